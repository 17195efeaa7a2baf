// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planjson.h"

#include "negotiation/slotnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// Enumerators by the names they have in the document: the numbers of an enum may change, names may not.
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
constexpr Named<EquityBasis> basisNames[] = {
    {EquityBasis::Unknown, u"unknown"},
    {EquityBasis::Year, u"year"},
    {EquityBasis::Grant, u"grant"},
};
constexpr Named<Component> componentNames[] = {
    {Component::Base, u"base"},      {Component::Equity, u"equity"}, {Component::Bonus, u"bonus"},
    {Component::SignOn, u"sign-on"}, {Component::Total, u"total"},
};
constexpr Named<StepKind> kindNames[] = {
    {StepKind::Open, u"open"},           {StepKind::Questions, u"questions"}, {StepKind::Ask, u"ask"},
    {StepKind::Silence, u"silence"},     {StepKind::Lever, u"lever"},         {StepKind::SignOn, u"sign-on"},
    {StepKind::Retention, u"retention"}, {StepKind::Reply, u"reply"},         {StepKind::Trade, u"trade"},
    {StepKind::Floor, u"floor"},         {StepKind::Close, u"close"},         {StepKind::Recap, u"recap"},
};
template <typename E>
QString nameOf(std::span<const Named<E>> names, E value)
{
    for (const auto &entry : names) {
        if (entry.value == value) {
            return QString::fromUtf16(entry.name);
        }
    }
    return {};
}

template <typename E>
E valueOf(std::span<const Named<E>> names, const QJsonValue &name, E otherwise)
{
    for (const auto &entry : names) {
        if (name.toString() == QString::fromUtf16(entry.name)) {
            return entry.value;
        }
    }
    return otherwise;
}

// --- out

QJsonObject toJson(const Money &money)
{
    // As text: a JSON number is a double to most readers, and money is not.
    return {{u"minor"_s, QString::number(money.minor)}, {u"currency"_s, money.currency.code()}};
}

QJsonObject toJson(const Rate &rate)
{
    return {{u"basis_points"_s, rate.basisPoints}};
}

template <typename T>
QJsonValue toJson(const std::optional<Range<T>> &range)
{
    return range ? QJsonValue(QJsonObject{{u"low"_s, toJson(range->lo)}, {u"high"_s, toJson(range->hi)}})
                 : QJsonValue();
}

template <typename T>
QJsonValue toJson(const Term<T> &term)
{
    if (!term.value) {
        return {};
    }
    QJsonObject object = toJson(*term.value);
    object[u"origin"_s] = nameOf<Origin>(originNames, term.origin);
    if (term.line > 0) {
        object[u"line"_s] = term.line;
    }
    return object;
}

QJsonObject toJson(const Terms &terms)
{
    return {{u"base"_s, toJson(terms.base)},
            {u"equity"_s, toJson(terms.equity)},
            {u"bonus"_s, toJson(terms.bonus)},
            {u"sign_on"_s, toJson(terms.signOn)},
            {u"total"_s, toJson(terms.total)}};
}

QJsonObject toJson(const GuideFacts &facts)
{
    QJsonObject period{{u"stated"_s, nameOf<EquityBasis>(basisNames, facts.equityPeriod.stated)},
                       {u"inferred"_s, nameOf<EquityBasis>(basisNames, facts.equityPeriod.inferred)}};
    if (facts.equityPeriod.residualGrant) {
        period[u"residual_grant"_s] = *facts.equityPeriod.residualGrant;
    }
    if (facts.equityPeriod.residualYear) {
        period[u"residual_year"_s] = *facts.equityPeriod.residualYear;
    }
    return {{u"base"_s, toJson(facts.base)},
            {u"equity"_s, toJson(facts.equity)},
            {u"bonus_amount"_s, toJson(facts.bonusAmount)},
            {u"bonus"_s, toJson(facts.bonus)},
            {u"sign_on"_s, toJson(facts.signOn)},
            {u"total"_s, toJson(facts.total)},
            {u"claimed_target"_s, toJson(facts.claimedTarget)},
            {u"claimed_floor"_s, toJson(facts.claimedFloor)},
            {u"equity_period"_s, period},
            {u"spoken_equity_basis"_s, nameOf<EquityBasis>(basisNames, facts.spokenEquityBasis)},
            {u"line"_s, facts.line}};
}

