// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

#include <algorithm>

namespace counteroffer::strategy {

namespace {

// Walks the text once. A cue word changes whose figure the next ones are; a sentence's end forgets it.
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
    void readFigure(int at);
    void endSentence(int next);
    [[nodiscard]] bool endsSentence(int at) const;

    void ask(int at, Rank rank);
    void readTarget(int at);
    void readOpen(int at);
    void readAccept(int at);
    void readBelow(int at);
    void rival(int at, bool conditional);
    void readOffer(int at);
    [[nodiscard]] int figureBefore(int at) const;
    void readOffered(int at);
    void readCounter(int at);
    void readCommit();
    void readCondition(int at);
    void endCondition();
    void readRegion(int at);
    void readFloorNoun(int at);
    void turnInto(Act from, Act to);

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
};

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

bool ActReader::inSentence(Word word, int until) const
{
    return before(until, word, until - m_sentenceStart);
}

bool ActReader::isDenied(int at, int reach) const
{
    return before(at, Word::Not, reach) || before(at, Word::Never, reach) || before(at, Word::No, reach) ||
           before(at, Word::Resist, reach);
}

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
    Reading &reading = m_work.readings[std::size_t(m_tokens.at(at).index)];
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

void ActReader::turnInto(Act from, Act to)
{
    for (Reading &reading : m_work.readings) {
        if (reading.read && reading.sentence == m_sentence && reading.act == from) {
            reading.act = to;
        }
    }
}

void ActReader::ask(int at, Rank rank)
{
    if (m_inCondition || m_later) {
        return;
    }
    m_one = false;
    if (isDenied(at, 2)) {
        m_act = Act::Other;
        return;
    }
    const Token &last = m_tokens.at(at - 1);
    const bool opening = last.is(Word::Open) || last.is(Word::Initial); // "your opening ask"
    m_act = Act::Ask;
    m_rank = m_conditional ? Rank::Reply : opening ? Rank::Opening : rank;
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

void ActReader::rival(int at, bool conditional)
{
    m_act = conditional ? Act::MaybeRival : Act::Rival;
    m_work.rivalCues.push_back({at, m_sentence, conditional});
}

// Whose offer: the rival's, the company's first one, or nobody's yet (rules 30–34).
void ActReader::readOffer(int at)
{
    bool competing = false;
    bool initial = false;
    bool named = false;
    for (int i = at - 1; i >= std::max(m_sentenceStart, at - 5); --i) {
        const Token &token = m_tokens.at(i);
        if (token.kind == TokenKind::Mark || token.isFigure()) {
            break;
        }
        competing = competing || token.is(Word::Competing) || token.is(Word::Holding);
        initial = initial || token.is(Word::Initial) || token.is(Word::They) || token.is(Word::Open) ||
                  token.is(Word::Current) || token.is(Word::Thank);
        named = named || token.isBlank() || (token.capital && token.is(Word::Other));
    }
    const Token &next = m_tokens.at(at + 1);
    const bool conditional = m_inCondition || inSentence(Word::Process, at);
    const int figure = figureBefore(at);
    if (figure >= 0) {
        competing = competing || inSentence(Word::Holding, at);
        initial = initial || before(figure, Word::They, 3) || before(figure, Word::Initial, 3);
    }
    if (competing || next.is(Word::From) || inSentence(Word::Competing, at)) {
        rival(at, conditional);
    } else if (initial || inSentence(Word::Thank, at) || next.is(Word::Of)) {
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

// "you offered $180K", "NAME has offered me $180K".
void ActReader::readOffered(int at)
{
    if (m_act != Act::None || m_inCondition) {
        return;
    }
    if (before(at, Word::You, 6) || before(at, Word::They, 6)) {
        turnInto(Act::None, Act::Initial);
        m_act = Act::Initial;
    } else if (m_work.textOf(m_tokens.at(at + 1)) == u"me") {
        rival(at, false);
    }
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
    if (next.is(Word::At) || next.is(Word::With) || next.isFigure() || next.is(Word::To)) {
        ask(at, m_conditional ? Rank::Reply : Rank::Opening);
    }
}

// "At $300K I commit", "I'd sign at $300K" (rule 25).
void ActReader::readCommit()
{
    if (m_conditional) {
        return;
    }
    if (m_tokens.at(m_sentenceStart).is(Word::At) || m_tokens.at(m_sentenceStart + 1).is(Word::At)) {
        turnInto(Act::None, Act::Floor);
    } else if (m_act == Act::None) {
        m_act = Act::Floor;
    }
}

// "If they resist, …": what follows is a later step. "accept if …" is none, "if asked, …" neither.
void ActReader::readCondition(int at)
{
    if (m_act == Act::Floor || m_act == Act::WalkAway) {
        return;
    }
    const bool asked = m_tokens.at(at + 1).is(Word::Asked) || m_tokens.at(at + 2).is(Word::Asked) ||
                       m_tokens.at(at + 3).is(Word::Asked) || m_tokens.at(at + 2).is(Word::Ask);
    m_inCondition = true;
    m_conditional = m_conditional || !asked;
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

void ActReader::readWord(int at)
{
    const Token &token = m_tokens.at(at);
    const Token &next = m_tokens.at(at + 1);
    switch (token.word) {
    case Word::Target:
        readTarget(at);
        break;
    case Word::Open:
    case Word::Opens:
        readOpen(at);
        break;
    case Word::We:
        if (m_tokens.at(at - 1).is(Word::Will)) {
            ask(at, Rank::Target); // "could we …?"
        }
        break;
    case Word::Get:
        if (m_act == Act::None && followedBy(at, Word::To, 4)) {
            ask(at, Rank::Target); // "get the base to …"
        }
        break;
    case Word::Ideal:
        if (next.is(Mark::Colon)) {
            ask(at, Rank::Target);
        }
        break;
    case Word::Figure:
        if (m_tokens.at(at - 1).is(Word::My) || m_tokens.at(at - 1).is(Word::Your)) {
            ask(at, Rank::Target);
        }
        break;
    case Word::Praise:
        if (next.is(Mark::Colon)) {
            m_act = Act::Floor; // "Acceptable: …"
        }
        break;
    case Word::Push:
        ask(at, Rank::Opening);
        break;
    case Word::Ask:
    case Word::Look:
    case Word::Need:
        ask(at, Rank::Target);
        break;
    case Word::Want:
        if (m_tokens.at(at - 1).is(Word::I) || m_tokens.at(at - 1).is(Word::Will) || before(at, Word::I, 2)) {
            ask(at, Rank::Target);
        }
        break;
    case Word::Expect:
        if (before(at, Word::I, 2) || before(at, Word::My, 2)) {
            ask(at, Rank::Target);
        } else {
            m_act = Act::Other;
        }
        break;
    case Word::Floor:
        if (!m_tokens.at(at - 1).is(Word::Bonus)) { // "a bonus floor" is a kind of bonus
            m_act = Act::Floor;
        }
        break;
    case Word::AcceptAt:
        m_act = Act::Floor;
        break;
    case Word::Accept:
        readAccept(at);
        break;
    case Word::Minimum:
        if (m_act == Act::None && !m_inCondition) {
            m_act = Act::Floor;
        }
        break;
    case Word::WalkAway:
        m_act = Act::WalkAway;
        break;
    case Word::Walk:
        if (m_work.textOf(next) == u"away") {
            m_act = Act::WalkAway;
        }
        break;
    case Word::Below:
        readBelow(at);
        break;
    case Word::Less:
    case Word::Lower:
        if (next.is(Word::Than) && m_act != Act::Floor && isDenied(at, 7)) {
            m_act = Act::WalkAway;
        }
        break;
    case Word::Settle:
        m_act = isDenied(at, 3) ? Act::WalkAway : Act::Other;
        break;
    case Word::Commit:
        readCommit();
        break;
    case Word::Offer:
        readOffer(at);
        break;
    case Word::Competing:
        if (token.length == 9 && !next.is(Word::For)) {
            rival(at, m_inCondition || next.is(Word::With));
        }
        break;
    case Word::Process:
        if (m_act == Act::Rival) {
            m_act = Act::MaybeRival;
        }
        break;
    case Word::Counter:
    case Word::Counters:
        readCounter(at);
        break;
    case Word::Initial:
        if (m_tokens.at(at - 1).is(Word::From) || before(at, Word::Up, 3)) {
            m_afterOne = m_act;
            m_act = Act::Initial;
            m_one = true;
        }
        break;
    case Word::Thank:
        if (before(at, Word::I, 2) && m_work.textOf(m_tokens.at(at - 1)) != u"I") {
            ask(at, Rank::Target); // "I'd also appreciate …"
        } else {
            m_act = Act::Initial;
        }
        break;
    case Word::Offered:
        readOffered(at);
        break;
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
        if (m_act == Act::None && (m_lastAct == Act::Ask || m_lastAct == Act::Floor)) {
            m_act = m_lastAct;
            m_rank = m_lastRank;
        }
        break;
    default:
        break;
    }
}

} // namespace

void readActs(Work &work)
{
    ActReader(work).run();
}

} // namespace counteroffer::strategy
