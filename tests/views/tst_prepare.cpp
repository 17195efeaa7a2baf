// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/planeditor.h"
#include "negotiation/evaluation/planfloor.h"
#include "prepare/chipedit.h"
#include "prepare/edittable.h"
#include "prepare/fieldedit.h"
#include "prepare/planlist.h"
#include "prepare/preparepage.h"
#include "prepare/repliesstep.h"
#include "prepare/scriptline.h"
#include "prepare/steppage.h"
#include "prepare/whybutton.h"
#include "shared/chartframe.h"
#include "shared/stepbar.h"
#include "views/preparehand.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int frameOfLine = 8; // pixels beside the text of a line

} // namespace

/// The six steps, by keyboard and mouse.
class TestPrepare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepIsOneKeyAway();
    void marksAreComputed();
    void stepAndScrollAreRemembered();
    void offersAreAddedChangedAndRemoved();
    void badScheduleIsRefused();
    void roundsAreDrawn();
    void alternativesSetTheFloor();
    void ownFloorWithAReason();
    void provenClaimBringsItsLineBack();
    void editedLineKeepsItsSlots();
    void wrongTotalIsMendedByOneKey();
    void cardsAreFoundMovedAndEdited();
    void computedTablesAreThere();
    void readySendsToTheStep();
    void nothingIsLostOnTheWay();
    void everythingIsUndone();
    void emptyPageWithoutAPlan();
    void everyWidgetHasAName_data();
    void everyWidgetHasAName();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void steps() const;
    [[nodiscard]] FieldEdit *field(const QString &name) const;
    [[nodiscard]] PlanList *list(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QWidget *in, const QString &text) const;
    void type(const QString &name, const QString &entry) const;

    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<PreparePage> m_page;
};

void TestPrepare::init()
{
    m_editor = std::make_unique<PlanEditor>();
    m_editor->open(samplePlan());
    m_page = std::make_unique<PreparePage>(m_editor.get(), american());
    m_page->resize(1248, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPrepare::cleanup()
{
    m_page.reset();
    m_editor.reset();
}

FieldEdit *TestPrepare::field(const QString &name) const
{
    const QList<FieldEdit *> fields = m_page->findChildren<FieldEdit *>();
    for (FieldEdit *edit : fields) {
        if (edit->isVisible() && edit->line()->accessibleName() == name) {
            return edit;
        }
    }
    return nullptr;
}

PlanList *TestPrepare::list(const QString &name) const
{
    const QList<PlanList *> lists = m_page->findChildren<PlanList *>();
    for (PlanList *one : lists) {
        if (one->table()->accessibleName() == name) {
            return one;
        }
    }
    return nullptr;
}

QPushButton *TestPrepare::button(const QWidget *in, const QString &text) const
{
    const QList<QPushButton *> buttons = in->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == text) {
            return one;
        }
    }
    return nullptr;
}

void TestPrepare::type(const QString &name, const QString &entry) const
{
    FieldEdit *edit = field(name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus();
    edit->line()->selectAll();
    QTest::keyClicks(edit->line(), entry);
}

void TestPrepare::everyStepIsOneKeyAway()
{
    for (int step = 0; step < PreparePage::StepCount; ++step) {
        QTest::keyClick(m_page.get(), Qt::Key(Qt::Key_1 + step), Qt::AltModifier);
        QCOMPARE(m_page->step(), step);
    }
    QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_page->step(), int(PreparePage::Situation)); // round and round
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_page->step(), int(PreparePage::Ready));
    const QList<QAbstractButton *> buttons =
        m_page->findChild<StepBar *>()->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(3), Qt::LeftButton);
    QCOMPARE(m_page->step(), int(PreparePage::Script));
    buttons.at(3)->setFocus();
    QTest::keyClick(buttons.at(3), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_page->step(), int(PreparePage::Replies));
}

void TestPrepare::marksAreComputed()
{
    const QList<QAbstractButton *> buttons =
        m_page->findChild<StepBar *>()->findChildren<QAbstractButton *>();
    QTRY_VERIFY(buttons.at(PreparePage::Targets)->accessibleDescription().startsWith(u"done"_s));
    m_editor->change(u"x"_s, {}, [](Plan &plan) { plan.target = {}; });
    QTRY_VERIFY(!buttons.at(PreparePage::Targets)->accessibleDescription().startsWith(u"done"_s));
    QVERIFY(!buttons.at(PreparePage::Ready)->toolTip().isEmpty());
}