QJsonObject toJson(const ScriptStep &step)
{
    QJsonArray say;
    for (const ScriptSegment &segment : step.say) {
        QJsonObject object{{u"kind"_s, slotName(segment.role)}, {u"text"_s, segment.text}};
        if (!segment.choices.isEmpty()) {
            object[u"choices"_s] = QJsonArray::fromStringList(segment.choices);
        }
        say.append(object);
    }
    return {{u"id"_s, step.id},
            {u"kind"_s, nameOf<StepKind>(kindNames, step.kind)},
            {u"title"_s, step.title},
            {u"say"_s, say},
            {u"why"_s, step.why},
            {u"guide_line"_s, step.guideLine},
            {u"claim"_s, step.claim},
            {u"secret"_s, step.secret},
            {u"instruction"_s, step.instruction},
            {u"lines_stand_alone"_s, step.linesStandAlone}};
}

QJsonObject toJson(const OfferRound &round)
{
    QJsonObject object{{u"at"_s, round.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"component"_s, nameOf<Component>(componentNames, round.component)},
                       {u"words"_s, round.words}};
    if (round.amount) {
        object[u"amount"_s] = toJson(*round.amount);
    }
    if (round.rate) {
        object[u"rate"_s] = toJson(*round.rate);
    }
    return object;
}

// --- in

// A figure that stands in the document but cannot be read must not become an unknown one in silence: then the
// document as a whole is refused. `sound` is set to false and never to true.
bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

std::optional<Currency> currencyFrom(const QJsonValue &value, bool &sound)
{
    const QString code = value.toString();
    if (code.isEmpty() && (value.isString() || isAbsent(value))) {
        return Currency();
    }
    const auto currency = Currency::fromCode(code);
    sound = sound && currency.has_value();
    return currency;
}

std::optional<Money> moneyFrom(const QJsonValue &value, bool &sound)
{
    if (isAbsent(value)) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 minor = value[u"minor"].toString().toLongLong(&ok);
    const auto currency = currencyFrom(value[u"currency"], sound);
    if (!ok || !currency) {
        sound = false;
        return std::nullopt;
    }
    return Money{minor, *currency};
}

std::optional<Rate> rateFrom(const QJsonValue &value, bool &sound)
{
    if (isAbsent(value)) {
        return std::nullopt;
    }
    const QJsonValue points = value[u"basis_points"];
    const bool whole = points.isDouble() && double(points.toInteger()) == points.toDouble();
    sound = sound && whole;
    return whole ? std::optional(Rate{points.toInteger()}) : std::nullopt;
}

template <typename T, typename Read>
std::optional<Range<T>> rangeFrom(const QJsonValue &value, Read read, bool &sound)
{
    if (isAbsent(value)) {
        return std::nullopt;
    }
    const auto low = read(value[u"low"], sound);
    const auto high = read(value[u"high"], sound);
    sound = sound && low && high;
    return low && high ? std::optional(Range<T>{*low, *high}) : std::nullopt;
}

template <typename T, typename Read>
Term<T> termFrom(const QJsonValue &value, Read read, bool &sound)
{
    const auto figure = read(value, sound);
    if (!figure) {
        return {};
    }
    return {figure, valueOf<Origin>(originNames, value[u"origin"], Origin::Typed), value[u"line"].toInt()};
}

