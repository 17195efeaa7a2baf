// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/planeditor.h"
#include "prepare/chosenoffer.h"
#include "prepare/fieldedit.h"
#include "prepare/fieldkinds.h"
#include "prepare/vestingtext.h"
#include "views/sampleplan.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// One entry of a form, by real keys.
class TestFieldEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKeystrokeIsTaken();
    void refusedStaysAndSaysWhy();
    void escapePutsBack();
    void undoIsThePlans();
    void leavingKeepsWhatWasBefore();
    void anotherPlanIsShown();
    void entries_data();
    void entries();
    void moments_data();
    void moments();
    void annualVesting_data();
    void annualVesting();

private:
    [[nodiscard]] QString message() const;

    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<QWidget> m_window;
    FieldEdit *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestFieldEdit::init()
{
    m_editor = std::make_unique<PlanEditor>();
    m_editor->open(samplePlan());
    PlanField field;
    field.name = u"Base salary"_s;
    field.key = u"test-base"_s;
    field.step = u"Change base"_s;
    field.unit = [](const Plan &plan) { return plan.currency.code(); };
    field = moneyTermField(
        field, american(), [](const Plan &plan) { return plan.currency; },
        [](auto &plan) { return &plan.offer.terms.base; });
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new FieldEdit(m_editor.get(), field);
    m_other = new QLineEdit;
    column->addWidget(m_field);
    column->addWidget(m_other);
    connect(m_editor.get(), &PlanEditor::changed, m_field, &FieldEdit::refresh);
    connect(m_editor.get(), &PlanEditor::opened, m_field, &FieldEdit::refresh);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QVERIFY(m_field->line()->hasFocus());
}

void TestFieldEdit::cleanup()
{
    m_window.reset();
    m_editor.reset();
}

QString TestFieldEdit::message() const
{
    const QList<QLabel *> labels = m_field->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().startsWith(u'⚠')) {
            return label->text();
        }
    }
    return {};
}

void TestFieldEdit::everyKeystrokeIsTaken()
{
    QTest::keyClicks(m_field->line(), u"21"_s);
    QCOMPARE(m_editor->plan().offer.terms.base.value, std::optional(dollars(21)));
    QTest::keyClicks(m_field->line(), u"0k"_s);
    QCOMPARE(m_editor->plan().offer.terms.base.value, std::optional(dollars(210000)));
    QCOMPARE(m_editor->plan().offer.terms.base.origin, Origin::Typed);
    QCOMPARE(m_field->line()->text(), u"210k"_s); // as typed, until one leaves it
    QTest::keyClick(m_field->line(), Qt::Key_Return);
    QCOMPARE(m_field->line()->text(), u"210,000"_s);
    QCOMPARE(m_editor->undoStack()->count(), 1);
    QCOMPARE(m_editor->undoStack()->undoText(), u"Change base"_s);
}

void TestFieldEdit::refusedStaysAndSaysWhy()
{
    QTest::keyClicks(m_field->line(), u"26x"_s);
    QCOMPARE(m_editor->plan(), samplePlan()); // no 26 left behind
    QVERIFY2(message().contains(u"26x"_s), qPrintable(message()));
    QVERIFY(m_field->line()->accessibleDescription().contains(u"26x"_s));
    QTest::keyClick(m_field->line(), Qt::Key_Return);
    QCOMPARE(m_field->line()->text(), u"26x"_s); // where it can be mended
    QTest::keyClick(m_field->line(), Qt::Key_Backspace);
    QCOMPARE(m_editor->plan().offer.terms.base.value, std::optional(dollars(26)));
    QCOMPARE(message(), QString());
}

void TestFieldEdit::escapePutsBack()
{
    QTest::keyClicks(m_field->line(), u"300k"_s);
    QVERIFY(m_editor->plan() != samplePlan());
    QTest::keyClick(m_field->line(), Qt::Key_Escape);
    QCOMPARE(m_editor->plan(), samplePlan());
    QCOMPARE(m_field->line()->text(), QString());
    QCOMPARE(m_editor->undoStack()->count(), 0);
}

void TestFieldEdit::undoIsThePlans()
{
    QTest::keyClicks(m_field->line(), u"300k"_s);
    m_editor->undoStack()->undo();
    QCOMPARE(m_field->line()->text(), QString()); // although the keyboard is still in it
    m_editor->undoStack()->redo();
    QCOMPARE(m_field->line()->text(), u"300,000"_s);
    // The line itself leaves the key to the window's action.
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QApplication::sendEvent(m_field->line(), &key);
    QVERIFY(!key.isAccepted());
}

