// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/termtext.h"
#include "prepare/fieldkinds.h"
#include "prepare/offerforms.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"

#include <QCoreApplication>

#include <array>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(OfferTermsForm)
};

constexpr std::array<Component, componentCount> allComponents = {
    Component::Base, Component::Equity, Component::Bonus, Component::SignOn, Component::Total};

QStringList statusNames()
{
    return {Wording::tr("not said"), Wording::tr("said"), Wording::tr("in an e-mail"),
            Wording::tr("in the letter")};
}

/// Hands the term of a component to `use`, whatever it holds.
template <typename SomeTerms, typename Use>
auto withTerm(SomeTerms &terms, Component component, Use use)
{
    switch (component) {
    case Component::Base:
        return use(terms.base);
    case Component::Equity:
        return use(terms.equity);
    case Component::SignOn:
        return use(terms.signOn);
    case Component::Total:
        return use(terms.total);
    case Component::Bonus:
        break;
    }
    return use(terms.bonus);
}

// The components of the chosen offer that have a figure, in order.
QList<Component> knownTerms(const Plan &plan, const ChosenOffer &chosen)
{
    QList<Component> known;
    const Offer *offer = offerOf(plan, *chosen);
    for (const Component component : allComponents) {
        if (offer != nullptr &&
            withTerm(offer->terms, component, [](const auto &term) { return term.value.has_value(); })) {
            known.append(component);
        }
    }
    return known;
}

QString figureText(const Plan &plan, const Terms &terms, Component component, const QLocale &locale)
{
    if (component == Component::Bonus) {
        return terms.bonus.value ? rateText(*terms.bonus.value, locale) : QString();
    }
    const Term<Money> &term = component == Component::Base     ? terms.base
                              : component == Component::Equity ? terms.equity
                              : component == Component::SignOn ? terms.signOn
                                                               : terms.total;
    return moneyEntryText(term.value, plan.currency, locale);
}

PlanColumn statusColumn(const ChosenOffer &chosen)
{
    PlanColumn made;
    made.head = Wording::tr("How firm");
    made.figure = false;
    made.step = Wording::tr("Change how firm a figure is");
    made.choices = statusNames();
    made.text = [chosen](const Plan &plan, qsizetype row) {
        const Component component = knownTerms(plan, chosen).at(row);
        return withTerm(offerOf(plan, *chosen)->terms, component,
                        [](const auto &term) { return statusNames().value(int(term.status)); });
    };
    made.take = [chosen](Plan &plan, qsizetype row, const QString &entry) {
        const auto status = statusNames().indexOf(entry);
        if (status < 0) {
            return Wording::tr("Choose one of: %1.").arg(statusNames().join(u", "_s));
        }
        const Component component = knownTerms(plan, chosen).at(row);
        withTerm(offerOf(plan, *chosen)->terms, component,
                 [status](auto &term) { term.status = TermStatus(status); });
        return QString();
    };
    return made;
}

} // namespace

PlanForm *offerTermsForm(PrepareContext *context, const ChosenOffer &chosen)
{
    const QLocale &locale = context->locale();
    PlanRows rows;
    rows.name = u"firmness"_s;
    rows.ids = [chosen](const Plan &plan) {
        QStringList ids;
        const QList<Component> known = knownTerms(plan, chosen);
        for (const Component component : known) {
            ids.append(*chosen + u'#' + QString::number(int(component)));
        }
        return ids;
    };
    PlanColumn what;
    what.head = Wording::tr("What");
    what.figure = false;
    what.text = [chosen](const Plan &plan, qsizetype row) {
        return partName(knownTerms(plan, chosen).at(row),
                        equityBasisOf(plan, offerOf(plan, *chosen)->terms)); // as it was entered
    };
    PlanColumn figure;
    figure.head = Wording::tr("Figure");
    figure.figure = false; // as it was entered: nothing is worked out
    figure.text = [chosen, locale](const Plan &plan, qsizetype row) {
        return figureText(plan, offerOf(plan, *chosen)->terms, knownTerms(plan, chosen).at(row), locale);
    };
    rows.columns = {what, figure, statusColumn(chosen)};
    PlanListActions actions;
    actions.empty =
        Wording::tr("Once a figure is entered, note here whether it was said, written in an e-mail or "
                    "stands in the letter. What is only said is not yet an offer.");
    auto *form = new PlanForm(context->editor(), Wording::tr("How firm each figure is"));
    auto *list = new PlanList(context, Wording::tr("How firm each figure is"), rows, actions);
    form->addWide(list);
    form->addRefresher([list] { list->model()->refresh(); }); // the chosen offer may be another one
    return form;
}

} // namespace counteroffer
