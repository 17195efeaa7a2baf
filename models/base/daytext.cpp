// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/daytext.h"

#include <QRegularExpression>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// Locales put the weekday first or last, with commas of their own script, or with a word ("den") behind it.
QString withoutWeekday(QString format)
{
    static const QRegularExpression first(u"^dddd[,،、]?\\s*(?:'[^']*'\\s*)?"_s);
    static const QRegularExpression last(u"[,،、]?\\s*dddd$"_s);
    return format.remove(first).remove(last).trimmed();
}

} // namespace

QString longDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, withoutWeekday(locale.dateFormat(QLocale::LongFormat)));
}

QString shortDay(QDate day, const QLocale &locale)
{
    return locale.toString(
        day, withoutWeekday(locale.dateFormat(QLocale::LongFormat)).replace(u"MMMM"_s, u"MMM"_s));
}

QString clockTime(QTime time, const QLocale &locale)
{
    static const QRegularExpression seconds(u"[:.]ss?(?:\\.z+)?"_s);
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString dayAndTime(const QDateTime &at, const QLocale &locale)
{
    const QDateTime local = at.toLocalTime();
    return shortDay(local.date(), locale) + u", "_s + clockTime(local.time(), locale);
}

} // namespace counteroffer
