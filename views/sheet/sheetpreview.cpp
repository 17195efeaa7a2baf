// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpreview.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

constexpr qreal screenDpi = 96;
constexpr qreal pointsPerInch = 72;
constexpr qreal realSize = screenDpi / pointsPerInch;
constexpr qreal widest = 1.15; // of fit width: a page as wide as a large screen is no help
constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;
constexpr qreal zoomSteps[] = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the offer sheet"));
    setFocusPolicy(Qt::StrongFocus);
}

SheetPreview::~SheetPreview() = default;

void SheetPreview::setPages(std::optional<SheetPages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(tr("Pages: %1").arg(pageCount()));
    layOut();
    viewport()->update();
    Q_EMIT pageChanged(page(), pageCount());
}

qreal SheetPreview::scale() const
{
    const QSizeF page = m_pages->pageSize();
    const qreal width = (viewport()->width() - 2 * spacing::page) / page.width();
    if (m_zoom == fitWidth) {
        return std::clamp(width, 0.1, widest * realSize);
    }
    if (m_zoom == fitPage) {
        return std::max(0.1, std::min(width, (viewport()->height() - 2 * spacing::page) / page.height()));
    }
    return m_zoom * realSize;
}

qreal SheetPreview::step() const
{
    return m_pages->pageSize().height() * scale() + spacing::page;
}

qreal SheetPreview::pageLeft() const
{
    const qreal width = m_pages->pageSize().width() * scale();
    return std::max<qreal>(spacing::page, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
}

void SheetPreview::layOut()
{
    if (!m_pages) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const int height = int(step() * m_pages->count()) + spacing::page;
    const int width = int(m_pages->pageSize().width() * scale()) + 2 * spacing::page;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_zoom > 0 ? std::max(0, width - viewport()->width()) : 0);
}

int SheetPreview::page() const
{
    if (!m_pages) {
        return 0;
    }
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum()) {
        return m_pages->count() - 1; // the last may never reach the top
    }
    return std::clamp(int((bar->value() + viewport()->height() / 3.0) / step()), 0, m_pages->count() - 1);
}

void SheetPreview::goToPage(int page)
{
    if (m_pages) {
        verticalScrollBar()->setValue(int(std::lround(std::clamp(page, 0, m_pages->count() - 1) * step())));
        viewport()->update();
        Q_EMIT pageChanged(this->page(), pageCount());
    }
}

void SheetPreview::setZoom(qreal zoom)
{
    const qreal place = m_pages ? verticalScrollBar()->value() / step() : 0; // in pages
    m_zoom = zoom > 0 ? std::clamp(zoom, smallest, largest) : zoom;
    layOut();
    if (m_pages) { // the same line stays at the top
        verticalScrollBar()->setValue(int(std::lround(place * step())));
    }
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT pageChanged(page(), pageCount());
}

void SheetPreview::zoomBy(int steps)
{
    if (!m_pages) {
        return;
    }
    const qreal now = scale() / realSize;
    constexpr qreal nearly = 0.01;
    if (steps > 0) {
        const auto *next = std::find_if(std::begin(zoomSteps), std::end(zoomSteps),
                                        [now](qreal step) { return step > now + nearly; });
        setZoom(next == std::end(zoomSteps) ? largest : *next);
    } else {
        qreal next = smallest;
        for (const qreal step : zoomSteps) {
            next = step < now - nearly ? step : next;
        }
        setZoom(next);
    }
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    Q_EMIT pageChanged(page(), pageCount());
}

void SheetPreview::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    Q_EMIT pageChanged(page(), pageCount());
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    // The base class knows the arrows and the page keys.
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (control) {
            goToPage(page() + (event->key() == Qt::Key_PageUp ? -1 : 1));
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (control) {
            zoomBy(event->key() == Qt::Key_Minus ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_0:
        if (control) {
            setZoom(fitWidth);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SheetPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetPreview::paintPage(QPainter &painter, const QRectF &rect, int page)
{
    painter.fillRect(rect, Qt::white);
    painter.setPen(QPen(hairline(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    painter.scale(scale(), scale());
    m_pages->paint(painter, page);
    painter.restore();
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
    for (int i = 0; i < m_pages->count(); ++i) {
        const QRectF rect(QPointF(pageLeft(), spacing::page + i * step() - verticalScrollBar()->value()),
                          page);
        if (rect.intersects(viewport()->rect())) {
            paintPage(painter, rect, i);
        }
    }
}

} // namespace counteroffer
