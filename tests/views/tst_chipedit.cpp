// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/chipedit.h"
#include "views/sampleplan.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

ScriptSegment words(const QString &text, const QString &claim = {})
{
    ScriptSegment segment;
    segment.text = text;
    segment.claim = claim;
    return segment;
}

ScriptSegment slot(SlotRole role, const QString &text = {})
{
    ScriptSegment segment;
    segment.role = role;
    segment.text = text;
    return segment;
}

ScriptSegment blank(const QString &text, const QStringList &choices, const QString &filled = {})
{
    ScriptSegment segment = slot(SlotRole::Blank, text);
    segment.choices = choices;
    segment.filled = filled;
    return segment;
}

QList<ScriptSegment> ask()
{
    return {words(u"I ask for "_s), slot(SlotRole::TargetBase, u"$200K"_s), words(u" in base."_s)};
}

} // namespace

/// A line of the script, edited in place.
class TestChipEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void roundTrip_data();
    void roundTrip();
    void typingAroundASlotKeepsIt();
    void typingBehindASlotIsWords();
    void aSlotGoesAsAWhole();
    void figuresFollowThePlan();
    void insertedSlot();
    void aBlankIsFilled();
    void wordsOfAnUnprovenClaimAreStruck();
    void pastedTextIsWords();
    void showingTheSameKeepsTheCursor();
    void growsWithItsText();

private:
    std::unique_ptr<ChipEdit> m_line;
    Plan m_plan;
};

void TestChipEdit::init()
{
    m_plan = samplePlan();
    m_line = std::make_unique<ChipEdit>();
    m_line->resize(400, 40);
    m_line->show();
    m_line->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    m_line->setFocus();
}

void TestChipEdit::cleanup()
{
    m_line.reset();
}

void TestChipEdit::roundTrip_data()
{
    QTest::addColumn<QList<ScriptSegment>>("segments");
    QTest::newRow("nothing") << QList<ScriptSegment>{};
    QTest::newRow("words") << QList<ScriptSegment>{words(u"Thank you."_s)};
    QTest::newRow("a slot between words") << ask();
    QTest::newRow("a slot first and last")
        << QList<ScriptSegment>{slot(SlotRole::Company), words(u" pays "_s), slot(SlotRole::TargetTotal)};
    QTest::newRow("two slots in a row")
        << QList<ScriptSegment>{slot(SlotRole::TargetBase), slot(SlotRole::TargetBonus)};
    QTest::newRow("the same slot twice in a row")
        << QList<ScriptSegment>{slot(SlotRole::TargetBase), slot(SlotRole::TargetBase)};
    QTest::newRow("several lines") << QList<ScriptSegment>{words(u"One.\nTwo.\n\nFour."_s)};
    QTest::newRow("a choice") << QList<ScriptSegment>{blank(u"[A/B]"_s, {u"A"_s, u"B"_s}, u"B"_s)};
    QTest::newRow("a sentence that leans on a claim") << QList<ScriptSegment>{
        words(u"Hello. "_s), words(u"I hold an offer. "_s, u"c1"_s), words(u"Bye."_s)};
}

void TestChipEdit::roundTrip()
{
    QFETCH(QList<ScriptSegment>, segments);
    const QSignalSpy edited(m_line.get(), &ChipEdit::edited);
    m_line->showSegments(segments, m_plan);
    QCOMPARE(m_line->segments(), segments);
    QCOMPARE(edited.count(), 0); // showing is no edit
}

void TestChipEdit::typingAroundASlotKeepsIt()
{
    m_line->showSegments(ask(), m_plan);
    const QSignalSpy edited(m_line.get(), &ChipEdit::edited);
    QTest::keyClick(m_line.get(), Qt::Key_Home);
    QTest::keyClicks(m_line.get(), u"So "_s);
    QTest::keyClick(m_line.get(), Qt::Key_End);
    QTest::keyClicks(m_line.get(), u" Now."_s);
    QCOMPARE(m_line->segments(),
             (QList<ScriptSegment>{words(u"So I ask for "_s), slot(SlotRole::TargetBase, u"$200K"_s),
                                   words(u" in base. Now."_s)}));
    QCOMPARE(edited.count(), 8);
}

void TestChipEdit::typingBehindASlotIsWords()
{
    m_line->showSegments({words(u"A "_s), slot(SlotRole::TargetBase)}, m_plan);
    QTest::keyClick(m_line.get(), Qt::Key_End);
    QTest::keyClicks(m_line.get(), u"!"_s);
    QCOMPARE(m_line->segments(),
             (QList<ScriptSegment>{words(u"A "_s), slot(SlotRole::TargetBase), words(u"!"_s)}));
}

