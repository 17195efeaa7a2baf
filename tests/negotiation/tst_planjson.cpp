// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planjson.h"
#include "negotiation/plans.h"
#include "negotiation/randomplans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

QByteArray changed(const QByteArray &json, const QByteArray &from, const QByteArray &to)
{
    QByteArray other = json;
    return other.replace(from, to);
}

} // namespace

class TestPlanJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void keepsUnknownKeys();
    void refuses_data();
    void refuses();
    void isExact_data();
    void isExact();
    void readsVersion1();
    void keepsKeysOfEveryLevel();
};

void TestPlanJson::roundTrips()
{
    RandomPlans plans(20260101);
    for (int i = 0; i < 500; ++i) {
        const Plan plan = plans.next();
        const QByteArray json = planToJson(plan);
        const auto read = planFromJson(json, u"p"_s);
        QVERIFY2(read, json.constData());
        QVERIFY2(*read == plan, json.constData());
        QCOMPARE(planToJson(*read), json);
    }
}

void TestPlanJson::keepsUnknownKeys()
{
    const QByteArray json = changed(planToJson(examplePlan()), "{\n    \"company\"",
                                    "{\n    \"later\": [1, {\"b\": null}],\n    \"company\"");
    const auto read = planFromJson(json, u"p"_s);
    QVERIFY(read);
    QVERIFY(read->unknown.contains(u"later"));
    const QJsonObject again = QJsonDocument::fromJson(planToJson(*read)).object();
    QCOMPARE(again, QJsonDocument::fromJson(json).object());
}

void TestPlanJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<PlanProblemCode>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    using Code = PlanProblemCode;
    const QByteArray good = planToJson(examplePlan());
    const auto version = [&](const char *number) {
        return changed(good, "\"counteroffer_plan\": 2", QByteArray("\"counteroffer_plan\": ") + number);
    };
    const auto row = [](const char *name, const QByteArray &json, Code code, const QString &path = {},
                        int line = 0) { QTest::newRow(name) << json << code << path << line; };
    // A document on lines: what stands in braces on the second.
    const auto part = [](const QByteArray &text) -> QByteArray {
        return "{\"counteroffer_plan\": 2,\n" + text + "}";
    };
    row("empty", {}, Code::NotJson, {}, 1);
    row("not JSON", "{\n\"a\": 1,\n oops }", Code::NotJson, {}, 3);
    row("cut off", "{\n\"counteroffer_plan\": 2,\n", Code::NotJson, {}, 3);
    row("array", "[]", Code::NotAPlan);
    row("another kind", "{\"a\": 1}", Code::NotAPlan);
    row("version is a text", version("\"1\""), Code::NotAPlan);
    row("version 0", version("0"), Code::NotAPlan);
    row("version and a half", version("1.5"), Code::NotAPlan);
    row("next version", version("3"), Code::Newer);
    row("far version", version("4294967297000"), Code::Newer);
    row("amount no number", changed(good, "\"25000000\"", "\"250.5\""), Code::WrongType,
        u"target.base.minor"_s, 19);
    row("amount with a sign", changed(good, "\"25000000\"", "\"+25000000\""), Code::WrongType,
        u"target.base.minor"_s, 19);
    row("amount a JSON number", changed(good, "\"25000000\"", "25000000"), Code::WrongType,
        u"target.base.minor"_s, 19);
    row("amount beyond 64 bits", changed(good, "\"25000000\"", "\"99999999999999999999\""), Code::WrongType,
        u"target.base.minor"_s, 19);
    row("amount below 0", changed(good, "\"25000000\"", "\"-1\""), Code::Negative, u"target.base.minor"_s,
        19);
    row("amount absurd", changed(good, "\"25000000\"", "\"100000000000000001\""), Code::TooHigh,
        u"target.base.minor"_s, 19);
    row("no such currency", changed(good, "\"USD\"", "\"XQX\""), Code::UnknownCurrency, u"currency"_s, 4);
    row("rate is a text", changed(good, "1500", "\"1500\""), Code::WrongType, u"target.bonus.basis_points"_s,
        23);
    row("rate below 0", changed(good, "1500", "-1"), Code::Negative, u"target.bonus"_s, 22);
    row("rate absurd", changed(good, "1500", "100001"), Code::TooHigh, u"target.bonus.basis_points"_s, 23);
    row("rate broken", changed(good, "1500", "15.5"), Code::WrongType, u"target.bonus.basis_points"_s, 23);
    row("origin unknown", changed(good, "\"typed\"", "\"dreamt\""), Code::UnknownName,
        u"target.base.origin"_s, 20);
    row("name a number", part("\"name\": 5"), Code::WrongType, u"name"_s, 2);
    row("terms a list", part("\"target\": []"), Code::WrongType, u"target"_s, 2);
    row("list an object", part("\"script\": {}"), Code::WrongType, u"script"_s, 2);
    row("range reversed",
        part("\"facts\": {\"base\": {\"low\": {\"minor\": \"5\", \"currency\": \"EUR\"},"
             " \"high\": {\"minor\": \"4\", \"currency\": \"EUR\"}}}"),
        Code::RangeReversed, u"facts.base"_s, 2);
    row("range of one end", part("\"facts\": {\"bonus\": {\"low\": {\"basis_points\": 5}}}"), Code::WrongType,
        u"facts.bonus"_s, 2);
    const auto condition = [&](const QByteArray &text) -> QByteArray {
        return part("\"offer\": {\"terms\": {\"conditions\": {\n" + text + "}}}");
    };
    const QString at = u"offer.terms.conditions."_s;
    row("schedule of 99.99 %", condition("\"vesting\": {\"years\": [{\"share\": {\"basis_points\": 9999}}]}"),
        Code::Schedule, at + u"vesting", 3);
    row("schedule of 100.01 %",
        condition("\"vesting\": {\"years\": [{\"share\": {\"basis_points\": 10001}}]}"), Code::Schedule,
        at + u"vesting", 3);
    row("cliff beyond term", condition("\"vesting\": {\"months\": 48, \"every\": 1, \"cliff\": 49}"),
        Code::Schedule, at + u"vesting", 3);
    row("no period", condition("\"vesting\": {\"months\": 48, \"every\": 0, \"cliff\": 0}"), Code::Schedule,
        at + u"vesting", 3);
    row("preferred share 100 %", condition("\"units\": {\"preferred_share\": {\"basis_points\": 10000}}"),
        Code::TooHigh, at + u"units.preferred_share", 3);
    row("payout below 0", condition("\"payout\": {\"basis_points\": -1}"), Code::Negative, at + u"payout", 3);
    row("13 months of a year", condition("\"first_year_months\": 13"), Code::TooHigh,
        at + u"first_year_months", 3);
    row("fewer than no units", condition("\"units\": {\"count\": -1}"), Code::Negative, at + u"units.count",
        3);
    row("probability over 100 %",
        part("\"alternatives\": [{\"kind\": \"stay\"},\n{\"kind\": \"stay\", \"probability\":"
             " {\"basis_points\": 10001}}]"),
        Code::TooHigh, u"alternatives[1].probability"_s, 3);
    row("no day",
        part("\"rates\": [{\"from\": \"USD\", \"to\": \"EUR\", \"billionths\": \"9\", "
             "\"day\": \"2026-02-30\"}]"),
        Code::DateInvalid, u"rates[0].day"_s, 2);
    row("rate of exchange 0",
        part("\"rates\": [{\"from\": \"USD\", \"to\": \"EUR\", \"billionths\": "
             "\"0\", \"day\": \"2026-02-03\"}]"),
        Code::Schedule, u"rates[0].billionths"_s, 2);
    row("one id twice", part("\"cards\": [{\"id\": \"a\"},\n{\"id\": \"a\"}]"), Code::DuplicateId,
        u"cards[1].id"_s, 3);
    row("deep nesting", QByteArray(5000, '[') + QByteArray(5000, ']'), Code::NotJson, {}, 1);
    row("too large", QByteArray(largestPlanBytes + 1, ' '), Code::TooLarge);
}

void TestPlanJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(PlanProblemCode, code);
    QFETCH(QString, path);
    QFETCH(int, line);
    const auto read = readPlan(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().path, path);
    QCOMPARE(read.error().line, line);
    QVERIFY(!problemSentence(read.error()).isEmpty());
    const auto shown = planFromJson(json, u"my plan"_s);
    QVERIFY(!shown);
    QCOMPARE(shown.error().subject, u"my plan"_s);
}

void TestPlanJson::isExact_data()
{
    QTest::addColumn<qint64>("figure");
    QTest::newRow("2^53 + 1") << (1LL << 53) + 1;
    QTest::newRow("most") << 100'000'000'000'000'000LL;
    QTest::newRow("least") << 0LL;
}

void TestPlanJson::isExact()
{
    QFETCH(qint64, figure);
    Plan plan = examplePlan();
    plan.target.base.value->minor = figure;
    const auto read = planFromJson(planToJson(plan), {});
    QVERIFY(read);
    QCOMPARE(read->target.base.value->minor, figure);
}

void TestPlanJson::readsVersion1()
{
    const auto read = readPlan(R"({"counteroffer_plan": 1, "id": "p", "name": "Old", "currency": "EUR",
        "facts": {"base": null, "total": {"low": {"minor": "5", "currency": "EUR"},
                                          "high": {"minor": "6", "currency": "EUR"}},
                  "equity_period": {"stated": "unknown", "inferred": "year"}, "line": 4},
        "floor": {"base": null}, "target": {"base": {"minor": "900", "currency": "EUR", "origin": "typed"}},
        "offer": {"base": {"minor": "800", "currency": "EUR", "origin": "they-said"}, "bonus": null},
        "rounds": [{"at": "2026-01-02T03:04:05.000Z", "component": "base", "words": "8",
                    "amount": {"minor": "800", "currency": "EUR"}}],
        "script": [{"id": "open", "kind": "open", "claim": true, "guide_line": 7,
                    "say": [{"kind": "text", "text": "I hold an offer."}]},
                   {"id": "ask", "kind": "ask", "claim": false, "say": [{"kind": "target.base", "text": "x"}]}],
        "notes": {"ask": "smile"}, "call_step": "ask", "later": 5})");
    QVERIFY2(read, read ? "" : qPrintable(problemSentence(read.error())));
    QCOMPARE(read->target.base.value->minor, 900);
    QCOMPARE(read->offer.terms.base.value->minor, 800);
    QCOMPARE(read->offer.terms.base.origin, Origin::TheySaid);
    QCOMPARE(read->offer.rounds.size(), 1);
    QCOMPARE(read->claims.size(), 1);
    QCOMPARE(read->claims[0].text, u"I hold an offer."_s);
    QCOMPARE(read->claims[0].guideLine, 7);
    QCOMPARE(read->script[0].say[0].claim, read->claims[0].id);
    QVERIFY(!leansOnClaim(read->script[1]));
    QCOMPARE(read->notes.value(u"ask"_s), u"smile"_s);
    QCOMPARE(read->unknown, (QJsonObject{{u"later"_s, 5}}));
}

void TestPlanJson::keepsKeysOfEveryLevel()
{
    // A later program's key beside each key that this one writes, at every object that keeps them.
    RandomPlans plans(7);
    for (int i = 0; i < 50; ++i) {
        Plan plan = plans.next();
        plan.offer.terms.conditions.units.unknown = {{u"x"_s, 1}};
        plan.unknown = {{u"x"_s, QJsonArray{1, u"two"_s}}};
        const auto read = readPlan(planToJson(plan));
        QVERIFY(read);
        QCOMPARE(read->offer.terms.conditions.units.unknown, plan.offer.terms.conditions.units.unknown);
        QVERIFY(*read == plan);
    }
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
