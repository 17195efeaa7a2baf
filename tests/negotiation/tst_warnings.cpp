// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/offergap.h"
#include "negotiation/plans.h"
#include "negotiation/plantotal.h"
#include "negotiation/rangechart.h"
#include "negotiation/termtext.h"
#include "negotiation/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

using Code = PlanWarningCode;

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

/// The example plan within its guide's ranges: nothing to warn of.
Plan quietPlan()
{
    Plan plan = examplePlan();
    plan.facts.base = range(200000, 260000);
    plan.facts.equity = range(50000, 100000);
    plan.facts.bonus = RateRange{Rate{1500}, Rate{2000}};
    plan.facts.signOn = range(10000, 30000);
    plan.facts.total = range(270000, 400000);
    return plan;
}

Term<Money> guides(qint64 whole)
{
    return {units(whole), Origin::GuideStrategy, 3};
}

CompensationRow rowWith(const QString &region, const std::optional<MoneyRange> &total)
{
    CompensationRow row;
    row.region = region;
    if (total) {
        row.total.emplace();
        row.total->range = *total;
    }
    return row;
}

} // namespace

class TestWarnings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warns_data();
    void warns();
    void gaps();
    void totalGaps_data();
    void totalGaps();
    void aPartialFloorIsNotAboveAWholeTarget();
    void rounds();
    void charts();
    void texts();

private:
    static void addFloorRows();
};

void TestWarnings::warns_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QList<PlanWarning>>("expected");
    const auto row = [](const char *name, const auto &change, const QList<PlanWarning> &expected) {
        Plan plan = quietPlan();
        change(plan);
        QTest::newRow(name) << plan << expected;
    };
    const TermSet target = TermSet::Target;
    row("quiet", [](Plan &) {}, {});
    row("an empty plan", [](Plan &plan) { plan = Plan(); }, {});
    row("at both ends",
        [](Plan &p) {
            p.target.base = typed(260000);
            p.target.equity = typed(50000);
        },
        {});
    row("base above", [](Plan &p) { p.target.base = typed(260001); },
        {{Code::AboveBand, target, Component::Base}});
    row("base below", [](Plan &p) { p.target.base = typed(199999); },
        {{Code::BelowBand, target, Component::Base}});
    row("equity above", [](Plan &p) { p.target.equity = typed(100001); },
        {{Code::AboveBand, target, Component::Equity}});
    row("bonus below", [](Plan &p) { p.target.bonus.value = Rate{1499}; },
        {{Code::BelowBand, target, Component::Bonus}});
    row("bonus above", [](Plan &p) { p.target.bonus.value = Rate{2001}; },
        {{Code::AboveBand, target, Component::Bonus}});
    row("sign-on above", [](Plan &p) { p.target.signOn = typed(30001); },
        {{Code::AboveBand, target, Component::SignOn}});
    row("total above", [](Plan &p) { p.facts.total = range(1, 382499); },
        {{Code::AboveBand, target, Component::Total}});
    row("total below", [](Plan &p) { p.facts.total = range(382501, 390000); },
        {{Code::BelowBand, target, Component::Total}});
    row("sign-on in euro", [](Plan &p) { p.target.signOn = typed(20000, Currency::known("EUR")); },
        {{Code::MixedCurrencies, target, Component::SignOn}});
    row("equity in euro", [](Plan &p) { p.target.equity = typed(95000, Currency::known("EUR")); },
        {{Code::MixedCurrencies, target, Component::Total}});
    row("undecided", [](Plan &p) { p.equityBasis = EquityBasis::Unknown; },
        {{Code::BasisUndecided, target, Component::Total}});
    row("bonus missing", [](Plan &p) { p.target.bonus = {}; },
        {{Code::PartMissing, target, Component::Total}});
    row("floor base above target",
        [](Plan &p) {
            p.floor = p.target;
            p.floor.base = typed(255000);
        },
        {{Code::FloorAboveTarget, TermSet::Floor, Component::Base},
         {Code::FloorAboveTarget, TermSet::Floor, Component::Total}});
    row("floor as target", [](Plan &p) { p.floor = p.target; }, {});
    row("words differ",
        [](Plan &p) {
            p.target.equity.origin = Origin::GuideStrategy;
            p.facts.spokenEquityBasis = EquityBasis::Grant;
        },
        {{Code::EquityWordsDiffer, target, Component::Equity}});
    row("words agree",
        [](Plan &p) {
            p.target.equity.origin = Origin::GuideStrategy;
            p.facts.spokenEquityBasis = EquityBasis::Year;
        },
        {});
    const auto claim = [](qint64 low, qint64 high, bool typedBase) {
        return [=](Plan &p) {
            p.target.base = typedBase ? typed(250000) : guides(250000);
            p.target.equity = guides(95000);
            p.facts.claimedTarget = range(low, high);
        };
    };
    row("claim of F18 differs", claim(370000, 378000, false),
        {{Code::ClaimedTotalDiffers, target, Component::Total}});
    row("own base need not match", claim(370000, 378000, true), {});
    row("one per cent below", claim(1, 378713, false), {}); // 378,713 x 1.01 = 382,500.13
    row("more than one per cent", claim(1, 378712, false),
        {{Code::ClaimedTotalDiffers, target, Component::Total}});
    row("claim too high", claim(386364, 390000, false),
        {{Code::ClaimedTotalDiffers, target, Component::Total}});
    row("claim just high", claim(386363, 390000, false), {});
    addFloorRows();
}

