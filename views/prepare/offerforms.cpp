// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/offerforms.h"

#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/plantotal.h"
#include "prepare/fieldedit.h"
#include "prepare/fieldkinds.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(OfferForm)
public:
    //: Name of an undo step; %1 is a field ("Base salary")
    static QString change(const QString &name) { return tr("Change offer: %1").arg(name); }
};

constexpr int signOnYears = 4;

PlanField field(const QString &name, const QString &key)
{
    PlanField made;
    made.name = name;
    made.key = u"offer-"_s + key;
    made.step = Wording::change(name);
    return made;
}

std::function<Currency(const Plan &)> planCurrency()
{
    return [](const Plan &plan) { return plan.currency; };
}

std::function<QString(const Plan &)> inCurrency(const QString &period)
{
    return [period](const Plan &plan) {
        //: Unit of a field; %1 is a currency code, %2 "a year"
        return plan.currency.isNull() ? period : Wording::tr("%1 %2").arg(plan.currency.code(), period);
    };
}

std::function<QString(const Plan &)> fixedUnit(const QString &unit)
{
    return [unit](const Plan & /*plan*/) { return unit; };
}

PlanField withUnit(PlanField made, std::function<QString(const Plan &)> unit)
{
    made.unit = std::move(unit);
    return made;
}

PlanField withHint(PlanField made, const QString &hint)
{
    made.hint = hint;
    return made;
}

QStringList periodNames()
{
    return {Wording::tr("a year"), Wording::tr("a month"), Wording::tr("a week"), Wording::tr("an hour")};
}

// The unit of a figure that is stated for a period of its own.
template <typename Access>
std::function<QString(const Plan &)> inStatedPeriod(const Access &access)
{
    return [access](const Plan &plan) {
        const Term<Money> *term = access(plan);
        return inCurrency(periodNames().value(term == nullptr ? 0 : int(term->period)))(plan);
    };
}

// What a figure was stated for; the figure as it was named stays.
template <typename Access>
QComboBox *addPeriod(PlanForm *form, const QString &name, const Access &access)
{
    return form->addChoice({name, Wording::tr("Choose what a figure was stated for"), periodNames(),
                            [access](const Plan &plan) {
                                const Term<Money> *term = access(plan);
                                return term == nullptr ? -1 : int(term->period);
                            },
                            [access](Plan &plan, int option) {
                                if (Term<Money> *term = access(plan)) {
                                    (void)restate(*term, PayPeriod(option)); // else it stays, and so is shown
                                }
                            }});
}

// What a figure that is not a year's comes to in a year.
QString yearlySentence(const Term<Money> &term, const QLocale &locale)
{
    if (!term.value || term.period == PayPeriod::Year) {
        return {};
    }
    const QString year = moneyText(*term.value, locale);
    //: %1 is money, %2 a number of months, weeks or hours
    return term.period == PayPeriod::Hour ? Wording::tr("That is %1 a year: 52 weeks of 40 hours.").arg(year)
                                          : Wording::tr("That is %1 a year, %2 times the figure.")
                                                .arg(year, locale.toString(periodsInYear(term.period)));
}

// The sign-on of the years after the first, which stand in a list without gaps.
PlanField laterSignOn(const ChosenOffer &chosen, int year, const QLocale &locale)
{
    PlanField made = withUnit(field(Wording::tr("Sign-on, year %1").arg(year), u"signon-%1"_s.arg(year)),
                              inCurrency(Wording::tr("once")));
    const qsizetype place = year - 2;
    made.read = [=](const Plan &plan) {
        const Offer *offer = offerOf(plan, *chosen);
        const bool known = offer != nullptr && offer->terms.conditions.laterSignOn.size() > place &&
                           offer->terms.conditions.laterSignOn[place].minor != 0;
        return known ? moneyEntryText(offer->terms.conditions.laterSignOn[place], plan.currency, locale)
                     : QString();
    };
    made.write = [=](Plan &plan, const QString &entry) {
        Offer *offer = offerOf(plan, *chosen);
        std::optional<Money> value;
        const QString problem = takeMoney(value, entry, locale, plan.currency);
        if (offer == nullptr || !problem.isEmpty()) {
            return problem;
        }
        QList<Money> &list = offer->terms.conditions.laterSignOn;
        while (list.size() <= place) {
            list.append(Money{0, plan.currency});
        }
        list[place] = value.value_or(Money{0, plan.currency});
        while (!list.isEmpty() && list.last().minor == 0) {
            list.removeLast();
        }
        return QString();
    };
    return made;
}

} // namespace

