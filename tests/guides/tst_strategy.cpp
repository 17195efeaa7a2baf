// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/placeholders.h"
#include "guides/strategy/strategyreader.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(counteroffer::Quoted)

namespace {

QString plain(qint64 minor, Currency currency)
{
    return QString::number(minor / currency.minorPerUnit());
}

void add(QStringList &parts, const char *name, const std::optional<MoneyRange> &range,
         const QString &tail = {})
{
    if (range) {
        const QString lo = plain(range->lo.minor, range->lo.currency);
        const QString hi = plain(range->hi.minor, range->hi.currency);
        const QString unit = range->lo.currency.code() == u"USD"_s ? QString() : range->lo.currency.code();
        parts.append(QString::fromLatin1(name) + u' ' + unit + (lo == hi ? lo : QString(lo + u'-' + hi)) +
                     tail);
    }
}

QString basisMark(EquityBasis basis)
{
    return basis == EquityBasis::Year ? u"/yr"_s : basis == EquityBasis::Grant ? u"/grant"_s : QString();
}

QStringList summaryOf(const StrategyTarget &target, const StrategyFloor &floor)
{
    QStringList parts;
    add(parts, "base", target.base);
    add(parts, "equity", target.equity, basisMark(target.equityBasis));
    if (target.equityCount) {
        parts.append(u"count "_s + QString::number(target.equityCount->lo));
    }
    if (target.bonusPercent) {
        const auto [lo, hi] = *target.bonusPercent;
        parts.append(u"bonus% "_s + QString::number(lo.basisPoints) +
                     (lo == hi ? QString() : QString(u'-' + QString::number(hi.basisPoints))));
    }
    add(parts, "bonus", target.bonus);
    add(parts, "sign-on", target.signOn);
    add(parts, "total", target.total);
    add(parts, "floor.base", floor.base);
    add(parts, "floor.equity", floor.equity, basisMark(floor.equityBasis));
    add(parts, "floor.bonus", floor.bonus);
    add(parts, "floor.sign-on", floor.signOn);
    add(parts, "floor.total", floor.total);
    return parts;
}

// All that is bound, in one line: "base 250000; equity 95000/yr; floor.total 310000".
QString summaryOf(const Strategy &strategy)
{
    QStringList parts = summaryOf(strategy.target, strategy.floor);
    add(parts, "walk.base", strategy.walkAway.base);
    add(parts, "walk.total", strategy.walkAway.total);
    for (const CompetingOffer &offer : strategy.competing) {
        QStringList one;
        const QString name = offer.employer.value_or(u"?"_s);
        add(one, "", offer.total);
        parts.append((offer.conditional ? u"maybe "_s : u"rival "_s) + name + one.join(u' '));
    }
    add(parts, "counter", strategy.companyCounter);
    add(parts, "initial", strategy.initialOffer);
    return parts.join(u"; "_s);
}

StrategyContext contextOf(const QString &regions)
{
    StrategyContext context;
    for (const QString &entry : regions.split(u',', Qt::SkipEmptyParts)) {
        const QStringList pair = entry.trimmed().split(u'=');
        context.regions.append(pair.value(0));
        context.regionCurrencies.append(Currency::fromCode(pair.value(1)).value_or(Currency()));
    }
    context.firstRegion = context.regions.value(0);
    context.company = u"Globex Robotics"_s;
    context.rowCurrency = context.regionCurrencies.value(0);
    return context;
}

Strategy readText(const QString &text, const QString &regions = u"Austin=USD"_s)
{
    Diagnostics diagnostics;
    return readStrategy({text, {{0, 7, 3}}}, contextOf(regions), diagnostics).value_or(Strategy());
}

} // namespace

class TestStrategy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsFigures_data();
    void bindsFigures();
    void mindsRegions_data();
    void mindsRegions();
    void tellsScriptsFromAdvice_data();
    void tellsScriptsFromAdvice();
    void findsPlaceholders_data();
    void findsPlaceholders();
    void leavesBlanksEmpty();
    void keepsThePlaceOfEachFigure();
    void opensAboveTheTarget();
    void readsTheFirstScenario();
    void keepsOtherRegions();
    void givesAlternatesToTheirRegions();
    void notesWhatIsUnsure();
    void blankTextIsNoStrategy();
    void survivesCutTexts();
};

