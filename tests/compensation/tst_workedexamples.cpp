// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/cautions.h"
#include "compensation/compounding.h"
#include "compensation/conversion.h"
#include "compensation/equityvalue.h"
#include "compensation/exits.h"
#include "compensation/floorzone.h"
#include "compensation/ladder.h"
#include "compensation/liquidity.h"
#include "compensation/moneyinput.h"
#include "compensation/moneytext.h"
#include "compensation/packages.h"
#include "compensation/position.h"
#include "compensation/presentvalue.h"
#include "compensation/requiredexit.h"
#include "compensation/shares.h"
#include "compensation/signon.h"
#include "compensation/totalcompensation.h"

#include "compensation/amounts.h"
#include "compensation/exampleoffers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace counteroffer;
using namespace Qt::StringLiterals;

/// Every worked example of COMPENSATION.md by its number, to the cent: each formula as it is called from
/// outside. The tests of each formula go further; this is the list that one can hold beside the page. V5 and
/// V6 are whole tables of their own in tst_equitybasis and tst_scriptaudit.
class TestWorkedExamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void noNumberIsLeftOut();

private:
    static void vesting();
    static void wholeShares();
    static void years();
    static void signOnAndOptions();
    static void exits();
    static void positions();
    static void tactics();
    static void cautions();
    static void edges();
};

namespace {

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QString failed(ArithmeticError error)
{
    return u"error %1"_s.arg(int(error));
}

// As cents, always: "212000.00".
QString said(const Money &money)
{
    const qint64 minor = std::abs(money.minor);
    return (money.minor < 0 ? u"-"_s : QString()) + QString::number(minor / 100) + u'.' +
           QString::number(minor % 100).rightJustified(2, u'0');
}
QString said(qint64 count)
{
    return QString::number(count);
}
// Millionths of the whole as a percentage with two decimals.
QString percentOf(const Figure<Ratio> &ratio)
{
    return ratio ? ratioPercentText(*ratio, english(), 2) : failed(ratio.error());
}
QString said(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts) {
        texts.append(said(amount));
    }
    return texts.join(u' ');
}
QString said(const QList<qint64> &counts)
{
    QStringList texts;
    for (const qint64 count : counts) {
        texts.append(said(count));
    }
    return texts.join(u'-');
}
template <typename T>
QString said(const Figure<T> &figure)
{
    return figure ? said(*figure) : failed(figure.error());
}

void row(const char *name, const QString &actual, const QString &expected)
{
    QTest::newRow(name) << actual << expected;
}

// The years, average, recurring average and guaranteed cash: the columns of V3.
QString columns(const OfferTerms &terms)
{
    const auto total = totalCompensation(terms);
    if (!total) {
        return failed(total.error());
    }
    QStringList texts;
    for (const YearTotal &year : total->years) {
        texts.append(said(year.total));
    }
    texts += {said(total->average), said(total->recurringAverage), said(total->guaranteedFirstYear)};
    return texts.join(u' ');
}

QList<Money> totals(const OfferTerms &terms)
{
    QList<Money> all;
    const auto total = totalCompensation(terms);
    for (const YearTotal &year : total.ok() ? total->years : QList<YearTotal>()) {
        all.append(year.total);
    }
    return all;
}

QString crossover(const OfferTerms &first, const OfferTerms &second)
{
    const auto year = crossoverYear(totals(first), totals(second));
    return !year ? failed(year.error()) : *year ? QString::number(**year) : u"never"_s;
}

// V13: cash and equity of the years apart.
QString twoClocks(const OfferTerms &terms)
{
    QList<Money> cash;
    QList<Money> equity;
    const auto total = totalCompensation(terms);
    for (const YearTotal &year : total->years) {
        equity.append(*year.vested);
        cash.append(*minus(year.total, *year.vested));
    }
    return said(presentValue(cash, Rate::percent(5), equity, Rate::percent(12)));
}

