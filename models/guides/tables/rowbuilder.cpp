// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/rowbuilder.h"

#include <utility>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// Money, or a number large enough to be money that only lacks its sign.
bool isMoneyLike(const CellAmount &amount)
{
    const Amount &a = amount.amount;
    const bool large = a.low.suffixed || a.low.grouped || qAbs(a.low.mantissa) >= 1000 || a.low.mantissa == 0;
    return a.kind == AmountKind::Money || (a.kind == AmountKind::Plain && !amount.counted && large);
}

std::optional<MoneyRange> timesTwelve(const MoneyRange &range)
{
    const auto lo = scaled(range.lo, 12, 1);
    const auto hi = scaled(range.hi, 12, 1);
    return lo && hi ? std::optional(MoneyRange{*lo, *hi}) : std::nullopt;
}

Amount oneRange(const AmountEnd &low, const AmountEnd &high)
{
    Amount amount;
    amount.kind = AmountKind::Money;
    amount.low = low;
    amount.high = high;
    amount.isRange = true;
    return amount;
}

} // namespace

std::optional<Component> componentOf(const Header &header)
{
    // Both lists have them in the same order: asked for at every cell, and the answers take no turns.
    static_assert(int(HeaderKind::Total) - int(HeaderKind::Base) == int(Component::Total));
    static_assert(int(HeaderKind::Equity) - int(HeaderKind::Base) == int(Component::Equity));
    static_assert(int(HeaderKind::Bonus) - int(HeaderKind::Base) == int(Component::Bonus));
    static_assert(int(HeaderKind::SignOn) - int(HeaderKind::Base) == int(Component::SignOn));
    const bool pay = header.kind >= HeaderKind::Base && header.kind <= HeaderKind::Total;
    return pay && !header.special ? std::optional(Component(int(header.kind) - int(HeaderKind::Base)))
                                  : std::nullopt;
}

void RowBuilder::add(const Header &header, const CurrencyTags &headerTags, const CellText &text)
{
    const Currency expected = !m_tags.isEmpty() ? m_tags.first() : headerTags.value(0, m_hint);
    m_cells.emplace_back(header, headerTags, text, expected);
}

void RowBuilder::report(Severity severity, DiagnosticCode code, const PayCell &pay,
                        const QStringList &arguments)
{
    m_diagnostics.append(
        {severity, code, pay.text->line, pay.text->column, QStringList{pay.text->kept()} + arguments});
}

void RowBuilder::build()
{
    const PayCells cells(m_cells.constData(), size_t(m_cells.size()));
    const RowCurrency currency(cells, m_tags, m_hint);
    m_row.currency = currency.currency();
    for (const PayCell &pay : cells) {
        fill(pay, currency);
    }
    for (const PayCell &pay : cells) {
        const bool money = std::any_of(pay.cell.amounts.begin(), pay.cell.amounts.end(), isMoneyLike);
        if (money && (currency.assumed() || m_row.currency.isNull())) {
            const bool assumed = currency.assumed();
            report(Severity::Warning,
                   assumed ? DiagnosticCode::CurrencyAssumed : DiagnosticCode::CurrencyUnknown, pay,
                   {m_row.currency.code()});
            break; // once for the row
        }
    }
}

void RowBuilder::fill(const PayCell &pay, const RowCurrency &currency)
{
    UsedAmounts used(pay.cell.amounts.size());
    std::fill(used.begin(), used.end(), false);
    const auto component = componentOf(*pay.header);
    if (component == Component::Equity) {
        fillCounts(pay, used);
    }
    fillMoney(pay, currency, used);
    if (component == Component::Bonus) {
        fillRates(pay, used);
    }
    if (component == Component::Equity) {
        fillEquityParts(pay, currency, used);
    }
    keepRest(pay, used);
}

