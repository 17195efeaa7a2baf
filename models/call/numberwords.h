// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// One word of a number as people say it. English alone: other languages put numbers together otherwise.
struct NumberWord
{
    enum Kind {
        Digits,   ///< "2" before "hundred"; `value`
        Unit,     ///< zero to nine, "oh"
        Teen,     ///< ten to nineteen
        Tens,     ///< twenty to ninety
        Hundred,  ///< "hundred"
        Power,    ///< thousand, million; `value`
        Fraction, ///< half, quarter; `value` in hundredths
        Article,  ///< "a"
        Point,
        And,
        Vague, ///< "fifties", "something": nobody can say which number; `value` 1 where it is one by itself
    };
    Kind kind = Unit;
    qint64 value = 0;

    bool operator==(const NumberWord &) const = default;
};

/// The word in small letters, without a hyphen; nothing where it is none of a number.
[[nodiscard]] std::optional<NumberWord> numberWord(QStringView word);

/// What follows a number, where that decides what it can mean.
enum class AfterNumber { Nothing, Percent };

/// What a run of such words may mean, in digits, the likeliest first: "255", "1.2m", "200 & 50" where "and"
/// may part two figures. Several where people do not agree ("twelve fifty"); none where it makes no number.
/// As typed, a bare number below 1,000 is thousands.
/// @param decimalPoint to write with
[[nodiscard]] QStringList numberReadings(const QList<NumberWord> &run, AfterNumber after,
                                         const QString &decimalPoint);

} // namespace counteroffer
