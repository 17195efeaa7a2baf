// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/grammar/amount.h"

#include "guides/grammar/number.h"

#include <cmath>

namespace counteroffer {

namespace {

QChar charAt(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

bool isTilde(QChar c)
{
    return c == u'~' || c == u'≈' || c == u'〜' || c == u'～';
}

qsizetype skipSpace(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position].isSpace() && text[position] != u'\n') {
        ++position;
    }
    return position;
}

/// Reads one end, then the other: a cursor over the text, moved only by what was understood.
class Scanner
{
public:
    Scanner(QStringView text, Currency expected, SpaceGrouping spaces)
        : m_text(text), m_expected(expected), m_spaces(spaces)
    {}

    /// Fills in the amount that begins at `position`; false when there is none. In place, as all of the
    /// grammar: what was written field by field is slow to copy at once.
    bool scan(qsizetype position, Amount &amount);
    /// Whether what was read leans on a plain space between digits.
    [[nodiscard]] bool leansOnSpaces() const { return m_leansOnSpaces; }

private:
    struct End
    {
        explicit End(AmountEnd &amountEnd) : value(amountEnd) {}

        AmountEnd &value; ///< of the amount that is filled in
        ScannedNumber number;
        bool percent = false;
        bool negative = false;
        bool isSigned = false;
        bool signBehind = false;
        qsizetype next = 0;
    };

    bool scanEnd(End &end, qsizetype position, bool first);
    [[nodiscard]] bool scanSecond(const End &low, End &high, qsizetype position);
    [[nodiscard]] qsizetype scanPlus(End &end, qsizetype position) const;
    void scanUnit(End &end) const;
    [[nodiscard]] qsizetype scanJoint(qsizetype position, qsizetype start) const;
    static void shareSuffix(End &low, End &high);
    static void readDots(End &end, Currency currency);
    static bool plausible(const End &end, bool isMoney);

