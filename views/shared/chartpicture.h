// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/chartdrawing.h"

#include <QByteArray>
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
/// The picture as the bytes of a PNG file.
[[nodiscard]] QByteArray chartPngBytes(const ChartDrawing &drawing, const QSizeF &chart,
                                       const ChartLook &look);
/// The same as an SVG file: vectors with real text.
[[nodiscard]] QByteArray chartSvgBytes(const ChartDrawing &drawing, const QSizeF &chart,
                                       const ChartLook &look);

} // namespace counteroffer
