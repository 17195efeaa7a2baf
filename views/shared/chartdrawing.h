// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace counteroffer {

/// One figure of a chart: where it is drawn, and what it says as one whole sentence or name and value.
struct ChartFigure
{
    QRectF place;
    QString text;
    int subject = -1; ///< which of the drawing's values it shows, as the drawing says; -1: none that answers

    bool operator==(const ChartFigure &) const = default;
};

/// What a chart is drawn with: light or dark, and the size of type.
struct ChartLook
{
    QPalette palette;
    QFont font;

    bool operator==(const ChartLook &) const = default;
};

/// A chart as ChartFrame, a saved picture and a printed page see it: values that draw themselves into any
/// rectangle of any device. Computes nothing of its content; made anew when that changes.
class ChartDrawing
{
public:
    ChartDrawing() = default;
    virtual ~ChartDrawing();
    ChartDrawing(const ChartDrawing &) = delete;
    ChartDrawing &operator=(const ChartDrawing &) = delete;

    /// The chart's name, for a screen reader and above a saved picture.
    [[nodiscard]] virtual QString title() const = 0;
    /// Why there is nothing to draw, as a whole sentence that says what to do; empty where there is.
    [[nodiscard]] virtual QString missing() const = 0;
    /// What is left out of the drawing, or what it rests on; shown below it and saved with it. May be empty.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// The height at which everything has room, in pixels.
    [[nodiscard]] virtual qreal comfortableHeight(const ChartLook &look) const = 0;
    virtual void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const = 0;
    /// All figures in reading order, with their places when painted into the same area.
    [[nodiscard]] virtual QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const = 0;
};

} // namespace counteroffer
