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

/// Where a figure of the plan came from: a whole sentence, and the guide's line where that is.
struct WhySource
{
    QString sentence;
    int line = 0; ///< 0: not from the guide
};
/// Of one component of a set of terms; of a sum, the first line that a part of it came from. The floor's
/// total is the floor in use.
[[nodiscard]] WhySource sourceOf(const Plan &plan, TermSet set, Component component);
/// Of the guide's own ranges.
[[nodiscard]] WhySource guideSource(const Plan &plan);
/// Puts a source beside one input of a figure, if it has that input.
void setSource(WhyFigure &why, InputName input, const WhySource &source);
/// The parts of a set of terms with where each came from, below what `why` already has.
void addTermSources(WhyFigure &why, const Plan &plan, TermSet set, const QLocale &locale);

/// A cell of the targets table: where a person's figure came from and where it lies in the guide's band, or
/// how a total is added up, each part with its source.
[[nodiscard]] WhyFigure whyTerm(const Plan &plan, TermSet set, TermRow row, const QLocale &locale);
/// A cell of the guide's column.
[[nodiscard]] WhyFigure whyGuide(const Plan &plan, TermRow row, const QLocale &locale);
/// The base salary of an offer as it was entered, with the period it was stated for.
[[nodiscard]] WhyFigure whyOffered(const Plan &plan, const Offer &offer, const QLocale &locale);
/// A figure that a line of the script speaks; empty for a slot that speaks a word.
[[nodiscard]] WhyFigure whySlot(const Plan &plan, SlotRole role, const QLocale &locale);
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
