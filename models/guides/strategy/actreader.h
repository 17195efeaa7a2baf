// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy/reading.h"

namespace counteroffer::strategy {

/// Walks the text once, from left to right. A cue word changes whose figure the next ones are; a sentence's
/// end forgets it.
class ActReader final
{
public:
    explicit ActReader(Work &work) : m_work(work), m_tokens(work.tokens)
    {
        m_work.regionNames.emplace_back();
    }

    void run();

private:
    void readMark(int at);
    void readWord(int at);
    bool readAskWord(int at);
    bool readFloorWord(int at);
    bool readOfferWord(int at);
    void readTurn(int at);
    void readFigure(int at);
    void endSentence(int next);
    [[nodiscard]] bool endsSentence(int at) const;

    bool ask(int at, Rank rank);
    void readTarget(int at);
    void readOpen(int at);
    [[nodiscard]] bool sumsUp(int at) const;
    void readAccept(int at);
    void readBelow(int at);
    void rival(int at, bool conditional);
    [[nodiscard]] bool speaksOfOffer(int at) const;
    void readOffer(int at);
    [[nodiscard]] int figureBefore(int at) const;
    [[nodiscard]] bool isInProcess(int at) const;
    [[nodiscard]] bool isCompany(const Token &token) const;
    [[nodiscard]] bool startsWithCompany() const;
    void readOffered(int at);
    void readCounter(int at);
    void readComes(int at);
    void readWalk(int at);
    void readSettle(int at);
    bool closes(int at);
    bool readStand(int at);
    void readCommit();
    void readCondition(int at);
    void sumOf();
    [[nodiscard]] bool saysThat(int at) const;
    void endCondition();
    void readRegion(int at);
    void readFloorNoun(int at);
    bool turnInto(Act from, Act to);

    [[nodiscard]] bool before(int at, Word word, int reach) const;
    [[nodiscard]] bool followedBy(int at, Word word, int reach) const;
    [[nodiscard]] bool inSentence(Word word, int until) const;
    [[nodiscard]] bool beginsWithPart(int at) const;
    [[nodiscard]] bool isDenied(int at, int reach) const;
    [[nodiscard]] bool isPraised(int at) const;
    [[nodiscard]] bool byCompany(int at) const;

    Work &m_work;
    const Tokens &m_tokens;
    Act m_act = Act::None;
    Rank m_rank = Rank::Target;
    Act m_lastAct = Act::None; // of the last figure of an earlier sentence
    Rank m_lastRank = Rank::Target;
    Act m_afterOne = Act::None; // to return to when one figure has been read
    bool m_one = false;
    bool m_inCondition = false; // between "if" and its comma
    bool m_conditional = false; // the sentence has a condition: its asks are replies
    bool m_later = false;       // the sentence is about a later step
    bool m_ended = false;       // a second scenario has begun
    Act m_carried = Act::None;  // at the end of the sentence before
    Rank m_carriedRank = Rank::Target;
    int m_sentence = 0;
    int m_sentenceStart = 0;
    int m_region = 0;
    int m_lastRegion = 0;      // of the sentence before
    bool m_regionUsed = false; // the sentence says something for its region
    int m_asks = 0;
    int m_lastFigure = -1;
    int m_lastSentence = -1; // of the last figure that says something
};

} // namespace counteroffer::strategy