PlanForm *offerPayForm(PrepareContext *context, const ChosenOffer &chosen)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("The offer so far"));
    form->addField(withHint(textField(field(Wording::tr("Who offers"), u"name"_s),
                                      ofOffer(chosen, [](auto &offer) { return &offer.name; })),
                            Wording::tr("the company, if it is another one")));
    const auto base = ofOffer(chosen, [](auto &offer) { return &offer.terms.base; });
    form->addField(
        moneyTermField(withUnit(field(Wording::tr("Base salary"), u"base"_s), inStatedPeriod(base)), locale,
                       planCurrency(), base));
    addPeriod(form, Wording::tr("Base is stated for"), base);
    form->addNote([base, locale](const Plan &plan) {
        const Term<Money> *term = base(plan);
        return term == nullptr ? QString() : yearlySentence(*term, locale);
    });
    form->addField(rateTermField(
        withUnit(field(Wording::tr("Bonus"), u"bonus"_s), fixedUnit(Wording::tr("of base, target"))), locale,
        ofOffer(chosen, [](auto &offer) { return &offer.terms.bonus; })));
    const auto total = ofOffer(chosen, [](auto &offer) { return &offer.terms.total; });
    const auto totalCounts = [chosen](const Plan &plan) { // it stands for its parts where there is no base
        const Offer *offer = offerOf(plan, *chosen);
        return offer != nullptr && (!offer->terms.base.value || offer->terms.total.value);
    };
    FieldEdit *stated = form->addField(
        moneyTermField(withUnit(field(Wording::tr("Total, as stated"), u"total"_s), inStatedPeriod(total)),
                       locale, planCurrency(), total));
    form->showOnlyIf(stated, totalCounts);
    form->showOnlyIf(addPeriod(form, Wording::tr("Total is stated for"), total), totalCounts);
    form->addField(withHint(momentField(field(Wording::tr("Answer until"), u"deadline"_s), locale,
                                        ofOffer(chosen, [](auto &offer) { return &offer.deadline; })),
                            Wording::tr("2026-05-31, or with a time")));
    form->addField(textField(field(Wording::tr("Notes"), u"notes"_s),
                             ofOffer(chosen, [](auto &offer) { return &offer.notes; })));
    return form;
}

PlanForm *offerSignOnForm(PrepareContext *context, const ChosenOffer &chosen)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("Sign-on"));
    form->addField(moneyTermField(withUnit(field(Wording::tr("Sign-on, year %1").arg(1), u"signon-1"_s),
                                           inCurrency(Wording::tr("once"))),
                                  locale, planCurrency(),
                                  ofOffer(chosen, [](auto &offer) { return &offer.terms.signOn; })));
    for (int year = 2; year <= signOnYears; ++year) {
        form->addField(laterSignOn(chosen, year, locale));
    }
    form->addChoice({Wording::tr("If you leave early"),
                     Wording::tr("Change what is paid back of the sign-on"),
                     {Wording::tr("not known"), Wording::tr("all of it is paid back"),
                      Wording::tr("the missing months are paid back")},
                     [chosen](const Plan &plan) {
                         const Offer *offer = offerOf(plan, *chosen);
                         const auto clawback =
                             offer == nullptr ? std::nullopt : offer->terms.conditions.clawback;
                         return !clawback ? 0 : clawback->kind == Clawback::Kind::Cliff ? 1 : 2;
                     },
                     [chosen](Plan &plan, int option) {
                         if (Offer *offer = offerOf(plan, *chosen)) {
                             auto &clawback = offer->terms.conditions.clawback;
                             const int months = clawback ? clawback->months : Clawback().months;
                             clawback = option == 0
                                            ? std::nullopt
                                            : std::optional(Clawback{option == 1 ? Clawback::Kind::Cliff
                                                                                 : Clawback::Kind::Prorated,
                                                                     months});
                         }
                     }});
    PlanField months =
        withUnit(field(Wording::tr("For"), u"clawback-months"_s), fixedUnit(Wording::tr("months")));
    months.read = [chosen, locale](const Plan &plan) {
        const Offer *offer = offerOf(plan, *chosen);
        return offer == nullptr || !offer->terms.conditions.clawback
                   ? QString()
                   : locale.toString(offer->terms.conditions.clawback->months);
    };
    months.write = [chosen, locale](Plan &plan, const QString &entry) {
        Offer *offer = offerOf(plan, *chosen);
        std::optional<qint64> count;
        const QString problem = takeCount(count, entry, locale, 1, 120);
        if (offer == nullptr || !offer->terms.conditions.clawback || !problem.isEmpty()) {
            return problem;
        }
        if (!count) {
            return Wording::tr("Type the number of months, or choose “not known” above.");
        }
        offer->terms.conditions.clawback->months = int(*count);
        return QString();
    };
    FieldEdit *edit = form->addField(months);
    form->showOnlyIf(edit, [chosen](const Plan &plan) {
        const Offer *offer = offerOf(plan, *chosen);
        return offer != nullptr && offer->terms.conditions.clawback.has_value();
    });
    return form;
}

