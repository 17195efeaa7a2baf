// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of guides at work: filters that combine, orders over several columns, rows for other programs.

#include "negotiation/plans.h"
#include "tables/guideexport.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
QDate today()
{
    return QDate(2026, 6, 30);
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

Currency yen()
{
    return Currency::known("JPY");
}

struct Spec
{
    QString company;
    RoleFamily family = RoleFamily::DataEngineer;
    QStringList regions = {u"Here"_s};
    std::optional<MoneyRange> total = {};
    QDate updated = {};
    DataQuality quality = DataQuality::Unknown;
    EquityBasis stated = EquityBasis::Unknown;
    EquityBasis inferred = EquityBasis::Unknown;
    int warnings = 0;
};

GuideRecord made(GuideId id, const Spec &spec)
{
    GuideRecord record;
    record.id = id;
    record.company = spec.company;
    record.role = roleFamilyName(spec.family);
    record.family = spec.family;
    for (const QString &region : spec.regions) {
        record.regions.append({region, {}, usd(), spec.total});
    }
    record.total = spec.total;
    record.currency = spec.total ? spec.total->lo.currency : Currency();
    record.lastUpdated = spec.updated;
    record.quality = spec.quality;
    record.equityStated = spec.stated;
    record.equityInferred = spec.inferred;
    record.warnings = spec.warnings;
    return record;
}

QList<GuideRecord> library()
{
    const auto year = EquityBasis::Year;
    const auto grant = EquityBasis::Grant;
    return {
        made(1, {u"Acorn"_s,
                 RoleFamily::DataEngineer,
                 {u"Springfield, XX (HQ)"_s, u"Remote"_s},
                 range(100000, 140000),
                 today().addDays(-10),
                 DataQuality::High,
                 year,
                 year,
                 0}),
        made(2, {u"Birch"_s,
                 RoleFamily::Signature,
                 {u"springfield"_s},
                 range(200000, 300000),
                 today().addDays(-100),
                 DataQuality::Low,
                 grant,
                 year,
                 2}),
        made(3, {u"Cedar"_s,
                 RoleFamily::ProductManager,
                 {u"Kita"_s},
                 range(20000000, 30000000, yen()),
                 today().addDays(-400),
                 DataQuality::Medium,
                 EquityBasis::Unknown,
                 grant,
                 0}),
        made(4, {u"Dogwood"_s,
                 RoleFamily::DataEngineer,
                 {},
                 std::nullopt,
                 QDate(),
                 DataQuality::Unknown,
                 grant,
                 EquityBasis::Unknown,
                 1}),
        made(5, {u"acorn"_s,
                 RoleFamily::DataScientist,
                 {u"Remote"_s},
                 range(150000, 150000),
                 today().addDays(-91),
                 DataQuality::High,
                 EquityBasis::Unknown,
                 EquityBasis::Unknown,
                 0}),
    };
}

QList<GuideId> ids(const QAbstractItemModel &model)
{
    QList<GuideId> list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list.append(model.index(row, 0).data(GuideIdRole).toLongLong());
    }
    return list;
}

