// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QLabel;

namespace counteroffer {

/// The four sizes of type, each with one job.
enum class TextSize {
    Small,   ///< axis labels, provenance, hints
    Body,    ///< tables and running text
    Heading, ///< titles of panels
    Display, ///< the line to say
};

/// Distances on a grid of four pixels.
namespace spacing {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;
} // namespace spacing

/// Fusion under our own palette, dark where the system's is dark. Called once, before the first window.
void applyTheme(QApplication &application);
/// Has a thread read which fonts the system has, which takes as long as opening a library: to be called
/// before that, so that the first text need not wait. Qt guards its list of fonts by a lock.
void readFontsAhead();

/// Our palette for light or dark; the sheet is always drawn in the light one.
[[nodiscard]] QPalette themePalette(bool dark);
[[nodiscard]] bool isDark(const QPalette &palette);

/// The application's font in one of the four sizes.
[[nodiscard]] QFont themeFont(TextSize size, const QFont &base);
void setTextSize(QLabel *label, TextSize size);

/// Text of lesser weight (units, provenance) that still is read easily: at least 4.5 : 1 on the base colour.
[[nodiscard]] QColor quietText(const QPalette &palette);
/// Hairlines: grids of charts, borders of panels.
[[nodiscard]] QColor hairline(const QPalette &palette);
/// Something to look at; always beside a sign, never by colour alone.
[[nodiscard]] QColor warningColor(const QPalette &palette);

} // namespace counteroffer
