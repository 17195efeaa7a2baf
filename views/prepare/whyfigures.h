// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/figure.h"
#include "compensation/moneytext.h"
#include "negotiation/plan.h"
#include "negotiation/termtext.h"
#include "shared/whypopover.h"

#include <QLocale>

namespace counteroffer {

// The answers to "Why this number?", put into words. What is computed was computed in models/.

/// A figure with its formula and inputs as text.
template <typename T>
[[nodiscard]] WhyFigure whyOf(const QString &name, const QString &value, const Explained<T> &figure,
                              const QLocale &locale)
{
    WhyFigure why;
    why.name = name;
    why.value = value;
    why.formula = formulaText(figure.formula);
    for (const NamedInput &input : figure.inputs) {
        why.inputs.append({inputNameText(input.name), inputValueText(input.value, locale), {}, 0});
    }
    return why;
}

/// A cell of the targets table: where a person's figure came from and where it lies in the guide's band, or
/// how a total is added up, each part with its source.
[[nodiscard]] WhyFigure whyTerm(const Plan &plan, TermSet set, TermRow row, const QLocale &locale);
/// A cell of the guide's column.
[[nodiscard]] WhyFigure whyGuide(const Plan &plan, TermRow row, const QLocale &locale);
/// The floor in use: the alternative that sets it, the person's own figure with its reason, or its parts.
[[nodiscard]] WhyFigure whyFloor(const Plan &plan, const QLocale &locale);
/// The floor that the alternatives set, whatever is in use.
[[nodiscard]] WhyFigure whyComputedFloor(const Plan &plan, const QLocale &locale);
/// The room between the floor and the top of the guide's band.
[[nodiscard]] WhyFigure whyZone(const Plan &plan, const QLocale &locale);
/// What is odd about the floor: above the band, below an alternative; whole sentences.
[[nodiscard]] QStringList floorWarnings(const Plan &plan, const QLocale &locale);
/// What an offer must pay to match the alternative of that row.
[[nodiscard]] WhyFigure whyAlternative(const Plan &plan, qsizetype row, const QLocale &locale);

} // namespace counteroffer
