// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/placeholders.h"
#include "strategytext.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(counteroffer::Quoted)

class TestStrategy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