void TestPrepare::stepAndScrollAreRemembered()
{
    m_page->showStep(PreparePage::Situation);
    QCoreApplication::processEvents();
    const auto situation = [](const QWidget &page) {
        const QList<StepPage *> all = page.findChildren<StepPage *>();
        return *std::find_if(all.cbegin(), all.cend(),
                             [](const StepPage *one) { return one->accessibleName() == u"Situation"; });
    };
    StepPage *area = situation(*m_page);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 50);
    area->verticalScrollBar()->setValue(40);
    const QByteArray state = m_page->state();
    PreparePage other(m_editor.get(), american());
    other.resize(m_page->size());
    other.restoreState(state);
    other.show();
    QCOMPARE(other.step(), int(PreparePage::Situation));
    QTRY_COMPARE(situation(other)->verticalScrollBar()->value(), 40);
    other.restoreState("what is this");
    QVERIFY(other.step() >= 0 && other.step() < PreparePage::StepCount);
}

void TestPrepare::offersAreAddedChangedAndRemoved()
{
    m_page->showStep(PreparePage::Situation);
    PlanList *offers = list(u"Offers"_s);
    QTest::mouseClick(button(offers, u"Add an offer"_s), Qt::LeftButton);
    QCOMPARE(m_editor->plan().otherOffers.size(), 1);
    type(u"Who offers"_s, u"Other Works"_s);
    type(u"Base salary"_s, u"180k"_s);
    type(u"Bonus"_s, u"10"_s);
    type(u"Sign-on, year 2"_s, u"20k"_s);
    QCOMPARE(m_editor->plan().otherOffers.first().name, u"Other Works"_s);
    QCOMPARE(m_editor->plan().otherOffers.first().terms.base.value, std::optional(dollars(180000)));
    QCOMPARE(m_editor->plan().otherOffers.first().terms.conditions.laterSignOn, QList<Money>{dollars(20000)});
    QVERIFY(!m_editor->plan().offer.terms.base.value); // theirs is another one
    offers->setCurrentRow(1);
    QTest::mouseClick(button(offers, u"Duplicate"_s), Qt::LeftButton);
    QCOMPARE(m_editor->plan().otherOffers.size(), 2);
    QCOMPARE(m_editor->plan().otherOffers.at(1).terms, m_editor->plan().otherOffers.at(0).terms);
    QTest::mouseClick(button(offers, u"Remove"_s), Qt::LeftButton);
    QCOMPARE(m_editor->plan().otherOffers.size(), 1);
    offers->setCurrentRow(0);
    QVERIFY(!button(offers, u"Remove"_s)->isEnabled()); // theirs is what the plan is about
    QCOMPARE(field(u"Base salary"_s)->line()->text(), QString());
    while (m_editor->undoStack()->canUndo()) {
        m_editor->undoStack()->undo();
    }
    QCOMPARE(m_editor->plan(), samplePlan());
}

void TestPrepare::badScheduleIsRefused()
{
    m_page->showStep(PreparePage::Situation);
    const QList<QComboBox *> boxes = m_page->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == u"Vesting") {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
        }
    }
    QVERIFY(m_editor->plan().offer.terms.conditions.vesting.has_value());
    const Plan before = m_editor->plan();
    type(u"Share of each year"_s, u"40/30/20/9"_s);
    QCOMPARE(m_editor->plan(), before);
    QVERIFY(!field(u"Share of each year"_s)->line()->accessibleDescription().isEmpty());
    type(u"Share of each year"_s, u"40/30/20/10"_s);
    QVERIFY(m_editor->plan() != before);
    QCOMPARE(std::get<AnnualVesting>(*m_editor->plan().offer.terms.conditions.vesting),
             AnnualVesting::percents({40, 30, 20, 10}));
}

void TestPrepare::roundsAreDrawn()
{
    m_page->showStep(PreparePage::Situation);
    PlanList *rounds = list(u"Rounds"_s);
    for (const QString &figure : {u"240k"_s, u"255k"_s}) {
        QTest::mouseClick(button(rounds, u"Add a round"_s), Qt::LeftButton);
        const int row = rounds->model()->rowCount() - 1;
        QVERIFY(rounds->model()->setData(rounds->model()->index(row, 3), figure, Qt::EditRole));
    }
    QCOMPARE(m_editor->plan().offer.rounds.at(1).amount, std::optional(dollars(255000)));
    const QList<ChartFrame *> charts = m_page->findChildren<ChartFrame *>();
    const auto shown =
        std::find_if(charts.cbegin(), charts.cend(), [](const ChartFrame *one) { return one->isVisible(); });
    QVERIFY(shown != charts.cend());
    const ChartFrame *chart = *shown;
    QVERIFY(chart->drawing()->missing().isEmpty());
    QVERIFY2(chart->description().contains(u"they said $255,000"_s), qPrintable(chart->description()));
    QVERIFY2(chart->description().contains(u"Target: $260,000"_s), qPrintable(chart->description()));
}

