// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/alternativerows.h"

#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/evaluation/planfloor.h"
#include "prepare/chosenoffer.h"
#include "prepare/edittable.h"
#include "prepare/fieldkinds.h"
#include "prepare/listcolumns.h"
#include "prepare/plancache.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"
#include "prepare/whyfigures.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Alternatives)
};

constexpr int nameColumnPlace = 1;
constexpr int worthColumnPlace = 6; // the only one that is computed

QStringList kindNames()
{
    return {Wording::tr("stay"), Wording::tr("another offer"), Wording::tr("walk away")};
}

QStringList proofNames()
{
    return {Wording::tr("the guide's claim"), Wording::tr("mine, and I can show it"),
            Wording::tr("not sure")};
}

PlanColumn column(const QString &head, bool figure, PlanColumn::Text text, PlanColumn::Take take = {})
{
    PlanColumn made;
    made.head = head;
    made.figure = figure;
    made.text = std::move(text);
    made.take = std::move(take);
    made.step = Wording::tr("Change alternative: %1").arg(head);
    return made;
}

QString nameOf(const Plan &plan, qsizetype row)
{
    const PlanAlternative &alternative = plan.alternatives[row];
    const Offer *offer = alternative.offerId.isEmpty() ? nullptr : offerOf(plan, alternative.offerId);
    return !alternative.name.isEmpty() ? alternative.name
           : offer != nullptr          ? offerName(plan, *offer)
                                       : kindNames().value(int(alternative.kind));
}

PlanColumn kindColumn()
{
    PlanColumn made = column(
        Wording::tr("What"), false,
        [](const Plan &plan, qsizetype row) { return kindNames().value(int(plan.alternatives[row].kind)); },
        [](Plan &plan, qsizetype row, const QString &entry) {
            const auto kind = kindNames().indexOf(entry);
            if (kind < 0) {
                return Wording::tr("Choose one of: %1.").arg(kindNames().join(u", "_s));
            }
            plan.alternatives[row].kind = AlternativeKind(kind);
            return QString();
        });
    made.choices = kindNames();
    return made;
}

PlanColumn nameColumn()
{
    PlanColumn made =
        column(Wording::tr("Which"), false, nameOf, [](Plan &plan, qsizetype row, const QString &entry) {
            // The name of one of the other offers takes its worth from there.
            PlanAlternative &alternative = plan.alternatives[row];
            alternative.name = entry;
            alternative.offerId.clear();
            for (const Offer &offer : std::as_const(plan.otherOffers)) {
                if (!entry.isEmpty() && offerName(plan, offer) == entry) {
                    alternative.offerId = offer.id;
                    alternative.kind = AlternativeKind::OtherOffer;
                }
            }
            return QString();
        });
    made.tip = [](const Plan & /*plan*/, qsizetype /*row*/) {
        return Wording::tr("The name of one of your other offers takes the figures from there.");
    };
    return made;
}

PlanColumn moneyColumn(const QString &head, const QLocale &locale,
                       std::optional<Money> PlanAlternative::*part)
{
    return column(
        head, true,
        [=](const Plan &plan, qsizetype row) {
            return moneyEntryText(plan.alternatives[row].*part, plan.currency, locale);
        },
        [=](Plan &plan, qsizetype row, const QString &entry) {
            return takeAnyMoney(plan.alternatives[row].*part, entry, locale, plan.currency);
        });
}

PlanColumn riskColumn(const QLocale &locale)
{
    PlanColumn made = column(
        Wording::tr("Risk of leaving"), true,
        [=](const Plan &plan, qsizetype row) { return rateText(plan.alternatives[row].risk, locale); },
        [=](Plan &plan, qsizetype row, const QString &entry) {
            std::optional<Rate> risk;
            const QString problem = takeRate(risk, entry, locale, -100, 1000);
            if (problem.isEmpty()) {
                plan.alternatives[row].risk = risk.value_or(Rate());
            }
            return problem;
        });
    made.tip = [](const Plan & /*plan*/, qsizetype /*row*/) {
        return Wording::tr("What leaving it must pay on top of it; below 0 for one that is not sure.");
    };
    return made;
}

PlanColumn worthColumn(const PlanEditor *editor, const QLocale &locale)
{
    const auto floor = planCache<PlanFloor>(editor, planFloor);
    PlanColumn made =
        column(Wording::tr("An offer must pay"), true, [=](const Plan & /*plan*/, qsizetype row) {
            const AlternativeWorth worth = floor->now().worths.value(row);
            return worth.perYear ? moneyText(*worth.perYear, locale) : QString();
        });
    made.warning = [=](const Plan &plan, qsizetype row) {
        const AlternativeWorth worth = floor->now().worths.value(row);
        return worth.missing && plan.alternatives[row].setsFloor ? missingSentence(*worth.missing)
                                                                 : QString();
    };
    return made;
}

} // namespace

