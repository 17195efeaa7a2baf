// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callletters.h"

#include <QList>

namespace counteroffer {

enum class LetterIssueCode {
    TooLong,        ///< 150 words or more
    NoFigure,       ///< an ask without one
    SeveralFigures, ///< an ask with more than one
    NoReason,
    SeveralReasons,
    Apology,
    OtherFigure, ///< a figure that the plan does not have
    TellsFloor,  ///< a figure of the floor or of an alternative
    BlankLeft,   ///< "____" is still in it
};

/// Something to look at before the e-mail goes out.
struct LetterIssue
{
    LetterIssueCode code{};
    QString found; ///< the words it is about; the number of words for TooLong

    bool operator==(const LetterIssue &) const = default;
};

/// The least number of words that is too long.
inline constexpr int tooManyWords = 150;

/// Looks an e-mail's text over, in the order of LetterIssueCode. An ask is held to one figure and one reason;
/// length goes for asks and stalls, the rest for every letter. Figures that count are amounts and
/// percentages, no dates and no numbers of a list. A letter may name the plan's target, stretch and offer and
/// what was said in the call.
[[nodiscard]] QList<LetterIssue> checkLetter(LetterKind kind, const QString &text, const Plan &plan,
                                             const QLocale &locale);

/// A whole sentence.
[[nodiscard]] QString letterIssueSentence(const LetterIssue &issue);

} // namespace counteroffer
