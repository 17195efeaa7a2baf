// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/fieldkinds.h"

#include "compensation/moneyinput.h"
#include "compensation/moneytext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Field)
};

QTime endOfDay()
{
    return QTime(23, 59);
}

// A slot takes what was read, or the reason stands.
template <typename T>
QString put(std::optional<T> &slot, const Input<T> &input)
{
    if (!input) {
        return inputSentence(input.error());
    }
    slot = *input;
    return {};
}

} // namespace

QString takeMoney(std::optional<Money> &slot, const QString &entry, const QLocale &locale, Currency currency)
{
    if (entry.trimmed().isEmpty()) {
        slot.reset();
        return {};
    }
    return put(slot, parseMoney(entry, locale, currency));
}

QString takeAnyMoney(std::optional<Money> &slot, const QString &entry, const QLocale &locale,
                     Currency currency)
{
    const auto usual = entry.trimmed().isEmpty() ? Input<Money>(failure(InputError::Empty))
                                                 : parseMoney(entry, locale, currency);
    const bool isOther = !usual && usual.error() == InputError::OtherCurrency;
    return isOther ? put(slot, parseMoney(entry, locale, Currency()))
                   : takeMoney(slot, entry, locale, currency);
}

QString takeRate(std::optional<Rate> &slot, const QString &entry, const QLocale &locale, int least, int most)
{
    if (entry.trimmed().isEmpty()) {
        slot.reset();
        return {};
    }
    // A minus is a matter of the bounds here; parseRate refuses every one.
    const QString trimmed = entry.trimmed();
    const bool negative = least < 0 && (trimmed.startsWith(u'-') || trimmed.startsWith(u'−'));
    const auto rate = parseRate(negative ? trimmed.mid(1) : trimmed, locale);
    if (!rate) {
        return inputSentence(rate.error());
    }
    const Rate value{negative ? -rate->basisPoints : rate->basisPoints};
    if (value < Rate::percent(least) || value > Rate::percent(most)) {
        return Wording::tr("Type a percentage from %1 to %2.").arg(least).arg(most);
    }
    slot = value;
    return {};
}

QString takeCount(std::optional<qint64> &slot, const QString &entry, const QLocale &locale, qint64 least,
                  qint64 most)
{
    if (entry.trimmed().isEmpty()) {
        slot.reset();
        return {};
    }
    const auto count = parseCount(entry, locale);
    if (count && (*count < least || *count > most)) {
        return Wording::tr("Type a whole number from %1 to %2.")
            .arg(locale.toString(least), locale.toString(most));
    }
    return put(slot, count);
}

QString takePrice(std::optional<UnitPrice> &slot, const QString &entry, const QLocale &locale,
                  Currency currency)
{
    if (entry.trimmed().isEmpty()) {
        slot.reset();
        return {};
    }
    return put(slot, parseUnitPrice(entry, locale, currency));
}

QString takeMoment(std::optional<QDateTime> &slot, const QString &entry, const QLocale &locale)
{
    const QString typed = entry.trimmed();
    if (typed.isEmpty()) {
        slot.reset();
        return {};
    }
    QDateTime moment = QDateTime::fromString(typed, Qt::ISODate);
    for (const QString &format :
         {locale.dateTimeFormat(QLocale::ShortFormat), QStringLiteral("yyyy-MM-dd HH:mm")}) {
        if (!moment.isValid()) {
            moment = locale.toDateTime(typed, format);
        }
    }
    const bool dayOnly =
        typed.size() <= locale.dateFormat(QLocale::ShortFormat).size() + 4 && !typed.contains(u':');
    if (!moment.isValid() || dayOnly) {
        QDate day = QDate::fromString(typed, Qt::ISODate);
        if (!day.isValid()) {
            day = locale.toDate(typed, QLocale::ShortFormat);
            if (day.isValid() && day.year() < 2000) { // two digits of a year mean this century
                day = day.addYears(100);
            }
        }
        moment = day.isValid() ? QDateTime(day, endOfDay()) : moment;
    }
    if (!moment.isValid() || moment.date().year() < 2000 || moment.date().year() > 2199) {
        return Wording::tr("Type a day, such as 2026-05-31 or %1, with or without a time.")
            .arg(locale.toString(QDate(2026, 5, 31), QLocale::ShortFormat));
    }
    slot = moment.toUTC();
    return {};
}

QString momentText(const std::optional<QDateTime> &moment, const QLocale &locale)
{
    if (!moment) {
        return {};
    }
    const QDateTime local = moment->toLocalTime();
    const bool dayOnly =
        local.time().hour() == endOfDay().hour() && local.time().minute() == endOfDay().minute();
    const QString day = local.date().toString(Qt::ISODate); // no two ways to read it
    return dayOnly ? day : day + u' ' + locale.toString(local.time(), QStringLiteral("HH:mm"));
}

QString moneyEntryText(const std::optional<Money> &money, Currency usual, const QLocale &locale)
{
    if (!money) {
        return {};
    }
    return money->currency == usual ? amountText(*money, locale) : moneyText(*money, locale);
}

} // namespace counteroffer
