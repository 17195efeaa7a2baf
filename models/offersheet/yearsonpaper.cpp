// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/yearsonpaper.h"

#include "negotiation/evaluation/planyears.h"
#include "negotiation/termtext.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(YearsOnPaper)
};

std::optional<YearsOnPaper::Year> yearOf(const YearTotal &total)
{
    YearsOnPaper::Year year;
    const auto pay = total.bonus ? plus(total.base, *total.bonus) : std::optional(total.base);
    const auto equity = total.vested ? plus(*total.vested, total.refreshed) : std::optional(total.refreshed);
    if (!pay || !equity) {
        return std::nullopt;
    }
    year.pay = *pay;
    year.equity = *equity;
    year.once = total.signOn;
    year.total = total.total;
    return year;
}

} // namespace

YearsOnPaper yearsOnPaper(const Plan &plan)
{
    YearsOnPaper chart;
    for (const TermSet set : {TermSet::Offer, TermSet::Target}) {
        const auto years = yearsOf(plan, set);
        if (!years) {
            //: Why a set of terms is not in the chart of four years: %1 is "Target", %2 a whole sentence
            chart.leftOut.append(Wording::tr("%1: %2").arg(termSetName(set), missingSentence(years.error())));
            continue;
        }
        YearsOnPaper::Set made;
        made.set = set;
        made.sum = years->totals.sum;
        made.partial = !years->missing.isEmpty();
        for (const YearTotal &total : years->totals.years) {
            if (const auto year = yearOf(total)) {
                made.years.append(*year);
            }
        }
        if (!chart.sets.isEmpty() && made.sum.currency != chart.currency) {
            chart.leftOut.append(Wording::tr("%1: it is in another currency, and the plan has no rate.")
                                     .arg(termSetName(set)));
            continue;
        }
        chart.currency = made.sum.currency;
        chart.sets.append(made);
        for (const Assumption assumption : years->assumed) {
            if (const QString sentence = assumptionSentence(assumption); !chart.assumed.contains(sentence)) {
                chart.assumed.append(sentence);
            }
        }
    }
    return chart;
}

} // namespace counteroffer
