// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/plantables.h"

#include "negotiation/document/names.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/planstart.h"
#include "offersheet/yearsonpaper.h"

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct TableEntry
{
    PlanTable table;
    const char *name;
};
constexpr TableEntry entries[] = {
    {PlanTable::Targets, "targets"},
    {PlanTable::Offers, "offers"},
    {PlanTable::Rounds, "rounds"},
    {PlanTable::Years, "years"},
};

// Exact: digits are moved, nothing is divided.
QString decimal(qint64 value, int places)
{
    const bool negative = value < 0;
    QString digits = QString::number(negative ? -value : value).rightJustified(places + 1, u'0');
    if (places > 0) {
        digits.insert(digits.size() - places, u'.');
        while (digits.endsWith(u'0')) {
            digits.chop(1);
        }
        if (digits.endsWith(u'.')) {
            digits.chop(1);
        }
    }
    return negative ? u'-' + digits : digits;
}

int placesOf(Currency currency)
{
    int places = 0;
    for (qint64 unit = currency.minorPerUnit(); unit > 1; unit /= 10) {
        ++places;
    }
    return places;
}

QString text(const std::optional<Money> &money)
{
    return money ? decimal(money->minor, placesOf(money->currency)) : QString();
}

QString text(const std::optional<Rate> &rate)
{
    return rate ? decimal(rate->basisPoints, 2) : QString();
}

QString code(const std::optional<Money> &money)
{
    return money ? money->currency.code() : QString();
}

template <typename T>
std::optional<T> low(const std::optional<Range<T>> &range)
{
    return range ? std::optional(range->lo) : std::nullopt;
}

template <typename T>
std::optional<T> high(const std::optional<Range<T>> &range)
{
    return range ? std::optional(range->hi) : std::nullopt;
}

QString basisName(EquityBasis basis)
{
    return basis == EquityBasis::Year    ? u"a year"_s
           : basis == EquityBasis::Grant ? u"four-year grant"_s
                                         : u"not known"_s;
}

template <typename Figure, typename Guide>
QStringList targetsRow(const QString &part, const QString &unit, const Plan &plan, const Guide &guide,
                       Figure figure)
{
    QStringList row{part, unit, text(low(guide)), text(high(guide))};
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Stretch, TermSet::Offer}) {
        row.append(text(figure(plan.terms(set), set)));
    }
    return row;
}

// A total that lacks a part looks like any other number to a spreadsheet.
QStringList lackingRow(const Plan &plan)
{
    QStringList row{u"Total lacks"_s, QString(), QString(), QString()};
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Stretch, TermSet::Offer}) {
        QStringList parts;
        const QList<Component> lacking = lackingIn(plan, set);
        for (const Component component : lacking) {
            parts.append(nameOf(component));
        }
        row.append(parts.join(u"; "_s));
    }
    return row;
}

QList<QStringList> targetsRows(const Plan &plan)
{
    const QString money = plan.currency.isNull() ? QString() : plan.currency.code();
    const GuideFacts &facts = plan.facts;
    return {
        {u"Part"_s, u"Unit"_s, u"Guide low"_s, u"Guide high"_s, u"Floor"_s, u"Target"_s, u"Stretch"_s,
         u"Their offer"_s},
        targetsRow(u"Base salary"_s, money + u" a year"_s, plan, facts.base,
                   [](const Terms &terms, TermSet) { return terms.base.value; }),
        targetsRow(u"Equity"_s, money + u", "_s + basisName(plan.equityBasis), plan, facts.equity,
                   [&](const Terms &, TermSet set) { return amountOf(plan, set, Component::Equity); }),
        targetsRow(u"Bonus"_s, u"% of base salary"_s, plan, facts.bonus,
                   [](const Terms &terms, TermSet) { return terms.bonus.value; }),
        targetsRow(u"Sign-on"_s, money + u" once"_s, plan, facts.signOn,
                   [](const Terms &terms, TermSet) { return terms.signOn.value; }),
        targetsRow(u"Total"_s, money + u" a year"_s, plan, facts.total,
                   [&](const Terms &, TermSet set) { return amountOf(plan, set, Component::Total); }),
        lackingRow(plan),
    };
}

QStringList offerRow(const Plan &plan, const QString &name, const Offer &offer)
{
    const Terms &terms = offer.terms;
    return {name,
            code(terms.base.value ? terms.base.value : terms.total.value),
            text(terms.base.value),
            text(terms.bonus.value),
            text(terms.equity.value),
            code(terms.equity.value),
            terms.equity.value ? basisName(equityBasisOf(plan, terms)) : QString(),
            text(terms.signOn.value),
            text(terms.total.value),
            offer.deadline ? offer.deadline->toString(Qt::ISODate) : QString()};
}

