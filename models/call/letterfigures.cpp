// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/letterfigures.h"

#include "compensation/moneyinput.h"

#include <QRegularExpression>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype digitsOfPay = 5;

// A number with what may belong to it: a sign or code before, a suffix, per cent, sign or code behind.
const QRegularExpression &figurePattern()
{
    static const QRegularExpression pattern(
        uR"((?<![\w.,])(?<before>(?:\p{Lu}{0,2}\p{Sc}|\p{Lu}{3}\s)\s?)?)"
        uR"((?<number>\d(?:[\d.,'’\x{a0}\x{202f}]*\d)?))"
        uR"((?<suffix>\s?(?:[kKmM](?!\w)|mio\b|million\b|thousand\b))?)"
        uR"((?<percent>\s?%)?(?<behind>\s?(?:\p{Sc}|\p{Lu}{3}\b))?(?!\w))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

qsizetype digitsOf(const QString &number)
{
    qsizetype digits = 0;
    for (const QChar c : number) {
        digits += c.isDigit() ? 1 : 0;
    }
    return digits;
}

} // namespace

QList<LetterFigure> figuresIn(const QString &text, Currency currency, const QLocale &locale)
{
    QList<LetterFigure> figures;
    for (auto matches = figurePattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        LetterFigure figure;
        figure.text = match.captured().trimmed();
        if (!match.captured(u"percent"_s).isEmpty()) {
            if (const auto rate = parseRate(match.captured(u"number"_s), locale)) {
                figure.rate = *rate;
            }
            figures.append(figure);
            continue;
        }
        const bool marked = !match.captured(u"before"_s).isEmpty() ||
                            !match.captured(u"suffix"_s).isEmpty() || !match.captured(u"behind"_s).isEmpty();
        if (!marked && digitsOf(match.captured(u"number"_s)) < digitsOfPay) {
            continue;
        }
        auto amount = parseMoney(figure.text, locale, currency);
        if (!amount && amount.error() == InputError::OtherCurrency) {
            amount = parseMoney(figure.text, locale, Currency());
        }
        if (amount) {
            figure.amount = *amount;
        } else if (amount.error() == InputError::NotANumber && !marked) {
            continue;
        }
        figures.append(figure);
    }
    return figures;
}

} // namespace counteroffer
