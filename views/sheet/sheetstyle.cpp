// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetstyle.h"

#include "shared/theme.h"

namespace counteroffer {

namespace {

// Per cent: keeps "ff" and "fi" two letters in the PDF's text. An absolute distance would grow with the
// device's dots where a painter draws the text itself.
constexpr qreal letterSpacing = 100.3;

} // namespace

SheetStyle::SheetStyle(qreal scale, bool rightToLeft)
    : m_scale(scale), m_rightToLeft(rightToLeft), m_palette(themePalette(false))
{}

QFont SheetStyle::font(qreal pointSize, bool strong) const
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(points(pointSize))));
    font.setBold(strong);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, letterSpacing);
    return font;
}

QColor SheetStyle::ink() const
{
    return m_palette.color(QPalette::Text);
}

QColor SheetStyle::quiet() const
{
    return quietText(m_palette);
}

QColor SheetStyle::accent() const
{
    return m_palette.color(QPalette::Link);
}

QColor SheetStyle::rule() const
{
    return hairline(m_palette);
}

QColor SheetStyle::caution() const
{
    return warningColor(m_palette);
}

} // namespace counteroffer
