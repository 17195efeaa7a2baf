// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QColor>
#include <QPainterPath>
#include <QPalette>

class QPainter;

namespace counteroffer {

/// The one mark of each meaning, the same in tables, charts, call and sheet: told apart by shape before
/// colour. Floor is a triangle that carries, target a diamond, their offer a disc.
[[nodiscard]] QPainterPath markShape(TermSet set, QPointF center, qreal size);
/// Colours that stay apart for colour-blind eyes, on light and on dark.
[[nodiscard]] QColor markColor(TermSet set, const QPalette &palette);
/// The guide's range.
[[nodiscard]] QColor bandColor(const QPalette &palette);
/// The guide's range that is meant right now: the plan's region.
[[nodiscard]] QColor chosenBandColor(const QPalette &palette);

void paintMark(QPainter &painter, TermSet set, QPointF center, qreal size, const QPalette &palette);

} // namespace counteroffer
