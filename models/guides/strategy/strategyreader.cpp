// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/strategyreader.h"

#include "guides/strategy/binder.h"
#include "guides/strategy/placeholders.h"

#include <algorithm>

namespace counteroffer {

namespace strategy {

Currency currencyOf(const Amount &amount, const StrategyContext &context)
{
    const auto sign = amount.sign();
    if (!sign) {
        return context.rowCurrency;
    }
    // A plain "$" is US dollars even beside a table in another dollar (rule 7).
    if (sign->family == SignFamily::Dollar || sign->family == SignFamily::Exact) {
        return sign->currency;
    }
    const Currency own = meant(*sign, context.rowCurrency);
    if (!own.isNull()) {
        return own;
    }
    for (const Currency currency : context.regionCurrencies) {
        if (mayMean(*sign, currency)) {
            return currency;
        }
    }
    return {};
}

std::optional<MoneyRange> moneyOf(const Work &work, int figure)
{
    const RawFigure &raw = work.tokens.figures[std::size_t(figure)];
    if (raw.amount.kind == AmountKind::Percent) {
        return std::nullopt;
    }
    return toMoneyRange(raw.amount, work.readings[std::size_t(figure)].currency);
}

} // namespace strategy

namespace {

using namespace strategy;

void bindRivals(const Work &work, const Prose &prose, Strategy &strategy)
{
    for (const Rival &rival : readRivals(work, strategy.placeholders)) {
        strategy.competing.append(rival.offer);
        if (rival.figure >= 0) {
            const TextSpan span = work.tokens.figures[std::size_t(rival.figure)].span;
            strategy.figures.append({FigureRole::CompetingTotal, span, placeAt(prose, span.start).line});
        }
    }
}

} // namespace

std::optional<Strategy> readStrategy(const Prose &text, const StrategyContext &context,
                                     Diagnostics &diagnostics)
{
    if (QStringView(text.text).trimmed().isEmpty()) {
        return std::nullopt;
    }
    Strategy result;
    result.text = text.text;
    result.line = placeAt(text, 0).line;
    result.placeholders = findPlaceholders(result.text);
    result.figures.reserve(8); // more than most have
    Work work{result.text, context, tokenized(result.text, result.placeholders, context.rowCurrency),
              {},          {},      {}};
    work.readings.resize(work.tokens.figures.size());
    for (std::size_t i = 0; i < work.readings.size(); ++i) {
        work.readings[i].currency = currencyOf(work.tokens.figures[i].amount, context);
    }
    readActs(work);
    readParts(work);
    claimUnclaimedAsk(work);
    bindFigures(work, text, result, diagnostics);
    bindRivals(work, text, result);
    if (result.currency.isNull()) {
        result.currency = context.rowCurrency;
    }
    result.quoted = quotedOf(work);
    const auto before = [](const BoundFigure &a, const BoundFigure &b) {
        return a.span.start < b.span.start;
    };
    if (!std::is_sorted(result.figures.cbegin(), result.figures.cend(), before)) {
        std::stable_sort(result.figures.begin(), result.figures.end(), before);
    }
    return result;
}

} // namespace counteroffer
