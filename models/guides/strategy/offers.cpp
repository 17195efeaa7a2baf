// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/actreader.h"

#include <algorithm>

namespace counteroffer::strategy {

// "… is competitive": a remark about an answer of the company (rule 29).
bool ActReader::isPraised(int at) const
{
    bool is = false;
    for (int i = at + 1; i < at + 14; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.kind == TokenKind::Mark && endsSentence(i)) {
            return false;
        }
        if (is && token.is(Word::Praise)) {
            return true;
        }
        is = is || token.is(Word::Is);
    }
    return false;
}

// "they will …", "NAME typically …": not what the person says or does.
bool ActReader::byCompany(int at) const
{
    if (before(at, Word::I, 3) || before(at, Word::You, 3) || before(at, Word::My, 2) ||
        before(at, Word::Your, 2)) {
        return false;
    }
    return before(at, Word::Will, 3) || before(at, Word::They, 3) || before(at, Word::Expect, 3);
}

void ActReader::rival(int at, bool conditional)
{
    m_act = conditional ? Act::MaybeRival : Act::Rival;
    m_work.rivalCues.push_back({at, m_sentence, conditional});
}

// "competing offers", "competing [NAME] offer", "competing interest": "competing levels" are a remark (rule
// 34).
bool ActReader::speaksOfOffer(int at) const
{
    for (int i = at + 1; i < at + 7; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Word::Offer) || token.is(Word::Comp) || token.is(Word::Interest)) {
            return true;
        }
        if (token.kind == TokenKind::Mark || token.isFigure()) {
            return false;
        }
    }
    return false;
}

// Whose offer: the rival's, the company's first one, or nobody's yet (rules 30–34).
void ActReader::readOffer(int at)
{
    bool competing = false;
    bool initial = false;
    bool named = false;
    bool owned = false;
    for (int i = at - 1; i >= std::max(m_sentenceStart, at - 5); --i) {
        const Token &token = m_tokens.at(i);
        if (token.kind == TokenKind::Mark || token.isFigure()) {
            break;
        }
        competing = competing || token.is(Word::Competing) || token.is(Word::Holding) ||
                    m_work.textOf(token) == u"match";
        initial = initial || token.is(Word::Initial) || token.is(Word::They) || token.is(Word::Open) ||
                  token.is(Word::Current) || token.is(Word::Thank);
        named = named || token.isBlank() || (token.capital && token.is(Word::Other));
        // "NAME's offer", "NAME has made me an offer"
        const QStringView text = m_work.textOf(token);
        const bool owner = token.capital && token.is(Word::Other) && i == at - 1 && text.endsWith(u's') &&
                           (text.chopped(1).endsWith(u'\'') || text.chopped(1).endsWith(u'’'));
        owned = owned || (owner && !isCompany(token)) || text == u"me";
    }
    const Token &next = m_tokens.at(at + 1);
    // "The offer is …", "the offer will be …": the one on the table.
    const bool opensSentence =
        m_tokens.at(at - 1).is(Word::The) && (next.is(Word::Is) || next.is(Word::Will));
    const bool conditional = m_inCondition || isInProcess(at);
    const int figure = figureBefore(at);
    if (figure >= 0) {
        competing = competing || inSentence(Word::Holding, at);
        initial = initial || before(figure, Word::They, 3) || before(figure, Word::Initial, 3);
    }
    if (m_act == Act::Ask && initial && before(at, Word::Exceed, 4)) {
        return; // "ask for 20% above the initial offer"
    }
    if (m_act == Act::Floor && !competing && !next.is(Word::From)) {
        return; // "accept an offer at $165K"
    }
    if (competing || next.is(Word::From) || inSentence(Word::Competing, at)) {
        rival(at, conditional);
    } else if (owned && !initial && !before(at, Word::You, 6) && !startsWithCompany()) {
        rival(at, conditional);
    } else if (initial || opensSentence || inSentence(Word::Thank, at) || next.is(Word::Of)) {
        m_act = Act::Initial;
    } else if (inSentence(Word::Holding, at) ||
               (named && (before(at, Word::Your, 5) || before(at, Word::My, 5)))) {
        rival(at, conditional);
    } else if (next.is(Word::At) || next.isFigure()) {
        m_act = Act::Other;
    }
    if (figure >= 0 && m_act != Act::Other) {
        Reading &reading = m_work.readings[std::size_t(m_tokens.at(figure).index)];
        reading.act = reading.act == Act::None ? m_act : reading.act;
    }
}

