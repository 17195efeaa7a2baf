// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/capture.h"

#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// One figure of an entry with the words that belong to it.
struct FigurePart
{
    QString number; ///< with its suffix and currency, as the reader of amounts takes it
    QString words;
    std::optional<Component> component;
    std::optional<PayPeriod> period;
    int overYears = 0; ///< "over 4 years"; 0 where nobody said so

    bool operator==(const FigurePart &) const = default;
};

/// Takes an entry apart into its figures, at least one. Errors: NoFigure, TwoFigures, RangeNamed, CountOnly.
[[nodiscard]] Result<QList<FigurePart>, CaptureProblem> figureParts(const QString &entry);

} // namespace counteroffer