void TestStrategy::bindsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    // Whose figure it is.
    QTest::newRow("asks in the first person")
        << u"\"I'm looking for a base of $210K, $300K in RSUs over four years and a $40K signing bonus.\""_s
        << u"base 210000; equity 300000/grant; sign-on 40000"_s;
    QTest::newRow("asks by my number") << u"\"My number is $320K total compensation. My floor is $290K.\""_s
                                       << u"total 320000; floor.total 290000"_s;
    QTest::newRow("open and target")
        << u"Open at $220K base and target $205K base with $60K/yr in equity. Walk away below $185K base."_s
        << u"base 205000; equity 60000/yr; floor.base 185000"_s;
    QTest::newRow("aim for")
        << u"Aim for $190,000 base, a 15% bonus and $25,000 sign-on; do not go below $270,000 total comp."_s
        << u"base 190000; bonus% 1500; sign-on 25000; floor.total 270000"_s;
    QTest::newRow("ask for with sum")
        << u"Ask for €92K base + €30K/year in equity (€122K total). Your walk-away is €105K total."_s
        << u"base EUR92000; equity EUR30000/yr; total EUR122000; floor.total EUR105000"_s;
    QTest::newRow("request and minimum")
        << u"Request £130K base plus £90K in stock over 4 years. The minimum you should take is £115K base."_s
        << u"base GBP130000; equity GBP90000/grant; floor.base GBP115000"_s;
    QTest::newRow("labels")
        << u"Opening ask: $240K base, $500K RSUs over 4 years.\nTarget: $225K base, $450K RSUs over 4 "
           u"years.\n"
           "Floor: $205K base, $380K RSUs over 4 years."_s
        << u"base 225000; equity 450000/grant; floor.base 205000; floor.equity 380000/grant"_s;
    QTest::newRow("target total with parts")
        << u"Target $410K total comp ($230K base, $140K/yr equity, 17% bonus). Accept nothing below $360K TC."_s
        << u"base 230000; equity 140000/yr; bonus% 1700; total 410000; floor.total 360000"_s;
    QTest::newRow("do not accept less than")
        << u"Push for $175K base and a $20K sign-on. Don't accept less than $160K base."_s
        << u"base 175000; sign-on 20000; floor.base 160000"_s;
    QTest::newRow("below it I")
        << u"\"I need $250K base to make this move. Below $235K base, I would have to decline.\""_s
        << u"base 250000; floor.base 235000"_s;
    QTest::newRow("need to accept")
        << u"\"I'd like $200K base. I would need at least $188K base to accept.\""_s
        << u"base 200000; floor.base 188000"_s;
    QTest::newRow("value before floor word")
        << u"Target $300K total comp; $270K TC is your floor."_s << u"total 300000; floor.total 270000"_s;
    QTest::newRow("sign at")
        << u"\"I'm targeting $180K base and $90K equity. At $172K base I commit today.\""_s
        << u"base 180000; equity 90000; floor.base 172000"_s;
    QTest::newRow("settle for less")
        << u"Anchor at S$190K base with S$45K sign-on. Never settle for less than S$170K base."_s
        << u"base SGD190000; sign-on SGD45000; floor.base SGD170000"_s;
    QTest::newRow("walk-away beside floor")
        << u"Target $330K TC. Accept at $300K TC. Walk away below $280K TC."_s
        << u"total 330000; floor.total 300000; walk.total 280000"_s;

    // What the company says.
    QTest::newRow("company counters") << u"\"I'd like the equity grant at $500K over 4 years.\" They will "
                                         u"likely counter at $420K-$450K. Accept at "
                                         "$440K or above."_s
                                      << u"equity 500000/grant; floor.equity 440000; counter 420000-450000"_s;
    QTest::newRow("expect a counter")
        << u"Ask for $260K base. Expect them to counter at $235K base."_s << u"base 260000; counter 235000"_s;
    QTest::newRow("expect counter in percent")
        << u"Ask for $260K base. Expect a counter at 90% of your ask."_s << u"base 260000"_s;
    QTest::newRow("first offer")
        << u"Their first offer is typically $165K base with $40K/yr in RSUs. Counter with $190K base and $60K/yr RSUs."_s
        << u"base 190000; equity 60000/yr; initial 165000"_s;
    QTest::newRow("if the offer opens")
        << u"If the initial offer lands at $150K base, push for $170K base and a $15K sign-on."_s
        << u"base 170000; sign-on 15000; initial 150000"_s;
    QTest::newRow("thanks for the offer")
        << u"\"Thank you for the offer of $180K base and a 12% bonus. I'd like to get the base to $200K.\""_s
        << u"base 200000; initial 180000"_s;
    QTest::newRow("you offered") << u"\"You offered $180K base. I'm hoping for $198K base.\""_s
                                 << u"base 198000; initial 180000"_s;
    QTest::newRow("up from") << u"Push for $205K base, up from the initial $185K, and a $30K signing bonus."_s
                             << u"base 205000; sign-on 30000; initial 185000"_s;
    QTest::newRow("trigger only")
        << u"Ask for $210K base. If they come in below $190K, point to your other offers."_s
        << u"base 210000"_s;
    QTest::newRow("from to") << u"\"I'd like to see the base increased from $170K to $185K.\""_s
                             << u"base 185000"_s;

    // Offers held.
    QTest::newRow("rival before and after")
        << u"\"I have an offer from Initech at $300K TC and one from Hooli at $310K. I'm asking for $320K TC.\""_s
        << u"total 320000; rival Initech 300000; rival Hooli 310000"_s;
    QTest::newRow("rival amount first")
        << u"\"I'm holding a $280K total comp offer from Initech. I need $290K TC to join.\""_s
        << u"total 290000; rival Initech 280000"_s;
    QTest::newRow("rival by your") << u"Open at $200K base and mention your Hooli offer at $260K TC."_s
                                   << u"base 200000; rival Hooli 260000"_s;
    QTest::newRow("rival in brackets")
        << u"\"There is a competing offer of $350K TC from [Hooli/Initech]. I need $360K TC.\""_s
        << u"total 360000; rival Hooli/Initech 350000"_s;
    QTest::newRow("rival base is no total")
        << u"\"I have a competing offer from Hooli at $190K base. I want $200K base.\""_s
        << u"base 200000; rival Hooli"_s;
    QTest::newRow("rival over four years")
        << u"Cite a competing offer from Hooli worth $900K over four years. Ask for $240K base."_s
        << u"base 240000; rival Hooli"_s;
    QTest::newRow("not held") << u"If you hold an offer from Hooli at $310K TC, show it. Target $300K TC."_s
                              << u"total 300000; maybe Hooli 310000"_s;
    QTest::newRow("benchmark")
        << u"The market median is $280K TC and top firms pay $350K total comp. Target $300K TC."_s
        << u"total 300000"_s;

    // What it is an amount of.
    QTest::newRow("equity a year with vest")
        << u"Start at $150K base + $80K RSU/yr (4yr vest)."_s << u"base 150000; equity 80000/yr"_s;
    QTest::newRow("grant with yearly vest")
        << u"Open at $150K base with $320K RSU/4yr ($80K/yr vest), total comp near $240K."_s
        << u"base 150000; equity 320000/grant; total 240000"_s;
    QTest::newRow("yearly with the sum")
        << u"Ask for $80K/yr in RSUs ($320K over 4 years)."_s << u"equity 80000/yr"_s;
    QTest::newRow("grant without period")
        << u"\"I'm targeting $160K base and a $200K equity grant.\""_s << u"base 160000; equity 200000"_s;
    QTest::newRow("count") << u"Ask for 25,000 options and $170K base."_s << u"base 170000; count 25000"_s;
    QTest::newRow("count with value")
        << u"Open at $170,000 base with 1,200 shares (about $60,000 at a price of ~$50)."_s
        << u"base 170000; equity 60000; count 1200"_s;
    QTest::newRow("more options is no amount")
        << u"Ask for 25% more options and $150K base."_s << u"base 150000"_s;
    QTest::newRow("percent of the company") << u"Push for 0.2% equity and $140K base."_s << u"base 140000"_s;
    QTest::newRow("bonus of base") << u"Negotiate a bonus of 12% of base and $110K base salary."_s
                                   << u"base 110000; bonus% 1200"_s;
    QTest::newRow("bonus as money") << u"Anchor at $250K base and $180K bonus ($430K total comp)."_s
                                    << u"base 250000; bonus 180000; total 430000"_s;
    QTest::newRow("premium is no bonus")
        << u"Ask for $200K base, citing the +25% scarcity premium and a 15% productivity gain."_s
        << u"base 200000"_s;
    QTest::newRow("offered bonus is no ask")
        << u"\"Thank you for the 10% bonus. I'm asking for $140K base.\""_s << u"base 140000"_s;
    QTest::newRow("budgets are no pay")
        << u"Ask for $140K base, a $5K learning budget and a $10K relocation allowance."_s
        << u"base 140000"_s;
    QTest::newRow("valuation and revenue")
        << u"\"At a $4B valuation and $300M in revenue, I'm targeting $180K base.\""_s << u"base 180000"_s;
    QTest::newRow("later year's sign-on")
        << u"\"I'd like a Year 1 signing bonus of $60K and Year 2 at $40K.\""_s << u"sign-on 60000"_s;
    QTest::newRow("sign-on after the floor")
        << u"\"I need $200K base. My floor is $185K base. I also want a $25K sign-on bonus.\""_s
        << u"base 200000; sign-on 25000; floor.base 185000"_s;
    QTest::newRow("sum it brings")
        << u"\"I'm asking for $200K base and $70K/yr in RSUs. That brings my total comp to about $290K.\""_s
        << u"base 200000; equity 70000/yr; total 290000"_s;
    QTest::newRow("floor with sum")
        << u"Open at $220K base + $90K equity. Accept at $200K base + $70K equity ($270K total)."_s
        << u"base 220000; equity 90000; floor.base 200000; floor.equity 70000; floor.total 270000"_s;
    QTest::newRow("bare floor after one part")
        << u"Anchor at $220K base. Your floor is $200K."_s << u"base 220000; floor.base 200000"_s;
    QTest::newRow("bare floor after several parts stays unbound")
        << u"Anchor at $220K base and $90K equity. Your floor is $200K."_s << u"base 220000; equity 90000"_s;
    QTest::newRow("later step")
        << u"Ask for $220K base. If they resist, move to $210K base and a $20K sign-on."_s
        << u"base 220000"_s;
    QTest::newRow("landing zone") << u"Open at $220K base. A realistic landing zone is $200K-$205K base."_s
                                  << u"base 220000"_s;
    QTest::newRow("for candidates with")
        << u"Anchor at $220K base. For candidates with a PhD, push for $240K base with a $50K sign-on."_s
        << u"base 220000"_s;

    // Ways of saying it.
    QTest::newRow("market remark before the ask")
        << u"\"Market data shows $320K-$360K TC for this level, so I'm targeting $340K TC.\""_s
        << u"total 340000"_s;
    QTest::newRow("what one has now")
        << u"\"My current base is $160K and I'm currently at $210K TC. I'm looking for $185K base.\""_s
        << u"base 185000"_s;
    QTest::newRow("band remark") << u"The band tops out at $230K base, so ask for $225K base."_s
                                 << u"base 225000"_s;
    QTest::newRow("sign-on for what is left behind")
        << u"Use your $30K of unvested stock to ask for a $40K sign-on to cover it."_s << u"sign-on 40000"_s;
    QTest::newRow("extra is a step") << u"Ask for $150K base and an extra $20K in equity."_s
                                     << u"base 150000"_s;
    QTest::newRow("more is a step") << u"Ask for $15K more in base. Push for a $30K sign-on."_s
                                    << u"sign-on 30000"_s;
    QTest::newRow("by is a step") << u"Ask to raise base by $20K. Target a $25K signing bonus."_s
                                  << u"sign-on 25000"_s;
    QTest::newRow("condition on a cap")
        << u"Target $210K base. If base is capped at $200K, ask for a $50K sign-on instead."_s
        << u"base 210000"_s;
    QTest::newRow("if asked")
        << u"If asked for a number, say: \"I'm targeting $190K base and $60K per year in RSUs.\""_s
        << u"base 190000; equity 60000/yr"_s;
    QTest::newRow("pipes") << u"Target: Base $210K | RSU $400K/4yr | Bonus 15% | Sign-on $50K | TC $342K"_s
                           << u"base 210000; equity 400000/grant; bonus% 1500; sign-on 50000; total 342000"_s;
    QTest::newRow("bullets") << u"Your target package:\n- Base: $210K\n- Equity: $400K over 4 years\n- "
                                u"Sign-on: $50K\n\nWalk-away point: "
                                "$300K TC."_s
                             << u"base 210000; equity 400000/grant; sign-on 50000; floor.total 300000"_s;
    QTest::newRow("ideal, acceptable, walk-away")
        << u"Ideal: $320K TC. Acceptable: $295K TC. Walk-away: $270K TC."_s
        << u"total 320000; floor.total 295000; walk.total 270000"_s;
    QTest::newRow("answering an offer")
        << u"If they offer $180K base, counter at $205K base with a $20K sign-on."_s
        << u"base 205000; sign-on 20000; initial 180000"_s;
    QTest::newRow("company begins")
        << u"They will probably start at $170K base and can go up to $195K. Hold out for your target of $190K base."_s
        << u"base 190000; initial 170000"_s;
    QTest::newRow("best alternative")
        << u"Your alternative is the $300K offer from Hooli. Ask for $320K total compensation."_s
        << u"total 320000; rival Hooli 300000"_s;
    QTest::newRow("three rivals with slashes")
        << u"\"I have competing offers from Initech at $320K TC / Hooli Labs at $305K TC. I need $330K TC.\""_s
        << u"total 330000; rival Initech 320000; rival Hooli Labs 305000"_s;
    QTest::newRow("rivals in parentheses")
        << u"Present competing offers from Initech ($475K+), Hooli ($450K+), or big platforms ($430K+ "
           u"including "
           "equity). Anchor at $500K TC."_s
        << u"total 500000; rival Initech 475000; rival Hooli 450000; rival ? 430000"_s;
    QTest::newRow("rival with role words")
        << u"\"I have a competing offer from Hooli SRE at $260K TC. I'm asking for $270K TC.\""_s
        << u"total 270000; rival Hooli 260000"_s;
    QTest::newRow("interviewing is not holding")
        << u"\"I'm interviewing with Hooli, where offers reach $300K TC. I'm asking for $290K TC.\""_s
        << u"total 290000"_s;
    QTest::newRow("praised counter")
        << u"\"Could you make it $260K in RSUs over 4 years?\" A counter at $230K-$245K RSUs is fair."_s
        << u"equity 260000/grant; counter 230000-245000"_s;
    QTest::newRow("accept if above")
        << u"Open at $300K in RSUs over 4 years. They usually counter at $250K RSUs: accept if above $270K."_s
        << u"equity 300000/grant; floor.equity 270000; counter 250000"_s;
    QTest::newRow("accept if a sum exceeds")
        << u"Ask for a $60K sign-on. Accept if the first-year TC (base + sign-on + 10% of the grant) exceeds $230K."_s
        << u"sign-on 60000; floor.total 230000"_s;
    QTest::newRow("four-year total is no total")
        << u"Ask for a $60K sign-on. Accept if the 4-year total exceeds $1.2M."_s << u"sign-on 60000"_s;
    QTest::newRow("retention grant is apart")
        << u"Open at $200K base + $100K retention RSUs + $30K sign-on."_s << u"base 200000; sign-on 30000"_s;
    QTest::newRow("refresh is apart")
        << u"Ask for 20,000 options, a yearly refresh of 4,000 options and a $25,000 sign-on."_s
        << u"count 20000; sign-on 25000"_s;
    QTest::newRow("effective total is apart")
        << u"Anchor at $240K total comp. Stack the bonuses to reach $280K effective total comp."_s
        << u"total 240000"_s;
    QTest::newRow("sign-on in the floor")
        << u"\"I'm targeting $300K TC. My floor is $280K TC with a minimum $20K sign-on.\""_s
        << u"total 300000; floor.sign-on 20000; floor.total 280000"_s;
    QTest::newRow("annual over four years")
        << u"\"I'm asking for annual equity of $70K-$90K over four years.\""_s << u"equity 70000-90000/yr"_s;
    QTest::newRow("share price is no target")
        << u"Open at $180,000 base with $100,000 in RSUs over 4 years (~400 shares at ~$250/share)."_s
        << u"base 180000; equity 100000/grant; count 400"_s;
    QTest::newRow("bonus target named twice")
        << u"\"I need a base of $200K, RSUs worth $90K/year and a 15% bonus target - about $320K TC.\""_s
        << u"base 200000; equity 90000/yr; bonus% 1500; total 320000"_s;
    QTest::newRow("curly quotes") << u"“I’m targeting $200K base.” Accept at $190K base."_s
                                  << u"base 200000; floor.base 190000"_s;
    QTest::newRow("expectation") << u"\"My expectation is $250K-$270K total compensation.\""_s
                                 << u"total 250000-270000"_s;
    QTest::newRow("at least in the floor")
        << u"Ask for $200K base. Your minimum: at least $185K base and a $10K sign-on."_s
        << u"base 200000; floor.base 185000; floor.sign-on 10000"_s;
    QTest::newRow("walk if") << u"Anchor at $300K TC. Walk away if total comp is under $260K."_s
                             << u"total 300000; floor.total 260000"_s;
    QTest::newRow("anything above is fine") << u"Push for $200K base. Anything below $185K base is a no."_s
                                            << u"base 200000; floor.base 185000"_s;
    QTest::newRow("decline below") << u"Ask for $210K base and decline anything under $190K base."_s
                                   << u"base 210000; floor.base 190000"_s;
    QTest::newRow("aiming high, happy with")
        << u"\"I'd be thrilled with $220K base.\" You can say yes at $200K base."_s
        << u"base 220000; floor.base 200000"_s;
    QTest::newRow("package worth") << u"Negotiate toward a package of $400K: $220K base, $150K/yr RSUs."_s
                                   << u"base 220000; equity 150000/yr; total 400000"_s;
    QTest::newRow("cash is no total")
        << u"Ask for $200K total cash and $300K in RSUs over 4 years."_s << u"equity 300000/grant"_s;
    QTest::newRow("money in many units")
        << u"Open at KRW 130M base and KRW 40M sign-on."_s << u"base KRW130000000; sign-on KRW40000000"_s;
    QTest::newRow("lakhs") << u"Target ₹45L base + ₹20L RSU/yr. Accept no lower than ₹40L base."_s
                           << u"base INR4500000; equity INR2000000/yr; floor.base INR4000000"_s;

    // Further shapes.
    QTest::newRow("numbered steps") << u"First, secure base at $190K. Second, push RSUs from $200K to $260K "
                                       u"over 4 years. Third, request a $30K "
                                       "sign-on."_s
                                    << u"base 190000; equity 260000/grant; sign-on 30000"_s;
    QTest::newRow("parts behind slashes")
        << u"Your target is $240K base / $480K RSU (4yr vest) / $50K sign-on."_s
        << u"base 240000; equity 480000/grant; sign-on 50000"_s;
    QTest::newRow("counter what is below")
        << u"Counter any initial offer below $180K base with a request for $205K base and $100K/yr in RSUs."_s
        << u"base 205000; equity 100000/yr"_s;
    QTest::newRow("labels after the part")
        << u"Base target: $180K. Equity target: $300K over 4 years. Floor: $165K base/$250K TC."_s
        << u"base 180000; equity 300000/grant; floor.base 165000; floor.total 250000"_s;
    QTest::newRow("could we") << u"\"Could we get the base to $210K? Can we also add a $30K sign-on?\""_s
                              << u"base 210000; sign-on 30000"_s;
    QTest::newRow("by the month is no year's pay")
        << u"Ask for PLN 28,000/month base and a $10K sign-on."_s << u"sign-on 10000"_s;
    QTest::newRow("fixed and variable") << u"Target ₹50L fixed with 20% variable; accept ₹44L fixed."_s
                                        << u"base INR5000000; bonus% 2000; floor.base INR4400000"_s;
    QTest::newRow("all-in") << u"\"I'm looking for $400K all-in.\" Accept at $370K."_s
                            << u"total 400000; floor.total 370000"_s;
    QTest::newRow("no anchoring below")
        << u"Do not open below $200K base. Target $215K base."_s << u"base 215000"_s;
    QTest::newRow("will not consider")
        << u"\"I'm targeting $280K TC and won't consider anything under $250K TC.\""_s
        << u"total 280000; floor.total 250000"_s;
    QTest::newRow("expected landing")
        << u"Open at $220K base. Expected landing: $200K-$205K base."_s << u"base 220000"_s;
    QTest::newRow("percentile beside the figure")
        << u"Anchor at the 75th percentile ($195K base) and ask for a 15% bonus."_s
        << u"base 195000; bonus% 1500"_s;
    QTest::newRow("guaranteed bonus")
        << u"Ask for $150K base and a guaranteed minimum bonus of $80K."_s << u"base 150000; bonus 80000"_s;
    QTest::newRow("at least as much") << u"Accept if base is at least $185K and TC exceeds $260K."_s
                                      << u"floor.base 185000; floor.total 260000"_s;
    QTest::newRow("thanks, then counter")
        << u"\"Thanks for the $170K base offer. Based on my research I'd like $190K base.\""_s
        << u"base 190000; initial 170000"_s;
    QTest::newRow("their final offer")
        << u"Target $300K TC. If their final offer is $280K TC, ask for a $20K sign-on."_s
        << u"total 300000; initial 280000"_s;
    QTest::newRow("refused below") << u"Reject any package below $310K total. Aim for $350K total comp."_s
                                   << u"total 350000; floor.total 310000"_s;
    QTest::newRow("phantom units")
        << u"Ask for £150K base and £200K in phantom equity vesting over 4 years."_s
        << u"base GBP150000; equity GBP200000/grant"_s;
    QTest::newRow("long-term incentive") << u"Target $220K base, 20% bonus and $60K annual LTI."_s
                                         << u"base 220000; equity 60000/yr; bonus% 2000"_s;
    QTest::newRow("sum sign") << u"Open with $200K base + $30K bonus + $70K/yr RSUs = $300K."_s
                              << u"base 200000; equity 70000/yr; bonus 30000; total 300000"_s;
    QTest::newRow("or more") << u"\"For this move I would need $260K or more in total compensation.\""_s
                             << u"total 260000"_s;
    QTest::newRow("in the range of") << u"\"I'm looking for base in the range of $180K-$195K.\""_s
                                     << u"base 180000-195000"_s;
    QTest::newRow("between") << u"\"I'm targeting between $180K and $195K base.\""_s
                             << u"base 180000-195000"_s;
    QTest::newRow("rival pays base and equity")
        << u"\"I have an offer from Hooli at $200K base plus $80K equity. I'd like $210K base.\""_s
        << u"base 210000; rival Hooli"_s;
    QTest::newRow("rival with year one") << u"\"Hooli has offered me $330K TC. I'm asking for $340K TC.\""_s
                                         << u"total 340000; rival Hooli 330000"_s;
    QTest::newRow("company range remark")
        << u"The posted range is $150K-$190K base. Ask for $188K base."_s << u"base 188000"_s;
    QTest::newRow("increments of levers")
        << u"Ask for $190K base. The scarcity premium adds $15K in base and the refresh is worth $20K/yr in RSUs."_s
        << u"base 190000"_s;
    QTest::newRow("trade") << u"Target $200K base. Offer to trade $10K of base for $40K of equity."_s
                           << u"base 200000"_s;
    QTest::newRow("close at") << u"Open at $200K base. To close, offer to sign at $190K base."_s
                              << u"base 200000; floor.base 190000"_s;
    QTest::newRow("competing levels are a remark")
        << u"Ask for $310K base. Competing levels: Hooli L5 at $550K TC."_s << u"base 310000"_s;
    QTest::newRow("bare floor beside a percentage")
        << u"Ask for $115K base and a 15% bonus. Walk-away: $100K."_s
        << u"base 115000; bonus% 1500; floor.base 100000"_s;
    QTest::newRow("bottom line") << u"Request $160K base. Bottom line: $148K base."_s
                                 << u"base 160000; floor.base 148000"_s;
    QTest::newRow("accept an offer at")
        << u"\"I'm asking for $180K base. I would accept an offer at $165K base.\""_s
        << u"base 180000; floor.base 165000"_s;
    QTest::newRow("breakdown") << u"Total ask: $275K. Breakdown: $180K base, $75K/year equity, $20K bonus."_s
                               << u"base 180000; equity 75000/yr; bonus 20000; total 275000"_s;
    QTest::newRow("a count's worth")
        << u"Open with a base of $198,000 and equity of 18,000 RSUs over 4 years (currently worth about $410,000)."_s
        << u"base 198000; equity 410000/grant; count 18000"_s;
    QTest::newRow("bare floor of half the ask is another part")
        << u"Anchor at $420K total comp. Your walk-away is $190K."_s << u"total 420000"_s;
    QTest::newRow("bare floor under a total with parts")
        << u"\"I'm targeting $420K in total compensation: $230K base and $560K in RSUs over four years.\" "
           u"Your "
           "walk-away is $375K."_s
        << u"base 230000; equity 560000/grant; total 420000; floor.total 375000"_s;
    QTest::newRow("at or above") << u"Ask for $200K base. Accept if first-year TC is at or above $320K."_s
                                 << u"base 200000; floor.total 320000"_s;
    QTest::newRow("the offer will be") << u"The offer will probably be $165K base. Counter at $185K base."_s
                                       << u"base 185000; initial 165000"_s;
    QTest::newRow("midpoint") << u"Set your anchor at the midpoint: $248K base, $155K/yr RSU."_s
                              << u"base 248000; equity 155000/yr"_s;
    QTest::newRow("position for")
        << u"Position for the upper third: $212K base. Acceptance threshold: $190K base."_s
        << u"base 212000; floor.base 190000"_s;
    QTest::newRow("rather than")
        << u"\"I'd want a base of $168K rather than $160K and 60,000 options instead of 40,000.\""_s
        << u"base 168000; count 60000"_s;
    QTest::newRow("your counter")
        << u"The initial package is often $190K base. Your counter: $210K base + $360K RSU/4yr."_s
        << u"base 210000; equity 360000/grant; initial 190000"_s;
    QTest::newRow("rival without a total")
        << u"\"I have a Hooli L5 offer with $400K in RSUs. I have competing DE offers from [Initech/Hooli].\""_s
        << u"rival Hooli; rival Initech/Hooli"_s;

    // An ask without a word of asking, and other words for lines.
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("what works is the ask",
        u"\"What works for me is $204K base and $226K in stock over four years.\" Below $187K base is a pass."_s,
        u"base 204000; equity 226000/grant; floor.base 187000"_s);
    row("a list of fragments",
        u"\"$200K base. $160K RSUs over four years. $20K sign-on. With that I sign today.\""_s,
        u"base 200000; equity 160000/grant; sign-on 20000"_s);
    row("what others pay is no ask", u"\"Rivals such as Hooli ($310K TC) pay more.\""_s, QString());
    row("what is usual is no ask", u"The median base at this level is $190K. They pay $170K base."_s,
        QString());
    row("a blank ask is not replaced", u"\"I need $[X]K base. My base was $150K there.\""_s, QString());
    row("shoot for", u"Shoot for $205K base. Walk if total comp lands under $270K."_s,
        u"base 205000; floor.total 270000"_s);
    row("signing at", u"\"I'd be comfortable signing at $208K base, with $35K at signing.\""_s,
        u"base 208000; sign-on 35000"_s);
    row("commit after an ask", u"\"I'm targeting $210K base. I can commit at $203K base.\""_s,
        u"base 210000; floor.base 203000"_s);
    row("glad to accept with", u"\"I would be glad to accept with a base of $203K and a 15% bonus.\""_s,
        u"base 203000; bonus% 1500"_s);
    row("if you can, I will", u"\"If we can get to $198K base, I am in.\" If they can't, wait."_s,
        u"base 198000"_s);
    row("you may settle at", u"Ask for $165K base. You may settle at $150K base with $90K of stock."_s,
        u"base 165000; floor.base 150000; floor.equity 90000"_s);
    row("hold the line", u"Ask for $120K base. Hold the line at $112K base."_s,
        u"base 120000; floor.base 112000"_s);
    row("hold firm", u"Ask for $300K total. Hold firm on $290K total."_s,
        u"total 300000; floor.total 290000"_s);
    row("take it", u"Ask for $300K total comp. Take $280K if they refuse."_s,
        u"total 300000; floor.total 280000"_s);
    row("close at", u"Ask for $283K total comp. Close at anything over $265K."_s,
        u"total 283000; floor.total 265000"_s);
    row("say yes at", u"Ask for $202K base. Say yes at $192K base."_s, u"base 202000; floor.base 192000"_s);
    row("as low as", u"Ask for $200K base. You can go as low as $185K base."_s,
        u"base 200000; floor.base 185000"_s);
    row("red line", u"Ask for $200K base. Red line: $182K base."_s, u"base 200000; floor.base 182000"_s);
    row("they come back at", u"Ask for $120K base. They usually come back at $108K base."_s,
        u"base 120000; counter 108000"_s);
    row("the recruiter answers with", u"Ask for $200K base. The recruiter will answer with $188K base."_s,
        u"base 200000; counter 188000"_s);
    row("an expected counter", u"Ask for $205K base. Expected counter: $190K base."_s,
        u"base 205000; counter 190000"_s);
    row("counter their number", u"Counter their first number with $205K base. Never go below $185K base."_s,
        u"base 205000; floor.base 185000"_s);
    row("their first number", u"Their first number is usually $170K base. Ask for $200K base."_s,
        u"base 200000; initial 170000"_s);
    row("above the initial offer", u"Ask for 20% above the initial offer, up to $202K base."_s,
        u"base 202000"_s);
    row("you expect", u"Tell them that you expect $200K base."_s, u"base 200000"_s);
    row("moved from and to",
        u"\"Could you bring the base from $175K to $200K and the RSUs from $150K to $220K?\""_s,
        u"base 200000; equity 220000"_s);
    row("on equity", u"\"I want $205K base; on equity I'd want $230K over four years.\""_s,
        u"base 205000; equity 230000/grant"_s);
    row("equity: ask for", u"Ask for $200K base. Equity: ask for $165K over four years."_s,
        u"base 200000; equity 165000/grant"_s);
    row("unvested equity of", u"\"I need $198K base to leave unvested equity of $90K behind.\""_s,
        u"base 198000"_s);
    row("been offered", u"\"I have been offered $315K at Hooli. I'd need $208K base.\""_s,
        u"base 208000; rival ? 315000"_s);
    row("a pending offer", u"Use the pending Hooli offer ($340K TC). Ask for $210K base."_s,
        u"base 210000; rival Hooli 340000"_s);
    row("is my ask", u"\"$200K in base salary is my ask, and $160K in RSUs over four years.\""_s,
        u"base 200000; equity 160000/grant"_s);
    row("is your floor", u"Ask for $200K base. $185K base and $120K RSUs is your floor."_s,
        u"base 200000; floor.base 185000; floor.equity 120000"_s);
    row("as the opening, as the floor", u"$200K base as the opening; $185K base as the floor."_s,
        u"base 200000; floor.base 185000"_s);
    row("your limit", u"Ask for $200K base. Your limit is $185K base."_s,
        u"base 200000; floor.base 185000"_s);
    row("totalling",
        u"Ask for $200K base and $20K sign-on, totalling $260K in year one. Floor: $240K year one."_s,
        u"base 200000; sign-on 20000; total 260000; floor.total 240000"_s);
    row("match an offer", u"Ask for $200K base and ask them to match Hooli's offer of $290K."_s,
        u"base 200000; rival ? 290000"_s);
    row("when asked, say", u"When asked, say: \"$205K base and $160K in RSUs over four years.\""_s,
        u"base 205000; equity 160000/grant"_s);
    row("a bonus in percent and in money",
        u"Open at $220K base with a bonus of 50% ($110K), pushing total comp toward $330K."_s,
        u"base 220000; bonus% 5000; bonus 110000; total 330000"_s);
    row("could you do", u"\"Could you do $205K on base?\" Your line: $195K base."_s,
        u"base 205000; floor.base 195000"_s);
    row("a line of work", u"\"I ask for $200K base. My line of work pays $230K base at Hooli.\""_s,
        u"base 200000"_s);
    row("they meet you", u"Ask for $200K base. They will meet you at $190K base."_s,
        u"base 200000; counter 190000"_s);
    row("comes to", u"\"I ask for $95K base and a $9K bonus; that comes to about $104K.\""_s,
        u"base 95000; bonus 9000; total 104000"_s);
    row("that is", u"\"I ask for $95K base. That is around $104K all in.\" That is $9K above the band."_s,
        u"base 95000; total 104000"_s);
    row("to sign", u"Open at $122K base, $65K in RSUs over four years and $10K to sign."_s,
        u"base 122000; equity 65000/grant; sign-on 10000"_s);
    row("a total to sign", u"\"I'd need $260K to sign.\""_s, QString());
    row("with a sign-on we can close", u"\"I ask for $200K base. With a $30K sign-on we can close.\""_s,
        u"base 200000; sign-on 30000"_s);
    row("yes today at", u"\"I ask for $200K base. I can say yes today at $230K total.\""_s,
        u"base 200000; floor.total 230000"_s);
    row("anything above", u"\"I ask for $200K base.\" Anything above $185K base is acceptable."_s,
        u"base 200000; floor.base 185000"_s);
    row("told to settle", u"\"I ask for $200K base.\" Settle at $185K base."_s,
        u"base 200000; floor.base 185000"_s);
    row("in process with one, an offer from another",
        u"\"I ask for $200K base. I'm in process with Hooli and hold an offer from Initech at $240K TC.\""_s,
        u"base 200000; rival Initech 240000"_s);
    row("another's offer stands", u"\"I ask for $200K base. Hooli's offer stands at $240K total.\""_s,
        u"base 200000; rival ? 240000"_s);
    row("another made an offer", u"\"I ask for $200K base. Hooli has made me an offer of $240K total.\""_s,
        u"base 200000; rival Hooli 240000"_s);
    row("another offered", u"\"I ask for $200K base. Hooli offered $240K total comp.\""_s,
        u"base 200000; rival Hooli 240000"_s);
    row("the company offered", u"\"I ask for $200K base. Globex offered $180K base.\""_s,
        u"base 200000; initial 180000"_s);
    row("the company made an offer", u"\"I ask for $200K base. Globex made me an offer of $180K base.\""_s,
        u"base 200000; initial 180000"_s);
    row("short-term incentive", u"Ask for $190K base with a 25% STI."_s, u"base 190000; bonus% 2500"_s);
}

