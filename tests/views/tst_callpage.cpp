// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../call/callplan.h"
#include "call/callpage.h"
#include "call/callwalk.h"
#include "editing/planeditor.h"
#include "offersheet/planmarkdown.h"
#include "offersheet/plansecrets.h"
#include "offersheet/sheetwriter.h"
#include "pagedriver.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// The Call page by its keys.
class TestCallPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figureShowsItsGaps();
    void unreadableFigureStays();
    void wordsWithTwoMeaningsAreAChoice_data();
    void wordsWithTwoMeaningsAreAChoice();
    void floorIsThereOnlyWhenAskedFor_data();
    void floorIsThereOnlyWhenAskedFor();
    void silenceHoldsBack();
    void gateWantsALine();
    void everyStepHasAKey();
    void ladderOfOneStep();
    void commandsHaveTheirKeys();
    void notesReachThePlanAndTheSheet_data();
    void notesReachThePlanAndTheSheet();
    void typeGrows();
    void withoutFigures();
    void unprovenLineIsNotShown();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = m_page->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_page.get(), key, modifiers);
    }
    void say(const QString &text)
    {
        key(Qt::Key_F2);
        QTest::keyClicks(m_page->focusWidget(), text);
        key(Qt::Key_Return);
    }
    [[nodiscard]] QString text() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] bool shows(const QString &part) const { return text().contains(part); }
    void goTo(const QString &stepId)
    {
        for (int digit = 1; digit <= 9 && m_editor->plan().callStep != stepId; ++digit) {
            key(Qt::Key(Qt::Key_0 + digit), Qt::AltModifier);
        }
        QCOMPARE(m_editor->plan().callStep, stepId);
    }

    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<CallPage> m_page;
};

void TestCallPage::init()
{
    m_page.reset();
    m_editor = std::make_unique<PlanEditor>();
    m_page = std::make_unique<CallPage>(m_editor.get(), builtInSteps(), american());
    m_editor->open(callPlan());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusSteps();
}

void TestCallPage::figureShowsItsGaps()
{
    say(u"base 240"_s);
    QCOMPARE(m_editor->plan().offer.rounds.size(), 1);
    QVERIFY2(shows(u"▼ $10,000 below"_s), qPrintable(text()));
    QVERIFY2(shows(u"▼ $22,000 below"_s), qPrintable(text()));
    QVERIFY2(shows(u"$262K"_s), qPrintable(text())); // the next line
    QVERIFY2(shows(u"USD"_s), qPrintable(text()));   // whose currency was assumed
    key(Qt::Key_F4);
    QVERIFY(m_editor->plan().offer.rounds.isEmpty());
}

void TestCallPage::unreadableFigureStays()
{
    say(u"lots"_s);
    QVERIFY(shows(u"“lots” was not taken"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(m_page->focusWidget())->text(), u"lots"_s);
    QVERIFY(m_editor->plan().offer.rounds.isEmpty());
}

void TestCallPage::wordsWithTwoMeaningsAreAChoice_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<qint64>("expected"); // 0: nothing is taken
    QTest::newRow("the first by Enter") << u"enter"_s << 1'250'000LL;
    QTest::newRow("the second by arrow and Enter") << u"down enter"_s << 1250LL;
    QTest::newRow("the second by the mouse") << u"click"_s << 1250LL;
    QTest::newRow("typed over") << u"type"_s << 0LL;
}

void TestCallPage::wordsWithTwoMeaningsAreAChoice()
{
    QFETCH(const QString, how);
    QFETCH(const qint64, expected);
    say(u"twelve fifty total"_s);
    QVERIFY(m_editor->plan().offer.rounds.isEmpty());
    QVERIFY2(shows(u"“twelve fifty total” is not taken yet"_s), qPrintable(text()));
    const auto choice = [this](const QString &figure) {
        return buttonOf(m_page.get(), figure + u" for the whole package"_s);
    };
    QVERIFY(choice(u"$1,250,000"_s) != nullptr && choice(u"$1,250"_s) != nullptr);
    QVERIFY(choice(u"$1,250,000"_s)->hasFocus());
    if (how == u"click") {
        QTest::mouseClick(choice(u"$1,250"_s), Qt::LeftButton);
    } else if (how == u"type") {
        say(u"k"_s); // F2 marks what stands there
        QVERIFY(choice(u"$1,250"_s) == nullptr);
        QVERIFY(m_editor->plan().offer.rounds.isEmpty());
        return;
    } else {
        if (how.startsWith(u"down")) {
            key(Qt::Key_Down);
        }
        key(Qt::Key_Return);
    }
    QCOMPARE(m_editor->plan().offer.rounds.size(), 1);
    const OfferRound round = m_editor->plan().offer.rounds.last();
    QCOMPARE(round.amount, std::optional(units(expected)));
    QCOMPARE(round.words, u"twelve fifty total"_s); // as they said it
    QVERIFY(choice(u"$1,250"_s) == nullptr);
    key(Qt::Key_F4);
    QVERIFY(m_editor->plan().offer.rounds.isEmpty());
}