void TestChipEdit::aSlotGoesAsAWhole()
{
    m_line->showSegments({words(u"A "_s), slot(SlotRole::TargetBase), words(u"B"_s)}, m_plan);
    QTest::keyClick(m_line.get(), Qt::Key_End);
    QTest::keyClick(m_line.get(), Qt::Key_Left);
    QTest::keyClick(m_line.get(), Qt::Key_Backspace);
    QCOMPARE(m_line->segments(), QList<ScriptSegment>{words(u"A B"_s)});
}

void TestChipEdit::figuresFollowThePlan()
{
    m_line->showSegments(ask(), m_plan);
    QCOMPARE(m_line->accessibleDescription(), u"I ask for $200K in base."_s);
    const QImage before = m_line->grab().toImage();
    m_plan.target.base.value = dollars(215000);
    m_line->showSegments(ask(), m_plan);
    QCOMPARE(m_line->accessibleDescription(), u"I ask for $215K in base."_s);
    QVERIFY(m_line->grab().toImage() != before);
    QCOMPARE(m_line->segments(), ask());
}

void TestChipEdit::insertedSlot()
{
    m_line->showSegments({words(u"I ask for ."_s)}, m_plan);
    QTest::keyClick(m_line.get(), Qt::Key_End);
    QTest::keyClick(m_line.get(), Qt::Key_Left);
    m_line->insertSlot(SlotRole::TargetTotal);
    QTest::keyClicks(m_line.get(), u" a year"_s);
    QCOMPARE(m_line->segments(), (QList<ScriptSegment>{words(u"I ask for "_s), slot(SlotRole::TargetTotal),
                                                       words(u" a year."_s)}));
}

void TestChipEdit::aBlankIsFilled()
{
    m_line->showSegments({words(u"Like "_s), blank(u"[A/B]"_s, {u"A"_s, u"B"_s}), words(u"."_s)}, m_plan);
    QTest::keyClick(m_line.get(), Qt::Key_End);
    QTest::keyClick(m_line.get(), Qt::Key_Left);
    QVERIFY(m_line->blankAtCursor().has_value());
    QTest::keyClick(m_line.get(), Qt::Key_Return);
    auto *menu = m_line->findChild<QMenu *>();
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(menu->actions().constFirst()->text(), u"A"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_line->segments().at(1).filled, u"B"_s);
    QCOMPARE(m_line->segments().at(1).choices, (QStringList{u"A"_s, u"B"_s})); // one can choose again
    QCOMPARE(m_line->accessibleDescription(), u"Like B."_s);
}

void TestChipEdit::wordsOfAnUnprovenClaimAreStruck()
{
    Claim claim;
    claim.id = u"c1"_s;
    claim.text = u"I hold an offer."_s;
    m_plan.claims = {claim};
    const QList<ScriptSegment> line{words(u"Hello. "_s), words(u"I hold an offer."_s, u"c1"_s)};
    const auto struck = [this] {
        QString text;
        for (auto part = m_line->document()->begin().begin(); !part.atEnd(); ++part) {
            text += part.fragment().charFormat().fontStrikeOut() ? part.fragment().text() : QString();
        }
        return text;
    };
    m_line->showSegments(line, m_plan);
    QCOMPARE(struck(), u"I hold an offer."_s);
    QCOMPARE(m_line->segments(), line);
    m_plan.claims.first().proof = Proof::Mine;
    m_line->showSegments(line, m_plan);
    QCOMPARE(struck(), QString());
}

void TestChipEdit::pastedTextIsWords()
{
    m_line->showSegments(ask(), m_plan);
    QTest::keyClick(m_line.get(), Qt::Key_Home);
    QApplication::clipboard()->setText(u"Well%1, "_s.arg(QChar(QChar::ObjectReplacementCharacter)));
    m_line->paste();
    QCOMPARE(m_line->segments().first(), words(u"Well, I ask for "_s));
    QCOMPARE(m_line->segments().size(), 3);
}

void TestChipEdit::showingTheSameKeepsTheCursor()
{
    m_line->showSegments(ask(), m_plan);
    QTextCursor cursor = m_line->textCursor();
    cursor.setPosition(5);
    m_line->setTextCursor(cursor);
    m_plan.target.base.value = dollars(999000);
    m_line->showSegments(ask(), m_plan);
    QCOMPARE(m_line->textCursor().position(), 5);
}

void TestChipEdit::growsWithItsText()
{
    m_line->showSegments({words(u"Short."_s)}, m_plan);
    const int one = m_line->sizeHint().height();
    m_line->showSegments({words(u"A line that is long. "_s.repeated(20))}, m_plan);
    QTRY_VERIFY(m_line->height() > 3 * one);
    QVERIFY(m_line->height() >= m_line->document()->size().height());
}

QTEST_MAIN(TestChipEdit)
#include "tst_chipedit.moc"
