// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "guides/strategy/strategyreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void readsAsAPersonDid();
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
        << u"\"May I propose a retention sign-on of $30K-$45K, vesting over 18 months.\""_s << qint64(30000)
        << qint64(45000);
    QTest::newRow("the amount first")
        << u"\"I'd like to discuss a $60K retention sign-on.\""_s << qint64(60000) << qint64(60000);
    QTest::newRow("others before")
        << u"\"Firms of our size pay $30K-$50K retention sign-ons. May I propose a "
           "$35K-$40K retention sign-on.\""_s
        << qint64(35000) << qint64(40000);
    QTest::newRow("others behind")
        << u"\"Could we negotiate a retention sign-on of $70K? Others got such ones: "
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
    const QString text = u"\"May I propose a retention sign-on of $30K? So I'm asking for the $30K retention "
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

/// The scripts of the corpus that may stand beside the project, against what a person read in them.
void TestRetention::readsAsAPersonDid()
{
    const QString folder = QStringLiteral(COUNTEROFFER_SOURCE_DIR) + u"/../shared/corpus/"_s;
    QFile expected(folder + u"retention.jsonl"_s);
    if (!expected.open(QIODevice::ReadOnly)) {
        QSKIP("No corpus of guides stands beside the project; there is nothing to compare with.");
    }
    int compared = 0;
    while (!expected.atEnd()) {
        const QJsonObject want = QJsonDocument::fromJson(expected.readLine()).object();
        const QString name = want.value(u"file").toString();
        QFile file(folder + u"guides/"_s + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const Guide guide = readGuide(file.readAll(), name);
        QVERIFY2(guide.retention, qPrintable(name));
        const QJsonArray ask = want.value(u"target").toObject().value(u"sign_on").toArray();
        QVERIFY2(guide.retention->ask.has_value() == !ask.isEmpty(), qPrintable(name));
        if (guide.retention->ask) {
            const Currency currency =
                Currency::fromCode(want.value(u"currency").toString()).value_or(Currency());
            QVERIFY2(guide.retention->ask->lo == Money::units(ask.at(0).toInteger(), currency) &&
                         guide.retention->ask->hi == Money::units(ask.at(1).toInteger(), currency),
                     qPrintable(name));
        }
        ++compared;
    }
    QVERIFY(compared >= 14);
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