void TestCallPage::floorIsThereOnlyWhenAskedFor_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("the key again") << 0;
    QTest::newRow("Escape") << 1;
    QTest::newRow("the page is left") << 2;
    QTest::newRow("the window is left") << 3;
}

void TestCallPage::floorIsThereOnlyWhenAskedFor()
{
    QFETCH(const int, how);
    say(u"base 240"_s);
    QVERIFY(!shows(u"$20,000"_s));
    key(Qt::Key_F8);
    QVERIFY2(shows(u"▲ $20,000 above"_s), qPrintable(text()));
    if (how == 0) {
        key(Qt::Key_F8);
    } else if (how == 1) {
        key(Qt::Key_Escape);
    } else if (how == 2) {
        m_page->hide();
        m_page->show();
    } else {
        QEvent left(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_page.get(), &left);
    }
    QVERIFY(!shows(u"$20,000"_s));
}

void TestCallPage::silenceHoldsBack()
{
    key(Qt::Key_F5);
    goTo(u"g-ask"_s);
    key(Qt::Key_PageDown);
    QCOMPARE(m_editor->plan().callStep, u"silence"_s);
    QVERIFY(shows(u"quiet 0:0"_s));
    key(Qt::Key_PageDown);
    QCOMPARE(m_editor->plan().callStep, u"silence"_s);
    key(Qt::Key_PageDown);
    QCOMPARE(m_editor->plan().callStep, u"g-lever"_s);
}

void TestCallPage::gateWantsALine()
{
    say(u"base 200"_s);
    key(Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY2(shows(u"below your floor"_s),
                 qPrintable(text())); // a button lets itself be seen pressed first
    QLineEdit *why = nullptr;
    const QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        why = line->accessibleName().startsWith(u"Why") ? line : why;
    }
    QVERIFY(why != nullptr && why->isVisible());
    QTest::keyClick(why, Qt::Key_Return);
    QVERIFY(why->isVisible());
    QTest::keyClicks(why, u"I like the garden."_s);
    QTest::keyClick(why, Qt::Key_Return);
    QVERIFY(!why->isVisible());
    QCOMPARE(m_editor->plan().callEvents.last().text, u"I like the garden."_s);
}

void TestCallPage::everyStepHasAKey()
{
    const int count = 11;
    QStringList met;
    for (int step = 1; step <= count; ++step) {
        key(Qt::Key_F6);
        auto *field = named<QLineEdit>(m_page.get(), u"Go to step"_s);
        QVERIFY(field != nullptr && field->hasFocus());
        QTest::keyClicks(field, QString::number(step));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        met.append(m_editor->plan().callStep);
        QVERIFY2(shows(u"Step %1 of %2"_s.arg(step).arg(count)), qPrintable(text()));
    }
    QCOMPARE(QSet<QString>(met.cbegin(), met.cend()).size(), count);
    key(Qt::Key_F6);
    QTest::keyClicks(m_page->focusWidget(), u"nowhere"_s);
    key(Qt::Key_Return);
    QVERIFY(shows(u"No step is called that."_s));
    QCOMPARE(m_editor->plan().callStep, met.last());
    key(Qt::Key_Escape);
    QVERIFY(named<QLineEdit>(m_page.get(), u"Go to step"_s) == nullptr);
    key(Qt::Key_PageUp); // and the keyboard is where it was
    QCOMPARE(m_editor->plan().callStep, met[count - 2]);
}

void TestCallPage::ladderOfOneStep()
{
    m_editor->change(u"No stretch"_s, {}, [](Plan &plan) { plan.stretch = {}; });
    say(u"base 240"_s);
    QVERIFY2(!shows(u"step 1 of 1"_s), qPrintable(text()));
    QVERIFY2(shows(u"your target, $250,000"_s), qPrintable(text()));
    m_editor->change(u"Stretch"_s, {}, [](Plan &plan) { plan.stretch.base = typed(262000); });
    QVERIFY2(shows(u"step 1 of 4: $262,000"_s), qPrintable(text()));
}

