// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/currencymark.h"

#include <algorithm>

namespace counteroffer {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// "$" for a currency whose sign is "C$", and "US$", "CA$" for the one whose code begins so.
bool fitsSign(const QString &mark, Currency currency)
{
    const QString sign = currency.symbol();
    if (same(mark, sign)) {
        return true;
    }
    const QChar last = mark.back();
    if (last.isLetter() || last != sign.back()) {
        return false;
    }
    return mark.size() == 1 || currency.code().startsWith(QStringView(mark).chopped(1), Qt::CaseInsensitive);
}

QList<Currency> withSign(const QString &mark)
{
    QList<Currency> found;
    const QList<Currency> &all = Currency::all();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
                 [&mark](Currency currency) { return same(mark, currency.symbol()); });
    return found;
}

} // namespace

Input<Currency> currencyOfMark(const QString &mark, Currency expected)
{
    if (mark.isEmpty()) {
        return expected;
    }
    if (const auto byCode = Currency::fromCode(mark)) {
        return expected.isNull() || *byCode == expected ? Input<Currency>(*byCode)
                                                        : failure(InputError::OtherCurrency);
    }
    if (!expected.isNull() && fitsSign(mark, expected)) {
        return expected;
    }
    const QList<Currency> candidates = withSign(mark);
    if (candidates.isEmpty()) {
        return failure(InputError::NotANumber);
    }
    if (!expected.isNull()) {
        return failure(InputError::OtherCurrency);
    }
    return candidates.size() == 1 ? Input<Currency>(candidates.first())
                                  : failure(InputError::UnclearCurrency);
}

} // namespace counteroffer
