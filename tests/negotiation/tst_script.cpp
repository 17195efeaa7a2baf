// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "negotiation/builtinscript.h"
#include "negotiation/guidescript.h"
#include "negotiation/plans.h"
#include "negotiation/quotedtext.h"
#include "negotiation/script.h"
#include "negotiation/sentences.h"
#include "negotiation/spokenfigure.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

QStringList sentences(const QString &text)
{
    QStringList parts;
    for (const TextSpan span : sentenceSpans(text)) {
        parts.append(text.sliced(span.start, span.length));
    }
    return parts;
}

BoundFigure figure(FigureRole role, const QString &text, const QString &amount)
{
    return {role, {text.indexOf(amount), amount.size()}, 1};
}

/// All that the steps say, as the guide had it, without white space and quotes, in a fixed order of letters.
QString letters(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'"' || c == u'“' || c == u'”'; });
    std::sort(text.begin(), text.end());
    return text;
}

const ScriptStep *stepOf(const QList<ScriptStep> &steps, StepKind kind)
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [kind](const ScriptStep &step) { return step.kind == kind; });
    return found == steps.cend() ? nullptr : &*found;
}

void checkNothingLost(const Guide &guide, const QString &name)
{
    if (!guide.strategy || guide.strategy->quoted == Quoted::None) {
        return;
    }
    QString said;
    StepKind last = StepKind::Open;
    const GuideScript script = scriptOfGuide(guide);
    for (const ScriptStep &step : script.steps) {
        QVERIFY2(step.kind >= last, qPrintable(name));
        last = step.kind;
        if (step.kind == StepKind::Lever || step.kind == StepKind::Retention) {
            continue;
        }
        for (const ScriptSegment &segment : step.say) {
            said += segment.text;
        }
        said += step.why;
    }
    QVERIFY2(letters(said) == letters(guide.strategy->text), qPrintable(name));
}

} // namespace

class TestScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsSentences_data();
    void splitsSentences();
    void partsQuotes_data();
    void partsQuotes();
    void coachingIsNotSpoken();
    void slotsSpeakThePlan();
    void linesWithGapsAreLeftOut();
    void instructionsHaveFigures_data();
    void instructionsHaveFigures();
    void bundledGuidesLoseNothing();
    void sampleLosesNothing();
    void neverRounds_data();
    void neverRounds();
};

void TestScript::splitsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QStringList &parts) {
        QTest::newRow(name) << parts.join(QString()) << parts;
    };
    row("plain", {u"One. "_s, u"Two! "_s, u"Three?"_s});
    row("number", {u"I need $1.5M now. "_s, u"Thanks."_s});
    row("suffix before the stop", {u"It comes to $385K. "_s, u"Under it I stay."_s});
    row("percent before the stop", {u"A bonus of 15%. "_s, u"No less."_s});
    row("abbreviation", {u"Acme vs. Other is hard, approx. Friday. "_s, u"Yes."_s});
    row("numbered", {u"It is No. 5 of them. "_s, u"Next."_s});
    row("answering no", {u"The answer is no. "_s, u"Then I go."_s});
    row("initials", {u"In the U.S. A team waits. "_s, u"Next."_s});
    row("I ends", {u"So do I. "_s, u"Next."_s});
    row("ellipsis of three", {u"Well... "_s, u"Then yes."_s});
    row("ellipsis goes on", {u"Well… and then yes."_s});
    row("quote behind the stop", {u"“Fine.” "_s, u"He left."_s});
    row("bracket", {u"(Really.) "_s, u"Next."_s});
    row("blank line", {u"No stop\n\n"_s, u"Next"_s});
    row("blank line with spaces", {u"No stop\n  \n"_s, u"Next"_s});
    row("line break", {u"No stop\nGoes on."_s});
    row("ideographic stop", {u"好。"_s, u"是。"_s});
    row("nothing", {});
}

void TestScript::splitsSentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    QCOMPARE(sentences(text), parts);
}