void TestCallPage::commandsHaveTheirKeys()
{
    const QList<QAction *> commands = m_page->actions();
    QVERIFY(commands.size() >= 14);
    QSet<QKeySequence> keys;
    int count = 0;
    for (const QAction *command : commands) {
        QVERIFY2(!command->shortcut().isEmpty() && command->isEnabled(), qPrintable(command->text()));
        const QList<QKeySequence> shortcuts = command->shortcuts();
        for (const QKeySequence &one : shortcuts) {
            keys.insert(one);
            ++count;
        }
    }
    QCOMPARE(keys.size(), count); // no key means two things
    m_page->hide();
    QVERIFY(!commands.first()->isEnabled());
}

void TestCallPage::notesReachThePlanAndTheSheet_data()
{
    QTest::addColumn<QString>("stepId");
    QTest::addColumn<QString>("onTheSheet");
    QTest::newRow("a step of the plan") << u"g-lever"_s << u"They breathe."_s;
    QTest::newRow("the silence, of the program's script") << u"silence"_s << u"The silence: They breathe."_s;
    QTest::newRow("the recap, of the program's script") << u"recap"_s << u"Recap: They breathe."_s;
}

void TestCallPage::notesReachThePlanAndTheSheet()
{
    QFETCH(const QString, stepId);
    QFETCH(const QString, onTheSheet);
    const int step = rowOf(callWalk(m_editor->plan(), builtInSteps()), stepId) + 1;
    key(Qt::Key_F6);
    QTest::keyClicks(m_page->focusWidget(), QString::number(step));
    key(Qt::Key_Return);
    auto *note = named<QPlainTextEdit>(m_page.get(), u"Notes for this step"_s);
    QTest::mouseClick(note->viewport(), Qt::LeftButton);
    QTest::keyClicks(note, u"They breathe."_s);
    QCOMPARE(m_editor->plan().notes.value(stepId), u"They breathe."_s);
    const auto sheet = checkedSheet(m_editor->plan(), nullptr, QDate(2026, 5, 25), {}, american());
    QVERIFY(sheet.ok());
    const QString text = QString::fromUtf8(sheetMarkdown(*sheet, american()));
    QVERIFY2(text.contains(onTheSheet), qPrintable(text));
    SheetOptions options;
    options.kind = SheetKind::Shared; // and nobody else reads them
    const auto shared = checkedSheet(m_editor->plan(), nullptr, QDate(2026, 5, 25), options, american());
    QVERIFY(shared.ok());
    QVERIFY(!QString::fromUtf8(sheetMarkdown(*shared, american())).contains(u"breathe"_s));
}

void TestCallPage::typeGrows()
{
    const QSignalSpy grown(m_page.get(), &CallPage::typeSizeChanged);
    key(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_page->typeSize(), 120);
    QCOMPARE(grown.size(), 1);
    for (int i = 0; i < 40; ++i) {
        key(Qt::Key_Equal, Qt::ControlModifier);
    }
    QCOMPARE(m_page->typeSize(), 300);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_page->typeSize(), 100);
}

void TestCallPage::withoutFigures()
{
    Plan plan = callPlan();
    plan.target = {};
    plan.floor = {};
    plan.stretch = {};
    m_editor->open(plan);
    say(u"base 240"_s);
    QCOMPARE(m_editor->plan().offer.rounds.size(), 1);
    QVERIFY2(shows(u"nothing to compare"_s), qPrintable(text()));
    key(Qt::Key_F8);
    QVERIFY2(shows(u"none set"_s), qPrintable(text()));
}

void TestCallPage::unprovenLineIsNotShown()
{
    Plan plan = callPlan();
    plan.script[0].say[0] = {SlotRole::None, u"I hold another offer."_s, {}};
    plan.script[0].say[0].claim = u"c"_s;
    m_editor->open(plan);
    QVERIFY(!shows(u"another offer"_s));
    QVERIFY(shows(u"left out"_s));
    m_editor->change(u"Proof"_s, {}, [](Plan &changed) {
        Claim claim;
        claim.id = u"c"_s;
        claim.proof = Proof::Mine;
        claim.evidence = u"their letter"_s;
        changed.claims = {claim};
    });
    QVERIFY2(shows(u"another offer"_s) && shows(u"their letter"_s), qPrintable(text()));
}

QTEST_MAIN(TestCallPage)
#include "tst_callpage.moc"
