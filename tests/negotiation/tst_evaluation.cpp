// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is computed from a plan: the worked examples of COMPENSATION.md by way of a plan, to the cent.

#include "negotiation/evaluation/planexits.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/evaluation/planposition.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plans.h"
#include "negotiation/plantotal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using counteroffer::test::examplePlan;
using counteroffer::test::range;
using counteroffer::test::typed;
using counteroffer::test::units;
using counteroffer::test::usd;

namespace {

/// Terms of COMPENSATION V3: base 220K, bonus 15 %, grant 400K.
Terms v3(const std::optional<VestingSchedule> &vesting, qint64 signOn = 0, const QList<Money> &later = {})
{
    Terms terms;
    terms.base = typed(220000);
    terms.bonus = {Rate{1500}, Origin::Typed, 0};
    terms.equity = typed(400000);
    terms.equityBasis = EquityBasis::Grant;
    if (signOn > 0) {
        terms.signOn = typed(signOn);
    }
    terms.conditions.vesting = vesting;
    terms.conditions.laterSignOn = later;
    return terms;
}

Offer offerOf(const QString &id, const Terms &terms)
{
    Offer offer;
    offer.id = id;
    offer.name = id;
    offer.terms = terms;
    return offer;
}

PlanAlternative staying(qint64 perYear, qint64 forfeited = 0, Rate risk = {})
{
    PlanAlternative stay;
    stay.id = u"stay"_s;
    stay.perYear = units(perYear);
    stay.forfeited = units(forfeited);
    stay.risk = risk;
    return stay;
}

qint64 whole(const Money &money)
{
    return money.minor / 100;
}

// 150,000 with a grant of 160,000, and another offer of 200,000 in cash.
Plan grantBesideCash()
{
    Plan plan = examplePlan();
    plan.offer.terms.base = typed(150000);
    plan.offer.terms.equity = typed(160000);
    plan.offer.terms.equityBasis = EquityBasis::Grant;
    Terms cash;
    cash.base = typed(200000);
    plan.otherOffers = {offerOf(u"cash"_s, cash)};
    return plan;
}

} // namespace

class TestEvaluation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void yearsWithPayoutStartAndRaise();
    void saysWhatItAssumes();
    void saysWhyThereAreNoYears_data();
    void saysWhyThereAreNoYears();
    void conditionsComeFromTheirOffer();
    void equityHasItsOwnPeriod();
    void addsAtThePlansRate();
    void floorOfAlternatives();
    void floorInUse_data();
    void floorInUse();
    void crossover_data();
    void crossover();
    void flips();
    void leavesOfferThatLacksAPartUncompared();
    void exits();
    void exitThatEqualsTheAlternative();
    void ladder();
    void replies();
    void packages();
    void packagesKeepWithinTheBand();
    void positions();
};

void TestEvaluation::years_data()
{
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<QList<qint64>>("years");
    QTest::addColumn<qint64>("average");
    QTest::addColumn<qint64>("recurring");
    QTest::addColumn<qint64>("guaranteed");
    QTest::newRow("A even, sign-on") << v3({}, 30000) << QList<qint64>{383000, 353000, 353000, 353000}
                                     << 360500LL << 353000LL << 250000LL;
    QTest::newRow("B back-loaded, two sign-ons")
        << v3(AnnualVesting::percents({5, 15, 40, 40}), 90000, {units(60000)})
        << QList<qint64>{363000, 373000, 413000, 413000} << 390500LL << 353000LL << 310000LL;
    QTest::newRow("C front-loaded") << v3(AnnualVesting::percents({40, 30, 20, 10}))
                                    << QList<qint64>{413000, 373000, 333000, 293000} << 353000LL << 353000LL
                                    << 220000LL;
    Terms refreshed = v3(AnnualVesting::percents({40, 30, 20, 10}));
    for (int year = 1; year <= 4; ++year) {
        refreshed.conditions.refreshers.append({units(100000), year, 4});
    }
    QTest::newRow("D with refreshers")
        << refreshed << QList<qint64>{413000, 398000, 383000, 368000} << 390500LL << 390500LL << 220000LL;
    Terms yearly = v3({}, 30000);
    yearly.equity = typed(100000);
    yearly.equityBasis = EquityBasis::Year;
    QTest::newRow("A with the equity as a year's")
        << yearly << QList<qint64>{383000, 353000, 353000, 353000} << 360500LL << 353000LL << 250000LL;
    Terms shares = v3({}, 30000);
    shares.equity = {};
    shares.conditions.units.kind = UnitKind::Shares;
    shares.conditions.units.count = 32000;
    shares.conditions.units.preferredPrice = UnitPrice{12'500'000, usd()};
    QTest::newRow("A with the equity as shares")
        << shares << QList<qint64>{383000, 353000, 353000, 353000} << 360500LL << 353000LL << 250000LL;
}

