// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/partreader.h"

namespace counteroffer::strategy {

// "/month", "per month", "monthly"; "over 18 months" is a term.
bool PartReader::isMonthly(int at) const
{
    const Token &before = m_tokens.at(at - 1);
    return m_tokens.at(at).is(Word::Month) &&
           (before.is(Mark::Slash) || before.is(Word::A) || m_work.textOf(m_tokens.at(at)) == u"monthly");
}

void PartReader::noteBasis(int at, bool &year, bool &grant) const
{
    const Token &token = m_tokens.at(at);
    switch (token.word) {
    case Word::PerYear:
        year = true;
        break;
    case Word::FourYears:
        grant = true;
        break;
    case Word::Year: {
        const Token &before = m_tokens.at(at - 1);
        if (before.is(Mark::Slash) || before.is(Word::A)) {
            year = true;
        } else if (before.is(Word::Four) || before.is(Word::Number)) {
            grant = true;
        }
        break;
    }
    default:
        break;
    }
}

// Rule 17: only words tell. "/yr (4yr vest)" and "annual … over four years" are a year's.
void PartReader::readBasis(int at, Reading &reading) const
{
    bool month = m_tokens.at(at - 1).is(Word::Month);
    bool year = false;
    bool grant = false;
    for (int i = at + 1; i < at + 13; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Mark::Slash) && m_tokens.at(i + 1).isFigure()) {
            ++i;
            continue;
        }
        if (token.is(Mark::Comma)) {
            const Token &next = m_tokens.at(i + 1);
            if (!next.is(Word::Vesting) && !next.is(Word::Over)) {
                break;
            }
            continue;
        }
        const bool parts = token.is(Mark::Add) || token.is(Mark::Stop) || token.is(Mark::Paragraph) ||
                           token.is(Mark::Semicolon) || token.is(Mark::Dash) || token.is(Word::And) ||
                           token.is(Word::Plus) || token.is(Word::With);
        if (token.isFigure() || token.isBlank() || parts) {
            break;
        }
        if (token.kind == TokenKind::Word) {
            noteBasis(i, year, grant);
            month = month || isMonthly(i);
        }
    }
    for (int i = at - 1; i > at - 8; --i) {
        const Token &token = m_tokens.at(i);
        if (token.kind != TokenKind::Word) {
            if (token.is(Mark::Open) || token.is(Mark::Colon)) {
                continue;
            }
            break;
        }
        if (token.is(Word::And) || token.is(Word::With) || token.is(Word::Plus)) {
            break;
        }
        noteBasis(i, year, grant);
    }
    if (month) {
        reading.part = Part::Excluded; // a month's pay is no year's
    }
    reading.overYears = grant && !year;
    reading.basis = year ? EquityBasis::Year : grant ? EquityBasis::Grant : EquityBasis::Unknown;
}

bool PartReader::followsFigureBySlash(int figure, bool hasOwnNoun) const
{
    const int at = m_tokens.figures[std::size_t(figure)].token;
    if (figure == 0 || !m_tokens.at(at - 1).is(Mark::Slash)) {
        return false;
    }
    if (m_tokens.at(at - 2).isFigure()) {
        return true;
    }
    // "$200K base (A) / £125K (B)": the noun before the slash serves both; "$200K base / $80K options" are
    // two.
    const int before = m_tokens.figures[std::size_t(figure - 1)].token;
    return at - before < 8 && !hasOwnNoun;
}

// "QAR 600,000 base ($165,000)": the figure before, once more.
bool PartReader::isConversion(int figure) const
{
    const RawFigure &own = m_tokens.figures[std::size_t(figure)];
    if (figure == 0 || own.amount.kind != AmountKind::Money) {
        return false;
    }
    int open = own.token - 1;
    while (m_tokens.at(open).is(Word::About) || m_tokens.at(open).is(Mark::Equals)) {
        --open;
    }
    const RawFigure &before = m_tokens.figures[std::size_t(figure - 1)];
    if (!m_tokens.at(open).is(Mark::Open) || before.amount.kind != AmountKind::Money ||
        open - before.token > 6) {
        return false;
    }
    return m_work.readings[std::size_t(figure)].currency != m_work.readings[std::size_t(figure - 1)].currency;
}

// "the 10% bonus up to 15%": what there is today, and what is asked.
bool PartReader::isRateOfToday(int at) const
{
    const auto isPercent = [this](const Token &token) {
        return token.isFigure() &&
               m_tokens.figures[std::size_t(token.index)].amount.kind == AmountKind::Percent;
    };
    int i = at + 1;
    while (m_tokens.at(i).is(Word::Target) || m_tokens.at(i).is(Word::PerYear)) {
        ++i;
    }
    if (!isPercent(m_tokens.at(at)) || !m_tokens.at(i).is(Word::Bonus)) {
        return false;
    }
    ++i;
    if (m_work.textOf(m_tokens.at(i)) == u"up") {
        ++i;
    }
    return m_tokens.at(i).is(Word::To) && isPercent(m_tokens.at(i + 1));
}

// "an extra $20K in base", "by $20K", "from $150K to …": what is added, or what there is already (rule 22).
bool PartReader::isStep(int at) const
{
    int last = at - 1;
    while (m_tokens.at(last).is(Word::About)) {
        --last;
    }
    const Token &before = m_tokens.at(last);
    const bool added = before.is(Word::Extra) ||
                       (before.is(Word::Of) && m_tokens.at(last - 1).is(Word::Increment)) ||
                       (before.kind == TokenKind::Word && m_work.textOf(before) == u"by");
    const QStringView lead = m_work.textOf(m_tokens.at(last - 1));
    const bool instead =
        (before.is(Word::Of) && lead == u"instead") || (before.is(Word::Than) && lead == u"rather");
    const Token &target = m_tokens.at(at + 2);
    const bool left =
        before.is(Word::From) && m_tokens.at(at + 1).is(Word::To) && (target.isFigure() || target.isBlank());
    return added || left || instead || isRateOfToday(at) || m_tokens.at(at + 1).is(Word::Extra);
}

} // namespace counteroffer::strategy
