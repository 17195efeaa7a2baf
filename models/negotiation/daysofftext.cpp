// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/daysofftext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(DaysOff)
};

constexpr int firstYear = 2000;
constexpr int lastYear = 2199;
constexpr qsizetype isoLength = 10;

QString formatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy"))
               ? format
               : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

QDate dayOf(const QString &text, const QLocale &locale)
{
    QDate day = locale.toDate(text, formatOf(locale));
    if ((!day.isValid() || day.year() < firstYear) && text.size() == isoLength) {
        day = QDate::fromString(text, Qt::ISODate); // which takes a day with words behind it, too
    }
    if (!day.isValid()) {
        day = locale.toDate(text, QLocale::ShortFormat);
        if (day.isValid() && day.year() < firstYear) { // two digits of a year mean this century
            day = day.addYears(100);
        }
    }
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear ? day : QDate();
}

} // namespace

QString daysOffText(const QList<DayOff> &daysOff, const QLocale &locale)
{
    QList<DayOff> sorted = daysOff;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const DayOff &a, const DayOff &b) { return a.day < b.day; });
    QStringList texts;
    for (const DayOff &off : std::as_const(sorted)) {
        texts.append(QString(locale.toString(off.day, formatOf(locale)) + u' ' + off.name).trimmed());
    }
    return texts.join(QLatin1String(", "));
}

Result<QList<DayOff>, QString> readDaysOff(const QString &text, const QList<DayOff> &known,
                                           const QLocale &locale)
{
    static const QRegularExpression parting(QStringLiteral("[,;\n]"));
    QList<DayOff> daysOff;
    const QStringList entries = text.split(parting, Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const QString words = entry.simplified();
        if (words.isEmpty()) {
            continue;
        }
        DayOff off;
        off.day = dayOf(words, locale);
        // The day itself may hold blanks, as in "25. 12. 2026.": the longest beginning that is one.
        for (qsizetype blank = words.lastIndexOf(u' '); blank > 0 && !off.day.isValid();
             blank = words.lastIndexOf(u' ', blank - 1)) {
            off.day = dayOf(words.first(blank), locale);
            off.name = words.sliced(blank + 1);
        }
        if (!off.day.isValid()) {
            return failure(words);
        }
        const auto same = [&off](const DayOff &other) { return other.day == off.day; };
        if (std::any_of(daysOff.cbegin(), daysOff.cend(), same)) {
            continue;
        }
        if (const auto old = std::find_if(known.cbegin(), known.cend(), same); old != known.cend()) {
            off.unknown = old->unknown;
        }
        daysOff.append(off);
    }
    return daysOff;
}

QString daysOffExample(const QLocale &locale)
{
    return daysOffText({{QDate(QDate::currentDate().year(), 12, 25), Wording::tr("a public holiday"), {}}},
                       locale);
}

QString daysOffProblem(const QString &entry, const QLocale &locale)
{
    return Wording::tr("“%1” is no day. Type days such as %2, parted by commas.")
        .arg(entry, daysOffExample(locale));
}

} // namespace counteroffer
