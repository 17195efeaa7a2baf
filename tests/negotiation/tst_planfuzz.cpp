// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan's document cut off and changed at every byte and from seeds: it is refused with a reason, or it is a
// plan that keeps every promise of one. Never a crash, never half a plan.

#include "negotiation/evaluation/evaluationjson.h"
#include "negotiation/planjson.h"
#include "negotiation/plans.h"
#include "negotiation/randomplans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

/// A plan with every kind of part that a document can have.
Plan fullPlan()
{
    RandomPlans plans(42);
    Plan plan = plans.next();
    while (plan.script.isEmpty() || plan.otherOffers.isEmpty() || plan.offer.rounds.isEmpty() ||
           !plan.floorOverride || !plan.offer.terms.conditions.vesting) {
        plan = plans.next();
    }
    return plan;
}

bool holdsItsPromises(const VestingSchedule &schedule)
{
    return !scheduleError(schedule);
}

bool holdsItsPromises(const Terms &terms)
{
    const auto sound = [](const std::optional<Money> &money) { return !money || money->minor >= 0; };
    return sound(terms.base.value) && sound(terms.equity.value) && sound(terms.signOn.value) &&
           sound(terms.total.value) && (!terms.bonus.value || *terms.bonus.value >= Rate{0}) &&
           (!terms.conditions.vesting || holdsItsPromises(*terms.conditions.vesting));
}

/// What is read is a plan in all respects: sound, stable when written, and it can be computed.
bool holdsItsPromises(const Plan &plan)
{
    const QByteArray json = planToJson(plan);
    const auto again = readPlan(json);
    return again && *again == plan && planToJson(*again) == json && holdsItsPromises(plan.target) &&
           holdsItsPromises(plan.offer.terms);
}

} // namespace

class TestPlanFuzz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffAnywhere();
    void aByteChangedAnywhere();
    void mutatedFromSeeds();
    void everyValueOfAnotherKind();
    void randomPlansAreComputed();
};

void TestPlanFuzz::cutOffAnywhere()
{
    const QByteArray json = planToJson(fullPlan()).trimmed();
    for (qsizetype length = 0; length < json.size(); length += length < 2000 ? 1 : 7) {
        const auto read = readPlan(json.first(length));
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().code, PlanProblemCode::NotJson);
    }
}

void TestPlanFuzz::aByteChangedAnywhere()
{
    const QByteArray json = planToJson(fullPlan());
    const char bytes[] = {'\0', '"', '9', '-', '}', ',', '\xff'}; // taken in turn
    int accepted = 0;
    int refused = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        for (const char byte : {bytes[at % 7], '9'}) {
            QByteArray changed = json;
            changed[at] = byte;
            const auto read = readPlan(changed);
            ++(read ? accepted : refused);
            QVERIFY2(!read || at % 29 != 0 || holdsItsPromises(*read), qPrintable(QString::number(at)));
            QVERIFY(read || !problemSentence(read.error()).isEmpty());
        }
    }
    QVERIFY(accepted > 0 && refused > 0);
}

void TestPlanFuzz::mutatedFromSeeds()
{
    const QByteArray json = planToJson(fullPlan());
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator random(seed);
        QByteArray changed = json;
        for (int i = 1 + random.bounded(4); i > 0; --i) {
            const qsizetype at = random.bounded(int(changed.size()));
            const qsizetype length = random.bounded(20);
            switch (random.bounded(4)) {
            case 0:
                changed.remove(at, length);
                break;
            case 1:
                changed.insert(at, changed.mid(random.bounded(int(changed.size())), length));
                break;
            case 2:
                changed[at] = char(random.bounded(256));
                break;
            default:
                changed.replace(at, length, QByteArray::number(random.generate64()));
                break;
            }
        }
        const auto read = readPlan(changed);
        QVERIFY2(!read || holdsItsPromises(*read), qPrintable(QString::number(seed)));
        QVERIFY(read || read.error().line >= 0);
    }
}

void TestPlanFuzz::everyValueOfAnotherKind()
{
    // Each key of the document, one after the other, given a value of every other kind.
    const QJsonObject whole = QJsonDocument::fromJson(planToJson(fullPlan())).object();
    const QJsonValue kinds[] = {QJsonValue(true),
                                QJsonValue(-1),
                                QJsonValue(1e300),
                                QJsonValue(u"x"_s),
                                QJsonValue(QJsonArray{1, u"x"_s}),
                                QJsonValue(QJsonObject{{u"x"_s, 1}})};
    for (auto entry = whole.begin(); entry != whole.end(); ++entry) {
        for (const QJsonValue &kind : kinds) {
            QJsonObject changed = whole;
            changed[entry.key()] = kind;
            const auto read = readPlan(QJsonDocument(changed).toJson());
            QVERIFY2(!read || holdsItsPromises(*read), qPrintable(entry.key()));
            const bool mayBe = kind.type() == entry.value().type();
            const bool isOurs = entry.key() != u"later"_s; // a newer version's key may hold anything
            QVERIFY2(!read || mayBe || !isOurs, qPrintable(entry.key()));
        }
    }
}

void TestPlanFuzz::randomPlansAreComputed()
{
    RandomPlans plans(5);
    for (int i = 0; i < 200; ++i) {
        const QByteArray evaluation = evaluationToJson(plans.next(), QDate(2026, 5, 1));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(evaluation, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, evaluation.constData());
        QVERIFY(document.object().contains(u"deadlines"));
    }
}

QTEST_GUILESS_MAIN(TestPlanFuzz)
#include "tst_planfuzz.moc"
