// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/plansecrets.h"

#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"

#include <QRegularExpression>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestText = 4; // a shorter note gives away nothing, and stands in many words
constexpr double thousand = 1000;
constexpr double million = 1000 * thousand;
constexpr double billion = 1000 * million;

// Figures that are one way or another in somebody's hands already, or that nobody may see.
struct Figures
{
    QList<Money> amounts;
    QList<Rate> rates;

    void take(const std::optional<Money> &amount)
    {
        if (amount && amount->minor != 0) {
            amounts.append(*amount);
        }
    }
    void take(const std::optional<MoneyRange> &range)
    {
        if (range) {
            take(std::optional(range->lo));
            take(std::optional(range->hi));
        }
    }
    void take(const std::optional<Rate> &rate)
    {
        if (rate && rate->basisPoints != 0) {
            rates.append(*rate);
        }
    }
    void take(const Terms &terms)
    {
        take(terms.base.value);
        take(terms.equity.value);
        take(terms.bonus.value);
        take(terms.signOn.value);
        take(terms.total.value);
        for (const Money &later : terms.conditions.laterSignOn) {
            take(std::optional(later));
        }
    }
    void take(const PlanTotal &total)
    {
        take(total.yearly);
        take(total.firstYear);
    }
};

Figures publicFigures(const Plan &plan)
{
    Figures figures;
    const GuideFacts &facts = plan.facts;
    for (const auto &range :
         {facts.base, facts.equity, facts.bonusAmount, facts.signOn, facts.total, facts.claimedTarget}) {
        figures.take(range);
    }
    if (facts.bonus) {
        figures.take(std::optional(facts.bonus->lo));
        figures.take(std::optional(facts.bonus->hi));
    }
    for (const TermSet set : {TermSet::Target, TermSet::Offer}) {
        figures.take(plan.terms(set));
        figures.take(planTotal(plan, set));
    }
    for (const OfferRound &round : plan.offer.rounds) {
        figures.take(round.amount);
        figures.take(roundAmountOf(plan, plan.offer, round)); // as the sheet tells it
        figures.take(round.rate);
    }
    return figures;
}

Figures privateFigures(const Plan &plan)
{
    Figures figures;
    for (const TermSet set : {TermSet::Floor, TermSet::Stretch}) {
        figures.take(plan.terms(set));
        figures.take(planTotal(plan, set));
    }
    figures.take(plan.facts.claimedFloor);
    figures.take(planFloor(plan).inUse);
    if (plan.floorOverride) {
        figures.take(std::optional(plan.floorOverride->perYear));
    }
    for (const PlanAlternative &alternative : plan.alternatives) {
        figures.take(alternative.perYear);
        figures.take(alternative.forfeited);
    }
    for (const Offer &offer : plan.otherOffers) {
        figures.take(offer.terms);
        for (const OfferRound &round : offer.rounds) {
            figures.take(round.amount);
            figures.take(roundAmountOf(plan, offer, round));
        }
    }
    figures.take(plan.ladder.opening);
    figures.take(plan.replies.from);
    figures.take(plan.replies.to);
    for (const PackageChoice &choice : plan.packages.choices) {
        figures.take(choice.base);
        figures.take(choice.grant);
        figures.take(choice.signOn);
    }
    return figures;
}

QString flat(const QString &text)
{
    return text.simplified().toCaseFolded();
}

void appendText(QStringList &texts, const QString &text, qsizetype shortest = shortestText)
{
    const QString made = flat(text);
    if (made.size() >= shortest && !texts.contains(made)) {
        texts.append(made);
    }
}

QStringList privateNames(const Plan &plan)
{
    QStringList names;
    const QString known =
        u' ' + flat(QStringList{plan.company, plan.role, plan.region, plan.level, plan.person}.join(u' ')) +
        u' ';
    const auto take = [&](const QString &name) {
        if (!known.contains(u' ' + flat(name) + u' ')) { // what stands in the title is no secret
            appendText(names, name, 2);
        }
    };
    for (const PlanAlternative &alternative : plan.alternatives) {
        take(alternative.name);
    }
    for (const Offer &offer : plan.otherOffers) {
        take(offer.name);
    }
    return names;
}

void appendTactics(QStringList &texts, const Plan &plan)
{
    for (const TradeSlot &trade : plan.trades) {
        appendText(texts, trade.give);
        appendText(texts, trade.get);
    }
    for (const PackageChoice &choice : plan.packages.choices) {
        appendText(texts, choice.name);
    }
    for (const ChecklistItem &item : plan.checklist) {
        appendText(texts, item.text);
    }
    for (const CallEvent &event : plan.callEvents) {
        appendText(texts, event.text);
    }
}

