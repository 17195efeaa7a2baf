// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the audit of a plan's script finds and mends, and what "Ready?" makes of it.

#include "guides/guidereader.h"
#include "negotiation/claimwords.h"
#include "negotiation/evaluation/planaudit.h"
#include "negotiation/evaluation/planchecklist.h"
#include "negotiation/evaluation/plandeadlines.h"
#include "negotiation/linetext.h"
#include "negotiation/planjson.h"
#include "negotiation/plans.h"
#include "negotiation/planstart.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

Plan planOf(const QString &file)
{
    QFile guide(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides/%1.md").arg(file));
    return guide.open(QIODevice::ReadOnly) ? startPlan(readGuide(guide.readAll(), file), file, 0, {})
                                           : Plan();
}

ScriptStep stepOf(StepKind kind, const QList<ScriptSegment> &say)
{
    ScriptStep step;
    step.id = u"one"_s;
    step.kind = kind;
    step.say = say;
    return step;
}

ScriptSegment words(const QString &text)
{
    return {SlotRole::None, text, {}};
}

QList<AuditCode> codesOf(const QList<AuditFinding> &findings)
{
    QList<AuditCode> codes;
    for (const AuditFinding &finding : findings) {
        codes.append(finding.code);
    }
    return codes;
}

} // namespace

class TestPlanAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledGuides_data();
    void bundledGuides();
    void words_data();
    void words();
    void mendsOneSentenceOfMany();
    void periods_data();
    void periods();
    void notSaidIsNotAudited();
    void claims_data();
    void claims();
    void pointsBack_data();
    void pointsBack();
    void linesKeepTheirSlots_data();
    void linesKeepTheirSlots();
    void linesAreRefused_data();
    void linesAreRefused();
    void editsKeepClaims();
    void everyLineGoesThereAndBack();
    void figuresCanBeBound();
    void checklist();
    void businessDays_data();
    void businessDays();
    void deadlines();
};

void TestPlanAudit::bundledGuides_data()
{
    // COMPENSATION F18, in thousands: what the guide says, under both readings what its parts give.
    QTest::addColumn<QString>("file");
    QTest::addColumn<TermSet>("set");
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QList<double>>("computed"); // year low, high; grant low, high
    QTest::newRow("CoE target") << u"sambanova-coe-inference-platform-engineer"_s << TermSet::Target << false
                                << QList<double>{382.5, 395, 311.25, 323.75};
    QTest::newRow("CoE floor") << u"sambanova-coe-inference-platform-engineer"_s << TermSet::Floor << false
                               << QList<double>{323, 334, 270.5, 281.5};
    QTest::newRow("DevOps target") << u"sambanova-devops-engineer"_s << TermSet::Target << true
                                   << QList<double>{233.5, 241.75, 194.5, 202.75};
    QTest::newRow("DevOps floor") << u"sambanova-devops-engineer"_s << TermSet::Floor << false
                                  << QList<double>{200.8, 208.2, 172.3, 179.7};
    QTest::newRow("Kernel target") << u"together-ai-kernel-inference-platform-engineer"_s << TermSet::Target
                                   << false << QList<double>{456, 456, 366, 366};
    QTest::newRow("senior target") << u"together-ai-senior-software-engineer"_s << TermSet::Target << false
                                   << QList<double>{356, 356, 296, 296};
}

