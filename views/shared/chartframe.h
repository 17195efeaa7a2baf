// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/chartdrawing.h"

#include <QWidget>

#include <memory>

namespace counteroffer {

/// The one frame that every chart of the window stands in. The mouse or the arrow keys go from figure to
/// figure, which is shown beside its place and announced to a screen reader; the menu key, Ctrl+C, Ctrl+S and
/// Ctrl+Shift+S copy the chart as a picture and save it as PNG and SVG. Where there is nothing to draw it
/// says what is missing.
class ChartFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartFrame)

public:
    explicit ChartFrame(QWidget *parent = nullptr);
    ~ChartFrame() override;

    /// Null for none. The chosen figure stays chosen where there still is one of its number.
    void setDrawing(std::unique_ptr<ChartDrawing> drawing);
    [[nodiscard]] const ChartDrawing *drawing() const { return m_drawing.get(); }
    /// A chart that needs more is drawn denser; by default 420. Larger where the frame can be scrolled.
    void setMostHeight(int pixels);
    /// Figures with a subject answer "Why this number?": F1, Enter, a double click, the menu.
    void setExplained(bool explained);

    [[nodiscard]] const QList<ChartFigure> &figures() const;
    /// The figure that is shown; -1 for none.
    [[nodiscard]] int currentFigure() const { return m_current; }
    void setCurrentFigure(int index);
    /// All figures in words.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyPicture() const;
    void savePng();
    void saveSvg();

Q_SIGNALS:
    /// A whole sentence: where a picture was saved, or why it was not.
    void said(const QString &sentence);
    /// A person has gone to a figure by mouse, key or screen reader.
    void figureShown(int index);
    /// @param place within the frame
    void whyWanted(int subject, const QRect &place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] ChartLook look() const;
    [[nodiscard]] QRectF chartArea() const;
    [[nodiscard]] int noteHeight() const;
    [[nodiscard]] int figureAt(QPointF point) const;
    void relayout();
    void announce();
    [[nodiscard]] bool canAskWhy() const;
    void askWhy();
    void paintFigure(QPainter &painter, const ChartFigure &figure) const;
    void save(const QString &suffix, const QString &filter);

    std::unique_ptr<ChartDrawing> m_drawing;
    mutable QList<ChartFigure> m_figures;
    mutable bool m_figuresKnown = false;
    int m_mostHeight = 420;
    int m_current = -1;
    bool m_explained = false;
};

} // namespace counteroffer