void TestWarnings::addFloorRows()
{
    const auto row = [](const char *name, const auto &change, const QList<PlanWarning> &expected) {
        Plan plan = quietPlan();
        change(plan);
        QTest::newRow(name) << plan << expected;
    };
    const TermSet floor = TermSet::Floor;
    const auto staying = [](qint64 perYear) {
        PlanAlternative stay;
        stay.id = u"stay"_s;
        stay.perYear = units(perYear);
        return stay;
    };
    row("open end, base above",
        [](Plan &p) {
            p.target.base = typed(260001);
            p.facts.openEnded = {Component::Base, Component::Total};
        },
        {});
    row("bonus above a band of money",
        [](Plan &p) {
            p.facts.bonus.reset();
            p.facts.bonusAmount = range(20000, 37499);
        },
        {{Code::AboveBand, TermSet::Target, Component::Bonus}});
    row("floor's words differ",
        [](Plan &p) {
            p.floor = p.target;
            p.floor.equity = guides(380000);
            p.floor.equityBasis = EquityBasis::Grant;
        },
        {{Code::EquityWordsDiffer, TermSet::Floor, Component::Equity}});
    row("floor from an alternative", [&](Plan &p) { p.alternatives = {staying(300000)}; }, {});
    row("floor above the band", [&](Plan &p) { p.alternatives = {staying(400001)}; },
        {{Code::FloorAboveBand, floor, Component::Total}});
    row("own floor below an alternative",
        [&](Plan &p) {
            p.alternatives = {staying(300000)};
            p.floorOverride = FloorOverride{units(299999), u"the work"_s, {}};
        },
        {{Code::FloorBelowAlternative, floor, Component::Total}});
    row("own floor without a reason",
        [&](Plan &p) {
            p.floorOverride = FloorOverride{units(300000), u" "_s, {}};
        },
        {{Code::OverrideWithoutReason, floor, Component::Total}});
    row("an alternative that is not sure",
        [&](Plan &p) {
            p.alternatives = {staying(300000)};
            p.alternatives[0].probability = Rate::percent(60);
        },
        {{Code::UnsureAlternative, floor, Component::Total}});
    row("an alternative without a figure",
        [&](Plan &p) {
            p.alternatives = {staying(1), staying(300000)};
            p.alternatives[0].perYear.reset();
        },
        {{Code::AlternativeUnvalued, floor, Component::Total}});
    row("who walks away needs no figure",
        [&](Plan &p) {
            p.alternatives = {staying(300000)};
            p.alternatives[0].perYear.reset();
            p.alternatives[0].kind = AlternativeKind::WalkAway;
        },
        {});
    row("parts below the floor",
        [&](Plan &p) {
            p.alternatives = {staying(350000)};
            p.floor = p.target;
            p.floor.base = typed(210000);
        },
        {{Code::FloorPartsDiffer, floor, Component::Total}});
    row("parts above the floor",
        [&](Plan &p) {
            p.alternatives = {staying(300000)};
            p.floor = p.target;
            p.floor.base = typed(240000);
        },
        {{Code::FloorPartsDiffer, floor, Component::Total}});
}

void TestWarnings::warns()
{
    QFETCH(Plan, plan);
    QFETCH(QList<PlanWarning>, expected);
    const QList<PlanWarning> found = planWarnings(plan);
    for (const PlanWarning &warning : found) {
        const QString sentence = warningSentence(warning, plan, english());
        const bool filled = !sentence.contains(u'%') || sentence.contains(u"15");
        QVERIFY2(!sentence.isEmpty() && filled, qPrintable(sentence));
    }
    QVERIFY(found == expected);
}