/// "A / A' - B / B'": the ends of two currencies take turns.
std::optional<RowBuilder::Pair> RowBuilder::interleaved(const PayCell &pay)
{
    const auto &amounts = pay.cell.amounts;
    if (amounts.size() < 3) {
        return std::nullopt;
    }
    const Amount &a = amounts.at(0).amount;
    const Amount &middle = amounts.at(1).amount;
    const Amount &b = amounts.at(2).amount;
    const bool shape = !a.isRange && middle.isRange && !b.isRange && amounts.at(1).joint == u"/" &&
                       amounts.at(2).joint == u"/" && a.low.sign && b.low.sign;
    if (!shape || !middle.low.sign || !middle.high.sign || *middle.low.sign == *middle.high.sign ||
        *a.low.sign != *middle.high.sign || *b.low.sign != *middle.low.sign) {
        return std::nullopt;
    }
    Pair pair;
    pair.main = &amounts.at(0);
    pair.first = oneRange(a.low, middle.high);
    pair.second = oneRange(middle.low, b.low);
    pair.first.openEnded = b.openEnded;
    pair.used = 3;
    return pair;
}

std::optional<StatedRange> RowBuilder::stated(const PayCell &pay, const Amount &amount, Currency currency,
                                              Period period)
{
    auto range = toMoneyRange(amount, currency);
    StatedRange result;
    result.monthly = period == Period::Month;
    if (range && result.monthly) {
        range = timesTwelve(*range);
    }
    if (!range) {
        report(Severity::Error, DiagnosticCode::AmountTooLarge, pay, {});
        return std::nullopt;
    }
    if (amount.isReversed()) {
        report(Severity::Warning, DiagnosticCode::RangeReversed, pay, {});
    }
    result.range = *range;
    result.openEnded = amount.openEnded;
    result.line = pay.text->line;
    result.column = pay.text->column;
    result.text = pay.text->kept();
    return result;
}

void RowBuilder::fillMoney(const PayCell &pay, const RowCurrency &currency, UsedAmounts &used)
{
    std::optional<Pair> pair = interleaved(pay);
    qsizetype index = 0;
    const auto &amounts = pay.cell.amounts;
    const bool bonus = componentOf(*pay.header) == Component::Bonus;
    while (!pair && index < amounts.size()) {
        const bool second = amounts.at(index).parenthesised && !bonus && !m_row.equityUnits;
        if (isMoneyLike(amounts.at(index)) && !used.at(index) && !second) {
            pair = Pair{&amounts.at(index), amounts.at(index).amount, std::nullopt, 1};
            break;
        }
        ++index;
    }
    if (!pair) {
        return;
    }
    std::fill(used.begin() + index, used.begin() + index + pair->used, true);
    const Period period = pair->main->period == Period::Unstated ? pay.header->period : pair->main->period;
    if (period == Period::Other) {
        report(Severity::Warning, DiagnosticCode::PeriodUnknown, pay, {});
        return;
    }
    const Currency own = currency.of(pair->first, *pay.tags);
    if (currency.isSlip(pair->first)) {
        report(Severity::Warning, DiagnosticCode::CurrenciesMixed, pay, {own.code()});
    }
    if (auto range = stated(pay, pair->first, own, period)) {
        store(pay, *std::move(range));
    }
    // A second amount in another currency is the same sum converted.
    for (qsizetype i = index + 1; !pair->second && i < amounts.size(); ++i) {
        const CellAmount &other = amounts.at(i);
        const auto sign = other.amount.sign();
        const bool apart = other.parenthesised || other.joint.contains(u'/') || other.joint.contains(u'~') ||
                           other.joint.contains(u'≈') || other.joint == u"or" || other.joint == u"=";
        if (sign && apart && !other.amount.isSigned && currency.ofSecond(*sign) != own) {
            pair->second = other.amount;
            used[i] = true;
        }
    }
    if (pair->second) {
        const auto range = toMoneyRange(*pair->second, currency.ofSecond(*pair->second->sign()));
        const auto yearly = range && period == Period::Month ? timesTwelve(*range) : range;
        if (yearly) {
            addAlternate(pay, *yearly);
        }
    }
}

void RowBuilder::addAlternate(const PayCell &pay, const MoneyRange &range)
{
    if (const auto component = componentOf(*pay.header)) {
        m_row.alternates.append({*component, range});
    } else {
        m_row.remarks.append(pay.header->text + u": "_s + pay.text->text); // further pay has no alternate
    }
}

void RowBuilder::store(const PayCell &pay, StatedRange &&range)
{
    switch (componentOf(*pay.header).value_or(Component::Total)) {
    case Component::Base:
        m_row.base = std::move(range);
        return;
    case Component::Equity:
        m_row.equity = std::move(range);
        return;
    case Component::Bonus:
        m_row.bonus = std::move(range);
        return;
    case Component::SignOn:
        m_row.signOn = std::move(range);
        return;
    case Component::Total:
        if (componentOf(*pay.header)) {
            m_row.total = std::move(range);
        } else {
            m_row.extras.append({pay.header->text.toString(), std::move(range)});
        }
        return;
    }
}

