// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/actreader.h"

#include <algorithm>

namespace counteroffer::strategy {

bool ActReader::before(int at, Word word, int reach) const
{
    for (int i = at - 1; i >= std::max(m_sentenceStart, at - reach); --i) {
        if (m_tokens.at(i).is(word)) {
            return true;
        }
    }
    return false;
}

bool ActReader::followedBy(int at, Word word, int reach) const
{
    for (int i = at + 1; i <= at + reach && m_tokens.at(i).kind == TokenKind::Word; ++i) {
        if (m_tokens.at(i).is(word)) {
            return true;
        }
    }
    return false;
}

// Nobody's sentence is longer; one that never ends has to be read in linear time.
constexpr int longestSentence = 250;

bool ActReader::inSentence(Word word, int until) const
{
    return before(until, word, longestSentence);
}

bool ActReader::isDenied(int at, int reach) const
{
    return before(at, Word::Not, reach) || before(at, Word::Never, reach) || before(at, Word::No, reach) ||
           before(at, Word::Resist, reach);
}

bool ActReader::endsSentence(int at) const
{
    const Token &token = m_tokens.at(at);
    if (token.is(Mark::Paragraph)) {
        return true;
    }
    if (token.is(Mark::QuoteClose)) {
        return m_tokens.at(at - 1).is(Mark::Stop) || m_tokens.at(at - 1).is(Mark::Comma);
    }
    if (!token.is(Mark::Stop)) {
        return false;
    }
    const Token &next = m_tokens.at(at + 1);
    if (next.is(Mark::Comma)) {
        return false; // "i.e.,"
    }
    return next.kind != TokenKind::Word ||
           (next.start > token.end() && (next.capital || next.is(Word::Number)));
}

// "Base: $210K", "$40K sign-on": a fragment that goes on with what was said before.
bool ActReader::beginsWithPart(int at) const
{
    const auto isPart = [this](int i) {
        const Token &token = m_tokens.at(i);
        return token.is(Word::Base) || token.is(Word::Equity) || token.is(Word::CountedUnit) ||
               token.is(Word::Bonus) || token.is(Word::SignOn) || token.is(Word::Total);
    };
    if (m_tokens.at(at).is(Mark::Dash)) {
        return beginsWithPart(at + 1); // a bullet
    }
    if (m_tokens.at(at).isFigure()) {
        return isPart(at + 1);
    }
    const auto introduces = [this](int i) {
        return m_tokens.at(i).is(Mark::Colon) || m_tokens.at(i).isFigure();
    };
    if (m_tokens.at(at).is(Word::Breakdown)) {
        return true;
    }
    return isPart(at) && (introduces(at + 1) || introduces(at + 2));
}

void ActReader::endSentence(int next)
{
    if (m_act == Act::Ask || m_act == Act::Floor || m_act == Act::Initial) {
        m_carried = m_act;
        m_carriedRank = m_rank;
    }
    if (!m_regionUsed) {
        m_region = m_lastRegion; // named in passing
    }
    m_lastRegion = m_region;
    m_regionUsed = false;
    m_act = Act::None;
    m_one = false;
    m_inCondition = false;
    m_conditional = false;
    m_later = false;
    m_sentenceStart = next;
    ++m_sentence;
    if (beginsWithPart(next)) {
        m_act = m_carried;
        m_rank = m_carriedRank;
    }
    m_carried = Act::None;
}

void ActReader::run()
{
    readRegion(0);
    for (int i = 0; i < m_tokens.size(); ++i) {
        switch (m_tokens.at(i).kind) {
        case TokenKind::Mark:
            readMark(i);
            break;
        case TokenKind::Word:
            readWord(i);
            break;
        case TokenKind::Figure:
            readFigure(i);
            break;
        case TokenKind::Blank:
            break;
        }
    }
}

void ActReader::readMark(int at)
{
    if (endsSentence(at)) {
        endSentence(at + 1);
        readRegion(at + 1);
        return;
    }
    const Token &token = m_tokens.at(at);
    const Token &next = m_tokens.at(at + 1);
    if (token.is(Mark::Semicolon) || token.is(Mark::QuoteOpen)) {
        readRegion(at + 1);
    }
    const bool goesOn = next.isFigure() || next.isBlank() || next.is(Word::And) || next.is(Word::With) ||
                        next.is(Word::Or) || next.is(Word::Plus);
    if (m_inCondition &&
        ((token.is(Mark::Comma) && !goesOn) || token.is(Mark::Dash) || token.is(Mark::Colon))) {
        endCondition();
    }
}

void ActReader::endCondition()
{
    m_inCondition = false;
    if (m_act != Act::MaybeRival) {
        m_act = Act::None;
    }
}

void ActReader::readFigure(int at)
{
    m_lastFigure = m_tokens.at(at).index;
    Reading &reading = m_work.readings[std::size_t(m_lastFigure)];
    reading.read = true;
    reading.act = m_ended ? Act::Other : m_act;
    reading.rank = m_rank;
    reading.sentence = m_sentence;
    reading.region = m_region;
    m_asks += reading.act == Act::Ask ? 1 : 0;
    m_regionUsed = m_regionUsed || reading.act == Act::Ask || reading.act == Act::Floor;
    readFloorNoun(at);
    if (m_one) {
        m_act = m_afterOne;
        m_one = false;
    }
    if (reading.act != Act::None) {
        m_lastAct = reading.act;
        m_lastSentence = m_sentence;
        m_lastRank = reading.rank;
    }
}

// "$345K total comp floor", "$310K TC is my floor", "… as your minimum": the word may follow (rule 23).
void ActReader::readFloorNoun(int at)
{
    for (int i = at + 1; i < at + 9; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Word::Floor) || token.is(Word::WalkAway) ||
            (token.is(Word::Minimum) && m_act == Act::None)) {
            // "floor: …" belongs to what follows.
            if (!m_tokens.at(i + 1).is(Mark::Colon) && !m_tokens.at(i + 1).is(Word::Of)) {
                m_work.readings[std::size_t(m_tokens.at(at).index)].act = Act::Floor;
            }
            return;
        }
        const bool passes = token.is(Word::Total) || token.is(Word::Comp) || token.is(Word::Base) ||
                            token.is(Word::Is) || token.is(Word::As) || token.is(Word::My) ||
                            token.is(Word::Your) || token.is(Word::The) || token.is(Word::Number) ||
                            token.is(Word::Year) || token.is(Word::Ordinal) ||
                            (token.is(Word::Other) && !token.capital);
        if (!passes) {
            return;
        }
    }
}