void TestWarnings::gaps()
{
    Plan plan = examplePlan();
    QVERIFY(offerGap(plan, Component::Base) == OfferGap());
    plan.offer.terms.base = typed(230000);
    plan.offer.terms.bonus.value = Rate{1000};
    plan.floor.base = typed(220000);
    QVERIFY(offerGap(plan, Component::Base) == (OfferGap{units(-20000), units(10000), {}, {}}));
    QVERIFY(offerGap(plan, Component::Bonus) == (OfferGap{{}, {}, Rate{-500}, {}}));
    // Their total has no equity, my floor no bonus: a total of some parts is held against none of others.
    QVERIFY(offerGap(plan, Component::Total) == (OfferGap{{}, {}, {}, {}, {Component::Equity}}));
    plan.offer.terms.base = typed(230000, Currency::known("EUR"));
    QVERIFY(offerGap(plan, Component::Base) == OfferGap());
}

void TestWarnings::totalGaps_data()
{
    using Parts = QList<Component>;
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<TermSet>("mine");
    QTest::addColumn<std::optional<Money>>("gap");
    QTest::addColumn<Parts>("unnamed");
    QTest::addColumn<Parts>("notMine");
    const std::optional<Money> none;
    const Parts both{Component::Bonus, Component::Equity};
    Plan plan = examplePlan(); // 250,000 + 15 % + 95,000
    plan.floorOverride = FloorOverride{units(323000), u"what I need"_s, {}};
    QTest::newRow("nothing offered") << plan << TermSet::Target << none << Parts{} << Parts{};
    plan.offer.terms.base = typed(240000);
    QTest::newRow("base alone, target") << plan << TermSet::Target << none << both << Parts{};
    QTest::newRow("base alone, floor by hand") << plan << TermSet::Floor << none << both << Parts{};
    Plan bare = plan;
    bare.target.bonus = {};
    bare.target.equity = {};
    QTest::newRow("base against base")
        << bare << TermSet::Target << std::optional(units(-10000)) << Parts{} << Parts{};
    plan.offer.terms.bonus.value = Rate{1500};
    QTest::newRow("equity not named")
        << plan << TermSet::Target << none << Parts{Component::Equity} << Parts{};
    plan.offer.terms.equity = typed(0);
    QTest::newRow("no equity is a figure")
        << plan << TermSet::Target << std::optional(units(276000 - 382500)) << Parts{} << Parts{};
    QTest::newRow("whole, floor by hand")
        << plan << TermSet::Floor << std::optional(units(276000 - 323000)) << Parts{} << Parts{};
    plan.target.bonus = {};
    QTest::newRow("my target has no bonus")
        << plan << TermSet::Target << none << Parts{} << Parts{Component::Bonus};
    plan.offer.terms.total = typed(350000);
    QTest::newRow("a stated total against a floor by hand")
        << plan << TermSet::Floor << std::optional(units(27000)) << Parts{} << Parts{};
    plan.facts.bonus = RateRange{Rate{1000}, Rate{2000}};
    QTest::newRow("a stated total, my target lacks the guide's bonus")
        << plan << TermSet::Target << none << Parts{} << Parts{Component::Bonus};
}

void TestWarnings::totalGaps()
{
    QFETCH(const Plan, plan);
    QFETCH(const TermSet, mine);
    const TotalGap gap = totalGap(plan, mine);
    QTEST(gap.gap, "gap");
    QTEST(gap.unnamed, "unnamed");
    QTEST(gap.notMine, "notMine");
    const OfferGap offer = offerGap(plan, Component::Total);
    QCOMPARE(mine == TermSet::Floor ? offer.toFloor : offer.toTarget, gap.gap);
}

void TestWarnings::aPartialFloorIsNotAboveAWholeTarget()
{
    Plan plan;
    plan.currency = usd();
    plan.equityBasis = EquityBasis::Year;
    plan.floor.base = typed(200000);
    plan.floor.equity = typed(80000);
    plan.target.base = typed(250000);
    const auto crossed = [&plan] {
        return planWarnings(plan).contains(
            PlanWarning{PlanWarningCode::FloorAboveTarget, TermSet::Floor, Component::Total});
    };
    QVERIFY(!crossed()); // 280,000 with equity against 250,000 without
    plan.target.equity = typed(20000);
    QVERIFY(crossed());
}

