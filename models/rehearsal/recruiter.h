// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "rehearsal/temperament.h"

#include <QString>

#include <optional>

namespace counteroffer {

/// What the person does with a turn.
enum class MyAct {
    Ask,    ///< a question
    Name,   ///< a figure
    Reason, ///< a reason, with or without a proof
    Trade,  ///< a figure, or anything else, in return for something
    Quiet,  ///< not a word
    AskInWriting,
    BuyTime,
    Accept,
    Leave,
};

struct MyTurn
{
    MyAct act = MyAct::Ask;
    std::optional<Money> figure;
    bool proven = true; ///< of a Reason: it can be shown
    QString words;      ///< as typed; may be empty

    bool operator==(const MyTurn &) const = default;
};

/// What the recruiter does with theirs.
enum class TheirAct {
    AskExpectation,
    Offer, ///< the first figure
    Raise,
    Hold,
    Stall,
    Press,
    Charm,
    Quiet,
    DoubtClaim,
    Explain,
    GrantTime,
    PutInWriting,
    LastWord,
    Agree, ///< to the figure that was named
    Close, ///< it is over, agreed or not
};

struct TheirTurn
{
    TheirAct act = TheirAct::Hold;
    std::optional<Money> offer; ///< as it stands now; nothing before the first
    bool over = false;

    bool operator==(const TheirTurn &) const = default;
};

/// What a rehearsal is about.
struct RehearsalSetup
{
    Temperament temperament = Temperament::Fair;
    quint32 seed = 1;
    Money target;               ///< of the component that is talked about
    std::optional<Money> floor; ///< for the score alone: the recruiter does not know it

    bool operator==(const RehearsalSetup &) const = default;
};

/// A recruiter with a hidden cap. A value: the same setup and the same turns give the same answers, on every
/// machine. Figures are said in three significant digits and never pass the cap.
class Recruiter final
{
public:
    explicit Recruiter(const RehearsalSetup &setup);

    /// Their first turn.
    [[nodiscard]] TheirTurn begin();
    [[nodiscard]] TheirTurn answer(const MyTurn &turn);

    [[nodiscard]] const Money &cap() const { return m_cap; }
    [[nodiscard]] const Money &opening() const { return m_opening; }
    /// What was agreed; nothing while nothing is.
    [[nodiscard]] const std::optional<Money> &agreed() const { return m_agreed; }
    [[nodiscard]] bool isInWriting() const { return m_written; }

private:
    [[nodiscard]] TheirTurn say(TheirAct act) const { return {act, m_offer, m_over}; }
    [[nodiscard]] TheirTurn nameOpening();
    [[nodiscard]] TheirTurn raise(Rate share, TheirAct otherwise);
    [[nodiscard]] TheirTurn answerFigure(const MyTurn &turn);
    [[nodiscard]] TheirTurn answerQuiet();
    [[nodiscard]] TheirTurn answerTime();
    [[nodiscard]] std::optional<TheirTurn> byHabit(const MyTurn &turn);

    Character m_character;
    Money m_cap;
    Money m_opening;
    std::optional<Money> m_offer;
    std::optional<Money> m_agreed;
    int m_turns = 0;
    int m_quiets = 0;
    bool m_pauses = false; ///< meets the first figure with silence
    bool m_paused = false;
    bool m_pressed = false;
    bool m_granted = false;
    bool m_lastWord = false;
    bool m_written = false;
    bool m_over = false;
};

} // namespace counteroffer
