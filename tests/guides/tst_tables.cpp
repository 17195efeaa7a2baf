// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "guides/tables/headerword.h"
#include "guides/tables/period.h"
#include "guides/tables/regionname.h"
#include "guides/valuetext.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

/// A row as one line: "base=USD 150000-180000 equity=… bonus%=10-15 %".
QString spelled(const CompensationRow &row)
{
    QStringList parts;
    const auto money = [&parts](const QString &name, const std::optional<StatedRange> &stated) {
        if (stated) {
            parts.append(name + u'=' + valueText(stated->range) + (stated->openEnded ? u"+"_s : QString()) +
                         (stated->monthly ? u" monthly"_s : QString()));
        }
    };
    money(u"base"_s, row.base);
    money(u"equity"_s, row.equity);
    if (row.equityUnits) {
        parts.append(u"units=%1-%2"_s.arg(row.equityUnits->lo).arg(row.equityUnits->hi));
    }
    if (row.equityPerYear) {
        parts.append(u"per-year="_s + valueText(*row.equityPerYear));
    }
    if (row.equityPeriod.stated != EquityBasis::Unknown) {
        parts.append(row.equityPeriod.stated == EquityBasis::Year ? u"yearly"_s : u"grant"_s);
    }
    money(u"bonus"_s, row.bonus);
    if (row.bonusPercent) {
        parts.append(u"bonus="_s + valueText(*row.bonusPercent) +
                     (row.bonusPercentOpenEnded ? u"+"_s : QString()));
    }
    money(u"sign-on"_s, row.signOn);
    money(u"total"_s, row.total);
    for (const ExtraComponent &extra : row.extras) {
        money(extra.name, extra.amount);
    }
    for (const AlternateRange &alternate : row.alternates) {
        parts.append(u"or %1:"_s.arg(int(alternate.component)) + valueText(alternate.range));
    }
    return parts.join(u"; "_s);
}

Guide guideWith(const QString &table)
{
    const QByteArray bytes = u"# Data Engineer | Acme Global Negotiation Guide\n\n%1\n"_s.arg(table).toUtf8();
    return readGuide(bytes, u"acme/data-engineer.md");
}

QStringList codesOf(const Guide &guide)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        codes.append(diagnosticName(diagnostic.code));
    }
    return codes;
}

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void layouts_data();
    void layouts();
    void otherTablesAreLeftAlone_data();
    void otherTablesAreLeftAlone();
    void regions_data();
    void regions();
    void headers_data();
    void headers();
    void periods_data();
    void periods();
    void equityIsInferred_data();
    void equityIsInferred();
    void remarksAreKept();
    void cellsBeyondTheHeaderAreTold();
    void placesAreThoseOfTheFile();
};

