// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/planyears.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// One offer among others: theirs first, then the other ones in the plan's order.
struct ComparedOffer
{
    QString id;   ///< empty for theirs
    QString name; ///< as shown: the offer's own, else the plan's company
    std::optional<PlanYears> years;
    std::optional<Missing> missing;    ///< why there are no years
    QList<Money> cumulative;           ///< what was earned by the end of each year
    std::optional<Money> presentValue; ///< COMPENSATION F11, at the person's rates

    bool operator==(const ComparedOffer &) const = default;
};

/// Where the lead between two offers changes (COMPENSATION F5).
struct Crossover
{
    int first = 0; ///< indices into the compared offers
    int second = 0;
    std::optional<int> year; ///< in which the leader by what was earned so far changes; nothing: never
    QList<Component> apart;  ///< parts that one of them alone leaves out: then nobody can say who leads

    bool operator==(const Crossover &) const = default;
};

struct OffersSideBySide
{
    QList<ComparedOffer> offers;
    QList<Crossover> crossovers; ///< one for each pair that has figures

    bool operator==(const OffersSideBySide &) const = default;
};

/// The parts of pay that one of two offers names and the other has not named yet: a sum without its equity
/// says nothing beside one with it. Empty where they can be compared, or where one has no figures.
[[nodiscard]] QList<Component> partsApart(const ComparedOffer &first, const ComparedOffer &second);

/// The value today of what the years pay (COMPENSATION F11): cash in the middle of each year at the plan's
/// rate for cash, equity at the end of each at its rate for equity. Nothing where the person has set neither
/// rate.
[[nodiscard]] std::optional<Money> presentValueOf(const Plan &plan, const PlanYears &years);

/// All offers of the plan over `years` years, in its currency.
[[nodiscard]] OffersSideBySide offersSideBySide(const Plan &plan, int years = 4);

/// An assumption that may turn the order of two offers round.
enum class Knob {
    BonusPayout,       ///< of both, as a share of the target
    EquityPayout,      ///< what the grants turn out to be worth, of today's value
    LiquidityDiscount, ///< taken off the equity of both
    Exit,  ///< of the company, as a multiple of its valuation: scales the first one's equity alone
    Raise, ///< of both, a year
};

/// Who pays more over the years with an assumption at one value, and by how much.
struct OfferLead
{
    Rate at;        ///< the assumption's value
    Money firstSum; ///< of all years
    Money secondSum;
    Money difference; ///< first − second: below 0 the second leads, at 0 nobody

    bool operator==(const OfferLead &) const = default;
};

/// Where an assumption flips the order of two offers by their four-year sums.
struct FlipPoint
{
    Knob knob{};
    int first = 0; ///< indices into the compared offers
    int second = 0;
    Rate now; ///< as assumed
    std::optional<Rate>
        flip;   ///< the value nearest to it at which the order is another one; nothing within reach
    Rate least; ///< the reach that was searched
    Rate most;
    std::optional<OfferLead> leadNow; ///< nothing where it cannot be computed; so for the ends
    std::optional<OfferLead> leadAtLeast;
    std::optional<OfferLead> leadAtMost;

    bool operator==(const FlipPoint &) const = default;
};

/// Which assumption flips the order of two offers: for each knob the value nearest to the one in use, to the
/// basis point. None where the offers have no figures or lack different parts.
[[nodiscard]] QList<FlipPoint> flipPoints(const OffersSideBySide &offers, int first, int second);

/// "Example Works by $40,000", or that both pay the same.
[[nodiscard]] QString leadText(const OfferLead &lead, const QString &first, const QString &second,
                               const QLocale &locale);
[[nodiscard]] QString knobName(Knob knob); ///< in JSON
[[nodiscard]] QString flipSentence(const FlipPoint &flip, const OffersSideBySide &offers,
                                   const QLocale &locale);

} // namespace counteroffer