PlanList *makeAlternativeList(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    PlanRows rows = rowsOf(u"alternatives"_s, &Plan::alternatives);
    rows.head = nameOf;
    const PlanColumn counts =
        checkColumn(Wording::tr("Counts"), Wording::tr("Choose what counts for the floor"),
                    &Plan::alternatives, &PlanAlternative::setsFloor);
    rows.columns = {kindColumn(),
                    nameColumn(),
                    moneyColumn(Wording::tr("Pays a year"), locale, &PlanAlternative::perYear),
                    riskColumn(locale),
                    moneyColumn(Wording::tr("Lost by leaving"), locale, &PlanAlternative::forfeited),
                    counts,
                    worthColumn(context->editor(), locale)};
    PlanListActions actions = actionsOf(
        Wording::tr("Add an alternative"),
        Wording::tr("What can you do instead: stay, take another offer, walk away? Your floor follows "
                    "from the best of them."),
        &Plan::alternatives);
    actions.move = {};
    actions.append = [](Plan &plan) {
        PlanAlternative made;
        made.id = newId();
        made.kind = plan.alternatives.isEmpty() ? AlternativeKind::Stay : AlternativeKind::OtherOffer;
        plan.alternatives.append(made);
    };
    auto *list = new PlanList(context, Wording::tr("Alternatives"), rows, actions);
    list->table()->giveRoomTo(nameColumnPlace);
    list->setWhy([context](const QModelIndex &index) {
        return index.column() == worthColumnPlace
                   ? whyAlternative(context->editor()->plan(), index.row(), context->locale())
                   : WhyFigure();
    });
    return list;
}

PlanForm *makeAlternativeForm(PrepareContext *context, PlanList *list)
{
    const QLocale &locale = context->locale();
    const auto ofRow = [list](auto part) {
        return [list, part](auto &plan) {
            const int row = list->currentRow();
            using Part = decltype(part(plan.alternatives[0]));
            return row >= 0 && row < plan.alternatives.size() ? part(plan.alternatives[row]) : Part(nullptr);
        };
    };
    const auto field = [](const QString &name, const QString &key, const QString &hint) {
        PlanField made;
        made.name = name;
        made.key = u"alternative-"_s + key;
        made.step = Wording::tr("Change alternative: %1").arg(name);
        made.hint = hint;
        return made;
    };
    auto *form = new PlanForm(context->editor(), Wording::tr("More about it"));
    form->addField(
        textField(field(Wording::tr("Can be had by"), u"when"_s, Wording::tr("a day, or what it hangs on")),
                  ofRow([](auto &alternative) { return &alternative.when; })));
    PlanField likely = field(Wording::tr("How likely"), u"likely"_s, {});
    likely.unit = [](const Plan & /*plan*/) { return Wording::tr("as you see it; no formula uses it"); };
    form->addField(
        rateField(likely, locale, 0, 100, ofRow([](auto &alternative) { return &alternative.probability; })));
    form->addField(textField(field(Wording::tr("Notes on it"), u"notes"_s, {}),
                             ofRow([](auto &alternative) { return &alternative.notes; })));
    const auto follow = [form, list, context] {
        const Plan &plan = context->editor()->plan();
        const int row = list->currentRow();
        const bool any = row >= 0 && row < plan.alternatives.size();
        form->setVisible(any);
        if (any) {
            //: Title of a form; %1 is the name of an alternative
            form->setTitle(Wording::tr("More about: %1").arg(nameOf(plan, row)));
            form->refresh();
        }
    };
    QObject::connect(list, &PlanList::currentRowChanged, form, follow);
    QObject::connect(context->editor(), &PlanEditor::changed, form, follow);
    QObject::connect(context->editor(), &PlanEditor::opened, form, follow);
    form->hide();
    return form;
}

PlanList *makeClaimList(PrepareContext *context)
{
    PlanRows rows = rowsOf(u"claims"_s, &Plan::claims);
    const PlanColumn::Text sentence = [](const Plan &plan, qsizetype row) { return plan.claims[row].text; };
    rows.head = sentence;
    PlanColumn what = column(Wording::tr("The script says"), false, sentence);
    what.tip = sentence;
    PlanColumn proof = column(
        Wording::tr("Whose claim"), false,
        [](const Plan &plan, qsizetype row) { return proofNames().value(int(plan.claims[row].proof)); },
        [](Plan &plan, qsizetype row, const QString &entry) {
            const auto choice = proofNames().indexOf(entry);
            if (choice < 0) {
                return Wording::tr("Choose one of: %1.").arg(proofNames().join(u", "_s));
            }
            plan.claims[row].proof = Proof(choice);
            return QString();
        });
    proof.choices = proofNames();
    proof.step = Wording::tr("Change whose claim it is");
    proof.warning = [](const Plan &plan, qsizetype row) {
        return plan.claims[row].isProven()
                   ? QString()
                   : Wording::tr("The line that leans on this is set aside until you can show it.");
    };
    const PlanColumn evidence =
        textColumn(Wording::tr("What you can show"), Wording::tr("Change what can be shown"), &Plan::claims,
                   &Claim::evidence);
    rows.columns = {what, proof, evidence};
    PlanListActions actions;
    actions.empty = Wording::tr("The script asserts nothing about you that would have to be shown.");
    return new PlanList(context, Wording::tr("Claims"), rows, actions);
}

} // namespace counteroffer