void TestStrategy::bindsFigures()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(summaryOf(readText(text)), expected);
}

void TestStrategy::mindsRegions_data()
{
    QTest::addColumn<QString>("regions");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("currency");

    QTest::newRow("the first named is the main one")
        << u"Oslo=NOK,Austin=USD"_s
        << u"In Austin, start at $200K base and accept at $180K base. In Oslo, start at NOK 1.1M base and accept at NOK 1M base."_s
        << u"base 200000; floor.base 180000"_s << u"USD"_s;
    QTest::newRow("a floor of another region")
        << u"Austin=USD,Leeds=GBP"_s << u"Open at $200K base. In Leeds, accept at £90K base."_s
        << u"base 200000"_s << u"USD"_s;
    QTest::newRow("same currency, another place")
        << u"Austin=USD,Tulsa=USD"_s
        << u"Open at $200K base. For Tulsa roles, open at $170K base with a $10K sign-on."_s
        << u"base 200000"_s << u"USD"_s;
    QTest::newRow("back in the main currency")
        << u"Austin=USD,Leeds=GBP"_s
        << u"Open at $200K base. In Leeds, open at £95K base. Push for a $20K sign-on."_s
        << u"base 200000; sign-on 20000"_s << u"USD"_s;
    QTest::newRow("conversions behind slashes")
        << u"Leeds=GBP,Delhi=INR"_s
        << u"Anchor at £200K / $256K total compensation. Your floor is £170K / $218K."_s
        << u"total GBP200000; floor.total GBP170000"_s << u"GBP"_s;
    QTest::newRow("one value a region")
        << u"Aarhus=DKK,Leeds=GBP,Lyon=EUR"_s
        << u"Target total comp of DKK 900,000 / £110,000 / €100,000 with a signing bonus of $9,000. Floor: "
           u"DKK 800,000 / "
           "£95,000 / €88,000 total comp."_s
        << u"sign-on 9000; total DKK900000; floor.total DKK800000"_s << u"DKK"_s;
    QTest::newRow("places in parentheses")
        << u"Austin=USD,Leeds=GBP"_s
        << u"Open at $200,000 base (Austin) / $182,000 (Tulsa) / £105,000 (Leeds) with 20,000 options."_s
        << u"base 200000; count 20000"_s << u"USD"_s;
    QTest::newRow("two parts behind a slash")
        << u"Austin=USD"_s << u"Open at $200K base / $90K options. Accept at $180K base / $70K options."_s
        << u"base 200000; equity 90000; floor.base 180000; floor.equity 70000"_s << u"USD"_s;
    QTest::newRow("the same in dollars, in parentheses")
        << u"Doha=QAR"_s << u"Anchor at QAR 600,000 base ($165,000). Total package: QAR 800,000 ($220,000)."_s
        << u"base QAR600000; total QAR800000"_s << u"QAR"_s;
    QTest::newRow("a plain dollar is a US one")
        << u"Perth=AUD,Austin=USD"_s << u"Open at $200K base."_s << u"base 200000"_s << u"USD"_s;
    QTest::newRow("the yuan of its place") << u"Wuhan=CNY"_s << u"Open at ¥900K base with ¥100K sign-on."_s
                                           << u"base CNY900000; sign-on CNY100000"_s << u"CNY"_s;
    QTest::newRow("the yen of its place")
        << u"Kobe=JPY"_s << u"Open at ¥14M base."_s << u"base JPY14000000"_s << u"JPY"_s;
    QTest::newRow("equity in another currency")
        << u"Leeds=GBP,Austin=USD"_s << u"Open at £120K base and $90K/yr in RSUs."_s
        << u"base GBP120000; equity 90000/yr"_s << u"GBP"_s;
    QTest::newRow("labels of places")
        << u"Austin=USD,Leeds=GBP"_s
        << u"Austin: target $200K base. Leeds: target £100K base and a £10K sign-on."_s << u"base 200000"_s
        << u"USD"_s;
}

