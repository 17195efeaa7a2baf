// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../call/callplan.h"
#include "call/callpage.h"
#include "call/callsession.h"
#include "call/timeline.h"
#include "editing/planeditor.h"
#include "pagedriver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUndoStack>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// What is there after the call, by mouse and keyboard on the real page.
class TestAfterCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCallsEndComesHere();
    void saysWhatMovedAndAfterWhat();
    void keepsTheReasonForGoingPastTheGate();
    void termStatusByKeys_data();
    void termStatusByKeys();
    void lettersByKeys_data();
    void lettersByKeys();
    void ownWordsStay();
    void copies();
    void filesAreAskedFor();
    void everyControlIsReachedByTab();
    void dates();
    void daysOff();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = m_page->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_page.get(), key, modifiers);
    }
    void say(const QString &text, Qt::Key field = Qt::Key_F2)
    {
        key(field);
        QTest::keyClicks(m_page->focusWidget(), text);
        key(Qt::Key_Return);
    }
    void comeHere() { QVERIFY(clickButton(m_page.get(), u"Afterwards"_s)); }
    [[nodiscard]] bool shows(const QString &part) const { return shownText(m_page.get()).contains(part); }
    [[nodiscard]] QPlainTextEdit *body() const
    {
        return named<QPlainTextEdit>(m_page.get(), u"Text of the e-mail"_s);
    }

    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<CallPage> m_page;
};

void TestAfterCall::init()
{
    m_page.reset();
    m_editor = std::make_unique<PlanEditor>();
    m_page = std::make_unique<CallPage>(m_editor.get(), builtInSteps(), american());
    m_page->offerFiles();
    m_editor->open(callPlan());
    m_page->resize(1300, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusSteps();
}

void TestAfterCall::theCallsEndComesHere()
{
    key(Qt::Key_F5);
    QVERIFY(!shows(u"No figure has moved yet."_s));
    key(Qt::Key_F5);
    QVERIFY(shows(u"No figure has moved yet."_s));
    QVERIFY(buttonOf(m_page.get(), u"Afterwards"_s)->isChecked());
    key(Qt::Key_F5); // the next call: back to the walk
    QVERIFY(!shows(u"No figure has moved yet."_s));
}

void TestAfterCall::saysWhatMovedAndAfterWhat()
{
    key(Qt::Key_F5);
    say(u"base 230"_s);
    key(Qt::Key_6, Qt::AltModifier); // the guide's own lever
    QCOMPARE(m_editor->plan().callStep, u"g-lever"_s);
    say(u"base 240"_s);
    say(u"base 262"_s, Qt::Key_F3);
    say(u"base 255"_s, Qt::Key_F3);
    comeHere();
    QVERIFY2(shows(u"They: base salary from $230,000 to $240,000, after “My work”"_s),
             qPrintable(shownText(m_page.get())));
    QVERIFY2(shows(u"You: base salary from $262,000 to $255,000"_s), qPrintable(shownText(m_page.get())));
}

void TestAfterCall::keepsTheReasonForGoingPastTheGate()
{
    key(Qt::Key_F5);
    say(u"base 200"_s);
    key(Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(shows(u"below your floor"_s));
    QLineEdit *why = nullptr;
    const QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        why = line->isVisible() && line->accessibleName().startsWith(u"Why") ? line : why;
    }
    QVERIFY(why != nullptr);
    QTest::keyClicks(why, u"I like the garden."_s);
    QTest::keyClick(why, Qt::Key_Return);
    comeHere();
    QVERIFY2(shows(u"“I like the garden.”"_s), qPrintable(shownText(m_page.get())));
}

void TestAfterCall::termStatusByKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("presses"); // of Down, from "said on the phone"
    QTest::addColumn<TermStatus>("expected");
    QTest::newRow("base, by e-mail") << u"Base salary, a year"_s << 1 << TermStatus::Email;
    QTest::newRow("base, in the letter") << u"Base salary, a year"_s << 2 << TermStatus::Letter;
    QTest::newRow("sign-on, in the letter") << u"Sign-on, once"_s << 2 << TermStatus::Letter;
}