void TestPrepare::alternativesSetTheFloor()
{
    m_page->showStep(PreparePage::Alternatives);
    PlanList *alternatives = list(u"Alternatives"_s);
    QTest::mouseClick(button(alternatives, u"Add an alternative"_s), Qt::LeftButton);
    PlanRowsModel *model = alternatives->model();
    QCOMPARE(model->rowCount(), 1);
    // COMPENSATION F14: 230,000 a year, 60,000 lost, 5 % for the risk.
    QVERIFY(model->setData(model->index(0, 2), u"230k"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(0, 3), u"5%"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(0, 4), u"60k"_s, Qt::EditRole));
    QCOMPARE(model->index(0, 6).data().toString(), u"$256,500"_s);
    QStringList figures;
    const QList<WhyButton *> buttons = m_page->findChildren<WhyButton *>();
    for (const WhyButton *one : buttons) {
        figures.append(one->figure().value);
    }
    QCOMPARE(figures.count(u"$256,500"_s), 2); // from the alternatives, and the one that counts
    QVERIFY(figures.contains(u"$43,500"_s));   // up to the band's 300,000
    QVERIFY(model->setData(model->index(0, 5), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(planFloor(m_editor->plan()).source, FloorSource::Terms);
    QVERIFY(!model->setData(model->index(0, 3), u"-200%"_s, Qt::EditRole));
}

void TestPrepare::ownFloorWithAReason()
{
    m_page->showStep(PreparePage::Alternatives);
    type(u"Your own figure instead"_s, u"310k"_s);
    QCOMPARE(planFloor(m_editor->plan()).inUse, std::optional(dollars(310000)));
    QVERIFY(field(u"Because"_s) != nullptr);
    type(u"Because"_s, u"I like it here"_s);
    QCOMPARE(m_editor->plan().floorOverride->reason, u"I like it here"_s);
    QStringList notes;
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().startsWith(u'⚠')) {
            notes.append(label->text());
        }
    }
    QVERIFY2(notes.join(u' ').contains(u"$300,000"_s) || notes.join(u' ').contains(u"300,000"_s),
             qPrintable(notes.join(u'\n'))); // above the band
    type(u"Your own figure instead"_s, u" "_s);
    QVERIFY(!m_editor->plan().floorOverride);
}

