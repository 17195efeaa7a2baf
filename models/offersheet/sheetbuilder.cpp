// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/sheetbuilder.h"

#include "base/daytext.h"
#include "compensation/moneytext.h"

namespace counteroffer {

QString SheetLine::text() const
{
    QString all;
    for (const SheetRun &run : runs) {
        all += run.text;
    }
    return all;
}

SheetBuilder::SheetBuilder(const OfferSheet &sheet, const SheetOptions &options, const QLocale &locale)
    : m_sheet(sheet), m_locale(locale)
{
    m_content.options = options;
    m_content.options.kind = sheet.kind; // the values decide what may be told
}

void SheetBuilder::begin(SheetSection section, const QString &title)
{
    m_section = section;
    m_pendingHeading = title.isEmpty() ? sheetSectionTitle(section) : title;
}

void SheetBuilder::append(const SheetBlock &block)
{
    if (!m_pendingHeading.isEmpty()) {
        SheetLine heading;
        heading.kind = SheetLine::Heading;
        heading.runs = {{m_pendingHeading, SheetRun::Plain}};
        heading.keepWithNext = true;
        m_pendingHeading.clear();
        m_content.blocks.append({m_section, heading});
    }
    m_content.blocks.append(block);
}

void SheetBuilder::line(SheetLine::Kind kind, const QString &text, bool keepWithNext)
{
    if (!text.trimmed().isEmpty()) {
        line(kind, QList<SheetRun>{{text, SheetRun::Plain}}, keepWithNext);
    }
}

void SheetBuilder::line(SheetLine::Kind kind, const QList<SheetRun> &runs, bool keepWithNext)
{
    SheetLine made;
    made.kind = kind;
    made.runs = runs;
    made.keepWithNext = keepWithNext || kind == SheetLine::Subheading;
    append({m_section, made});
}

void SheetBuilder::add(const SheetTable &table)
{
    if (!table.rows.isEmpty()) {
        append({m_section, table});
    }
}

void SheetBuilder::add(const SheetTiles &tiles)
{
    append({m_section, tiles});
}

void SheetBuilder::add(const RangeChart &chart)
{
    append({m_section, chart});
}

void SheetBuilder::add(const YearsOnPaper &chart)
{
    append({m_section, chart});
}

QString SheetBuilder::amount(const std::optional<Money> &money) const
{
    if (!money) {
        return QStringLiteral("—");
    }
    return money->currency == plan().currency ? amountText(*money, m_locale) : moneyText(*money, m_locale);
}

QString SheetBuilder::difference(const std::optional<Money> &money) const
{
    if (!money) {
        return QStringLiteral("—");
    }
    const QString sign = money->minor > 0   ? QStringLiteral("+")
                         : money->minor < 0 ? QStringLiteral("−")
                                            : QStringLiteral("±");
    return sign + amount(Money{std::abs(money->minor), money->currency});
}

QString SheetBuilder::rate(const std::optional<Rate> &rate) const
{
    return rate ? rateText(*rate, m_locale) : QStringLiteral("—");
}

QString SheetBuilder::day(QDate date) const
{
    return longDay(date, m_locale);
}

QString SheetBuilder::dayInTable(const QDateTime &utc) const
{
    return shortDay(utc.toLocalTime().date(), m_locale);
}

QString SheetBuilder::clock(const QDateTime &utc) const
{
    return clockTime(utc.toLocalTime().time(), m_locale);
}

QString SheetBuilder::moment(const QDateTime &utc) const
{
    return day(utc.toLocalTime().date()) + QStringLiteral(", ") + clock(utc);
}

void SheetBuilder::name(const QString &title, const QString &author, const QString &footer)
{
    m_content.title = title;
    m_content.author = author;
    m_content.footer = footer;
}

} // namespace counteroffer
