// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QPalette>
#include <QString>

namespace counteroffer {

struct Plan;

/// A step's line as rich text: the plan's figures strong, blanks underlined with dots so that the eye stops.
/// All words are escaped: guides and plans come from strangers.
enum class FigureLinks {
    None,
    Why, ///< a figure of the plan is a link "why:7" to its own explanation; the number is its SlotRole
};
[[nodiscard]] QString spokenHtml(const ScriptStep &step, const Plan &plan, const QPalette &palette,
                                 FigureLinks links = FigureLinks::None);

} // namespace counteroffer