void TestPrepare::provenClaimBringsItsLineBack()
{
    Plan plan = samplePlan();
    Claim claim;
    claim.id = u"c"_s;
    claim.text = u"I hold another offer."_s;
    plan.claims = {claim};
    ScriptSegment segment;
    segment.text = claim.text;
    segment.claim = claim.id;
    plan.script.first().say.append(segment);
    m_editor->open(plan);
    m_page->showStep(PreparePage::Alternatives);
    PlanRowsModel *model = list(u"Claims"_s)->model();
    QVERIFY(!model->index(0, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(model->setData(model->index(0, 1), u"mine, and I can show it"_s, Qt::EditRole));
    QVERIFY(m_editor->plan().claims.first().isProven());
    QVERIFY(model->index(0, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(!model->setData(model->index(0, 1), u"certainly"_s, Qt::EditRole));
}

void TestPrepare::editedLineKeepsItsSlots()
{
    m_page->showStep(PreparePage::Script);
    ChipEdit *line = m_page->findChildren<ScriptLine *>().first()->line();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u" Please."_s);
    const QList<ScriptSegment> say = m_editor->plan().script.first().say;
    QCOMPARE(say.at(1), samplePlan().script.first().say.at(1));
    QVERIFY(say.last().text.endsWith(u" Please."_s));
    QCOMPARE(m_editor->undoStack()->count(), 1);
    m_editor->change(u"x"_s, {}, [](Plan &plan) { plan.target.base.value = dollars(222000); });
    QVERIFY2(line->accessibleDescription().contains(u"$222K"_s), qPrintable(line->accessibleDescription()));
}

void TestPrepare::wrongTotalIsMendedByOneKey()
{
    Plan plan = samplePlan();
    plan.script.first().say = {{SlotRole::None, u"I ask for a base of "_s, {}},
                               {SlotRole::TargetBase, u"$200K"_s, {}},
                               {SlotRole::None, u", bringing total compensation to $290K."_s, {}}};
    m_editor->open(plan);
    m_page->showStep(PreparePage::Script);
    const ScriptLine *line = m_page->findChildren<ScriptLine *>().first();
    const auto *mend = line->findChild<QPushButton *>(u"mend"_s);
    QVERIFY(mend != nullptr);
    QTRY_VERIFY(mend->isVisible());
    line->line()->setFocus();
    QTest::keyClick(line->line(), Qt::Key_F2);
    QVERIFY2(spokenText(m_editor->plan().script.first(), m_editor->plan()).contains(u"260"_s),
             qPrintable(spokenText(m_editor->plan().script.first(), m_editor->plan())));
    QTRY_VERIFY(line->findChild<QPushButton *>(u"mend"_s) == nullptr);
}

void TestPrepare::cardsAreFoundMovedAndEdited()
{
    m_page->showStep(PreparePage::Replies);
    PlanList *cards = list(u"Cards"_s);
    const qsizetype before = m_editor->plan().cards.size();
    for (const QString &title : {u"Too much"_s, u"Budget"_s}) {
        QTest::mouseClick(button(cards, u"Add a card"_s), Qt::LeftButton);
        QVERIFY(cards->model()->setData(cards->model()->index(cards->model()->rowCount() - 1, 0), title,
                                        Qt::EditRole));
    }
    cards->setCurrentRow(int(before) + 1);
    QTest::mouseClick(button(cards, u"Up"_s), Qt::LeftButton);
    QCOMPARE(m_editor->plan().cards.at(before).title, u"Budget"_s);
    auto *step = m_page->findChild<RepliesStep *>();
    auto *line = step->findChild<ChipEdit *>();
    line->setFocus();
    QTest::keyClicks(line, u"I see."_s);
    QCOMPARE(m_editor->plan().cards.at(before).mine.first().text, u"I see."_s);
    auto *search = step->findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"much"_s);
    QVERIFY(cards->table()->isRowHidden(int(before)));
    QVERIFY(!cards->table()->isRowHidden(int(before) + 1));
}

void TestPrepare::computedTablesAreThere()
{
    m_page->showStep(PreparePage::Replies);
    PlanRowsModel *ladder = list(u"Ladder"_s)->model();
    QCOMPARE(ladder->rowCount(), 4);
    QCOMPARE(ladder->index(3, 1).data().toString(), u"260,000"_s); // the last step is the target
    QVERIFY(list(u"Replies"_s)->model()->rowCount() > 4);
    PlanRowsModel *packages = list(u"Packages"_s)->model();
    QCOMPARE(packages->rowCount(), 3);
    QVERIFY(!packages->setData(packages->index(0, 1), u"lots"_s, Qt::EditRole));
    type(u"Opening"_s, u"100k"_s); // below the target: no ladder, and a sentence
    QCOMPARE(ladder->rowCount(), 0);
}

void TestPrepare::readySendsToTheStep()
{
    m_page->showStep(PreparePage::Ready);
    QCoreApplication::processEvents(); // what is added to a layout is shown by it
    QPushButton *go = nullptr;
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        go = one->isVisible() && one->text() == u"Step 2" ? one : go;
    }
    QVERIFY(go != nullptr);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(m_page->step(), int(PreparePage::Alternatives));
    QVERIFY(QApplication::focusWidget() != nullptr);
}

// A figure half typed in a cell is there after any way of leaving.
void TestPrepare::nothingIsLostOnTheWay()
{
    m_page->showStep(PreparePage::Targets);
    m_page->focusWork();
    QWidget *table = QApplication::focusWidget();
    QTest::keyClicks(table, u"2"_s);
    QWidget *cell = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(cell) != nullptr);
    QTest::keyClicks(cell, u"17k"_s);
    QTest::keyClick(cell, Qt::Key_6, Qt::AltModifier);
    QCOMPARE(m_page->step(), int(PreparePage::Ready));
    QCOMPARE(m_editor->plan().target.base.value, std::optional(dollars(217000)));
    QCOMPARE(m_editor->undoStack()->count(), 1);
}

