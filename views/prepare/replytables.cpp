// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/replytables.h"

#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/evaluation/plantactics.h"
#include "prepare/edittable.h"
#include "prepare/fieldkinds.h"
#include "prepare/listcolumns.h"
#include "prepare/plancache.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"
#include "prepare/whybutton.h"
#include "prepare/whytactics.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Tactics)
};

constexpr int mostRows = 14;
// What ladder and replies can be about, in the order of the choice.
constexpr std::array<Component, 4> components = {Component::Total, Component::Base, Component::Equity,
                                                 Component::SignOn};

QStringList componentNames()
{
    return {Wording::tr("total compensation, a year"), Wording::tr("base salary"), Wording::tr("equity"),
            Wording::tr("sign-on")};
}

int placeOf(Component component)
{
    const auto *found = std::find(components.begin(), components.end(), component);
    return found == components.end() ? 0 : int(found - components.begin());
}

QString signedMoney(const std::optional<Money> &money, const QLocale &locale)
{
    if (!money) {
        return {};
    }
    return (money->minor > 0 ? u"+"_s : QString()) + amountText(*money, locale);
}

PlanColumn figureColumn(const QString &head, PlanColumn::Text text, bool figure = true)
{
    PlanColumn made;
    made.head = head;
    made.figure = figure;
    made.text = std::move(text);
    return made;
}

std::function<QStringList(const Plan &)> numbered(std::function<qsizetype(const Plan &)> count)
{
    return [count = std::move(count)](const Plan &plan) {
        QStringList ids;
        for (qsizetype i = 0; i < count(plan); ++i) {
            ids.append(QString::number(i));
        }
        return ids;
    };
}

PlanField settingField(const QString &name, const QString &key, const QString &hint)
{
    PlanField made;
    made.name = name;
    made.key = u"tactics-"_s + key;
    made.step = Wording::tr("Change %1").arg(name.toLower());
    made.hint = hint;
    made.unit = [](const Plan &plan) { return plan.currency.code(); };
    return made;
}

std::function<Currency(const Plan &)> planCurrency()
{
    return [](const Plan &plan) { return plan.currency; };
}

// The two ends and the step of the replies only make sense together: an entry that does not fit is refused.
PlanField checked(PlanField field)
{
    field.write = [write = std::move(field.write)](Plan &plan, const QString &entry) {
        const ReplySettings before = plan.replies;
        QString problem = write(plan, entry);
        const ReplySettings &now = plan.replies;
        if (now.from && now.to && now.from->currency == now.to->currency && now.from->minor > now.to->minor) {
            problem =
                Wording::tr("The first figure has to be below the last. Change the other one first, or leave "
                            "it empty.");
        } else if (now.step && now.step->minor == 0) {
            problem = Wording::tr("A step of 0 leads nowhere. Type an amount, or leave it empty.");
        }
        if (!problem.isEmpty()) {
            plan.replies = before;
        }
        return problem;
    };
    return field;
}

template <typename Settings>
void addComponent(PlanForm *form, Settings Plan::*settings)
{
    form->addChoice(
        {Wording::tr("About"), Wording::tr("Choose what it is about"), componentNames(),
         [settings](const Plan &plan) { return placeOf((plan.*settings).component); },
         [settings](Plan &plan, int option) { (plan.*settings).component = components.at(size_t(option)); }});
}

} // namespace

PlanForm *makeReplyForm(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("If they return a figure"));
    addComponent(form, &Plan::replies);
    form->addField(
        checked(moneyField(settingField(Wording::tr("From"), u"reply-from"_s, Wording::tr("below the floor")),
                           locale, planCurrency(), [](auto &plan) { return &plan.replies.from; })));
    form->addField(
        checked(moneyField(settingField(Wording::tr("To"), u"reply-to"_s, Wording::tr("the opening")), locale,
                           planCurrency(), [](auto &plan) { return &plan.replies.to; })));
    form->addField(checked(
        moneyField(settingField(Wording::tr("In steps of"), u"reply-step"_s, Wording::tr("a dozen rows")),
                   locale, planCurrency(), [](auto &plan) { return &plan.replies.step; })));
    const auto replies = planCache<PlanFigure<QList<Reply>>>(context->editor(), repliesOf);
    form->addNote([replies](const Plan & /*plan*/) {
        const auto &rows = replies->now();
        return rows ? QString() : missingSentence(rows.error());
    });
    const auto cell = [replies](std::function<QString(const Reply &)> text) -> PlanColumn::Text {
        return [replies, text = std::move(text)](const Plan & /*plan*/, qsizetype row) {
            return text((*replies->now())[row]);
        };
    };
    PlanRows rows;
    rows.name = u"replies"_s;
    rows.ids = numbered([replies](const Plan & /*plan*/) {
        const auto &all = replies->now();
        return all ? all->size() : 0;
    });
    rows.columns = {
        figureColumn(Wording::tr("They say"),
                     cell([locale](const Reply &reply) { return amountText(reply.theirs, locale); })),
        figureColumn(Wording::tr("To floor"),
                     cell([locale](const Reply &reply) { return signedMoney(reply.overFloor, locale); })),
        figureColumn(Wording::tr("To target"),
                     cell([locale](const Reply &reply) { return signedMoney(reply.overTarget, locale); })),
        figureColumn(Wording::tr("In the band"), cell([locale](const Reply &reply) {
                         return reply.inBand ? ratioPercentText(*reply.inBand, locale, 0) : QString();
                     })),
        figureColumn(Wording::tr("Next ask"), cell([locale](const Reply &reply) {
                         return reply.nextAsk ? amountText(*reply.nextAsk, locale) : QString();
                     })),
        figureColumn(Wording::tr("Then"), cell([](const Reply &reply) { return replyZoneText(reply.zone); }),
                     false)};
    rows.columns.last().tip = rows.columns.last().text;
    auto *list = new PlanList(context, Wording::tr("Replies"), rows, {});
    list->table()->setMostRows(mostRows);
    list->table()->giveRoomTo(int(rows.columns.size()) - 1);
    list->setWhy([=](const QModelIndex &index) {
        const auto &all = replies->now();
        return all && index.row() < all->size() ? whyReply(context->editor()->plan(), all->at(index.row()),
                                                           ReplyPart(index.column()), locale)
                                                : WhyFigure();
    });
    form->addWide(list);
    return form;
}