void TestEvaluation::years()
{
    QFETCH(Terms, terms);
    QFETCH(QList<qint64>, years);
    Plan plan = examplePlan();
    plan.offer.terms = terms;
    const auto result = yearsOf(plan, TermSet::Offer);
    QVERIFY(result);
    QList<qint64> found;
    for (const YearTotal &year : result->totals.years) {
        QCOMPARE(year.total.minor % 100, 0);
        found.append(whole(year.total));
    }
    QCOMPARE(found, years);
    QTEST(whole(result->totals.average), "average");
    QTEST(whole(result->totals.recurringAverage), "recurring");
    QTEST(whole(result->totals.guaranteedFirstYear), "guaranteed");
}

void TestEvaluation::yearsWithPayoutStartAndRaise()
{
    Plan plan = examplePlan(); // COMPENSATION V3 E
    Terms &terms = plan.offer.terms;
    terms.base = typed(200000);
    terms.bonus = {Rate{1500}, Origin::Typed, 0};
    terms.conditions.payout = Rate::percent(80);
    terms.conditions.firstYearMonths = 6;
    terms.conditions.raise = Rate::percent(3);
    const auto result = yearsOf(plan, TermSet::Offer);
    QVERIFY(result);
    QCOMPARE(result->totals.years[0].total.minor, 21200000);
    QCOMPARE(result->totals.years[1].total.minor, 23072000);
    QCOMPARE(result->totals.years[2].total.minor, 23764160);
    QCOMPARE(result->totals.years[3].total.minor, 24477085);
    QCOMPARE(result->totals.sum.minor, 92513245);
    QVERIFY(result->assumed.isEmpty());
}

void TestEvaluation::saysWhatItAssumes()
{
    Plan plan = examplePlan();
    plan.facts.equity = range(10000, 90000);
    const auto target = yearsOf(plan, TermSet::Target);
    QVERIFY(target);
    using enum Assumption;
    QCOMPARE(target->assumed, (QList<Assumption>{FullPayout, FullFirstYear, EvenVesting, NoRaise}));
    for (const Assumption assumption : target->assumed) {
        QVERIFY(!assumptionSentence(assumption).isEmpty() && !assumptionName(assumption).isEmpty());
    }
    plan.offer.terms.total = typed(300000);
    const auto offer = yearsOf(plan, TermSet::Offer);
    QVERIFY(offer);
    QCOMPARE(offer->assumed, QList<Assumption>{StatedTotal});
    QCOMPARE(whole(offer->totals.sum), 1200000);
    plan.target.equity = {};
    QCOMPARE(yearsOf(plan, TermSet::Target)->missing, QList<Component>{Component::Equity});
}

void TestEvaluation::saysWhyThereAreNoYears_data()
{
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<WhyNot>("why");
    QTest::newRow("nothing") << Terms() << WhyNot::NoBase;
    Terms terms;
    terms.base = typed(100000, Currency::known("EUR"));
    QTest::newRow("no rate") << terms << WhyNot::RateMissing;
    terms.base = typed(100000);
    terms.conditions.units.count = 5;
    QTest::newRow("a count alone") << terms << WhyNot::UnitsUnpriced;
    terms.conditions.units.preferredPrice = UnitPrice{1'000'000, usd()};
    QTest::newRow("options or shares?") << terms << WhyNot::UnitsUnpriced;
    terms.conditions.units.kind = UnitKind::Options;
    QTest::newRow("options without a strike") << terms << WhyNot::UnitsUnpriced;
    terms = Terms();
    terms.base = {Money{9'000'000'000'000'000'000, usd()}, Origin::Typed, 0};
    QTest::newRow("overflow") << terms << WhyNot::Arithmetic;
}

