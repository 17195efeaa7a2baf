// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/exitform.h"

#include "compensation/explanations.h"
#include "compensation/ladder.h"
#include "editing/planeditor.h"
#include "negotiation/evaluation/planexits.h"
#include "prepare/fieldkinds.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"
#include "prepare/whybutton.h"
#include "prepare/whycharts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ExitForm)
};

constexpr int mostRounds = 20;
constexpr int leastDiscount = 0; // per cent, a year
constexpr int mostDiscount = 100;

PlanField field(const QString &name, const QString &key, const QString &unit)
{
    PlanField made;
    made.name = name;
    made.key = u"exit-"_s + key;
    made.step = Wording::tr("Change assumption: %1").arg(name);
    if (!unit.isEmpty()) {
        made.unit = [unit](const Plan & /*plan*/) { return unit; };
    }
    return made;
}

std::function<Currency(const Plan &)> planCurrency()
{
    return [](const Plan &plan) { return plan.currency; };
}

// Several amounts in one line, parted by semicolons: commas group digits.
PlanField exitsField(const QLocale &locale)
{
    PlanField made = field(Wording::tr("Exits to look at"), u"exits"_s, {});
    made.hint = Wording::tr("multiples of today; or 1B; 5B; 12B");
    made.read = [locale](const Plan &plan) {
        QStringList exits;
        for (const Money &exit : plan.exit.exits) {
            exits.append(compactMoneyText(exit, locale));
        }
        return exits.join(u"; "_s);
    };
    made.write = [locale](Plan &plan, const QString &entry) {
        QList<Money> exits;
        const QStringList parts = entry.split(u';', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            std::optional<Money> exit;
            const QString problem =
                part.trimmed().isEmpty() ? QString() : takeMoney(exit, part, locale, plan.currency);
            if (!problem.isEmpty()) {
                return problem;
            }
            if (exit) {
                exits.append(*exit);
            }
        }
        plan.exit.exits = exits;
        return QString();
    };
    return made;
}

PlanField roundsField(const QLocale &locale)
{
    PlanField made = field(Wording::tr("Rounds until then"), u"rounds"_s, Wording::tr("of new shares"));
    made.read = [locale](const Plan &plan) {
        return plan.exit.rounds == 0 ? QString() : locale.toString(plan.exit.rounds);
    };
    made.write = [locale](Plan &plan, const QString &entry) {
        std::optional<qint64> rounds;
        const QString problem = takeCount(rounds, entry, locale, 0, mostRounds);
        if (problem.isEmpty()) {
            plan.exit.rounds = int(rounds.value_or(0));
        }
        return problem;
    };
    return made;
}

PlanField dilutionField(const QLocale &locale)
{
    PlanField made = field(Wording::tr("Dilution by each"), u"dilution"_s, Wording::tr("of all shares"));
    made.read = [locale](const Plan &plan) {
        return plan.exit.dilution == Rate() ? QString() : rateText(plan.exit.dilution, locale);
    };
    made.write = [locale](Plan &plan, const QString &entry) {
        std::optional<Rate> dilution;
        const QString problem = takeRate(dilution, entry, locale, 0, 99);
        if (problem.isEmpty()) {
            plan.exit.dilution = dilution.value_or(Rate());
        }
        return problem;
    };
    return made;
}

} // namespace

PlanForm *makeExitForm(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("Exits and assumptions"));
    PlanField valuation = moneyField(field(Wording::tr("Valuation today"), u"valuation"_s, {}), locale,
                                     planCurrency(), [](auto &plan) { return &plan.exit.valuation; });
    valuation.hint = u"5B"_s;
    valuation.unit = [](const Plan &plan) { return plan.currency.code(); };
    form->addField(valuation);
    form->addField(exitsField(locale));
    form->addField(roundsField(locale));
    form->addField(dilutionField(locale));
    form->addField(rateField(
        field(Wording::tr("Discount, cannot be sold"), u"discount"_s, Wording::tr("off the equity")), locale,
        0, 100, [](auto &plan) { return &plan.exit.liquidityDiscount; }));
    form->addField(rateField(
        field(Wording::tr("Discount, cash a year"), u"cash-rate"_s, Wording::tr("for what comes later")),
        locale, leastDiscount, mostDiscount, [](auto &plan) { return &plan.exit.cashRate; }));
    form->addField(rateField(
        field(Wording::tr("Discount, equity a year"), u"equity-rate"_s, Wording::tr("for what vests later")),
        locale, leastDiscount, mostDiscount, [](auto &plan) { return &plan.exit.equityRate; }));
    auto *equal = new WhyButton(context);
    form->addNamed(Wording::tr("Exit equal to the best alternative"), equal);
    form->addRefresher([equal, context] {
        equal->setFigure(whyRequiredExit(context->editor()->plan(), context->locale()));
    });
    return form;
}

} // namespace counteroffer
