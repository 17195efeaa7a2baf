// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "negotiation/builtinscript.h"
#include "negotiation/plans.h"
#include "negotiation/planstart.h"
#include "negotiation/plantotal.h"
#include "negotiation/script.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

CompensationRow rowOf(const QString &region, Currency currency)
{
    CompensationRow row;
    row.region = region;
    row.currency = currency;
    row.bonusPercent = RateRange{Rate{1000}, Rate{2000}};
    row.line = 7;
    return row;
}

/// Two regions in two currencies, and a strategy in dollars.
Guide twoRegions()
{
    Guide guide;
    guide.company = u"Acme"_s;
    guide.role = u"Engineer"_s;
    guide.compensation = {rowOf(u"Here"_s, usd()), rowOf(u"There"_s, Currency::known("EUR"))};
    Strategy strategy;
    strategy.line = 20;
    strategy.quoted = Quoted::All;
    strategy.text = u"\u201cI would say yes.\u201d"_s;
    strategy.target.base = range(200000, 220000);
    strategy.target.equity = range(50000, 60000);
    strategy.floor.total = range(230000, 240000);
    guide.strategy = strategy;
    return guide;
}

BuiltInScript builtIn()
{
    QFile file(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/resources/script/builtin-script.md"));
    return file.open(QIODevice::ReadOnly) ? readBuiltInScript(file.readAll()) : BuiltInScript();
}

} // namespace

class TestPlanStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledGuides_data();
    void bundledGuides();
    void takesLowEndsWithTheirOrigin();
    void figuresOfARegionComeFirst();
    void componentsInTheirOwnCurrency();
    void regionChangeKeepsWhatIsTheirs();
    void builtInScript_data();
    void builtInScript();
    void nameHasNoHoles();
};

void TestPlanStart::bundledGuides_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<EquityBasis>("basis");
    QTest::addColumn<qint64>("target"); // whole dollars, low ends, COMPENSATION F18
    QTest::addColumn<qint64>("floor");
    QTest::newRow("coe") << u"sambanova-coe-inference-platform-engineer"_s << EquityBasis::Year << 382500LL
                         << 323000LL;
    QTest::newRow("devops") << u"sambanova-devops-engineer"_s << EquityBasis::Year << 233500LL << 200800LL;
    QTest::newRow("kernel") << u"together-ai-kernel-inference-platform-engineer"_s << EquityBasis::Grant
                            << 456000LL << 350000LL;
    QTest::newRow("senior") << u"together-ai-senior-software-engineer"_s << EquityBasis::Grant << 356000LL
                            << 275000LL;
    QTest::newRow("lpu") << u"groq-lpu-inference-platform-engineer"_s << EquityBasis::Year << 371800LL
                         << 330000LL;
}

