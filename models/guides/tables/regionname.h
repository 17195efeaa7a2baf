// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/currency.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// A region as a table names it, parted into the name and the currencies that its tag states.
struct RegionName
{
    QString name;               ///< "London (HQ)": without flags, shortcodes and currency tags
    QList<Currency> currencies; ///< "(GBP/EUR)": both, in their order
};

/// Reads "🇬🇧 London (GBP £)", ":gb: London", "Zurich — CHF", "New York (HQ, USD)".
[[nodiscard]] RegionName readRegionName(const QString &text);

} // namespace counteroffer
