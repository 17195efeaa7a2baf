// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/planmarkdown.h"

#include "compensation/moneytext.h"
#include "negotiation/termtext.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetMarkdown)
};

QString escaped(const QString &text)
{
    QString result;
    const QString line = text.simplified();
    for (const QChar c : line) {
        if (u"\\`*_{}[]<>#|~"_s.contains(c)) {
            result += u'\\';
        }
        result += c;
    }
    // What would begin a list, a quote or a rule at the begin of a line.
    static const QString starts = u"+-=>"_s;
    if (!result.isEmpty() && starts.contains(result.front())) {
        result.prepend(u'\\');
    }
    qsizetype digits = 0;
    while (digits < result.size() && result[digits].isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < result.size() && (result[digits] == u'.' || result[digits] == u')')) {
        result.insert(digits, u'\\');
    }
    return result;
}

QString inlineText(const SheetLine &line)
{
    QString text;
    for (const SheetRun &run : line.runs) {
        const QString words = escaped(run.text);
        const bool spaceBefore = !run.text.isEmpty() && run.text.front().isSpace();
        const bool spaceAfter = !run.text.isEmpty() && run.text.back().isSpace() && !words.isEmpty();
        QString made = run.style == SheetRun::Figure || run.style == SheetRun::Strong
                           ? QString(u"**"_s + words + u"**"_s)
                           : words;
        if (run.style == SheetRun::Blank) {
            made = u"\\_\\_\\_\\_ ("_s + words + u')';
        }
        if (spaceBefore) {
            text += u' ';
        }
        if (!words.isEmpty()) {
            text += made;
        }
        if (spaceAfter) {
            text += u' ';
        }
    }
    return text;
}

// What Markdown has in front of a line of this kind.
QString signOf(SheetLine::Kind kind)
{
    switch (kind) {
    case SheetLine::Title:
        return u"# "_s;
    case SheetLine::Heading:
        return u"## "_s;
    case SheetLine::Subheading:
        return u"### "_s;
    case SheetLine::Say:
        return u"> "_s;
    case SheetLine::Bullet:
        return u"- "_s;
    case SheetLine::Open:
        return u"- [ ] "_s;
    case SheetLine::Done:
        return u"- [x] "_s;
    case SheetLine::Remark: // goes on in the list item above it
        return u"  "_s;
    case SheetLine::Caution:
        return u"**!** "_s;
    default:
        return {};
    }
}

QString lineText(const SheetLine &line)
{
    return signOf(line.kind) + inlineText(line) + u"\n\n"_s;
}

QString rowText(const QStringList &cells)
{
    QString row = u"|"_s;
    for (const QString &cell : cells) {
        row += u' ' + escaped(cell) + u" |"_s;
    }
    return row + u'\n';
}

QString tableText(const SheetTable &table)
{
    QStringList heads;
    QString rule = u"|"_s;
    for (const SheetTable::Column &column : table.columns) {
        heads.append(column.head);
        rule += column.figure ? u"--:|"_s : u"---|"_s;
    }
    QString text = rowText(heads) + rule + u'\n';
    for (const SheetTable::Row &row : table.rows) {
        QStringList cells;
        for (const SheetCell &cell : row.cells) {
            cells.append(cell.text);
        }
        text += rowText(cells);
    }
    return text + u'\n';
}

QString tilesText(const SheetTiles &tiles)
{
    QString text;
    for (const SheetTiles::Tile &tile : tiles.tiles) {
        text += u"- "_s + escaped(tile.label) + u": **"_s + escaped(tile.figure) + u"** "_s +
                escaped(tile.note) + u'\n';
    }
    return text + u'\n';
}

QString rangeText(const RangeChart &chart, const QLocale &locale)
{
    SheetTable table;
    table.columns = {{Wording::tr("Region"), {}, false, 1}, {Wording::tr("Total, a year"), {}, true, 1}};
    for (const RangeChart::Bar &bar : chart.bars) {
        SheetTable::Row row;
        row.cells = {{bar.name, {}, false}, {moneyRangeText(bar.total, locale), {}, false}};
        table.rows.append(row);
    }
    for (const RangeChart::Marker &marker : chart.markers) {
        SheetTable::Row row;
        row.cells = {{termSetName(marker.set), {}, false}, {moneyText(marker.amount, locale), {}, false}};
        table.rows.append(row);
    }
    return tableText(table);
}

} // namespace

QByteArray sheetMarkdown(const SheetContent &content, const QLocale &locale)
{
    QString text;
    for (const SheetBlock &block : content.blocks) {
        if (const auto *line = std::get_if<SheetLine>(&block.content)) {
            text += lineText(*line);
        } else if (const auto *table = std::get_if<SheetTable>(&block.content)) {
            text += tableText(*table);
        } else if (const auto *tiles = std::get_if<SheetTiles>(&block.content)) {
            text += tilesText(*tiles);
        } else if (const auto *range = std::get_if<RangeChart>(&block.content)) {
            text += rangeText(*range, locale);
        } // the chart of years stands beside its table
    }
    return text.trimmed().toUtf8() + '\n';
}

} // namespace counteroffer
