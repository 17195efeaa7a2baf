// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/reply.h"

#include "compensation/ladder.h"
#include "compensation/moneyrounder.h"
#include "compensation/position.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int mostRows = 1000;

ReplyZone zoneOf(const Money &theirs, const ReplyPoints &points)
{
    const auto reaches = [&theirs](const std::optional<Money> &mark) {
        return mark && theirs.minor >= mark->minor;
    };
    if (points.floor && !reaches(points.floor)) {
        return ReplyZone::BelowFloor; // asked first: a floor above the target still holds
    }
    if (reaches(points.opening)) {
        return ReplyZone::AtOpening;
    }
    if (reaches(points.target)) {
        return ReplyZone::AtTarget;
    }
    return points.floor || points.target ? ReplyZone::BelowTarget : ReplyZone::Unplaced;
}

std::optional<Money> nextAsk(const Money &theirs, const ReplyPoints &points, MoneyRounder &round)
{
    if (!points.opening || !points.target) {
        return std::nullopt;
    }
    const auto ladder = concessionLadder(*points.opening, *points.target);
    if (!ladder) {
        round.require(false, ladder.error());
        return std::nullopt;
    }
    const int step = std::clamp(points.asksMade, 0, int(ladder->size()) - 1);
    Money ask = ladder->at(step).offer;
    if (points.floor && ask.minor < points.floor->minor) {
        ask = *points.floor;
    }
    return ask.minor > theirs.minor ? std::optional(ask) : std::nullopt;
}

std::optional<Ratio> inBand(const Money &theirs, const std::optional<MoneyRange> &band, MoneyRounder &round)
{
    if (!band || band->isSingle()) {
        return std::nullopt;
    }
    const auto position = penetration(theirs, *band);
    if (!position) {
        round.require(false, position.error());
        return std::nullopt;
    }
    return *position;
}

} // namespace

Figure<Reply> replyTo(const Money &theirs, const ReplyPoints &points)
{
    MoneyRounder round{theirs};
    round.expect(points.floor);
    round.expect(points.target);
    round.expect(points.opening);
    if (points.band) {
        round.expect(*points.band);
    }
    round.require(theirs.minor >= 0, ArithmeticError::NegativeInput);
    const auto over = [&](const std::optional<Money> &mark) {
        return mark ? std::optional(round.money(Exact::of(theirs) - Exact::of(*mark))) : std::nullopt;
    };
    Reply reply;
    reply.theirs = theirs;
    reply.zone = zoneOf(theirs, points);
    reply.overFloor = over(points.floor);
    reply.overTarget = over(points.target);
    reply.overOpening = over(points.opening);
    reply.inBand = inBand(theirs, points.band, round);
    reply.nextAsk = nextAsk(theirs, points, round);
    return round.finish(reply);
}

Figure<QList<Reply>> replyTable(const Money &from, const Money &to, const Money &step,
                                const ReplyPoints &points)
{
    MoneyRounder round{from, to, step};
    round.require(from.minor >= 0, ArithmeticError::NegativeInput);
    round.require(from.minor <= to.minor, ArithmeticError::RangeReversed);
    if (!round.ok()) {
        return failure(round.error());
    }
    if (step.minor <= 0) {
        return failure(step.minor < 0 ? ArithmeticError::NegativeInput : ArithmeticError::DivisionByZero);
    }
    const qint64 count = (to.minor - from.minor) / step.minor;
    if (count >= mostRows) {
        return failure(ArithmeticError::TermInvalid);
    }
    QList<Reply> table;
    const auto appendReply = [&](qint64 minor) -> std::optional<ArithmeticError> {
        const auto reply = replyTo({minor, round.currency()}, points);
        if (!reply) {
            return reply.error();
        }
        table.append(*reply);
        return std::nullopt;
    };
    for (qint64 i = 0; i <= count; ++i) {
        if (const auto error = appendReply(from.minor + i * step.minor)) {
            return failure(*error);
        }
    }
    if (table.last().theirs.minor != to.minor) { // the last step may be a short one
        if (const auto error = appendReply(to.minor)) {
            return failure(*error);
        }
    }
    return table;
}

} // namespace counteroffer