void TestAfterCall::termStatusByKeys()
{
    QFETCH(const QString, name);
    QFETCH(const int, presses);
    say(u"base 240 and 20k sign-on"_s);
    comeHere();
    auto *status = named<QComboBox>(m_page.get(), u"Where it stands: "_s + name);
    QVERIFY(status != nullptr && status->isEnabled());
    QCOMPARE(status->currentText(), u"said on the phone"_s);
    QVERIFY(
        !named<QComboBox>(m_page.get(), u"Where it stands: Equity, a year"_s)->isEnabled()); // never named
    status->setFocus();
    for (int i = 0; i < presses; ++i) {
        QTest::keyClick(status, Qt::Key_Down);
    }
    const Terms &terms = m_editor->plan().offer.terms;
    const bool base = name.startsWith(u"Base");
    QTEST(base ? terms.base.status : terms.signOn.status, "expected");
    QCOMPARE(base ? terms.signOn.status : terms.base.status, TermStatus::Verbal); // and no other
    for (int i = 0; i < presses; ++i) {
        m_editor->undoStack()->undo();
    }
    QCOMPARE(status->currentText(), u"said on the phone"_s);
}

void TestAfterCall::lettersByKeys_data()
{
    QTest::addColumn<int>("presses");
    QTest::addColumn<QString>("holds");
    QTest::newRow("recap") << 0 << u"$240,000"_s;
    QTest::newRow("ask") << 1 << u"$382,500"_s;
    QTest::newRow("stall") << 2 << u"answer"_s;
}

void TestAfterCall::lettersByKeys()
{
    QFETCH(const int, presses);
    QFETCH(const QString, holds);
    say(u"base 240"_s);
    comeHere();
    auto *kind = named<QComboBox>(m_page.get(), u"Which e-mail"_s);
    QVERIFY(kind != nullptr);
    kind->setFocus();
    for (int i = 0; i < presses; ++i) {
        QTest::keyClick(kind, Qt::Key_Down);
    }
    QVERIFY2(body()->toPlainText().contains(holds), qPrintable(body()->toPlainText()));
    QVERIFY(!named<QLineEdit>(m_page.get(), u"Subject"_s)->text().isEmpty());
    QVERIFY2(!body()->toPlainText().contains(u"220,000"_s), "an e-mail tells the floor");
    // Whatever is wrong with it is said below it while one types.
    body()->setFocus();
    QTest::keyClicks(body(), u"I am sorry, but I cannot go below $220,000 and I want $999,999. "_s);
    const QString issues = named<QLabel>(m_page.get(), u"What to look at before it goes out"_s)->text();
    QVERIFY2(issues.count(u'⚠') >= 2, qPrintable(issues));
}

void TestAfterCall::ownWordsStay()
{
    comeHere();
    body()->setFocus();
    QTest::keyClicks(body(), u"My own words. "_s);
    m_editor->change(u"Offer"_s, {}, [](Plan &plan) {
        plan.offer.terms.base = {units(241000), Origin::TheySaid, 0, TermStatus::Verbal};
    });
    QVERIFY(body()->toPlainText().startsWith(u"My own words."));
    QVERIFY(clickButton(m_page.get(), u"From the plan again"_s));
    QVERIFY(!body()->toPlainText().contains(u"My own words."_s));
    QVERIFY(body()->toPlainText().contains(u"$241,000"_s));
}

void TestAfterCall::copies()
{
    say(u"base 240"_s);
    comeHere();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QVERIFY(clickButton(m_page.get(), u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), body()->toPlainText());
    QVERIFY(shows(u"on the clipboard"_s));
}