void TestTables::cells_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &region, const QString &header, const QString &cell,
                        const QString &expected, const QString &problem = {}) {
        QTest::newRow(name) << region << header << cell << expected << problem;
    };
    const QString usd = u"Reno (USD)"_s;
    row("range", usd, u"Total"_s, u"$120K–$150K"_s, u"total=USD 120000-150000"_s);
    row("bare range takes the tag", u"Oslo (NOK)"_s, u"Total"_s, u"900K–1.1M"_s,
        u"total=NOK 900000-1100000"_s);
    row("sign beats tag", u"Haifa (ILS)"_s, u"Total"_s, u"$120K"_s, u"total=USD 120000"_s);
    row("tag decides the dollar", u"Perth (AUD)"_s, u"Total"_s, u"$120K"_s, u"total=AUD 120000"_s);
    row("yen by tag", u"Osaka (JPY)"_s, u"Total"_s, u"¥9M–¥12M"_s, u"total=JPY 9000000-12000000"_s);
    row("yen by size", u"Osaka"_s, u"Total"_s, u"¥9M–¥12M"_s, u"total=JPY 9000000-12000000"_s,
        u"currency-assumed"_s);
    row("yuan by size", u"Wuhan"_s, u"Total"_s, u"¥500K–¥1M"_s, u"total=CNY 500000-1000000"_s,
        u"currency-assumed"_s);
    row("krone unknown", u"North"_s, u"Total"_s, u"kr 800K"_s, u"total=800000"_s, u"currency-unknown"_s);
    row("two currencies by slash", u"Leeds"_s, u"Total"_s, u"£90K–£120K / $110K–$150K"_s,
        u"total=GBP 90000-120000; or 4:USD 110000-150000"_s);
    row("two currencies taking turns", u"Leeds"_s, u"Total"_s, u"£90K / $110K - £120K / $150K"_s,
        u"total=GBP 90000-120000; or 4:USD 110000-150000"_s);
    row("two currencies in parentheses", u"Leeds"_s, u"Total"_s, u"£90K - £120K ($110K - $150K)"_s,
        u"total=GBP 90000-120000; or 4:USD 110000-150000"_s);
    row("two dollars", u"Perth (AUD)"_s, u"Total"_s, u"A$90K–A$120K / $60K–$80K"_s,
        u"total=AUD 90000-120000; or 4:USD 60000-80000"_s);
    row("slip settled by tag", u"Perth (AUD)"_s, u"Total"_s, u"£90K–A$120K"_s, u"total=AUD 90000-120000"_s,
        u"currencies-mixed"_s);
    row("reversed", usd, u"Total"_s, u"$150K–$120K"_s, u"total=USD 120000-150000"_s, u"range-reversed"_s);
    row("open", usd, u"Total"_s, u"$150K+"_s, u"total=USD 150000+"_s);
    row("at least", usd, u"Total"_s, u">$150K"_s, u"total=USD 150000+"_s);
    row("words around", usd, u"Total"_s, u"approx. $150K equivalent"_s, u"total=USD 150000"_s);
    row("remark in parentheses", usd, u"Total"_s, u"$150K–$170K (+5–10% over list)"_s,
        u"total=USD 150000-170000"_s);
    row("absence", usd, u"Total"_s, u"N/A"_s, QString());
    row("dash", usd, u"Total"_s, u"—"_s, QString());
    row("words alone", usd, u"Total"_s, u"Varies by band"_s, QString());
    row("not understood", usd, u"Total"_s, u"12 apples"_s, QString(), u"cell-unread"_s);
    row("too large", usd, u"Total"_s, u"$9000000000000B"_s, QString(), u"amount-too-large"_s);
    row("monthly", u"Oslo (NOK)"_s, u"Base"_s, u"kr 60K–70K/mo"_s, u"base=NOK 720000-840000 monthly"_s);
    row("per month in Latin", u"Doha (QAR)"_s, u"Base"_s, u"QAR 28K–38K p.m."_s,
        u"base=QAR 336000-456000 monthly"_s);
    row("monthly by header", u"Oslo (NOK)"_s, u"Base (monthly)"_s, u"kr 60K"_s, u"base=NOK 720000 monthly"_s);
    row("hourly", usd, u"Base"_s, u"$90/hr"_s, QString(), u"period-unknown"_s);
    row("by an unknown period", usd, u"Base"_s, u"$5,000/fortnight"_s, QString(), u"period-unknown"_s);
    row("a range by an unknown period", usd, u"Base"_s, u"$5,000–$6,000/sprint"_s, QString(),
        u"period-unknown"_s);
    row("a code behind the slash", u"Oslo"_s, u"Base"_s, u"NOK 900K/USD 85K"_s,
        u"base=NOK 900000; or 0:USD 85000"_s);
    row("a unit behind the slash", usd, u"Base"_s, u"$90K/year"_s, u"base=USD 90000"_s);
    row("thousands by header", usd, u"Base ($K)"_s, u"120–150"_s, u"base=USD 120000-150000"_s);
    row("ends with periods", usd, u"Base"_s, u"$120K/yr – $150K/yr"_s, u"base=USD 120000-150000"_s);
    row("line break in a cell", u"Lyon"_s, u"Total"_s, u"€55K<br>–€75K<br/>"_s, u"total=EUR 55000-75000"_s);
    row("letters before a spaced dollar", u"Reno"_s, u"Total"_s, u"US $60K–US $120K"_s,
        u"total=USD 60000-120000"_s);
    row("yuan behind the suffix", u"Wuhan"_s, u"Total"_s, u"450K–700K元"_s, u"total=CNY 450000-700000"_s);
    row("bonus percent", usd, u"Bonus"_s, u"10–15% target"_s, u"bonus=10-15%"_s);
    row("bonus open", usd, u"Bonus"_s, u"25%+"_s, u"bonus=25%+"_s);
    row("bonus in percent by header", usd, u"Target Bonus %"_s, u"10–15"_s, u"bonus=10-15%"_s);
    row("bonus header with its own percent", usd, u"Bonus (10%)"_s, u"15"_s, QString(), u"cell-unread"_s);
    row("bonus and more", usd, u"Bonus"_s, u"15–20% + variable"_s, u"bonus=15-20%"_s);
    row("bonus as money", usd, u"Bonus"_s, u"$12K–$25K"_s, u"bonus=USD 12000-25000"_s);
    row("bonus as both", usd, u"Bonus"_s, u"$12K-$25K (10-15%)"_s, u"bonus=USD 12000-25000; bonus=10-15%"_s);
    row("bonus as both, turned", usd, u"Bonus"_s, u"10% target ($16,000 – $20,000)"_s,
        u"bonus=USD 16000-20000; bonus=10%"_s);
    row("bonus in words", usd, u"Bonus"_s, u"Discretionary"_s, QString());
    row("equity by header", usd, u"Stock (RSU/4yr)"_s, u"$80K"_s, u"equity=USD 80000; grant"_s);
    row("equity by cell", usd, u"Stock (RSU/4yr)"_s, u"$80K/yr"_s, u"equity=USD 80000; yearly"_s);
    row("equity by year over years", usd, u"Stock"_s, u"$80K/yr (4yr vest)"_s, u"equity=USD 80000; yearly"_s);
    row("equity with its year", usd, u"Stock (RSU/4yr)"_s, u"$80K - $120K ($20K-$30K/yr vest)"_s,
        u"equity=USD 80000-120000; per-year=USD 20000-30000; grant"_s);
    row("options by count", usd, u"Options (4yr)"_s, u"30,000 – 55,000 options"_s,
        u"units=30000-55000; grant"_s);
    row("count with its worth", usd, u"RSUs"_s, u"500 shares (~$140,000)"_s,
        u"equity=USD 140000; units=500-500"_s);
    row("worth with its count", usd, u"RSUs"_s, u"$140,000 (500 shares)"_s,
        u"equity=USD 140000; units=500-500"_s);
    row("share of the company", usd, u"Equity"_s, u"0.05–0.1%"_s, QString(), u"cell-unread"_s);
    row("sign-on", usd, u"Signing Bonus"_s, u"$25K"_s, u"sign-on=USD 25000"_s);
    row("other pay by its name", usd, u"Profit Sharing"_s, u"$25K"_s, u"Profit Sharing=USD 25000"_s);
    row("a premium", usd, u"w/ 20% Premium"_s, u"$125K (+20%)"_s, u"w/ 20% Premium=USD 125000"_s);
}

