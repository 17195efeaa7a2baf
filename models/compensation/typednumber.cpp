// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/typednumber.h"

#include <limits>

namespace counteroffer {

namespace {

/// The digits between two separators, and the separator after them (null after the last).
struct Group
{
    QString digits;
    QChar separator;
};

enum class Separator { Decimal, Grouping, Foreign, None };

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

Separator kindOf(QChar c, const QLocale &locale)
{
    const QString decimal = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const bool ownAscii = decimal == u"." || decimal == u",";
    if (c == decimal || (!ownAscii && c == u'.')) {
        return Separator::Decimal; // where the locale's own is not on every keyboard, the plain point will do
    }
    if (c == group || c.isSpace() || isApostrophe(c) || (!ownAscii && c == u',')) {
        return Separator::Grouping;
    }
    return c == u'.' || c == u',' ? Separator::Foreign : Separator::None;
}

/// Marks of the direction of writing: they come along when an amount is pasted and say nothing.
bool isDirectionMark(QChar c)
{
    return c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c) ||
           (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
           (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

QString withoutDirectionMarks(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!isDirectionMark(c)) {
            plain.append(c);
        }
    }
    return plain.trimmed();
}

bool isMinus(const QString &before, const QString &after)
{
    const auto hasMinus = [](const QString &text) {
        return text.contains(u'-') || text.contains(QChar(0x2212)) || text.contains(QChar(0x2013));
    };
    return hasMinus(before) || hasMinus(after) || (before.startsWith(u'(') && after.endsWith(u')'));
}

/// The text from the first digit to the last as groups of digits; empty where anything but a separator is
/// between.
QList<Group> groupsOf(QStringView body, const QLocale &locale)
{
    QList<Group> groups{Group{}};
    for (const QChar c : body) {
        if (c.digitValue() >= 0) {
            groups.last().digits.append(QChar(u'0' + c.digitValue()));
        } else if (kindOf(c, locale) != Separator::None) {
            groups.last().separator = c.isSpace() ? QChar(u' ') : isApostrophe(c) ? QChar(u'\'') : c;
            groups.append(Group{});
        } else {
            return {};
        }
    }
    return groups;
}

/// 123 456, 1,234,567 or 12,34,567: three at the end, threes or twos before, one kind of separator.
bool groupedWell(const QList<Group> &groups)
{
    const qsizetype count = groups.size();
    if (count == 1) {
        return true;
    }
    const qsizetype width = count > 2 ? groups.at(1).digits.size() : 3;
    const bool firstFits = !groups.first().digits.isEmpty() && groups.first().digits.size() <= width;
    bool fits = firstFits && (width == 3 || width == 2) && groups.last().digits.size() == 3;
    for (qsizetype i = 0; i + 1 < count; ++i) {
        fits = fits && groups.at(i).separator == groups.first().separator &&
               (i == 0 || groups.at(i).digits.size() == width);
    }
    return fits;
}

/// Whether the last separator begins the decimals; nothing where that is not clear.
std::optional<bool> endsInDecimals(const QList<Group> &groups, const QLocale &locale)
{
    for (qsizetype i = 0; i + 2 < groups.size(); ++i) {
        if (kindOf(groups.at(i).separator, locale) != Separator::Grouping) {
            return std::nullopt; // a decimal point is the last separator there is
        }
    }
    if (groups.size() < 2) {
        return false;
    }
    switch (kindOf(groups.at(groups.size() - 2).separator, locale)) {
    case Separator::Decimal:
        return true;
    case Separator::Foreign:
        // 1.5 in French can be nothing but one and a half; 1.500 could be a German's fifteen hundred.
        return groups.last().digits.size() != 3 && groups.size() == 2 ? std::optional(true) : std::nullopt;
    case Separator::Grouping:
    case Separator::None:
        break;
    }
    return false;
}

bool append(quint64 &value, const QString &digits)
{
    for (const QChar digit : digits) {
        if (__builtin_mul_overflow(value, 10U, &value) ||
            __builtin_add_overflow(value, quint64(digit.unicode() - u'0'), &value)) {
            return false;
        }
    }
    return true;
}

Input<TypedNumber> valueOf(QList<Group> groups, const QLocale &locale)
{
    const auto hasDecimals = endsInDecimals(groups, locale);
    if (!hasDecimals) {
        return failure(InputError::UnclearSeparator);
    }
    QString decimals = *hasDecimals ? groups.takeLast().digits : QString();
    while (decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    const bool leadingPoint = groups.size() == 1 && groups.first().digits.isEmpty();
    if (!leadingPoint && !groupedWell(groups)) {
        return failure(InputError::UnclearSeparator);
    }
    TypedNumber number;
    for (const Group &group : std::as_const(groups)) {
        if (!append(number.digits, group.digits)) {
            return failure(InputError::TooLarge);
        }
    }
    if (!append(number.digits, decimals)) {
        return failure(InputError::TooPrecise);
    }
    number.decimals = int(decimals.size());
    return number;
}

} // namespace

Input<TypedNumber> readNumber(QStringView text, const QLocale &locale)
{
    const QString plain = withoutDirectionMarks(text);
    if (plain.isEmpty()) {
        return failure(InputError::Empty);
    }
    qsizetype first = 0;
    while (first < plain.size() && plain.at(first).digitValue() < 0) {
        ++first;
    }
    if (first == plain.size()) {
        return failure(InputError::NotANumber);
    }
    qsizetype end = plain.size();
    while (plain.at(end - 1).digitValue() < 0) {
        --end;
    }
    if (first > 0 && kindOf(plain.at(first - 1), locale) == Separator::Decimal) {
        --first; // .5m
    }
    const QString before = plain.left(first).trimmed();
    const QString after = plain.mid(end).trimmed();
    if (isMinus(before, after)) {
        return failure(InputError::Negative);
    }
    const QList<Group> groups = groupsOf(QStringView(plain).mid(first, end - first), locale);
    if (groups.isEmpty()) {
        return failure(InputError::NotANumber);
    }
    auto number = valueOf(groups, locale);
    if (number) {
        number->before = before;
        number->after = after;
    }
    return number;
}

Input<qint64> shifted(const TypedNumber &number, int shift)
{
    __extension__ using Wide = unsigned __int128;
    Wide value = number.digits;
    for (int places = shift - number.decimals; places > 0 && value != 0; --places) {
        value *= 10;
        if (value > std::numeric_limits<qint64>::max()) {
            return failure(InputError::TooLarge);
        }
    }
    for (int places = number.decimals - shift; places > 0; --places) {
        if (value % 10 != 0) {
            return failure(InputError::TooPrecise);
        }
        value /= 10;
    }
    if (value > std::numeric_limits<qint64>::max()) {
        return failure(InputError::TooLarge);
    }
    return qint64(value);
}

} // namespace counteroffer
