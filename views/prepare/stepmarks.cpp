// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/stepmarks.h"

#include "negotiation/evaluation/planchecklist.h"

namespace counteroffer {

QList<StepState> stepStates(const Plan &plan)
{
    constexpr int steps = 6;
    QList<int> done(steps, 0);
    QList<int> open(steps, 0);
    QStringList reasons(steps);
    const QList<ReadyItem> items = checklistOf(plan);
    for (const ReadyItem &item : items) {
        const int step = item.step - 1;
        for (const int place : {step, steps - 1}) { // the last step looks at all of them
            if (place < 0 || place >= steps) {
                continue;
            }
            (item.done ? done : open)[place] += 1;
            if (!item.done && reasons[place].isEmpty()) {
                reasons[place] = item.missing;
            }
        }
    }
    QList<StepState> states;
    for (int step = 0; step < steps; ++step) {
        const StepMark mark = open[step] == 0 && done[step] > 0 ? StepMark::Done
                              : done[step] > 0                  ? StepMark::Begun
                                                                : StepMark::Untouched;
        states.append({mark, reasons[step]});
    }
    return states;
}

} // namespace counteroffer