void TestTables::cells()
{
    QFETCH(const QString, region);
    QFETCH(const QString, header);
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    QFETCH(const QString, problem);
    const bool base = header.startsWith(u"Base");
    const QString table = u"| Region | %1 | %2 |\n|---|---|---|\n| %3 | %4 | |"_s;
    const Guide guide = guideWith(table.arg(header, base ? u"Notes"_s : u"Base"_s, region, cell));
    QCOMPARE(guide.compensation.size(), 1);
    QCOMPARE(spelled(guide.compensation.first()), expected);
    QCOMPARE(codesOf(guide), problem.isEmpty() ? QStringList() : QStringList{problem});
}

void TestTables::layouts_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("layout");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("region")
        << u"| Region | Base | Total |\n|---|---|---|\n| **Oslo** | €1K | €2K |\n| Rome | €3K | — |"_s
        << int(TableLayout::Region)
        << QStringList{u"Oslo||base=EUR 1000; total=EUR 2000"_s, u"Rome||base=EUR 3000"_s};
    QTest::newRow("level and region")
        << u"| Region | Level | Base |\n|---|---|---|\n| Oslo | L4 | €1K |\n| | L5 | €2K |"_s
        << int(TableLayout::LevelAndRegion)
        << QStringList{u"Oslo|L4|base=EUR 1000"_s, u"Oslo|L5|base=EUR 2000"_s};
    QTest::newRow("level and title")
        << u"| Level | Title | Base | TC |\n|---|---|---|---|\n| 61 | Senior | $1K | $2K |"_s
        << int(TableLayout::LevelTitle) << QStringList{u"|61|base=USD 1000; total=USD 2000"_s};
    QTest::newRow("level by region")
        << u"| Level | Oslo (NOK) | Rome (EUR €) |\n|---|---|---|\n| L4 | kr 1K | €2K |\n| L5 | 3K | |"_s
        << int(TableLayout::LevelByRegion)
        << QStringList{u"Oslo|L4|total=NOK 1000"_s, u"Rome|L4|total=EUR 2000"_s, u"Oslo|L5|total=NOK 3000"_s,
                       u"Rome|L5|"_s};
    QTest::newRow("component by region")
        << u"| Component | Oslo (NOK) | Rome (EUR) |\n|---|---|---|\n| Base Pay | kr 1K | €2K |\n| Sign-on | "
           u"kr 3K | — |\n"
           "| Total Cash | kr 4K | €2K |\n| Travel | kr 5K | — |"_s
        << int(TableLayout::ComponentByRegion)
        << QStringList{u"Oslo||base=NOK 1000; sign-on=NOK 3000; total=NOK 4000; Travel=NOK 5000"_s,
                       u"Rome||base=EUR 2000; total=EUR 2000"_s};
    QTest::newRow("two pieces with one header")
        << u"| Region | Base |\n|---|---|\n| Oslo | €1K |\n\nMore:\n\n| Region | Base |\n|---|---|\n| Rome | €2K |"_s
        << int(TableLayout::Region) << QStringList{u"Oslo||base=EUR 1000"_s, u"Rome||base=EUR 2000"_s};
    QTest::newRow("a column of currencies")
        << u"| Region | Currency | Base |\n|---|---|---|\n| Oslo | NOK | 1K |\n| Rome | EUR | 2K |"_s
        << int(TableLayout::Region) << QStringList{u"Oslo||base=NOK 1000"_s, u"Rome||base=EUR 2000"_s};
    QTest::newRow("columns in any order")
        << u"| Location | All-in | Carry (4yr) | Annual Bonus | Salary |\n|---|---|---|---|---|\n| Oslo | €6.5K | €4K | 10% | €5K |"_s
        << int(TableLayout::Region)
        << QStringList{u"Oslo||base=EUR 5000; equity=EUR 4000; grant; bonus=10%; total=EUR 6500"_s};
}

