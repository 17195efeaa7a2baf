// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/placeholders.h"
#include "guides/strategy/strategyreader.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

QString plain(qint64 minor, Currency currency)
{
    return QString::number(minor / currency.minorPerUnit());
}

void add(QStringList &parts, const char *name, const std::optional<MoneyRange> &range, const QString &tail = {})
{
    if (range) {
        const QString lo = plain(range->lo.minor, range->lo.currency);
        const QString hi = plain(range->hi.minor, range->hi.currency);
        const QString unit = range->lo.currency.code() == u"USD"_s ? QString() : range->lo.currency.code();
        parts.append(QString::fromLatin1(name) + u' ' + unit + (lo == hi ? lo : QString(lo + u'-' + hi)) + tail);
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
        parts.append(u"bonus% "_s + QString::number(lo.basisPoints)
                     + (lo == hi ? QString() : QString(u'-' + QString::number(hi.basisPoints))));
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
};

void TestStrategy::bindsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    // Whose figure it is.
    QTest::newRow("asks in the first person")
        << u"\"I'm looking for a base of $210K, $300K in RSUs over four years and a $40K signing bonus.\""_s
        << u"base 210000; equity 300000/grant; sign-on 40000"_s;
    QTest::newRow("asks by my number")
        << u"\"My number is $320K total compensation. My floor is $290K.\""_s
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
        << u"Opening ask: $240K base, $500K RSUs over 4 years.\nTarget: $225K base, $450K RSUs over 4 years.\n"
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
        << u"Target $300K total comp; $270K TC is your floor."_s
        << u"total 300000; floor.total 270000"_s;
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
    QTest::newRow("company counters")
        << u"\"I'd like the equity grant at $500K over 4 years.\" They will likely counter at $420K-$450K. Accept at "
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
    QTest::newRow("you offered")
        << u"\"You offered $180K base. I'm hoping for $198K base.\""_s << u"base 198000; initial 180000"_s;
    QTest::newRow("up from")
        << u"Push for $205K base, up from the initial $185K, and a $30K signing bonus."_s
        << u"base 205000; sign-on 30000; initial 185000"_s;
    QTest::newRow("trigger only")
        << u"Ask for $210K base. If they come in below $190K, point to your other offers."_s << u"base 210000"_s;
    QTest::newRow("from to")
        << u"\"I'd like to see the base increased from $170K to $185K.\""_s << u"base 185000"_s;

    // Offers held.
    QTest::newRow("rival before and after")
        << u"\"I have an offer from Initech at $300K TC and one from Hooli at $310K. I'm asking for $320K TC.\""_s
        << u"total 320000; rival Initech 300000; rival Hooli 310000"_s;
    QTest::newRow("rival amount first")
        << u"\"I'm holding a $280K total comp offer from Initech. I need $290K TC to join.\""_s
        << u"total 290000; rival Initech 280000"_s;
    QTest::newRow("rival by your")
        << u"Open at $200K base and mention your Hooli offer at $260K TC."_s << u"base 200000; rival Hooli 260000"_s;
    QTest::newRow("rival in brackets")
        << u"\"My competing offer is $350K TC from [Hooli/Initech]. I need $360K TC.\""_s
        << u"total 360000; rival Hooli/Initech 350000"_s;
    QTest::newRow("rival base is no total")
        << u"\"I have a competing offer from Hooli at $190K base. I want $200K base.\""_s << u"base 200000; rival Hooli"_s;
    QTest::newRow("rival over four years")
        << u"Cite a competing offer from Hooli worth $900K over four years. Ask for $240K base."_s
        << u"base 240000; rival Hooli"_s;
    QTest::newRow("not held")
        << u"If you hold a competing offer from Hooli at $310K TC, present it. Target $300K TC."_s
        << u"total 300000; maybe Hooli 310000"_s;
    QTest::newRow("benchmark")
        << u"The market median is $280K TC and top firms pay $350K total comp. Target $300K TC."_s << u"total 300000"_s;

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
    QTest::newRow("count")
        << u"Ask for 25,000 options and $170K base."_s << u"base 170000; count 25000"_s;
    QTest::newRow("count with value")
        << u"Open at $170,000 base with 1,200 shares (about $60,000 at a price of ~$50)."_s
        << u"base 170000; equity 60000; count 1200"_s;
    QTest::newRow("more options is no amount")
        << u"Ask for 25% more options and $150K base."_s << u"base 150000"_s;
    QTest::newRow("percent of the company")
        << u"Push for 0.2% equity and $140K base."_s << u"base 140000"_s;
    QTest::newRow("bonus of base")
        << u"Negotiate a bonus of 12% of base and $110K base salary."_s << u"base 110000; bonus% 1200"_s;
    QTest::newRow("bonus as money")
        << u"Anchor at $250K base and $180K bonus ($430K total comp)."_s << u"base 250000; bonus 180000; total 430000"_s;
    QTest::newRow("premium is no bonus")
        << u"Ask for $200K base, citing the +25% scarcity premium and a 15% productivity gain."_s << u"base 200000"_s;
    QTest::newRow("offered bonus is no ask")
        << u"\"Thank you for the 10% bonus. I'm asking for $140K base.\""_s << u"base 140000"_s;
    QTest::newRow("budgets are no pay")
        << u"Ask for $140K base, a $5K learning budget and a $10K relocation allowance."_s << u"base 140000"_s;
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
        << u"Ask for $220K base. If they resist, move to $210K base and a $20K sign-on."_s << u"base 220000"_s;
    QTest::newRow("landing zone")
        << u"Open at $220K base. A realistic landing zone is $200K-$205K base."_s << u"base 220000"_s;
    QTest::newRow("for candidates with")
        << u"Anchor at $220K base. For candidates with a PhD, push for $240K base with a $50K sign-on."_s
        << u"base 220000"_s;
}

void TestStrategy::bindsFigures()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(summaryOf(readText(text)), expected);
}

QTEST_GUILESS_MAIN(TestStrategy)
#include "tst_strategy.moc"
