// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long an edit takes until the page shows it: bench_prepare. For each step of Prepare a target is changed
// again and again, each time until all figures, the script and the charts in view are repainted; the floor is
// the same page repainted whole without a change, in the same run. Works offscreen.

#include "app/sampleplan.h"
#include "editing/planeditor.h"
#include "prepare/preparepage.h"
#include "shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 60;
constexpr QSize pageSize(1280, 740);
constexpr double aim = 16; // milliseconds, the median of the step with the targets

double medianMs(const std::function<void(int)> &work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents(); // the change is drawn by a timer of 0 ms, then painted
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    applyTheme(application);
    QTextStream out(stdout);
    const auto sample = bundledSamplePlan();
    if (!sample) {
        out << "The sample plan cannot be read.\n";
        return 1;
    }
    PlanEditor editor;
    editor.open(*sample);
    PreparePage page(&editor, QLocale());
    page.resize(pageSize);
    page.show();
    settle();
    const QStringList names{u"1 Situation"_s, u"2 Alternatives"_s, u"3 Targets"_s,
                            u"4 Script"_s,    u"5 If they say"_s,  u"6 Ready"_s};
    bool good = true;
    for (int step = 0; step < PreparePage::StepCount; ++step) {
        page.showStep(step);
        settle();
        const double floor = medianMs([&](int) { page.repaint(); });
        const double edit = medianMs([&](int round) {
            const auto amount = Money::units(240'000 + round * 100, sample->currency);
            editor.change(u"edit"_s, {}, [&](Plan &plan) { plan.target.base.value = amount; });
            settle();
        });
        out << QStringLiteral("%1: edit to repaint %2 ms, repaint alone %3 ms, ratio %4\n")
                   .arg(names[step], -16)
                   .arg(edit, 0, 'f', 2)
                   .arg(floor, 0, 'f', 2)
                   .arg(edit / std::max(0.001, floor), 0, 'f', 2);
        good = good && (step != PreparePage::Targets || edit <= aim);
    }
    out << (good ? "Within 16 ms.\n" : "Above the aim of 16 ms.\n");
    return 0;
}
