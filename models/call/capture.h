// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compensation/moneyinput.h"
#include "negotiation/plan.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace counteroffer {

/// A figure as it was caught in the call, in the plan's own periods: a year's, equity as the plan counts it,
/// sign-on once.
struct CapturedFigure
{
    Component component = Component::Base;
    bool guessed = false; ///< nobody named the component: it is the one whose known figures are nearest
    std::optional<Money> amount;
    std::optional<Rate> rate;     ///< of a bonus as a share of base
    bool currencyAssumed = false; ///< nobody named a currency: it is the plan's for this component
    bool otherCurrency = false;   ///< they named one that is not the plan's for this component
    std::optional<Money> asSaid;  ///< where it was said by the month, the hour or over some years
    QString words;                ///< their part of the entry, as typed

    bool operator==(const CapturedFigure &) const = default;
};

enum class CaptureError {
    Empty,
    NoFigure,    ///< words only
    TwoFigures,  ///< more than one number, and nothing says which is which
    RangeNamed,  ///< "250-260k"
    CountOnly,   ///< a number of shares or options: no money until a price is known
    ShareOfBase, ///< a percentage for something that is no bonus
    NotReadable, ///< a number that cannot be read: `input` says why
    Unclear,     ///< number words that make no number: "mid two fifties"
    Ambiguous,   ///< number words with several meanings: `choices` has them
};

struct CaptureProblem
{
    CaptureError code = CaptureError::Empty;
    InputError input = InputError::Empty; ///< of NotReadable
    QString words;                        ///< what it is about
    QList<QList<CapturedFigure>> choices =
        {}; ///< of Ambiguous: what may have been meant, the likeliest first

    bool operator==(const CaptureProblem &) const = default;
};

/// Reads what was typed while they spoke: `255`, `255k`, `$1.2m`, `15%`, `40k sign-on`, `base 250 and 40k
/// sign-on`, `20k a month`, `400k over 4 years`, `EUR 90k`. A bare number below 1,000 is thousands, but for a
/// bonus below 100, which is a percentage. Without a word for it and without `chosen` the component is
/// guessed. Numbers in words are read as people say them ("two fifty-five", "one point two million"); where
/// they can mean two figures the answer is a choice. Order: as typed. Nothing is taken where one part of the
/// entry cannot be read.
[[nodiscard]] Result<QList<CapturedFigure>, CaptureProblem> captureFigures(const QString &entry,
                                                                           std::optional<Component> chosen,
                                                                           const Plan &plan,
                                                                           const QLocale &locale);

/// One or two whole sentences: what was not taken, and what to type.
[[nodiscard]] QString captureSentence(const CaptureProblem &problem);
/// What a choice would take: "$1,250,000 for the base"; several figures joined.
[[nodiscard]] QString choiceText(const QList<CapturedFigure> &figures, const QLocale &locale);
/// What was assumed about a figure that was taken, as whole sentences; empty where nothing was.
[[nodiscard]] QString assumptionSentence(const CapturedFigure &figure, const QLocale &locale);

/// The figure as a round of the plan's history.
[[nodiscard]] OfferRound roundOf(const CapturedFigure &figure, Speaker by, const QString &step,
                                 const QDateTime &at);

} // namespace counteroffer
