// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planjson.h"
#include "negotiation/plans.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

/// Plans that could be, from a seed: the same seed gives the same plan.
class RandomPlans final
{
public:
    explicit RandomPlans(quint32 seed) : m_random(seed) {}

    Plan next()
    {
        Plan plan;
        plan.id = text();
        plan.name = text();
        plan.guidePath = text();
        plan.region = text();
        plan.currency = currency();
        plan.equityBasis = EquityBasis(below(3));
        plan.facts.base = range();
        plan.facts.total = range();
        plan.facts.claimedFloor = range();
        plan.facts.bonus = below(2) ? std::optional(RateRange{rate(), rate()}) : std::nullopt;
        plan.facts.equityPeriod.inferred = EquityBasis(below(3));
        plan.facts.equityPeriod.residualYear =
            below(2) ? std::optional(m_random.generateDouble()) : std::nullopt;
        plan.facts.spokenEquityBasis = EquityBasis(below(3));
        plan.facts.line = below(500);
        plan.floor = terms();
        plan.target = terms();
        plan.offer = terms();
        for (int i = below(4); i > 0; --i) {
            plan.script.append(step(i));
            plan.notes.insert(plan.script.constLast().id, text());
            plan.rounds.append(round());
        }
        plan.callStep = text();
        plan.unknown = below(2) ? QJsonObject{{u"later"_s, QJsonObject{{u"a"_s, below(9)}}}} : QJsonObject();
        return plan;
    }

private:
    int below(int end) { return m_random.bounded(end); }
    QString text()
    {
        static const QStringList texts{QString(), u"a"_s, u"“Fünf” \\ \"x\"\n\t"_s, u"円 🙂"_s,
                                       u"{target.base}"_s};
        return texts[below(int(texts.size()))];
    }
    Currency currency()
    {
        return below(5) == 0 ? Currency() : Currency::all()[below(int(Currency::all().size()))];
    }
    Money money() { return {qint64(m_random.generate64()), currency()}; }
    Rate rate() { return {qint64(m_random.generate64()) / 4}; }
    std::optional<MoneyRange> range()
    {
        return below(2) ? std::optional(MoneyRange{money(), money()}) : std::nullopt;
    }
    Term<Money> term()
    {
        return below(3) == 0 ? Term<Money>() : Term<Money>{money(), Origin(below(5)), below(99)};
    }
    Terms terms()
    {
        Terms some{term(), term(), {}, term(), term()};
        if (below(2)) {
            some.bonus = {rate(), Origin(below(5)), below(99)};
        }
        return some;
    }
    ScriptStep step(int number)
    {
        ScriptStep step;
        step.id = u"step-%1"_s.arg(number);
        step.kind = StepKind(below(int(StepKind::Recap) + 1));
        step.title = text();
        step.instruction = text();
        step.why = text();
        step.guideLine = below(99);
        step.claim = below(2);
        step.secret = below(2);
        step.linesStandAlone = below(2);
        for (int i = below(5); i > 0; --i) {
            step.say.append({SlotRole(below(int(SlotRole::Blank) + 1)), text(), {}});
            step.say.last().choices = below(2) ? QStringList{text(), text()} : QStringList();
        }
        return step;
    }
    OfferRound round()
    {
        OfferRound round;
        round.at = QDateTime::fromMSecsSinceEpoch(qint64(m_random.bounded(2000000000)) * 1000 + below(1000),
                                                  Qt::UTC);
        round.component = Component(below(componentCount));
        round.words = text();
        round.amount = below(2) ? std::optional(money()) : std::nullopt;
        round.rate = below(2) ? std::optional(rate()) : std::nullopt;
        return round;
    }

    QRandomGenerator m_random;
};

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
    const QByteArray json = changed(planToJson(examplePlan()), "{\n    \"call_step\"",
                                    "{\n    \"later\": [1, {\"b\": null}],\n    \"call_step\"");
    const auto read = planFromJson(json, u"p"_s);
    QVERIFY(read);
    QVERIFY(read->unknown.contains(u"later"));
    const QJsonObject again = QJsonDocument::fromJson(planToJson(*read)).object();
    QCOMPARE(again, QJsonDocument::fromJson(json).object());
}

void TestPlanJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    const QByteArray good = planToJson(examplePlan());
    const auto version = [&](const char *number) {
        return changed(good, "\"counteroffer_plan\": 1", QByteArray("\"counteroffer_plan\": ") + number);
    };
    const ErrorCode unreadable = ErrorCode::PlanUnreadable;
    QTest::newRow("empty") << QByteArray() << unreadable << 1;
    QTest::newRow("not JSON") << QByteArray("{\n\"a\": 1,\n oops }") << unreadable << 3;
    QTest::newRow("cut off") << QByteArray("{\n\"counteroffer_plan\": 1,\n") << unreadable << 3;
    QTest::newRow("array") << QByteArray("[]") << unreadable << 0;
    QTest::newRow("another kind") << QByteArray("{\"a\": 1}") << unreadable << 0;
    QTest::newRow("version is a text") << version("\"1\"") << unreadable << 0;
    QTest::newRow("version 0") << version("0") << unreadable << 0;
    QTest::newRow("next version") << version("2") << ErrorCode::PlanNewer << 0;
    QTest::newRow("far version") << version("4294967297000") << ErrorCode::PlanNewer << 0;
    QTest::newRow("amount no number") << changed(good, "\"25000000\"", "\"250.5\"") << unreadable << 0;
    QTest::newRow("no such currency") << changed(good, "\"USD\"", "\"XQX\"") << unreadable << 0;
    QTest::newRow("rate is a text") << changed(good, "1500", "\"1500\"") << unreadable << 0;
}

void TestPlanJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(int, line);
    const auto read = planFromJson(json, u"my plan"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().subject, u"my plan"_s);
    QCOMPARE(read.error().line, line);
}

void TestPlanJson::isExact_data()
{
    QTest::addColumn<qint64>("figure");
    QTest::newRow("2^53 + 1") << (1LL << 53) + 1;
    QTest::newRow("most") << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void TestPlanJson::isExact()
{
    QFETCH(qint64, figure);
    Plan plan = examplePlan();
    plan.target.base.value->minor = figure;
    plan.target.bonus.value->basisPoints = figure;
    const auto read = planFromJson(planToJson(plan), {});
    QVERIFY(read);
    QCOMPARE(read->target.base.value->minor, figure);
    QCOMPARE(read->target.bonus.value->basisPoints, figure);
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
