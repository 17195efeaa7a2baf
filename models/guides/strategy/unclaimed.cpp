// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

#include <QSet>

#include <algorithm>

namespace counteroffer::strategy {

namespace {

bool isCore(Part part)
{
    return part == Part::Base || part == Part::Equity || part == Part::Count || part == Part::Total;
}

// Finds the ask of a strategy whose speaker uses no word for asking: "what works for me is $200K base".
class UnclaimedAsk final
{
public:
    explicit UnclaimedAsk(Work &work) : m_work(work) {}

    void claim();

private:
    [[nodiscard]] bool hasAsk() const;
    [[nodiscard]] bool hasMoneyToFill() const;
    [[nodiscard]] bool isIdle(const Reading &reading) const;
    [[nodiscard]] bool isNamesOwn(int figure) const;
    [[nodiscard]] bool isRemark(int figure);

    Work &m_work;
    int m_remarkBegin = 0; // the tokens of the sentence that isRemark() was asked of last, and its answer
    int m_remarkEnd = 0;
    bool m_remark = false;
};

bool UnclaimedAsk::hasAsk() const
{
    return std::any_of(m_work.readings.cbegin(), m_work.readings.cend(), [](const Reading &reading) {
        return reading.act == Act::Ask && reading.rank != Rank::Reply && reading.part != Part::Excluded;
    });
}

// "$[X]K": the ask may be what is to be filled in, and the figures beside it are none.
bool UnclaimedAsk::hasMoneyToFill() const
{
    return std::any_of(m_work.tokens.list.cbegin(), m_work.tokens.list.cend(), [this](const Token &token) {
        const QStringView text = token.isBlank() ? m_work.textOf(token) : QStringView(u"[]");
        return !text.startsWith(u'[') || !text.endsWith(u']');
    });
}

bool UnclaimedAsk::isIdle(const Reading &reading) const
{
    return reading.read && reading.act == Act::None && reading.part != Part::None &&
           reading.part != Part::Excluded && reading.region == 0;
}

// "NAME ($300K TC)": what somebody else pays.
bool UnclaimedAsk::isNamesOwn(int figure) const
{
    const int at = m_work.tokens.figures[std::size_t(figure)].token;
    const Token &name = m_work.tokens.at(at - 2);
    return m_work.tokens.at(at - 1).is(Mark::Open) && name.is(Word::Other) && name.capital;
}

// A sentence about what is usual or what one has today asks for nothing.
bool UnclaimedAsk::isRemark(int figure)
{
    const Tokens &tokens = m_work.tokens;
    const int at = tokens.figures[std::size_t(figure)].token;
    const auto tells = [&tokens](int i) {
        const Token &token = tokens.at(i);
        return token.is(Word::Benchmark) || token.is(Word::Current) || token.is(Word::They) ||
               token.is(Word::Later) || token.is(Word::If);
    };
    const auto ends = [&tokens](int i) {
        return tokens.at(i).is(Mark::Stop) || tokens.at(i).is(Mark::Paragraph);
    };
    // Asked once for each sentence: one that never ends may hold any number of figures.
    if (at < m_remarkBegin || at >= m_remarkEnd) {
        m_remark = false;
        // What introduces a script ("when asked, say:") is no part of it.
        for (m_remarkBegin = at; !ends(m_remarkBegin) && !tokens.at(m_remarkBegin).is(Mark::QuoteOpen);
             --m_remarkBegin) {
            m_remark = m_remark || tells(m_remarkBegin);
        }
        for (m_remarkEnd = at; !ends(m_remarkEnd); ++m_remarkEnd) {
            m_remark = m_remark || tells(m_remarkEnd);
        }
    }
    return m_remark;
}

void UnclaimedAsk::claim()
{
    if (hasAsk() || hasMoneyToFill()) {
        return;
    }
    QSet<Part> claimed;
    int last = -1;
    int sentence = -1; // the first that names a part of pay and nobody's act
    for (int i = 0; i < int(m_work.readings.size()); ++i) {
        Reading &reading = m_work.readings[std::size_t(i)];
        if (!isIdle(reading) || isNamesOwn(i) || isRemark(i)) {
            continue;
        }
        if (sentence < 0 && isCore(reading.part)) {
            sentence = reading.sentence;
        }
        // "$200K base. $160K equity.": the list goes on while it names other parts.
        const bool further = reading.part == Part::SignOn || reading.part == Part::Bonus ||
                             (reading.sentence == last + 1 && !claimed.contains(reading.part));
        if (sentence >= 0 && (reading.sentence == sentence || further)) {
            reading.act = Act::Ask;
            reading.rank = Rank::Opening;
            claimed.insert(reading.part);
            last = reading.sentence;
        }
    }
}

} // namespace

void claimUnclaimedAsk(Work &work)
{
    UnclaimedAsk(work).claim();
}

} // namespace counteroffer::strategy
