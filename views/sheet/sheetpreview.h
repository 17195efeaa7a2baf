// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet/sheetpages.h"

#include <QAbstractScrollArea>

#include <optional>

namespace counteroffer {

/// The pages as they will print, one under the other; zoomed and turned by key, wheel with Ctrl, and from
/// outside.
class SheetPreview final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetPreview)

public:
    /// Zoom values that follow the window's size; others are factors of the paper's real size.
    static constexpr qreal fitWidth = 0;
    static constexpr qreal fitPage = -1;

    explicit SheetPreview(QWidget *parent = nullptr);
    ~SheetPreview() override;

    /// New pages, at the place that was looked at.
    void setPages(std::optional<SheetPages> pages);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] const SheetPages *pages() const { return m_pages ? &*m_pages : nullptr; }
    [[nodiscard]] int page() const; ///< the one that is looked at, from 0
    void goToPage(int page);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

Q_SIGNALS:
    void pageChanged(int page, int count);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] qreal step() const; ///< from one page's top to the next one's
    [[nodiscard]] qreal pageLeft() const;
    void layOut();
    void zoomBy(int steps);
    void paintPage(QPainter &painter, const QRectF &rect, int page);

    std::optional<SheetPages> m_pages;
    qreal m_zoom = fitWidth;
};

} // namespace counteroffer