PlanForm *offerEquityForm(PrepareContext *context, const ChosenOffer &chosen)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("Equity"));
    form->addField(moneyTermField(withUnit(field(Wording::tr("Equity, as money"), u"equity"_s),
                                           inCurrency(Wording::tr("as chosen below"))),
                                  locale, planCurrency(),
                                  ofOffer(chosen, [](auto &offer) { return &offer.terms.equity; })));
    form->addChoice({Wording::tr("That figure is"),
                     Wording::tr("Choose what the offer's equity figure is"),
                     {Wording::tr("as in the guide"), Wording::tr("a year's worth"),
                      Wording::tr("the whole four-year grant")},
                     [chosen](const Plan &plan) {
                         const Offer *offer = offerOf(plan, *chosen);
                         return offer == nullptr ? -1 : int(offer->terms.equityBasis);
                     },
                     [chosen](Plan &plan, int option) {
                         if (Offer *offer = offerOf(plan, *chosen)) {
                             offer->terms.equityBasis = EquityBasis(option);
                         }
                     }});
    form->addChoice({Wording::tr("Or by count"),
                     Wording::tr("Choose what is counted"),
                     {Wording::tr("not known"), Wording::tr("options, with a strike price"),
                      Wording::tr("shares or units, without one")},
                     [chosen](const Plan &plan) {
                         const Offer *offer = offerOf(plan, *chosen);
                         return offer == nullptr ? -1 : int(offer->terms.conditions.units.kind);
                     },
                     [chosen](Plan &plan, int option) {
                         if (Offer *offer = offerOf(plan, *chosen)) {
                             offer->terms.conditions.units.kind = UnitKind(option);
                         }
                     }});
    const auto ofUnits = [&](auto part) {
        return ofOffer(chosen, [part](auto &offer) { return part(offer.terms.conditions.units); });
    };
    constexpr qint64 mostShares = 1'000'000'000'000;
    const auto price = [](const QString &name, const QString &key) {
        return withUnit(field(name, key), inCurrency(Wording::tr("a share")));
    };
    form->addField(
        countField(withUnit(field(Wording::tr("Count"), u"count"_s), fixedUnit(Wording::tr("in all"))),
                   locale, 1, mostShares, ofUnits([](auto &units) { return &units.count; })));
    FieldEdit *strike =
        form->addField(priceField(price(Wording::tr("Strike price"), u"strike"_s), locale, planCurrency(),
                                  ofUnits([](auto &units) { return &units.strike; })));
    form->showOnlyIf(strike, [chosen](const Plan &plan) {
        const Offer *offer = offerOf(plan, *chosen);
        return offer != nullptr && offer->terms.conditions.units.kind != UnitKind::Shares;
    });
    form->addField(priceField(price(Wording::tr("Preferred price"), u"preferred"_s), locale, planCurrency(),
                              ofUnits([](auto &units) { return &units.preferredPrice; })));
    form->addField(priceField(price(Wording::tr("Common share (409A)"), u"409a"_s), locale, planCurrency(),
                              ofUnits([](auto &units) { return &units.fairMarketValue; })));
    form->addField(countField(withUnit(field(Wording::tr("All shares, fully diluted"), u"diluted"_s),
                                       fixedUnit(Wording::tr("shares"))),
                              locale, 1, mostShares,
                              ofUnits([](auto &units) { return &units.fullyDiluted; })));
    form->addField(moneyField(
        withUnit(field(Wording::tr("Preference"), u"preference"_s), inCurrency(Wording::tr("taken first"))),
        locale, planCurrency(), ofUnits([](auto &units) { return &units.preference; })));
    form->addField(rateField(withUnit(field(Wording::tr("Preferred shares"), u"preferred-share"_s),
                                      fixedUnit(Wording::tr("of all shares"))),
                             locale, 0, 99, ofUnits([](auto &units) { return &units.preferredShare; })));
    return form;
}

} // namespace counteroffer