// "in process with NAME": not held; "in process with NAME and hold an offer": held (rule 34).
bool ActReader::isInProcess(int at) const
{
    constexpr int reach = 40;
    for (int i = at - 1; i >= std::max(m_sentenceStart, at - reach) && !m_tokens.at(i).is(Word::Holding);
         --i) {
        if (m_tokens.at(i).is(Word::Process)) {
            return true;
        }
    }
    return false;
}

// Whether a word names the guide's own company: "Acme" of "Acme Robotics".
bool ActReader::isCompany(const Token &token) const
{
    QStringView word = m_work.textOf(token);
    if (word.endsWith(u"'s") || word.endsWith(u"’s")) {
        word.chop(2);
    }
    return m_work.context.company.contains(word, Qt::CaseInsensitive);
}

// "a $320K total comp offer": the amount that stands before the word itself; -1 where there is none.
int ActReader::figureBefore(int at) const
{
    for (int i = at - 1; i >= std::max(m_sentenceStart, at - 5); --i) {
        if (m_tokens.at(i).isFigure()) {
            return i;
        }
        const Token &token = m_tokens.at(i);
        if (token.kind != TokenKind::Word || token.is(Word::And) || token.is(Word::With)) {
            return -1;
        }
    }
    return -1;
}

// "you offered $180K", "NAME has offered me $180K".
void ActReader::readOffered(int at)
{
    if (m_act != Act::None || m_inCondition) {
        return;
    }
    if (before(at, Word::You, 6) || before(at, Word::They, 6)) {
        turnInto(Act::None, Act::Initial);
        m_act = Act::Initial;
    } else if (startsWithCompany()) {
        m_act = Act::Initial;
    } else if (m_work.textOf(m_tokens.at(at + 1)) == u"me" ||
               (m_work.textOf(m_tokens.at(at - 1)) == u"been" && before(at, Word::I, 4))) {
        rival(at, false);
    } else if (!m_work.context.company.isEmpty() && m_tokens.at(at + 1).isFigure() &&
               m_tokens.at(at - 1).capital && m_tokens.at(at - 1).is(Word::Other)) {
        rival(at, false); // "NAME offered $180K", and it is not this company
    }
}

bool ActReader::startsWithCompany() const
{
    const Token &first =
        m_tokens.at(m_sentenceStart + (m_tokens.at(m_sentenceStart).is(Mark::QuoteOpen) ? 1 : 0));
    return first.capital && first.is(Word::Other) && isCompany(first);
}

// "they usually come back at $190K", "NAME comes back with", "they will respond with $190K".
void ActReader::readComes(int at)
{
    const Token &token = m_tokens.at(at);
    const bool back = m_work.textOf(m_tokens.at(at + 1)) == u"back";
    if (m_work.textOf(token) == u"meet") {
        if (m_tokens.at(at + 1).is(Word::You) && m_tokens.at(at + 2).is(Word::At) && byCompany(at)) {
            m_act = Act::Counter; // "they will meet you at $190K"
        }
        return;
    }
    const Token &sum = m_tokens.at(at + (m_tokens.at(at + 2).is(Word::About) ? 3 : 2));
    if (m_tokens.at(at + 1).is(Word::To) && sum.isFigure() && !byCompany(at)) {
        sumOf(); // "that comes to about $180K"
        return;
    }
    const Token &next = m_tokens.at(at + (back ? 2 : 1));
    const Token &figure = m_tokens.at(at + (back ? 3 : 2));
    const bool joined = next.is(Word::At) || next.is(Word::With) || next.is(Word::About);
    const bool money = figure.isFigure() || figure.is(Word::A) || figure.is(Word::About);
    if (!joined || !money || !(back || token.is(Word::Comes))) {
        return;
    }
    if (!back && m_work.textOf(token).startsWith(u"come", Qt::CaseInsensitive)) {
        return; // "comes with"
    }
    if (byCompany(at) || (m_work.textOf(token).endsWith(u's') && !before(at, Word::Your, 4))) {
        m_act = Act::Counter;
    }
}

void ActReader::readCounter(int at)
{
    const Token &next = m_tokens.at(at + 1);
    const bool verb = m_tokens.at(at).is(Word::Counters);
    if (next.is(Word::Below)) {
        m_act = Act::Other;
        return;
    }
    if ((verb && !before(at, Word::Your, 2)) || byCompany(at) || isPraised(at)) {
        m_act = Act::Counter;
        return;
    }
    // "Counter their first number with …"
    const bool object = at == m_sentenceStart && followedBy(at, Word::With, 5);
    if (next.is(Word::At) || next.is(Word::With) || next.is(Mark::Colon) || next.isFigure() ||
        next.is(Word::To) || object) {
        ask(at, m_conditional ? Rank::Reply : Rank::Opening);
    }
}

} // namespace counteroffer::strategy
