// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/ratetext.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

constexpr int decimals = 9;
constexpr int mostWholeDigits = 9;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RateText)
};

} // namespace

Result<qint64, RateProblem> parseRateBillionths(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return failure(RateProblem::Empty);
    }
    QString whole;
    QString part;
    bool inPart = false;
    for (const QChar c : typed) {
        if (c.isDigit()) {
            (inPart ? part : whole).append(QChar(char16_t(u'0' + c.digitValue())));
        } else if (!inPart && (c == u'.' || locale.decimalPoint() == c)) {
            inPart = true;
        } else {
            return failure(RateProblem::NotANumber);
        }
    }
    while (part.endsWith(u'0')) {
        part.chop(1);
    }
    while (whole.startsWith(u'0')) {
        whole.remove(0, 1);
    }
    if (part.size() > decimals) {
        return failure(RateProblem::TooPrecise);
    }
    if (whole.size() > mostWholeDigits) {
        return failure(RateProblem::TooLarge);
    }
    const qint64 billionths = QString(whole + part.leftJustified(decimals, u'0')).toLongLong();
    if (billionths <= 0) {
        return failure(typed.contains(QStringLiteral("0")) ? RateProblem::NotPositive
                                                           : RateProblem::NotANumber);
    }
    return billionths;
}

QString rateProblemSentence(RateProblem problem)
{
    switch (problem) {
    case RateProblem::Empty:
        return Wording::tr("Type the rate: how much of the second currency one unit of the first buys.");
    case RateProblem::NotANumber:
        return Wording::tr("Type the rate as a number such as 1.27, without separators of thousands.");
    case RateProblem::NotPositive:
        return Wording::tr("A rate is more than 0.");
    case RateProblem::TooPrecise:
        return Wording::tr("A rate has at most nine decimals.");
    case RateProblem::TooLarge:
        return Wording::tr("This rate is too large.");
    }
    return {};
}

QString rateBillionthsText(qint64 billionths, const QLocale &locale)
{
    const qint64 unit = 1'000'000'000;
    QString text = QString::number(billionths / unit);
    QString part = QString::number(billionths % unit).rightJustified(decimals, u'0');
    while (part.endsWith(u'0')) {
        part.chop(1);
    }
    return part.isEmpty() ? text : text + locale.decimalPoint() + part;
}

} // namespace counteroffer
