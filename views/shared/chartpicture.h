// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "shared/chartdrawing.h"

#include <QImage>
#include <QSizeF>

namespace counteroffer {

// A chart as a picture that stands alone: its title above it, its note below it, on the paper of its look.

/// The size of such a picture, in pixels of a screen, for a chart of this size.
[[nodiscard]] QSizeF pictureSize(const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look);
void paintPicture(QPainter &painter, const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look);
/// @param scale pixels of the image for one of the screen
[[nodiscard]] QImage chartImage(const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look,
                                qreal scale = 2);
/// Saves the picture; the file is there whole or, after an error, as it was before. FileUnwritable.
[[nodiscard]] Outcome<> saveChartPng(const QString &path, const ChartDrawing &drawing, const QSizeF &chart,
                                     const ChartLook &look);
/// The same as vectors with real text.
[[nodiscard]] Outcome<> saveChartSvg(const QString &path, const ChartDrawing &drawing, const QSizeF &chart,
                                     const ChartLook &look);

} // namespace counteroffer