void TestFieldEdit::leavingKeepsWhatWasBefore()
{
    QTest::keyClicks(m_field->line(), u"200k"_s);
    m_other->setFocus();
    m_field->setFocus();
    m_field->line()->selectAll();
    QTest::keyClicks(m_field->line(), u"-5"_s);
    m_other->setFocus();
    QCOMPARE(m_editor->plan().offer.terms.base.value, std::optional(dollars(200000)));
    QCOMPARE(m_field->line()->text(), u"200,000"_s);
    QVERIFY2(message().contains(u"-5"_s), qPrintable(message()));
}

void TestFieldEdit::anotherPlanIsShown()
{
    Plan other = samplePlan();
    other.id = u"other"_s;
    other.offer.terms.base.value = dollars(123456);
    m_editor->open(other);
    QCOMPARE(m_field->line()->text(), u"123,456"_s);
}

void TestFieldEdit::entries_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *name, const QString &kind, const QString &entry, bool taken,
                        qint64 value) { QTest::newRow(name) << kind << entry << taken << value; };
    row("money", u"money"_s, u"250k"_s, true, 25'000'000);
    row("money below 0", u"money"_s, u"-1"_s, false, 0);
    row("money in words", u"money"_s, u"a lot"_s, false, 0);
    row("share", u"rate"_s, u"12.5%"_s, true, 1250);
    row("share at its bound", u"rate"_s, u"100"_s, true, 10'000);
    row("share above its bound", u"rate"_s, u"101%"_s, false, 0);
    row("share below 0 where none can be", u"rate"_s, u"-5%"_s, false, 0);
    row("share below 0 where one can be", u"signed"_s, u"-5%"_s, true, -500);
    row("share below its bound", u"signed"_s, u"-101%"_s, false, 0);
    row("count", u"count"_s, u"20,000"_s, true, 20'000);
    row("count of 0 where there must be one", u"count"_s, u"0"_s, false, 0);
    row("count with a part", u"count"_s, u"1.5"_s, false, 0);
}

void TestFieldEdit::entries()
{
    QFETCH(QString, kind);
    QFETCH(QString, entry);
    QFETCH(bool, taken);
    QFETCH(qint64, value);
    std::optional<Money> money = dollars(7);
    std::optional<Rate> rate = Rate{7};
    std::optional<qint64> count = 7;
    const QString problem = kind == u"money"    ? takeMoney(money, entry, american(), Currency::known("USD"))
                            : kind == u"rate"   ? takeRate(rate, entry, american(), 0, 100)
                            : kind == u"signed" ? takeRate(rate, entry, american(), -100, 100)
                                                : takeCount(count, entry, american(), 1);
    QCOMPARE(problem.isEmpty(), taken);
    const qint64 now = kind == u"money" ? money->minor : kind == u"count" ? *count : rate->basisPoints;
    QCOMPARE(now, taken ? value : kind == u"money" ? 700 : 7);
}

void TestFieldEdit::moments_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("shown"); // empty: refused
    QTest::newRow("day") << u"2026-05-31"_s << u"2026-05-31"_s;
    QTest::newRow("day and time") << u"2026-05-31 17:30"_s << u"2026-05-31 17:30"_s;
    QTest::newRow("as the locale writes it") << u"5/31/26"_s << u"2026-05-31"_s;
    QTest::newRow("a day that is none") << u"2026-02-30"_s << QString();
    QTest::newRow("words") << u"soon"_s << QString();
    QTest::newRow("long ago") << u"1026-05-31"_s << QString();
}

void TestFieldEdit::moments()
{
    QFETCH(QString, entry);
    QFETCH(QString, shown);
    std::optional<QDateTime> moment;
    const QString problem = takeMoment(moment, entry, american());
    QCOMPARE(problem.isEmpty(), !shown.isEmpty());
    QCOMPARE(momentText(moment, american()), shown);
}

void TestFieldEdit::annualVesting_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("sound");
    QTest::newRow("slashes") << u"40/30/20/10"_s << u"40/30/20/10"_s << true;
    QTest::newRow("spaces and signs") << u"40% 30% 20% 10%"_s << u"40/30/20/10"_s << true;
    QTest::newRow("halves") << u"12.5/87.5"_s << u"12.5/87.5"_s << true;
    QTest::newRow("not 100 %") << u"40/30/20/9"_s << u"40/30/20/9"_s << false;
    QTest::newRow("words") << u"evenly"_s << QString() << false;
    QTest::newRow("nothing") << u" "_s << QString() << false;
}

void TestFieldEdit::annualVesting()
{
    QFETCH(QString, entry);
    QFETCH(QString, shown);
    QFETCH(bool, sound);
    AnnualVesting schedule;
    const QString problem = takeAnnualVesting(schedule, entry, american());
    QCOMPARE(problem.isEmpty(), !shown.isEmpty());
    QCOMPARE(annualVestingText(schedule, american()), shown);
    QCOMPARE(!scheduleError(VestingSchedule(schedule)).has_value(), sound);
}

QTEST_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
