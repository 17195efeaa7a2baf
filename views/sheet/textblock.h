// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "offersheet/sheetcontent.h"
#include "sheet/sheetstyle.h"

#include <QTextLayout>

#include <memory>

namespace counteroffer {

/// Text set into lines of one width, in any script; line breaks inside it are kept, long words are broken.
class TextBlock final
{
public:
    struct Setting
    {
        qreal points = sheettype::body;
        bool strong = false;
        QColor color;
        Qt::Alignment alignment = Qt::AlignLeft; ///< of the text's own direction, unless absolute
        qreal lineFactor = 1.25;
        qreal extraSpacing = 0; ///< between letters, in points
    };
    TextBlock(const QList<SheetRun> &runs, const Setting &setting, const SheetStyle &style);
    TextBlock(const QString &text, const Setting &setting, const SheetStyle &style);

    void layOut(qreal width);
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    /// The width of all of it on one line; to be asked before layOut().
    [[nodiscard]] qreal naturalWidth() const;
    /// The width that its lines take, once laid out.
    [[nodiscard]] qreal naturalTextWidth() const;
    [[nodiscard]] QString text() const { return m_layout->text(); }
    [[nodiscard]] QString text(int first, int last) const;
    [[nodiscard]] bool isRightToLeft() const { return m_layout->text().isRightToLeft(); }
    /// Paints lines [first, last) with the first one's top left corner at `at`.
    void paint(QPainter &painter, QPointF at, int first, int last) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_lineHeight;
    QColor m_color;
};

} // namespace counteroffer
