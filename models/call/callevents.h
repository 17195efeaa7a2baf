// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QHash>
#include <QString>

#include <optional>

namespace counteroffer {

// The kinds of a plan's call events: names, because they stand in documents.
namespace callevent {
inline constexpr auto start = "start";              ///< a call begins; older events are of the call before
inline constexpr auto end = "end";                  ///< it is over
inline constexpr auto step = "step";                ///< `step` is shown
inline constexpr auto answer = "answer";            ///< they answered; text: nameOf(TheirAnswer)
inline constexpr auto quiet = "quiet";              ///< silence was kept; text: seconds
inline constexpr auto gateReason = "gate-reason";   ///< the gate warned; text: nameOf(GateReason)
inline constexpr auto gatePassed = "gate-passed";   ///< and was gone past; text: the person's line of why
inline constexpr auto gateStalled = "gate-stalled"; ///< a day was asked for instead
inline constexpr auto resumed = "resumed";          ///< the program had ended in the midst of the call
} // namespace callevent

/// An event of the call as it stands.
[[nodiscard]] CallEvent callEvent(const char *kind, const QDateTime &at, const QString &step,
                                  const QString &text = {});

/// The time spent in a call. Seconds of the clock on the wall: the call goes on when the program does not.
struct CallTimes
{
    std::optional<QDateTime> started; ///< UTC; nothing before the first call
    std::optional<QDateTime> ended;
    qint64 total = 0;              ///< seconds since the start, to the end or to now
    QHash<QString, qint64> inStep; ///< seconds by step id, visits added up

    [[nodiscard]] bool isRunning() const { return started && !ended; }
    bool operator==(const CallTimes &) const = default;
};

/// The times of the last call that was begun.
[[nodiscard]] CallTimes callTimes(const QList<CallEvent> &events, const QDateTime &now);

/// The events since the last start; all of them where none was begun.
[[nodiscard]] QList<CallEvent> eventsOfCall(const QList<CallEvent> &events);

/// Whether the last call has been at a step of this kind.
[[nodiscard]] bool hasVisited(const Plan &plan, StepKind kind);
/// What the steps of the ask that this call has come to say for a component, the highest figure of each, in
/// the order of the script.
[[nodiscard]] QList<Money> askedInWalk(const Plan &plan, Component component);

} // namespace counteroffer