void TestWarnings::rounds()
{
    Plan plan = examplePlan();
    const auto said = [&](Component component, std::optional<Money> amount, std::optional<Rate> rate = {}) {
        takeRound(plan, {QDateTime(), component, amount, rate, u"as said"_s});
    };
    said(Component::Total, units(300000));
    said(Component::SignOn, units(10000));
    QVERIFY(planTotal(plan, TermSet::Offer).yearly == units(300000));
    said(Component::Base, std::nullopt); // "we could do a bit more base"
    QVERIFY(plan.offer.terms.total.value);
    said(Component::Base, units(240000));
    QVERIFY(!plan.offer.terms.total.value);
    QVERIFY(plan.offer.terms.base == (Term<Money>{units(240000), Origin::TheySaid, 0, TermStatus::Verbal}));
    said(Component::Base, std::nullopt);
    QVERIFY(plan.offer.terms.base.value == units(240000));
    said(Component::Bonus, std::nullopt, Rate{1200});
    said(Component::Bonus, units(20000)); // as money: what share it is they have not said
    QVERIFY(plan.offer.terms.bonus.value == Rate{1200});
    said(Component::Equity, units(50000));
    said(Component::Total, units(310000)); // what they said last counts
    QVERIFY(planTotal(plan, TermSet::Offer).yearly == units(310000));
    QCOMPARE(plan.offer.rounds.size(), 9);
    QCOMPARE(plan.offer.rounds.constFirst().words, u"as said"_s);
}

void TestWarnings::charts()
{
    Guide guide;
    const Currency euro = Currency::known("EUR");
    guide.compensation = {rowWith(u"None"_s, {}), rowWith(u"Here"_s, range(1, 2)),
                          rowWith(u"There"_s, range(1, 2, euro)),
                          rowWith(u"Mixed"_s, MoneyRange{units(1), units(2, euro)})};
    const RangeChart bare = rangeChartOf(guide, nullptr);
    QVERIFY(bare.currency == usd() && bare.markers.isEmpty());
    QCOMPARE(bare.bars.size(), 1);
    QCOMPARE(bare.leftOut, (QStringList{u"None"_s, u"There"_s, u"Mixed"_s}));
    Plan plan = examplePlan();
    plan.facts.equity = range(1, 2);
    plan.floor.base = typed(220000); // without the equity that the guide pays
    plan.offer.terms.base = typed(220000, euro);
    const RangeChart chart = rangeChartOf(guide, &plan);
    QVERIFY(chart.bars[0].chosen);
    QVERIFY(chart.markers == (QList<RangeChart::Marker>{{TermSet::Floor, units(220000), true},
                                                        {TermSet::Target, units(382500), false}}));
    plan.facts.total = range(1, 2, euro); // the total is in another currency than the row
    QVERIFY(rangeChartOf(guide, &plan).currency == euro);
    QVERIFY(rangeChartOf(Guide(), nullptr) == RangeChart());
}

void TestWarnings::texts()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    Plan plan = examplePlan();
    plan.target.signOn = typed(5000, Currency::known("GBP"));
    QCOMPARE(termText(plan, TermSet::Target, TermRow::Base, english()), u"250,000"_s);
    QCOMPARE(termText(plan, TermSet::Target, TermRow::Base, german), u"250.000"_s);
    QCOMPARE(termText(plan, TermSet::Target, TermRow::Bonus, english()), u"15%"_s);
    QCOMPARE(termText(plan, TermSet::Target, TermRow::SignOn, english()),
             u"£5,000"_s); // says its own currency
    QCOMPARE(termText(plan, TermSet::Target, TermRow::Total, german), u"382.500"_s);
    QCOMPARE(termText(plan, TermSet::Target, TermRow::FirstYear, english()), QString());
    QCOMPARE(termText(plan, TermSet::Floor, TermRow::Base, english()), QString());
    QCOMPARE(originSentence(plan, TermSet::Target, TermRow::FirstYear), QString());
    plan.target.signOn = typed(5000);
    QVERIFY(originSentence(plan, TermSet::Target, TermRow::FirstYear) !=
            originSentence(plan, TermSet::Target, TermRow::Total));
    plan.equityBasis = EquityBasis::Unknown;
    QCOMPARE(originSentence(plan, TermSet::Target, TermRow::Total), QString()); // no figure, no origin
    QCOMPARE(originSentence(plan, TermSet::Floor, TermRow::Base), QString());
    plan.target.base = guides(1);
    QVERIFY(originSentence(plan, TermSet::Target, TermRow::Base).contains(u'3'));
    QSet<QString> sentences;
    for (const EquityBasis basis : {EquityBasis::Unknown, EquityBasis::Year, EquityBasis::Grant}) {
        plan.equityBasis = basis;
        sentences.insert(equityBasisSentence(plan, english()));
    }
    QCOMPARE(sentences.size(), 3);
    plan.facts.equityPeriod.residualYear = 0.0427;
    plan.facts.equityPeriod.residualGrant = 0.1088;
    const QString both = equityBasisSentence(plan, english());
    QVERIFY2(both.contains(u"4.3%") && both.contains(u"10.9%"), qPrintable(both));
    QVERIFY(equityBasisSentence(plan, german).contains(u"4,3"));
}

QTEST_GUILESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