QList<QStringList> offersRows(const Plan &plan)
{
    QList<QStringList> rows{{u"Offer"_s, u"Currency"_s, u"Base a year"_s, u"Bonus %"_s, u"Equity"_s,
                             u"Equity currency"_s, u"Equity period"_s, u"Sign-on"_s, u"Stated total"_s,
                             u"Answer by (UTC)"_s}};
    rows.append(offerRow(plan, plan.offer.name.isEmpty() ? plan.company : plan.offer.name, plan.offer));
    for (const Offer &offer : plan.otherOffers) {
        rows.append(offerRow(plan, offer.name, offer));
    }
    return rows;
}

QList<QStringList> roundsRows(const Plan &plan)
{
    QList<QStringList> rows{{u"Time (UTC)"_s, u"By"_s, u"Part"_s, u"Equity period"_s, u"Amount"_s,
                             u"Currency"_s, u"%"_s, u"Words"_s}};
    for (const OfferRound &round : plan.offer.rounds) {
        rows.append({round.at.toString(Qt::ISODate), round.by == Speaker::They ? u"they"_s : u"me"_s,
                     nameOf(round.component),
                     round.component == Component::Equity ? basisName(equityBasisOf(plan, plan.offer.terms))
                                                          : QString(),
                     text(round.amount), code(round.amount), text(round.rate), round.words});
    }
    return rows;
}

QList<QStringList> yearsRows(const Plan &plan)
{
    QList<QStringList> rows{
        {u"Terms"_s, u"Currency"_s, u"Year"_s, u"Base and bonus"_s, u"Equity"_s, u"Once"_s, u"Total"_s}};
    const YearsOnPaper chart = yearsOnPaper(plan);
    for (const YearsOnPaper::Set &set : chart.sets) {
        int number = 0;
        for (const YearsOnPaper::Year &year : set.years) {
            rows.append({set.set == TermSet::Target ? u"target"_s : u"their offer"_s, chart.currency.code(),
                         QString::number(++number), text(std::optional(year.pay)),
                         text(std::optional(year.equity)), text(std::optional(year.once)),
                         text(std::optional(year.total))});
        }
    }
    return rows;
}

std::optional<MoneyRange> rangeOf(const std::optional<StatedRange> &stated)
{
    return stated ? std::optional(stated->range) : std::nullopt;
}

} // namespace

QString planTableName(PlanTable table)
{
    return QString::fromLatin1(entries[int(table)].name);
}

std::optional<PlanTable> planTableOfName(const QString &name)
{
    for (const TableEntry &entry : entries) {
        if (name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0) {
            return entry.table;
        }
    }
    return std::nullopt;
}

QList<PlanTable> allPlanTables()
{
    QList<PlanTable> tables;
    for (const TableEntry &entry : entries) {
        tables.append(entry.table);
    }
    return tables;
}

QList<QStringList> planTableRows(const Plan &plan, PlanTable table)
{
    switch (table) {
    case PlanTable::Targets:
        return targetsRows(plan);
    case PlanTable::Offers:
        return offersRows(plan);
    case PlanTable::Rounds:
        return roundsRows(plan);
    case PlanTable::Years:
        return yearsRows(plan);
    }
    return {};
}

QList<QStringList> guideTableRows(const Guide &guide)
{
    QList<QStringList> rows{{u"Company"_s, u"Role"_s, u"Row"_s, u"Currency"_s, u"Base low"_s, u"Base high"_s,
                             u"Equity low"_s, u"Equity high"_s, u"Equity currency"_s, u"Equity period"_s,
                             u"Bonus % low"_s, u"Bonus % high"_s, u"Bonus low"_s, u"Bonus high"_s,
                             u"Sign-on low"_s, u"Sign-on high"_s, u"Total low"_s, u"Total high"_s,
                             u"Guide line"_s}};
    for (const CompensationRow &row : guide.compensation) {
        const auto base = rangeOf(row.base);
        const auto equity = rangeOf(row.equity);
        const auto bonus = rangeOf(row.bonus);
        const auto signOn = rangeOf(row.signOn);
        const auto total = rangeOf(row.total);
        const EquityBasis basis = row.equityPeriod.inferred != EquityBasis::Unknown
                                      ? row.equityPeriod.inferred
                                      : row.equityPeriod.stated;
        rows.append({guide.company, guide.role, rowName(row),
                     row.currency.isNull() ? QString() : row.currency.code(), text(low(base)),
                     text(high(base)), text(low(equity)), text(high(equity)), code(low(equity)),
                     equity ? basisName(basis) : QString(), text(low(row.bonusPercent)),
                     text(high(row.bonusPercent)), text(low(bonus)), text(high(bonus)), text(low(signOn)),
                     text(high(signOn)), text(low(total)), text(high(total)), QString::number(row.line)});
    }
    return rows;
}

} // namespace counteroffer
