// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace counteroffer {

/// An amount or a percentage that stands in running text.
struct LetterFigure
{
    std::optional<Money> amount;
    std::optional<Rate> rate;
    QString text; ///< as it stands there

    bool operator==(const LetterFigure &) const = default;
};

/// The figures of pay in a text: what has a currency, a suffix or a per-cent sign, and numbers of five digits
/// and more. Days, times, years and the numbers of a list are none. An amount without a sign is in
/// `currency`. What looks like pay and cannot be read has neither amount nor rate.
[[nodiscard]] QList<LetterFigure> figuresIn(const QString &text, Currency currency, const QLocale &locale);

} // namespace counteroffer
