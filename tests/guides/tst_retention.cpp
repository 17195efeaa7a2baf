// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/strategyreader.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

class TestRetention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAsk_data();
    void readsTheAsk();
    void bindsEveryMention();
    void notesAScriptWithoutAsk();
};

namespace {

StrategyContext dollars()
{
    StrategyContext context;
    context.rowCurrency = Currency::known("USD");
    return context;
}

} // namespace

void TestRetention::readsTheAsk_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("low"); // whole dollars; -1 for no ask
    QTest::addColumn<qint64>("high");

    QTest::newRow("proposes")
        << u"\"I'd like to propose a retention sign-on of $30K-$45K, vesting over 18 months.\""_s
        << qint64(30000) << qint64(45000);
    QTest::newRow("the amount first")
        << u"\"I'd like to discuss a $60K retention sign-on.\""_s << qint64(60000) << qint64(60000);
    QTest::newRow("others before")
        << u"\"Firms of our size pay $30K-$50K retention sign-ons. I'd like to propose a "
           "$35K-$40K retention sign-on.\""_s
        << qint64(35000) << qint64(40000);
    QTest::newRow("others behind")
        << u"\"I'd like to negotiate a retention sign-on of $70K. I've seen similar packages at "
           "Hooli ($65K) and Initech ($80K).\""_s
        << qint64(70000) << qint64(70000);
    QTest::newRow("a deal and a window")
        << u"\"Given the $9B deal and the 18-36 month window, I'm proposing a retention "
           "sign-on of $50K over 24 months.\""_s
        << qint64(50000) << qint64(50000);
    QTest::newRow("likeness is no wish")
        << u"\"Companies like Hooli pay a $90K retention bonus.\""_s << qint64(-1) << qint64(-1);
    QTest::newRow("a share is no amount")
        << u"\"I'd like to propose a retention bonus of 20%.\""_s << qint64(-1) << qint64(-1);
}

void TestRetention::readsTheAsk()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, low);
    QFETCH(const qint64, high);
    Diagnostics diagnostics;
    const RetentionScript script = readRetention({text, {}}, dollars(), diagnostics);
    QCOMPARE(script.text, text);
    QCOMPARE(script.ask.has_value(), low >= 0);
    if (script.ask) {
        QCOMPARE(script.ask->lo, Money::units(low, Currency::known("USD")));
        QCOMPARE(script.ask->hi, Money::units(high, Currency::known("USD")));
    }
}

void TestRetention::bindsEveryMention()
{
    const QString text =
        u"\"I'd like to propose a retention sign-on of $30K. So I'm asking for the $30K retention "
        "sign-on, not the $25K one.\""_s;
    Diagnostics diagnostics;
    const RetentionScript script = readRetention({text, {{0, 80, 1}}}, dollars(), diagnostics);
    QCOMPARE(script.figures.size(), 2);
    for (const BoundFigure &figure : script.figures) {
        QCOMPARE(figure.role, FigureRole::RetentionAsk);
        QCOMPARE(text.mid(figure.span.start, figure.span.length), u"$30K"_s);
        QCOMPARE(figure.line, 80);
    }
    QVERIFY(diagnostics.isEmpty());
}

void TestRetention::notesAScriptWithoutAsk()
{
    Diagnostics diagnostics;
    const RetentionScript script =
        readRetention({u"\"Let us talk about retention.\""_s, {{0, 80, 1}}}, dollars(), diagnostics);
    QVERIFY(!script.ask);
    QCOMPARE(diagnostics.size(), 1);
    QCOMPARE(diagnostics.first().code, DiagnosticCode::StrategyRetentionWithoutAsk);
    QCOMPARE(diagnostics.first().line, 80);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
