// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acceptance/program.h"
#include "prepare/preparepage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace counteroffer;
using namespace counteroffer::test;

namespace {

using namespace Qt::StringLiterals;

QString described(const QWidget *widget)
{
    return u"%1 “%2” of %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                  widget->property("text").toString(),
                                  widget->parentWidget() != nullptr
                                      ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                      : u"nothing"_s);
}

bool isFocusable(const QWidget *widget, const QWidget *window)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           widget->focusProxy() == nullptr && widget->window() == window;
}

QList<QWidget *> focusable(const QWidget *window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isFocusable(widget, window)) {
            found.append(widget);
        }
    }
    return found;
}

/// The labels and buttons that are seen and have less room than their text needs.
QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width())) {
            cut.append(described(label));
        }
    }
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() &&
            (button->width() < button->sizeHint().width() ||
             button->height() < button->sizeHint().height() - 2)) {
            cut.append(described(button));
        }
    }
    return cut;
}

} // namespace

/// What must hold of each widget of each page: reached by Tab, named for a screen reader, not cut.
class TestEveryWidget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachedByTab_data();
    void reachedByTab();
    void tabGoesFromLeftToRight();
    void hasAName_data();
    void hasAName();
    void isNotCut_data();
    void isNotCut();
    void fitsASmallScreen();
    void cleanupTestCase();

private:
    void pages() const;
    void show(int page, int tab) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

void TestEveryWidget::initTestCase()
{
    m_program = std::make_unique<Program>(m_folder.path());
    QVERIFY(m_program->workspace->startPlan(m_program->workspace->guides()->record(0).id, 0).ok());
}

// Each page, and Browse with each of its tabs in front.
void TestEveryWidget::pages() const
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 3; ++tab) {
        QTest::addRow("Browse, tabs %d", tab) << int(MainWindow::Browse) << tab;
    }
    for (int step = 0; step < PreparePage::StepCount; ++step) {
        QTest::addRow("Prepare, step %d", step + 1) << int(MainWindow::Prepare) << step;
    }
    QTest::newRow("Call") << int(MainWindow::Call) << 0;
    QTest::newRow("Sheet") << int(MainWindow::Sheet) << 0;
}

void TestEveryWidget::show(int page, int tab) const
{
    m_program->window->showPage(page);
    if (page == MainWindow::Prepare) {
        m_program->window->findChild<PreparePage *>()->showStep(tab);
    }
    const QList<QTabWidget *> tabs = m_program->window->findChildren<QTabWidget *>();
    for (QTabWidget *widget : tabs) {
        widget->setCurrentIndex(std::min(tab, widget->count() - 1));
    }
    QCoreApplication::processEvents();
}

void TestEveryWidget::reachedByTab_data()
{
    pages();
}

void TestEveryWidget::reachedByTab()
{
    QFETCH(int, page);
    QFETCH(int, tab);
    show(page, tab);
    const QList<QWidget *> all = focusable(m_program->window.get());
    QVERIFY(all.size() >= 6);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget *> reached;
        for (int i = 0; i < 400; ++i) { // a text with links is left only behind its last link
            m_program->key(key);
            reached.insert(m_program->window->focusWidget());
        }
        for (QWidget *widget : all) {
            // Walking through a list may disable "Down"; of an exclusive group only the chosen one is a stop.
            QVERIFY2(reached.contains(widget) || !isFocusable(widget, m_program->window.get()),
                     qPrintable(described(widget)));
        }
    }
}

// The filters are made after the table beside them, and stand before it all the same.
void TestEveryWidget::tabGoesFromLeftToRight()
{
    show(MainWindow::Browse, 0);
    QWidget *window = m_program->window.get();
    QList<int> lefts;
    for (QWidget *widget = window->nextInFocusChain(); widget != window;
         widget = widget->nextInFocusChain()) {
        for (const char *column :
             {"counteroffer::FilterPanel", "counteroffer::RolesPanel", "counteroffer::GuidePanel"}) {
            const QWidget *around = widget;
            while (around != nullptr && around->metaObject()->className() != QByteArrayView(column)) {
                around = around->parentWidget();
            }
            if (around != nullptr && isFocusable(widget, window)) {
                lefts.append(around->mapTo(window, QPoint()).x());
            }
        }
    }
    QVERIFY(lefts.size() > 12);
    QVERIFY(std::is_sorted(lefts.cbegin(), lefts.cend()));
}

void TestEveryWidget::hasAName_data()
{
    pages();
}

void TestEveryWidget::hasAName()
{
    QFETCH(int, page);
    QFETCH(int, tab);
    show(page, tab);
    const QList<QWidget *> all = focusable(m_program->window.get());
    for (QWidget *widget : all) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access != nullptr && !access->text(QAccessible::Name).trimmed().isEmpty(),
                 qPrintable(described(widget)));
    }
}

void TestEveryWidget::isNotCut_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("tab");
    for (const int points : {9, 10, 14}) {
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            for (int tab = 0; tab < (page == MainWindow::Browse    ? 3
                                     : page == MainWindow::Prepare ? int(PreparePage::StepCount)
                                                                   : 1);
                 ++tab) {
                QTest::addRow("size %d, page %d, tabs %d", points, page, tab) << points << page << tab;
            }
        }
    }
}

void TestEveryWidget::isNotCut()
{
    QFETCH(int, points);
    QFETCH(int, page);
    QFETCH(int, tab);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSize(points);
    m_program.reset(); // sizes of type are decided when the window is made
    QApplication::setFont(font);
    m_program = std::make_unique<Program>(m_folder.path());
    const QString plan = m_program->workspace->shelf()->plans().first().id;
    QVERIFY(m_program->workspace->shelf()->open(plan).ok());
    m_program->window->resize(1280, 800);
    show(page, tab);
    // What a worker brings in changes texts a moment later, and their places with the next layout.
    QStringList cut;
    (void)QTest::qWaitFor([this, &cut] {
        cut = cutTexts(m_program->window.get());
        return cut.isEmpty();
    });
    QApplication::setFont(usual);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY2(m_program->window->width() <= 1280 && m_program->window->height() <= 800,
             "it grew out of the screen");
}

void TestEveryWidget::fitsASmallScreen()
{
    m_program.reset(); // the test before it left a large font behind
    m_program = std::make_unique<Program>(m_folder.path());
    const QSize smallest = m_program->window->minimumSizeHint();
    QVERIFY2(smallest.width() <= 1024 && smallest.height() <= 600,
             qPrintable(u"%1 x %2"_s.arg(smallest.width()).arg(smallest.height())));
}

void TestEveryWidget::cleanupTestCase()
{
    m_program.reset();
}

QTEST_MAIN(TestEveryWidget)
#include "tst_everywidget.moc"
