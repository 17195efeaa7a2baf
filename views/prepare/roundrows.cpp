// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/roundrows.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"
#include "negotiation/termtext.h"
#include "prepare/edittable.h"
#include "prepare/fieldkinds.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

constexpr int mostRows = 8;
constexpr int figurePlace = 3; // the column that takes what room is left

QStringList componentNames()
{
    return {Wording::tr("base"), Wording::tr("equity"), Wording::tr("bonus"), Wording::tr("sign-on"),
            Wording::tr("total")};
}

QStringList speakerNames()
{
    return {Wording::tr("they"), Wording::tr("I")};
}

const OfferRound *roundAt(const Plan &plan, const ChosenOffer &chosen, qsizetype row)
{
    const Offer *offer = offerOf(plan, *chosen);
    return offer == nullptr || row >= offer->rounds.size() ? nullptr : &offer->rounds[row];
}

PlanColumn::Text ofRound(const ChosenOffer &chosen, std::function<QString(const OfferRound &)> text)
{
    return [chosen, text = std::move(text)](const Plan &plan, qsizetype row) {
        const OfferRound *round = roundAt(plan, chosen, row);
        return round == nullptr ? QString() : text(*round);
    };
}

PlanColumn choiceColumn(const ChosenOffer &chosen, const QString &head, const QStringList &names,
                        const std::function<int(const OfferRound &)> &read,
                        const std::function<void(OfferRound &, int)> &write)
{
    PlanColumn column;
    column.head = head;
    column.figure = false;
    column.step = Wording::tr("Change a round: %1").arg(head);
    column.choices = names;
    column.text =
        ofRound(chosen, [names, read](const OfferRound &round) { return names.value(read(round)); });
    column.take = [chosen, names, write](Plan &plan, qsizetype row, const QString &entry) {
        const auto choice = names.indexOf(entry);
        if (choice < 0) {
            return Wording::tr("Choose one of: %1.").arg(names.join(u", "_s));
        }
        write(offerOf(plan, *chosen)->rounds[row], int(choice));
        return QString();
    };
    return column;
}

PlanColumn figureColumn(const ChosenOffer &chosen, const QLocale &locale)
{
    PlanColumn column;
    column.head = Wording::tr("Figure");
    column.step = Wording::tr("Change a round: figure");
    column.text = [chosen, locale](const Plan &plan, qsizetype row) {
        const OfferRound *round = roundAt(plan, chosen, row);
        return round == nullptr ? QString()
               : round->rate    ? rateText(*round->rate, locale)
                                : moneyEntryText(round->amount, plan.currency, locale);
    };
    column.take = [chosen, locale](Plan &plan, qsizetype row, const QString &entry) {
        OfferRound &round = offerOf(plan, *chosen)->rounds[row];
        const bool isRate = round.component == Component::Bonus && !entry.contains(u',') &&
                            (entry.contains(u'%') || entry.trimmed().size() <= 2);
        std::optional<Rate> rate;
        std::optional<Money> amount;
        QString problem =
            isRate ? takeRate(rate, entry, locale, 0, 100) : takeMoney(amount, entry, locale, plan.currency);
        if (problem.isEmpty()) {
            round.rate = rate;
            round.amount = amount;
            round.words = entry;
        }
        return problem;
    };
    return column;
}

PlanRows roundRows(const ChosenOffer &chosen, const QLocale &locale)
{
    PlanRows rows;
    rows.name = u"rounds"_s;
    rows.ids = [chosen](const Plan &plan) {
        QStringList ids;
        const Offer *offer = offerOf(plan, *chosen);
        for (qsizetype i = 0; offer != nullptr && i < offer->rounds.size(); ++i) {
            ids.append(*chosen + u'#' + QString::number(i));
        }
        return ids;
    };
    PlanColumn when;
    when.head = Wording::tr("When");
    when.figure = false;
    when.text = ofRound(chosen, [locale](const OfferRound &round) { return momentText(round.at, locale); });
    rows.columns = {when,
                    choiceColumn(
                        chosen, Wording::tr("Who"), speakerNames(),
                        [](const OfferRound &round) { return int(round.by); },
                        [](OfferRound &round, int choice) { round.by = Speaker(choice); }),
                    choiceColumn(
                        chosen, Wording::tr("What"), componentNames(),
                        [](const OfferRound &round) { return int(round.component); },
                        [](OfferRound &round, int choice) { round.component = Component(choice); }),
                    figureColumn(chosen, locale)};
    return rows;
}

} // namespace

PlanList *makeRoundList(PrepareContext *context, const ChosenOffer &chosen)
{
    PlanListActions actions;
    actions.add = Wording::tr("Add a round");
    actions.empty = Wording::tr("Each figure that they or you name goes here, in order, and is drawn below.");
    actions.append = [chosen](Plan &plan) {
        Offer *offer = offerOf(plan, *chosen);
        if (offer == nullptr) {
            return;
        }
        OfferRound round;
        round.at = QDateTime::currentDateTimeUtc();
        round.component = offer->rounds.isEmpty() ? Component::Total : offer->rounds.last().component;
        offer->rounds.append(round);
    };
    actions.remove = [chosen](Plan &plan, qsizetype row) {
        if (Offer *offer = offerOf(plan, *chosen)) {
            offer->rounds.removeAt(row);
        }
    };
    auto *list = new PlanList(context, Wording::tr("Rounds"), roundRows(chosen, context->locale()), actions);
    list->table()->setMostRows(mostRows);
    list->table()->giveRoomTo(figurePlace);
    return list;
}

RoundsChart roundsChartOf(const Plan &plan, const Offer &offer)
{
    std::array<int, componentCount> named{};
    for (const OfferRound &round : offer.rounds) {
        named[size_t(round.component)] += round.amount ? 1 : 0;
    }
    const auto most = std::max_element(named.rbegin(), named.rend()); // the total before its parts
    const auto component = Component(named.rend() - most - 1);
    RoundsChart chart;
    chart.component = termRowName(plan, component == Component::Total    ? TermRow::Total
                                        : component == Component::Base   ? TermRow::Base
                                        : component == Component::Equity ? TermRow::Equity
                                                                         : TermRow::SignOn);
    chart.currency = plan.currency;
    if (*most == 0) {
        chart.missing =
            Wording::tr("No figure has been named yet: add a round, or take it down in the call.");
        return chart;
    }
    for (const OfferRound &round : offer.rounds) {
        const auto amount = round.component == component ? roundAmountOf(plan, offer, round) : std::nullopt;
        if (amount && amount->currency == plan.currency) {
            chart.rounds.append({QString::number(chart.rounds.size() + 1), *amount, round.by == Speaker::Me});
        }
    }
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Stretch}) {
        const auto amount = amountOf(plan, set, component);
        if (amount && amount->currency == plan.currency) {
            chart.lines.append({set, *amount});
        }
    }
    return chart;
}

} // namespace counteroffer