void TestPlanAudit::bundledGuides()
{
    QFETCH(QString, file);
    QFETCH(TermSet, set);
    QFETCH(bool, agrees);
    QFETCH(QList<double>, computed);
    const Plan plan = planOf(file);
    const auto audit = auditOfGuideTotal(plan, set);
    QVERIFY(audit);
    QCOMPARE(audit->agrees(), agrees);
    const auto thousands = [](const Money &money) { return double(money.minor) / 100'000; };
    QCOMPARE((QList<double>{
                 thousands(audit->equityPerYear.computed.lo), thousands(audit->equityPerYear.computed.hi),
                 thousands(audit->equityPerGrant.computed.lo), thousands(audit->equityPerGrant.computed.hi)}),
             computed);
    // All five guides have a floor below an offer that they cite.
    QVERIFY(codesOf(auditOf(plan)).contains(AuditCode::FloorBelowAlternative));
    Plan changed = plan; // a person's own figure need not be what the guide claims
    changed.terms(set).base = typed(100000);
    QVERIFY(!auditOfGuideTotal(changed, set));
}

void TestPlanAudit::words_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("corrected"); // empty: nothing to find
    QTest::newRow("wrong total") << StepKind::Ask << u"That brings the total to about $370K."_s
                                 << u"That brings the total to about $382,500."_s;
    QTest::newRow("wrong range") << StepKind::Ask << u"I come to a total of $350K–$360K a year."_s
                                 << u"I come to a total of $382,500 a year."_s;
    QTest::newRow("right within a per cent") << StepKind::Ask << u"The total comes to $385K."_s << QString();
    QTest::newRow("no total") << StepKind::Ask << u"I know of a grant of $370K."_s << QString();
    QTest::newRow("another's total") << StepKind::Lever << u"Their total is $900K."_s << QString();
    QTest::newRow("a claim") << StepKind::Ask << u"I have a competing offer of $490K in total."_s
                             << QString();
    QTest::newRow("the last amount counts")
        << StepKind::Ask << u"With $250K of base I come to $400K in total."_s
        << u"With $250K of base I come to $382,500 in total."_s;
}

void TestPlanAudit::words()
{
    QFETCH(StepKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, corrected);
    Plan plan = examplePlan();
    ScriptSegment segment = ::words(text);
    segment.claim = makesClaim(text) ? u"c"_s : QString();
    plan.claims = {{u"c"_s, text, Proof::Mine, u"letter"_s, 0, {}}};
    plan.script = {stepOf(kind, {segment})};
    const QList<AuditFinding> findings = auditOf(plan);
    QCOMPARE(findings.size(), corrected.isEmpty() ? 0 : 1);
    if (corrected.isEmpty()) {
        return;
    }
    QCOMPARE(findings[0].code, AuditCode::SpokenTotalDiffers);
    QCOMPARE(findings[0].said, text);
    QCOMPARE(findings[0].corrected, corrected);
    QVERIFY(auditSentence(findings[0], QLocale::c()).contains(u"382500"_s));
    QVERIFY(mend(plan, findings[0]));
    QCOMPARE(spokenText(plan.script[0], plan), corrected);
    QVERIFY(auditOf(plan).isEmpty());
    plan.target.base = typed(300000); // the mended line is bound: it goes with the target
    QVERIFY2(spokenText(plan.script[0], plan).contains(u"$440K"_s),
             qPrintable(spokenText(plan.script[0], plan)));
}

void TestPlanAudit::mendsOneSentenceOfMany()
{
    Plan plan = examplePlan();
    plan.script = {stepOf(StepKind::Ask, {::words(u"I ask for "_s),
                                          {SlotRole::TargetBase, u"x"_s, {}},
                                          ::words(u" of base. In total it is $100K. Thank you."_s)})};
    const QList<AuditFinding> findings = auditOf(plan);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].said, u"In total it is $100K."_s);
    QVERIFY(mend(plan, findings[0]));
    QCOMPARE(spokenText(plan.script[0], plan),
             u"I ask for $250K of base. In total it is $382,500. Thank you."_s);
    QVERIFY(!mend(plan, findings[0])); // it is no longer there
    plan.script.clear();
    QVERIFY(!mend(plan, findings[0]));
}

void TestPlanAudit::periods_data()
{
    QTest::addColumn<QString>("behind");
    QTest::addColumn<EquityBasis>("basis");
    QTest::addColumn<bool>("found");
    QTest::newRow("a year, is a year's") << u" a year in equity."_s << EquityBasis::Year << false;
    QTest::newRow("a year, is a grant") << u" a year in equity."_s << EquityBasis::Grant << true;
    QTest::newRow("four years, is a year's") << u" over four years."_s << EquityBasis::Year << true;
    QTest::newRow("four years, is a grant") << u" over 4 years."_s << EquityBasis::Grant << false;
    QTest::newRow("no word") << u" in equity."_s << EquityBasis::Grant << false;
    QTest::newRow("another's year") << u" in equity, and $50K per year on top."_s << EquityBasis::Grant
                                    << false;
    QTest::newRow("annual over four years")
        << u"/yr, vesting over four years."_s << EquityBasis::Year << false;
}

