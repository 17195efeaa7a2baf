// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/actreader.h"

namespace counteroffer::strategy {

// Begins an ask, unless the sentence is about something else. True: the word is read.
bool ActReader::ask(int at, Rank rank)
{
    if (m_inCondition || m_later) {
        return true;
    }
    m_one = false;
    if (isDenied(at, 2)) {
        m_act = Act::Other;
        return true;
    }
    const Token &last = m_tokens.at(at - 1);
    const bool opening = last.is(Word::Open) || last.is(Word::Initial); // "your opening ask"
    m_act = Act::Ask;
    m_rank = m_conditional ? Rank::Reply : opening ? Rank::Opening : rank;
    return true;
}

// "a 15% bonus target" and "15% target bonus" name a kind of bonus; "I'm targeting" asks.
void ActReader::readTarget(int at)
{
    const Token &next = m_tokens.at(at + 1);
    const Token &last = m_tokens.at(at - 1);
    const bool ofBonus = next.is(Word::Bonus) || last.is(Word::Bonus);
    const bool afterFigure = last.isFigure() || last.isBlank();
    if (!ofBonus && !afterFigure) {
        ask(at, Rank::Target);
    }
}

// "… is my ask", "… as the floor": the word tells what was said before it.
bool ActReader::sumsUp(int at) const
{
    const Token &whose = m_tokens.at(at - 1);
    const Token &link = m_tokens.at(at - 2);
    const Token &next = m_tokens.at(at + 1);
    const bool ends = next.kind == TokenKind::Mark ? !next.is(Mark::Colon) : next.is(Word::And);
    return ends && (whose.is(Word::My) || whose.is(Word::Your) || whose.is(Word::The)) &&
           (link.is(Word::Is) || link.is(Word::As));
}

void ActReader::readOpen(int at)
{
    const Token &next = m_tokens.at(at + 1);
    if (next.is(Word::To)) {
        m_act = Act::Other;
        return;
    }
    if (next.is(Word::Offer)) {
        return;
    }
    if (sumsUp(at) && m_act == Act::None) {
        m_rank = Rank::Opening;
        turnInto(Act::None, Act::Ask);
        return;
    }
    if (m_tokens.at(at).is(Word::Opens) || byCompany(at)) {
        m_act = next.is(Word::Below) ? Act::Other : Act::Initial;
        return;
    }
    ask(at, Rank::Opening);
}

void ActReader::readAccept(int at)
{
    if (m_tokens.at(at - 1).is(Word::To)) {
        if (m_act == Act::Ask && inSentence(Word::Need, at) && at - 1 > m_sentenceStart) {
            turnInto(Act::Ask, Act::Floor); // "I need … to accept" (rule 23)
            return;
        }
        const Token &next = m_tokens.at(at + 1);
        if (next.is(Word::At) || next.isFigure()) {
            m_act = Act::Floor;
        } else if (next.is(Word::With) && m_act == Act::None && m_asks == 0 && inSentence(Word::I, at)) {
            ask(at, Rank::Target); // "I'd be glad to accept with a base of …"
        }
        return;
    }
    m_inCondition = false;
    m_act = isDenied(at, 2) ? Act::WalkAway : Act::Floor;
}

void ActReader::readBelow(int at)
{
    if (m_act == Act::Floor || m_act == Act::WalkAway) {
        return;
    }
    const Token &last = m_tokens.at(at - 1);
    if (m_inCondition || m_act == Act::Initial || m_act == Act::Counter || last.is(Word::Opens) ||
        last.is(Word::Counters) || last.is(Word::Open)) {
        m_act = Act::Other; // only a trigger (rule 31)
        return;
    }
    if (at == m_sentenceStart || last.is(Mark::QuoteOpen) || isDenied(at, 8)) {
        m_act = Act::WalkAway;
    }
}

// "At $300K I commit", "I'd sign at $300K" (rule 25). Before anything was asked for, it is the ask itself.
void ActReader::readCommit()
{
    if (m_conditional) {
        return;
    }
    const Act meant = m_asks == 0 ? Act::Ask : Act::Floor;
    const Token &first = m_tokens.at(m_sentenceStart);
    const Token &second = m_tokens.at(m_sentenceStart + 1);
    if (first.is(Word::At) || second.is(Word::At)) {
        turnInto(Act::None, meant);
    } else if (first.is(Word::With) || second.is(Word::With)) {
        turnInto(Act::None, Act::Ask); // "with a $20K sign-on I can commit"
    } else if (m_act == Act::None) {
        m_act = meant;
        m_rank = Rank::Target;
    }
}

// "walk away", "walk below $200K", "walk if …".
void ActReader::readWalk(int at)
{
    const Token &next = m_tokens.at(at + 1);
    const bool alone =
        (at == m_sentenceStart || m_tokens.at(at - 1).is(Word::Or)) &&
        (next.is(Word::If) || next.is(Word::Below) || next.is(Word::At) || next.is(Mark::Colon));
    if (alone || m_work.textOf(next) == u"away") {
        m_act = Act::WalkAway;
    }
}

// "settle for no less than", "you may settle at": a line; where both will settle is a later step.
void ActReader::readSettle(int at)
{
    const Token &next = m_tokens.at(at + 1);
    const bool told = before(at, Word::You, 3) || at == m_sentenceStart;
    const bool own = told && !before(at, Word::Expect, 4) && !m_conditional;
    const bool named = (next.is(Word::At) || next.is(Word::For)) && m_tokens.at(at + 2).isFigure();
    m_act = isDenied(at, 3) ? Act::WalkAway : own && named ? Act::Floor : Act::Other;
}

// "with a $20K sign-on we can close", "I can say yes today at $260K": as if one signed.
bool ActReader::closes(int at)
{
    const bool yes = m_work.textOf(m_tokens.at(at + 1)) == u"yes";
    const bool shut = m_work.textOf(m_tokens.at(at)).compare(u"close", Qt::CaseInsensitive) == 0;
    const Token &first = m_tokens.at(m_sentenceStart);
    const bool led = first.is(Word::With) || m_tokens.at(m_sentenceStart + 1).is(Word::With);
    if (!yes && !(shut && led)) {
        return false;
    }
    const bool follows = m_tokens.at(at + 2).is(Word::At) || m_tokens.at(at + 3).is(Word::At);
    if (led || follows) {
        readCommit();
    }
    return true;
}

// "Take $280K if …", "Close at $260K", "Hold firm at $190K": said to oneself at a sentence's head.
bool ActReader::readStand(int at)
{
    const bool holds = m_tokens.at(at).is(Word::Holding);
    const bool told = at == m_sentenceStart || (!holds && before(at, Word::You, 2)); // "you can take …"
    const bool own = !holds && (before(at, Word::I, 2) || before(at, Word::We, 2));
    if (own && m_act == Act::None && !m_inCondition && closes(at)) {
        return true;
    }
    if (!told || m_act != Act::None) {
        return false;
    }
    int to = at + 1;
    if (m_work.textOf(m_tokens.at(to)) == u"yes") {
        ++to; // "say yes at"
    }
    if (holds && (m_work.textOf(m_tokens.at(to)) == u"firm" || m_work.textOf(m_tokens.at(to)) == u"out")) {
        ++to;
    }
    if (holds && m_tokens.at(to).is(Word::The) && m_work.textOf(m_tokens.at(to + 1)) == u"line") {
        to += 2;
    }
    const Token &next = m_tokens.at(to);
    const bool preposition = next.is(Word::At) || (holds && (next.is(Word::For) || to > at + 1));
    if (preposition || (!holds && next.isFigure())) {
        m_act = Act::Floor;
        return true;
    }
    return false;
}

// "If they resist, …": what follows is a later step. "accept if …" is none, "if asked, …" neither.
void ActReader::readCondition(int at)
{
    if (m_act == Act::Floor || m_act == Act::WalkAway) {
        return;
    }
    const Token &who = m_tokens.at(at + 1);
    const QStringView can = m_work.textOf(m_tokens.at(at + 2));
    if ((who.is(Word::We) || who.is(Word::You)) && (can == u"can" || can == u"could") && m_act == Act::None) {
        ask(at, m_asks == 0 ? Rank::Target : Rank::Opening); // "if you can get to …, I'll sign"
        return;
    }
    const bool asked = m_tokens.at(at + 1).is(Word::Asked) || m_tokens.at(at + 2).is(Word::Asked) ||
                       m_tokens.at(at + 3).is(Word::Asked) || m_tokens.at(at + 2).is(Word::Ask);
    m_inCondition = true;
    m_conditional = m_conditional || !asked;
}

// The words that begin an ask (rule 14).
bool ActReader::readAskWord(int at)
{
    const Token &next = m_tokens.at(at + 1);
    const Token &last = m_tokens.at(at - 1);
    switch (m_tokens.at(at).word) {
    case Word::Target:
        readTarget(at);
        return true;
    case Word::Open:
    case Word::Opens:
        readOpen(at);
        return true;
    case Word::Position:
        return at == m_sentenceStart && ask(at, Rank::Opening);
    case Word::Push:
        ask(at, Rank::Opening);
        return true;
    case Word::Ask:
        if (sumsUp(at)) {
            turnInto(Act::None, Act::Ask);
        }
        return ask(at, Rank::Target);
    case Word::Look:
    case Word::Need:
        ask(at, Rank::Target);
        return true;
    case Word::We: // "could we …?"
        return last.is(Word::Will) && ask(at, Rank::Target);
    case Word::You: // "could you do …?"
        return at <= m_sentenceStart + 2 && m_work.textOf(last).compare(u"could", Qt::CaseInsensitive) == 0 &&
               ask(at, Rank::Target);
    case Word::Get: // "get the base to …"
        return m_act == Act::None && followedBy(at, Word::To, 4) && ask(at, Rank::Target);
    case Word::Ideal: // "Ideal: …", "the ideal split is …"
        return (next.is(Mark::Colon) || followedBy(at, Word::Is, 3)) && ask(at, Rank::Target);
    case Word::Figure:
        if (last.is(Word::Initial) && before(at, Word::They, 3) && next.is(Word::Is)) {
            m_act = Act::Initial; // "their first number is …"
            return true;
        }
        return (last.is(Word::My) || last.is(Word::Your)) && ask(at, Rank::Target);
    case Word::Want:
        return (last.is(Word::Will) || before(at, Word::I, 3)) &&
               ask(at, Rank::Target); // "I would also want"
    default:
        return false;
    }
}

// The words that draw a line (rules 23, 24).
bool ActReader::readFloorWord(int at)
{
    const Token &next = m_tokens.at(at + 1);
    switch (m_tokens.at(at).word) {
    case Word::Floor:
        if (sumsUp(at) && !turnInto(Act::None, Act::Floor) && m_tokens.at(at - 2).is(Word::Is) &&
            beginsWithPart(m_sentenceStart)) {
            turnInto(Act::Ask, Act::Floor); // a fragment went on with the ask until this word came
        }
        if (!m_tokens.at(at - 1).is(Word::Bonus)) { // "a bonus floor" is a kind of bonus
            m_act = Act::Floor;
        }
        return true;
    case Word::Bottom:
        if (m_work.textOf(next) == u"line" ||
            ((m_tokens.at(at - 1).is(Word::My) || m_tokens.at(at - 1).is(Word::Your)) &&
             (next.is(Word::Is) || next.is(Mark::Colon)))) {
            m_act = Act::Floor; // "red line:", "your limit is"
        }
        return true;
    case Word::AcceptAt:
        m_act = Act::Floor;
        return true;
    case Word::Praise:
        m_act = next.is(Mark::Colon) ? Act::Floor : m_act; // "Acceptable: …"
        if (m_work.textOf(m_tokens.at(m_sentenceStart)).compare(u"anything", Qt::CaseInsensitive) == 0 &&
            m_tokens.at(at - 1).is(Word::Is)) {
            turnInto(Act::None, Act::Floor); // "anything above $180K is acceptable"
        }
        return true;
    case Word::Accept:
        readAccept(at);
        return true;
    case Word::Minimum:
        m_act = m_act == Act::None && !m_inCondition ? Act::Floor : m_act;
        return true;
    case Word::WalkAway:
        m_act = Act::WalkAway;
        return true;
    case Word::Walk:
        readWalk(at);
        return true;
    case Word::Below:
        readBelow(at);
        return true;
    case Word::Less:
    case Word::Lower:
        if (next.is(Word::As) && m_act == Act::None && !m_conditional) {
            m_act = Act::Floor; // "as low as"
            return true;
        }
        m_act = next.is(Word::Than) && m_act != Act::Floor && isDenied(at, 7) ? Act::WalkAway : m_act;
        return true;
    case Word::Settle:
        readSettle(at);
        return true;
    case Word::Commit:
        readCommit();
        return true;
    case Word::SignOn: // "comfortable signing at $200K"
        if (m_act == Act::None && m_work.textOf(m_tokens.at(at)).endsWith(u"ing") &&
            (next.is(Word::At) || next.is(Word::For)) && before(at, Word::I, 6)) {
            readCommit();
        }
        return false;
    case Word::Take:
    case Word::Holding:
        return readStand(at);
    default:
        return false;
    }
}

// The words of offers, the rivals' and the company's (rules 30–34).
bool ActReader::readOfferWord(int at)
{
    const Token &next = m_tokens.at(at + 1);
    switch (m_tokens.at(at).word) {
    case Word::Offer:
        readOffer(at);
        return true;
    case Word::Offered:
        readOffered(at);
        return true;
    case Word::Competing:
        if (m_work.textOf(m_tokens.at(at)).endsWith(u"ing") && speaksOfOffer(at)) {
            rival(at, m_inCondition || next.is(Word::With));
        }
        return true;
    case Word::Process:
        m_act = m_act == Act::Rival ? Act::MaybeRival : m_act;
        return true;
    case Word::Counter:
    case Word::Counters:
        readCounter(at);
        return true;
    case Word::Comes:
        readComes(at);
        return true;
    case Word::Initial:
        if (next.is(Word::Comp) && !before(at, Word::Your, 2) && !before(at, Word::My, 2)) {
            m_act = Act::Initial; // "the initial package is often …"
        } else if (m_tokens.at(at - 1).is(Word::From) || before(at, Word::Up, 3)) {
            m_afterOne = m_act;
            m_act = Act::Initial;
            m_one = true;
        }
        return true;
    case Word::Thank:
        if (before(at, Word::I, 2) && m_work.textOf(m_tokens.at(at - 1)) != u"I") {
            return ask(at, Rank::Target); // "I'd also appreciate …"
        }
        m_act = Act::Initial;
        return true;
    case Word::Expect:
        if (before(at, Word::I, 2) || before(at, Word::My, 2) || m_tokens.at(at - 1).is(Word::You)) {
            return ask(at, Rank::Target);
        }
        m_act = Act::Other;
        return true;
    default:
        return false;
    }
}

bool ActReader::saysThat(int at) const
{
    const QStringView word = m_work.textOf(m_tokens.at(at));
    return word.compare(u"that", Qt::CaseInsensitive) == 0 || word.compare(u"this", Qt::CaseInsensitive) == 0;
}

// What follows is the sum of what was asked for, or of the floor, before.
void ActReader::sumOf()
{
    if (m_act == Act::None && (m_lastAct == Act::Ask || m_lastAct == Act::Floor)) {
        m_act = m_lastAct;
        m_rank = m_lastRank;
    }
}

// The words that turn a sentence to something else, or back to what was said before.
void ActReader::readTurn(int at)
{
    const Token &next = m_tokens.at(at + 1);
    switch (m_tokens.at(at).word) {
    case Word::If:
        readCondition(at);
        break;
    case Word::Later:
        m_later = true;
        m_act = Act::Other;
        break;
    case Word::Stretch:
        m_act = Act::Other;
        break;
    case Word::Candidates:
        m_conditional = true;
        break;
    case Word::Scenario:
        m_ended = next.is(Word::Number) && m_work.textOf(next) != u"1";
        break;
    case Word::My:
        if (m_act == Act::None && m_asks > 0 && next.is(Word::Total)) {
            m_act = Act::Ask;
            m_rank = Rank::Opening;
        }
        break;
    case Word::Bring:
        sumOf();
        break;
    case Word::Is:
        // "That is around $180K all in."
        if (at == m_sentenceStart + 1 && m_lastSentence == m_sentence - 1 &&
            (next.isFigure() || next.is(Word::About)) && saysThat(m_sentenceStart)) {
            sumOf();
        }
        break;
    default:
        break;
    }
}

void ActReader::readWord(int at)
{
    const Word word = m_tokens.at(at).word;
    if (word == Word::Other || (word >= Word::At && word <= Word::Class && word != Word::Is)) {
        return; // most words: unknown, small ones, and titles give no cue
    }
    if (!readAskWord(at) && !readFloorWord(at) && !readOfferWord(at)) {
        readTurn(at);
    }
}

} // namespace counteroffer::strategy
