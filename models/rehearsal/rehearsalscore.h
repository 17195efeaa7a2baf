// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rehearsalrecord.h"
#include "rehearsal/rehearsal.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace counteroffer {

/// The points that everybody begins with.
inline constexpr int rehearsalStart = 40;

/// A rehearsal judged by rules: 40 points to begin with, the lines below, and up to 40 for the share of the
/// room between their first figure and their cap that was won; 0 to 100 in all. The rules, with their points:
///
///   named-first     -15  a figure of mine before any of theirs
///   filled-silence  -10  they said nothing, and I spoke
///   kept-silence     +5  they said nothing, and neither did I
///   conceded-twice  -10  a second step down with nothing of theirs between
///   gave             -5  a step down for nothing
///   traded          +10  a step down, or a figure, against something
///   below-floor     -30  a figure, or a yes, below my floor
///   unproven-claim  -15  a reason that I cannot show
///   reasoned         +5  a reason that I can show; twice at most
///   in-writing      +10  asked for it in writing
///   not-in-writing  -10  agreed without
///   under-pressure  -10  a yes in answer to a deadline
///   room-won      0..40  of the room, what was agreed has won
///   left-rightly    +40  no agreement, and their cap was below my floor
struct RehearsalScore
{
    int score = 0;
    QList<ScoreLine> lines;

    bool operator==(const RehearsalScore &) const = default;
};

[[nodiscard]] RehearsalScore scoreOf(const Rehearsal &rehearsal);

/// The reason as a whole sentence.
[[nodiscard]] QString scoreSentence(const ScoreLine &line);

/// The rehearsal as the plan keeps it.
[[nodiscard]] RehearsalRecord recordOf(const Rehearsal &rehearsal, Component component, const QDateTime &at);

/// How a person comes along over their rehearsals.
struct RehearsalProgress
{
    int count = 0;
    int best = 0;
    int firstThree = 0; ///< mean score of the first three; fewer where there are fewer
    int lastThree = 0;
    QString habit; ///< the reason that cost most over the last five; empty where none did

    bool operator==(const RehearsalProgress &) const = default;
};
[[nodiscard]] RehearsalProgress progressOver(const QList<RehearsalRecord> &records);

} // namespace counteroffer
