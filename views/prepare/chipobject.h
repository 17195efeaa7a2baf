// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QMap>
#include <QObject>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace counteroffer {

struct Plan;

/// Draws the chips of a ChipEdit. A chip is one character of the text with a segment of the script in its
/// format.
class ChipObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
    Q_DISABLE_COPY_MOVE(ChipObject)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    explicit ChipObject(QObject *parent = nullptr);
    ~ChipObject() override;

    /// The figures that chips show from now on. Whether any of them differs from before.
    bool setFigures(const Plan &plan);
    void setPalette(const QPalette &palette) { m_palette = palette; }

    /// The format of a character that stands for this segment.
    [[nodiscard]] static QTextCharFormat formatOf(const ScriptSegment &segment);
    [[nodiscard]] static bool isChip(const QTextFormat &format) { return format.objectType() == objectType; }
    [[nodiscard]] static ScriptSegment segmentOf(const QTextFormat &format);
    /// What the chip of a segment says, and whether that is a figure or a gap.
    [[nodiscard]] QString textOf(const ScriptSegment &segment) const;
    [[nodiscard]] bool isGap(const ScriptSegment &segment) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QMap<SlotRole, QString> m_figures; // of the slots that have one
    QPalette m_palette;
};

} // namespace counteroffer
