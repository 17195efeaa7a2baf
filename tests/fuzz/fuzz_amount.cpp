// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer: amounts found in any text lie within it, one behind the other, and their values are in order.

#include "guides/grammar/amount.h"

#include <QString>

#include <cstdlib>

using namespace counteroffer;

namespace {

void require(bool truth)
{
    if (!truth) {
        std::abort();
    }
}

bool isWithin(const TextSpan &inner, const TextSpan &outer)
{
    return inner.start >= outer.start && inner.length > 0 && inner.end() <= outer.end();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // The first byte chooses the currency that is expected.
    const auto &all = Currency::all();
    const Currency expected = size > 0 && data[0] < all.size() ? all.at(data[0]) : Currency();
    const QString text =
        size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1)
                 : QString();
    qsizetype from = 0;
    for (auto amount = findAmount(text, 0, expected); amount; amount = findAmount(text, from, expected)) {
        require(amount->whole.start >= from && amount->whole.end() <= text.size());
        require(isWithin(amount->span, amount->whole));
        require(isWithin(amount->low.span, amount->span) && isWithin(amount->high.span, amount->span));
        require((amount->kind == AmountKind::Money) == amount->sign().has_value());
        const auto money = toStatedMoneyRange(*amount, expected);
        require(!money || (money->lo.minor <= money->hi.minor && money->lo.currency == money->hi.currency));
        const auto rate = toRateRange(*amount);
        require(!rate || (amount->kind == AmountKind::Percent && rate->lo <= rate->hi));
        const auto count = toCountRange(*amount);
        require(!count || count->lo <= count->hi);
        from = amount->whole.end();
    }
    return 0;
}
