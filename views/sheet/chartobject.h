// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"

#include <QLocale>
#include <QObject>
#include <QTextObjectInterface>

namespace counteroffer {

/// Puts the range chart into a text document as vectors: a text object that paints the chart itself.
class ChartObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartObject)
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = 0x1001; // QTextFormat::UserObject + 1

    ChartObject(const RangeChart &chart, const QLocale &locale, const QFont &font, qreal width,
                QObject *parent = nullptr);
    ~ChartObject() override;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    class Scene;
    std::unique_ptr<Scene> m_scene;
    QSizeF m_size;
};

} // namespace counteroffer
