// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/planeditor.h"
#include "editing/termedit.h"
#include "negotiation/plans.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

void rename(PlanEditor &editor, const QString &name, const QString &key = {})
{
    editor.change(u"Rename"_s, key, [&](Plan &plan) { plan.name = name; });
}

} // namespace

class TestPlanEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes();
    void mergesByKey();
    void typingAfterAnUndoIsANewStep();
    void noStepWithoutChange();
    void escapeLeavesNoTrace();
    void escapeKeepsOtherSteps();
    void openForgets();
    void entries_data();
    void entries();
    void sameFigureKeepsItsOrigin();
    void partReplacesTheirTotal();
    void componentsCurrency();
};

void TestPlanEditor::undoesAndRedoes()
{
    PlanEditor editor;
    QSignalSpy changed(&editor, &PlanEditor::changed);
    rename(editor, u"none open"_s);
    QCOMPARE(changed.size(), 0);
    const Plan before = examplePlan();
    editor.open(before);
    rename(editor, u"a"_s);
    const Plan after = editor.plan();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(editor.undoStack()->undoText(), u"Rename"_s);
    editor.undoStack()->undo();
    QVERIFY(editor.plan() == before);
    editor.undoStack()->redo();
    QVERIFY(editor.plan() == after);
    QCOMPARE(changed.size(), 3);
}

void TestPlanEditor::mergesByKey()
{
    PlanEditor editor;
    editor.open(examplePlan());
    rename(editor, u"a"_s, u"name"_s);
    rename(editor, u"ab"_s, u"name"_s);
    QCOMPARE(editor.undoStack()->count(), 1);
    rename(editor, u"abc"_s, u"other"_s);
    QCOMPARE(editor.undoStack()->count(), 2);
    editor.endMerge();
    rename(editor, u"abcd"_s, u"other"_s);
    rename(editor, u"x"_s);
    rename(editor, u"y"_s); // no key: no merging
    QCOMPARE(editor.undoStack()->count(), 5);
    for (int i = 0; i < 5; ++i) {
        editor.undoStack()->undo();
    }
    QVERIFY(editor.plan() == examplePlan());
}

void TestPlanEditor::typingAfterAnUndoIsANewStep()
{
    PlanEditor editor;
    editor.open(examplePlan());
    rename(editor, u"a"_s, u"name"_s);
    editor.undoStack()->undo();
    editor.undoStack()->redo();
    rename(editor, u"ab"_s, u"name"_s);
    QCOMPARE(editor.undoStack()->count(), 2);
    editor.undoStack()->undo();
    QCOMPARE(editor.plan().name, u"a"_s);
}

void TestPlanEditor::noStepWithoutChange()
{
    PlanEditor editor;
    editor.open(examplePlan());
    QVERIFY(!editor.change(u"Nothing"_s, {}, [](Plan &) {}));
    QCOMPARE(editor.undoStack()->count(), 0);
    rename(editor, u"a"_s, u"name"_s);
    rename(editor, QString(), u"name"_s); // typed and taken back by hand
    QCOMPARE(editor.undoStack()->count(), 0);
    QVERIFY(editor.plan() == examplePlan());
}

void TestPlanEditor::escapeLeavesNoTrace()
{
    Plan plan = examplePlan();
    plan.target.base = {units(240000), Origin::GuideStrategy, 12};
    PlanEditor editor;
    editor.open(plan);
    for (const QString &entry : {u"2"_s, u"25"_s, u"255k"_s}) {
        QCOMPARE(
            enterTerm(editor, TermSet::Target, TermRow::Base, entry, QLocale::c(), u"term-2-0-"_s).result,
            EntryResult::Taken);
    }
    QCOMPARE(editor.plan().target.base.origin, Origin::Typed);
    editor.revertMerge(u"term-");
    QVERIFY(editor.plan() == plan); // its origin and line too
    QCOMPARE(editor.undoStack()->count(), 0);
    QVERIFY(!editor.undoStack()->canRedo());
}

void TestPlanEditor::escapeKeepsOtherSteps()
{
    PlanEditor editor;
    editor.open(examplePlan());
    rename(editor, u"a"_s, u"name"_s);
    editor.revertMerge(u"term-"); // that was no cell
    QCOMPARE(editor.plan().name, u"a"_s);
    editor.endMerge();
    editor.revertMerge(); // ended: it stays
    QCOMPARE(editor.plan().name, u"a"_s);
    rename(editor, u"b"_s);
    editor.revertMerge(); // a step of its own
    QCOMPARE(editor.plan().name, u"b"_s);
}

void TestPlanEditor::openForgets()
{
    PlanEditor editor;
    QSignalSpy opened(&editor, &PlanEditor::opened);
    editor.open(examplePlan());
    rename(editor, u"a"_s, u"name"_s);
    Plan other = examplePlan();
    other.id = u"p2"_s;
    editor.open(other);
    QVERIFY(!editor.undoStack()->canUndo());
    editor.undoStack()->undo();
    QVERIFY(editor.plan() == other);
    editor.close();
    QVERIFY(!editor.isOpen());
    QCOMPARE(opened.size(), 3);
}

