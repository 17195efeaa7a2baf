// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a sheet says, section by section, before it is set on pages.

#include "base/daytext.h"
#include "negotiation/evaluation/evaluationjson.h"
#include "offersheet/planmarkdown.h"
#include "offersheet/plantables.h"
#include "offersheet/richplan.h"
#include "offersheet/sheetwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

const QDate printed(2026, 5, 25);

QLocale american()
{
    return {QLocale::English, QLocale::UnitedStates};
}

SheetContent contentOf(const Plan &plan, const SheetOptions &options = {}, bool withGuide = true)
{
    const Guide guide = richGuide();
    const auto made = checkedSheet(plan, withGuide ? &guide : nullptr, printed, options, american());
    return made ? *made : SheetContent();
}

// A section's lines, rows and charts, each on a line of its own; of no section: the head.
QString textOf(const SheetContent &content, std::optional<SheetSection> section)
{
    QStringList lines;
    for (const SheetBlock &block : content.blocks) {
        if (block.section != section) {
            continue;
        }
        if (const auto *line = std::get_if<SheetLine>(&block.content)) {
            lines.append(line->text());
        } else if (const auto *table = std::get_if<SheetTable>(&block.content)) {
            for (const SheetTable::Row &row : table->rows) {
                QStringList cells;
                for (const SheetCell &cell : row.cells) {
                    cells.append(cell.text);
                }
                lines.append(cells.join(u" | "_s));
            }
        } else if (const auto *tiles = std::get_if<SheetTiles>(&block.content)) {
            for (const SheetTiles::Tile &tile : tiles->tiles) {
                lines.append(tile.label + u" | "_s + tile.figure + u" | "_s + tile.note);
            }
        } else if (const auto *range = std::get_if<RangeChart>(&block.content)) {
            lines.append(u"range of %1 bars, %2 marks"_s.arg(range->bars.size()).arg(range->markers.size()));
        } else if (const auto *years = std::get_if<YearsOnPaper>(&block.content)) {
            lines.append(u"years of %1 sets"_s.arg(years->sets.size()));
        }
    }
    return lines.join(u'\n');
}

constexpr int headOfSheet = -1;

std::optional<SheetSection> sectionOf(int number)
{
    return number == headOfSheet ? std::nullopt : std::optional(SheetSection(number));
}

} // namespace

class TestSheetContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything_data();
    void holdsEverything();
    void barePlanSaysWhatIsUnknown_data();
    void barePlanSaysWhatIsUnknown();
    void barePlanMakesNoFigureUp();
    void replyTableIsPrivate();
    void onePageHasWhatDecides();
    void oneFloorEverywhere();
    void sameOfferInAnotherPeriodIsTheSameSheet();
    void partialTotalSaysWhatItLacks();
    void datesOfLocales_data();
    void datesOfLocales();
    void ageOfTheData_data();
    void ageOfTheData();
};

