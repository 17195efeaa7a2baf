// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A typed figure to all gaps and the next line on the screen, through the Call page and its real keys, while
// the journal writes every change. Prints median and 99th percentile beside those of an empty repaint of the
// same page.
#include "call/calljournal.h"
#include "call/callpage.h"
#include "callplan.h"
#include "editing/planeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int times = 500;

double at(std::vector<double> sorted, double share)
{
    std::sort(sorted.begin(), sorted.end());
    return sorted[size_t(double(sorted.size() - 1) * share)];
}

QLineEdit *entryOf(const CallPage &page)
{
    const QList<QLineEdit *> lines = page.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() == "The figure they named"_L1) {
            return line;
        }
    }
    return nullptr;
}

template <typename Work>
std::vector<double> measured(Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    PlanEditor editor;
    CallPage page(&editor, builtInSteps(), american());
    CallJournal journal(folder.filePath(u"journal"_s));
    QObject::connect(&editor, &PlanEditor::changed, &journal, [&] { journal.write(editor.plan()); });
    Plan plan = callPlan();
    for (int i = 0; i < 50; ++i) { // a long talk behind it
        plan.notes.insert(u"note%1"_s.arg(i), u"What they said about it, in a line or two."_s.repeated(3));
    }
    editor.open(plan);
    page.resize(1280, 760);
    page.show();
    QLineEdit *entry = entryOf(page);
    if (entry == nullptr) {
        return 1;
    }
    QImage screen(page.size(), QImage::Format_RGB32);
    const auto repaint = measured([&](int) { page.render(&screen); });
    const auto figure = measured([&](int i) {
        QTest::keyClicks(entry, QString::number(200 + i % 70));
        QTest::keyClick(entry, Qt::Key_Return);
        QCoreApplication::processEvents();
        page.render(&screen);
        if (i % 50 == 49) { // as long as a talk gets
            editor.open(plan);
        }
    });
    const double floor = at(repaint, 0.5);
    std::printf("empty repaint       median %6.2f ms  p99 %6.2f ms\n", floor, at(repaint, 0.99));
    std::printf("figure to gaps      median %6.2f ms  p99 %6.2f ms  ratio %.1f (want 16 and 100 ms)\n",
                at(figure, 0.5), at(figure, 0.99), at(figure, 0.5) / floor);
    return 0;
}
