// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetchart.h"

#include "sheet/chartitems.h"
#include "sheet/lineitem.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace counteroffer {

namespace {

constexpr qreal widthPoints = 480;
constexpr qreal marginPoints = 14;
constexpr qreal pngScale = 8.0 / 3 / sheetUnits; // 192 dots to the inch
constexpr int svgResolution = 72;

class Picture
{
public:
    Picture(const SheetChart &chart, const QString &title, const QLocale &locale)
        : m_style(1, locale.textDirection() == Qt::RightToLeft), m_title(titleLine(title), m_style)
    {
        if (const auto *range = std::get_if<RangeChart>(&chart)) {
            m_item = std::make_unique<RangeItem>(*range, locale, m_style);
        } else {
            m_item = std::make_unique<YearsItem>(std::get<YearsOnPaper>(chart), locale, m_style);
        }
        const qreal width = m_style.points(widthPoints);
        m_title.layOut(width, width);
        m_item->layOut(width, width);
    }
    [[nodiscard]] QSizeF size() const
    {
        const qreal margin = 2 * m_style.points(marginPoints);
        return {m_style.points(widthPoints) + margin,
                m_title.height() + m_item->above() + m_item->height() + margin};
    }
    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), size()), Qt::white);
        const qreal margin = m_style.points(marginPoints);
        const qreal width = m_style.points(widthPoints);
        m_title.paint(painter, QRectF(margin, margin, width, m_title.height()), 0,
                      int(m_title.parts().size()));
        const QRectF area(margin, margin + m_title.height() + m_item->above(), width, m_item->height());
        m_item->paint(painter, area, 0, int(m_item->parts().size()));
    }

private:
    [[nodiscard]] static SheetLine titleLine(const QString &title)
    {
        SheetLine line;
        line.kind = SheetLine::Subheading;
        line.runs = {{title, SheetRun::Plain}};
        return line;
    }
    SheetStyle m_style;
    LineItem m_title;
    std::unique_ptr<FlowItem> m_item;
};

} // namespace

QByteArray chartPng(const SheetChart &chart, const QString &title, const QLocale &locale)
{
    const Picture picture(chart, title, locale);
    QImage image((picture.size() * pngScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(const SheetChart &chart, const QString &title, const QLocale &locale)
{
    const Picture picture(chart, title, locale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(svgResolution);
    generator.setSize((picture.size() / sheetUnits).toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size() / sheetUnits));
    generator.setTitle(title.toHtmlEscaped()); // which is written as it is, into XML
    QPainter painter(&generator);
    painter.scale(1 / sheetUnits, 1 / sheetUnits);
    picture.paint(painter);
    painter.end();
    return bytes;
}

} // namespace counteroffer
