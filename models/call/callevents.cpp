// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callevents.h"

#include "negotiation/evaluation/plantactics.h"
#include "negotiation/spokenfigure.h"

#include <QSet>

#include <algorithm>

namespace counteroffer {

namespace {

bool is(const CallEvent &event, const char *kind)
{
    return event.kind == QLatin1StringView(kind);
}

QSet<QString> visitedSteps(const Plan &plan)
{
    QSet<QString> ids;
    const QList<CallEvent> events = eventsOfCall(plan.callEvents);
    for (const CallEvent &event : events) {
        if (is(event, callevent::step) || is(event, callevent::start)) {
            ids.insert(event.step);
        }
    }
    return ids;
}

} // namespace

CallEvent callEvent(const char *kind, const QDateTime &at, const QString &step, const QString &text)
{
    CallEvent event;
    event.at = at;
    event.kind = QString::fromLatin1(kind);
    event.step = step;
    event.text = text;
    return event;
}

QList<CallEvent> eventsOfCall(const QList<CallEvent> &events)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (is(events[i], callevent::start)) {
            from = i;
        }
    }
    return events.sliced(from);
}

CallTimes callTimes(const QList<CallEvent> &events, const QDateTime &now)
{
    CallTimes times;
    QString current;
    QDateTime since;
    const auto leave = [&](const QDateTime &at) {
        if (!current.isEmpty() && since.isValid()) {
            times.inStep[current] += std::max<qint64>(0, since.secsTo(at));
        }
    };
    const QList<CallEvent> own = eventsOfCall(events);
    for (const CallEvent &event : own) {
        if (is(event, callevent::start)) {
            times.started = event.at;
            current = event.step;
            since = event.at;
        } else if (!times.started || times.ended) {
            continue; // looked at before or after the call
        } else if (is(event, callevent::step)) {
            leave(event.at);
            current = event.step;
            since = event.at;
        } else if (is(event, callevent::end)) {
            leave(event.at);
            times.ended = event.at;
        }
    }
    if (!times.started) {
        return times;
    }
    if (!times.ended) {
        leave(now);
    }
    times.total = std::max<qint64>(0, times.started->secsTo(times.ended.value_or(now)));
    return times;
}

bool hasVisited(const Plan &plan, StepKind kind)
{
    const QSet<QString> visited = visitedSteps(plan);
    return std::any_of(plan.script.cbegin(), plan.script.cend(), [&](const ScriptStep &step) {
        return step.kind == kind && visited.contains(step.id);
    });
}

QList<Money> askedInWalk(const Plan &plan, Component component)
{
    QList<Money> asked;
    const QSet<QString> visited = visitedSteps(plan);
    for (const ScriptStep &step : plan.script) {
        if (step.kind != StepKind::Ask || step.secret || !visited.contains(step.id)) {
            continue;
        }
        std::optional<Money> highest; // "between 250 and 262": who says both has asked for the one
        const QList<SpokenPiece> pieces = spokenPieces(step, plan);
        for (const SpokenPiece &piece : pieces) {
            const auto term = piece.setAside ? std::nullopt : termOfSlot(piece.role);
            const bool mine = term && (term->set == TermSet::Target || term->set == TermSet::Stretch);
            const auto amount =
                mine && term->component == component ? amountOf(plan, term->set, component) : std::nullopt;
            if (amount && (!highest || amount->minor > highest->minor)) {
                highest = amount;
            }
        }
        if (highest && (asked.isEmpty() || asked.constLast() != *highest)) {
            asked.append(*highest);
        }
    }
    return asked;
}

} // namespace counteroffer
