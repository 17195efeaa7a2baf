// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callmoves.h"

#include "call/callevents.h"
#include "negotiation/evaluation/plantactics.h"

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

/// A step that is there to move somebody; to open, to listen and to write things down are not.
bool isLever(Stage stage)
{
    switch (stage) {
    case Stage::Ask:
    case Stage::Levers:
    case Stage::Trade:
    case Stage::Close:
        return true;
    case Stage::Open:
    case Stage::ReadBack:
    case Stage::Questions:
    case Stage::Silence:
    case Stage::Replies:
    case Stage::Floor:
    case Stage::Writing:
    case Stage::Recap:
        break;
    }
    return false;
}

struct Before
{
    QString lever;
    qint64 quiet = 0;
};

/// What was shown last before `at`, and how long it was quiet since `after`.
Before whatCameBefore(const Plan &plan, const QList<WalkStep> &walk, const QDateTime &after,
                      const QDateTime &at)
{
    Before before;
    for (const CallEvent &event : plan.callEvents) {
        if (event.at > at) {
            break;
        }
        const int row = event.kind == QLatin1StringView(callevent::step) ? rowOf(walk, event.step) : -1;
        if (row >= 0 && isLever(walk[row].stage)) {
            before.lever = walk[row].step.title;
        }
        if (event.kind == QLatin1StringView(callevent::quiet) && event.at > after) {
            before.quiet = event.text.toLongLong();
        }
    }
    return before;
}

std::optional<Move> moveBetween(const OfferRound &from, const OfferRound &to)
{
    Move move;
    move.at = to.at;
    move.by = to.by;
    move.component = to.component;
    move.from = from.amount;
    move.to = to.amount;
    move.rateFrom = from.rate;
    move.rateTo = to.rate;
    if (from.amount && to.amount) {
        const auto change = minus(*to.amount, *from.amount);
        move.change = change ? change->minor : 0;
        return *from.amount == *to.amount ? std::nullopt : std::optional(move);
    }
    if (from.rate && to.rate) {
        move.change = to.rate->basisPoints - from.rate->basisPoints;
        return move.change == 0 ? std::nullopt : std::optional(move);
    }
    return std::nullopt;
}

} // namespace

QList<Move> movesOf(const Plan &plan, const QList<WalkStep> &walk)
{
    QList<Move> moves;
    QList<OfferRound> rounds = plan.offer.rounds;
    for (OfferRound &round : rounds) {
        round.amount = roundAmountOf(plan, plan.offer, round);
    }
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        if (!rounds[i].amount && !rounds[i].rate) {
            continue;
        }
        for (qsizetype before = i - 1; before >= 0; --before) {
            const OfferRound &earlier = rounds[before];
            if (earlier.by != rounds[i].by || earlier.component != rounds[i].component ||
                (!earlier.amount && !earlier.rate)) {
                continue;
            }
            if (auto move = moveBetween(earlier, rounds[i])) {
                const Before what = whatCameBefore(plan, walk, rounds[i - 1].at, rounds[i].at);
                move->lever = what.lever;
                move->quietFor = what.quiet;
                moves.append(*move);
            }
            break;
        }
    }
    return moves;
}

} // namespace counteroffer
