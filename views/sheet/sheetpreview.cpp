// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpreview.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qreal largestScale = 1.15;

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the offer sheet"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

SheetPreview::~SheetPreview() = default;

void SheetPreview::setPages(std::optional<SheetPages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(tr("Pages: %1").arg(pageCount()));
    layOut();
    viewport()->update();
}

qreal SheetPreview::scale() const
{
    const qreal room = viewport()->width() - 2 * spacing::page;
    return std::clamp(room / m_pages->pageSize().width(), 0.1, largestScale);
}

void SheetPreview::layOut()
{
    if (!m_pages) {
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    const qreal step = m_pages->pageSize().height() * scale() + spacing::page;
    const int height = int(step * m_pages->count()) + spacing::page;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    // The base class knows the arrows and the page keys.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SheetPreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(106));
    if (!m_pages) {
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF page = m_pages->pageSize() * scale();
    const qreal left = (viewport()->width() - page.width()) / 2;
    for (int i = 0; i < m_pages->count(); ++i) {
        const qreal top = spacing::page + i * (page.height() + spacing::page) - verticalScrollBar()->value();
        const QRectF rect(QPointF(left, top), page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        painter.fillRect(rect, Qt::white);
        painter.setPen(QPen(hairline(palette()), 1));
        painter.drawRect(rect);
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, i);
        painter.restore();
    }
}

} // namespace counteroffer
