// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/valuetext.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// `value` counted in `parts` of a unit, without trailing zeros: 1250 in hundredths is "12.5".
QString decimal(qint64 value, qint64 parts)
{
    QString text = QString::number(value / parts);
    if (qint64 rest = qAbs(value % parts); rest != 0) {
        QString digits = QString::number(rest + parts).sliced(1);
        while (digits.endsWith(u'0')) {
            digits.chop(1);
        }
        text = (value < 0 && value / parts == 0 ? u"-"_s : QString()) + text + u'.' + digits;
    }
    return text;
}

QString ends(const QString &lo, const QString &hi)
{
    return lo == hi ? lo : lo + u'-' + hi;
}

} // namespace

QString valueText(const MoneyRange &range)
{
    const qint64 parts = range.lo.currency.minorPerUnit();
    const QString code = range.lo.currency.code();
    return (code.isEmpty() ? QString() : code + u' ') +
           ends(decimal(range.lo.minor, parts), decimal(range.hi.minor, parts));
}

QString valueText(const RateRange &range)
{
    return ends(decimal(range.lo.basisPoints, 100), decimal(range.hi.basisPoints, 100)) + u'%';
}

} // namespace counteroffer
