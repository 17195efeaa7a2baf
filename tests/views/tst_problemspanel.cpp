// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/problemspanel.h"
#include "tables/diagnosticsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

GuideProblem problem(qint64 guide, const QString &company, Severity severity, DiagnosticCode code, int line)
{
    return {guide, company, u"Data Engineer"_s, {severity, code, line, 3, {u"x"_s, u"Base"_s}}};
}

QList<GuideProblem> someProblems()
{
    return {problem(1, u"Acme"_s, Severity::Error, DiagnosticCode::CellUnread, 12),
            problem(1, u"Acme"_s, Severity::Warning, DiagnosticCode::RangeReversed, 14),
            problem(2, u"Hooli"_s, Severity::Warning, DiagnosticCode::RangeReversed, 9),
            problem(2, u"Hooli"_s, Severity::Note, DiagnosticCode::StrategyFigureUnbound, 40)};
}

/// The panel, shown, with its parts as a person finds them.
struct Shown
{
    DiagnosticsModel model;
    ProblemsPanel panel{&model};

    explicit Shown(const QList<GuideProblem> &problems)
    {
        model.setProblems(problems);
        panel.resize(900, 400);
        panel.show();
    }
    [[nodiscard]] QTableView *table() const { return panel.findChild<QTableView *>(); }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        for (QComboBox *box : panel.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                return box;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            lines.append(table()->model()->index(row, DiagnosticsModel::LineColumn).data().toString());
        }
        lines.sort();
        return lines;
    }
    /// What stands where the table would be; empty when the table is shown.
    [[nodiscard]] QString emptyText() const
    {
        const auto *label = panel.findChild<QLabel *>(u"nothing"_s);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    void click(int row, int column) const
    {
        const QModelIndex index = table()->model()->index(row, column);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
};

} // namespace

class TestProblemsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByKeyboard_data();
    void filtersByKeyboard();
    void filtersTogether();
    void keepsAFilterThatStillHolds();
    void aClickOpensTheGuide();
    void returnOpensTheGuide();
    void theKeyboardReachesAll();
    void sortsByAHeader();
    void sayingNothingIsWrong();
    void sayingNothingMatches();
    void sayingItIsNotKnownYet();
};

void TestProblemsPanel::filtersByKeyboard_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("errors") << u"Severity"_s << u"Errors"_s << QStringList{u"12"_s};
    QTest::newRow("warnings") << u"Severity"_s << u"Warnings"_s << QStringList{u"14"_s, u"9"_s};
    QTest::newRow("notes") << u"Severity"_s << u"Notes"_s << QStringList{u"40"_s};
    QTest::newRow("one company") << u"Company"_s << u"Hooli"_s << QStringList{u"40"_s, u"9"_s};
    QTest::newRow("the other company") << u"Company"_s << u"Acme"_s << QStringList{u"12"_s, u"14"_s};
    QTest::newRow("one kind") << u"Kind of problem"_s << diagnosticName(DiagnosticCode::RangeReversed)
                              << QStringList{u"14"_s, u"9"_s};
}

/// With the arrow keys on a focused box, as one without a mouse would.
void TestProblemsPanel::filtersByKeyboard()
{
    QFETCH(const QString, box);
    QFETCH(const QString, choice);
    QFETCH(const QStringList, lines);
    const Shown shown(someProblems());
    QComboBox *filter = shown.box(box);
    QVERIFY(filter != nullptr);
    QCOMPARE(shown.lines().size(), 4);
    filter->setFocus();
    for (int steps = 0; steps < filter->count() && filter->currentText() != choice; ++steps) {
        QTest::keyClick(filter, Qt::Key_Down);
    }
    QCOMPARE(filter->currentText(), choice);
    QCOMPARE(shown.lines(), lines);
    for (int steps = 0; steps < filter->count(); ++steps) {
        QTest::keyClick(filter, Qt::Key_Up);
    }
    QCOMPARE(shown.lines().size(), 4);
}

void TestProblemsPanel::filtersTogether()
{
    const Shown shown(someProblems());
    QTest::keyClick(shown.box(u"Severity"_s), Qt::Key_Down);
    QTest::keyClick(shown.box(u"Severity"_s), Qt::Key_Down); // warnings
    QTest::keyClick(shown.box(u"Company"_s), Qt::Key_Down);  // Acme
    QCOMPARE(shown.lines(), QStringList{u"14"_s});
    QVERIFY(shown.emptyText().isEmpty());
}