Terms termsFrom(const QJsonValue &value, bool &sound)
{
    Terms terms;
    terms.base = termFrom<Money>(value[u"base"], moneyFrom, sound);
    terms.equity = termFrom<Money>(value[u"equity"], moneyFrom, sound);
    terms.bonus = termFrom<Rate>(value[u"bonus"], rateFrom, sound);
    terms.signOn = termFrom<Money>(value[u"sign_on"], moneyFrom, sound);
    terms.total = termFrom<Money>(value[u"total"], moneyFrom, sound);
    return terms;
}

GuideFacts factsFrom(const QJsonValue &value, bool &sound)
{
    GuideFacts facts;
    facts.base = rangeFrom<Money>(value[u"base"], moneyFrom, sound);
    facts.equity = rangeFrom<Money>(value[u"equity"], moneyFrom, sound);
    facts.bonusAmount = rangeFrom<Money>(value[u"bonus_amount"], moneyFrom, sound);
    facts.bonus = rangeFrom<Rate>(value[u"bonus"], rateFrom, sound);
    facts.signOn = rangeFrom<Money>(value[u"sign_on"], moneyFrom, sound);
    facts.total = rangeFrom<Money>(value[u"total"], moneyFrom, sound);
    facts.claimedTarget = rangeFrom<Money>(value[u"claimed_target"], moneyFrom, sound);
    facts.claimedFloor = rangeFrom<Money>(value[u"claimed_floor"], moneyFrom, sound);
    const QJsonValue period = value[u"equity_period"];
    facts.equityPeriod.stated = valueOf<EquityBasis>(basisNames, period[u"stated"], EquityBasis::Unknown);
    facts.equityPeriod.inferred = valueOf<EquityBasis>(basisNames, period[u"inferred"], EquityBasis::Unknown);
    if (period[u"residual_grant"].isDouble()) {
        facts.equityPeriod.residualGrant = period[u"residual_grant"].toDouble();
    }
    if (period[u"residual_year"].isDouble()) {
        facts.equityPeriod.residualYear = period[u"residual_year"].toDouble();
    }
    facts.spokenEquityBasis =
        valueOf<EquityBasis>(basisNames, value[u"spoken_equity_basis"], EquityBasis::Unknown);
    facts.line = value[u"line"].toInt();
    return facts;
}

QStringList textsFrom(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

ScriptStep stepFrom(const QJsonValue &value)
{
    ScriptStep step;
    step.id = value[u"id"].toString();
    step.kind = valueOf<StepKind>(kindNames, value[u"kind"], StepKind::Ask);
    step.title = value[u"title"].toString();
    const QJsonArray say = value[u"say"].toArray();
    for (const QJsonValue &segment : say) {
        // A slot that only a newer version knows is a blank: the guide's figure must not be spoken as one's
        // own.
        step.say.append({slotOfName(segment[u"kind"].toString()).value_or(SlotRole::Blank),
                         segment[u"text"].toString(), textsFrom(segment[u"choices"].toArray())});
    }
    step.why = value[u"why"].toString();
    step.guideLine = value[u"guide_line"].toInt();
    step.instruction = value[u"instruction"].toString();
    step.linesStandAlone = value[u"lines_stand_alone"].toBool();
    step.claim = value[u"claim"].toBool();
    step.secret = value[u"secret"].toBool();
    return step;
}

OfferRound roundFrom(const QJsonValue &value, bool &sound)
{
    OfferRound round;
    round.at = QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs);
    round.component = valueOf<Component>(componentNames, value[u"component"], Component::Base);
    sound = sound && nameOf<Component>(componentNames, round.component) == value[u"component"].toString();
    round.words = value[u"words"].toString();
    round.amount = moneyFrom(value[u"amount"], sound);
    round.rate = rateFrom(value[u"rate"], sound);
    return round;
}

constexpr const char16_t *knownKeys[] = {
    u"counteroffer_plan", u"id",    u"name",  u"guide",  u"company", u"role",   u"region", u"currency",
    u"equity_basis",      u"facts", u"floor", u"target", u"offer",   u"script", u"notes",  u"rounds",
    u"call_step"};

