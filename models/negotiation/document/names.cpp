// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/names.h"

#include "negotiation/slotnames.h"

namespace counteroffer {

namespace {

constexpr NamedValue<Origin> originNames[] = {
    {Origin::None, u"none"},
    {Origin::Typed, u"typed"},
    {Origin::GuideStrategy, u"guide-strategy"},
    {Origin::GuideRange, u"guide-range"},
    {Origin::TheySaid, u"they-said"},
};
constexpr NamedValue<TermStatus> statusNames[] = {
    {TermStatus::Unsaid, u"unsaid"},
    {TermStatus::Verbal, u"verbal"},
    {TermStatus::Email, u"e-mail"},
    {TermStatus::Letter, u"letter"},
};
constexpr NamedValue<PayPeriod> periodNames[] = {
    {PayPeriod::Year, u"year"},
    {PayPeriod::Month, u"month"},
    {PayPeriod::Week, u"week"},
    {PayPeriod::Hour, u"hour"},
};
constexpr NamedValue<EquityBasis> basisNames[] = {
    {EquityBasis::Unknown, u"unknown"},
    {EquityBasis::Year, u"year"},
    {EquityBasis::Grant, u"grant"},
};
constexpr NamedValue<UnitKind> unitNames[] = {
    {UnitKind::Unknown, u"unknown"},
    {UnitKind::Options, u"options"},
    {UnitKind::Shares, u"shares"},
};
constexpr NamedValue<Component> componentNames[] = {
    {Component::Base, u"base"},      {Component::Equity, u"equity"}, {Component::Bonus, u"bonus"},
    {Component::SignOn, u"sign-on"}, {Component::Total, u"total"},
};
constexpr NamedValue<Speaker> speakerNames[] = {{Speaker::They, u"they"}, {Speaker::Me, u"me"}};
constexpr NamedValue<AlternativeKind> alternativeNames[] = {
    {AlternativeKind::Stay, u"stay"},
    {AlternativeKind::OtherOffer, u"other-offer"},
    {AlternativeKind::WalkAway, u"walk-away"},
};
constexpr NamedValue<Proof> proofNames[] = {
    {Proof::GuideSays, u"guide-says"},
    {Proof::Mine, u"mine"},
    {Proof::NotSure, u"not-sure"},
};
constexpr NamedValue<StepKind> kindNames[] = {
    {StepKind::Open, u"open"},           {StepKind::Questions, u"questions"}, {StepKind::Ask, u"ask"},
    {StepKind::Silence, u"silence"},     {StepKind::Lever, u"lever"},         {StepKind::SignOn, u"sign-on"},
    {StepKind::Retention, u"retention"}, {StepKind::Reply, u"reply"},         {StepKind::Trade, u"trade"},
    {StepKind::Floor, u"floor"},         {StepKind::Close, u"close"},         {StepKind::Recap, u"recap"},
};
constexpr NamedValue<PackagePart> partNames[] = {
    {PackagePart::Base, u"base"},
    {PackagePart::Grant, u"grant"},
    {PackagePart::SignOn, u"sign-on"},
};
constexpr NamedValue<Clawback::Kind> clawbackNames[] = {
    {Clawback::Kind::Cliff, u"cliff"},
    {Clawback::Kind::Prorated, u"prorated"},
};

} // namespace

template <>
std::span<const NamedValue<Origin>> namesOf()
{
    return originNames;
}

template <>
std::span<const NamedValue<TermStatus>> namesOf()
{
    return statusNames;
}

template <>
std::span<const NamedValue<PayPeriod>> namesOf()
{
    return periodNames;
}

template <>
std::span<const NamedValue<EquityBasis>> namesOf()
{
    return basisNames;
}

template <>
std::span<const NamedValue<UnitKind>> namesOf()
{
    return unitNames;
}

template <>
std::span<const NamedValue<Component>> namesOf()
{
    return componentNames;
}

template <>
std::span<const NamedValue<Speaker>> namesOf()
{
    return speakerNames;
}

template <>
std::span<const NamedValue<AlternativeKind>> namesOf()
{
    return alternativeNames;
}

template <>
std::span<const NamedValue<Proof>> namesOf()
{
    return proofNames;
}

template <>
std::span<const NamedValue<StepKind>> namesOf()
{
    return kindNames;
}

template <>
std::span<const NamedValue<PackagePart>> namesOf()
{
    return partNames;
}

template <>
std::span<const NamedValue<Clawback::Kind>> namesOf()
{
    return clawbackNames;
}

QString nameOf(SlotRole value)
{
    return slotName(value);
}

bool setByName(SlotRole &value, const QString &name)
{
    const auto role = slotOfName(name);
    value = role.value_or(value);
    return role.has_value();
}

} // namespace counteroffer
