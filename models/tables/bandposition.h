// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace counteroffer {

/// Where the figures of one component lie in the guide's band, to draw in a cell: 0 is its low end, 1 its
/// high end, beyond them outside.
struct BandPosition
{
    struct Mark
    {
        TermSet set = TermSet::Target;
        double place = 0;

        bool operator==(const Mark &) const = default;
    };
    QList<Mark> marks;
    QString text; ///< of the figure that matters most: "81 %", "above the band"

    bool operator==(const BandPosition &) const = default;
};

} // namespace counteroffer

Q_DECLARE_METATYPE(counteroffer::BandPosition)