void TestTables::layouts()
{
    QFETCH(const QString, table);
    QFETCH(const int, layout);
    QFETCH(const QStringList, rows);
    const Guide guide = guideWith(table);
    QCOMPARE(int(guide.layout), layout);
    QStringList found;
    for (const CompensationRow &row : guide.compensation) {
        found.append(row.region.value_or(QString()) + u'|' + row.level.value_or(QString()) + u'|' +
                     spelled(row));
    }
    QCOMPARE(found, rows);
    QCOMPARE(codesOf(guide), QStringList());
}

void TestTables::otherTablesAreLeftAlone_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("level equivalence") << u"| Level | Acme | Umbrella |\n|---|---|---|\n| L4 | E4 | 61 |"_s;
    QTest::newRow("years") << u"| Level | Years |\n|---|---|\n| L4 | 2–5 years |"_s;
    QTest::newRow("script numbers")
        << u"| Component | Initial | Target |\n|---|---|---|\n| Base | $1K | $2K |"_s;
    QTest::newRow("competitors")
        << u"| Company | Role | Base | Total |\n|---|---|---|---|\n| Acme | SRE | $1K | $2K |"_s;
    QTest::newRow("timeline") << u"| Week | Step | Budget |\n|---|---|---|\n| 1 | Call | $1K |"_s;
}

void TestTables::otherTablesAreLeftAlone()
{
    QFETCH(const QString, table);
    const Guide guide = guideWith(table);
    QCOMPARE(guide.compensation.size(), 0);
    QCOMPARE(codesOf(guide), QStringList{u"no-compensation-table"_s});
}

