// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/fivefigures.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/termtext.h"
#include "prepare/chosenoffer.h"
#include "prepare/edittable.h"
#include "prepare/fieldkinds.h"
#include "prepare/plancache.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"
#include "prepare/whyfigures.h"

#include <QCoreApplication>

#include <array>
#include <memory>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(FiveFigures)
};

constexpr std::array<TermSet, termSetCount> sets = {TermSet::Floor, TermSet::Target, TermSet::Stretch,
                                                    TermSet::Offer};

constexpr int todayColumn = 6; // behind those of figures()

// Rows: the plan's own sets, then the other offers. What a row pays is worked out once for all of its cells.
using Years = QList<PlanFigure<PlanYears>>;
using YearsCache = std::shared_ptr<PlanCache<Years>>;

Years yearsOfAll(const Plan &plan)
{
    Years years;
    for (const TermSet set : sets) {
        years.append(yearsOf(plan, set));
    }
    for (const Offer &offer : plan.otherOffers) {
        years.append(yearsOf(plan, offer.terms));
    }
    return years;
}

QString nameAt(const Plan &plan, qsizetype row)
{
    return row < termSetCount ? termSetName(sets[size_t(row)])
                              : offerName(plan, plan.otherOffers[row - termSetCount]);
}

QList<QPair<QString, Money TotalCompensation::*>> figures()
{
    return {{Wording::tr("First year"), &TotalCompensation::firstYear},
            {Wording::tr("Four years"), &TotalCompensation::sum},
            {Wording::tr("Average"), &TotalCompensation::average},
            {Wording::tr("Recurring"), &TotalCompensation::recurringAverage},
            {Wording::tr("Cash, year 1"), &TotalCompensation::guaranteedFirstYear},
            {Wording::tr("Last year"), &TotalCompensation::lastYear}};
}

QString formulaOf(int column)
{
    const QStringList formulas{
        Wording::tr("base + bonus + sign-on + what vests + refreshers, in the first year"),
        Wording::tr("the same, added up over four years"),
        Wording::tr("the four years, divided by four: a sign-on is spread, as salary sites do"),
        Wording::tr("the four years without one-time pay, divided by four"),
        Wording::tr("base + sign-on of the first year: what does not hang on a bonus or a share price"),
        Wording::tr("base + bonus + what vests + refreshers, in the fourth year"),
        Wording::tr(
            "each year's cash ÷ (1 + its rate) to the middle of the year + each year's equity ÷ (1 + its "
            "rate) to the end of the year")};
    return formulas.value(column);
}

// What went into the years, and where it came from.
void addRowSources(WhyFigure &answer, const Plan &plan, int row, const QLocale &locale)
{
    if (row < termSetCount) {
        addTermSources(answer, plan, sets[size_t(row)], locale);
        return;
    }
    const Terms &terms = plan.otherOffers[row - termSetCount].terms;
    const QString typed = Wording::tr("as you entered the offer");
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            answer.inputs.append({name, value, typed, 0});
        }
    };
    add(termRowName(plan, TermRow::Base), moneyEntryText(terms.base.value, plan.currency, locale));
    add(Wording::tr("Equity, as entered"), moneyEntryText(terms.equity.value, plan.currency, locale));
    add(termRowName(plan, TermRow::Bonus),
        terms.bonus.value ? rateText(*terms.bonus.value, locale) : QString());
    add(termRowName(plan, TermRow::SignOn), moneyEntryText(terms.signOn.value, plan.currency, locale));
}

// A year with its parts.
WhyInput yearInput(const YearTotal &year, qsizetype number, const QLocale &locale)
{
    QStringList parts{Wording::tr("base %1").arg(moneyText(year.base, locale))};
    if (year.bonus && year.bonus->minor != 0) {
        parts.append(Wording::tr("bonus %1").arg(moneyText(*year.bonus, locale)));
    }
    if (year.vested && year.vested->minor != 0) {
        parts.append(Wording::tr("equity %1").arg(moneyText(*year.vested, locale)));
    }
    if (year.refreshed.minor != 0) {
        parts.append(Wording::tr("refreshers %1").arg(moneyText(year.refreshed, locale)));
    }
    if (year.signOn.minor != 0) {
        parts.append(Wording::tr("sign-on %1").arg(moneyText(year.signOn, locale)));
    }
    return {Wording::tr("year %1").arg(number), moneyText(year.total, locale), parts.join(u" + "_s), 0};
}