void TestEvaluation::saysWhyThereAreNoYears()
{
    QFETCH(Terms, terms);
    QFETCH(WhyNot, why);
    Plan plan = examplePlan();
    plan.target = terms;
    const auto years = yearsOf(plan, TermSet::Target);
    QVERIFY(!years);
    QCOMPARE(years.error().code, why);
    QVERIFY(!missingSentence(years.error()).isEmpty());
    plan.equityBasis = EquityBasis::Unknown;
    plan.target = examplePlan().target;
    QCOMPARE(yearsOf(plan, TermSet::Target).error().code, WhyNot::BasisUndecided);
}

void TestEvaluation::conditionsComeFromTheirOffer()
{
    Plan plan = examplePlan();
    plan.offer.terms.conditions.payout = Rate::percent(50);
    plan.offer.terms.conditions.laterSignOn = {units(60000)};
    plan.otherOffers = {offerOf(u"other"_s, plan.target)};
    // Half the bonus of 37,500; but nobody asks for their second sign-on without naming it.
    QCOMPARE(whole(yearsOf(plan, TermSet::Target)->totals.firstYear), 363750);
    QCOMPARE(whole(yearsOf(plan, TermSet::Target)->totals.years[1].total), 363750);
    // Another company's offer is not theirs.
    QCOMPARE(whole(yearsOf(plan, plan.otherOffers[0].terms)->totals.firstYear), 382500);
    plan.target.conditions.payout = Rate::percent(100);
    QCOMPARE(whole(yearsOf(plan, TermSet::Target)->totals.firstYear), 382500);
}

void TestEvaluation::equityHasItsOwnPeriod()
{
    Plan plan = examplePlan(); // equity 95,000, the table's basis a year
    plan.target.equity = typed(380000);
    plan.target.equityBasis = EquityBasis::Grant;
    QCOMPARE(whole(*planTotal(plan, TermSet::Target).yearly), 382500);
    QCOMPARE(whole(*amountOf(plan, TermSet::Target, Component::Equity)), 95000);
    QCOMPARE(whole(yearsOf(plan, TermSet::Target)->totals.firstYear), 382500);
    plan.equityBasis = EquityBasis::Grant;
    QCOMPARE(whole(*amountOf(plan, TermSet::Target, Component::Equity)), 380000);
    plan.target.equity.value->minor += 1; // nothing of a figure in the plan's own basis is rounded
    QCOMPARE(amountOf(plan, TermSet::Target, Component::Equity)->minor, 38000001);
}

