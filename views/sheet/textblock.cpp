// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/textblock.h"

#include <QPainter>

#include <cmath>

namespace counteroffer {

namespace {

constexpr qreal endlessWidth = 1e6;

QTextCharFormat formatOf(SheetRun::Style style, const SheetStyle &sheet)
{
    QTextCharFormat format;
    switch (style) {
    case SheetRun::Plain:
        break;
    case SheetRun::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case SheetRun::Figure:
        format.setFontWeight(QFont::Bold);
        format.setForeground(sheet.accent());
        break;
    case SheetRun::Blank: // something to write on, and small enough to be written over
        format.setForeground(sheet.quiet());
        format.setFontUnderline(true);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setFontItalic(true);
        break;
    case SheetRun::Quiet:
        format.setForeground(sheet.quiet());
        break;
    }
    return format;
}

// A blank gets room to write beside what belongs there.
QString shown(const SheetRun &run)
{
    if (run.style != SheetRun::Blank) {
        return run.text;
    }
    return u"\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0" + run.text.trimmed() +
           u"\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
}

} // namespace

TextBlock::TextBlock(const QList<SheetRun> &runs, const Setting &setting, const SheetStyle &style)
    : m_color(setting.color.isValid() ? setting.color : style.ink())
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const SheetRun &run : runs) {
        QString text = shown(run);
        text.replace(u'\n', QChar::LineSeparator);
        if (run.style != SheetRun::Plain) {
            formats.append({int(all.size()), int(text.size()), formatOf(run.style, style)});
        }
        all += text;
    }
    QFont font = style.font(setting.points, setting.strong);
    if (setting.extraSpacing > 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.points(setting.extraSpacing));
    }
    m_layout = std::make_unique<QTextLayout>(all, font);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    // QTextLayout aligns by sides and not by the direction of reading.
    const bool mirrored = !setting.alignment.testFlag(Qt::AlignAbsolute) && all.isRightToLeft();
    QTextOption option(mirrored ? Qt::AlignRight : setting.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout->setTextOption(option);
    m_lineHeight = std::ceil(style.points(setting.points) * setting.lineFactor);
}

TextBlock::TextBlock(const QString &text, const Setting &setting, const SheetStyle &style)
    : TextBlock(QList<SheetRun>{{text, SheetRun::Plain}}, setting, style)
{}

void TextBlock::layOut(qreal width)
{
    m_layout->beginLayout();
    for (qreal y = 0;; y += m_lineHeight) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max<qreal>(1, width));
        // Lines of another script may be higher than ours: all stand on baselines of one distance.
        const qreal baseline = m_lineHeight * 0.78;
        line.setPosition(QPointF(0, y + baseline - line.ascent()));
    }
    m_layout->endLayout();
}

qreal TextBlock::naturalWidth() const
{
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    qreal width = 0;
    while (line.isValid()) {
        line.setLineWidth(endlessWidth);
        width = std::max(width, line.naturalTextWidth());
        line = m_layout->createLine();
    }
    m_layout->endLayout();
    return std::ceil(width);
}

qreal TextBlock::naturalTextWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i) {
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    }
    return width;
}

QString TextBlock::text(int first, int last) const
{
    const QString whole = m_layout->text();
    QString text;
    for (int i = first; i < std::min(last, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        text += QStringView(whole).mid(line.textStart(), line.textLength());
    }
    return text;
}

void TextBlock::paint(QPainter &painter, QPointF at, int first, int last) const
{
    painter.setPen(m_color);
    for (int i = first; i < std::min(last, lineCount()); ++i) {
        m_layout->lineAt(i).draw(&painter, at - QPointF(0, first * m_lineHeight));
    }
}

} // namespace counteroffer
