// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/rowcurrency.h"

#include <array>

namespace counteroffer {

namespace {

const CellAmount *firstMoney(const PayCell &pay)
{
    for (const CellAmount &amount : pay.cell.amounts) {
        if (amount.amount.kind == AmountKind::Money && !amount.parenthesised) {
            return &amount;
        }
    }
    return nullptr;
}

/// A year's pay below this many ¥ is no yen, above no yuan: some 15,000 and 400,000 dollars.
constexpr qint64 leastYen = 2'000'000;

bool isYenBySize(const Amount &amount)
{
    const auto range = toMoneyRange(amount, Currency());
    return range && range->hi.minor / Currency().minorPerUnit() >= leastYen;
}

} // namespace

RowCurrency::RowCurrency(PayCells cells, const CurrencyTags &tags, Currency hint)
    : m_context(tags.isEmpty() ? hint : tags.first())
{
    // Where the row writes its dollars as "C$" or "CAD", a plain "$" is the US dollar.
    for (const PayCell &pay : cells) {
        const CellAmount *first = firstMoney(pay);
        const auto sign = first != nullptr ? first->amount.sign() : std::nullopt;
        if (sign && sign->family == SignFamily::Exact && sign->currency == m_context) {
            m_context = Currency();
            break;
        }
    }
    if (m_context.isNull() && tags.size() > 1) {
        m_context = tags.at(1);
    }
    decide(cells);
    if (m_currency.isNull() && !tags.isEmpty()) {
        m_currency = tags.first(); // a row without figures, or with bare numbers alone
    }
}

Currency RowCurrency::bySign(const CurrencySign &sign) const
{
    return meant(sign, m_context);
}

void RowCurrency::decide(PayCells cells)
{
    // The base names the row's currency; where it is silent, the total does, then the other parts.
    constexpr std::array order = {HeaderKind::Base,  HeaderKind::Total,  HeaderKind::Equity,
                                  HeaderKind::Bonus, HeaderKind::SignOn, HeaderKind::Other};
    for (const HeaderKind kind : order) {
        for (const PayCell &pay : cells) {
            const CellAmount *first = pay.header->kind == kind ? firstMoney(pay) : nullptr;
            if (first == nullptr || !m_currency.isNull()) {
                continue;
            }
            const CurrencySign sign = *first->amount.sign();
            m_currency = isSlip(first->amount) ? settled(first->amount, cells) : of(first->amount, *pay.tags);
            if (m_currency.isNull() && sign.family == SignFamily::YenOrYuan) {
                m_currency = Currency::known(isYenBySize(first->amount) ? "JPY" : "CNY");
                m_context = m_currency;
                m_assumed = true;
            }
        }
        for (const PayCell &pay : cells) { // a column's own tag, for numbers without a sign
            if (pay.header->kind == kind && m_currency.isNull() && !pay.tags->isEmpty() &&
                !pay.cell.amounts.isEmpty() && pay.cell.amounts.first().amount.kind == AmountKind::Plain &&
                !pay.cell.amounts.first().counted) {
                m_currency = pay.tags->first();
            }
        }
    }
}

Currency RowCurrency::settled(const Amount &amount, PayCells cells) const
{
    const Currency low = bySign(*amount.low.sign);
    const Currency high = bySign(*amount.high.sign);
    if (!m_context.isNull() && (low == m_context || high == m_context)) {
        return m_context;
    }
    int votes = 0;
    for (const PayCell &pay : cells) {
        const CellAmount *first = firstMoney(pay);
        if (first != nullptr && !isSlip(first->amount)) {
            const Currency other = bySign(*first->amount.sign());
            votes += (other == low ? 1 : 0) - (other == high ? 1 : 0);
        }
    }
    return votes < 0 ? high : low;
}

bool RowCurrency::isSlip(const Amount &amount) const
{
    if (!amount.low.sign || !amount.high.sign) {
        return false;
    }
    if (!m_currency.isNull() && mayMean(*amount.low.sign, m_currency) &&
        mayMean(*amount.high.sign, m_currency)) {
        return false;
    }
    return bySign(*amount.low.sign) != bySign(*amount.high.sign);
}

Currency RowCurrency::of(const Amount &amount, const CurrencyTags &tags) const
{
    const auto sign = amount.sign();
    if (!sign) {
        return tags.isEmpty() ? m_currency : tags.first();
    }
    if (isSlip(amount)) {
        const bool own = mayMean(*amount.low.sign, m_currency) || mayMean(*amount.high.sign, m_currency);
        return own ? m_currency : bySign(*amount.low.sign);
    }
    // "CAD 120K – $150K": the exact sign says which dollar the other one is.
    const bool highExact = amount.high.sign && amount.high.sign->family == SignFamily::Exact;
    const CurrencySign &decisive = highExact ? *amount.high.sign : *sign;
    if (!tags.isEmpty() && mayMean(decisive, tags.first())) {
        return tags.first();
    }
    const Currency currency = bySign(decisive);
    return currency.isNull() && mayMean(decisive, m_currency) ? m_currency : currency;
}

Currency RowCurrency::ofSecond(const CurrencySign &sign) const
{
    const Currency alone = sign.currency;
    return alone.isNull() || alone == m_currency ? meant(sign, m_context) : alone;
}

} // namespace counteroffer