void TestSheetContent::holdsEverything_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, SheetSection section, const QString &text) {
        QTest::newRow(name) << int(section) << text;
    };
    QTest::newRow("title") << headOfSheet << u"Field Engineer"_s;
    QTest::newRow("company, region, level") << headOfSheet << u"Example Works · North · Senior"_s;
    QTest::newRow("person and date") << headOfSheet
                                     << u"Robin Example · May 25, 2026 · guide's data of January 15, 2026"_s;
    QTest::newRow("floor at a glance") << headOfSheet << u"Floor | 240,000 | a year"_s;
    QTest::newRow("deadline at a glance") << headOfSheet << u"Answer due | May 29, 2026 | 4:00 PM"_s;
    row("offer with gaps", SheetSection::Offer,
        u"Base salary, a year | 190,000 | −15,000 | +10,000 | in an e-mail"_s);
    row("round", SheetSection::Offer, u"May 4, 2026, 3:04 PM | They | base salary | 190,000 | one ninety"_s);
    row("targets", SheetSection::Targets,
        u"Base salary, a year | 160,000–220,000 | 180,000 | 205,000 | 230,000 | 190,000 | 75%"_s);
    row("total with the floor in use", SheetSection::Targets, u"200,000–300,000 | 240,000 | 265,500"_s);
    row("range chart", SheetSection::Range, u"range of 3 bars, 3 marks"_s);
    row("years chart", SheetSection::Years, u"years of 2 sets"_s);
    row("years table", SheetSection::Years, u"Target | 285,500 | 265,500 | 265,500 | 265,500 | 1,082,000"_s);
    row("alternatives", SheetSection::Alternatives, u"Stay at Old Mill | 240,000"_s);
    row("floor in words", SheetSection::Alternatives,
        u"The floor is what the best alternative is worth: 240,000 a year."_s);
    row("script with figures", SheetSection::Script, u"I ask for $205K in base salary."_s);
    row("note of a step", SheetSection::Script, u"Your note: Slowly."_s);
    row("levers", SheetSection::Levers, u"Hard to replace\nFew people know these machines."_s);
    row("reply below the floor", SheetSection::ReplyTable,
        u"230,000 | −10,000 | −35,500 | 30% | Ask for 276,900; else take a day."_s);
    row("reply below the target", SheetSection::ReplyTable,
        u"250,000 | +10,000 | −15,500 | 50% | Ask for 276,900; else trade."_s);
    row("reply at the target", SheetSection::ReplyTable, u"Yes, once it is in writing."_s);
    row("line for a reply", SheetSection::ReplyTable,
        u"Thank you for that. To say yes I would need the whole package at $276,900. Can you get there?"_s);
    row("cards", SheetSection::Replies, u"That is our last word.\nThen let us look at the start date."_s);
    row("ladder", SheetSection::Tactics, u"292,100 → 276,900"_s);
    row("trades", SheetSection::Tactics, u"an earlier start | a sign-on"_s);
    row("open terms", SheetSection::OpenTerms, u"Not in writing yet: equity."_s);
    row("questions", SheetSection::OpenTerms, u"Who signs the letter?"_s);
    row("dates", SheetSection::Dates, u"May 27, 2026, 9:30 AM: Call them back"_s);
    row("checklist", SheetSection::Checklist, u"Print the letter"_s);
    row("claims with proof", SheetSection::Claims, u"I led the last refit.\nProof: the report of 2024"_s);
    row("notes of a page", SheetSection::Notes, u"Ask about the rota."_s);
    row("equity basis in words", SheetSection::Assumed, u"Equity figures are taken as a year's worth."_s);
    row("assumed figure", SheetSection::Assumed,
        u"Floor · Bonus, share of base. Assumed: the low end of the guide's range, line 7."_s);
    row("guide", SheetSection::Sources, u"Guide: works-engineer.md, table line 7."_s);
    row("age", SheetSection::Sources, u"Its data are of January 15, 2026, 130 days before this sheet."_s);
    row("quarter", SheetSection::Sources, u"Its pay data are of the quarter 2025-Q4."_s);
    row("source", SheetSection::Sources, u"A survey of engineers (2025)"_s);
}

void TestSheetContent::holdsEverything()
{
    QFETCH(int, section);
    QFETCH(QString, text);
    const QString all = textOf(contentOf(richPlan()), sectionOf(section));
    QVERIFY2(all.contains(text), qPrintable(all));
}

void TestSheetContent::barePlanSaysWhatIsUnknown_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("text");
    QTest::newRow("role") << headOfSheet << u"No role named"_s;
    QTest::newRow("target") << headOfSheet << u"Target | — | not known yet"_s;
    QTest::newRow("offer") << int(SheetSection::Offer) << u"They have named no figure yet."_s;
    QTest::newRow("targets") << int(SheetSection::Targets)
                             << u"There are no figures yet: neither the guide's nor yours."_s;
    QTest::newRow("range") << int(SheetSection::Range) << u"The guide gives no total compensation to draw."_s;
    QTest::newRow("years") << int(SheetSection::Years) << u"The base salary is not known."_s;
    QTest::newRow("floor") << int(SheetSection::Alternatives) << u"There is no floor yet."_s;
    QTest::newRow("replies") << int(SheetSection::ReplyTable) << u"There is no floor yet."_s;
    QTest::newRow("checklist") << int(SheetSection::Checklist) << u"A target is set"_s;
    QTest::newRow("basis") << int(SheetSection::Assumed) << u"It is not known whether equity figures"_s;
    QTest::newRow("age") << int(SheetSection::Sources) << u"The guide does not say of when its data are."_s;
}

void TestSheetContent::barePlanSaysWhatIsUnknown()
{
    QFETCH(int, section);
    QFETCH(QString, text);
    const QString all = textOf(contentOf(Plan(), {}, false), sectionOf(section));
    QVERIFY2(all.contains(text), qPrintable(all));
}

