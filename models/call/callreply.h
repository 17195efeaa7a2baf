// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/reply.h"
#include "negotiation/plan.h"
#include "negotiation/spokenreply.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace counteroffer {

/// Their present figure for one component against all that the plan knows. Gaps are theirs minus mine.
struct CallReply
{
    Component component = Component::Base;
    std::optional<Money> theirs;
    std::optional<Rate> theirRate; ///< of a bonus, with the three gaps of rates
    std::optional<Money> overFloor;
    std::optional<Money> overTarget;
    std::optional<Money> overStretch;
    std::optional<Rate> rateOverFloor;
    std::optional<Rate> rateOverTarget;
    std::optional<Rate> rateOverStretch;
    std::optional<Money> overAlternative; ///< their offer, where it is whole, against the best alternative's
    QString alternative;                  ///< the name of that one
    std::optional<Ratio> inBand;          ///< 0 at the low end of the guide's band, 1,000,000 at the high end
    int ladderStep = 0;                   ///< the next step to say, counted from 1; 0 without a ladder
    int ladderSteps = 0;
    std::optional<Money> nextAsk;
    std::optional<Rate> nextRate;
    NextMove next = NextMove::Listen;
    QList<Component> unnamed;   ///< of a total: parts they left out; it is then held against nothing
    QList<Component> notMine;   ///< of a total: parts of theirs that my target leaves out
    bool otherCurrency = false; ///< no rate to compare by
    bool lacksFloor = false;
    bool lacksTarget = false;

    bool operator==(const CallReply &) const = default;
};

/// The reply to what they have offered for `component` so far. The ladder goes down from the first figure I
/// named in this call, as a round or by coming to the ask of the walk, else from the plan's opening, else the
/// stretch, else the target (COMPENSATION F12, F15). A figure in another currency is compared by the plan's
/// own rate, where there is one.
[[nodiscard]] CallReply replyInCall(const Plan &plan, Component component);

/// Which part the next line is about, after they named figures for `said`: of these the first that falls
/// short of my target, in the order total, base, equity, bonus, sign-on. Where all that they named is there,
/// and their whole offer is not, another part that falls short: a good sign-on is no reason to close on a low
/// base. Else the last one they named; base salary where there is none.
[[nodiscard]] Component componentToAnswer(const Plan &plan, const QList<Component> &said);

/// The best of the plan's alternatives by what it pays in a year.
struct BestAlternative
{
    QString name;
    Money perYear;

    bool operator==(const BestAlternative &) const = default;
};
/// Among those in `currency`; nothing where no alternative says what it pays.
[[nodiscard]] std::optional<BestAlternative> bestAlternative(const Plan &plan, Currency currency);

/// The next line to say aloud, in the language of the script.
[[nodiscard]] QString nextLine(const CallReply &reply);

} // namespace counteroffer