PlanForm *makeLadderForm(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    auto *form = new PlanForm(context->editor(), Wording::tr("Concession ladder"));
    addComponent(form, &Plan::ladder);
    form->addField(
        moneyField(settingField(Wording::tr("Opening"), u"ladder-opening"_s, Wording::tr("target and 10%")),
                   locale, planCurrency(), [](auto &plan) { return &plan.ladder.opening; }));
    PlanField premium = settingField(Wording::tr("Or above the target by"), u"ladder-premium"_s, u"10%"_s);
    premium.unit = [](const Plan & /*plan*/) { return Wording::tr("of the target"); };
    form->addField(rateField(premium, locale, 0, 100, [](auto &plan) { return &plan.ladder.premium; }));
    const auto ladder = planCache<PlanFigure<PlanLadder>>(context->editor(), ladderOf);
    form->addNote([ladder](const Plan & /*plan*/) {
        const auto &now = ladder->now();
        if (!now) {
            return missingSentence(now.error());
        }
        return now->belowFloor ? Wording::tr("⚠ The target itself lies below the floor.") : QString();
    });
    const auto stepAt = [ladder](const Plan & /*plan*/, qsizetype row) { return ladder->now()->steps[row]; };
    PlanRows rows;
    rows.name = u"ladder"_s;
    rows.ids = numbered([ladder](const Plan & /*plan*/) {
        const auto &all = ladder->now();
        return all ? all->steps.size() : 0;
    });
    rows.columns = {figureColumn(
                        Wording::tr("Step"),
                        [](const Plan & /*plan*/, qsizetype row) { return QString::number(row + 1); }, false),
                    figureColumn(Wording::tr("Ask"),
                                 [stepAt, locale](const Plan &plan, qsizetype row) {
                                     return amountText(stepAt(plan, row).offer, locale);
                                 }),
                    figureColumn(Wording::tr("Given"), [stepAt, locale](const Plan &plan, qsizetype row) {
                        return row == 0 ? QString() : amountText(stepAt(plan, row).concession, locale);
                    })};
    auto *list = new PlanList(context, Wording::tr("Ladder"), rows, {});
    list->setWhy([=](const QModelIndex &index) {
        const int column = index.column();
        return column == 0 ? WhyFigure()
                           : whyLadder(context->editor()->plan(), index.row(),
                                       column == 1 ? LadderPart::Ask : LadderPart::Given, locale);
    });
    form->addWide(list);
    auto *range = new WhyButton(context);
    form->addNamed(Wording::tr("If they want a range"), range);
    form->addRefresher(
        [range, context] { range->setFigure(whyRangeOpener(context->editor()->plan(), context->locale())); });
    form->addNote([](const Plan & /*plan*/) {
        return Wording::tr(
            "Each step gives half of the one before, and never two in a row without an answer. Below the "
            "target only against something in return.");
    });
    return form;
}

PlanForm *makeTradesForm(PrepareContext *context)
{
    auto *form = new PlanForm(context->editor(), Wording::tr("Trades: nothing is given without one"));
    PlanRows rows = rowsOf(u"trades"_s, &Plan::trades);
    const QString step = Wording::tr("Change a trade");
    rows.columns = {
        textColumn(Wording::tr("If I give"), step, &Plan::trades, &TradeSlot::give),
        textColumn(Wording::tr("they give"), step, &Plan::trades, &TradeSlot::get),
        checkColumn(Wording::tr("Used"), Wording::tr("Tick a trade"), &Plan::trades, &TradeSlot::used)};
    const PlanListActions actions = actionsOf(
        Wording::tr("Add a trade"),
        Wording::tr("What could you give, and what would you want for it: an earlier start, a longer "
                    "notice, a later raise?"),
        &Plan::trades);
    form->addWide(new PlanList(context, Wording::tr("Trades"), rows, actions));
    return form;
}

} // namespace counteroffer