void TestStrategy::mindsRegions()
{
    QFETCH(const QString, regions);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, currency);
    const Strategy strategy = readText(text, regions);
    QCOMPARE(summaryOf(strategy), expected);
    QCOMPARE(strategy.currency.code(), currency);
}

void TestStrategy::tellsScriptsFromAdvice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Quoted>("expected");
    QTest::newRow("all") << u"\"I'm asking for $200K base.\""_s << Quoted::All;
    QTest::newRow("all, with an inner quote")
        << u"\"They call it \"top of band\" here. I'm asking for $200K base.\""_s << Quoted::All;
    QTest::newRow("all, in curly quotes") << u"“I’m asking for $200K base.”"_s << Quoted::All;
    QTest::newRow("part") << u"\"I'm asking for $200K base.\" Accept at $190K."_s << Quoted::Part;
    QTest::newRow("part, with a lead-in") << u"Then say: \"I'm asking for $200K base.\""_s << Quoted::Part;
    QTest::newRow("none") << u"Ask for $200K base."_s << Quoted::None;
    QTest::newRow("none, with a short script inside")
        << u"Ask for $200K base and add: \"I'd love to join.\" Accept at $190K."_s << Quoted::None;
    QTest::newRow("none, with a quoted word")
        << u"Call it \"top of market\" and ask for $200K base."_s << Quoted::None;
}

