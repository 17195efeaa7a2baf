// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/spokenfigure.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plantotal.h"

#include <QLocale>

#include <algorithm>

namespace counteroffer {

namespace {

// Guides and our own script are written in English, and so are the figures in them.
QLocale scriptLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

std::optional<QString> spoken(const std::optional<Money> &money)
{
    return money ? std::optional(compactMoneyText(*money, scriptLocale())) : std::nullopt;
}

std::optional<QString> named(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// In English, as the script is.
std::optional<QString> equityPeriod(const Plan &plan, const Terms &terms)
{
    switch (equityBasisOf(plan, terms)) {
    case EquityBasis::Year:
        return QStringLiteral("a year");
    case EquityBasis::Grant:
        return QStringLiteral("over four years");
    case EquityBasis::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<SlotTerm> offerTermOfSlot(SlotRole role)
{
    switch (role) {
    case SlotRole::OfferBase:
        return SlotTerm{TermSet::Offer, Component::Base};
    case SlotRole::OfferEquity:
        return SlotTerm{TermSet::Offer, Component::Equity};
    case SlotRole::OfferBonus:
        return SlotTerm{TermSet::Offer, Component::Bonus};
    case SlotRole::OfferSignOn:
        return SlotTerm{TermSet::Offer, Component::SignOn};
    case SlotRole::OfferTotal:
        return SlotTerm{TermSet::Offer, Component::Total};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> spokenTerm(const Plan &plan, TermSet set, Component component)
{
    const Terms &terms = plan.terms(set);
    switch (component) {
    case Component::Base:
        return spoken(terms.base.value);
    case Component::Equity:
        return spoken(terms.equity.value);
    case Component::Bonus:
        return terms.bonus.value ? std::optional(rateText(*terms.bonus.value, scriptLocale())) : std::nullopt;
    case Component::SignOn:
        return spoken(terms.signOn.value);
    case Component::Total:
        return spoken(set == TermSet::Floor ? planFloor(plan).inUse : planTotal(plan, set).yearly);
    }
    return std::nullopt;
}

std::optional<QString> spokenFigure(SlotRole role, const QList<ScriptSegment> &line, const Plan &plan)
{
    const bool namesParts = std::any_of(line.cbegin(), line.cend(), [](const ScriptSegment &segment) {
        return segment.role == SlotRole::FloorBase || segment.role == SlotRole::FloorEquity;
    });
    return role == SlotRole::FloorTotal && namesParts ? spoken(sumOfTerms(plan, TermSet::Floor).yearly)
                                                      : spokenFigure(role, plan);
}

std::optional<SlotTerm> termOfSlot(SlotRole role)
{
    switch (role) {
    case SlotRole::TargetBase:
        return SlotTerm{TermSet::Target, Component::Base};
    case SlotRole::TargetEquity:
        return SlotTerm{TermSet::Target, Component::Equity};
    case SlotRole::TargetBonus:
        return SlotTerm{TermSet::Target, Component::Bonus};
    case SlotRole::TargetSignOn:
        return SlotTerm{TermSet::Target, Component::SignOn};
    case SlotRole::TargetTotal:
        return SlotTerm{TermSet::Target, Component::Total};
    case SlotRole::FloorBase:
        return SlotTerm{TermSet::Floor, Component::Base};
    case SlotRole::FloorEquity:
        return SlotTerm{TermSet::Floor, Component::Equity};
    case SlotRole::FloorSignOn:
        return SlotTerm{TermSet::Floor, Component::SignOn};
    case SlotRole::FloorTotal:
        return SlotTerm{TermSet::Floor, Component::Total};
    case SlotRole::StretchBase:
        return SlotTerm{TermSet::Stretch, Component::Base};
    case SlotRole::StretchTotal:
        return SlotTerm{TermSet::Stretch, Component::Total};
    default:
        return offerTermOfSlot(role);
    }
}

std::optional<QString> spokenFigure(SlotRole role, const Plan &plan)
{
    if (const auto term = termOfSlot(role)) {
        return spokenTerm(plan, term->set, term->component);
    }
    switch (role) {
    case SlotRole::TargetEquityPeriod:
        return equityPeriod(plan, plan.target);
    case SlotRole::OfferEquityPeriod:
        return equityPeriod(plan, plan.offer.terms);
    case SlotRole::Company:
        return named(plan.company);
    case SlotRole::Role:
        return named(plan.role);
    case SlotRole::Region:
        return named(plan.region);
    default:
        return std::nullopt;
    }
}

} // namespace counteroffer