void TestEvaluation::addsAtThePlansRate()
{
    Plan plan = examplePlan();
    const Currency pound = Currency::known("GBP");
    plan.target.equity = typed(100000, pound);
    QCOMPARE(planTotal(plan, TermSet::Target).problem, TotalProblem::MixedCurrencies);
    plan.rates = {{pound, usd(), 1'000'000'000, QDate(2026, 1, 1)},
                  {pound, usd(), 1'270'000'000, QDate(2026, 5, 1)}};
    QCOMPARE(whole(*planTotal(plan, TermSet::Target).yearly), 414500); // the last rate counts
    QCOMPARE(whole(yearsOf(plan, TermSet::Target)->totals.firstYear), 414500);
    plan.rates = {{usd(), pound, 500'000'000, QDate(2026, 5, 1)}};
    QCOMPARE(whole(*planTotal(plan, TermSet::Target).yearly), 487500); // in the other direction
}

void TestEvaluation::floorOfAlternatives()
{
    Plan plan = examplePlan(); // COMPENSATION V18
    plan.facts.total = range(250000, 300000);
    plan.alternatives = {staying(230000, 60000, Rate::percent(5))};
    PlanFloor floor = planFloor(plan);
    QCOMPARE(whole(*floor.worths[0].fourYears), 920000);
    QCOMPARE(whole(*floor.inUse), 256500);
    QCOMPARE(floor.source, FloorSource::Alternatives);
    QCOMPARE(floor.decidedBy, u"stay"_s);
    QCOMPARE(whole(floor.zone->value), 43500);
    // The best of them sets it; one that is not to count does not; one without a figure says why.
    PlanAlternative other{u"other"_s, AlternativeKind::OtherOffer, {}, u"b"_s, {}, {}, {}, {}, {}, true, {},
                          {}};
    plan.alternatives.append(other);
    QCOMPARE(planFloor(plan).worths[1].missing->code, WhyNot::NoAlternative);
    plan.otherOffers = {offerOf(u"b"_s, v3(AnnualVesting::percents({5, 15, 40, 40}), 90000, {units(60000)}))};
    floor = planFloor(plan);
    QCOMPARE(whole(*floor.inUse), 390500);
    QCOMPARE(floor.decidedBy, u"other"_s);
    plan.alternatives[1].setsFloor = false;
    QCOMPARE(whole(*planFloor(plan).inUse), 256500);
}

void TestEvaluation::floorInUse_data()
{
    QTest::addColumn<bool>("terms");
    QTest::addColumn<bool>("alternative");
    QTest::addColumn<bool>("override");
    QTest::addColumn<FloorSource>("source");
    QTest::addColumn<qint64>("floor");
    QTest::newRow("nothing") << false << false << false << FloorSource::None << -1LL;
    QTest::newRow("terms") << true << false << false << FloorSource::Terms << 200000LL;
    QTest::newRow("alternatives count before terms")
        << true << true << false << FloorSource::Alternatives << 230000LL;
    QTest::newRow("the person counts before all")
        << true << true << true << FloorSource::Override << 210000LL;
    QTest::newRow("the person alone") << false << false << true << FloorSource::Override << 210000LL;
}

void TestEvaluation::floorInUse()
{
    QFETCH(bool, terms);
    QFETCH(bool, alternative);
    QFETCH(bool, override);
    Plan plan = examplePlan();
    if (terms) {
        plan.floor.base = typed(200000);
    }
    if (alternative) {
        plan.alternatives = {staying(230000)};
    }
    if (override) {
        plan.floorOverride = FloorOverride{units(210000), u"I love the work"_s, {}};
    }
    const PlanFloor floor = planFloor(plan);
    QTEST(floor.source, "source");
    QTEST(floor.inUse ? whole(*floor.inUse) : -1, "floor");
    QCOMPARE(amountOf(plan, TermSet::Floor, Component::Total), floor.inUse);
    // The table's column stays the sum of its parts where it has some.
    QCOMPARE(planTotal(plan, TermSet::Floor).yearly, terms ? std::optional(units(200000)) : floor.inUse);
}

void TestEvaluation::crossover_data()
{
    QTest::addColumn<Terms>("first");
    QTest::addColumn<Terms>("second");
    QTest::addColumn<int>("year"); // COMPENSATION F5; 0: never
    const Terms a = v3({}, 30000);
    const Terms b = v3(AnnualVesting::percents({5, 15, 40, 40}), 90000, {units(60000)});
    const Terms c = v3(AnnualVesting::percents({40, 30, 20, 10}));
    QTest::newRow("A and B") << a << b << 3;
    QTest::newRow("A and C") << a << c << 4;
    QTest::newRow("C and B") << c << b << 3;
    QTest::newRow("A and A") << a << a << 0;
}

void TestEvaluation::crossover()
{
    QFETCH(Terms, first);
    QFETCH(Terms, second);
    QFETCH(int, year);
    Plan plan = examplePlan();
    plan.offer.terms = first;
    plan.otherOffers = {offerOf(u"second"_s, second), offerOf(u"unknown"_s, Terms())};
    const OffersSideBySide compared = offersSideBySide(plan);
    QCOMPARE(compared.offers.size(), 3);
    QCOMPARE(compared.offers[0].name, plan.company);
    QCOMPARE(compared.offers[2].missing->code, WhyNot::NoBase);
    QCOMPARE(compared.crossovers.size(), 1);
    QCOMPARE(compared.crossovers[0].year.value_or(0), year);
    QCOMPARE(compared.offers[0].cumulative.constLast(), compared.offers[0].years->totals.sum);
    QVERIFY(!compared.offers[0].presentValue);
    plan.exit.cashRate = plan.exit.equityRate = Rate{};
    QCOMPARE(offersSideBySide(plan).offers[0].presentValue, compared.offers[0].years->totals.sum);
}

void TestEvaluation::flips()
{
    // 200,000 in cash beside 150,000 and a grant of 160,000: 240,000 more cash against it over four years at
    // 20 % discount or less... the order turns where the grant is worth 200,000 in all: 125 % of today's.
    Plan plan = grantBesideCash();
    const OffersSideBySide compared = offersSideBySide(plan);
    const QList<FlipPoint> flips = flipPoints(compared, 0, 1);
    QCOMPARE(flips.size(), 5);
    const auto flipOf = [&](Knob knob) -> std::optional<Rate> {
        const auto found =
            std::find_if(flips.cbegin(), flips.cend(), [&](const FlipPoint &f) { return f.knob == knob; });
        return found->flip;
    };
    QCOMPARE(flipOf(Knob::EquityPayout), std::optional(Rate{12500})); // equal: no longer less
    QCOMPARE(flipOf(Knob::Exit), std::optional(Rate{12500}));
    QVERIFY(!flipOf(Knob::BonusPayout) && !flipOf(Knob::LiquidityDiscount) && !flipOf(Knob::Raise));
    for (const FlipPoint &flip : flips) {
        QVERIFY(flipSentence(flip, compared, QLocale::c()).contains(u"cash"_s));
        QVERIFY(!knobName(flip.knob).isEmpty());
    }
    const auto equity = std::find_if(flips.cbegin(), flips.cend(),
                                     [](const FlipPoint &f) { return f.knob == Knob::EquityPayout; });
    QVERIFY(equity->leadNow && equity->leadAtLeast && equity->leadAtMost);
    QCOMPARE(equity->leadNow->difference, units(-40000)); // 600,000 and 160,000 against 800,000
    QCOMPARE(equity->leadAtLeast->difference, units(-200000));
    QCOMPARE(equity->leadAtMost->difference, units(600000)); // the grant five times over
    QCOMPARE(equity->leadAtMost->at, Rate::percent(500));
    QCOMPARE(equity->leadAtMost->firstSum, units(1400000));
    QCOMPARE(equity->leadAtMost->secondSum, units(800000));
    QVERIFY(leadText(*equity->leadAtMost, u"grant"_s, u"cash"_s, QLocale::c()).startsWith(u"grant"_s));
    QVERIFY(leadText(*equity->leadNow, u"grant"_s, u"cash"_s, QLocale::c()).startsWith(u"cash"_s));
    QVERIFY(flipPoints(OffersSideBySide{{ComparedOffer(), ComparedOffer()}, {}}, 0, 1).isEmpty());
}

void TestEvaluation::leavesOfferThatLacksAPartUncompared()
{
    Plan plan = grantBesideCash();
    plan.facts.equity = MoneyRange{units(30000), units(60000)};
    const OffersSideBySide compared = offersSideBySide(plan);
    QCOMPARE(compared.crossovers.size(), 1);
    QCOMPARE(compared.crossovers[0].apart, QList{Component::Equity});
    QVERIFY(!compared.crossovers[0].year);
    QVERIFY(flipPoints(compared, 0, 1).isEmpty());

    Terms cash = plan.otherOffers[0].terms;
    cash.equity = typed(0); // said to be none: now they can be held against each other
    plan.otherOffers = {offerOf(u"cash"_s, cash)};
    const OffersSideBySide said = offersSideBySide(plan);
    QVERIFY(said.crossovers[0].apart.isEmpty());
    QCOMPARE(flipPoints(said, 0, 1).size(), 5);

    plan.offer.terms.equity = {}; // both lack it: sums of the same parts
    plan.otherOffers[0].terms.equity = {};
    QVERIFY(offersSideBySide(plan).crossovers[0].apart.isEmpty());
}

void TestEvaluation::exits()
{
    Plan plan = examplePlan(); // COMPENSATION V10
    EquityUnits &units = plan.offer.terms.conditions.units;
    QCOMPARE(exitsOf(plan, plan.offer.terms).error().code, WhyNot::NoUnits);
    units.count = 20000;
    QCOMPARE(exitsOf(plan, plan.offer.terms).error().code, WhyNot::UnitsUnpriced);
    units.kind = UnitKind::Options;
    units.strike = UnitPrice{4'000'000, usd()};
    units.preferredPrice = UnitPrice{12'500'000, usd()};
    units.fairMarketValue = UnitPrice{4'000'000, usd()};
    units.fullyDiluted = 400'000'000;
    units.preference = test::units(2'500'000'000);
    units.preferredShare = Rate::percent(60);
    plan.exit.rounds = 2;
    plan.exit.dilution = Rate::percent(10);
    plan.exit.valuation = test::units(5'000'000'000);
    const auto exits = exitsOf(plan, plan.offer.terms);
    QVERIFY(exits);
    QCOMPARE(whole(exits->today.notional), 250000);
    QCOMPARE(whole(exits->today.spread), 170000);
    QCOMPARE(whole(exits->today.exerciseCost), 80000);
    QList<qint64> values;
    for (const ExitOutcome &outcome : exits->outcomes) {
        values.append(whole(outcome.value));
    }
    QCOMPARE(values, (QList<qint64>{0, 0, 0, 21250, 122500, 244000, 527500}));
    QCOMPARE(exits->thresholds.holdingLeavesZero.minor, 329012345679);
    QVERIFY(!exits->preferenceUnknown);
    units.preference.reset();
    QVERIFY(exitsOf(plan, plan.offer.terms)->preferenceUnknown);
}

void TestEvaluation::exitThatEqualsTheAlternative()
{
    Plan plan = examplePlan(); // COMPENSATION V12: 250K + 15 % + 95K beside 490K
    QCOMPARE(requiredExitOf(plan, plan.target).error().code, WhyNot::NoAlternative);
    plan.alternatives = {staying(490000)};
    QCOMPARE(requiredExitOf(plan, plan.target).error().code, WhyNot::NoValuation);
    plan.exit.valuation = units(5'000'000'000);
    const auto required = requiredExitOf(plan, plan.target);
    QVERIFY(required);
    QCOMPARE(whole(required->gap), 810000);
    QCOMPARE(required->multiple->millionths, 2131579);
    plan.offer.terms.base = typed(240000);
    plan.offer.terms.equity = typed(80000);
    QCOMPARE(requiredExitOf(plan, plan.offer.terms).error().code, WhyNot::NoBonus); // unknown is not 0
    plan.offer.terms.bonus.value = Rate{0};
    QVERIFY(requiredExitOf(plan, plan.offer.terms));
    plan.target.base = typed(490000);
    QVERIFY(requiredExitOf(plan, plan.target)->aheadOnCash);
    plan.exit.liquidityDiscount = Rate::percent(30);
    plan.target.equity = typed(380000);
    const QList<DiscountedEquity> discounted = discountedEquity(plan, plan.target); // COMPENSATION V11
    QCOMPARE(discounted.size(), 6);
    QVERIFY(discounted[0].own);
    QCOMPARE(whole(discounted[0].perYear), 266000);
    QCOMPARE(whole(discounted[2].perYear), 304000);
}

void TestEvaluation::ladder()
{
    Plan plan = examplePlan(); // COMPENSATION V17
    plan.target.base = typed(240000);
    plan.ladder.component = Component::Base;
    plan.ladder.opening = units(262000);
    const auto ladder = ladderOf(plan);
    QVERIFY(ladder);
    QList<qint64> asks;
    for (const LadderStep &step : ladder->steps) {
        asks.append(step.offer.minor);
    }
    QCOMPARE(asks, (QList<qint64>{26200000, 24942857, 24314286, 24000000}));
    QVERIFY(!ladder->belowFloor);
    plan.floor.base = typed(250000);
    QVERIFY(ladderOf(plan)->belowFloor);
    plan.target.base = typed(250000); // COMPENSATION V21
    plan.ladder = {Component::Base, {}, Rate::percent(5), 0, {}};
    QCOMPARE(whole(ladderOf(plan)->rangeOpener->hi), 262500);
    QCOMPARE(whole(ladderOf(plan)->steps.constFirst().offer), 262500);
    plan.target = Terms();
    QCOMPARE(ladderOf(plan).error().code, WhyNot::NoTarget);
}

void TestEvaluation::replies()
{
    Plan plan = examplePlan();
    plan.facts.base = range(198000, 262000);
    plan.floor.base = typed(220000);
    plan.replies.component = Component::Base;
    const auto replies = repliesOf(plan);
    QVERIFY(replies);
    QVERIFY(replies->size() >= 6 && replies->size() <= 30);
    QCOMPARE(replies->constFirst().zone, ReplyZone::BelowFloor);
    for (const Reply &reply : *replies) {
        QCOMPARE(reply.theirs.minor % 100000, 0); // figures that people name are round
        QVERIFY(!reply.nextAsk || reply.nextAsk->minor >= plan.floor.base.value->minor);
    }
    plan.replies.from = units(300000);
    plan.replies.to = units(200000);
    QVERIFY(!repliesOf(plan) || repliesOf(plan)->isEmpty());
    plan.replies = {};
    plan.target = plan.floor = Terms();
    QCOMPARE(repliesOf(plan).error().code, WhyNot::NoFloor);
}

void TestEvaluation::packages()
{
    Plan plan = examplePlan(); // COMPENSATION V19
    plan.target.equity = typed(380000);
    plan.target.equityBasis = EquityBasis::Grant;
    plan.target.signOn = typed(30000);
    plan.packages.grantWeight = Rate::percent(70);
    PackageChoice b;
    b.base = units(240000);
    b.signOn = units(40000);
    PackageChoice c;
    c.base = units(262000);
    c.signOn = units(0);
    plan.packages.choices = {PackageChoice(), b, c};
    const auto packages = packagesOf(plan);
    QVERIFY(packages);
    QCOMPARE(whole(packages->worth.value), 1446000);
    QCOMPARE(whole(packages->packages[0].package->grant), 380000);
    QCOMPARE(packages->packages[1].package->grant.minor, 43142857);
    QCOMPARE(packages->packages[2].package->grant.minor, 34400000);
    plan.packages.choices.clear();
    const auto proposed = packagesOf(plan);
    QCOMPARE(proposed->packages.size(), 3);
    for (const SolvedPackage &package : proposed->packages) {
        QVERIFY(package.package);
        const auto worth = packageWorth(*package.package, proposed->weights);
        QVERIFY(std::abs(worth->minor - proposed->worth.value.minor) <= 1); // of equal worth, to the cent
    }
}

void TestEvaluation::packagesKeepWithinTheBand()
{
    Plan plan = examplePlan();
    plan.facts.equity = range(90000, 100000); // a year's: a grant of 360,000 to 400,000
    plan.packages.choices = {PackageChoice()};
    plan.packages.choices[0].base = units(200000);
    const auto packages = packagesOf(plan);
    QVERIFY(packages);
    QVERIFY(!packages->packages[0].package);
    QCOMPARE(packages->packages[0].missing->arithmetic, std::optional(ArithmeticError::OutsideBand));
    plan.packages.choices[0].base = units(249000);
    QVERIFY(packagesOf(plan)->packages[0].package);
}

void TestEvaluation::positions()
{
    Plan plan = examplePlan(); // COMPENSATION V7
    plan.facts.base = range(198000, 262000);
    plan.facts.equity = range(48000, 85000);
    plan.facts.bonusAmount = range(30000, 50000);
    plan.facts.total = range(200000, 200000);
    plan.facts.openEnded = {Component::Equity};
    const QList<PlanPosition> positions = positionsOf(plan);
    QCOMPARE(positions.size(), 4);
    QCOMPARE(positions[0].penetration->value.millionths, 812500);
    QCOMPARE(positions[1].penetration->value.millionths, 1270270);
    QVERIFY(positions[1].openEnded && !positions[0].openEnded);
    QCOMPARE(whole(positions[2].amount), 37500); // the bonus as money against a band of money
    QVERIFY(!positions[3].penetration);          // a single value has no inside
    plan.equityBasis = EquityBasis::Grant;       // the band is a grant's now: so is the figure
    QCOMPARE(positionsOf(plan).at(1).amount, *plan.target.equity.value);
    plan.target.bonus = {};
    QCOMPARE(positionsOf(plan).size(), 2); // a total without its bonus is in no band
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
