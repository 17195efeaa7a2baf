// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/chipedit.h"
#include "prepare/scriptview.h"
#include "prepare/whybutton.h"
#include "shared/chartframe.h"
#include "shared/rangechartview.h"
#include "shared/whypopover.h"
#include "views/preparehand.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

#include <memory>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// "Why this number?" of every computed figure of Prepare, by keys and mouse.
class TestPrepareWhy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyComputedCellAnswers_data();
    void everyComputedCellAnswers();
    void everyButtonAnswers_data();
    void everyButtonAnswers();
    void everyChartFigureAnswers();
    void whatIsTypedDoesNotAnswer();
    void theMouseAsksToo();
    void linesOfTheGuideAreLinked_data();
    void linesOfTheGuideAreLinked();
    void ladderAndRepliesSayTheirValues();
    void aFigureOfTheScriptAnswers();
    void aFigureOfTheWholeScriptAnswers();

private:
    [[nodiscard]] QString asked(EditTable *table, const QModelIndex &index) const;
    [[nodiscard]] static QString takeAnswer();

    std::unique_ptr<PrepareHand> m_hand;
};

void TestPrepareWhy::init()
{
    m_hand = std::make_unique<PrepareHand>(fullPlan());
    QVERIFY(QTest::qWaitForWindowActive(&m_hand->page));
}

void TestPrepareWhy::cleanup()
{
    m_hand.reset();
}

// What the open answer says; it is closed. Empty when there is none.
QString TestPrepareWhy::takeAnswer()
{
    auto *answer = qobject_cast<WhyPopover *>(QApplication::activePopupWidget());
    if (answer == nullptr) {
        return {};
    }
    const QString words = answer->accessibleName() + u'\n' + answer->accessibleDescription();
    QTest::keyClick(answer, Qt::Key_Escape);
    return words;
}

QString TestPrepareWhy::asked(EditTable *table, const QModelIndex &index) const
{
    table->setFocus();
    table->setCurrentIndex(index);
    QTest::keyClick(table, Qt::Key_F1);
    return takeAnswer();
}

namespace {

void addSteps()
{
    QTest::addColumn<int>("step");
    const QStringList names{u"situation"_s, u"alternatives"_s, u"targets"_s,
                            u"script"_s,    u"replies"_s,      u"ready"_s};
    for (int step = 0; step < PreparePage::StepCount; ++step) {
        QTest::newRow(qPrintable(names[step])) << step;
    }
}

bool isFigure(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    const bool any = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
    return right && any && !index.flags().testFlag(Qt::ItemIsEditable);
}

} // namespace

void TestPrepareWhy::everyComputedCellAnswers_data()
{
    addSteps();
}

void TestPrepareWhy::everyComputedCellAnswers()
{
    QFETCH(int, step);
    m_hand->page.showStep(step);
    QCoreApplication::processEvents();
    const QList<EditTable *> tables = m_hand->page.findChildren<EditTable *>();
    int figures = 0;
    for (EditTable *table : tables) {
        const QAbstractItemModel *model = table->model();
        const int cells = table->isVisible() ? model->rowCount() * model->columnCount() : 0;
        for (int cell = 0; cell < cells; ++cell) {
            const QModelIndex index = model->index(cell / model->columnCount(), cell % model->columnCount());
            if (isFigure(index)) {
                const QString answer = asked(table, index);
                QVERIFY2(!answer.isEmpty(),
                         qPrintable(table->accessibleName() + u' ' + index.data().toString()));
                QVERIFY2(answer.section(u'\n', 1).size() > 5, qPrintable(answer)); // more than its name
                ++figures;
            }
        }
    }
    QVERIFY(step == PreparePage::Script || figures > 0);
}

void TestPrepareWhy::everyButtonAnswers_data()
{
    addSteps();
}

void TestPrepareWhy::everyButtonAnswers()
{
    QFETCH(int, step);
    m_hand->page.showStep(step);
    QCoreApplication::processEvents();
    const QList<WhyButton *> buttons = m_hand->page.findChildren<WhyButton *>();
    for (WhyButton *button : buttons) {
        if (button->isVisible()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_F1);
            QVERIFY2(!takeAnswer().isEmpty(), qPrintable(button->text()));
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY2(!takeAnswer().isEmpty(), qPrintable(button->text()));
        }
    }
}

void TestPrepareWhy::everyChartFigureAnswers()
{
    m_hand->page.resize(1248, 4000); // all of them in view
    m_hand->page.showStep(PreparePage::Targets);
    QCoreApplication::processEvents();
    const QList<ChartFrame *> charts = m_hand->page.findChildren<ChartFrame *>();
    int asked = 0;
    for (ChartFrame *chart : charts) {
        for (int figure = 0; chart->isVisible() && figure < chart->figures().size(); ++figure) {
            if (chart->figures().at(figure).subject < 0) {
                continue; // a range that the guide states
            }
            chart->setFocus();
            chart->setCurrentFigure(figure);
            QTest::keyClick(chart, Qt::Key_F1);
            const QString answer = takeAnswer();
            QVERIFY2(answer.size() > 20, qPrintable(chart->figures().at(figure).text));
            ++asked;
        }
    }
    QVERIFY(asked > 14); // years, exits, assumptions, markers among the regions
}

void TestPrepareWhy::whatIsTypedDoesNotAnswer()
{
    m_hand->page.showStep(PreparePage::Ready);
    QCoreApplication::processEvents();
    PlanList *dates = m_hand->list(u"Dates"_s);
    QVERIFY(asked(dates->table(), dates->model()->index(0, 0)).isEmpty());
}