// The figure of a column; nothing where the person has set no rates to discount by.
std::optional<Money> figureOf(const Plan &plan, const PlanYears &years, int column)
{
    return column == todayColumn ? presentValueOf(plan, years)
                                 : std::optional(years.totals.*figures().at(column).second);
}

// A sum that lacks a part looks like any other: it is said beside it.
QString lackingSentence(const PlanYears &years)
{
    //: %1 names parts of pay, parted by commas
    return years.missing.isEmpty()
               ? QString()
               : Wording::tr("Not in these sums, as no figure is known: %1.").arg(partNames(years.missing));
}

WhyFigure why(const YearsCache &rows, const Plan &plan, int row, int column, const QLocale &locale)
{
    WhyFigure answer;
    answer.name = Wording::tr("%1: %2").arg(
        nameAt(plan, row), column == todayColumn ? Wording::tr("Worth today") : figures().at(column).first);
    const PlanFigure<PlanYears> &years = rows->now()[row];
    if (!years) {
        answer.remark = missingSentence(years.error());
        return answer;
    }
    const auto figure = figureOf(plan, *years, column);
    if (!figure) {
        answer.remark = Wording::tr("Enter the rates to discount by under “Exits and assumptions”.");
        return answer;
    }
    answer.value = moneyText(*figure, locale);
    answer.formula = formulaOf(column);
    if (column == todayColumn) {
        answer.inputs.append(
            {Wording::tr("rate for cash"), rateText(plan.exit.cashRate.value_or(Rate{}), locale), {}, 0});
        answer.inputs.append(
            {Wording::tr("rate for equity"), rateText(plan.exit.equityRate.value_or(Rate{}), locale), {}, 0});
    }
    for (qsizetype i = 0; i < years->totals.years.size(); ++i) {
        answer.inputs.append(yearInput(years->totals.years[i], i + 1, locale));
    }
    addRowSources(answer, plan, row, locale);
    QStringList remarks;
    for (const Assumption assumption : years->assumed) {
        remarks.append(assumptionSentence(assumption));
    }
    if (const QString lacking = lackingSentence(*years); !lacking.isEmpty()) {
        remarks.prepend(lacking);
    }
    answer.remark = remarks.join(u' ');
    return answer;
}

} // namespace

PlanList *makeFiveFigures(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    const YearsCache cache = planCache<Years>(context->editor(), yearsOfAll);
    PlanRows rows;
    rows.name = u"five"_s;
    rows.ids = [](const Plan &plan) {
        QStringList ids{u"floor"_s, u"target"_s, u"stretch"_s, u"offer"_s};
        for (const Offer &offer : plan.otherOffers) {
            ids.append(u"other-"_s + offer.id);
        }
        return ids;
    };
    rows.head = nameAt;
    PlanColumn name;
    name.figure = false;
    name.text = nameAt;
    name.warning = [cache](const Plan & /*plan*/, qsizetype row) {
        const PlanFigure<PlanYears> &years = cache->now()[row];
        return years ? lackingSentence(*years) : missingSentence(years.error());
    };
    rows.columns = {name};
    const auto all = figures();
    for (int place = 0; place <= todayColumn; ++place) {
        PlanColumn column;
        column.head = place == todayColumn ? Wording::tr("Worth today") : all.at(place).first;
        column.text = [cache, place, locale](const Plan &plan, qsizetype row) {
            const PlanFigure<PlanYears> &years = cache->now()[row];
            const auto figure = years ? figureOf(plan, *years, place) : std::nullopt;
            return figure ? amountText(*figure, locale) : QString();
        };
        rows.columns.append(column);
    }
    auto *list = new PlanList(context, Wording::tr("The figures of each"), rows, {});
    list->setWhy([=](const QModelIndex &index) {
        return index.column() > 0
                   ? why(cache, context->editor()->plan(), index.row(), index.column() - 1, locale)
                   : WhyFigure();
    });
    return list;
}

} // namespace counteroffer