void TestStrategy::tellsScriptsFromAdvice()
{
    QFETCH(const QString, text);
    QTEST(readText(text).quoted, "expected");
}

void TestStrategy::findsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // the text, then its choices behind "="
    QTest::newRow("blank with sign and suffix") << u"an offer of $[X]K base"_s << QStringList{u"$[X]K"_s};
    QTest::newRow("code") << u"at SGD [W]K TC"_s << QStringList{u"SGD [W]K"_s};
    QTest::newRow("percent") << u"a [Y+5]% bonus"_s << QStringList{u"[Y+5]%"_s};
    QTest::newRow("bare") << u"TC is $X with it, or $X million."_s << QStringList{u"$X"_s, u"$X million"_s};
    QTest::newRow("choice") << u"from [Hooli / Initech]"_s
                            << QStringList{u"[Hooli / Initech]=Hooli|Initech"_s};
    QTest::newRow("letters are no choice") << u"at [X/Y]"_s << QStringList{u"[X/Y]"_s};
    QTest::newRow("words") << u"my [specific system] work"_s << QStringList{u"[specific system]"_s};
    QTest::newRow("range in brackets") << u"about $[185-200]K"_s << QStringList{u"$[185-200]K"_s};
    QTest::newRow("never closed") << u"an [open bracket"_s << QStringList{};
    QTest::newRow("empty") << u"an [] empty one"_s << QStringList{};
    QTest::newRow("a code within a word is none") << u"the MAUSD [X]"_s << QStringList{u"[X]"_s};
    QTest::newRow("an amount is none") << u"at $185K"_s << QStringList{};
}