void TestPlanAudit::periods()
{
    QFETCH(QString, behind);
    QFETCH(EquityBasis, basis);
    QFETCH(bool, found);
    Plan plan = examplePlan();
    plan.equityBasis = basis;
    plan.script = {
        stepOf(StepKind::Ask, {::words(u"I need "_s), {SlotRole::TargetEquity, {}, {}}, ::words(behind)})};
    QCOMPARE(codesOf(auditOf(plan)), found ? QList{AuditCode::EquityPeriodDiffers} : QList<AuditCode>());
    plan.target.equityBasis = basis == EquityBasis::Year ? EquityBasis::Grant : EquityBasis::Year;
    plan.target.equity = {};
    QVERIFY(auditOf(plan).isEmpty()); // no figure, nothing that could be wrong
}

void TestPlanAudit::notSaidIsNotAudited()
{
    Plan plan = examplePlan();
    ScriptSegment wrong = ::words(u"In total it is $100K."_s);
    plan.script = {stepOf(StepKind::Floor, {wrong})};
    plan.floor.base = typed(200000);
    QCOMPARE(auditOf(plan).size(), 1);
    QCOMPARE(auditOf(plan).at(0).set, TermSet::Floor);
    plan.script[0].say[0].claim = u"c"_s; // set aside: nobody says it
    QVERIFY(auditOf(plan).isEmpty());
}

void TestPlanAudit::claims_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("claim");
    QTest::newRow("other offer") << u"I hold a competing offer from another company."_s << true;
    QTest::newRow("plain offer in hand") << u"I have an offer of $300K."_s << true;
    QTest::newRow("done") << u"I've built compilers for six years."_s << true;
    QTest::newRow("past") << u"I led a team of nine."_s << true;
    QTest::newRow("record") << u"My published track record speaks for it."_s << true;
    QTest::newRow("thanks") << u"Thank you for the offer."_s << false;
    QTest::newRow("their offer") << u"I hope that the offer can reflect both."_s << false;
    QTest::newRow("wish") << u"I'd like to work on it."_s << false;
    QTest::newRow("condition") << u"If I had another offer I would say so."_s << false;
    QTest::newRow("question") << u"Have I built trust?"_s << false;
    QTest::newRow("read") << u"I've read all about it."_s << false;
}

void TestPlanAudit::claims()
{
    QFETCH(QString, sentence);
    QTEST(makesClaim(sentence), "claim");
}

void TestPlanAudit::pointsBack_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("back");
    QTest::newRow("under that") << u"Under that I'd have to go."_s << true;
    QTest::newRow("less than that") << u"For less than that the others are better."_s << true;
    QTest::newRow("together") << u"Together they come to more."_s << true;
    QTest::newRow("anything less") << u"Anything less would not do."_s << true;
    QTest::newRow("of its own") << u"I'd like to say yes."_s << false;
    QTest::newRow("a name first") << u"The platform is your product."_s << false;
}

void TestPlanAudit::pointsBack()
{
    QFETCH(QString, sentence);
    QTEST(counteroffer::pointsBack(sentence), "back");
}

void TestPlanAudit::linesKeepTheirSlots_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("spoken");
    const QString same = u"I ask for {target.base} from {blank 1} {{really}}."_s;
    QTest::newRow("unchanged") << same << u"I ask for $250K from [A/B] {really}."_s;
    QTest::newRow("words changed") << u"Give me {target.base} of {blank 1}."_s
                                   << u"Give me $250K of [A/B]."_s;
    QTest::newRow("slots exchanged") << u"{blank 1}: {target.base}"_s << u"[A/B]: $250K"_s;
    QTest::newRow("slot added") << u"{target.base} and {target.bonus}"_s << u"$250K and 15%"_s;
    QTest::newRow("a figure typed stays words") << u"I ask for $1."_s << u"I ask for $1."_s;
    QTest::newRow("nothing left") << QString() << QString();
    QTest::newRow("spaces in braces") << u"{ target.base }"_s << u"$250K"_s;
}

void TestPlanAudit::linesKeepTheirSlots()
{
    QFETCH(QString, edited);
    const QList<ScriptSegment> before{::words(u"I ask for "_s),
                                      {SlotRole::TargetBase, u"$9K"_s, {}},
                                      ::words(u" from "_s),
                                      {SlotRole::Blank, u"[A/B]"_s, {u"A"_s, u"B"_s}},
                                      ::words(u" {really}."_s)};
    QCOMPARE(editableText(before), u"I ask for {target.base} from {blank 1} {{really}}."_s);
    const auto line = lineFromText(edited, before);
    QVERIFY(line);
    QTEST(spokenText(stepOf(StepKind::Ask, *line), examplePlan()), "spoken");
    for (const ScriptSegment &segment : *line) {
        if (segment.role == SlotRole::TargetBase) {
            QCOMPARE(segment.text, u"$9K"_s); // what the guide had in its place is kept
        }
    }
}

