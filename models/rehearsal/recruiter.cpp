// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/recruiter.h"

#include "compensation/ladder.h"

#include <algorithm>
#include <random>

namespace counteroffer {

namespace {

constexpr int spokenDigits = 3;
constexpr int mostQuiets = 2; // a silence is paid for twice, and then it is only a silence
constexpr qint64 whole = 10'000;

/// A share of the target between two ends, drawn without the library's distributions, which differ by
/// machine.
Money drawn(const Money &target, const RateRange &range, std::mt19937 &random)
{
    const qint64 width = range.hi.basisPoints - range.lo.basisPoints + 1;
    const qint64 share = range.lo.basisPoints + qint64(random() % quint64(width));
    return scaled(target, share, whole).value_or(target);
}

Money spoken(const Money &amount)
{
    const auto rounded = spokenAmount(amount, spokenDigits);
    return rounded ? *rounded : amount;
}

} // namespace

Recruiter::Recruiter(const RehearsalSetup &setup) : m_character(characterOf(setup.temperament))
{
    std::mt19937 random(setup.seed);
    m_opening = spoken(drawn(setup.target, m_character.opening, random));
    m_cap = drawn(setup.target, m_character.cap, random);
    m_pauses = random() % 3 != 0;
}

TheirTurn Recruiter::nameOpening()
{
    m_offer = m_opening;
    return say(TheirAct::Offer);
}

TheirTurn Recruiter::begin()
{
    return m_character.asksFirst ? say(TheirAct::AskExpectation) : nameOpening();
}

TheirTurn Recruiter::raise(Rate share, TheirAct otherwise)
{
    const auto room = minus(m_cap, *m_offer);
    const auto step = room ? scaled(*room, share.basisPoints, whole) : std::nullopt;
    const auto raised = step ? plus(*m_offer, *step) : std::nullopt;
    const Money next = raised ? spoken(*raised) : *m_offer;
    if (next.minor <= m_offer->minor || next.minor > m_cap.minor || m_lastWord) {
        return say(otherwise);
    }
    m_offer = next;
    return say(TheirAct::Raise);
}

TheirTurn Recruiter::answerFigure(const MyTurn &turn)
{
    if (turn.figure && m_offer && turn.figure->minor <= m_offer->minor) {
        m_offer = turn.figure; // no more than I offered: gladly
        m_agreed = turn.figure;
        return say(TheirAct::Agree);
    }
    if (!m_offer) { // I was to name mine first: now it pulls their opening down to itself, at most
        const bool cheap = turn.figure && turn.figure->minor < m_opening.minor;
        m_offer = cheap ? *turn.figure : m_opening;
        return say(TheirAct::Offer);
    }
    const bool trade = turn.act == MyAct::Trade;
    const auto gap = turn.figure ? minus(*turn.figure, *m_offer) : std::nullopt;
    const auto close = turn.figure ? scaled(*turn.figure, 2, 100) : std::nullopt; // 2 %: not worth a round
    if (turn.figure && turn.figure->minor <= m_cap.minor && (trade || (gap && gap->minor <= close->minor))) {
        m_offer = turn.figure;
        m_agreed = turn.figure;
        return say(TheirAct::Agree);
    }
    if (m_pauses && !m_paused) {
        m_paused = true;
        return say(TheirAct::Quiet);
    }
    return raise(trade ? m_character.forTrade : m_character.forAsking,
                 m_character.charms && !trade ? TheirAct::Charm : TheirAct::Hold);
}

TheirTurn Recruiter::answerQuiet()
{
    if (!m_offer) {
        return nameOpening(); // they can wait less long than you
    }
    return ++m_quiets <= mostQuiets ? raise(m_character.forSilence, TheirAct::Hold) : say(TheirAct::Hold);
}

TheirTurn Recruiter::answerTime()
{
    m_granted = true;
    return say(TheirAct::GrantTime);
}

std::optional<TheirTurn> Recruiter::byHabit(const MyTurn &turn)
{
    const bool bargains = turn.act == MyAct::Name || turn.act == MyAct::Reason || turn.act == MyAct::Trade ||
                          turn.act == MyAct::Quiet;
    if (!bargains || !m_offer) {
        return std::nullopt;
    }
    if (m_character.pressesAt > 0 && m_turns >= m_character.pressesAt && !m_pressed && !m_granted) {
        m_pressed = true;
        return say(TheirAct::Press);
    }
    if (m_turns >= m_character.patience && !m_lastWord) {
        const TheirTurn last = raise(m_character.forAsking, TheirAct::LastWord);
        m_lastWord = true;
        return TheirTurn{TheirAct::LastWord, last.offer, false};
    }
    const bool offersLess = turn.figure && turn.figure->minor <= m_offer->minor;
    if (m_character.stallsEvery > 0 && m_turns % m_character.stallsEvery == 0 && !offersLess && !m_lastWord) {
        return say(TheirAct::Stall);
    }
    return std::nullopt;
}

TheirTurn Recruiter::answer(const MyTurn &turn)
{
    if (m_over) {
        return say(TheirAct::Close);
    }
    ++m_turns;
    if (const auto habit = byHabit(turn)) {
        return *habit;
    }
    switch (turn.act) {
    case MyAct::Ask:
        return m_offer ? say(TheirAct::Explain) : nameOpening();
    case MyAct::Name:
    case MyAct::Trade:
        return answerFigure(turn);
    case MyAct::Reason:
        if (!m_offer) {
            return nameOpening();
        }
        return turn.proven ? raise(m_character.forReason, TheirAct::Hold) : say(TheirAct::DoubtClaim);
    case MyAct::Quiet:
        return answerQuiet();
    case MyAct::AskInWriting:
        m_written = m_written || m_offer.has_value();
        return m_offer ? say(TheirAct::PutInWriting) : nameOpening();
    case MyAct::BuyTime:
        return answerTime();
    case MyAct::Accept:
        if (!m_offer) {
            return nameOpening();
        }
        m_agreed = m_offer;
        m_over = true;
        return say(TheirAct::Close);
    case MyAct::Leave:
        m_agreed.reset();
        m_over = true;
        return say(TheirAct::Close);
    }
    return say(TheirAct::Hold);
}

} // namespace counteroffer
