// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace counteroffer::strategy {

/// The words the reading rules know, by what they do in a sentence rather than by spelling. A word that is
/// none of them is Other: it may be a name, an adjective, anything.
enum class Word : quint8 {
    Other,
    Number, ///< digits that are no amount: "409A", the 2 of "Year 2"
    // what a figure can be an amount of
    Base,
    Equity,
    CountedUnit, ///< options, shares: equity too, and the unit of a count
    Bonus,
    SignOn,
    Comp,      ///< compensation, package: a total unless a word before it says otherwise
    Total,     ///< TC, total: always a total
    NotPay,    ///< valuation, budget, refresh, premium …: money or percent, but no component (rules 22, 35)
    Extra,     ///< additional, another: the figure behind it comes on top
    Moved,     ///< increased, raised: "from A to B" is a step, not a range
    Increment, ///< "adding", "additional", "increase": what is added, not what is asked (rules 19, 22)
    Benchmark, ///< median, band, percentile: what others pay (rule 34)
    Retention,
    Effective, ///< effective, layered: a total with extras, not the ask (rule 21)
    Current,
    Cash,
    // basis of an equity amount
    Year,
    PerYear,   ///< annual, yearly, "/yr"
    FourYears, ///< "4yr", "4-year", "four-year"
    Four,
    Over,
    Month,
    Ordinal, ///< first-year
    // cues of who says what to which end
    Figure, ///< "my number is"
    Ideal,  ///< ideal, best case: a label of the target
    Target,
    Open,     ///< open, anchor, start: an opening, outranked by a target (rule 15)
    Position, ///< at a sentence's head: "position yourself at"
    Opens,    ///< opens: the company's opening
    Push,     ///< push for, ask for, negotiate, demand, request
    Need,
    Want, ///< would like, want, 'd like
    Ask,  ///< ask, asking
    Look, ///< looking
    Floor,
    Accept,
    AcceptAt,
    Minimum,
    WalkAway,
    Walk,
    Below,
    Never,
    Less,
    Lower,
    Least,
    Settle,
    Commit, ///< commit, sign
    Take,   ///< take, close: at a sentence's head, an acceptance
    Comes,  ///< "they come back at", "respond with"
    Offer,
    Offered,
    Competing,
    Interest,
    Bottom,
    Breakdown, ///< "breakdown: …" goes on with what was said
    Initial,
    Holding, ///< have, hold, received: makes an offer one that is claimed to be held
    Process, ///< interviewing, recruiting, "in process": not held (rule 34)
    Counter,
    Counters,
    Will, ///< will, typically, likely …: the company is expected to
    Expect,
    They,
    I,
    My,
    Your,
    You,
    We,
    Get,
    If,
    Asked,  ///< asked, pressed: a condition under which the ask itself is said
    Resist, ///< resist, refuse, budge, cap: a condition for a later step
    Short,
    Constrained,
    Later, ///< realistic, landing, fallback, compromise, stretch
    Candidates,
    Scenario,
    Stretch,
    Bring, ///< bring, put, total: what the parts sum to
    Thank,
    // small words, and those that name roles and employers: from At to Class
    // none but Is is a cue (ActReader::readWord)
    At,
    Of,
    To,
    From,
    In,
    For,
    With,
    And,
    Or,
    Plus,
    Is,
    As,
    Than,
    The,
    A,
    Not,
    No,
    Toward,
    Worth,
    Exceed,
    About,
    Where,
    Between,
    Up,
    Retain, ///< propose, discuss: only the retention script leans on them
    Vest,   ///< the noun: what vests in a year is not the grant (rule 35)
    Vesting,
    Including,
    Reach,
    Role,  ///< role, roles, team: closes a region or an employer's name
    Title, ///< staff, senior, engineering …: a level or a function, no part of an employer's name (rule 33)
    Generic, ///< lab, hyperscaler, public company: a class of employers, no name (rule 33)
    Class,   ///< "Big Tech": closes a class of employers even in capitals
    Praise,  ///< competitive, strong, fair: "a counter at … is competitive" (rule 29)
};

/// The word that `text` is, in any case; "’" and "'" are alike.
[[nodiscard]] Word wordOf(QStringView text);
/// The same of the word that stands in a text from `start` to `end`: faster, as the text may be looked at
/// behind the word.
[[nodiscard]] Word wordAt(QStringView text, qsizetype start, qsizetype end);

} // namespace counteroffer::strategy