void TestPlanAudit::linesAreRefused_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<LineErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::newRow("no such slot") << u"Ask {target.bas}."_s << LineErrorCode::UnknownSlot << 4;
    QTest::newRow("a document's word") << u"{text}"_s << LineErrorCode::UnknownSlot << 0;
    QTest::newRow("empty") << u"a {}"_s << LineErrorCode::UnknownSlot << 2;
    QTest::newRow("no such blank") << u"{blank 2}"_s << LineErrorCode::UnknownBlank << 0;
    QTest::newRow("blank of no number") << u"{blank x}"_s << LineErrorCode::UnknownBlank << 0;
    QTest::newRow("not closed") << u"a {target.base"_s << LineErrorCode::Unclosed << 2;
    QTest::newRow("not opened") << u"a } b"_s << LineErrorCode::Unopened << 2;
}

void TestPlanAudit::linesAreRefused()
{
    QFETCH(QString, edited);
    const auto line = lineFromText(edited, {{SlotRole::Blank, u"[A]"_s, {}}});
    QVERIFY(!line);
    QTEST(line.error().code, "code");
    QTEST(int(line.error().position), "position");
    QVERIFY(!lineErrorSentence(line.error()).isEmpty());
}

void TestPlanAudit::editsKeepClaims()
{
    ScriptSegment claim = ::words(u"I hold an offer. "_s);
    claim.claim = u"c"_s;
    const QList<ScriptSegment> before{claim, ::words(u"I ask for more."_s)};
    const auto within = lineFromText(u"I hold a fine offer. I ask for more."_s, before);
    QCOMPARE(within->size(), 2);
    QCOMPARE(within->at(0).text, u"I hold a fine offer. "_s);
    QCOMPARE(within->at(0).claim, u"c"_s);
    QVERIFY(within->at(1).claim.isEmpty());
    const auto behind = lineFromText(u"I hold an offer. I ask for much more."_s, before);
    QCOMPARE(behind->at(1).text, u"I ask for much more."_s);
    QVERIFY(behind->at(1).claim.isEmpty());
    QVERIFY(lineFromText(u"I ask for more."_s, before)->constLast().claim.isEmpty());
}

void TestPlanAudit::everyLineGoesThereAndBack()
{
    QDirIterator files(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides"), {u"*-*.md"_s}, QDir::Files);
    while (files.hasNext()) {
        const Plan plan = planOf(QFileInfo(files.next()).completeBaseName());
        QVERIFY(!plan.script.isEmpty());
        for (const ScriptStep &step : plan.script) {
            const auto line = lineFromText(editableText(step.say), step.say);
            QVERIFY(line);
            QCOMPARE(editableText(*line), editableText(step.say));
            QCOMPARE(spokenPieces(stepOf(step.kind, *line), plan).isEmpty(),
                     spokenPieces(step, plan).isEmpty());
            QCOMPARE(spokenText(stepOf(step.kind, *line), plan), spokenText(step, plan));
        }
    }
}

void TestPlanAudit::figuresCanBeBound()
{
    const QList<ScriptSegment> line{::words(u"I ask for $250K, not $2,500."_s),
                                    {SlotRole::TargetBase, {}, {}}};
    const QList<SlotSuggestion> found = suggestedSlots(line, examplePlan());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].role, SlotRole::TargetBase);
    QCOMPARE(found[0].span.start, 10);
    QCOMPARE(found[0].span.length, 5);
    QVERIFY(suggestedSlots(line, Plan()).isEmpty());
}