    QStringView m_text;
    Currency m_expected;
    SpaceGrouping m_spaces;
    bool m_leansOnSpaces = false;
};

qsizetype Scanner::scanPlus(End &end, qsizetype position) const
{
    const QChar c = charAt(m_text, position);
    const QChar before = charAt(m_text, position - 1);
    const bool free = before.isNull() || before.isSpace() || before == u'(' || before == u'[';
    if (!(c == u'+' || isDash(c)) || !free || charAt(m_text, position + 1).isSpace()) {
        return position;
    }
    end.isSigned = true;
    end.negative = c != u'+';
    return position + 1;
}

/// The suffix, a percent sign, and a currency that stands behind the number.
void Scanner::scanUnit(End &end) const
{
    const QChar follows = charAt(m_text, end.next);
    const bool mayBeSuffix = follows.isLetter() || follows.isSpace();
    if (const auto suffix = mayBeSuffix ? scanSuffix(m_text, end.next) : std::nullopt) {
        // "95 k€": behind a space a letter is a suffix only beside a sign.
        const bool money =
            end.value.sign || (suffix->spaced && scanSign(m_text, end.next + suffix->length, m_expected));
        if (!suffix->spaced || !suffix->letter || money) {
            end.value.power += suffix->power;
            end.value.suffixed = true;
            end.next += suffix->length;
        }
    }
    const qsizetype unit = skipSpace(m_text, end.next);
    const QChar c = charAt(m_text, unit);
    if (!end.value.sign && (c == u'%' || c == u'％') && unit - end.next <= 1) {
        end.percent = true;
        end.next = unit + 1;
        return;
    }
    // Behind an amount with a sign only a code matters, and only where the sign leaves open which currency.
    const bool decided = end.value.sign && (end.value.sign->family == SignFamily::Exact || c.isLower());
    const auto sign = unit - end.next <= 1 && !decided ? scanSign(m_text, unit, m_expected) : std::nullopt;
    if (!sign) {
        return;
    }
    const qsizetype behind = unit + sign->length;
    const bool ownNumber = isDigit(charAt(m_text, behind)); // "120 $130": it belongs to the next one
    if (end.value.sign) {
        // "$120K CAD" says which dollar; "$120K AMD" says something else.
        if (sign->sign.family == SignFamily::Exact && end.value.sign->family != SignFamily::Exact &&
            !ownNumber && mayMean(*end.value.sign, sign->sign.currency)) {
            end.value.sign = sign->sign;
            end.next = behind;
        }
        return;
    }
    const bool large = end.value.suffixed || end.value.grouped || end.value.mantissa >= 1000;
    if (!ownNumber && (large || !m_text[unit].isLetter())) {
        end.value.sign = sign->sign;
        end.signBehind = true;
        end.next = behind;
    }
}

/// "€85.000": three digits behind one dot are a group where the money has no three decimals.
void Scanner::readDots(End &end, Currency currency)
{
    if (end.number.dotGrouped && !end.value.suffixed && !end.percent && !end.value.grouped &&
        currency.exponent() != 3) {
        end.value.power += 3;
        end.value.grouped = true;
    }
}

bool Scanner::plausible(const End &end, bool isMoney)
{
    // A comma or a plain space inside digits is a part of the number only where the unit says it is an
    // amount.
    return !end.number.commaDecimal || isMoney || end.percent || end.value.suffixed;
}

bool Scanner::scanEnd(End &end, qsizetype position, bool first)
{
    qsizetype at = position;
    if (first) {
        at = scanPlus(end, at);
    }
    const QChar before = charAt(m_text, at - 1);
    const auto sign = scanSign(m_text, at, m_expected);
    if (sign && !(m_text[at].isLetter() && before.isLetterOrNumber())) {
        qsizetype next = at + sign->length;
        const bool doubled = !m_text[at].isLetter() && charAt(m_text, next) == m_text[at]; // "$$120K"
        next = skipSpace(m_text, next + (doubled ? 1 : 0));
        if (!isDigit(charAt(m_text, next))) {
            return false;
        }
        end.value.sign = sign->sign;
        at = next;
    } else if (first && (before.isLetterOrNumber() || before == u'.' || before == u',')) {
        return false;
    }
    const auto number = scanNumber(m_text, at, m_spaces);
    if (!number) {
        return false;
    }
    end.number = *number;
    end.value.mantissa = end.negative ? -number->mantissa : number->mantissa;
    end.value.power = number->power;
    end.value.grouped = number->grouped;
    end.next = at + number->length;
    const qsizetype digitsEnd = end.next;
    scanUnit(end);
    const QChar after = charAt(m_text, end.next);
    if (end.next == digitsEnd && after.isLetter()) {
        return false; // "4yr", "3rd", "5x"
    }
    if (end.value.sign) {
        readDots(end, end.value.sign->currency);
    }
    m_leansOnSpaces = m_leansOnSpaces || number->spaced;
    end.value.span = {position, end.next - position};
    return true;
}

/// Where the second end begins when a dash or a word joins one on at `position`, else -1.
qsizetype Scanner::scanJoint(qsizetype position, qsizetype start) const
{
    qsizetype at = skipSpace(m_text, position);
    if (isDash(charAt(m_text, at))) {
        while (isDash(charAt(m_text, at))) {
            ++at;
        }
    } else if (isTilde(charAt(m_text, at)) && at == position) {
        ++at;
    } else {
        const QStringView rest = m_text.sliced(std::min(at, m_text.size()));
        const auto between = [this, start] {
            return m_text.first(start).trimmed().endsWith(u"between", Qt::CaseInsensitive);
        };
        if (at == position || rest.isEmpty() || (rest.front() != u't' && rest.front() != u'a')) {
            return -1; // nearly always
        }
        if (rest.startsWith(u"to ")) {
            at += 3;
        } else if (rest.startsWith(u"and ") && between()) {
            at += 4;
        } else {
            return -1;
        }
    }
    at = skipSpace(m_text, at);
    return isTilde(charAt(m_text, at)) ? at + 1 : at;
}

/// "198–262K": the end without a suffix has the other's, unless that would turn the range round.
void Scanner::shareSuffix(End &low, End &high)
{
    const auto magnitude = [](const End &end) {
        return double(end.value.mantissa) * std::pow(10., end.value.power);
    };
    if (low.value.suffixed == high.value.suffixed) {
        return;
    }
    End &bare = low.value.suffixed ? high : low;
    if (magnitude(bare) >= 10'000 || bare.value.grouped) {
        return; // written out: "$1,250–$2K"
    }
    const End &full = low.value.suffixed ? low : high;
    const int power = full.value.power - full.number.power;
    const bool tooLarge = &bare == &low && magnitude(low) * std::pow(10., power) > magnitude(high) * 1.0001;
    if (tooLarge && power <= 3) {
        return;
    }
    bare.value.power += tooLarge ? power - 3 : power; // "900–1.2M" is 900K
    bare.value.suffixed = true;
}

/// Whether a second end follows at `position` that makes one amount with the first.
bool Scanner::scanSecond(const End &low, End &high, qsizetype position)
{
    if (!scanEnd(high, position, false)) {
        return false;
    }
    const bool percentOfOne = high.percent != low.percent && (low.percent || low.value.sign);
    return !percentOfOne || // "$120K – 10%": two amounts
           (low.percent && !high.value.sign && !high.value.suffixed);
}

bool Scanner::scan(qsizetype position, Amount &amount)
{
    amount = {};
    const qsizetype start = isTilde(charAt(m_text, position)) ? skipSpace(m_text, position + 1) : position;
    End low(amount.low);
    if (!scanEnd(low, start, true)) {
        return false;
    }
    amount.approximate = start > position;
    amount.isSigned = low.isSigned;
    qsizetype end = low.next;
    const qsizetype firstPlus = charAt(m_text, end) == u'+' ? end + 1 : end;
    End high(amount.high);
    const qsizetype second = scanJoint(firstPlus, position);
    amount.isRange = second >= 0 && scanSecond(low, high, second);
    if (amount.isRange) {
        low.percent = high.percent = low.percent || high.percent;
        high.value.mantissa = low.negative ? -high.value.mantissa : high.value.mantissa;
        if (low.value.sign.has_value() != high.value.sign.has_value()) { // "85.000–120.000 €"
            End &bare = low.value.sign ? high : low;
            readDots(bare, (low.value.sign ? low : high).value.sign->currency);
        }
        shareSuffix(low, high);
        end = high.next;
        // "2025-12-01" is a date.
        if (isDash(charAt(m_text, end)) && isDigit(charAt(m_text, end + 1)) && !low.value.sign &&
            !high.value.sign) {
            return false;
        }
    }
    const bool money = low.value.sign || (amount.isRange && high.value.sign);
    if (!plausible(low, money) || (amount.isRange && !plausible(high, money))) {
        return false;
    }
    amount.kind = money ? AmountKind::Money : low.percent ? AmountKind::Percent : AmountKind::Plain;
    if (!amount.isRange) {
        amount.high = amount.low;
    }
    amount.span = {start, end - start};
    amount.openEnded = charAt(m_text, end) == u'+' && !isDigit(charAt(m_text, end + 1));
    amount.whole = {position, end + (amount.openEnded ? 1 : 0) - position};
    return true;
}

/// "TOP 10", "ALL 50": capitals before a small number that are no currency there.
bool isWordBesideNumber(QStringView text, const Amount &amount)
{
    const AmountEnd &low = amount.low;
    const bool small = !low.suffixed && !low.grouped && low.power <= 0 && std::abs(low.mantissa) < 1000;
    return low.sign && small && low.span.length > 3 && readsAsWord(text.sliced(low.span.start, 3));
}

/// scanAmount() in place.
bool scanInto(Amount &amount, QStringView text, qsizetype position, Currency expected)
{
    Scanner loose(text, expected, SpaceGrouping::Allowed);
    bool found = loose.scan(position, amount);
    if (loose.leansOnSpaces() && (!found || amount.kind != AmountKind::Money)) {
        Scanner strict(text, expected, SpaceGrouping::Refused);
        found = strict.scan(position, amount);
    }
    return found && !isWordBesideNumber(text, amount);
}

} // namespace

std::optional<Amount> scanAmount(QStringView text, qsizetype position, Currency expected)
{
    std::optional<Amount> amount(std::in_place);
    if (!scanInto(*amount, text, position, expected)) {
        amount.reset();
    }
    return amount;
}

std::optional<Amount> findAmount(QStringView text, qsizetype from, Currency expected)
{
    constexpr qsizetype longestLead = 8; // "~", a sign such as "CAD US$", a space
    std::optional<Amount> amount(std::in_place);
    qsizetype at = from;
    while (at < text.size()) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        for (qsizetype start = std::max(from, at - longestLead); start <= at; ++start) {
            const QChar c = text[start];
            const QChar before = charAt(text, start - 1);
            if (c.isSpace() || (c.isLetter() && before.isLetterOrNumber())) {
                continue;
            }
            if (scanInto(*amount, text, start, expected)) {
                return amount;
            }
        }
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
    }
    amount.reset();
    return amount;
}

} // namespace counteroffer