void TestPlanEditor::entries_data()
{
    QTest::addColumn<TermRow>("row");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<EntryResult>("result");
    QTest::addColumn<qint64>("figure"); // minor units or basis points; -1: unknown
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const qint64 base = 25000000;
    QTest::newRow("k") << TermRow::Base << u"260k"_s << english << EntryResult::Taken << 26000000LL;
    QTest::newRow("m") << TermRow::Equity << u"1.2m"_s << english << EntryResult::Taken << 120000000LL;
    QTest::newRow("sign") << TermRow::SignOn << u"$30,000"_s << english << EntryResult::Taken << 3000000LL;
    QTest::newRow("German") << TermRow::Base << u"260.000,50"_s << german << EntryResult::Taken << 26000050LL;
    QTest::newRow("zero is known") << TermRow::SignOn << u"0"_s << english << EntryResult::Taken << 0LL;
    QTest::newRow("empty") << TermRow::Base << u"  "_s << english << EntryResult::Cleared << -1LL;
    QTest::newRow("words") << TermRow::Base << u"a lot"_s << english << EntryResult::Unreadable << base;
    QTest::newRow("negative") << TermRow::Base << u"-5"_s << english << EntryResult::Unreadable << base;
    QTest::newRow("other currency") << TermRow::Base << u"€260k"_s << english << EntryResult::Unreadable
                                    << base;
    QTest::newRow("rate") << TermRow::Bonus << u"12.5 %"_s << english << EntryResult::Taken << 1250LL;
    QTest::newRow("no rate") << TermRow::Bonus << u"some"_s << english << EntryResult::Unreadable << 1500LL;
    QTest::newRow("no bonus") << TermRow::Bonus << QString() << english << EntryResult::Cleared << -1LL;
    QTest::newRow("total beside a base")
        << TermRow::Total << u"1"_s << english << EntryResult::NotEditable << -1LL;
    QTest::newRow("first year") << TermRow::FirstYear << u"1"_s << english << EntryResult::NotEditable
                                << -1LL;
}

void TestPlanEditor::entries()
{
    QFETCH(TermRow, row);
    QFETCH(QString, entry);
    QFETCH(QLocale, locale);
    QFETCH(EntryResult, result);
    QFETCH(qint64, figure);
    PlanEditor editor;
    editor.open(examplePlan());
    const EntryOutcome outcome = enterTerm(editor, TermSet::Target, row, entry, locale);
    QCOMPARE(outcome.result, result);
    QCOMPARE(outcome.problem.isEmpty(), result != EntryResult::Unreadable);
    const Terms &terms = editor.plan().target;
    const auto minor = [](const Term<Money> &term) { return term.value ? term.value->minor : -1; };
    const qint64 found = row == TermRow::Base     ? minor(terms.base)
                         : row == TermRow::Equity ? minor(terms.equity)
                         : row == TermRow::SignOn ? minor(terms.signOn)
                         : row == TermRow::Bonus  ? (terms.bonus.value ? terms.bonus.value->basisPoints : -1)
                                                  : minor(terms.total);
    QCOMPARE(found, figure);
    const bool stepped = result == EntryResult::Taken || result == EntryResult::Cleared;
    QCOMPARE(editor.undoStack()->count(), stepped ? 1 : 0);
    QCOMPARE(editor.plan() == examplePlan(), !stepped);
    QCOMPARE(editor.undoStack()->undoText().isEmpty(), !stepped);
}

void TestPlanEditor::sameFigureKeepsItsOrigin()
{
    Plan plan = examplePlan();
    plan.target.base.origin = Origin::GuideStrategy;
    PlanEditor editor;
    editor.open(plan);
    QCOMPARE(enterTerm(editor, TermSet::Target, TermRow::Base, u"250,000"_s, QLocale::c()).result,
             EntryResult::Taken);
    QCOMPARE(editor.undoStack()->count(), 0);
    QVERIFY(editor.plan() == plan);
    QVERIFY(isEditable(Plan(), TermSet::Target, TermRow::Total)); // no base: a total stands for its parts
    QVERIFY(!isEditable(plan, TermSet::Target, TermRow::Total));
}

void TestPlanEditor::partReplacesTheirTotal()
{
    Plan plan = examplePlan();
    plan.offer.terms.total = typed(300000);
    PlanEditor editor;
    editor.open(plan);
    (void)enterTerm(editor, TermSet::Offer, TermRow::SignOn, u"20k"_s, QLocale::c());
    QVERIFY(editor.plan().offer.terms.total.value); // paid once: no part of it
    (void)enterTerm(editor, TermSet::Offer, TermRow::Base, u"240k"_s, QLocale::c());
    QVERIFY(!editor.plan().offer.terms.total.value);
}

void TestPlanEditor::componentsCurrency()
{
    Plan plan;
    plan.id = u"p"_s;
    plan.currency = Currency::known("GBP");
    plan.facts.equity = range(50000, 90000);
    PlanEditor editor;
    editor.open(plan);
    QCOMPARE(enterTerm(editor, TermSet::Target, TermRow::Equity, u"60k"_s, QLocale::c()).result,
             EntryResult::Taken);
    QVERIFY(editor.plan().target.equity.value == units(60000));
    (void)enterTerm(editor, TermSet::Target, TermRow::Base, u"60k"_s, QLocale::c());
    QVERIFY(editor.plan().target.base.value == units(60000, plan.currency));
}

QTEST_GUILESS_MAIN(TestPlanEditor)
#include "tst_planeditor.moc"