void RowBuilder::fillRates(const PayCell &pay, UsedAmounts &used)
{
    for (qsizetype i = 0; i < used.size(); ++i) {
        const Amount &amount = pay.cell.amounts.at(i).amount;
        const auto rate = used.at(i) || m_row.bonusPercent ? std::nullopt : toRateRange(amount);
        if (rate) {
            m_row.bonusPercent = rate;
            m_row.bonusPercentOpenEnded = amount.openEnded;
            used[i] = true;
            if (amount.isReversed()) {
                report(Severity::Warning, DiagnosticCode::RangeReversed, pay, {});
            }
        }
    }
}

void RowBuilder::fillCounts(const PayCell &pay, UsedAmounts &used)
{
    for (qsizetype i = 0; i < used.size(); ++i) {
        const CellAmount &amount = pay.cell.amounts.at(i);
        const auto count = amount.counted && !m_row.equityUnits ? toCountRange(amount.amount) : std::nullopt;
        if (count) {
            m_row.equityUnits = count;
            used[i] = true;
        }
    }
}

/// The period that the cell itself states, and the yearly worth in parentheses.
void RowBuilder::fillEquityParts(const PayCell &pay, const RowCurrency &currency, UsedAmounts &used)
{
    Period period = Period::Unstated;
    for (qsizetype i = 0; i < used.size(); ++i) {
        const CellAmount &amount = pay.cell.amounts.at(i);
        if (used.at(i) && !amount.parenthesised && period == Period::Unstated) {
            period = amount.period;
        } else if (!used.at(i) && amount.parenthesised && amount.period == Period::Year &&
                   isMoneyLike(amount)) {
            m_row.equityPerYear = toMoneyRange(amount.amount, currency.of(amount.amount, *pay.tags));
            used[i] = true;
        }
    }
    period = period == Period::Unstated ? pay.cell.period : period;
    period = period == Period::Unstated ? pay.header->period : period;
    m_row.equityPeriod.stated = period == Period::Year    ? EquityBasis::Year
                                : period == Period::Month ? EquityBasis::Year // twelve times the month
                                : period == Period::Grant ? EquityBasis::Grant
                                                          : EquityBasis::Unknown;
}

void RowBuilder::keepRest(const PayCell &pay, const UsedAmounts &used)
{
    const QString prefix = componentOf(*pay.header) ? QString() : pay.header->text + u": "_s;
    bool lost = !pay.cell.unread.isEmpty();
    bool aside = false;
    for (qsizetype i = 0; i < used.size(); ++i) {
        lost = lost || (!used.at(i) && !pay.cell.amounts.at(i).parenthesised);
        aside = aside || (!used.at(i) && pay.cell.amounts.at(i).parenthesised);
    }
    const bool anyUsed = std::find(used.begin(), used.end(), true) != used.end();
    if (pay.header->kind == HeaderKind::Other && !anyUsed) {
        if (!isAbsence(pay.text->text)) {
            m_row.remarks.append(prefix + pay.text->text); // a column of words: all of it is the remark
        }
        return;
    }
    for (const QString &remark : pay.cell.remarks) {
        m_row.remarks.append(prefix + remark);
    }
    for (qsizetype i = 0; i < used.size(); ++i) {
        const CellAmount &amount = pay.cell.amounts.at(i);
        if (!used.at(i) && amount.parenthesised) {
            const QString remark = prefix + amount.remark;
            if (!m_row.remarks.contains(remark)) {
                m_row.remarks.append(remark);
            }
        }
    }
    if (lost) {
        report(anyUsed ? Severity::Warning : Severity::Error,
               anyUsed ? DiagnosticCode::CellPartlyRead : DiagnosticCode::CellUnread, pay,
               {pay.header->text.toString()});
        m_row.remarks.append(prefix + pay.text->text);
    } else if (!anyUsed && !aside && pay.cell.remarks.isEmpty() && !isAbsence(pay.text->text)) {
        report(Severity::Error, DiagnosticCode::CellUnread, pay, {pay.header->text.toString()});
    }
}

} // namespace counteroffer