void TestScript::partsQuotes_data()
{
    QTest::addColumn<Quoted>("quoted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // + is spoken, - is advice
    QTest::newRow("all, curly") << Quoted::All << u"“Say this.”"_s << QStringList{u"+Say this."_s};
    QTest::newRow("all, straight") << Quoted::All << u"\"Say this.\""_s << QStringList{u"+Say this."_s};
    QTest::newRow("all, inner quotes")
        << Quoted::All << u"“They call it “deep” here.”"_s << QStringList{u"+They call it “deep” here."_s};
    QTest::newRow("all, never closed") << Quoted::All << u"“Say this."_s << QStringList{u"+Say this."_s};
    QTest::newRow("all, two paragraphs")
        << Quoted::All << u"“Say this.”\n\n“And this.”"_s << QStringList{u"+Say this."_s, u"+And this."_s};
    QTest::newRow("part, coaching behind")
        << Quoted::Part << u"“I would like to have $5.” Accept at $4."_s
        << QStringList{u"+I would like to have $5."_s, u"-Accept at $4."_s};
    QTest::newRow("part, lead-in") << Quoted::Part << u"Then say: “I would like to have $5.”"_s
                                   << QStringList{u"-Then say:"_s, u"+I would like to have $5."_s};
    QTest::newRow("part, a term in quotes")
        << Quoted::Part << u"“I would like to have $5.” Your “floor” is $4."_s
        << QStringList{u"+I would like to have $5."_s, u"-Your “floor” is $4."_s};
    QTest::newRow("none") << Quoted::None << u"Ask for $5."_s << QStringList{u"-Ask for $5."_s};
    QTest::newRow("empty") << Quoted::All << QString() << QStringList();
}

void TestScript::partsQuotes()
{
    QFETCH(Quoted, quoted);
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    QStringList found;
    for (const ScriptStretch &stretch : scriptStretches(text, quoted)) {
        found.append((stretch.spoken ? u'+' : u'-') + text.sliced(stretch.span.start, stretch.span.length));
    }
    QCOMPARE(found, parts);
}

void TestScript::coachingIsNotSpoken()
{
    Guide guide;
    Strategy strategy;
    strategy.quoted = Quoted::Part;
    strategy.text = u"Begin warmly. “I would like a base of $250K from you. That would settle it.” They will "
                    "likely counter at $230K. Accept at $220K or more."_s;
    strategy.figures = {figure(FigureRole::TargetBase, strategy.text, u"$250K"_s),
                        figure(FigureRole::CompanyCounter, strategy.text, u"$230K"_s),
                        figure(FigureRole::FloorBase, strategy.text, u"$220K"_s)};
    guide.strategy = strategy;
    const QList<ScriptStep> steps = scriptOfGuide(guide).steps;
    QCOMPARE(steps.size(), 2);
    Plan plan = examplePlan();
    const ScriptStep *ask = stepOf(steps, StepKind::Ask);
    QVERIFY(ask);
    // "That …" means nothing away from the sentence that it points back to.
    QCOMPARE(spokenText(*ask, plan).trimmed(),
             u"I would like a base of $250K from you. That would settle it."_s);
    QCOMPARE(ask->why, u"Begin warmly. They will likely counter at $230K."_s);
    QVERIFY(!stepOf(steps, StepKind::Close));
    const ScriptStep *floor = stepOf(steps, StepKind::Floor);
    QVERIFY(floor);
    QVERIFY(floor->say.isEmpty() && floor->secret);
    QCOMPARE(floor->why, u"Accept at $220K or more."_s);
    checkNothingLost(guide, u"part"_s);
}

void TestScript::slotsSpeakThePlan()
{
    Guide guide;
    Strategy strategy;
    strategy.quoted = Quoted::All;
    strategy.text = u"“I hold $300K from [A/B]. I ask for $250K and a sign-on of $30K. I want $40K more. "
                    "Less than $220K is too little.”"_s;
    strategy.figures = {figure(FigureRole::CompetingTotal, strategy.text, u"$300K"_s),
                        figure(FigureRole::TargetBase, strategy.text, u"$250K"_s),
                        figure(FigureRole::TargetSignOn, strategy.text, u"$30K"_s),
                        figure(FigureRole::TargetSignOn, strategy.text, u"$40K"_s),
                        figure(FigureRole::FloorBase, strategy.text, u"$220K"_s)};
    strategy.placeholders = {{u"[A/B]"_s, {strategy.text.indexOf(u'['), 5}, {u"A"_s, u"B"_s}}};
    guide.strategy = strategy;
    const QList<ScriptStep> steps = scriptOfGuide(guide).steps;
    QCOMPARE(steps.size(), 4);
    Plan plan = examplePlan();
    plan.target.base = typed(255500);
    const ScriptStep *open = stepOf(steps, StepKind::Open);
    QVERIFY(open && leansOnClaim(*open));
    QCOMPARE(spokenText(*open, plan).trimmed(), QString()); // nobody has said yet that it is true
    const auto pieces = spokenPieces(*open, plan);
    QVERIFY(
        std::all_of(pieces.cbegin(), pieces.cend(), [](const SpokenPiece &piece) { return piece.setAside; }));
    plan.claims = scriptOfGuide(guide).claims;
    QCOMPARE(plan.claims.size(), 1);
    plan.claims[0].proof = Proof::Mine;
    QCOMPARE(spokenText(*open, plan).trimmed(), u"I hold $300K from [A/B]."_s);
    QVERIFY(std::any_of(pieces.cbegin(), pieces.cend(), [](const SpokenPiece &piece) {
        return piece.blank && piece.role == SlotRole::Blank && piece.text == u"[A/B]";
    }));
    // A figure that the plan does not have is a gap, not the guide's figure.
    const QString asked = spokenText(*stepOf(steps, StepKind::Ask), plan);
    QVERIFY2(asked.contains(u"$255,500 ") || asked.contains(u"$255.5K "), qPrintable(asked));
    QVERIFY(asked.contains(u"____") && !asked.contains(u"$30K"));
    QVERIFY(!spokenText(*stepOf(steps, StepKind::Floor), plan).contains(u"$220K"));
    QVERIFY(stepOf(steps, StepKind::SignOn));
    checkNothingLost(guide, u"slots"_s);
}

void TestScript::linesWithGapsAreLeftOut()
{
    const BuiltInScript builtIn = readBuiltInScript("# Steps\n\n## ask | Ask\n\nSay: \"For {region}.\"\n\n"
                                                    "Say: \"Base {target.base}, {nonsense}.\"\n\n"
                                                    "Say: \"Sign-on {target.sign_on}.\"\n");
    const QList<ScriptStep> &steps = builtIn.steps;
    QCOMPARE(steps.size(), 1);
    QCOMPARE(spokenText(steps[0], examplePlan()), u"For Here.\nBase $250K, {nonsense}."_s);
    QCOMPARE(spokenText(steps[0], Plan()), QString());
}

void TestScript::instructionsHaveFigures_data()
{
    QTest::addColumn<QString>("instruction");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("text");
    const QString below = u"Below {floor.total} go."_s;
    QTest::newRow("known") << below << true << true << u"Below $200K go."_s;
    QTest::newRow("hidden") << below << false << true << u"Below your floor go."_s;
    QTest::newRow("unknown") << below << true << false << u"Below your floor go."_s;
    QTest::newRow("no slot") << u"Say {this} and {blank}."_s << true << true << u"Say {this} and {blank}."_s;
    QTest::newRow("unclosed") << u"Say { this."_s << true << true << u"Say { this."_s;
    QTest::newRow("target is no secret") << u"Name {target.base}."_s << false << true << u"Name $250K."_s;
}

void TestScript::instructionsHaveFigures()
{
    QFETCH(QString, instruction);
    QFETCH(bool, shown);
    QFETCH(bool, known);
    QFETCH(QString, text);
    Plan plan = examplePlan();
    if (known) {
        plan.floor.total = typed(200000);
    }
    ScriptStep step;
    step.instruction = instruction;
    QCOMPARE(instructionText(step, plan, shown), text);
}

void TestScript::bundledGuidesLoseNothing()
{
    int guides = 0;
    QDirIterator files(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides"), {u"*-*.md"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        checkNothingLost(readGuide(file.readAll(), file.fileName()), file.fileName());
        ++guides;
    }
    QCOMPARE(guides, 5);
}

void TestScript::sampleLosesNothing()
{
    const QString folder = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/guides");
    if (!QFile::exists(folder)) {
        QSKIP("The sample of guides is not beside the project.");
    }
    QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        checkNothingLost(readGuide(file.readAll(), file.fileName()), file.fileName());
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestScript::neverRounds_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("thousands") << 25000000LL << u"$250K"_s;
    QTest::newRow("half a thousand") << 25050000LL << u"$250,500"_s;
    QTest::newRow("one dollar") << 25000100LL << u"$250,001"_s;
    QTest::newRow("cents") << 25000001LL << u"$250,000.01"_s;
    QTest::newRow("millions") << 125000000LL << u"$1.25M"_s;
    QTest::newRow("zero") << 0LL << u"$0"_s;
}

void TestScript::neverRounds()
{
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    Plan plan = examplePlan();
    plan.target.base.value->minor = minor;
    QCOMPARE(spokenFigure(SlotRole::TargetBase, plan).value_or(QString()), text);
    QVERIFY(!spokenFigure(SlotRole::FloorBase, plan));
    QVERIFY(!spokenFigure(SlotRole::Blank, plan));
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
