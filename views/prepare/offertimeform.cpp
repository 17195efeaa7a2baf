// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "prepare/fieldedit.h"
#include "prepare/fieldkinds.h"
#include "prepare/offerforms.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"
#include "prepare/vestingtext.h"

#include <QComboBox>
#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(OfferForm)
};

constexpr int mostMonths = 240;
constexpr int refresherYears = 3; // one at the end of each: what is granted later pays nothing in four years

PlanField field(const QString &name, const QString &key, const QString &unit)
{
    PlanField made;
    made.name = name;
    made.key = u"offer-"_s + key;
    made.step = Wording::tr("Change offer: %1").arg(name);
    if (!unit.isEmpty()) {
        made.unit = [unit](const Plan & /*plan*/) { return unit; };
    }
    return made;
}

const VestingSchedule *scheduleOf(const Plan &plan, const ChosenOffer &chosen)
{
    const Offer *offer = offerOf(plan, *chosen);
    return offer == nullptr || !offer->terms.conditions.vesting ? nullptr : &*offer->terms.conditions.vesting;
}

// Takes a schedule when it is sound; else says why not and leaves the offer as it is.
QString putSchedule(Plan &plan, const ChosenOffer &chosen, const VestingSchedule &schedule)
{
    if (const auto error = scheduleError(schedule)) {
        return arithmeticSentence(*error);
    }
    if (Offer *offer = offerOf(plan, *chosen)) {
        offer->terms.conditions.vesting = schedule;
    }
    return {};
}

void addKind(PlanForm *form, const ChosenOffer &chosen)
{
    form->addChoice({Wording::tr("Vesting"),
                     Wording::tr("Choose how the grant vests"),
                     {Wording::tr("not known: four even years assumed"), Wording::tr("by the year"),
                      Wording::tr("by the month or quarter")},
                     [chosen](const Plan &plan) {
                         const VestingSchedule *schedule = scheduleOf(plan, chosen);
                         return schedule == nullptr ? 0 : int(schedule->index()) + 1;
                     },
                     [chosen](Plan &plan, int option) {
                         Offer *offer = offerOf(plan, *chosen);
                         if (offer == nullptr) {
                             return;
                         }
                         auto &vesting = offer->terms.conditions.vesting;
                         const bool same = vesting && option == int(vesting->index()) + 1;
                         if (option == 0) {
                             vesting.reset();
                         } else if (option == 1 && !same) {
                             vesting = VestingSchedule(AnnualVesting::percents({25, 25, 25, 25}));
                         } else if (!same) {
                             vesting = VestingSchedule(PeriodicVesting());
                         }
                     }});
}

void addYears(PlanForm *form, const ChosenOffer &chosen, const QLocale &locale)
{
    PlanField years =
        field(Wording::tr("Share of each year"), u"vesting-years"_s, Wording::tr("together 100%"));
    years.hint = u"40/30/20/10"_s;
    years.read = [chosen, locale](const Plan &plan) {
        const VestingSchedule *schedule = scheduleOf(plan, chosen);
        const auto *annual = schedule == nullptr ? nullptr : std::get_if<AnnualVesting>(schedule);
        return annual == nullptr ? QString() : annualVestingText(*annual, locale);
    };
    years.write = [chosen, locale](Plan &plan, const QString &entry) {
        AnnualVesting annual;
        const QString problem = takeAnnualVesting(annual, entry, locale);
        return problem.isEmpty() ? putSchedule(plan, chosen, VestingSchedule(annual)) : problem;
    };
    FieldEdit *edit = form->addField(years);
    form->showOnlyIf(edit, [chosen](const Plan &plan) {
        const VestingSchedule *schedule = scheduleOf(plan, chosen);
        return schedule != nullptr && std::holds_alternative<AnnualVesting>(*schedule);
    });
}

