// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/chipobject.h"

#include "negotiation/plan.h"
#include "negotiation/spokenfigure.h"
#include "prepare/slotlabels.h"
#include "shared/theme.h"

#include <QFontMetricsF>
#include <QJsonObject>
#include <QPainter>
#include <QTextDocument>

namespace counteroffer {

namespace {

constexpr int roleProperty = QTextFormat::UserProperty + 1;
constexpr int textProperty = QTextFormat::UserProperty + 2;
constexpr int choicesProperty = QTextFormat::UserProperty + 3;
constexpr int filledProperty = QTextFormat::UserProperty + 4;
constexpr int claimProperty = QTextFormat::UserProperty + 5;
constexpr int unknownProperty = QTextFormat::UserProperty + 6;
constexpr qreal padding = 4;
constexpr qreal radius = 4;

// Chips have the type of the words around them; figures stand a little heavier.
QFont chipFont(const QTextDocument *document)
{
    QFont font = document->defaultFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChipObject::ChipObject(QObject *parent) : QObject(parent) {}

ChipObject::~ChipObject() = default;

bool ChipObject::setFigures(const Plan &plan)
{
    QMap<SlotRole, QString> figures;
    for (int role = int(SlotRole::None) + 1; role < int(SlotRole::Blank); ++role) {
        if (const auto figure = spokenFigure(SlotRole(role), plan)) {
            figures.insert(SlotRole(role), *figure);
        }
    }
    const bool differs = figures != m_figures;
    m_figures = figures;
    return differs;
}

QTextCharFormat ChipObject::formatOf(const ScriptSegment &segment)
{
    QTextCharFormat format;
    if (segment.role != SlotRole::None) {
        format.setObjectType(objectType);
        format.setProperty(roleProperty, int(segment.role));
        format.setProperty(textProperty, segment.text);
        format.setProperty(choicesProperty, segment.choices);
        format.setProperty(filledProperty, segment.filled);
    }
    format.setProperty(claimProperty, segment.claim);
    if (!segment.unknown.isEmpty()) {
        format.setProperty(unknownProperty, segment.unknown.toVariantMap());
    }
    return format;
}

ScriptSegment ChipObject::segmentOf(const QTextFormat &format)
{
    ScriptSegment segment;
    if (isChip(format)) {
        segment.role = SlotRole(format.intProperty(roleProperty));
        segment.text = format.stringProperty(textProperty);
        segment.choices = format.property(choicesProperty).toStringList();
        segment.filled = format.stringProperty(filledProperty);
    }
    segment.claim = format.stringProperty(claimProperty);
    segment.unknown = QJsonObject::fromVariantMap(format.property(unknownProperty).toMap());
    return segment;
}

QString ChipObject::textOf(const ScriptSegment &segment) const
{
    if (segment.role == SlotRole::Blank) {
        return segment.filled.isEmpty() ? segment.text : segment.filled;
    }
    const auto figure = m_figures.constFind(segment.role);
    return figure == m_figures.constEnd() ? slotLabel(segment.role) : *figure;
}

bool ChipObject::isGap(const ScriptSegment &segment) const
{
    return segment.role == SlotRole::Blank ? segment.filled.isEmpty() : !m_figures.contains(segment.role);
}

QSizeF ChipObject::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const QFontMetricsF metrics(chipFont(document));
    return {metrics.horizontalAdvance(textOf(segmentOf(format))) + 2 * padding, metrics.ascent() + 1};
}

void ChipObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int /*position*/,
                            const QTextFormat &format)
{
    const ScriptSegment segment = segmentOf(format);
    const bool gap = isGap(segment);
    const QColor color = gap ? warningColor(m_palette) : m_palette.color(QPalette::Link);
    QColor fill = color;
    fill.setAlphaF(0.12F);
    const QFontMetricsF metrics(chipFont(document));
    const QRectF chip = rect.adjusted(0.5, 0, -0.5, metrics.descent() + 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1, gap ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(fill);
    painter->drawRoundedRect(chip, radius, radius);
    painter->setFont(chipFont(document));
    painter->drawText(QPointF(rect.left() + padding, rect.top() + metrics.ascent() + 1), textOf(segment));
    painter->restore();
}

} // namespace counteroffer
