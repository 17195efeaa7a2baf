// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace counteroffer {

/// Why a document is no plan, or none that can be trusted. A plan is refused as a whole: a figure that is
/// there and cannot be read must not turn into an unknown one in silence.
enum class PlanProblemCode {
    NotJson,         ///< cut off or damaged
    NotAPlan,        ///< JSON, but of something else
    Newer,           ///< of a version that only a newer program reads
    TooLarge,        ///< no plan is that large
    WrongType,       ///< a text where a number belongs, and the like
    UnknownName,     ///< a name that is none of those that can stand there
    UnknownCurrency, ///< no ISO 4217 code
    Negative,        ///< an amount, count or share below 0 where none can be
    TooHigh,         ///< beyond anything that can be paid, counted or shared out
    RangeReversed,   ///< a low end above its high end
    DateInvalid,     ///< no day of the calendar
    DuplicateId,     ///< two entries of a list with one id
    Schedule,        ///< of vesting: `arithmetic` says what is wrong
};

/// What is wrong in a plan's document, and where.
struct PlanProblem
{
    PlanProblemCode code{};
    QString path = {}; ///< "offer.terms.base.minor", "script[3].kind"; empty: the document as a whole
    int line = 0;      ///< from 1; 0 where it is not known
    std::optional<ArithmeticError> arithmetic = {};

    bool operator==(const PlanProblem &) const = default;
};

/// One or two whole sentences: where, what, and how to mend it.
[[nodiscard]] QString problemSentence(const PlanProblem &problem);

/// Where a value stands within a document; made into text only when something is wrong there.
struct Place
{
    const Place *parent = nullptr;
    QStringView key = {};
    qsizetype index = -1; ///< of an entry of a list

    [[nodiscard]] QString path() const;
};

/// The line on which the value at a path begins in JSON that parses; 0 when it is not there.
[[nodiscard]] int lineOfPath(const QByteArray &json, QStringView path);

} // namespace counteroffer