// One of the three numbers of a schedule by periods.
void addPeriod(PlanForm *form, const ChosenOffer &chosen, const QLocale &locale, PlanField number,
               int PeriodicVesting::*part, int least)
{
    number.read = [=](const Plan &plan) {
        const VestingSchedule *schedule = scheduleOf(plan, chosen);
        const auto *periodic = schedule == nullptr ? nullptr : std::get_if<PeriodicVesting>(schedule);
        return periodic == nullptr ? QString() : locale.toString(periodic->*part);
    };
    number.write = [=](Plan &plan, const QString &entry) {
        const VestingSchedule *schedule = scheduleOf(plan, chosen);
        const auto *periodic = schedule == nullptr ? nullptr : std::get_if<PeriodicVesting>(schedule);
        std::optional<qint64> count;
        const QString problem = takeCount(count, entry, locale, least, mostMonths);
        if (periodic == nullptr || !problem.isEmpty()) {
            return problem;
        }
        PeriodicVesting changed = *periodic;
        changed.*part = int(count.value_or(least));
        return putSchedule(plan, chosen, VestingSchedule(changed));
    };
    FieldEdit *edit = form->addField(number);
    form->showOnlyIf(edit, [chosen](const Plan &plan) {
        const VestingSchedule *schedule = scheduleOf(plan, chosen);
        return schedule != nullptr && std::holds_alternative<PeriodicVesting>(*schedule);
    });
}

// A further grant each year: one figure for the usual case; a list of different ones is shown and can be
// cleared.
PlanField refresherField(const ChosenOffer &chosen, const QLocale &locale)
{
    PlanField made =
        field(Wording::tr("Further grant each year"), u"refreshers"_s, Wording::tr("vests over 4 years"));
    made.read = [=](const Plan &plan) {
        const Offer *offer = offerOf(plan, *chosen);
        QStringList amounts;
        for (qsizetype i = 0; offer != nullptr && i < offer->terms.conditions.refreshers.size(); ++i) {
            amounts.append(
                moneyEntryText(offer->terms.conditions.refreshers[i].amount, plan.currency, locale));
        }
        return amounts.removeDuplicates() >= 0 && amounts.size() == 1 ? amounts.first()
                                                                      : amounts.join(u" / "_s);
    };
    made.write = [=](Plan &plan, const QString &entry) {
        std::optional<Money> amount;
        const QString problem = takeMoney(amount, entry, locale, plan.currency);
        Offer *offer = offerOf(plan, *chosen);
        if (offer != nullptr && problem.isEmpty()) {
            offer->terms.conditions.refreshers.clear();
            for (int year = 1; amount && year <= refresherYears; ++year) {
                Refresher refresher;
                refresher.amount = *amount;
                refresher.endOfYear = year;
                offer->terms.conditions.refreshers.append(refresher);
            }
        }
        return problem;
    };
    return made;
}

} // namespace

PlanForm *offerTimeForm(PrepareContext *context, const ChosenOffer &chosen)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("Over the years"));
    addKind(form, chosen);
    addYears(form, chosen, locale);
    addPeriod(form, chosen, locale, field(Wording::tr("Over"), u"vesting-term"_s, Wording::tr("months")),
              &PeriodicVesting::termMonths, 1);
    addPeriod(form, chosen, locale, field(Wording::tr("Every"), u"vesting-period"_s, Wording::tr("months")),
              &PeriodicVesting::periodMonths, 1);
    addPeriod(form, chosen, locale, field(Wording::tr("Cliff"), u"vesting-cliff"_s, Wording::tr("months")),
              &PeriodicVesting::cliffMonths, 0);
    form->addField(refresherField(chosen, locale));
    form->addField(rateField(field(Wording::tr("Bonus paid out"), u"payout"_s, Wording::tr("of the target")),
                             locale, 0, 1000,
                             ofOffer(chosen, [](auto &offer) { return &offer.terms.conditions.payout; })));
    form->addField(countField(
        field(Wording::tr("First year's bonus for"), u"first-months"_s, Wording::tr("months")), locale, 0, 12,
        ofOffer(chosen, [](auto &offer) { return &offer.terms.conditions.firstYearMonths; })));
    form->addField(rateField(field(Wording::tr("Raise"), u"raise"_s, Wording::tr("of base, a year")), locale,
                             -100, 100,
                             ofOffer(chosen, [](auto &offer) { return &offer.terms.conditions.raise; })));
    return form;
}

} // namespace counteroffer