// Gives the sentence's figures of one act to another; whether there was any.
bool ActReader::turnInto(Act from, Act to)
{
    // Figures are read in their order, so the sentence's are the last ones; nobody says more in one breath.
    constexpr int most = 24;
    bool any = false;
    for (int i = m_lastFigure; i >= 0 && i > m_lastFigure - most; --i) {
        Reading &reading = m_work.readings[std::size_t(i)];
        if (reading.sentence != m_sentence) {
            break;
        }
        if (reading.read && reading.act == from) {
            reading.act = to;
            any = true;
        }
    }
    return any;
}

// "In CITY, …", "for CITY roles, …" at the head of a clause: the first one named is the main one (rule 14).
void ActReader::readRegion(int at)
{
    const Token &token = m_tokens.at(at);
    const Token &name = m_tokens.at(at + 1);
    const bool labelled = token.kind == TokenKind::Word && token.capital && token.is(Word::Other) &&
                          (name.is(Mark::Colon) || m_tokens.at(at + 2).is(Mark::Colon));
    const bool led = (token.is(Word::In) || token.is(Word::For)) && name.capital && name.is(Word::Other);
    if (!labelled && !led) {
        return;
    }
    int last = labelled ? at : at + 1;
    while (m_tokens.at(last + 1).kind == TokenKind::Word && m_tokens.at(last + 1).capital &&
           m_tokens.at(last + 1).is(Word::Other)) {
        ++last;
    }
    const Token &start = labelled ? token : name;
    const QStringView words = m_work.text.mid(start.start, m_tokens.at(last).end() - start.start);
    const bool known = std::any_of(
        m_work.context.regions.cbegin(), m_work.context.regions.cend(), [words](const QString &region) {
            return region.contains(words, Qt::CaseInsensitive) || words.contains(region);
        });
    if (labelled && !known) {
        return;
    }
    if (m_asks == 0) {
        m_work.regionNames.front() = words.toString();
        return;
    }
    m_work.regionNames.push_back(words.toString());
    m_region = int(m_work.regionNames.size()) - 1;
}

void readActs(Work &work)
{
    ActReader(work).run();
}

} // namespace counteroffer::strategy
