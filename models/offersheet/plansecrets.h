// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// What nobody but the person may read on paper.
struct PlanSecrets
{
    QList<Money>
        amounts; ///< of floor, stretch, alternatives, other offers and tactics that are no public figure too
    QList<Rate> rates;
    QStringList names; ///< of alternatives and other offers
    QStringList texts; ///< notes, claims that are not proven, reasons: whole texts

    bool operator==(const PlanSecrets &) const = default;
};

/// All secrets of a plan. A figure that the guide, the target or their offer has too is none.
[[nodiscard]] PlanSecrets secretsOf(const Plan &plan);

/// The part of a text that tells a secret, as it stands there: an amount in any common spelling ("180,000",
/// "180k", "0.18M"), a name, or a whole note. Errs on the side of silence.
[[nodiscard]] std::optional<QString> secretIn(const QString &text, const PlanSecrets &secrets);

} // namespace counteroffer
