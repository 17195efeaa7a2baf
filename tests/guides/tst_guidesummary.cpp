// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidesummary.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

Money money(qint64 whole, const char (&code)[4] = "USD")
{
    return Money::units(whole, Currency::known(code)).value();
}

CompensationRow row(const QString &region, std::optional<MoneyRange> total)
{
    CompensationRow made;
    made.region = region;
    made.currency = Currency::known("USD");
    if (total) {
        made.total.emplace();
        made.total->range = *total;
    }
    return made;
}

Guide guideWith(const QList<CompensationRow> &rows)
{
    Guide guide;
    guide.company = u"Acme"_s;
    guide.role = u"Data Engineer"_s;
    guide.layout = TableLayout::Region;
    guide.compensation = rows;
    return guide;
}

GuideRecord named(GuideId id, const QString &company, const QString &role, const QDate &updated)
{
    GuideRecord record;
    record.id = id;
    record.company = company;
    record.role = role;
    record.lastUpdated = updated;
    return record;
}

} // namespace

class TestGuideSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryRowInOrder();
    void unknownStaysUnknown();
    void aTotalInTwoCurrenciesIsNone();
    void levelsOrTitlesNameARow();
    void equityPeriodOfTheFirstRowThatHasOne();
    void frontMatterGivesAgeAndQuality();
    void countsBySeverity();
    void tellsGuidesFromOtherMarkdown_data();
    void tellsGuidesFromOtherMarkdown();
    void signatureBeatsTheName();
    void knowsRoleFamilies_data();
    void knowsRoleFamilies();
    void everyFamilyHasAName();
    void marksOlderTwins();
    void twinsOfTheSameAge();
};

void TestGuideSummary::takesEveryRowInOrder()
{
    const MoneyRange first{money(200000), money(300000)};
    const GuideRecord record =
        summarise(guideWith({row(u"North"_s, first), row(u"South"_s, std::nullopt)}), u"/x/y.md"_s);
    QCOMPARE(record.path, u"/x/y.md"_s);
    QCOMPARE(record.company, u"Acme"_s);
    QCOMPARE(record.role, u"Data Engineer"_s);
    QCOMPARE(record.family, RoleFamily::DataEngineer);
    QVERIFY(!record.signature);
    QCOMPARE(record.layout, TableLayout::Region);
    QCOMPARE(record.currency, Currency::known("USD"));
    QCOMPARE(record.total, first);
    const QList<RegionTotal> regions = {{u"North"_s, {}, Currency::known("USD"), first},
                                        {u"South"_s, {}, Currency::known("USD"), std::nullopt}};
    QCOMPARE(record.regions, regions);
    QCOMPARE(record.id, 0);
}

void TestGuideSummary::unknownStaysUnknown()
{
    const GuideRecord record = summarise(Guide(), {});
    GuideRecord empty;
    QCOMPARE(record, empty);
    QVERIFY(!record.total);
    QVERIFY(record.currency.isNull());
    // The first row's total is not there: the second row's is not taken for it.
    const MoneyRange second{money(1), money(2)};
    QVERIFY(!summarise(guideWith({row(u"A"_s, std::nullopt), row(u"B"_s, second)}), {}).total);
}

void TestGuideSummary::aTotalInTwoCurrenciesIsNone()
{
    const MoneyRange mixed{money(100, "EUR"), money(200, "USD")};
    const GuideRecord record = summarise(guideWith({row(u"A"_s, mixed)}), {});
    QVERIFY(!record.total);
    QVERIFY(!record.regions.constFirst().total);
}

void TestGuideSummary::levelsOrTitlesNameARow()
{
    CompensationRow levelled = row(u"A"_s, std::nullopt);
    levelled.level = u"L5"_s;
    levelled.title = u"Senior"_s;
    CompensationRow titled;
    titled.title = u"Staff"_s;
    const GuideRecord record = summarise(guideWith({levelled, titled}), {});
    QCOMPARE(record.regions.at(0).level, u"L5"_s);
    QCOMPARE(record.regions.at(1).level, u"Staff"_s);
    QVERIFY(record.regions.at(1).name.isEmpty());
}

