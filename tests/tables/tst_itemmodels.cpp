// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plans.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"
#include "tables/problemfilterproxy.h"
#include "tables/regionrangemodel.h"
#include "tables/roles.h"
#include "tables/scriptstepsmodel.h"
#include "tables/targetsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

GuideRecord record(GuideId id, const QString &company, std::optional<MoneyRange> total)
{
    GuideRecord record;
    record.id = id;
    record.company = company;
    record.role = u"Engineer"_s;
    record.total = total;
    record.regions = {{u"Here"_s, {}, usd(), total}};
    return record;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

void checkHeaders(const QAbstractItemModel &model, int columns)
{
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(columns, Qt::Horizontal).isValid());
    for (int section = 0; section < columns; ++section) {
        QVERIFY(!model.headerData(section, Qt::Horizontal).toString().isEmpty());
    }
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guides();
    void guidesSort_data();
    void guidesSort();
    void guidesFilter_data();
    void guidesFilter();
    void regions();
    void targets();
    void targetsFollowTheEditor();
    void steps();
    void problems();
    void problemsSort_data();
    void problemsSort();
};

void TestTables::guides()
{
    GuideTableModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const Currency yen = Currency::known("JPY");
    model.setRecords({record(5, u"A"_s, range(9500, 10000)), record(9, u"B"_s, range(120000, 150000)),
                      record(7, u"C"_s, range(10000000, 12000000, yen)), record(8, u"D"_s, std::nullopt)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowOf(9), 1);
    QCOMPARE(model.rowOf(1), -1);
    const auto at = [&](int row, int role) {
        return model.index(row, GuideTableModel::TotalColumn).data(role);
    };
    QCOMPARE(at(0, RangeLowRole).toDouble(), 9500.0);
    QCOMPARE(at(0, ScaleLowRole).toDouble(), 9500.0);
    QCOMPARE(at(0, ScaleHighRole).toDouble(), 150000.0); // dollars are measured by dollars
    QCOMPARE(at(2, ScaleHighRole).toDouble(), 12000000.0);
    QVERIFY(!at(3, RangeLowRole).isValid() && !at(3, RawRole).isValid() && !at(3, ScaleHighRole).isValid());
    QVERIFY(!model.index(0, GuideTableModel::CompanyColumn).data(RangeLowRole).isValid());
    QCOMPARE(model.index(3, 0).data(GuideIdRole).toLongLong(), 8);
    checkHeaders(model, GuideTableModel::ColumnCount);
}

void TestTables::guidesSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("companies");
    QTest::newRow("totals up") << int(GuideTableModel::TotalColumn) << Qt::AscendingOrder
                               << QStringList{u"b"_s, u"A"_s, u""_s, u"C"_s};
    QTest::newRow("totals down") << int(GuideTableModel::TotalColumn) << Qt::DescendingOrder
                                 << QStringList{u""_s, u"A"_s, u"b"_s, u"C"_s};
    QTest::newRow("names up") << int(GuideTableModel::CompanyColumn) << Qt::AscendingOrder
                              << QStringList{u"A"_s, u"b"_s, u"C"_s, u""_s};
    QTest::newRow("names down") << int(GuideTableModel::CompanyColumn) << Qt::DescendingOrder
                                << QStringList{u"C"_s, u"b"_s, u"A"_s, u""_s};
}

void TestTables::guidesSort()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, companies);
    GuideTableModel model(english());
    GuideListProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, fatal);
    model.setRecords({record(1, u"C"_s, std::nullopt), record(2, u"A"_s, range(120000, 120000)),
                      record(3, u"b"_s, range(9500, 9500)), record(4, u""_s, range(1000000, 1000000))});
    proxy.sort(column, order);
    QCOMPARE(::column(proxy, GuideTableModel::CompanyColumn), companies);
}

void TestTables::guidesFilter_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << QString() << 2;
    QTest::newRow("spaces") << u" \t "_s << 2;
    QTest::newRow("one") << u"ACME"_s << 1;
    QTest::newRow("two, in two cells, any order") << u"engin  acm"_s << 1;
    QTest::newRow("parted by a tab") << u"acme\tengineer"_s << 1;
    QTest::newRow("both must stand") << u"acme other"_s << 0;
    QTest::newRow("no pattern") << u".*"_s << 0;
}

void TestTables::guidesFilter()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    GuideTableModel model(english());
    GuideListProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, fatal);
    model.setRecords({record(1, u"Acme"_s, std::nullopt), record(2, u"Other"_s, std::nullopt)});
    GuideFilter filter;
    filter.text = words;
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), rows);
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), 2);
}

