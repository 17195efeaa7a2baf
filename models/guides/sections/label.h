// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QStringView>

namespace counteroffer {

/// What a label says its section is about; Other for a label of the guide's own.
[[nodiscard]] SectionKind kindOfLabel(QStringView label);

/// "Lever 2 — Title", "Global Lever 2: Title", "2. Title": the label of one lever rather than of a section.
struct LeverLabel
{
    bool numbered = false; ///< begins with a number or with "Lever N"
    bool named = false;    ///< begins with the word lever and a number
    QStringView title;     ///< what is left without them
};
[[nodiscard]] LeverLabel readLeverLabel(QStringView label);

} // namespace counteroffer