void TestTables::regions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("currency");
    QTest::newRow("bare") << u"San Marino"_s << u"San Marino"_s << QString();
    QTest::newRow("flag") << u"🇳🇴 Oslo"_s << u"Oslo"_s << QString();
    QTest::newRow("flag of a part") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿 Leith"_s << u"Leith"_s << QString();
    QTest::newRow("shortcode") << u":flag-no: Oslo"_s << u"Oslo"_s << QString();
    QTest::newRow("tag") << u"Oslo (NOK)"_s << u"Oslo"_s << u"NOK"_s;
    QTest::newRow("tag with sign") << u"Quito (USD $)"_s << u"Quito"_s << u"USD"_s;
    QTest::newRow("sign alone") << u"Rome (€)"_s << u"Rome"_s << u"EUR"_s;
    QTest::newRow("two") << u"Leeds / Europe (GBP/EUR)"_s << u"Leeds / Europe"_s << u"GBP"_s;
    QTest::newRow("words in the tag") << u"Haifa (ILS/USD equiv)"_s << u"Haifa"_s << u"ILS"_s;
    QTest::newRow("seat stays") << u"Oslo (HQ)"_s << u"Oslo (HQ)"_s << QString();
    QTest::newRow("seat and tag") << u"Oslo (HQ, NOK)"_s << u"Oslo (HQ)"_s << u"NOK"_s;
    QTest::newRow("tag and seat") << u"Oslo (NOK) (HQ)"_s << u"Oslo (HQ)"_s << u"NOK"_s;
    QTest::newRow("brackets") << u"Oslo [NOK]"_s << u"Oslo"_s << u"NOK"_s;
    QTest::newRow("dash") << u"Oslo — NOK"_s << u"Oslo"_s << u"NOK"_s;
    QTest::newRow("a state is no currency") << u"Reno (US)"_s << u"Reno (US)"_s << QString();
    QTest::newRow("nothing but a tag") << u"USD"_s << u"USD"_s << QString();
}

void TestTables::regions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, currency);
    const RegionName region = readRegionName(text);
    QCOMPARE(region.name, name);
    QCOMPARE(region.currencies.value(0).code(), currency);
}

void TestTables::headers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("special");
    const auto row = [](const QString &text, HeaderKind kind, bool special = false) {
        QTest::newRow(qPrintable(text)) << text << int(kind) << special;
    };
    row(u"Base Salary"_s, HeaderKind::Base);
    row(u"Base (excl. bonus)"_s, HeaderKind::Base);
    row(u"Stock/Bonus"_s, HeaderKind::Equity);
    row(u"Phantom Equity/4yr"_s, HeaderKind::Equity);
    row(u"Annual RSU"_s, HeaderKind::Equity);
    row(u"Long-Term Incentive"_s, HeaderKind::Equity);
    row(u"Annual Bonus"_s, HeaderKind::Bonus);
    row(u"Cash Incentive"_s, HeaderKind::Bonus);
    row(u"Signing Bonus"_s, HeaderKind::SignOn);
    row(u"Sign-On"_s, HeaderKind::SignOn);
    row(u"Total Comp (Yr 1)"_s, HeaderKind::Total);
    row(u"Total Equity"_s, HeaderKind::Equity);
    row(u"TC"_s, HeaderKind::Total);
    row(u"Currency"_s, HeaderKind::Currency);
    row(u"Base (local currency)"_s, HeaderKind::Base);
    row(u"OTE"_s, HeaderKind::Total);
    row(u"On-Target Earnings"_s, HeaderKind::Total);
    row(u"Retention RSU Grant"_s, HeaderKind::Equity, true);
    row(u"Relocation Bonus"_s, HeaderKind::Bonus, true);
    row(u"Stock (RSU/4yr + refreshers)"_s, HeaderKind::Equity);
    row(u"Bonus/Profit Share"_s, HeaderKind::Bonus);
    row(u"Profit Sharing Bonus"_s, HeaderKind::Bonus, true);
    row(u"w/ Premium"_s, HeaderKind::Other, true);
    row(u"Locations"_s, HeaderKind::Region);
    row(u"Company"_s, HeaderKind::Other);
}

void TestTables::headers()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const bool, special);
    const Header header = readHeader(text);
    QCOMPARE(int(header.kind), kind);
    QCOMPARE(header.special, special);
}

