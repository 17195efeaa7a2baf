// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables beside the charts of Compare and Market.

#include "tables/comparisonmodel.h"
#include "tables/marketmodel.h"
#include "tables/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

MoneyRange rangeIn(const char (&code)[4], qint64 low, qint64 high)
{
    const Currency currency = Currency::known(code);
    return {*Money::units(low, currency), *Money::units(high, currency)};
}

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

void checkFrame(const QAbstractItemModel &model, int columns)
{
    QCOMPARE(model.columnCount(), columns);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(columns, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    for (int section = 0; section < columns; ++section) {
        QVERIFY(!model.headerData(section, Qt::Horizontal).toString().isEmpty());
    }
}

} // namespace

class TestMarketTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparison();
    void comparisonSaysWhatIsMissing();
    void market();
};

void TestMarketTables::comparison()
{
    ComparisonModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(compareRoles(
        {{7, u"A"_s, rangeIn("USD", 200000, 300000)}, {9, u"B"_s, rangeIn("USD", 180000, 325001)}}, {}));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(rowOf(model, 0), (QStringList{u"A"_s, u"$200,000"_s, u"$300,000"_s, u"$250,000"_s, {}, {}, {}}));
    QCOMPARE(rowOf(model, 1), (QStringList{u"B"_s, u"$180,000"_s, u"$325,001"_s, u"$252,500.50"_s,
                                           u"−$20,000"_s, u"+$25,001"_s, u"+$2,500.50"_s}));
    QCOMPARE(model.index(1, ComparisonModel::LowDifferenceColumn).data(RawRole).toLongLong(), -2000000);
    QVERIFY(!model.index(0, ComparisonModel::LowDifferenceColumn).data(RawRole).isValid());
    QCOMPARE(model.index(1, 3).data(GuideIdRole).toLongLong(), 9);
    checkFrame(model, ComparisonModel::ColumnCount);
}

void TestMarketTables::comparisonSaysWhatIsMissing()
{
    ComparisonModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    model.setComparison(compareRoles({{1, u"A"_s, rangeIn("USD", 200000, 300000)},
                                      {2, u"B"_s, rangeIn("GBP", 100000, 120000)},
                                      {3, u"C"_s, std::nullopt}},
                                     {}));
    QCOMPARE(rowOf(model, 1), (QStringList{u"B"_s, {}, {}, {}, {}, {}, {}}));
    const QString noRate = model.index(1, ComparisonModel::RoleColumn).data(WarningRole).toString();
    QVERIFY2(noRate.contains(u"GBP") && noRate.contains(u"USD"), qPrintable(noRate));
    const QString noTotal = model.index(2, ComparisonModel::RoleColumn).data(WarningRole).toString();
    QVERIFY(!noTotal.isEmpty() && noTotal != noRate);
    QVERIFY(model.index(0, ComparisonModel::RoleColumn).data(WarningRole).toString().isEmpty());
}

void TestMarketTables::market()
{
    MarketModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    const MoneyRange pay = rangeIn("USD", 100000, 150000);
    const Money middle = *Money::units(125000, Currency::known("USD"));
    model.setEntries({{4, u"A"_s, u"Engineer"_s, u"North"_s, pay, middle, false},
                      {5, u"B"_s, u"Engineer"_s, u"South"_s, pay, middle, true}});
    QCOMPARE(rowOf(model, 0),
             (QStringList{u"A"_s, u"Engineer"_s, u"North"_s, u"$100,000"_s, u"$125,000"_s, u"$150,000"_s}));
    QVERIFY(model.index(0, MarketModel::LowColumn).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.index(1, MarketModel::LowColumn).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(model.index(1, MarketModel::HighColumn).data(RawRole).toLongLong(), 15000000);
    QCOMPARE(model.index(1, 0).data(GuideIdRole).toLongLong(), 5);
    checkFrame(model, MarketModel::ColumnCount);
}

QTEST_GUILESS_MAIN(TestMarketTables)
#include "tst_markettables.moc"