void TestTables::regions()
{
    RegionRangeModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    CompensationRow row;
    row.region = u"Here"_s;
    row.line = 6;
    row.base = StatedRange{range(100000, 120000), true, false, 6, 1, u"$100K–$120K+"_s};
    row.bonusPercent = RateRange{Rate{1000}, Rate{1500}};
    row.bonusPercentOpenEnded = true;
    row.equityUnits = CountRange{1000, 2000};
    model.setRows({row, CompensationRow()});
    const auto at = [&](int column, int role) { return model.index(0, column).data(role); };
    QCOMPARE(at(RegionRangeModel::NameColumn, Qt::DisplayRole).toString(), u"Here"_s);
    QCOMPARE(at(RegionRangeModel::BaseColumn, Qt::DisplayRole).toString(), u"$100K–$120K+"_s);
    QCOMPARE(at(RegionRangeModel::BaseColumn, RawRole).toDouble(), 120000.0);
    QCOMPARE(at(RegionRangeModel::BonusColumn, Qt::DisplayRole).toString(), u"10–15%+"_s);
    QCOMPARE(at(RegionRangeModel::EquityColumn, Qt::DisplayRole).toString(), u"1,000–2,000 units"_s);
    QVERIFY(!at(RegionRangeModel::TotalColumn, RawRole).isValid());
    QCOMPARE(at(RegionRangeModel::TotalColumn, LineRole).toInt(), 6);
    QCOMPARE(model.index(1, RegionRangeModel::BaseColumn).data().toString(), QString());
    checkHeaders(model, RegionRangeModel::ColumnCount);
}