RateTable yenRate()
{
    return RateTable({{usd(), yen(), 150'000'000'000, today()}});
}

} // namespace

Q_DECLARE_METATYPE(counteroffer::GuideFilter)

class TestGuideList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void filterComesBackFromItsDocument();
    void documentsOfOthersAreReadAsFarAsTheyGo();
    void wideningTellsTheBestPart();
    void wideningOfTwoIsNone();
    void choicesAreCounted();
    void theNewerOfTwoIsShown();
    void orders_data();
    void orders();
    void ratesJoinTheCurrencies();
    void orderIsThatOfASlowSort();
    void sortingKeepsPersistentIndexes();
    void anIndexFromAnotherThread();
    void agesAreMarked();
    void csv();
    void csvRunsNoFormula_data();
    void csvRunsNoFormula();
    void textStaysInItsCells();
};

void TestGuideList::filters_data()
{
    QTest::addColumn<GuideFilter>("filter");
    QTest::addColumn<QList<GuideId>>("shown");
    const auto row = [](const char *name, const QList<GuideId> &shown, auto set) {
        GuideFilter filter;
        set(filter);
        QTest::newRow(name) << filter << shown;
    };
    row("none", {1, 2, 3, 4, 5}, [](GuideFilter &) {});
    row("text", {1, 5}, [](GuideFilter &f) { f.text = u"  ACOR "_s; });
    row("text of a place", {1, 5}, [](GuideFilter &f) { f.text = u"remote"_s; });
    row("words of two cells", {1}, [](GuideFilter &f) { f.text = u"remote engineer"_s; });
    row("no pattern", {}, [](GuideFilter &f) { f.text = u".*"_s; });
    row("words do not reach over cells", {}, [](GuideFilter &f) { f.text = u"acorndata"_s; });
    row("companies", {1, 2}, [](GuideFilter &f) { f.companies = {u"Acorn"_s, u"Birch"_s}; });
    row("a company that is gone", {}, [](GuideFilter &f) { f.companies = {u"Elm"_s}; });
    row("families", {2, 5}, [](GuideFilter &f) {
        f.families = {RoleFamily::Signature, RoleFamily::DataScientist};
    });
    row("a place by any of its names", {1, 2}, [](GuideFilter &f) { f.regions = {u"springfield"_s}; });
    row("two places", {1, 3, 5}, [](GuideFilter &f) { f.regions = {u"kita"_s, u"remote"_s}; });
    row("currency", {3}, [](GuideFilter &f) { f.currencies = {u"JPY"_s}; });
    row("pay from, in its currency only", {2}, [](GuideFilter &f) { f.payFrom = units(160000); });
    row("pay from, at the end itself", {1, 2, 5}, [](GuideFilter &f) { f.payFrom = units(140000); });
    row("pay to", {1, 5}, [](GuideFilter &f) { f.payTo = units(150000); });
    row("pay between", {5}, [](GuideFilter &f) {
        f.payFrom = units(141000);
        f.payTo = units(199999);
    });
    row("age", {1}, [](GuideFilter &f) { f.mostAge = 90; });
    row("age, to the day", {1, 5}, [](GuideFilter &f) { f.mostAge = 91; });
    row("quality", {1, 5, 2}, [](GuideFilter &f) { f.qualities = {DataQuality::High, DataQuality::Low}; });
    row("quality not stated", {4}, [](GuideFilter &f) { f.qualities = {DataQuality::Unknown}; });
    row("basis in conflict", {2}, [](GuideFilter &f) { f.confidences = {BasisConfidence::Conflict}; });
    row("basis by either", {3, 4}, [](GuideFilter &f) {
        f.confidences = {BasisConfidence::Inferred, BasisConfidence::Stated};
    });
    row("problems", {2, 4}, [](GuideFilter &f) { f.problems = GuideFilter::Problems::With; });
    row("no problems", {1, 3, 5}, [](GuideFilter &f) { f.problems = GuideFilter::Problems::Without; });
    row("all together", {1}, [](GuideFilter &f) {
        f.text = u"eng"_s;
        f.regions = {u"springfield"_s};
        f.problems = GuideFilter::Problems::Without;
        f.payFrom = units(1);
    });
}

void TestGuideList::filters()
{
    QFETCH(GuideFilter, filter);
    QFETCH(QList<GuideId>, shown);
    GuideTableModel model(english());
    model.setToday(today());
    GuideListProxy list(&model);
    const QAbstractItemModelTester tester(&list, fatal);
    model.setRecords(library());
    QSignalSpy told(&list, &GuideListProxy::filtered);
    list.setFilter(filter);
    QCOMPARE(told.size(), filter.isEmpty() ? 0 : 1);
    QList<GuideId> sorted = ids(list);
    std::sort(sorted.begin(), sorted.end());
    std::sort(shown.begin(), shown.end());
    QCOMPARE(sorted, shown);
    QCOMPARE(list.sieve().accepted(), int(shown.size()));
    model.setRecords(library()); // the same after a new import
    sorted = ids(list);
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(sorted, shown);
    list.setFilter({});
    QCOMPARE(list.rowCount(), 5);
}

void TestGuideList::filterComesBackFromItsDocument()
{
    GuideFilter filter;
    filter.text = u"a \"b\""_s;
    filter.companies = {u"Acorn"_s, u"Ölbaum"_s};
    filter.families = {RoleFamily::Signature};
    filter.regions = {u"kita"_s};
    filter.currencies = {u"JPY"_s};
    filter.payFrom = Money{9'007'199'254'740'993, usd()}; // more than a double holds
    filter.payTo = units(5);
    filter.mostAge = 0;
    filter.qualities = {DataQuality::Unknown, DataQuality::Low};
    filter.confidences = {BasisConfidence::Unknown};
    filter.problems = GuideFilter::Problems::Without;
    QCOMPARE(guideFilterFromJson(toJson(filter)), filter);
    QCOMPARE(guideFilterFromJson(toJson({})), GuideFilter());
    for (int part = 0; part < filterPartCount; ++part) {
        QVERIFY(filter.isSet(FilterPart(part)));
        filter.clear(FilterPart(part));
        QVERIFY(!filter.isSet(FilterPart(part)));
    }
    QVERIFY(filter.isEmpty());
}

void TestGuideList::documentsOfOthersAreReadAsFarAsTheyGo()
{
    QJsonObject json{{u"families"_s, QJsonArray{1, 999, u"x"_s, -3}},
                     {u"companies"_s, QJsonArray{u"A"_s, 5}},
                     {u"payFrom"_s, QJsonObject{{u"minor"_s, u"12x"_s}, {u"currency"_s, u"USD"_s}}},
                     {u"mostAge"_s, -4},
                     {u"problems"_s, 77},
                     {u"ofTheFuture"_s, true}};
    GuideFilter expected;
    expected.families = {RoleFamily::SoftwareEngineer};
    expected.companies = {u"A"_s};
    QCOMPARE(guideFilterFromJson(json), expected);
}

void TestGuideList::wideningTellsTheBestPart()
{
    GuideSieve sieve;
    sieve.setGuides(indexOf(library()));
    GuideFilter filter;
    filter.companies = {u"Cedar"_s};
    filter.currencies = {u"USD"_s};
    sieve.setFilter(filter, {}, today());
    QCOMPARE(sieve.accepted(), 0);
    // Without the company three in dollars come back, without the currency only one.
    QCOMPARE(sieve.bestWidening(), (Widening{FilterPart::Company, 3}));
}

void TestGuideList::wideningOfTwoIsNone()
{
    GuideSieve sieve;
    sieve.setGuides(indexOf(library()));
    GuideFilter filter;
    filter.companies = {u"nobody"_s};
    filter.text = u"nothing of the kind"_s;
    sieve.setFilter(filter, {}, today());
    QCOMPARE(sieve.bestWidening(), std::nullopt);
}

void TestGuideList::choicesAreCounted()
{
    GuideSieve sieve;
    sieve.setGuides(indexOf(library()));
    const QList<FilterChoice> regions = sieve.regions();
    QCOMPARE(regions.size(), 3);
    QCOMPARE(regions[0], (FilterChoice{u"remote"_s, u"Remote"_s, 2}));
    QCOMPARE(regions[1], (FilterChoice{u"springfield"_s, u"Springfield"_s, 2}));
    QCOMPARE(sieve.companies().size(), 5);
    QCOMPARE(sieve.currencies().constFirst(), (FilterChoice{u"USD"_s, u"USD"_s, 3}));
}

void TestGuideList::theNewerOfTwoIsShown()
{
    QList<GuideRecord> records = library();
    records[0].newerTwin = 5;
    GuideSieve sieve;
    sieve.setGuides(indexOf(records));
    QVERIFY(!sieve.accepts(0) && sieve.accepts(4));
    QCOMPARE(sieve.olderHidden(), 1);
    GuideFilter filter;
    filter.companies = {u"Acorn"_s};
    sieve.setFilter(filter, {}, today());
    QCOMPARE(sieve.accepted(), 0);
    filter.older = true;
    sieve.setFilter(filter, {}, today());
    QVERIFY(sieve.accepts(0));
    QCOMPARE(sieve.olderHidden(), 0);
    QVERIFY(!filter.isEmpty());
    QCOMPARE(guideFilterFromJson(toJson(filter)), filter);
}

void TestGuideList::orders_data()
{
    QTest::addColumn<QList<SortKey>>("keys");
    QTest::addColumn<QList<GuideId>>("order");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    using M = GuideTableModel;
    const auto row = [](const char *name, const QList<SortKey> &keys, const QList<GuideId> &order) {
        QTest::newRow(name) << keys << order;
    };
    row("none: as they came", {}, {1, 2, 3, 4, 5});
    row("company without case, equal ones as they came", {{M::CompanyColumn, up}}, {1, 5, 2, 3, 4});
    row("company down", {{M::CompanyColumn, down}}, {4, 3, 2, 1, 5});
    row("total: yen behind the dollars, unknown last", {{M::TotalColumn, up}}, {1, 5, 2, 3, 4});
    row("total down: still dollars first, unknown last", {{M::TotalColumn, down}}, {2, 5, 1, 3, 4});
    row("low end", {{M::LowColumn, down}}, {2, 5, 1, 3, 4});
    row("age: the youngest first, unknown last", {{M::AgeColumn, up}}, {1, 5, 2, 3, 4});
    row("age: the oldest first, unknown last", {{M::AgeColumn, down}}, {3, 2, 5, 1, 4});
    row("quality, then total", {{M::QualityColumn, up}, {M::TotalColumn, down}}, {5, 1, 3, 2, 4});
    row("quality, then total up", {{M::QualityColumn, up}, {M::TotalColumn, up}}, {1, 5, 3, 2, 4});
    row("problems, then company down", {{M::ProblemsColumn, down}, {M::CompanyColumn, down}},
        {2, 4, 3, 1, 5});
    row("basis, the surest first", {{M::BasisColumn, up}}, {1, 3, 4, 2, 5});
    row("regions, none last", {{M::RegionsColumn, up}}, {3, 5, 2, 1, 4});
}

void TestGuideList::orders()
{
    QFETCH(QList<SortKey>, keys);
    QFETCH(QList<GuideId>, order);
    GuideTableModel model(english());
    model.setToday(today());
    GuideListProxy list(&model);
    const QAbstractItemModelTester tester(&list, fatal);
    model.setRecords(library());
    list.setOrder(keys);
    QCOMPARE(ids(list), order);
    model.setRecords(library());
    QCOMPARE(ids(list), order);
}

void TestGuideList::ratesJoinTheCurrencies()
{
    GuideTableModel model(english());
    GuideListProxy list(&model);
    const QAbstractItemModelTester tester(&list, fatal);
    model.setRecords(library());
    list.setOrder({{GuideTableModel::TotalColumn, Qt::AscendingOrder}});
    list.setRates(yenRate(), usd());
    QCOMPARE(ids(list), (QList<GuideId>{1, 5, 3, 2, 4})); // 30,000,000 yen are 200,000 dollars
    list.setRates({}, usd());
    QCOMPARE(ids(list), (QList<GuideId>{1, 5, 2, 3, 4}));
    GuideFilter filter;
    filter.payFrom = units(190000);
    list.setFilter(filter);
    QCOMPARE(ids(list), QList<GuideId>{2}); // yen are not measured by their face value
    list.setRates(yenRate(), usd());
    QCOMPARE(ids(list), (QList<GuideId>{3, 2}));
}

void TestGuideList::orderIsThatOfASlowSort()
{
    std::mt19937 random(7);
    QList<GuideRecord> records;
    for (int i = 0; i < 500; ++i) {
        const qint64 low = qint64(random() % 50) * 1000;
        GuideRecord record = made(i + 1, {QString(QChar(char16_t(u'a' + random() % 5)))});
        if (random() % 4 != 0) {
            record.total = range(low, low + qint64(random() % 20) * 1000);
        }
        records.append(record);
    }
    GuideOrder order;
    order.setGuides(indexOf(records));
    QList<int> rows(records.size());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> slow = rows;
    order.sort(rows, {{GuideTableModel::CompanyColumn, Qt::DescendingOrder},
                      {GuideTableModel::HighColumn, Qt::DescendingOrder},
                      {GuideTableModel::LowColumn, Qt::AscendingOrder}});
    const auto key = [&records](int row) {
        const auto total = records[row].total;
        return std::tuple(-int(records[row].company[0].unicode()), total ? 0 : 1,
                          total ? -total->hi.minor : 0, total ? total->lo.minor : 0, row);
    };
    std::sort(slow.begin(), slow.end(), [&key](int a, int b) { return key(a) < key(b); });
    QCOMPARE(rows, slow);
}

void TestGuideList::sortingKeepsPersistentIndexes()
{
    GuideTableModel model(english());
    GuideListProxy list(&model);
    model.setRecords(library());
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third = list.index(2, 1);
    const GuideId before = third.data(GuideIdRole).toLongLong();
    list.sort(GuideTableModel::CompanyColumn, Qt::DescendingOrder);
    QCOMPARE(third.data(GuideIdRole).toLongLong(), before);
    QCOMPARE(third.row(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(list.mapToSource(third).row(), 2);
    QCOMPARE(list.mapFromSource(model.index(2, 1)), QModelIndex(third));
}

// The index is made in another thread than the table shows it in.
void TestGuideList::anIndexFromAnotherThread()
{
    GuideIndexPtr made;
    std::thread([&made] { made = indexOf(library()); }).join();
    GuideTableModel model(english());
    GuideListProxy list(&model);
    list.sort(GuideTableModel::RoleColumn, Qt::DescendingOrder);
    model.setRecords(library());
    const QList<qint64> expected = ids(list);
    const QList<FilterChoice> companies = list.sieve().companies();
    QVERIFY(expected.size() > 2);
    QVERIFY(companies.size() > 1);
    model.setRecords({});
    QCOMPARE(list.rowCount(), 0);
    QVERIFY(list.sieve().companies().isEmpty());
    model.setGuides(made);
    QCOMPARE(ids(list), expected);
    QCOMPARE(list.sieve().companies(), companies);
    QCOMPARE(model.rowOf(library().at(2).id), 2);
    QCOMPARE(model.rowOf(-5), -1);
}

void TestGuideList::agesAreMarked()
{
    GuideTableModel model(english());
    model.setToday(today());
    model.setRecords(library());
    const auto warned = [&](int row) {
        return !model.index(row, GuideTableModel::AgeColumn).data(WarningRole).toString().isEmpty();
    };
    QCOMPARE((QList<bool>{warned(0), warned(1), warned(2), warned(3), warned(4)}),
             (QList<bool>{false, true, true, true, true}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setToday(today().addDays(81));
    QCOMPARE(changed.size(), 1);
    QVERIFY(warned(0));
}

void TestGuideList::csv()
{
    GuideTableModel model(english());
    GuideRecord record = made(1, {u"Ac\"me, Ltd"_s,
                                  RoleFamily::DataEngineer,
                                  {u"A"_s, u"B"_s},
                                  MoneyRange{{10000050, usd()}, units(140000)},
                                  QDate(2026, 1, 2)});
    record.warnings = 3;
    model.setRecords({record});
    const QString text =
        asCsv(model, {0},
              {GuideTableModel::CompanyColumn, GuideTableModel::TotalColumn, GuideTableModel::RegionsColumn,
               GuideTableModel::AgeColumn, GuideTableModel::ProblemsColumn, GuideTableModel::HighColumn});
    const QStringList lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].count(u','), 5);
    QCOMPARE(lines[1], u"\"Ac\"\"me, Ltd\",100000.50,140000,\"A, B\",2026-01-02,3"_s);
    QVERIFY(lines[2].isEmpty());
}

void TestGuideList::csvRunsNoFormula_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1+cmd"_s << u"'+1+cmd"_s;
    QTest::newRow("a number") << u"+1"_s << u"+1"_s; // which runs nothing
    QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("with a quote") << u"=\"a\""_s << u"\"'=\"\"a\"\"\""_s;
    QTest::newRow("line's end") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
    QTest::newRow("harmless") << u"a=b"_s << u"a=b"_s;
}

void TestGuideList::csvRunsNoFormula()
{
    QFETCH(QString, company);
    QFETCH(QString, cell);
    GuideTableModel model(english());
    model.setRecords({made(1, {company})});
    const QString text = asCsv(model, {0}, {GuideTableModel::CompanyColumn});
    QCOMPARE(text.mid(text.indexOf(u"\r\n"_s) + 2), cell + u"\r\n");
}

void TestGuideList::textStaysInItsCells()
{
    GuideTableModel model(english());
    model.setRecords({made(1, {u"A\tB\nC"_s}), made(2, {u"D"_s})});
    const QString text =
        asText(model, {1, 0}, {GuideTableModel::CompanyColumn, GuideTableModel::TotalColumn});
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1], u"D\t"_s);
    QCOMPARE(lines[2], u"A B C\t"_s);
}

QTEST_GUILESS_MAIN(TestGuideList)
#include "tst_guidelist.moc"
