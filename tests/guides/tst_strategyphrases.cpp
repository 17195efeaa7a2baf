// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strategytext.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

// The same in the many ways in which people say it.
class TestStrategyPhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsFigures_data();
    void bindsFigures();
};

void TestStrategyPhrases::bindsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

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
    row("the bonus of today, raised",
        u"\"I'm targeting $190K base. I'd also like to negotiate the 10% bonus up to 15%.\""_s,
        u"base 190000; bonus% 1500"_s);
    row("the target bonus of today, raised", u"Ask for $190K base and the 10% annual bonus to 12%."_s,
        u"base 190000; bonus% 1200"_s);
    row("a part that is not meant", u"Anchor on total, not on base: $240K. Accept at $220K total."_s,
        u"total 240000; floor.total 220000"_s);
    row("one part rather than another", u"Anchor on total compensation rather than base: $240K."_s,
        u"total 240000"_s);
}

void TestStrategyPhrases::bindsFigures()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(summaryOf(readText(text)), expected);
}

QTEST_GUILESS_MAIN(TestStrategyPhrases)
#include "tst_strategyphrases.moc"
