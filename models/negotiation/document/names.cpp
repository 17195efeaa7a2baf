// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/names.h"

#include "negotiation/slotnames.h"

#include <span>

namespace counteroffer {

namespace {

template <typename E>
struct Named
{
    E value;
    const char16_t *name;
};

constexpr Named<Origin> originNames[] = {
    {Origin::None, u"none"},
    {Origin::Typed, u"typed"},
    {Origin::GuideStrategy, u"guide-strategy"},
    {Origin::GuideRange, u"guide-range"},
    {Origin::TheySaid, u"they-said"},
};
constexpr Named<TermStatus> statusNames[] = {
    {TermStatus::Unsaid, u"unsaid"},
    {TermStatus::Verbal, u"verbal"},
    {TermStatus::Email, u"e-mail"},
    {TermStatus::Letter, u"letter"},
};
constexpr Named<PayPeriod> periodNames[] = {
    {PayPeriod::Year, u"year"},
    {PayPeriod::Month, u"month"},
    {PayPeriod::Week, u"week"},
    {PayPeriod::Hour, u"hour"},
};
constexpr Named<EquityBasis> basisNames[] = {
    {EquityBasis::Unknown, u"unknown"},
    {EquityBasis::Year, u"year"},
    {EquityBasis::Grant, u"grant"},
};
constexpr Named<UnitKind> unitNames[] = {
    {UnitKind::Unknown, u"unknown"},
    {UnitKind::Options, u"options"},
    {UnitKind::Shares, u"shares"},
};
constexpr Named<Component> componentNames[] = {
    {Component::Base, u"base"},      {Component::Equity, u"equity"}, {Component::Bonus, u"bonus"},
    {Component::SignOn, u"sign-on"}, {Component::Total, u"total"},
};
constexpr Named<Speaker> speakerNames[] = {{Speaker::They, u"they"}, {Speaker::Me, u"me"}};
constexpr Named<AlternativeKind> alternativeNames[] = {
    {AlternativeKind::Stay, u"stay"},
    {AlternativeKind::OtherOffer, u"other-offer"},
    {AlternativeKind::WalkAway, u"walk-away"},
};
constexpr Named<Proof> proofNames[] = {
    {Proof::GuideSays, u"guide-says"},
    {Proof::Mine, u"mine"},
    {Proof::NotSure, u"not-sure"},
};
constexpr Named<StepKind> kindNames[] = {
    {StepKind::Open, u"open"},           {StepKind::Questions, u"questions"}, {StepKind::Ask, u"ask"},
    {StepKind::Silence, u"silence"},     {StepKind::Lever, u"lever"},         {StepKind::SignOn, u"sign-on"},
    {StepKind::Retention, u"retention"}, {StepKind::Reply, u"reply"},         {StepKind::Trade, u"trade"},
    {StepKind::Floor, u"floor"},         {StepKind::Close, u"close"},         {StepKind::Recap, u"recap"},
};
constexpr Named<PackagePart> partNames[] = {
    {PackagePart::Base, u"base"},
    {PackagePart::Grant, u"grant"},
    {PackagePart::SignOn, u"sign-on"},
};
constexpr Named<Clawback::Kind> clawbackNames[] = {
    {Clawback::Kind::Cliff, u"cliff"},
    {Clawback::Kind::Prorated, u"prorated"},
};

template <typename E>
QString textOf(std::span<const Named<E>> names, E value)
{
    for (const auto &entry : names) {
        if (entry.value == value) {
            return QString::fromUtf16(entry.name);
        }
    }
    return {};
}

template <typename E>
bool found(std::span<const Named<E>> names, E &value, const QString &name)
{
    for (const auto &entry : names) {
        if (name == QStringView(entry.name)) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

} // namespace

#define COUNTEROFFER_NAMES(Enum, names)                                                                      \
    QString nameOf(Enum value)                                                                               \
    {                                                                                                        \
        return textOf<Enum>(names, value);                                                                   \
    }                                                                                                        \
    bool setByName(Enum &value, const QString &name)                                                         \
    {                                                                                                        \
        return found<Enum>(names, value, name);                                                              \
    }

COUNTEROFFER_NAMES(Origin, originNames)
COUNTEROFFER_NAMES(TermStatus, statusNames)
COUNTEROFFER_NAMES(PayPeriod, periodNames)
COUNTEROFFER_NAMES(EquityBasis, basisNames)
COUNTEROFFER_NAMES(UnitKind, unitNames)
COUNTEROFFER_NAMES(Component, componentNames)
COUNTEROFFER_NAMES(Speaker, speakerNames)
COUNTEROFFER_NAMES(AlternativeKind, alternativeNames)
COUNTEROFFER_NAMES(Proof, proofNames)
COUNTEROFFER_NAMES(StepKind, kindNames)
COUNTEROFFER_NAMES(PackagePart, partNames)
COUNTEROFFER_NAMES(Clawback::Kind, clawbackNames)

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