QStringList privateTexts(const Plan &plan)
{
    QStringList texts;
    for (const QString &note : plan.notes) {
        appendText(texts, note);
    }
    for (const PlanAlternative &alternative : plan.alternatives) {
        appendText(texts, alternative.notes);
        appendText(texts, alternative.when);
    }
    appendText(texts, plan.offer.notes);
    for (const Offer &offer : plan.otherOffers) {
        appendText(texts, offer.notes);
        for (const OfferRound &round : offer.rounds) {
            appendText(texts, round.words, 8);
        }
    }
    for (const Claim &claim : plan.claims) {
        appendText(texts, claim.evidence);
        if (!claim.isProven()) {
            appendText(texts, claim.text);
        }
    }
    for (const Question &question : plan.questions) {
        appendText(texts, question.answer);
    }
    if (plan.floorOverride) {
        appendText(texts, plan.floorOverride->reason);
    }
    appendTactics(texts, plan);
    return texts;
}

// What "180,000" may mean: every reading of its points and commas.
QList<double> readings(const QString &digits, const QString &suffix)
{
    double factor = 1;
    if (suffix.startsWith(u'k') || suffix.startsWith(u't')) {
        factor = thousand;
    } else if (suffix.startsWith(u'b')) {
        factor = billion;
    } else if (suffix.startsWith(u'm')) {
        factor = million;
    }
    QList<double> values;
    QString whole = digits;
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    values.append(whole.toDouble() * factor);
    const qsizetype point = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (point > 0) {
        QString before = digits.left(point);
        before.removeIf([](QChar c) { return !c.isDigit(); });
        values.append(QString(before + u'.' + digits.mid(point + 1)).toDouble() * factor);
    }
    return values;
}

bool isAmount(double value, const Money &amount)
{
    const double units = double(amount.minor) / double(amount.currency.minorPerUnit());
    return value > 0 && std::abs(value - units) < 0.005;
}

std::optional<QString> figureIn(const QString &text, const PlanSecrets &secrets)
{
    static const QRegularExpression figure(
        uR"((\d(?:[\d.,'’\x{a0}\x{202f}]*\d)?)\s*(%|k\b|mm?\b|bn?\b|thousand|million|tsd|tausend)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = figure.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString suffix = match.captured(2).toLower();
        const QList<double> values = readings(match.captured(1), suffix);
        for (const double value : values) {
            const bool told =
                suffix == u"%"
                    ? std::any_of(
                          secrets.rates.cbegin(), secrets.rates.cend(),
                          [&](Rate rate) { return std::abs(value * 100 - double(rate.basisPoints)) < 0.5; })
                    : std::any_of(secrets.amounts.cbegin(), secrets.amounts.cend(),
                                  [&](const Money &amount) { return isAmount(value, amount); });
            if (told) {
                return match.captured(0).trimmed();
            }
        }
    }
    return std::nullopt;
}

// A name counts as a word of its own: "Stay" is not in "stayed".
bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) &&
            (end == text.size() || !text[end].isLetterOrNumber())) {
            return true;
        }
    }
    return false;
}

} // namespace

PlanSecrets secretsOf(const Plan &plan)
{
    const Figures known = publicFigures(plan);
    const Figures hidden = privateFigures(plan);
    PlanSecrets secrets;
    for (const Money &amount : hidden.amounts) {
        if (!known.amounts.contains(amount) && !secrets.amounts.contains(amount)) {
            secrets.amounts.append(amount);
        }
    }
    for (const Rate rate : hidden.rates) {
        if (!known.rates.contains(rate) && !secrets.rates.contains(rate)) {
            secrets.rates.append(rate);
        }
    }
    secrets.names = privateNames(plan);
    secrets.texts = privateTexts(plan);
    return secrets;
}

std::optional<QString> secretIn(const QString &text, const PlanSecrets &secrets)
{
    const QString made = flat(text);
    if (made.isEmpty()) {
        return std::nullopt;
    }
    for (const QString &name : secrets.names) {
        if (hasWord(made, name)) {
            return name;
        }
    }
    for (const QString &secret : secrets.texts) {
        if (made.contains(secret)) {
            return secret;
        }
    }
    return figureIn(text, secrets);
}

} // namespace counteroffer
