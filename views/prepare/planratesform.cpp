// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/planratesform.h"

#include "editing/planeditor.h"
#include "market/ratetext.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"
#include "shared/rateentry.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanRates)
};

// The currencies of the plan's own figures, another one than the plan's first: that is what needs a rate.
QStringList usualCurrencies(const Plan &plan)
{
    QStringList codes;
    const auto add = [&](const std::optional<Money> &money) {
        if (money && !money->currency.isNull() && money->currency != plan.currency) {
            codes.append(money->currency.code());
        }
    };
    const auto addTerms = [&](const Terms &terms) {
        add(terms.base.value);
        add(terms.equity.value);
        add(terms.signOn.value);
        add(terms.total.value);
    };
    for (const TermSet set : {TermSet::Offer, TermSet::Target, TermSet::Floor, TermSet::Stretch}) {
        addTerms(plan.terms(set));
    }
    for (const Offer &offer : plan.otherOffers) {
        addTerms(offer.terms);
    }
    for (const PlanAlternative &alternative : plan.alternatives) {
        add(alternative.perYear);
        add(alternative.forfeited);
    }
    for (const auto &range : {plan.facts.base, plan.facts.equity, plan.facts.signOn}) {
        add(range ? std::optional(range->lo) : std::nullopt);
    }
    codes.removeDuplicates();
    if (codes.isEmpty()) {
        codes.append(plan.currency == Currency::known("EUR") ? u"USD"_s : u"EUR"_s);
    }
    codes.insert(1, plan.currency.isNull() ? u"USD"_s : plan.currency.code());
    codes.removeDuplicates();
    return codes;
}

// One of the same currencies and day is corrected; else the newest day stands last, for the last one counts.
void takeRate(Plan &plan, const ExchangeRate &rate)
{
    const auto isSame = [&](const ExchangeRate &other) {
        return other.from == rate.from && other.to == rate.to && other.day == rate.day;
    };
    plan.rates.removeIf(isSame);
    qsizetype place = plan.rates.size();
    while (place > 0 && plan.rates[place - 1].day > rate.day) {
        --place;
    }
    plan.rates.insert(place, rate);
}

PlanColumn column(const QString &head, std::function<QString(const ExchangeRate &)> text)
{
    PlanColumn made;
    made.head = head;
    made.figure = false;
    made.step = Wording::tr("Change an exchange rate");
    made.text = [text = std::move(text)](const Plan &plan, qsizetype row) { return text(plan.rates[row]); };
    return made;
}

PlanColumn rateColumn(const QLocale &locale)
{
    PlanColumn made = column(Wording::tr("Rate"), [locale](const ExchangeRate &rate) {
        return rateBillionthsText(rate.billionths, locale);
    });
    made.figure = true;
    made.take = [locale](Plan &plan, qsizetype row, const QString &entry) {
        const auto billionths = parseRateBillionths(entry, locale);
        if (!billionths) {
            return rateProblemSentence(billionths.error());
        }
        plan.rates[row].billionths = *billionths;
        return QString();
    };
    return made;
}

} // namespace

PlanForm *makePlanRatesForm(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    PlanEditor *editor = context->editor();
    PlanRows rows;
    rows.name = u"rates"_s;
    rows.ids = [](const Plan &plan) {
        QStringList ids;
        for (const ExchangeRate &rate : plan.rates) {
            // A pair may have two rates of a day in a file of somebody else's.
            ids.append(rate.from.code() + rate.to.code() + rate.day.toString(Qt::ISODate) + u'#' +
                       QString::number(ids.size()));
        }
        return ids;
    };
    rows.columns = {
        column(Wording::tr("One unit of"), [](const ExchangeRate &rate) { return rate.from.code(); }),
        column(Wording::tr("buys, in"), [](const ExchangeRate &rate) { return rate.to.code(); }),
        rateColumn(locale), column(Wording::tr("Day"), [locale](const ExchangeRate &rate) {
            return locale.toString(rate.day, QLocale::ShortFormat);
        })};
    PlanListActions actions;
    actions.empty =
        Wording::tr("Only needed where figures are in two currencies. None are shipped: note the one "
                    "you trust, with its day. The latest of a pair counts.");
    actions.remove = [](Plan &plan, qsizetype row) { plan.rates.removeAt(row); };
    auto *form = new PlanForm(editor, Wording::tr("Exchange rates"));
    form->addWide(new PlanList(context, Wording::tr("Exchange rates"), rows, actions));
    auto *entry = new RateEntry(locale);
    QObject::connect(entry, &RateEntry::noted, form, [editor](const ExchangeRate &rate) {
        editor->change(Wording::tr("Note an exchange rate"), {}, [&](Plan &plan) { takeRate(plan, rate); });
    });
    form->addWide(entry);
    form->addRefresher([entry, editor] { entry->setUsualCurrencies(usualCurrencies(editor->plan())); });
    return form;
}

} // namespace counteroffer
