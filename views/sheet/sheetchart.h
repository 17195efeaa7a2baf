// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"
#include "offersheet/yearsonpaper.h"

#include <QByteArray>
#include <QLocale>

#include <variant>

namespace counteroffer {

/// One of the sheet's charts by itself, for a slide or a message. Always light, as on the sheet.
using SheetChart = std::variant<RangeChart, YearsOnPaper>;

/// The chart as a PNG picture, twice as fine as on a plain screen.
[[nodiscard]] QByteArray chartPng(const SheetChart &chart, const QString &title, const QLocale &locale);
/// The same as SVG: vectors and real text.
[[nodiscard]] QByteArray chartSvg(const SheetChart &chart, const QString &title, const QLocale &locale);

} // namespace counteroffer