void TestTables::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("period");
    const auto row = [](const QString &text, Period period) {
        QTest::newRow(qPrintable(text)) << text << int(period);
    };
    row(u"Stock (RSU/4yr)"_s, Period::Grant);
    row(u"RSU (4-Year)"_s, Period::Grant);
    row(u"Options (4yr vesting)"_s, Period::Grant);
    row(u"Equity over four years"_s, Period::Grant);
    row(u"RSU/3yr"_s, Period::Grant);
    row(u"RSU/yr (4yr vest)"_s, Period::Year);
    row(u"Annual RSU"_s, Period::Year);
    row(u"RSU per year"_s, Period::Year);
    row(u"Base (monthly)"_s, Period::Month);
    row(u"Base/mo"_s, Period::Month);
    row(u"Equity (Options/RSU est.)"_s, Period::Unstated);
    row(u"Total (Yr 1)"_s, Period::Unstated);
    row(u"12 months"_s, Period::Unstated);
}

void TestTables::periods()
{
    QFETCH(const QString, text);
    QFETCH(const int, period);
    QCOMPARE(int(periodIn(text)), period);
}

/// COMPENSATION F1, its worked examples.
void TestTables::equityIsInferred_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("inferred");
    QTest::addColumn<double>("year");
    QTest::addColumn<double>("grant");
    QTest::newRow("by the year") << u"| A | $198K–$262K | $48K–$85K | 15–20% | $268K–$378K |"_s
                                 << int(EquityBasis::Year) << 0.0427 << 0.1088;
    QTest::newRow("by the year, nearer") << u"| A | $136K–$172K | $30K–$48K | 10–15% | $175K–$242K |"_s
                                         << int(EquityBasis::Year) << -1.0 << -1.0;
    QTest::newRow("by the grant") << u"| A | $215K–$285K | $75K–$125K | 15–20% | $275K–$388K |"_s
                                  << int(EquityBasis::Grant) << 0.1877 << 0.0354;
    QTest::newRow("undecided") << u"| A | $100K | $10K | 0% | $106K |"_s << int(EquityBasis::Unknown) << -1.0
                               << -1.0;
    QTest::newRow("neither fits") << u"| A | $100K | $10K | 0% | $500K |"_s << int(EquityBasis::Unknown)
                                  << -1.0 << -1.0;
}

void TestTables::equityIsInferred()
{
    QFETCH(const QString, row);
    QFETCH(const int, inferred);
    QFETCH(const double, year);
    QFETCH(const double, grant);
    const Guide guide =
        guideWith(u"| Region | Base | Equity | Bonus | Total |\n|---|---|---|---|---|\n"_s + row);
    const EquityPeriod &period = guide.compensation.first().equityPeriod;
    QCOMPARE(int(period.inferred), inferred);
    if (year >= 0) {
        QVERIFY(qAbs(*period.residualYear - year) < 0.0001);
        QVERIFY(qAbs(*period.residualGrant - grant) < 0.0001);
    }
}

void TestTables::remarksAreKept()
{
    const Guide guide = guideWith(u"| Region | Base | Bonus | Notes |\n|---|---|---|---|\n"
                                  "| Oslo | €1K (senior only) | Discretionary | 3 days a week |"_s);
    QCOMPARE(guide.compensation.first().remarks,
             (QStringList{u"(senior only)"_s, u"Discretionary"_s, u"Notes: 3 days a week"_s}));
}

void TestTables::cellsBeyondTheHeaderAreTold()
{
    const Guide guide = guideWith(u"| Region | Base |\n|---|---|\n| Oslo | €1K | €2K |"_s);
    QCOMPARE(codesOf(guide), QStringList{u"cells-beyond-header"_s});
    QCOMPARE(guide.diagnostics.first().arguments, QStringList{u"€2K"_s});
}

void TestTables::placesAreThoseOfTheFile()
{
    const Guide guide = guideWith(u"| Region | Base |\n|---|---|\n| Málaga | €1K |"_s);
    const CompensationRow &row = guide.compensation.first();
    QCOMPARE(row.line, 5);
    QCOMPARE(row.base->line, 5);
    QCOMPARE(row.base->column, 12); // in characters: the á is one
    QCOMPARE(row.base->text, u"€1K"_s);
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