void TestGuideSummary::equityPeriodOfTheFirstRowThatHasOne()
{
    CompensationRow with = row(u"B"_s, std::nullopt);
    with.equityPeriod.stated = EquityBasis::Grant;
    with.equityPeriod.inferred = EquityBasis::Year;
    const GuideRecord record = summarise(guideWith({row(u"A"_s, std::nullopt), with}), {});
    QCOMPARE(record.equityStated, EquityBasis::Grant);
    QCOMPARE(record.equityInferred, EquityBasis::Year);
}

void TestGuideSummary::frontMatterGivesAgeAndQuality()
{
    Guide guide = guideWith({});
    guide.frontMatter.emplace();
    guide.frontMatter->lastUpdated = QDate(2026, 2, 3);
    guide.frontMatter->quality = DataQuality::Medium;
    const GuideRecord record = summarise(guide, {});
    QCOMPARE(record.lastUpdated, QDate(2026, 2, 3));
    QCOMPARE(record.quality, DataQuality::Medium);
}

void TestGuideSummary::countsBySeverity()
{
    Guide guide = guideWith({});
    for (const Severity severity : {Severity::Error, Severity::Note, Severity::Warning, Severity::Note,
                                    Severity::Note, Severity::Warning}) {
        guide.diagnostics.append({severity, DiagnosticCode::NoTitle, 1, 1, {}});
    }
    const GuideRecord record = summarise(guide, {});
    QCOMPARE(record.errors, 1);
    QCOMPARE(record.warnings, 2);
    QCOMPARE(record.notes, 3);
}

void TestGuideSummary::tellsGuidesFromOtherMarkdown_data()
{
    QTest::addColumn<bool>("titled");
    QTest::addColumn<bool>("table");
    QTest::addColumn<QString>("company");
    QTest::addColumn<bool>("guide");
    QTest::newRow("title and table") << true << true << QString() << true;
    QTest::newRow("title alone") << true << false << QString() << true;
    QTest::newRow("table alone") << false << true << QString() << true;
    QTest::newRow("front matter names the company") << false << false << u"Acme"_s << true;
    QTest::newRow("nothing of a guide") << false << false << QString() << false;
}

void TestGuideSummary::tellsGuidesFromOtherMarkdown()
{
    QFETCH(const bool, titled);
    QFETCH(const bool, table);
    QFETCH(const QString, company);
    QFETCH(const bool, guide);
    Guide read = guideWith(table ? QList{row(u"A"_s, std::nullopt)} : QList<CompensationRow>());
    if (!titled) {
        read.diagnostics.append({Severity::Warning, DiagnosticCode::NoTitle, 0, 0, {}});
    }
    read.frontMatter.emplace();
    read.frontMatter->company = company;
    QCOMPARE(isNegotiationGuide(read), guide);
}

void TestGuideSummary::signatureBeatsTheName()
{
    Guide guide = guideWith({});
    guide.signature = true;
    QCOMPARE(summarise(guide, {}).family, RoleFamily::Signature);
    guide.signature = false;
    guide.role = u"Rocket Engine Whisperer"_s;
    const GuideRecord record = summarise(guide, {});
    QCOMPARE(record.family, RoleFamily::Signature);
    QVERIFY(record.signature);
}

