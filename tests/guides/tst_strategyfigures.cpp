// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strategytext.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

// Whose figure it is, and what it is an amount of: the rules one by one.
class TestStrategyFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsFigures_data();
    void bindsFigures();
};

void TestStrategyFigures::bindsFigures_data()
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
}

void TestStrategyFigures::bindsFigures()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(summaryOf(readText(text)), expected);
}

QTEST_GUILESS_MAIN(TestStrategyFigures)
#include "tst_strategyfigures.moc"