/// New problems come in while one looks: the filter stays where its choice is still there, else it is let go.
void TestProblemsPanel::keepsAFilterThatStillHolds()
{
    Shown shown(someProblems());
    QComboBox *company = shown.box(u"Company"_s);
    company->setCurrentIndex(company->findText(u"Hooli"_s));
    QList<GuideProblem> more = someProblems();
    more.append(problem(3, u"Initech"_s, Severity::Error, DiagnosticCode::CellUnread, 7));
    shown.model.setProblems(more);
    QCOMPARE(company->currentText(), u"Hooli"_s);
    QCOMPARE(shown.lines(), (QStringList{u"40"_s, u"9"_s}));
    shown.model.setProblems({more.last()});
    QCOMPARE(company->currentIndex(), 0);
    QCOMPARE(shown.lines(), QStringList{u"7"_s});
}

void TestProblemsPanel::aClickOpensTheGuide()
{
    const Shown shown(someProblems());
    QSignalSpy chosen(&shown.panel, &ProblemsPanel::problemChosen);
    shown.box(u"Severity"_s)->setCurrentIndex(3); // notes: one row
    shown.click(0, DiagnosticsModel::SentenceColumn);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toLongLong(), 2);
    QCOMPARE(chosen.first().at(1).toInt(), 40);
}

void TestProblemsPanel::returnOpensTheGuide()
{
    const Shown shown(someProblems());
    QSignalSpy chosen(&shown.panel, &ProblemsPanel::problemChosen);
    shown.box(u"Severity"_s)->setCurrentIndex(1); // errors: one row
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toLongLong(), 1);
    QCOMPARE(chosen.first().at(1).toInt(), 12);
}

/// Tab goes through the filters to the table, and out of it again.
void TestProblemsPanel::theKeyboardReachesAll()
{
    Shown shown(someProblems());
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    shown.panel.window()->activateWindow();
    const QList<QWidget *> order{shown.box(u"Severity"_s), shown.box(u"Company"_s),
                                 shown.box(u"Kind of problem"_s), shown.table()};
    order.first()->setFocus();
    for (qsizetype i = 1; i < order.size(); ++i) {
        QTest::keyClick(order.at(i - 1), Qt::Key_Tab);
        QTRY_COMPARE(shown.panel.focusWidget(), order.at(i));
    }
    QTest::keyClick(shown.table(), Qt::Key_Tab);
    QVERIFY(shown.panel.focusWidget() != shown.table());
    for (const QWidget *widget : order) {
        QVERIFY(!widget->accessibleName().isEmpty());
    }
}

void TestProblemsPanel::sortsByAHeader()
{
    const Shown shown(someProblems());
    const QAbstractItemModelTester tester(shown.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QHeaderView *header = shown.table()->horizontalHeader();
    const int x = header->sectionViewportPosition(DiagnosticsModel::LineColumn) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    const QAbstractItemModel *model = shown.table()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        lines.append(model->index(row, DiagnosticsModel::LineColumn).data().toString());
    }
    const QStringList rising{u"9"_s, u"12"_s, u"14"_s, u"40"_s};
    const QStringList falling(rising.crbegin(), rising.crend());
    QVERIFY(lines == rising || lines == falling);
}

void TestProblemsPanel::sayingNothingIsWrong()
{
    Shown shown({});
    QCOMPARE(shown.emptyText(), u"No problems: every guide was read as it stands."_s);
    QVERIFY(!shown.table()->isVisible());
    shown.model.setProblems(someProblems());
    QVERIFY(shown.emptyText().isEmpty());
    QVERIFY(shown.table()->isVisible());
}

void TestProblemsPanel::sayingNothingMatches()
{
    const Shown shown(someProblems());
    shown.box(u"Severity"_s)->setCurrentIndex(1); // errors
    QComboBox *company = shown.box(u"Company"_s);
    company->setCurrentIndex(company->findText(u"Hooli"_s)); // has none
    QCOMPARE(shown.emptyText(), u"No problem matches these filters."_s);
    QVERIFY(!shown.table()->isVisible());
    company->setFocus();
    QTest::keyClick(company, Qt::Key_Home); // and the filters can be left again
    QCOMPARE(shown.lines(), QStringList{u"12"_s});
    QVERIFY(shown.table()->isVisible());
}

void TestProblemsPanel::sayingItIsNotKnownYet()
{
    DiagnosticsModel model;
    ProblemsPanel panel(&model);
    panel.show();
    const auto *label = panel.findChild<QLabel *>(u"nothing"_s);
    QVERIFY(label->isVisible());
    const QString waiting = label->text();
    model.setProblems({});
    QVERIFY(label->isVisible());
    QVERIFY(!waiting.isEmpty() && label->text() != waiting);
}

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
