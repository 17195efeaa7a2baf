// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/currency.h"

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace counteroffer {

/// The currencies that a tag states, in their order: none or one, seldom more.
using CurrencyTags = QVarLengthArray<Currency, 4>;

/// A region as a table names it, parted into the name and the currencies that its tag states.
struct RegionName
{
    QString name;            ///< "London (HQ)": without flags, shortcodes and currency tags
    CurrencyTags currencies; ///< "(GBP/EUR)": both, in their order
};

/// Reads "🇬🇧 London (GBP £)", ":gb: London", "Zurich — CHF", "New York (HQ, USD)".
[[nodiscard]] RegionName readRegionName(QStringView text);
/// The currencies alone.
[[nodiscard]] CurrencyTags readCurrencyTags(QStringView text);

} // namespace counteroffer