void TestPlanStart::bundledGuides()
{
    QFETCH(QString, file);
    QFETCH(EquityBasis, basis);
    QFETCH(qint64, target);
    QFETCH(qint64, floor);
    QFile guideFile(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides/%1.md").arg(file));
    QVERIFY(guideFile.open(QIODevice::ReadOnly));
    const Guide guide = readGuide(guideFile.readAll(), guideFile.fileName());
    const Plan plan = startPlan(guide, guideFile.fileName(), 0, builtIn());
    QCOMPARE(plan.equityBasis, basis);
    const PlanTotal asked = planTotal(plan, TermSet::Target);
    const PlanTotal least = planTotal(plan, TermSet::Floor);
    QCOMPARE(asked.yearly ? asked.yearly->minor : -1, target * 100);
    QCOMPARE(least.yearly ? least.yearly->minor : -1, floor * 100);
    QCOMPARE(plan.target.base.origin, Origin::GuideStrategy);
    QCOMPARE(plan.target.base.line, guide.strategy->line);
    QSet<QString> ids;
    for (const ScriptStep &step : plan.script) {
        QVERIFY2(!ids.contains(step.id), qPrintable(step.id));
        ids.insert(step.id);
    }
    QVERIFY(ids.contains(u"ask"_s) && ids.contains(u"floor"_s));
}

void TestPlanStart::takesLowEndsWithTheirOrigin()
{
    const Plan plan = startPlan(twoRegions(), u"a.md"_s, 0, {});
    QVERIFY(plan.target.base == (Term<Money>{units(200000), Origin::GuideStrategy, 20}));
    QVERIFY(plan.target.bonus == (Term<Rate>{Rate{1000}, Origin::GuideRange, 7}));
    QVERIFY(plan.floor.total == (Term<Money>{units(230000), Origin::GuideStrategy, 20}));
    QVERIFY(plan.floor.bonus == Term<Rate>()); // a total needs no bonus
    QVERIFY(plan.target.signOn == Term<Money>());
    QVERIFY(plan.offer == Offer());
    QVERIFY(plan.id.isEmpty());
}

void TestPlanStart::figuresOfARegionComeFirst()
{
    Guide guide = twoRegions();
    RegionalStrategy other;
    other.region = u"there"_s; // by name, in any case
    other.target.base = range(150000, 160000, Currency::known("EUR"));
    guide.strategy->otherRegions.append(other);
    const Plan plan = startPlan(guide, {}, 1, {});
    QVERIFY(plan.target.base.value == units(150000, Currency::known("EUR")));
    QVERIFY(!plan.floor.total.value); // the main floor is in dollars
}

void TestPlanStart::componentsInTheirOwnCurrency()
{
    Guide guide = twoRegions();
    StatedRange equity;
    equity.range = range(40000, 80000);
    guide.compensation[1].equity = equity; // dollars beside a salary in euro
    const Plan plan = startPlan(guide, {}, 1, {});
    QVERIFY(!plan.target.base.value);
    QVERIFY(plan.target.equity.value == units(50000));
    guide.compensation[0].currency = Currency();
    const Plan unsure = startPlan(guide, {}, 0, {});
    QVERIFY(unsure.target.base.value && unsure.target.equity.value);
}

void TestPlanStart::regionChangeKeepsWhatIsTheirs()
{
    const Guide guide = twoRegions();
    Plan plan = startPlan(guide, {}, 0, {});
    QCOMPARE(plan.name, u"Acme, Engineer, Here"_s);
    plan.target.base = typed(210000);
    plan.offer.terms.base = {units(190000), Origin::TheySaid, 0};
    plan.notes.insert(u"open"_s, u"smile"_s);
    plan.equityBasis = EquityBasis::Grant; // the guide leaves it undecided
    const auto script = plan.script;
    changeRow(plan, guide, 1);
    QCOMPARE(plan.region, u"There"_s);
    QCOMPARE(plan.name, u"Acme, Engineer, There"_s);
    QVERIFY(plan.target.base == typed(210000));
    QVERIFY(plan.target.equity == Term<Money>()); // the guide's, in the old currency
    QVERIFY(plan.floor.total == Term<Money>());
    QVERIFY(plan.offer.terms.base.value == units(190000));
    QCOMPARE(plan.equityBasis, EquityBasis::Grant);
    QVERIFY(plan.script == script);
    QCOMPARE(plan.notes.size(), 1);
    plan.name = u"Mine"_s;
    changeRow(plan, guide, 0);
    QCOMPARE(plan.name, u"Mine"_s);
    QVERIFY(plan.target.equity.value == units(50000)); // the guide's again
}

void TestPlanStart::builtInScript_data()
{
    QTest::addColumn<Guide>("guide");
    QTest::addColumn<int>("levers");
    QTest::addColumn<bool>("builtInSteps");
    Guide guide = twoRegions();
    QTest::newRow("own script") << guide << 0 << false;
    guide.strategy->quoted = Quoted::None;
    QTest::newRow("advice only") << guide << 0 << true;
    guide.strategy.reset();
    QTest::newRow("no strategy") << guide << 0 << true;
    Lever lever;
    lever.title = u"Same title"_s;
    lever.script = u"I bring five years of this."_s;
    guide.levers = {lever, lever, Lever()};
    QTest::newRow("levers only") << guide << 2 << true;
    guide.strategy = twoRegions().strategy;
    QTest::newRow("own script and levers") << guide << 2 << false;
}

void TestPlanStart::builtInScript()
{
    QFETCH(Guide, guide);
    QFETCH(int, levers);
    QFETCH(bool, builtInSteps);
    const QList<ScriptStep> ready = builtIn().steps;
    QVERIFY(ready.size() > 5);
    const Plan plan = startPlan(guide, {}, 0, builtIn());
    QSet<QString> ids;
    int found = 0;
    int lastBuiltIn = -1;
    for (const ScriptStep &step : plan.script) {
        QVERIFY2(!ids.contains(step.id), qPrintable(step.id));
        ids.insert(step.id);
        found += step.kind == StepKind::Lever ? 1 : 0;
        if (const auto at = ready.indexOf(step); at >= 0) {
            QVERIFY(int(at) > lastBuiltIn); // in their order
            lastBuiltIn = int(at);
        }
    }
    QCOMPARE(found, levers);
    QCOMPARE(plan.script.size(), builtInSteps ? ready.size() + levers : 1 + levers);
    if (builtInSteps && levers > 0) {
        QCOMPARE(plan.script[5].kind, StepKind::Lever); // behind the ask and its silence
        QCOMPARE(plan.script[4].kind, StepKind::Silence);
    }
}

void TestPlanStart::nameHasNoHoles()
{
    Guide guide;
    guide.company = u"Acme"_s;
    const Plan plan = startPlan(guide, {}, 0, {});
    QCOMPARE(plan.name, u"Acme"_s);
    QVERIFY(plan.script.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanStart)
#include "tst_planstart.moc"