// Unknown is never 0: but for the day of printing a sheet of nothing has no digit.
void TestSheetContent::barePlanMakesNoFigureUp()
{
    QString all = QString::fromUtf8(sheetMarkdown(contentOf(Plan(), {}, false), american()));
    all.remove(u"May 25, 2026"_s);
    for (const QChar c : std::as_const(all)) {
        QVERIFY2(!c.isDigit(), qPrintable(all));
    }
}

void TestSheetContent::replyTableIsPrivate()
{
    SheetOptions options;
    options.kind = SheetKind::Shared;
    QCOMPARE(textOf(contentOf(richPlan(), options), SheetSection::ReplyTable), QString());
    QVERIFY(!textOf(contentOf(richPlan(), options), SheetSection::Replies).isEmpty());
}

void TestSheetContent::onePageHasWhatDecides()
{
    SheetOptions options;
    options.length = SheetLength::OnePage;
    const SheetContent content = contentOf(richPlan(), options);
    QCOMPARE(textOf(content, SheetSection::ReplyTable),
             u"If they return a figure\nbelow 240,000 | Ask for 276,900; else take a day.\n"
             "below 265,500 | Ask for 276,900; else trade.\nfrom 265,500 | Yes, once it is in writing."_s);
    QList<SheetSection> order;
    for (const SheetBlock &block : content.blocks) {
        if (block.section && !order.contains(*block.section)) {
            order.append(*block.section);
        }
    }
    QVERIFY(order.indexOf(SheetSection::OpenTerms) < order.indexOf(SheetSection::Levers));
    QVERIFY(order.indexOf(SheetSection::ReplyTable) < order.indexOf(SheetSection::Replies));
    QVERIFY(order.indexOf(SheetSection::Script) < order.indexOf(SheetSection::ReplyTable));
}

// The floor's own parts add up to 219,000, and what counts is the alternative's 240,000.
void TestSheetContent::oneFloorEverywhere()
{
    const Plan plan = richPlan();
    const QList<QStringList> csv = planTableRows(plan, PlanTable::Targets);
    const auto total = std::find_if(csv.cbegin(), csv.cend(),
                                    [](const QStringList &row) { return row.first() == u"Total"; });
    QVERIFY(total != csv.cend());
    QCOMPARE(total->at(4), u"240000"_s);
    const SheetContent content = contentOf(plan);
    QVERIFY(textOf(content, std::nullopt).contains(u"Floor | 240,000"_s));
    QVERIFY(QString::fromUtf8(sheetMarkdown(content, american())).contains(u"| 240,000 | 265,500 |"_s));
    const QJsonObject json = QJsonDocument::fromJson(evaluationToJson(plan, printed)).object();
    QCOMPARE(json[u"floor"_s].toObject()[u"in_use"_s].toDouble(), 240000.0);
    const RangeChart chart = rangeChartOf(plan, nullptr);
    const auto floor =
        std::find_if(chart.markers.cbegin(), chart.markers.cend(),
                     [](const RangeChart::Marker &marker) { return marker.set == TermSet::Floor; });
    QVERIFY(floor != chart.markers.cend());
    QCOMPARE(floor->amount, marked(240000));
    for (const SheetBlock &block : content.blocks) {
        if (const auto *range = std::get_if<RangeChart>(&block.content)) {
            QCOMPARE(range->markers, chart.markers);
        }
    }
}

// What they offer may be stated for a year or for the whole grant: no figure, place or mark may hang on that.
void TestSheetContent::sameOfferInAnotherPeriodIsTheSameSheet()
{
    const auto planWith = [](EquityBasis basis, int times) {
        Plan plan = richPlan();
        plan.equityBasis = EquityBasis::Year;
        plan.offer.terms.equity = {marked(65000 * times), Origin::TheySaid, 0, TermStatus::Verbal};
        plan.offer.terms.equityBasis = basis;
        for (OfferRound &round : plan.offer.rounds) {
            round.component = Component::Equity;
            round.amount = marked(50000 * times);
            round.rate = {};
        }
        return plan;
    };
    const Plan yearly = planWith(EquityBasis::Year, 1);
    const Plan grant = planWith(EquityBasis::Grant, 4);
    QVERIFY(!yearly.offer.rounds.isEmpty());
    QVERIFY(contentOf(yearly).blocks == contentOf(grant).blocks);
    QCOMPARE(evaluationToJson(grant, printed), evaluationToJson(yearly, printed));
    QCOMPARE(planTableRows(grant, PlanTable::Targets), planTableRows(yearly, PlanTable::Targets));
    QCOMPARE(planTableRows(grant, PlanTable::Years), planTableRows(yearly, PlanTable::Years));
}