void TestPlanAudit::checklist()
{
    const auto isDone = [](const Plan &plan, ReadyCheck check) {
        const QList<ReadyItem> items = checklistOf(plan);
        const auto found = std::find_if(items.cbegin(), items.cend(),
                                        [&](const ReadyItem &item) { return item.check == check; });
        return found != items.cend() && found->done;
    };
    Plan plan = examplePlan();
    for (const ReadyItem &item : checklistOf(Plan())) {
        QVERIFY2(item.done == item.missing.isEmpty() && item.step >= 1 && item.step <= 6,
                 qPrintable(item.text));
        QVERIFY(!readyCheckName(item.check).isEmpty());
    }
    QVERIFY(isDone(plan, ReadyCheck::TargetSet) && !isDone(plan, ReadyCheck::FloorSet));
    plan.alternatives = {
        {u"a"_s, AlternativeKind::Stay, {}, {}, units(200000), {}, {}, {}, {}, true, {}, {}}};
    QVERIFY(isDone(plan, ReadyCheck::FloorSet) && isDone(plan, ReadyCheck::AlternativesListed));
    plan.claims = {{u"c"_s, u"I hold an offer."_s, Proof::Mine, {}, 0, {}}};
    QVERIFY(!isDone(plan, ReadyCheck::ProofAtHand)); // mine, but nothing to show
    plan.claims[0].evidence = u"their letter"_s;
    QVERIFY(isDone(plan, ReadyCheck::ProofAtHand));
    plan.script = {stepOf(StepKind::Ask, {{SlotRole::Blank, u"[X]"_s, {}}})};
    QVERIFY(!isDone(plan, ReadyCheck::BlanksFilled));
    plan.script[0].say[0].filled = u"six"_s;
    QVERIFY(isDone(plan, ReadyCheck::BlanksFilled));
    plan.checklist = {{u"m"_s, u"Water"_s, true, {}}};
    QCOMPARE(checklistOf(plan).constLast().text, u"Water"_s);
}

void TestPlanAudit::businessDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    const QDate friday(2026, 5, 29);
    QTest::newRow("the same day") << friday << friday << 0;
    QTest::newRow("to Saturday") << friday << friday.addDays(1) << 0;
    QTest::newRow("to Monday") << friday << friday.addDays(3) << 1;
    QTest::newRow("from Sunday to Monday") << friday.addDays(2) << friday.addDays(3) << 1;
    QTest::newRow("a week") << friday << friday.addDays(7) << 5;
    QTest::newRow("passed") << friday.addDays(7) << friday << -5;
    QTest::newRow("before the count's Monday") << QDate(1899, 12, 29) << QDate(1900, 1, 2) << 2;
    QTest::newRow("no date") << QDate() << friday << 0;
}

void TestPlanAudit::businessDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(businessDaysTo(from, to, WorkCalendar()), "days");
    // Counted day by day it is the same, wherever one begins.
    QRandomGenerator random(3);
    for (int i = 0; i < 100; ++i) {
        const QDate start = QDate(1899, 1, 1).addDays(random.bounded(90000));
        const int span = random.bounded(40);
        int counted = 0;
        for (int day = 1; day <= span; ++day) {
            counted += start.addDays(day).dayOfWeek() <= 5 ? 1 : 0;
        }
        QCOMPARE(businessDaysTo(start, start.addDays(span), WorkCalendar()), counted);
    }
}

void TestPlanAudit::deadlines()
{
    Plan plan = examplePlan();
    const QDateTime monday(QDate(2026, 6, 1), QTime(17, 0), Qt::UTC);
    plan.offer.deadline = monday;
    plan.deadlines = {{u"call"_s, u"Call them"_s, monday.addDays(-2), false, {}},
                      {u"done"_s, u"Read"_s, monday, true, {}},
                      {u"none"_s, u"Some day"_s, {}, false, {}}};
    const QList<PlanDeadline> found = deadlinesOf(plan, QDate(2026, 5, 29));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].id, u"call"_s);
    QCOMPARE(found[1].days, 3);
    QCOMPARE(found[1].businessDays, 1);
    QVERIFY(found[1].ofOffer && found[1].what.contains(u"Acme"_s));
    plan.daysOff = {{QDate(2026, 6, 1), u"a holiday"_s, {}}, {QDate(2026, 5, 31), u"a Sunday anyhow"_s, {}}};
    QCOMPARE(deadlinesOf(plan, QDate(2026, 5, 29))[1].businessDays, 0);
    plan.company.clear();
    QCOMPARE(deadlinesOf(plan, QDate(2026, 5, 29))[1].what, u"Their offer ends"_s);
}

QTEST_GUILESS_MAIN(TestPlanAudit)
#include "tst_planaudit.moc"
