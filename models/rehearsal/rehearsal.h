// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"
#include "rehearsal/recruiter.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace counteroffer {

/// One turn of mine and the answer to it.
struct Exchange
{
    MyTurn mine;
    TheirTurn theirs;

    bool operator==(const Exchange &) const = default;
};

/// What is talked about in a rehearsal of a plan: its target's base, else its total. Nothing without either.
struct RehearsalSubject
{
    Component component = Component::Base;
    Money target;
    std::optional<Money> floor;
};
[[nodiscard]] std::optional<RehearsalSubject> rehearsalSubject(const Plan &plan);

/// A rehearsal as it goes on: their first turn, then turn and answer. A value; setup and turns give it again.
class Rehearsal final
{
public:
    explicit Rehearsal(const RehearsalSetup &setup);

    void take(const MyTurn &turn);
    /// Takes the last turn back by holding the talk again without it.
    void undo();

    [[nodiscard]] const RehearsalSetup &setup() const { return m_setup; }
    [[nodiscard]] const Recruiter &recruiter() const { return m_recruiter; }
    [[nodiscard]] const TheirTurn &firstTurn() const { return m_first; }
    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }
    [[nodiscard]] const TheirTurn &lastTurn() const
    {
        return m_exchanges.isEmpty() ? m_first : m_exchanges.last().theirs;
    }
    [[nodiscard]] bool isOver() const { return lastTurn().over; }

private:
    RehearsalSetup m_setup;
    Recruiter m_recruiter;
    TheirTurn m_first;
    QList<Exchange> m_exchanges;
};

/// What a typed turn means, by rules: a figure is named, or traded where it begins with a condition; words
/// for writing, for time, for yes and for no; a question mark asks; all else is a reason. `chosen` is what
/// was picked instead and counts before the words, but for a figure in them. `proven` as the person says.
[[nodiscard]] MyTurn readTurn(const QString &words, std::optional<MyAct> chosen, bool proven,
                              const RehearsalSubject &subject, const Plan &plan, const QLocale &locale);

/// Whether the words name a figure that can be more than one ("twelve fifty"): it has to be typed in digits.
[[nodiscard]] bool isUnclear(const QString &words, const Plan &plan, const QLocale &locale);

/// What the recruiter says aloud with a turn; "…" for a silence.
[[nodiscard]] QString spokenTurn(const TheirTurn &turn, int number, const QLocale &locale);
/// What my turn is called: "Ask for it in writing".
[[nodiscard]] QString actName(MyAct act);

} // namespace counteroffer