void TestSheetContent::partialTotalSaysWhatItLacks()
{
    Plan plan = richPlan();
    plan.offer.terms.equity = {};
    plan.offer.terms.bonus = {};
    const SheetContent content = contentOf(plan);
    const QString targets = textOf(content, SheetSection::Targets);
    QVERIFY2(targets.contains(
                 u"Their offer so far: not in its total, as nobody has named it yet: bonus, equity."_s),
             qPrintable(targets));
    const QString head = textOf(content, std::nullopt);
    QVERIFY2(head.contains(u"Their offer | 190,000 | so far, a year"_s), qPrintable(head));
    QVERIFY2(!head.contains(u"Offer against target"_s), qPrintable(head)); // two things of unlike kind
    QCOMPARE(planTableRows(plan, PlanTable::Targets).constLast(),
             QStringList({u"Total lacks"_s, QString(), QString(), QString(), QString(), QString(),
                          u"bonus; equity"_s, u"bonus; equity"_s}));
}

void TestSheetContent::datesOfLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("inTable");
    QTest::addColumn<QString>("time");
    QTest::newRow("C") << u"C"_s << u"4 May 2026"_s << u"4 May 2026"_s << u"16:05"_s;
    QTest::newRow("American") << u"en_US"_s << u"May 4, 2026"_s << u"May 4, 2026"_s << u"4:05 PM"_s;
    QTest::newRow("British") << u"en_GB"_s << u"4 May 2026"_s << u"4 May 2026"_s << u"16:05"_s;
    QTest::newRow("German") << u"de_DE"_s << u"4. Mai 2026"_s << u"4. Mai 2026"_s << u"16:05"_s;
    QTest::newRow("Danish") << u"da_DK"_s << u"4. maj 2026"_s << u"4. maj 2026"_s << u"16.05"_s;
    QTest::newRow("Hungarian") << u"hu_HU"_s << u"2026. május 4."_s << u"2026. máj. 4."_s << u"16:05"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2026年5月4日"_s << u"2026年5月4日"_s << u"16:05"_s;
    QTest::newRow("Hebrew") << u"he_IL"_s << u"4 במאי 2026"_s << u"4 במאי 2026"_s << u"16:05"_s;
}

void TestSheetContent::datesOfLocales()
{
    QFETCH(QString, locale);
    const QLocale given(locale);
    const QDate day(2026, 5, 4);
    QTEST(longDay(day, given), "day");
    QTEST(shortDay(day, given), "inTable");
    QTEST(clockTime(QTime(16, 5, 31), given), "time");
}

void TestSheetContent::ageOfTheData_data()
{
    QTest::addColumn<QDate>("updated");
    QTest::addColumn<QString>("warned");
    QTest::newRow("90 days") << printed.addDays(-90) << QString();
    QTest::newRow("91 days") << printed.addDays(-91) << u"more than three months"_s;
    QTest::newRow("180 days") << printed.addDays(-180) << u"more than three months"_s;
    QTest::newRow("181 days") << printed.addDays(-181) << u"more than half a year"_s;
}

void TestSheetContent::ageOfTheData()
{
    QFETCH(QDate, updated);
    QFETCH(QString, warned);
    Guide guide = richGuide();
    guide.frontMatter->lastUpdated = updated;
    const auto made = checkedSheet(richPlan(), &guide, printed, {}, american());
    QVERIFY(made.ok());
    const QString sources = textOf(*made, SheetSection::Sources);
    QVERIFY2(sources.contains(u"%1 days before this sheet"_s.arg(updated.daysTo(printed))),
             qPrintable(sources));
    QCOMPARE(sources.contains(u"more than"_s), !warned.isEmpty());
    QVERIFY2(sources.contains(warned), qPrintable(sources));
}

QTEST_GUILESS_MAIN(TestSheetContent)
#include "tst_sheetcontent.moc"