// V10: options or units in a company of 400M shares, two rounds of 10 %, preference 2.5B for 60 %.
QString exitAt(qint64 exit, bool options, bool naive = false)
{
    const ExitTerms terms{400'000'000, 2, Rate::percent(10), Rate::percent(60), dollars(2'500'000'000)};
    const Holding holding{20'000, options ? std::optional(price(400)) : std::nullopt};
    const auto outcome = exitOutcome(terms, holding, dollars(exit));
    return !outcome ? failed(outcome.error()) : said(naive ? outcome->naiveValue : outcome->value);
}

QString needed(qint64 base, qint64 equity, int bonus, bool diluted)
{
    ExitQuestion question;
    question.alternative = thousand(490);
    question.base = thousand(base);
    question.bonus = Rate::percent(bonus);
    question.equity = thousand(equity);
    question.valuation = dollars(5'000'000'000);
    question.rounds = diluted ? 2 : 0;
    question.dilution = Rate::percent(10);
    const auto exit = requiredExit(question);
    if (!exit || !exit->multiple) {
        return exit ? u"ahead"_s : failed(exit.error());
    }
    return said(exit->gap) + u' ' + multipleText(*exit->multiple, english(), 4);
}

} // namespace

void TestWorkedExamples::vesting()
{
    const PeriodicVesting monthly{48, 1, 12};
    const auto at = [&](int month) { return said(vestedAfter(thousand(400), monthly, month)); };
    row("V1 month 11", at(11), u"0.00"_s);
    row("V1 month 12", at(12), u"100000.00"_s);
    row("V1 month 13", at(13), u"108333.33"_s);
    row("V1 month 24", at(24), u"200000.00"_s);
    row("V1 month 36", at(36), u"300000.00"_s);
    row("V1 month 47", at(47), u"391666.67"_s);
    row("V1 month 48", at(48), u"400000.00"_s);
    row("V1 quarterly, month 10", said(vestedAfter(thousand(400), PeriodicVesting{48, 3, 0}, 10)),
        u"75000.00"_s);
    const auto years = [](const AnnualVesting &schedule) {
        return said(vestedByYear(thousand(400), VestingSchedule(schedule)));
    };
    row("V1 even", years(AnnualVesting::percents({25, 25, 25, 25})),
        u"100000.00 100000.00 100000.00 100000.00"_s);
    row("V1 40/30/20/10", years(AnnualVesting::percents({40, 30, 20, 10})),
        u"160000.00 120000.00 80000.00 40000.00"_s);
    row("V1 33/33/22/12", years(AnnualVesting::percents({33, 33, 22, 12})),
        u"132000.00 132000.00 88000.00 48000.00"_s);
    row("V1 5/15/40/40", years(AnnualVesting::percents({5, 15, 40, 40})),
        u"20000.00 60000.00 160000.00 160000.00"_s);
    AnnualVesting halves = AnnualVesting::percents({5, 15, 40, 40});
    halves.years[2].parts = halves.years[3].parts = 2;
    row("V1 half of the third year", said(vestedAfter(thousand(400), VestingSchedule(halves), 30)),
        u"160000.00"_s);
    row("F2 a sum of 9,999 bp",
        said(vestedByYear(thousand(400), VestingSchedule(AnnualVesting{{{Rate{5000}, 1}, {Rate{4999}, 1}}}))),
        failed(ArithmeticError::ScheduleSum));
}

void TestWorkedExamples::wholeShares()
{
    const auto tranches = [](ShareRounding rounding) { return said(shareTranches(18, 4, rounding)); };
    row("F3 cumulative rounding", tranches(ShareRounding::CumulativeRounding), u"5-4-5-4"_s);
    row("F3 cumulative round-down", tranches(ShareRounding::CumulativeRoundDown), u"4-5-4-5"_s);
    row("F3 front", tranches(ShareRounding::FrontLoaded), u"5-5-4-4"_s);
    row("F3 back", tranches(ShareRounding::BackLoaded), u"4-4-5-5"_s);
    row("F3 front-single", tranches(ShareRounding::FrontLoadedSingle), u"6-4-4-4"_s);
    row("F3 back-single", tranches(ShareRounding::BackLoadedSingle), u"4-4-4-6"_s);
    const auto events = shareEvents(10'001, PeriodicVesting{48, 1, 12});
    const auto upTo = [&](int month) { return sharesVestedBy(*events, month); };
    row("F3 month 12", said(upTo(12)), u"2500"_s);
    row("F3 month 13", said(upTo(13) - upTo(12)), u"209"_s);
    row("F3 month 14", said(upTo(14) - upTo(13)), u"208"_s);
    row("F3 in all", said(upTo(48)), u"10001"_s);
    row("F3 the 31st in a short month", vestingDate(QDate(2026, 1, 31), 1).toString(Qt::ISODate),
        u"2026-02-28"_s);
    const auto dated =
        datedShares(*shareEvents(48, PeriodicVesting{48, 1, 0}), QDate(2026, 1, 1), QDate(2026, 4, 1));
    row("F3 the grant is a cliff",
        dated->first().day.toString(Qt::ISODate) + u' ' + said(dated->first().shares), u"2026-04-01 3"_s);
}

void TestWorkedExamples::years()
{
    row("V3 A", columns(offerA()),
        u"383000.00 353000.00 353000.00 353000.00 360500.00 353000.00 250000.00"_s);
    row("V3 B", columns(offerB()),
        u"363000.00 373000.00 413000.00 413000.00 390500.00 353000.00 310000.00"_s);
    row("V3 C", columns(offerC()),
        u"413000.00 373000.00 333000.00 293000.00 353000.00 353000.00 220000.00"_s);
    OfferTerms d = offerC();
    for (int year = 1; year <= 4; ++year) {
        d.refreshers.append({thousand(100), year, 4});
    }
    row("V3 D", columns(d), u"413000.00 398000.00 383000.00 368000.00 390500.00 390500.00 220000.00"_s);
    OfferTerms e;
    e.base = thousand(200);
    e.raise = Rate::percent(3);
    e.bonusTarget = Rate::percent(15);
    e.payout = Rate::percent(80);
    e.firstYearMonths = 6;
    row("V3 E", said(totals(e)), u"212000.00 230720.00 237641.60 244770.85"_s);
    row("V3 E in all", said(totalCompensation(e)->sum), u"925132.45"_s);
    row("F5 A and B", crossover(offerA(), offerB()), u"3"_s);
    row("F5 A and C", crossover(offerA(), offerC()), u"4"_s);
    row("F5 C and B", crossover(offerC(), offerB()), u"3"_s);
    row("V13 A at one rate", said(presentValue(totals(offerA()), Rate::percent(5))), u"1280291.96"_s);
    row("V13 B at one rate", said(presentValue(totals(offerB()), Rate::percent(5))), u"1380577.33"_s);
    row("V13 C at one rate", said(presentValue(totals(offerC()), Rate::percent(5))), u"1260365.07"_s);
    row("V13 A at two", twoClocks(offerA()), u"1252292.00"_s);
    row("V13 B at two", twoClocks(offerB()), u"1344133.29"_s);
    row("V13 C at two", twoClocks(offerC()), u"1240163.61"_s);
}

void TestWorkedExamples::signOnAndOptions()
{
    const auto owed = [](int month) {
        return said(clawbackOwed(thousand(50), {Clawback::Kind::Prorated, 24}, month));
    };
    row("V4 month 11", owed(11), u"27083.33"_s);
    row("V4 month 12", owed(12), u"25000.00"_s);
    row("V4 month 15", owed(15), u"18750.00"_s);
    row("V4 month 23", owed(23), u"2083.33"_s);
    row("V4 month 24", owed(24), u"0.00"_s);
    row("V4 cliff, month 11", said(clawbackOwed(thousand(50), {Clawback::Kind::Cliff, 12}, 11)),
        u"50000.00"_s);
    row("V4 cliff, month 12", said(clawbackOwed(thousand(50), {Clawback::Kind::Cliff, 12}, 12)), u"0.00"_s);
    const auto gross = grossRepayment(dollars(18'750), Rate::percent(22));
    row("V4 kept", said(gross->kept), u"14625.00"_s);
    row("V4 out of pocket", said(gross->outOfPocket), u"4125.00"_s);
    const auto value = equityValue({20'000, price(400)}, price(1250), price(400), 400'000'000);
    row("V9 ownership", ratioPercentText(*value->ownership, english(), 3), u"0.005%"_s);
    row("V9 notional", said(value->notional), u"250000.00"_s);
    row("V9 cost", said(value->exerciseCost), u"80000.00"_s);
    row("V9 spread", said(value->spread), u"170000.00"_s);
    row("V9 intrinsic at 409A", said(value->intrinsic), u"0.00"_s);
    row("V9 units", said(valueAt({20'000, {}}, price(1250))), u"250000.00"_s);
    const auto counts = countsForWorth(thousand(380), price(1250), price(400), price(400));
    row("V9 options at 409A", said(*counts->atFairMarketValue), u"95000"_s);
    row("V9 options at preferred", said(counts->atPreferred), u"30400"_s);
    row("V9 options by spread", said(*counts->bySpread), u"44705"_s);
    row("V9 preferred to 409A", multipleText(*counts->preferredToFairMarket, english(), 3), u"3.125×"_s);
}

void TestWorkedExamples::exits()
{
    struct Exit
    {
        const char *name;
        qint64 exit;
        const char16_t *options;
        const char16_t *naive;
        const char16_t *units;
    };
    for (const Exit &exit :
         {Exit{"0", 0, u"0.00", u"0.00", u"0.00"}, Exit{"1.5B", 1'500'000'000, u"0.00", u"0.00", u"0.00"},
          Exit{"2.5B", 2'500'000'000, u"0.00", u"21250.00", u"0.00"},
          Exit{"3.5B", 3'500'000'000, u"21250.00", u"61750.00", u"101250.00"},
          Exit{"5B", 5'000'000'000, u"122500.00", u"122500.00", u"202500.00"},
          Exit{"8B", 8'000'000'000, u"244000.00", u"244000.00", u"324000.00"},
          Exit{"15B", 15'000'000'000, u"527500.00", u"527500.00", u"607500.00"}}) {
        const QByteArray name = QByteArray("V10 ") + exit.name;
        row(QByteArray(name + " options").constData(), exitAt(exit.exit, true),
            QString::fromUtf16(exit.options));
        row(QByteArray(name + " naive").constData(), exitAt(exit.exit, true, true),
            QString::fromUtf16(exit.naive));
        row(QByteArray(name + " units").constData(), exitAt(exit.exit, false),
            QString::fromUtf16(exit.units));
    }
    const ExitTerms terms{400'000'000, 2, Rate::percent(10), Rate::percent(60), dollars(2'500'000'000)};
    const auto thresholds = exitThresholds(terms, {20'000, price(400)});
    row("V10 conversion", said(*thresholds->conversion), u"4166666666.67"_s);
    row("V10 leaves zero", said(thresholds->holdingLeavesZero), u"3290123456.79"_s);
    row("V10 leaves zero, naive", said(thresholds->naiveLeavesZero), u"1975308641.98"_s);
    for (const auto &[percent, left] :
         {std::pair(20, u"304000.00"), std::pair(30, u"266000.00"), std::pair(35, u"247000.00"),
          std::pair(50, u"190000.00"), std::pair(100, u"0.00")}) {
        row(qPrintable(u"V11 %1 %"_s.arg(percent)),
            said(afterLiquidityDiscount(thousand(380), Rate::percent(percent))), QString::fromUtf16(left));
    }
    row("V12 target, 15 %", needed(250, 95, 15, false), u"810000.00 2.1316×"_s);
    row("V12 target, diluted", needed(250, 95, 15, true), u"810000.00 2.6316×"_s);
    row("V12 target, 20 %", needed(250, 95, 20, false), u"760000.00 2×"_s);
    row("V12 floor, 15 %", needed(220, 70, 15, false), u"948000.00 3.3857×"_s);
    row("V12 floor, 20 %", needed(220, 70, 20, false), u"904000.00 3.2286×"_s);
    row("V12 ahead on cash", needed(490, 70, 0, false), u"ahead"_s);
    row("V22 floor", percentOf(breakEvenWeight(thousand(948), thousand(840))), u"112.86%"_s);
    row("V22 target", percentOf(breakEvenWeight(thousand(810), thousand(1140))), u"71.05%"_s);
}

void TestWorkedExamples::positions()
{
    const auto lies = [](qint64 amount, qint64 low, qint64 high) {
        return percentOf(penetration(thousand(amount), thousands(low, high)));
    };
    row("V7 base", lies(250, 198, 262), u"81.25%"_s);
    row("V7 equity", lies(95, 48, 85), u"127.03%"_s);
    row("V7 other equity", lies(52, 25, 48), u"117.39%"_s);
    row("V7 floor", lies(310, 230, 325), u"84.21%"_s);
    row("V7 other floor", lies(350, 248, 349), u"100.99%"_s);
    row("F12 single value", lies(250, 250, 250), failed(ArithmeticError::SingleValue));
    const auto index = [](const MoneyRange &total, const MoneyRange &anchor) {
        const auto ratio = geoIndex(total, anchor);
        return ratio ? multipleText(*ratio, english(), 4) : failed(ratio.error());
    };
    row("V8 itself", index(thousands(268, 378), thousands(268, 378)), u"1×"_s);
    row("V8 second", index(thousands(242, 340), thousands(268, 378)), u"0.9009×"_s);
    row("V8 third", index(thousands(230, 325), thousands(268, 378)), u"0.8591×"_s);
    const auto zone = [](qint64 high, qint64 floor) {
        return said(zoneWidth(thousands(1, high), thousand(floor)));
    };
    row("V26 wide", zone(378, 310), u"68000.00"_s);
    row("V26 narrow", zone(325, 310), u"15000.00"_s);
    row("V26 empty", zone(349, 350), u"-1000.00"_s);
    const auto floor = floorOf({{thousand(920), Rate::percent(5), thousand(60)}});
    row("V18 four years", said(floor->fourYears), u"1026000.00"_s);
    row("V18 a year", said(floor->perYear), u"256500.00"_s);
}

void TestWorkedExamples::tactics()
{
    const auto ladder = concessionLadder(thousand(262), thousand(240));
    QList<Money> asks;
    QList<Money> given;
    for (const LadderStep &step : *ladder) {
        asks.append(step.offer);
        given.append(step.concession);
    }
    row("V17 asks", said(asks), u"262000.00 249428.57 243142.86 240000.00"_s);
    row("V17 concessions", said(given), u"0.00 12571.43 6285.71 3142.86"_s);
    const PackageWeights weights{Rate::percent(15), Rate::percent(70), Rate::percent(100)};
    row("V19 A", said(packageWorth({thousand(250), thousand(380), thousand(30)}, weights)), u"1446000.00"_s);
    const auto grant = [&](qint64 base, qint64 signOn) {
        const auto solved = solvedPackage({thousand(base), thousand(0), thousand(signOn)}, PackagePart::Grant,
                                          thousand(1446), weights);
        return solved ? said(solved->grant) : failed(solved.error());
    };
    row("V19 B", grant(240, 40), u"431428.57"_s);
    row("V19 C", grant(262, 0), u"344000.00"_s);
    for (const auto &[percent, high] :
         {std::pair(5, u"262500.00"), std::pair(10, u"275000.00"), std::pair(20, u"300000.00")}) {
        row(qPrintable(u"V21 %1 %"_s.arg(percent)),
            said(rangeOpener(thousand(250), Rate::percent(percent))->hi), QString::fromUtf16(high));
    }
    const ExchangeRate rate{Currency::known("GBP"), Currency::known("USD"), 1'270'000'000, QDate(2026, 5, 4)};
    row("V16 an amount", said(converted(cents(12'000'000, "GBP"), rate)->amount), u"152400.00"_s);
    const auto range = converted(MoneyRange{cents(9'500'000, "GBP"), cents(13'000'000, "GBP")}, rate);
    row("V16 a range", said(QList<Money>{range->lo, range->hi}), u"120650.00 165100.00"_s);
}

void TestWorkedExamples::cautions()
{
    const auto cash = doubleTriggerCash({562, price(3000), Rate::percent(22), Rate::percent(37)});
    row("V14 income", said(cash->income), u"16860.00"_s);
    row("V14 withheld", said(cash->withheld), u"3709.20"_s);
    row("V14 at 37 %", said(cash->atMarginalRate), u"6238.20"_s);
    row("V14 shortfall", said(cash->shortfall), u"2529.00"_s);
    row("F20 preference item", said(leavingWithOptions(20'000, price(400), price(900))->preferenceItem),
        u"100000.00"_s);
    row("F20 to keep them", said(leavingWithOptions(10'000, price(400), price(900))->costToKeep),
        u"40000.00"_s);
    const auto gap = [](int years, int percent, FirstRaise first) {
        return said(compoundedGap(thousand(5), Rate::percent(percent), years, first));
    };
    row("F21 forty years", gap(40, 5, FirstRaise::InFirstYear), u"634198.81"_s);
    row("F21 forty years, later", gap(40, 5, FirstRaise::AfterFirstYear), u"603998.87"_s);
    row("F21 ten years", gap(10, 7, FirstRaise::InFirstYear), u"73918.00"_s);
    row("F21 ten years, later", gap(10, 7, FirstRaise::AfterFirstYear), u"69082.24"_s);
}

void TestWorkedExamples::edges()
{
    const auto sum = [](int last) {
        AnnualVesting schedule{{{Rate{2500}, 1}, {Rate{2500}, 1}, {Rate{2500}, 1}, {Rate{last}, 1}}};
        return said(vestedByYear(thousand(400), VestingSchedule(schedule)));
    };
    row("F22 9,999 bp", sum(2499), failed(ArithmeticError::ScheduleSum));
    row("F22 10,001 bp", sum(2501), failed(ArithmeticError::ScheduleSum));
    row("F22 cliff beyond the term", said(vestedAfter(thousand(400), PeriodicVesting{48, 1, 49}, 12)),
        failed(ArithmeticError::CliffBeyondTerm));
    row("F22 no share", said(shareTranches(0, 4)), u"0-0-0-0"_s);
    row("F22 one share", said(shareTranches(1, 4, ShareRounding::CumulativeRoundDown)), u"0-0-0-1"_s);
    OfferTerms none = offerC();
    none.bonusTarget = Rate{};
    row("F22 bonus 0 %", said(totals(none).value(0)), u"380000.00"_s);
    none.bonusTarget.reset();
    row("F22 unknown bonus", said(totals(none).value(0)), u"380000.00"_s);
    row("F22 low above high", percentOf(penetration(thousand(1), thousands(2, 1))),
        failed(ArithmeticError::RangeReversed));
    row("F22 a total of 10^12",
        said(packageWorth(
            {dollars(250'000'000'000), {0, Currency::known("USD")}, {0, Currency::known("USD")}}, {})),
        u"1000000000000.00"_s);
    const ExchangeRate zero{Currency::known("GBP"), Currency::known("USD"), 0, QDate(2026, 5, 4)};
    const auto nothing = converted(cents(1, "GBP"), zero);
    row("F22 a rate of 0", nothing ? said(nothing->amount) : failed(nothing.error()),
        failed(ArithmeticError::RateInvalid));
    row("F22 weights of 90 %", said(weightedValue({{Rate::percent(90), thousand(1)}})),
        failed(ArithmeticError::WeightSum));
    const ExitTerms terms{100, 0, {}, Rate::percent(50), dollars(1000)};
    row("F22 exactly at X*", said(exitOutcome(terms, {1, {}}, dollars(2000))->value), u"20.00"_s);
    row("F22 a negative entry",
        parseMoney(u"-5", english(), Currency::known("USD")).ok() ? u"taken"_s : u"refused"_s, u"refused"_s);
    row("F0 half away from zero", said(*scaled(cents(1), 1, 2)), u"0.01"_s);
    row("F0 below zero too", said(*scaled(cents(-1), 1, 2)), u"-0.01"_s);
}

void TestWorkedExamples::examples_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    vesting();
    wholeShares();
    years();
    signOnAndOptions();
    exits();
    positions();
    tactics();
    cautions();
    edges();
}

void TestWorkedExamples::examples()
{
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual, expected);
}

// Each V of the page has a row of that number in the tests of this folder.
void TestWorkedExamples::noNumberIsLeftOut()
{
    const QString page = QStringLiteral(COUNTEROFFER_SOURCE_DIR) + u"/../shared/design/COMPENSATION.md"_s;
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("The page of worked examples is not beside the project.");
    }
    QString rows;
    for (const QString &test : {u"workedexamples"_s, u"equitybasis"_s, u"scriptaudit"_s}) {
        QFile source(QStringLiteral(COUNTEROFFER_SOURCE_DIR) + u"/tests/compensation/tst_%1.cpp"_s.arg(test));
        QVERIFY(source.open(QIODevice::ReadOnly));
        rows += QString::fromUtf8(source.readAll());
    }
    static const QRegularExpression number(u"\\bV\\d+\\b"_s);
    QRegularExpressionMatchIterator found = number.globalMatch(QString::fromUtf8(file.readAll()));
    int numbers = 0;
    while (found.hasNext()) {
        const QString wanted = found.next().captured();
        const bool has = rows.contains(u"\"%1 "_s.arg(wanted)) || rows.contains(u"(u\"%1 "_s.arg(wanted));
        QVERIFY2(has, qPrintable(wanted));
        ++numbers;
    }
    QVERIFY(numbers > 15);
}

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"