int lineAt(const QByteArray &json, int offset)
{
    return 1 + int(json.left(offset).count('\n'));
}

Plan planFrom(const QJsonObject &object, bool &sound)
{
    Plan plan;
    const QJsonValue value(object);
    plan.id = value[u"id"].toString();
    plan.name = value[u"name"].toString();
    plan.guidePath = value[u"guide"].toString();
    plan.company = value[u"company"].toString();
    plan.role = value[u"role"].toString();
    plan.region = value[u"region"].toString();
    plan.currency = currencyFrom(value[u"currency"], sound).value_or(Currency());
    plan.equityBasis = valueOf<EquityBasis>(basisNames, value[u"equity_basis"], EquityBasis::Unknown);
    plan.facts = factsFrom(value[u"facts"], sound);
    plan.floor = termsFrom(value[u"floor"], sound);
    plan.target = termsFrom(value[u"target"], sound);
    plan.offer = termsFrom(value[u"offer"], sound);
    const QJsonArray script = value[u"script"].toArray();
    for (const QJsonValue &step : script) {
        plan.script.append(stepFrom(step));
    }
    const QJsonObject notes = value[u"notes"].toObject();
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        plan.notes.insert(note.key(), note.value().toString());
    }
    const QJsonArray rounds = value[u"rounds"].toArray();
    for (const QJsonValue &round : rounds) {
        plan.rounds.append(roundFrom(round, sound));
    }
    plan.callStep = value[u"call_step"].toString();
    plan.unknown = object;
    for (const char16_t *key : knownKeys) {
        plan.unknown.remove(QStringView(key));
    }
    return plan;
}

} // namespace

QByteArray planToJson(const Plan &plan)
{
    QJsonArray script;
    for (const ScriptStep &step : plan.script) {
        script.append(toJson(step));
    }
    QJsonArray rounds;
    for (const OfferRound &round : plan.rounds) {
        rounds.append(toJson(round));
    }
    QJsonObject notes;
    for (auto note = plan.notes.cbegin(); note != plan.notes.cend(); ++note) {
        notes.insert(note.key(), note.value());
    }
    QJsonObject object = plan.unknown;
    object[u"counteroffer_plan"_s] = planFormatVersion;
    object[u"id"_s] = plan.id;
    object[u"name"_s] = plan.name;
    object[u"guide"_s] = plan.guidePath;
    object[u"company"_s] = plan.company;
    object[u"role"_s] = plan.role;
    object[u"region"_s] = plan.region;
    object[u"currency"_s] = plan.currency.code();
    object[u"equity_basis"_s] = nameOf<EquityBasis>(basisNames, plan.equityBasis);
    object[u"facts"_s] = toJson(plan.facts);
    object[u"floor"_s] = toJson(plan.floor);
    object[u"target"_s] = toJson(plan.target);
    object[u"offer"_s] = toJson(plan.offer);
    object[u"script"_s] = script;
    object[u"notes"_s] = notes;
    object[u"rounds"_s] = rounds;
    object[u"call_step"_s] = plan.callStep;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Plan> planFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(
            Error{ErrorCode::PlanUnreadable, name, problem.errorString(), lineAt(json, problem.offset)});
    }
    const QJsonValue version = document.object()[u"counteroffer_plan"];
    if (!document.isObject() || version.toDouble() < 1) {
        return failure(Error{ErrorCode::PlanUnreadable, name, {}, 0});
    }
    if (version.toDouble() > planFormatVersion) {
        return failure(Error{ErrorCode::PlanNewer, name, {}, 0});
    }
    bool sound = true;
    Plan plan = planFrom(document.object(), sound);
    if (!sound) {
        return failure(Error{ErrorCode::PlanUnreadable, name, {}, 0});
    }
    return plan;
}

} // namespace counteroffer