void TestAfterCall::filesAreAskedFor()
{
    const QSignalSpy mails(m_page.get(), &CallPage::emailWanted);
    const QSignalSpy dates(m_page.get(), &CallPage::calendarWanted);
    m_editor->change(u"Deadline"_s, {},
                     [](Plan &plan) { plan.offer.deadline = QDateTime::currentDateTimeUtc().addDays(3); });
    comeHere();
    QVERIFY(clickButton(m_page.get(), u"Save as .eml…"_s));
    QVERIFY(clickButton(m_page.get(), u"Calendar file (.ics)…"_s));
    QCOMPARE(mails.size(), 1);
    QCOMPARE(dates.size(), 1);
    m_page->showFileOutcome(u"⚠ There is no room left."_s);
    QVERIFY(shows(u"no room left"_s));
}

void TestAfterCall::everyControlIsReachedByTab()
{
    say(u"base 240"_s);
    m_editor->change(u"Deadline"_s, {},
                     [](Plan &plan) { plan.offer.deadline = QDateTime::currentDateTimeUtc().addDays(3); });
    comeHere();
    QSet<QWidget *> met;
    for (int i = 0; i < 60; ++i) {
        key(Qt::Key_Tab);
        met.insert(m_page->focusWidget());
    }
    for (const QString &text :
         {u"Copy"_s, u"Save as .eml…"_s, u"From the plan again"_s, u"Calendar file (.ics)…"_s}) {
        QVERIFY2(met.contains(buttonOf(m_page.get(), text)), qPrintable(text));
    }
    QVERIFY(met.contains(body()));
    QVERIFY(met.contains(named<QComboBox>(m_page.get(), u"Which e-mail"_s)));
    QVERIFY(met.contains(named<QComboBox>(m_page.get(), u"Where it stands: Base salary, a year"_s)));
}

void TestAfterCall::dates()
{
    comeHere();
    QVERIFY(shows(u"Your plan has no dates yet."_s));
    m_editor->change(u"Deadline"_s, {}, [](Plan &plan) {
        plan.offer.deadline = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    });
    QVERIFY2(shows(u"passed 3 hour(s)"_s), qPrintable(shownText(m_page.get())));
    QVERIFY2(shows(u"Call today and ask"_s), qPrintable(shownText(m_page.get())));
}

void TestAfterCall::daysOff()
{
    const QDate today = QDate::currentDate();
    QDate workday = today.addDays(1);
    while (workday.dayOfWeek() > 5) {
        workday = workday.addDays(1);
    }
    m_editor->change(u"Deadline"_s, {}, [&workday](Plan &plan) {
        plan.offer.deadline = QDateTime(workday.addDays(7), QTime(12, 0)).toUTC();
    });
    comeHere();
    const int before = timelineOf(m_editor->plan(), QDateTime::currentDateTime(), american())[0].businessDays;
    const auto counted = [this](int days) { return shows(u"· %1 business day(s)"_s.arg(days)); };
    QVERIFY2(counted(before), qPrintable(shownText(m_page.get())));
    auto *field = named<QLineEdit>(m_page.get(), u"Days off, which are no business days"_s);
    QVERIFY(field != nullptr);
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, u"soon"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(shows(u"“soon” is no day"_s), qPrintable(shownText(m_page.get())));
    QCOMPARE(field->text(), u"soon"_s);
    field->selectAll();
    QTest::keyClicks(field, workday.toString(Qt::ISODate) + u" holiday"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!shows(u"is no day"_s));
    QCOMPARE(m_editor->plan().daysOff.size(), 1);
    QCOMPARE(m_editor->plan().daysOff[0].name, u"holiday"_s);
    QVERIFY2(counted(before - 1), qPrintable(shownText(m_page.get())));
    m_editor->undoStack()->undo();
    QVERIFY(counted(before));
    QCOMPARE(field->text(), QString());
}

QTEST_MAIN(TestAfterCall)
#include "tst_aftercall.moc"
