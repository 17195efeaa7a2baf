// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planoffers.h"

#include "compensation/moneytext.h"

#include <QCoreApplication>

#include <array>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(FlipPoint)
public:
    static QString of(Knob knob)
    {
        switch (knob) {
        case Knob::BonusPayout:
            return tr("bonuses paid at %1 of their target");
        case Knob::EquityPayout:
            return tr("equity that turns out to be worth %1 of what it is today");
        case Knob::LiquidityDiscount:
            return tr("a discount of %1 on equity that cannot be sold");
        case Knob::Exit:
            return tr("an exit at %1 of today's valuation");
        case Knob::Raise:
            return tr("a raise of %1 a year");
        }
        return {};
    }
};

struct Reach
{
    Knob knob;
    Rate least;
    Rate most;
};
constexpr std::array<Reach, 5> reaches = {{
    {Knob::BonusPayout, {0}, Rate::percent(200)},
    {Knob::EquityPayout, {0}, Rate::percent(500)},
    {Knob::LiquidityDiscount, {0}, Rate::percent(100)},
    {Knob::Exit, {0}, Rate::percent(1000)},
    {Knob::Raise, {0}, Rate::percent(20)},
}};

/// The parts of a sum that scale with an assumption: base x raise is not linear, so terms are recomputed.
struct Pair
{
    const PlanYears &first;
    const PlanYears &second;
};

OfferTerms scaledEquity(OfferTerms terms, Rate part)
{
    const auto scale = [part](const Money &money) {
        return scaled(money, part.basisPoints, 10'000).value_or(money);
    };
    if (terms.grant) {
        terms.grant = scale(*terms.grant);
    }
    for (Refresher &refresher : terms.refreshers) {
        refresher.amount = scale(refresher.amount);
    }
    return terms;
}

OfferTerms with(const OfferTerms &terms, Knob knob, Rate value, bool isFirst)
{
    OfferTerms changed = terms;
    switch (knob) {
    case Knob::BonusPayout:
        changed.payout = value;
        break;
    case Knob::EquityPayout:
        return scaledEquity(changed, value);
    case Knob::LiquidityDiscount:
        return scaledEquity(changed, Rate{10'000 - value.basisPoints});
    case Knob::Exit:
        return isFirst ? scaledEquity(changed, value) : changed;
    case Knob::Raise:
        changed.raise = value;
        break;
    }
    return changed;
}

/// -1, 0 or 1: which of the two pays more with the knob at `value`; nothing where it cannot be computed.
std::optional<int> order(const Pair &pair, Knob knob, Rate value)
{
    const int years = int(pair.first.totals.years.size());
    const auto first = totalCompensation(with(pair.first.terms, knob, value, true), years);
    const auto second = totalCompensation(with(pair.second.terms, knob, value, false), years);
    if (!first || !second) {
        return std::nullopt;
    }
    return (first->sum.minor > second->sum.minor) - (first->sum.minor < second->sum.minor);
}

// The sums change steadily with each knob, so their difference changes sign at most once towards either end
// for all but the raise, which is close enough to it: the nearest flip is found by halving.
std::optional<Rate> flipTowards(const Pair &pair, Knob knob, Rate from, Rate end)
{
    const auto now = order(pair, knob, from);
    const auto there = order(pair, knob, end);
    if (!now || !there || *now == *there) {
        return std::nullopt;
    }
    qint64 same = from.basisPoints;
    qint64 other = end.basisPoints;
    while (std::abs(other - same) > 1) {
        const qint64 middle = same + (other - same) / 2;
        (order(pair, knob, Rate{middle}) == now ? same : other) = middle;
    }
    return Rate{other};
}

Rate nowOf(const Pair &pair, Knob knob)
{
    switch (knob) {
    case Knob::BonusPayout:
        return pair.first.terms.payout;
    case Knob::EquityPayout:
    case Knob::Exit:
        return Rate::percent(100);
    case Knob::LiquidityDiscount:
        return {};
    case Knob::Raise:
        return pair.first.terms.raise;
    }
    return {};
}

} // namespace

QList<FlipPoint> flipPoints(const OffersSideBySide &offers, int first, int second)
{
    QList<FlipPoint> flips;
    const auto &a = offers.offers.at(first).years;
    const auto &b = offers.offers.at(second).years;
    if (!a || !b) {
        return flips;
    }
    const Pair pair{*a, *b};
    for (const Reach &reach : reaches) {
        FlipPoint flip{reach.knob, first, second, nowOf(pair, reach.knob), {}, reach.least, reach.most};
        const auto below = flipTowards(pair, reach.knob, flip.now, reach.least);
        const auto above = flipTowards(pair, reach.knob, flip.now, reach.most);
        const bool nearer =
            below && above &&
            flip.now.basisPoints - below->basisPoints < above->basisPoints - flip.now.basisPoints;
        flip.flip = nearer || !above ? below : above;
        flips.append(flip);
    }
    return flips;
}

QString knobName(Knob knob)
{
    switch (knob) {
    case Knob::BonusPayout:
        return QStringLiteral("bonus-payout");
    case Knob::EquityPayout:
        return QStringLiteral("equity-payout");
    case Knob::LiquidityDiscount:
        return QStringLiteral("liquidity-discount");
    case Knob::Exit:
        return QStringLiteral("exit");
    case Knob::Raise:
        return QStringLiteral("raise");
    }
    return {};
}

QString flipSentence(const FlipPoint &flip, const OffersSideBySide &offers, const QLocale &locale)
{
    const QString first = offers.offers.at(flip.first).name;
    const QString second = offers.offers.at(flip.second).name;
    const QString knob = Wording::of(flip.knob).arg(rateText(flip.flip.value_or(flip.most), locale));
    if (!flip.flip) {
        //: %1 and %2 are offers, %3 an assumption with its value ("a raise of 20 % a year")
        return Wording::tr("The order of %1 and %2 stays the same up to %3.").arg(first, second, knob);
    }
    return Wording::tr("The order of %1 and %2 turns round with %3.").arg(first, second, knob);
}

} // namespace counteroffer
