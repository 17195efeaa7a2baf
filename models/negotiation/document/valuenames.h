// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <array>

namespace counteroffer {

// Enumerators by the names they have in the document: the numbers of an enum may change, names may not. A
// name that a version adds raises planFormatVersion, for an older program would have to refuse it.

template <typename E>
struct NamedValue
{
    E value;
    const char16_t *name;
};

/// The names of an enum, one for each of its values.
template <typename E>
inline constexpr auto valueNames = std::array<NamedValue<E>, 0>{};

template <>
inline constexpr auto valueNames<Origin> = std::to_array<NamedValue<Origin>>({
    {Origin::None, u"none"},
    {Origin::Typed, u"typed"},
    {Origin::GuideStrategy, u"guide-strategy"},
    {Origin::GuideRange, u"guide-range"},
    {Origin::TheySaid, u"they-said"},
});

template <>
inline constexpr auto valueNames<TermStatus> = std::to_array<NamedValue<TermStatus>>({
    {TermStatus::Unsaid, u"unsaid"},
    {TermStatus::Verbal, u"verbal"},
    {TermStatus::Email, u"e-mail"},
    {TermStatus::Letter, u"letter"},
});

template <>
inline constexpr auto valueNames<PayPeriod> = std::to_array<NamedValue<PayPeriod>>({
    {PayPeriod::Year, u"year"},
    {PayPeriod::Month, u"month"},
    {PayPeriod::Week, u"week"},
    {PayPeriod::Hour, u"hour"},
});

template <>
inline constexpr auto valueNames<EquityBasis> = std::to_array<NamedValue<EquityBasis>>({
    {EquityBasis::Unknown, u"unknown"},
    {EquityBasis::Year, u"year"},
    {EquityBasis::Grant, u"grant"},
});

template <>
inline constexpr auto valueNames<UnitKind> = std::to_array<NamedValue<UnitKind>>({
    {UnitKind::Unknown, u"unknown"},
    {UnitKind::Options, u"options"},
    {UnitKind::Shares, u"shares"},
});

template <>
inline constexpr auto valueNames<Component> = std::to_array<NamedValue<Component>>({
    {Component::Base, u"base"},
    {Component::Equity, u"equity"},
    {Component::Bonus, u"bonus"},
    {Component::SignOn, u"sign-on"},
    {Component::Total, u"total"},
});

template <>
inline constexpr auto valueNames<Speaker> = std::to_array<NamedValue<Speaker>>({{Speaker::They, u"they"},
                                                                                {Speaker::Me, u"me"}});

template <>
inline constexpr auto valueNames<AlternativeKind> = std::to_array<NamedValue<AlternativeKind>>({
    {AlternativeKind::Stay, u"stay"},
    {AlternativeKind::OtherOffer, u"other-offer"},
    {AlternativeKind::WalkAway, u"walk-away"},
});

template <>
inline constexpr auto valueNames<Proof> = std::to_array<NamedValue<Proof>>({
    {Proof::GuideSays, u"guide-says"},
    {Proof::Mine, u"mine"},
    {Proof::NotSure, u"not-sure"},
});

template <>
inline constexpr auto valueNames<StepKind> = std::to_array<NamedValue<StepKind>>({
    {StepKind::Open, u"open"},
    {StepKind::Questions, u"questions"},
    {StepKind::Ask, u"ask"},
    {StepKind::Silence, u"silence"},
    {StepKind::Lever, u"lever"},
    {StepKind::SignOn, u"sign-on"},
    {StepKind::Retention, u"retention"},
    {StepKind::Reply, u"reply"},
    {StepKind::Trade, u"trade"},
    {StepKind::Floor, u"floor"},
    {StepKind::Close, u"close"},
    {StepKind::Recap, u"recap"},
});

template <>
inline constexpr auto valueNames<PackagePart> = std::to_array<NamedValue<PackagePart>>({
    {PackagePart::Base, u"base"},
    {PackagePart::Grant, u"grant"},
    {PackagePart::SignOn, u"sign-on"},
});

template <>
inline constexpr auto valueNames<Clawback::Kind> = std::to_array<NamedValue<Clawback::Kind>>({
    {Clawback::Kind::Cliff, u"cliff"},
    {Clawback::Kind::Prorated, u"prorated"},
});

} // namespace counteroffer