void TestPrepareWhy::theMouseAsksToo()
{
    m_hand->page.showStep(PreparePage::Replies);
    QCoreApplication::processEvents();
    EditTable *ladder = m_hand->list(u"Ladder"_s)->table();
    const QPoint cell = ladder->visualRect(ladder->model()->index(1, 1)).center();
    QTest::mouseDClick(ladder->viewport(), Qt::LeftButton, {}, cell);
    QVERIFY(takeAnswer().contains(u"sevenths left"_s));
    QContextMenuEvent event(QContextMenuEvent::Mouse, cell, ladder->viewport()->mapToGlobal(cell));
    QApplication::sendEvent(ladder->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(takeAnswer().contains(u"sevenths left"_s));
}

void TestPrepareWhy::linesOfTheGuideAreLinked_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("line");
    const int targets = PreparePage::Targets;
    const int replies = PreparePage::Replies;
    QTest::newRow("first year of the target") << targets << u"The figures of each"_s << 1 << 1 << 9;
    QTest::newRow("four years of the target") << targets << u"The figures of each"_s << 1 << 2 << 9;
    QTest::newRow("average of the target") << targets << u"The figures of each"_s << 1 << 3 << 9;
    QTest::newRow("recurring of the target") << targets << u"The figures of each"_s << 1 << 4 << 9;
    QTest::newRow("cash of the target") << targets << u"The figures of each"_s << 1 << 5 << 9;
    QTest::newRow("last year of the target") << targets << u"The figures of each"_s << 1 << 6 << 9;
    QTest::newRow("a step of the ladder") << replies << u"Ladder"_s << 1 << 1 << 9;
    QTest::newRow("a gap to the target") << replies << u"Replies"_s << 1 << 2 << 9;
    QTest::newRow("a place in the band") << replies << u"Replies"_s << 1 << 3 << 7;
    QTest::newRow("worth of a package") << replies << u"Packages"_s << 0 << 0 << 9;
}

void TestPrepareWhy::linesOfTheGuideAreLinked()
{
    QFETCH(int, step);
    QFETCH(QString, list);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(int, line);
    m_hand->page.showStep(step);
    QCoreApplication::processEvents();
    EditTable *table = m_hand->list(list)->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F1);
    auto *answer = qobject_cast<WhyPopover *>(QApplication::activePopupWidget());
    QVERIFY(answer != nullptr);
    QSignalSpy wanted(&m_hand->page, &PreparePage::guideLineWanted);
    QPushButton *link = nullptr;
    const QList<QPushButton *> links = answer->findChildren<QPushButton *>();
    for (QPushButton *one : links) {
        link = one->accessibleName().contains(u"line %1 "_s.arg(line)) ? one : link;
    }
    QVERIFY2(link != nullptr, qPrintable(answer->accessibleDescription()));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), line);
}

void TestPrepareWhy::ladderAndRepliesSayTheirValues()
{
    m_hand->page.showStep(PreparePage::Replies);
    QCoreApplication::processEvents();
    // The target is 200,000 + 10 % + 40,000 = 260,000; the opening 10 % above it.
    EditTable *ladder = m_hand->list(u"Ladder"_s)->table();
    const QString opening = asked(ladder, ladder->model()->index(0, 1));
    QVERIFY2(opening.contains(u"$286,000"_s) && opening.contains(u"premium: 10%"_s), qPrintable(opening));
    const QString given = asked(ladder, ladder->model()->index(1, 2));
    QVERIFY2(given.contains(u"the ask before: $286,000"_s) && given.contains(u"$271,142.86"_s),
             qPrintable(given));
    QVERIFY(asked(ladder, ladder->model()->index(1, 0)).isEmpty()); // a number of a step is no figure
    EditTable *replies = m_hand->list(u"Replies"_s)->table();
    const QString floor = asked(replies, replies->model()->index(0, 1));
    QVERIFY2(floor.contains(u"their figure − floor"_s), qPrintable(floor));
    QVERIFY2(floor.contains(u"best alternative"_s), qPrintable(floor));
    QVERIFY(!asked(replies, replies->model()->index(0, 5)).isEmpty());
}

void TestPrepareWhy::aFigureOfTheScriptAnswers()
{
    m_hand->page.showStep(PreparePage::Script);
    QCoreApplication::processEvents();
    ChipEdit *line = nullptr;
    const QList<ChipEdit *> lines = m_hand->page.findChildren<ChipEdit *>();
    for (ChipEdit *one : lines) {
        line = line == nullptr && one->isVisible() ? one : line;
    }
    QVERIFY(line != nullptr);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_F1);
    QVERIFY(takeAnswer().isEmpty()); // words
    for (int key = 0; key < 10 && !line->figureAtCursor(); ++key) {
        QTest::keyClick(line, Qt::Key_Right, Qt::ControlModifier);
    }
    QVERIFY(line->figureAtCursor().has_value());
    QTest::keyClick(line, Qt::Key_F1);
    const QString answer = takeAnswer();
    QVERIFY2(answer.contains(u"$200K"_s) && answer.contains(u"line 9"_s), qPrintable(answer));
}

// The script beside the targets is only read: Tab goes from link to link, Enter asks.
void TestPrepareWhy::aFigureOfTheWholeScriptAnswers()
{
    m_hand->page.showStep(PreparePage::Targets);
    auto *view = m_hand->page.findChild<ScriptView *>();
    QVERIFY(view != nullptr);
    QTRY_VERIFY(view->isVisible());
    view->setFocus();
    QString answer;
    for (int i = 0; i < 40 && answer.isEmpty() && view->hasFocus(); ++i) {
        QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_Return);
        answer = takeAnswer();
    }
    QVERIFY2(answer.contains(u"Spoken as the script speaks figures"_s), qPrintable(answer));
}

QTEST_MAIN(TestPrepareWhy)
#include "tst_preparewhy.moc"