void TestStrategy::findsPlaceholders()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Placeholder &one : findPlaceholders(text)) {
        QCOMPARE(text.mid(one.span.start, one.span.length), one.text);
        found.append(one.choices.isEmpty() ? one.text : QString(one.text + u'=' + one.choices.join(u'|')));
    }
    QTEST(found, "expected");
}

void TestStrategy::leavesBlanksEmpty()
{
    const Strategy strategy = readText(u"\"Thanks for offering $[X]K base. I'd need RSUs at $[Y+80K], "
                                       u"a sign-on of $[40K-50K] and a base of "
                                       "$[185-200]K, bringing TC to $[target].\""_s);
    QCOMPARE(summaryOf(strategy), u"base 185000-200000; sign-on 40000-50000"_s);
    QCOMPARE(strategy.placeholders.size(), 5);
    const Strategy rivals = readText(u"\"I have offers from [Hooli at $300K TC / Initech at $310K TC].\""_s);
    QCOMPARE(summaryOf(rivals), u"rival Hooli 300000; rival Initech 310000"_s);
}

void TestStrategy::keepsThePlaceOfEachFigure()
{
    const QString text = u"Open at $200K-$210K base. Accept at $185,000 base."_s;
    const Prose prose{text, {{0, 40, 5}, {26, 41, 3}}};
    Diagnostics diagnostics;
    const auto strategy = readStrategy(prose, contextOf(u"Austin=USD"_s), diagnostics);
    QVERIFY(strategy);
    QCOMPARE(strategy->line, 40);
    QCOMPARE(strategy->figures.size(), 2);
    QCOMPARE(strategy->figures[0].role, FigureRole::TargetBase);
    QCOMPARE(text.mid(strategy->figures[0].span.start, strategy->figures[0].span.length), u"$200K-$210K"_s);
    QCOMPARE(strategy->figures[0].line, 40);
    QCOMPARE(strategy->figures[1].role, FigureRole::FloorBase);
    QCOMPARE(text.mid(strategy->figures[1].span.start, strategy->figures[1].span.length), u"$185,000"_s);
    QCOMPARE(strategy->figures[1].line, 41);
}

