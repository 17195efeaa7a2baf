// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace counteroffer {

enum class LetterKind {
    Ask,   ///< one figure, one reason
    Recap, ///< what was said, part by part
    Stall, ///< asks for time
};

/// An e-mail, ready to be read over and sent by the person.
struct Letter
{
    LetterKind kind = LetterKind::Ask;
    QString subject;
    QString body; ///< plain text

    bool operator==(const Letter &) const = default;
};

/// The e-mail of the plan as it stands. The ask names one figure, the target's total, else its base, and one
/// reason: the first claim that the person can show, else the market of the region. The recap tells the parts
/// by where they stand (said, by e-mail, in the letter) and names what is open. The stall names the day of
/// the answer, a working day. No letter names the floor or an alternative. Written in the locale given.
[[nodiscard]] Letter letterOf(LetterKind kind, const Plan &plan, const QDateTime &now, const QLocale &locale);

/// The name of an e-mail in lists: "Recap".
[[nodiscard]] QString letterName(LetterKind kind);

} // namespace counteroffer