void TestGuideSummary::knowsRoleFamilies_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<RoleFamily>("family");
    QTest::newRow("empty") << QString() << RoleFamily::Unknown;
    QTest::newRow("signs only") << u" — (x)"_s << RoleFamily::Unknown;
    QTest::newRow("plain") << u"Software Engineer"_s << RoleFamily::SoftwareEngineer;
    QTest::newRow("senior") << u"Senior Software Engineer"_s << RoleFamily::SeniorSoftwareEngineer;
    QTest::newRow("senior, short") << u"Sr. Software Engineer"_s << RoleFamily::SeniorSoftwareEngineer;
    QTest::newRow("staff with a level")
        << u"Staff Software Engineer (L6 / IC5)"_s << RoleFamily::StaffSoftwareEngineer;
    QTest::newRow("case and spaces") << u"  engineering   MANAGER "_s << RoleFamily::EngineeringManager;
    QTest::newRow("program, not product")
        << u"Technical Program Manager (TPM)"_s << RoleFamily::TechnicalProgramManager;
    QTest::newRow("with a word behind") << u"Product Manager Technical"_s << RoleFamily::ProductManager;
    QTest::newRow("slash") << u"ML/AI Engineer"_s << RoleFamily::MachineLearningEngineer;
    QTest::newRow("slash, turned") << u"AI / ML Engineer"_s << RoleFamily::MachineLearningEngineer;
    QTest::newRow("in words") << u"Machine Learning Engineer"_s << RoleFamily::MachineLearningEngineer;
    QTest::newRow("two names") << u"DevOps / Platform Engineer"_s << RoleFamily::DevOpsEngineer;
    QTest::newRow("reliability") << u"Site Reliability Engineer (SRE)"_s << RoleFamily::DevOpsEngineer;
    QTest::newRow("data engineer") << u"Data Engineer"_s << RoleFamily::DataEngineer;
    QTest::newRow("data scientist") << u"Data Scientist"_s << RoleFamily::DataScientist;
    QTest::newRow("security") << u"Security Engineer"_s << RoleFamily::SecurityEngineer;
    QTest::newRow("architect") << u"Solutions Architect (Cloud)"_s << RoleFamily::SolutionsArchitect;
    QTest::newRow("designer") << u"Product Designer"_s << RoleFamily::ProductDesigner;
    QTest::newRow("own") << u"Data Fabric Engineer"_s << RoleFamily::Signature;
    QTest::newRow("begins like a word of one") << u"Data Engineering Lead"_s << RoleFamily::Signature;
}

void TestGuideSummary::knowsRoleFamilies()
{
    QFETCH(const QString, role);
    QTEST(roleFamily(role), "family");
}

void TestGuideSummary::everyFamilyHasAName()
{
    QStringList names;
    for (int i = 0; i < roleFamilyCount; ++i) {
        names.append(roleFamilyName(RoleFamily(i)));
        QVERIFY(!names.constLast().isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(roleFamilyName(RoleFamily(roleFamilyCount)).isEmpty());
}

void TestGuideSummary::marksOlderTwins()
{
    QList<GuideRecord> records = {
        named(1, u"Acme"_s, u"Data Engineer"_s, QDate(2026, 1, 1)),
        named(2, u"ACME"_s, u"data engineer"_s, QDate(2026, 3, 1)),
        named(3, u"Acme"_s, u"Data Engineer"_s, QDate()),
        named(4, u"Acme"_s, u"Data Scientist"_s, QDate(2025, 1, 1)),
        named(5, u"Other"_s, u"Data Engineer"_s, QDate(2025, 1, 1)),
        named(6, {}, {}, QDate()),
        named(7, {}, {}, QDate()),
    };
    markOlderTwins(records);
    const QList<std::optional<GuideId>> twins = {2, std::nullopt, 2, {}, {}, {}, {}};
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(records.at(i).newerTwin, twins.at(i));
    }
}

void TestGuideSummary::twinsOfTheSameAge()
{
    const QDate updated(2026, 1, 1);
    QList<GuideRecord> records = {named(1, u"A"_s, u"R"_s, updated), named(2, u"A"_s, u"R"_s, updated),
                                  named(3, u"A"_s, u"R"_s, updated)};
    const QDateTime day(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
    records[0].modified = day.addDays(1);
    records[1].modified = day.addDays(2); // the newest file, but it is gone
    records[1].missingSince = day.addDays(3);
    records[2].modified = day;
    markOlderTwins(records);
    QVERIFY(!records.at(0).newerTwin);
    QCOMPARE(records.at(1).newerTwin, std::optional<GuideId>(1));
    QCOMPARE(records.at(2).newerTwin, std::optional<GuideId>(1));
}

QTEST_GUILESS_MAIN(TestGuideSummary)
#include "tst_guidesummary.moc"