void TestStrategy::opensAboveTheTarget()
{
    const Strategy strategy = readText(u"Target $200K base. Open at $220K and accept at $190K."_s);
    QCOMPARE(summaryOf(strategy), u"base 200000; floor.base 190000"_s);
    QCOMPARE(summaryOf(strategy.opening, {}).join(u';'), u"base 220000"_s);
}

void TestStrategy::readsTheFirstScenario()
{
    const Strategy strategy = readText(
        u"Scenario 1: a senior offer\nInitial Offer: Base $150K, RSU $120K/4yr, Bonus 10%, Signing $10K = "
        u"~$205K TC\n"
        "Target: Base $170K, RSU $200K/4yr, Bonus 12%, Signing $25K = ~$240K TC\n"
        "Stretch: Base $190K, RSU $260K/4yr, Bonus 12%, Signing $35K = ~$280K TC\n\n"
        "Scenario 2: a staff offer\nTarget: Base $220K, RSU $400K/4yr, Bonus 15%, Signing $50K = ~$353K TC"_s);
    QCOMPARE(summaryOf(strategy),
             u"base 170000; equity 200000/grant; bonus% 1200; sign-on 25000; total 240000; "
             "initial 150000"_s);
}

void TestStrategy::keepsOtherRegions()
{
    const Strategy strategy = readText(
        u"In Austin, start at $200K base. In Leeds, start at £100K base and accept no lower than £90K base."_s,
        u"Austin=USD,Leeds=GBP"_s);
    QCOMPARE(strategy.otherRegions.size(), 1);
    const RegionalStrategy &leeds = strategy.otherRegions.first();
    QCOMPARE(leeds.region, u"Leeds"_s);
    QCOMPARE(leeds.currency.code(), u"GBP"_s);
    QCOMPARE(summaryOf(leeds.target, leeds.floor).join(u';'), u"base GBP100000;floor.base GBP90000"_s);
}