void TestTables::targets()
{
    PlanEditor editor;
    TargetsModel model(&editor, english());
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy refused(&model, &TargetsModel::entryRefused);
    editor.open(examplePlan());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), termRowCount);
    const QModelIndex base = model.index(int(TermRow::Base), TargetsModel::TargetColumn);
    const QModelIndex total = model.index(int(TermRow::Total), TargetsModel::TargetColumn);
    QCOMPARE(base.data().toString(), u"250,000"_s);
    QCOMPARE(total.data(RawRole).toLongLong(), 38250000);
    QVERIFY(base.flags() & Qt::ItemIsEditable);
    QVERIFY(!(total.flags() & Qt::ItemIsEditable));
    QVERIFY(!(model.index(0, TargetsModel::GuideColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(model.setData(base, u"260k"_s, Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().at(2).value<QList<int>>().contains(int(RawRole)));
    QCOMPARE(total.data().toString(), u"394,000"_s);
    QVERIFY(!model.setData(base, u"lots"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!model.setData(total, u"1"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, TargetsModel::GuideColumn), u"1"_s, Qt::EditRole));
    QVERIFY(!model.setData(base, u"1"_s, Qt::DisplayRole));
    QCOMPARE(changed.size(), 1);
    model.revert();
    QVERIFY(editor.plan() == examplePlan());
    checkHeaders(model, TargetsModel::ColumnCount);
    QVERIFY(!model.headerData(termRowCount, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestTables::targetsFollowTheEditor()
{
    PlanEditor editor;
    TargetsModel model(&editor, english());
    const QAbstractItemModelTester tester(&model, fatal);
    // Views may not find other rows before they are told of the reset.
    int before = -1;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [&] { before = model.rowCount(); });
    editor.open(examplePlan());
    QCOMPARE(before, 0);
    editor.close();
    QCOMPARE(before, termRowCount);
    QCOMPARE(model.rowCount(), 0);
}

void TestTables::steps()
{
    PlanEditor editor;
    // Somebody who hears of the plan before the model does.
    ScriptStepsModel *early = nullptr;
    connect(&editor, &PlanEditor::opened, this, [&] {
        for (int row = 0; early != nullptr && row < early->rowCount(); ++row) {
            (void)early->index(row).data();
        }
    });
    ScriptStepsModel model(&editor);
    early = &model;
    const QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Plan plan = examplePlan();
    ScriptStep step;
    step.id = u"ask"_s;
    step.title = u"The ask"_s;
    step.secret = true;
    step.say = {{SlotRole::None, u"I ask for "_s, {}}, {SlotRole::TargetBase, u"$1"_s, {}}};
    plan.script = {step, step};
    plan.script[1].id = u"close"_s;
    editor.open(plan);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowOf(u"close"_s), 1);
    QCOMPARE(model.rowOf(u"none"_s), -1);
    QCOMPARE(model.index(0).data(ScriptStepsModel::SayRole).toString(), u"I ask for $250K"_s);
    QVERIFY(model.index(0).data(SecretRole).toBool());
    editor.change(u"Note"_s, {}, [](Plan &changing) { changing.notes.insert(u"ask"_s, u"smile"_s); });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0).data(ScriptStepsModel::NoteRole).toString(), u"smile"_s);
    editor.change(u"Cut"_s, {}, [](Plan &changing) { changing.script.removeLast(); });
    QCOMPARE(reset.size(), 2);
    editor.close();
    QCOMPARE(model.rowCount(), 0);
}

void TestTables::problems()
{
    DiagnosticsModel model;
    ProblemFilterProxy proxy(&model);
    const QAbstractItemModelTester tester(&model, fatal);
    const QAbstractItemModelTester proxyTester(&proxy, fatal);
    Diagnostic note;
    note.severity = Severity::Note;
    note.code = DiagnosticCode::NoTitle;
    note.line = 100;
    Diagnostic error = note;
    error.severity = Severity::Error;
    error.line = 9;
    model.setProblems({{1, u"A"_s, u"R"_s, note}, {2, u"B"_s, u"R"_s, error}});
    proxy.sort(DiagnosticsModel::LineColumn, Qt::AscendingOrder);
    QCOMPARE(column(proxy, DiagnosticsModel::LineColumn), (QStringList{u"9"_s, u"100"_s}));
    proxy.setFilters(int(Severity::Error), {}, {});
    QCOMPARE(column(proxy, DiagnosticsModel::GuideColumn), QStringList{u"B, R"_s});
    proxy.setFilters(-1, u"A"_s, diagnosticName(DiagnosticCode::NoTitle));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilters(int(Severity::Error), u"A"_s, {});
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilters(-1, {}, {});
    QCOMPARE(proxy.rowCount(), 2);
    checkHeaders(model, DiagnosticsModel::ColumnCount);
}

void TestTables::problemsSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<int>>("lines"); // those of the guides below
    using Model = DiagnosticsModel;
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("worst first") << int(Model::SeverityColumn) << down << QList<int>{2, 4, 1, 5, 3};
    QTest::newRow("mildest first") << int(Model::SeverityColumn) << up << QList<int>{3, 1, 5, 2, 4};
    QTest::newRow("by line") << int(Model::LineColumn) << up << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("by line, down") << int(Model::LineColumn) << down << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("by guide, without case") << int(Model::GuideColumn) << up << QList<int>{5, 2, 4, 1, 3};
    QTest::newRow("by code") << int(Model::CodeColumn) << up << QList<int>{2, 5, 1, 3, 4};
    QTest::newRow("by sentence: kind, then words")
        << int(Model::SentenceColumn) << up << QList<int>{5, 2, 1, 3, 4};
    QTest::newRow("none") << -1 << up << QList<int>{2, 4, 1, 5, 3};
}

void TestTables::problemsSort()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QList<int>, lines);
    DiagnosticsModel model;
    ProblemFilterProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, fatal);
    using Code = DiagnosticCode; // cell-unread, no-title, range-reversed
    model.setProblems({{1, u"beta"_s, u"S"_s, {Severity::Warning, Code::NoTitle, 1, 0, {}}},
                       {2, u"Beta"_s, u"R"_s, {Severity::Error, Code::CellUnread, 2, 0, {u"b"_s}}},
                       {3, u"Gamma"_s, u"R"_s, {Severity::Note, Code::NoTitle, 3, 0, {}}},
                       {1, u"beta"_s, u"S"_s, {Severity::Error, Code::RangeReversed, 4, 0, {}}},
                       {4, u"Alpha"_s, u"R"_s, {Severity::Warning, Code::CellUnread, 5, 0, {u"a"_s}}}});
    const QPersistentModelIndex second = proxy.index(1, DiagnosticsModel::LineColumn);
    QCOMPARE(second.data(RawRole).toInt(), 4);
    proxy.sort(column, order);
    QList<int> shown;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        shown.append(proxy.index(row, DiagnosticsModel::LineColumn).data(RawRole).toInt());
    }
    QCOMPARE(shown, lines);
    QCOMPARE(second.data(RawRole).toInt(), 4); // it has moved along
    const QModelIndex first = proxy.index(0, 0);
    QCOMPARE(proxy.mapFromSource(proxy.mapToSource(first)), first);
    proxy.setFilters(int(Severity::Error), {}, {});
    QVERIFY(!proxy.mapFromSource(model.index(4, 0)).isValid());
    proxy.setFilters(-1, u"nobody"_s, {});
    QCOMPARE(proxy.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_itemmodels.moc"
