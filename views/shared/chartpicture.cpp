// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/chartpicture.h"

#include "shared/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace counteroffer {

namespace {

constexpr qreal margin = spacing::large;

QFont titleFont(const ChartLook &look)
{
    return themeFont(TextSize::Heading, look.font);
}

qreal titleHeight(const ChartLook &look)
{
    return QFontMetricsF(titleFont(look)).height() + spacing::small;
}

qreal noteHeight(const ChartDrawing &drawing, qreal width, const ChartLook &look)
{
    if (drawing.note().isEmpty()) {
        return 0;
    }
    const QFontMetricsF metrics(themeFont(TextSize::Small, look.font));
    return metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, drawing.note()).height() +
           spacing::small;
}

} // namespace

QSizeF pictureSize(const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look)
{
    const qreal height = titleHeight(look) + chart.height() + noteHeight(drawing, chart.width(), look);
    return {std::ceil(chart.width() + 2 * margin), std::ceil(height + 2 * margin)};
}

void paintPicture(QPainter &painter, const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look)
{
    const QSizeF size = pictureSize(drawing, chart, look);
    painter.fillRect(QRectF(QPointF(), size), look.palette.color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.palette.color(QPalette::Text));
    painter.setFont(titleFont(look));
    const QRectF titleRect(margin, margin, chart.width(), titleHeight(look));
    painter.drawText(
        titleRect, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(titleFont(look)).elidedText(drawing.title(), Qt::ElideRight, chart.width()));
    const QRectF area(QPointF(margin, titleRect.bottom()), chart);
    painter.save();
    drawing.paint(painter, area, look);
    painter.restore();
    painter.setPen(quietText(look.palette));
    painter.setFont(themeFont(TextSize::Small, look.font));
    painter.drawText(QRectF(margin, area.bottom() + spacing::hair, chart.width(), size.height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, drawing.note());
}

QImage chartImage(const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look, qreal scale)
{
    const QSizeF size = pictureSize(drawing, chart, look) * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(look.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, drawing, chart, look);
    return image;
}

QByteArray chartPngBytes(const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    chartImage(drawing, chart, look).save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvgBytes(const ChartDrawing &drawing, const QSizeF &chart, const ChartLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    {
        const QSizeF size = pictureSize(drawing, chart, look);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        // The generator writes these two as they are, into XML.
        generator.setTitle(drawing.title().toHtmlEscaped());
        generator.setDescription(drawing.note().toHtmlEscaped());
        QPainter painter(&generator);
        paintPicture(painter, drawing, chart, look);
    }
    return bytes;
}

} // namespace counteroffer
