// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "If they offer this, say that": a row for every figure that they may return, and the line for each zone.

#include "compensation/moneytext.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/spokenreply.h"
#include "negotiation/termtext.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetReplies)
public:
    static QString about(Component component)
    {
        switch (component) {
        case Component::Base:
            return tr("Their base salary");
        case Component::Equity:
            return tr("Their equity");
        case Component::SignOn:
            return tr("Their sign-on");
        case Component::Bonus:
        case Component::Total:
            break;
        }
        return tr("Their total, a year");
    }
    /// What to do in a few words, with what to do when they stay where they are.
    static QString inShort(const Reply &reply, const QString &ask)
    {
        switch (nextMove(reply.zone, reply.nextAsk.has_value())) {
        case NextMove::Listen:
            return tr("Ask how they came to it.");
        case NextMove::Counter:
            return reply.zone == ReplyZone::BelowFloor ? tr("Ask for %1; else take a day.").arg(ask)
                                                       : tr("Ask for %1; else trade.").arg(ask);
        case NextMove::Trade:
            return tr("Trade: nothing is given without one.");
        case NextMove::BuyADay:
            return tr("Take a day to think, or leave.");
        case NextMove::AskInWriting:
            return tr("Yes, once it is in writing.");
        }
        return {};
    }
    static QString zone(ReplyZone zone)
    {
        switch (zone) {
        case ReplyZone::Unplaced:
            return {};
        case ReplyZone::BelowFloor:
            return tr("Below the floor");
        case ReplyZone::BelowTarget:
            return tr("Below the target");
        case ReplyZone::AtTarget:
        case ReplyZone::AtOpening:
            break;
        }
        return tr("At the target or above");
    }
};

// At the opening one says what one says at the target.
ReplyZone saidZone(ReplyZone zone)
{
    return zone == ReplyZone::AtOpening ? ReplyZone::AtTarget : zone;
}

QString askOf(const SheetBuilder &to, const Reply &reply)
{
    return reply.nextAsk ? to.amount(sayable(*reply.nextAsk)) : QString();
}

void addRows(SheetBuilder &to, const QList<Reply> &replies)
{
    SheetTable table;
    table.columns = {{Wording::about(to.plan().replies.component), TermSet::Offer, true, 20},
                     {Wording::tr("Against floor"), TermSet::Floor, true, 16},
                     {Wording::tr("Against target"), TermSet::Target, true, 16},
                     {Wording::tr("In the range"), {}, true, 13},
                     {Wording::tr("What I do"), {}, false, 35}};
    for (const Reply &reply : replies) {
        SheetTable::Row row;
        row.cells = {{to.amount(reply.theirs), {}, false},
                     {to.difference(reply.overFloor), {}, false},
                     {to.difference(reply.overTarget), {}, false},
                     {reply.inBand ? ratioPercentText(*reply.inBand, to.locale(), 0) : u"—"_s, {}, true},
                     {Wording::inShort(reply, askOf(to, reply)), {}, false}};
        table.rows.append(row);
    }
    to.add(table);
}

// The lines to say, one for each zone, with what follows where they do not move.
void addLines(SheetBuilder &to, const QList<Reply> &replies)
{
    const Component component = to.plan().replies.component;
    std::optional<ReplyZone> said;
    for (const Reply &reply : replies) {
        const ReplyZone zone = saidZone(reply.zone);
        if (said == zone) {
            continue;
        }
        said = zone;
        const NextMove move = nextMove(zone, reply.nextAsk.has_value());
        to.line(SheetLine::Subheading, Wording::zone(zone));
        to.line(SheetLine::Say, spokenReply(move, component, reply.nextAsk));
        if (move == NextMove::Counter) {
            const QString then = spokenReply(nextMove(zone, false), component, std::nullopt);
            to.line(SheetLine::Remark, Wording::tr("And if they stay there: %1").arg(then));
        }
    }
}

// On the one page there is room for the borders alone.
void addBorders(SheetBuilder &to, const QList<Reply> &replies)
{
    const ReplyPoints points = replyPointsOf(to.plan(), to.plan().replies.component);
    SheetTable table;
    table.columns = {{Wording::about(to.plan().replies.component), TermSet::Offer, false, 42},
                     {Wording::tr("What I do"), {}, false, 58}};
    std::optional<ReplyZone> said;
    for (const Reply &reply : replies) {
        const ReplyZone zone = saidZone(reply.zone);
        if (said == zone) {
            continue;
        }
        said = zone;
        const auto border = zone == ReplyZone::BelowFloor ? points.floor : points.target;
        const QString place = !border                       ? Wording::zone(zone)
                              : zone == ReplyZone::AtTarget ? Wording::tr("from %1").arg(to.amount(border))
                                                            : Wording::tr("below %1").arg(to.amount(border));
        SheetTable::Row row;
        row.cells = {{place, {}, false}, {Wording::inShort(reply, askOf(to, reply)), {}, false}};
        table.rows.append(row);
    }
    to.add(table);
}

} // namespace

void writeReplyTable(SheetBuilder &to)
{
    const auto replies = repliesOf(to.plan());
    if (!replies) {
        if (!to.isBrief()) {
            to.line(SheetLine::Body, missingSentence(replies.error()));
        }
        return;
    }
    if (to.isBrief()) {
        addBorders(to, *replies);
        return;
    }
    addRows(to, *replies);
    addLines(to, *replies);
}

} // namespace counteroffer