void TestPrepare::everythingIsUndone()
{
    m_page->showStep(PreparePage::Situation);
    type(u"Base salary"_s, u"210k"_s);
    m_page->showStep(PreparePage::Alternatives);
    QTest::mouseClick(button(list(u"Alternatives"_s), u"Add an alternative"_s), Qt::LeftButton);
    m_page->showStep(PreparePage::Ready);
    QTest::mouseClick(button(list(u"Checklist"_s), u"Add an item"_s), Qt::LeftButton);
    QVERIFY(m_editor->undoStack()->count() >= 3);
    for (int i = 0; i < m_editor->undoStack()->count(); ++i) {
        QVERIFY(!m_editor->undoStack()->text(i).isEmpty());
    }
    while (m_editor->undoStack()->canUndo()) {
        m_editor->undoStack()->undo();
    }
    QCOMPARE(m_editor->plan(), samplePlan());
    while (m_editor->undoStack()->canRedo()) {
        m_editor->undoStack()->redo();
    }
    QCOMPARE(m_editor->plan().checklist.size(), 1);
}

void TestPrepare::emptyPageWithoutAPlan()
{
    m_editor->close();
    QSignalSpy browse(m_page.get(), &PreparePage::browseWanted);
    QTest::mouseClick(button(m_page.get(), u"Browse guides"_s), Qt::LeftButton);
    QCOMPARE(browse.count(), 1);
    m_page->focusWork(); // no plan, no crash
}

void TestPrepare::steps() const
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < PreparePage::StepCount; ++step) {
        QTest::addRow("step %d", step + 1) << step;
    }
}

void TestPrepare::everyWidgetHasAName_data()
{
    steps();
}

void TestPrepare::everyWidgetHasAName()
{
    QFETCH(int, step);
    m_page->showStep(step);
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
            widget->focusProxy() != nullptr) {
            continue;
        }
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access != nullptr && !access->text(QAccessible::Name).trimmed().isEmpty(),
                 widget->metaObject()->className());
    }
}

void TestPrepare::nothingIsCut_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    for (int step = 0; step < PreparePage::StepCount; ++step) {
        for (const int points : {10, 14}) {
            for (const int width : {1024, 1280}) {
                QTest::addRow("step %d, size %d, width %d", step + 1, points, width)
                    << step << points << width;
            }
        }
    }
}

void TestPrepare::nothingIsCut()
{
    QFETCH(int, step);
    QFETCH(int, points);
    QFETCH(int, width);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSize(points);
    m_page.reset(); // sizes of type are decided when the page is made
    m_editor->open(fullPlan());
    QApplication::setFont(font);
    m_page = std::make_unique<PreparePage>(m_editor.get(), american());
    m_page->resize(width, 700);
    m_page->show();
    m_page->showStep(step);
    QCoreApplication::processEvents();
    QStringList cut;
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const bool wide = label->wordWrap() || label->width() >= label->sizeHint().width();
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!wide || label->height() < needed) {
            cut.append(u"“%1”"_s.arg(label->text()));
        }
    }
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (const QPushButton *one : buttons) {
        if (one->isVisible() && one->width() < one->sizeHint().width()) {
            cut.append(u"[%1]"_s.arg(one->text()));
        }
    }
    const QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines) {
        const int hint = line->fontMetrics().horizontalAdvance(line->placeholderText());
        if (line->isVisible() && line->text().isEmpty() && hint + frameOfLine > line->width()) {
            cut.append(u"hint “%1”"_s.arg(line->placeholderText()));
        }
    }
    const QList<QHeaderView *> heads = m_page->findChildren<QHeaderView *>();
    for (const QHeaderView *head : heads) {
        for (int i = 0; head->isVisible() && head->orientation() == Qt::Horizontal && i < head->count();
             ++i) {
            const QString name = head->model()->headerData(i, Qt::Horizontal).toString();
            if (head->fontMetrics().horizontalAdvance(name) > head->sectionSize(i)) {
                cut.append(u"head “%1”"_s.arg(name));
            }
        }
    }
    const QList<StepPage *> pages = m_page->findChildren<StepPage *>();
    for (const StepPage *one : pages) {
        if (one->isVisible() && one->horizontalScrollBar()->maximum() > 0) {
            cut.append(u"scrolls sideways by %1"_s.arg(one->horizontalScrollBar()->maximum()));
        }
    }
    const int shown = m_page->width();
    m_page.reset();
    QApplication::setFont(usual);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY2(shown <= width, qPrintable(QString::number(shown)));
}

QTEST_MAIN(TestPrepare)
#include "tst_prepare.moc"