void TestStrategy::givesAlternatesToTheirRegions()
{
    const QString regions = u"Aarhus=DKK,Leeds=GBP"_s;
    const Strategy lists =
        readText(u"Target total comp of DKK 900,000 / £110,000. Floor: DKK 800,000 / £95,000 total comp. "
                 "Ask for DKK 600,000 / £70,000 base."_s,
                 regions);
    QCOMPARE(lists.otherRegions.size(), 1);
    const RegionalStrategy &leeds = lists.otherRegions.first();
    QCOMPARE(leeds.region, u"Leeds"_s);
    QCOMPARE(summaryOf(leeds.target, leeds.floor).join(u';'),
             u"base GBP70000;total GBP110000;floor.total GBP95000"_s);

    const Strategy converted =
        readText(u"Target total comp of DKK 900,000 / £105,000. Floor: DKK 720,000 / £84,000."_s, regions);
    QVERIFY(converted.otherRegions.isEmpty());
    QCOMPARE(summaryOf(converted), u"total DKK900000; floor.total DKK720000"_s);
}

void TestStrategy::notesWhatIsUnsure()
{
    Diagnostics diagnostics;
    const Prose prose{u"Anchor at $220K base and $90K equity. Your floor is $200K."_s, {{0, 12, 3}}};
    const auto strategy = readStrategy(prose, contextOf(u"Austin=USD"_s), diagnostics);
    QVERIFY(strategy);
    QCOMPARE(diagnostics.size(), 1);
    QCOMPARE(diagnostics.first().code, DiagnosticCode::StrategyFigureUnbound);
    QCOMPARE(diagnostics.first().severity, Severity::Note);
    QCOMPARE(diagnostics.first().line, 12);
    QCOMPARE(diagnostics.first().arguments, QStringList{u"$200K"_s});
}

void TestStrategy::blankTextIsNoStrategy()
{
    Diagnostics diagnostics;
    QVERIFY(!readStrategy({u" \n"_s, {}}, {}, diagnostics));
    QVERIFY(diagnostics.isEmpty());
}

// Every beginning of a text that has all there is: quotes, brackets, sums and slashes left open.
void TestStrategy::survivesCutTexts()
{
    const QString text =
        u"\"Thank you [NAME]. I'd need €120K / $150K base (about CHF 115'000), up from $[X]K, plus "
        "20,000 options (~$90K at ~$4.5/share) = ~$240K TC; if they counter below €110K, say \"no\" "
        "and walk away at 5% — or $Y [Hooli at $1.2M / ] over 4 years.\"\n\n- Base: ¥"_s;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const Strategy strategy = readText(text.left(length));
        for (const BoundFigure &figure : strategy.figures) {
            QVERIFY(figure.span.start >= 0 && figure.span.length > 0 && figure.span.end() <= length);
        }
        const Strategy rest = readText(text.mid(length));
        QVERIFY(rest.text.size() <= text.size() - length);
    }
}

QTEST_GUILESS_MAIN(TestStrategy)
#include "tst_strategy.moc"
