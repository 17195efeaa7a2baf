// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planoffers.h"

#include "compensation/moneytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

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

/// Both sums with the knob at `value`; nothing where they cannot be computed.
std::optional<OfferLead> leadAt(const Pair &pair, Knob knob, Rate value)
{
    const int years = int(pair.first.totals.years.size());
    const auto first = totalCompensation(with(pair.first.terms, knob, value, true), years);
    const auto second = totalCompensation(with(pair.second.terms, knob, value, false), years);
    const auto difference = first && second ? minus(first->sum, second->sum) : std::nullopt;
    return difference ? std::optional(OfferLead{value, first->sum, second->sum, *difference}) : std::nullopt;
}

/// By how much the first pays more over the years, in minor units.
std::optional<qint64> lead(const Pair &pair, Knob knob, Rate value)
{
    const auto both = leadAt(pair, knob, value);
    return both ? std::optional(both->difference.minor) : std::nullopt;
}

int signOf(qint64 lead)
{
    return (lead > 0) - (lead < 0);
}

struct Point
{
    qint64 at; ///< the knob, in basis points
    qint64 lead;
};

// Where the straight line between the two points meets 0: at once the place for all knobs but the raise,
// whose sum bends a little.
qint64 meeting(const Point &same, const Point &other)
{
    const double part = double(same.lead) / (double(same.lead) - double(other.lead)); // a place, no money
    const qint64 guess = same.at + qint64(std::llround(part * double(other.at - same.at)));
    return std::clamp(guess, std::min(same.at, other.at) + 1, std::max(same.at, other.at) - 1);
}

// The sums change steadily with each knob, so their difference changes sign at most once towards either end:
// the two points close in on it. Every other step halves, so that it ends for a bent line too.
std::optional<Rate> flipTowards(const Pair &pair, Knob knob, Point same, Rate end)
{
    const auto there = lead(pair, knob, end);
    if (!there || signOf(*there) == signOf(same.lead)) {
        return std::nullopt;
    }
    const int before = signOf(same.lead);
    Point other{end.basisPoints, *there};
    for (bool halve = false; std::abs(other.at - same.at) > 1; halve = !halve) {
        const qint64 middle = halve ? same.at + (other.at - same.at) / 2 : meeting(same, other);
        const auto here = lead(pair, knob, Rate{middle});
        if (!here) {
            return std::nullopt;
        }
        (signOf(*here) == before ? same : other) = {middle, *here};
    }
    return Rate{other.at};
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
    if (!a || !b || !partsApart(offers.offers.at(first), offers.offers.at(second)).isEmpty()) {
        return flips;
    }
    const Pair pair{*a, *b};
    for (const Reach &reach : reaches) {
        FlipPoint flip;
        flip.knob = reach.knob;
        flip.first = first;
        flip.second = second;
        flip.now = nowOf(pair, reach.knob);
        flip.least = reach.least;
        flip.most = reach.most;
        flip.leadNow = leadAt(pair, reach.knob, flip.now);
        flip.leadAtLeast = leadAt(pair, reach.knob, reach.least);
        flip.leadAtMost = leadAt(pair, reach.knob, reach.most);
        const auto &ahead = flip.leadNow;
        const Point now{flip.now.basisPoints, ahead ? ahead->difference.minor : 0};
        const auto below = ahead ? flipTowards(pair, reach.knob, now, reach.least) : std::nullopt;
        const auto above = ahead ? flipTowards(pair, reach.knob, now, reach.most) : std::nullopt;
        const bool nearer =
            below && above &&
            flip.now.basisPoints - below->basisPoints < above->basisPoints - flip.now.basisPoints;
        flip.flip = nearer || !above ? below : above;
        flips.append(flip);
    }
    return flips;
}

QString leadText(const OfferLead &lead, const QString &first, const QString &second, const QLocale &locale)
{
    if (lead.difference.minor == 0) {
        return Wording::tr("both the same");
    }
    const bool ahead = lead.difference.minor > 0;
    const Money more{ahead ? lead.difference.minor : -lead.difference.minor, lead.difference.currency};
    //: Who pays more over four years, and by how much; %1 is an offer, %2 money
    return Wording::tr("%1 by %2").arg(ahead ? first : second, moneyText(more, locale));
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
