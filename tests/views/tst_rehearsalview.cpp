// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../call/callplan.h"
#include "call/rehearsalview.h"
#include "editing/planeditor.h"
#include "negotiation/planjson.h"
#include "pagedriver.h"
#include "rehearsal/rehearsalscore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextBrowser>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// A rehearsal as it is held: typed and chosen on the real widgets.
class TestRehearsalView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutATarget();
    void heldByTyping();
    void heldByChoosing();
    void sameNumberSameTalk_data();
    void sameNumberSameTalk();
    void takesBack();
    void unclearFigureIsNotTaken();
    void unprovenReason();
    void historyAndProgressOutliveTheProgram();
    void rulesAreThereToRead_data();
    void rulesAreThereToRead();
    void anotherPlanEndsTheTalk();

private:
    template <typename Widget>
    [[nodiscard]] Widget *at(const QString &name) const
    {
        return named<Widget>(m_view.get(), name);
    }
    void begin(Temperament temperament, int seed)
    {
        at<QComboBox>(u"How the recruiter is"_s)->setCurrentIndex(int(temperament));
        at<QSpinBox>(u"Number of the talk"_s)->setValue(seed);
        QVERIFY(clickButton(m_view.get(), u"Begin"_s));
    }
    void type(const QString &words)
    {
        auto *field = at<QLineEdit>(u"What you say"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(MyAct act)
    {
        auto *acts = at<QComboBox>(u"What you do"_s);
        acts->setFocus();
        for (int i = 0; i <= int(act); ++i) { // the first entry is "As typed"
            QTest::keyClick(acts, Qt::Key_Down);
        }
        QVERIFY(clickButton(m_view.get(), u"Say it"_s));
    }
    [[nodiscard]] QString talk() const { return at<QTextBrowser>(u"The talk so far"_s)->toPlainText(); }
    [[nodiscard]] QString score() const
    {
        const auto *label = at<QLabel>(u"The score"_s);
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString history() const
    {
        const auto *label = at<QLabel>(u"Rehearsals so far"_s);
        return label != nullptr ? label->text() : QString();
    }

    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<RehearsalView> m_view;
};

void TestRehearsalView::init()
{
    m_view.reset();
    m_editor = std::make_unique<PlanEditor>();
    m_view = std::make_unique<RehearsalView>(m_editor.get(), american());
    m_editor->open(callPlan());
    m_view->resize(1100, 700);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestRehearsalView::withoutATarget()
{
    Plan plan = callPlan();
    plan.target = {};
    m_editor->open(plan);
    QVERIFY(!buttonOf(m_view.get(), u"Begin"_s)->isEnabled());
    QVERIFY2(talk().contains(u"Set a target"_s), qPrintable(talk()));
    m_editor->change(u"Target"_s, {}, [](Plan &changed) { changed.target.base = typed(250000); });
    QVERIFY(buttonOf(m_view.get(), u"Begin"_s)->isEnabled());
}

void TestRehearsalView::heldByTyping()
{
    QVERIFY(!at<QLineEdit>(u"What you say"_s)->isEnabled());
    begin(Temperament::Hard, 5);
    type(u"280"_s); // before they named theirs
    type(u"I accept."_s);
    QVERIFY2(talk().contains(u"You: 280"_s), qPrintable(talk()));
    QVERIFY2(score().contains(u"of 100"_s) && score().contains(u"They could have gone to $"_s),
             qPrintable(score()));
    QVERIFY2(score().contains(u"You named a figure before they did. (turn 1)"_s), qPrintable(score()));
    QVERIFY2(score().contains(u"without asking for it in writing"_s), qPrintable(score()));
    QCOMPARE(m_editor->plan().rehearsals.size(), 1);
    QCOMPARE(m_editor->plan().rehearsals[0].seed, 5);
    QVERIFY(history().contains(u"1 rehearsal"_s));
    QVERIFY(!at<QLineEdit>(u"What you say"_s)->isEnabled()); // it is over
}

void TestRehearsalView::heldByChoosing()
{
    begin(Temperament::Hard, 5);
    choose(MyAct::Ask);
    QVERIFY2(talk().contains(u"You: "_s + actName(MyAct::Ask)), qPrintable(talk()));
    QVERIFY2(talk().contains(u'$'), qPrintable(talk())); // asked, they name a figure
    choose(MyAct::AskInWriting);
    choose(MyAct::Leave);
    QVERIFY(score().contains(u"of 100"_s));
    QVERIFY(!score().contains(u"You named a figure before"_s));
    QCOMPARE(m_editor->plan().rehearsals.size(), 1);
    QCOMPARE(m_editor->plan().rehearsals[0].turns, 3);
}

void TestRehearsalView::sameNumberSameTalk_data()
{
    QTest::addColumn<int>("temperament");
    for (int i = 0; i < temperamentCount; ++i) {
        QTest::newRow(qPrintable(nameOf(Temperament(i)))) << i;
    }
}

void TestRehearsalView::sameNumberSameTalk()
{
    QFETCH(const int, temperament);
    QStringList talks;
    QStringList scores;
    for (int time = 0; time < 2; ++time) {
        begin(Temperament(temperament), 17);
        type(u"How did you come to that?"_s);
        type(u"290"_s);
        type(QString()); // silence
        type(u"If you can do 270, I start in May."_s);
        type(u"Could you put it in writing?"_s);
        type(u"265"_s);
        if (at<QLineEdit>(u"What you say"_s)->isEnabled()) {
            type(u"I accept."_s);
        }
        talks.append(talk());
        scores.append(score());
    }
    QCOMPARE(talks[0], talks[1]);
    QCOMPARE(scores[0], scores[1]);
    QVERIFY(talks[0].count(u"They:"_s) >= 5);
}

void TestRehearsalView::takesBack()
{
    begin(Temperament::Fair, 11);
    const QString before = talk();
    QVERIFY(!buttonOf(m_view.get(), u"Take back"_s)->isEnabled());
    type(u"280"_s);
    QVERIFY(talk() != before);
    QVERIFY(clickButton(m_view.get(), u"Take back"_s));
    QCOMPARE(talk(), before);
    QVERIFY(m_editor->plan().rehearsals.isEmpty()); // what is not over is no history
}

void TestRehearsalView::unclearFigureIsNotTaken()
{
    begin(Temperament::Fair, 11);
    const QString before = talk();
    type(u"I want twelve fifty"_s);
    QCOMPARE(talk(), before);
    QVERIFY(shownText(m_view.get()).contains(u"can mean more than one figure"_s));
    QCOMPARE(at<QLineEdit>(u"What you say"_s)->text(), u"I want twelve fifty"_s);
    at<QLineEdit>(u"What you say"_s)->clear();
    type(u"two eighty"_s);
    QVERIFY(talk().contains(u"You: two eighty"_s));
}

void TestRehearsalView::unprovenReason()
{
    begin(Temperament::Fair, 11);
    QTest::keyClick(at<QCheckBox>(QString()), Qt::Key_Space); // "I can show it"
    type(u"I have led two such teams."_s);
    type(u"No, thank you."_s);
    QVERIFY2(score().contains(u"a claim that you cannot show"_s), qPrintable(score()));
}

void TestRehearsalView::historyAndProgressOutliveTheProgram()
{
    for (int seed = 1; seed <= 4; ++seed) {
        begin(Temperament(seed % temperamentCount), seed);
        type(u"280"_s);
        type(u"No, thank you."_s);
    }
    const QString before = history();
    QVERIFY2(before.contains(u"4 rehearsal"_s) && before.contains(u"The first three came to"_s),
             qPrintable(before));
    // Another start: the plan comes back from its document.
    const QByteArray document = planToJson(m_editor->plan());
    m_view.reset();
    m_editor = std::make_unique<PlanEditor>();
    m_view = std::make_unique<RehearsalView>(m_editor.get(), american());
    const auto plan = planFromJson(document, {});
    QVERIFY(plan.ok());
    m_editor->open(*plan);
    m_view->show();
    QCOMPARE(history(), before);
}

void TestRehearsalView::rulesAreThereToRead_data()
{
    sameNumberSameTalk_data();
}

void TestRehearsalView::rulesAreThereToRead()
{
    QFETCH(const int, temperament);
    at<QComboBox>(u"How the recruiter is"_s)->setCurrentIndex(temperament);
    const QString rules = at<QLabel>(u"The recruiter's rules"_s)->text();
    const QStringList sentences = rulesOf(Temperament(temperament));
    for (const QString &sentence : sentences) {
        QVERIFY2(rules.contains(sentence), qPrintable(sentence));
    }
}

void TestRehearsalView::anotherPlanEndsTheTalk()
{
    begin(Temperament::Fair, 11);
    type(u"280"_s);
    Plan other = callPlan();
    other.id = u"other"_s;
    m_editor->open(other);
    QVERIFY(!talk().contains(u"You:"_s));
    QVERIFY(!at<QLineEdit>(u"What you say"_s)->isEnabled());
}

QTEST_MAIN(TestRehearsalView)
#include "tst_rehearsalview.moc"
