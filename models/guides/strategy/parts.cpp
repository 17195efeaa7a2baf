// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/partreader.h"

namespace counteroffer::strategy {

namespace {

constexpr int furthest = 9;

// Nobody's pay: fifty million of a currency in which a year's pay has five or six digits (rule 35).
bool isBeyondPay(const Amount &amount, Currency currency)
{
    constexpr qint64 beyond = 50'000'000;
    static const QList<Currency> manyUnits = {
        Currency::known("JPY"), Currency::known("KRW"), Currency::known("IDR"), Currency::known("VND"),
        Currency::known("CLP"), Currency::known("COP"), Currency::known("HUF"), Currency::known("NGN"),
        Currency::known("PYG"), Currency::known("UGX"), Currency::known("TZS"), Currency::known("IRR"),
        Currency::known("UZS"), Currency::known("KHR"), Currency::known("LBP"), Currency::known("MMK"),
        Currency::known("ARS"), Currency::known("CRC"), Currency::known("KZT"), Currency::known("PKR"),
        Currency::known("LKR"), Currency::known("INR"), Currency::known("PHP"), Currency::known("RSD")};
    if (amount.kind != AmountKind::Money || manyUnits.contains(currency)) {
        return false;
    }
    const auto money = toMoneyRange(amount, currency);
    return !money || money->hi.minor / money->hi.currency.minorPerUnit() >= beyond;
}

} // namespace

// "(SF)", "(4yr vest)", "($155K)" between a figure and its noun: the token behind it; -1 where it says more.
int PartReader::behindParenthesis(int at) const
{
    for (int i = at + 1; i < at + 7; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Mark::Close)) {
            return i + 1;
        }
        if (token.kind == TokenKind::Word && isPayNoun(token.word)) {
            return -1;
        }
        if (token.is(Mark::Paragraph)) {
            return -1;
        }
    }
    return -1;
}

int PartReader::beforeParenthesis(int at) const
{
    int depth = 0;
    for (int i = at; i >= 0 && i > at - 24; --i) {
        const Token &token = m_tokens.at(i);
        depth += token.is(Mark::Close) ? 1 : token.is(Mark::Open) ? -1 : 0;
        if (depth == 0) {
            return i - 1;
        }
    }
    return -1;
}

Found PartReader::runFrom(int at, bool counted, const Way &way) const
{
    NounRun run;
    if (way.retention) {
        run.prepend(Word::Retention);
    }
    if (way.effective) {
        run.prepend(Word::Effective);
    }
    for (int i = at; i < at + 6; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.kind != TokenKind::Word) {
            break;
        }
        const Word word = token.word;
        const bool inside = isPayNoun(word) || isNoPay(word) || word == Word::Retention || word == Word::Cash;
        const bool passes = isPeriod(word) || word == Word::Number || word == Word::Target;
        if (inside) {
            run.add(word);
        } else if (!passes) {
            break;
        }
    }
    return {run.part(counted), way.unknown == 0};
}

// A mark right of a figure: "/yr" and "/ £125K" are passed, so are parentheses without a noun of pay.
PartReader::Step PartReader::passMark(int &at) const
{
    const Token &token = m_tokens.at(at);
    const Token &next = m_tokens.at(at + 1);
    if (token.is(Mark::Slash)) {
        if (next.is(Word::CountedUnit)) {
            return Step::NoPay; // "/share": a price
        }
        ++at;
        const bool period = next.kind == TokenKind::Word && (isPeriod(next.word) || next.word == Word::Month);
        return next.isFigure() || period ? Step::On : Step::Stop;
    }
    const int behind = token.is(Mark::Open) ? behindParenthesis(at) : -1;
    at = behind - 1;
    return behind < 0 ? Step::Stop : Step::On;
}

// A word between a figure and the noun right of it.
PartReader::Step PartReader::passWord(int &at, bool percent, Way &way) const
{
    const Token &token = m_tokens.at(at);
    switch (token.word) {
    case Word::Vest:
        // "/yr vest": what the grant pays out in a year; "over a four-year vest" is the grant's term.
        return m_tokens.at(at - 1).is(Word::FourYears) ? Step::Stop : Step::NoPay;
    case Word::Or: // "or more"
        ++at;
        return m_tokens.at(at).is(Word::Increment) || m_tokens.at(at).is(Word::Exceed) ? Step::On
                                                                                       : Step::Stop;
    case Word::At: // "$30K at signing"
        return m_tokens.at(at + 1).is(Word::SignOn) ? Step::On : Step::Stop;
    case Word::Of: // "12% of base" is a bonus
        return percent ? Step::Stop : Step::On;
    case Word::Retention:
        way.retention = true;
        return Step::On;
    case Word::Effective:
        way.effective = true;
        return Step::On;
    case Word::Other:
    case Word::Title:
    case Word::Class:
        return (token.capital ? ++way.names > 3 : ++way.unknown > 1) ? Step::Stop : Step::On;
    case Word::Over:
    case Word::Four:
    case Word::Year:
    case Word::PerYear:
    case Word::FourYears:
    case Word::Ordinal:
    case Word::Number:
    case Word::Target:
    case Word::In:
    case Word::The:
    case Word::A:
    case Word::Worth:
    case Word::Initial:
        return Step::On;
    default:
        return Step::Stop;
    }
}

Found PartReader::rightOf(int at, bool percent, bool counted) const
{
    Way way;
    for (int i = at + 1; i < at + furthest; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.isFigure() || token.isBlank()) {
            return {};
        }
        const bool word = token.kind == TokenKind::Word;
        if (word && (isPayNoun(token.word) || token.word == Word::Cash)) {
            return runFrom(i, counted, way);
        }
        if (word && isNoPay(token.word)) {
            return {Part::Excluded, way.unknown == 0};
        }
        const Step step = word ? passWord(i, percent, way) : passMark(i);
        if (step != Step::On) {
            return {step == Step::NoPay ? Part::Excluded : Part::None, true};
        }
    }
    return {};
}

// "On equity, $200K …": the noun before the comma heads the clause.
bool PartReader::headsClause(int at) const
{
    const Token &noun = m_tokens.at(at);
    const QStringView lead = m_work.textOf(m_tokens.at(at - 1));
    return noun.kind == TokenKind::Word && isPayNoun(noun.word) &&
           (lead.compare(u"on", Qt::CaseInsensitive) == 0 ||
            lead.compare(u"for", Qt::CaseInsensitive) == 0) &&
           m_tokens.at(at - 1).capital;
}

// "on total, not on base: $170K": the noun at `at` is the one that is not meant. The token before all that
// says so; nothing where nothing does.
std::optional<int> PartReader::beforeDenied(int at) const
{
    int i = at - 1;
    const auto says = [this](int place, QStringView word) {
        return m_work.textOf(m_tokens.at(place)).compare(word, Qt::CaseInsensitive) == 0;
    };
    if (m_tokens.at(i).is(Word::The) || says(i, u"on") || says(i, u"my")) {
        --i;
    }
    const Token &token = m_tokens.at(i);
    const bool instead =
        (token.is(Word::Than) && says(i - 1, u"rather")) || (token.is(Word::Of) && says(i - 1, u"instead"));
    if (!token.is(Word::Not) && !instead) {
        return std::nullopt;
    }
    i -= instead ? 2 : 1;
    return m_tokens.at(i).is(Mark::Comma) ? i - 1 : i;
}

// A token between a figure and the noun left of it. `tight` turns false when a word of any meaning is passed.
PartReader::Step PartReader::passLeft(int &at, bool &tight) const
{
    const Token &token = m_tokens.at(at);
    if (token.is(Mark::Close)) {
        at = beforeParenthesis(at) + 1;
        return Step::On;
    }
    if (token.isFigure() && m_tokens.at(at + 1).is(Mark::Open) &&
        m_tokens.figures[std::size_t(token.index)].amount.kind == AmountKind::Percent) {
        return Step::On; // "a bonus of 30% ($60K)": the same in money
    }
    if (token.isFigure() || token.isBlank()) {
        // "base increased from $150K to $170K": the noun stands before both.
        const bool step = m_tokens.at(at + 1).is(Word::To) && m_tokens.at(at - 1).is(Word::From);
        --at;
        return step ? Step::On : Step::Stop;
    }
    if (token.kind != TokenKind::Word) {
        const bool headed = token.is(Mark::Comma) && headsClause(at - 1);
        const bool passes = headed || token.is(Mark::Open) || token.is(Mark::Colon) ||
                            token.is(Mark::QuoteOpen) || token.is(Mark::QuoteClose);
        return passes ? Step::On : Step::Stop;
    }
    switch (token.word) {
    case Word::And:
    case Word::With:
    case Word::Plus:
    case Word::You:
    case Word::If:
        return Step::Stop;
    case Word::For: // "Equity: ask for"
        return m_tokens.at(at - 1).is(Word::Ask) && m_tokens.at(at - 2).is(Mark::Colon) ? Step::On
                                                                                        : Step::Stop;
    case Word::I: // "on equity I'd want"
        return m_work.textOf(m_tokens.at(at - 2)).compare(u"on", Qt::CaseInsensitive) == 0 ? Step::On
                                                                                           : Step::Stop;
    case Word::Or: // "at or above"
        return m_tokens.at(at + 1).is(Word::Exceed) ? Step::On : Step::Stop;
    case Word::Number: // "and Year 2 at $70K": a later year's share of what was named before (rule 22)
        return m_tokens.at(at - 1).is(Word::Year) && m_work.textOf(token) != u"1" ? Step::NoPay : Step::On;
    case Word::Current:
        return m_tokens.at(at + 1).is(Word::Worth) ? Step::On : Step::NoPay;
    case Word::Other:
        tight = false;
        return Step::On;
    default:
        return Step::On;
    }
}

Found PartReader::leftOf(int at, bool counted) const
{
    bool tight = true;
    int i = at - 1;
    for (int steps = 0; steps < furthest + 2; ++steps, --i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Mark::Equals)) {
            return {Part::Total, true};
        }
        const bool word = token.kind == TokenKind::Word;
        if (word && isPayNoun(token.word)) {
            const std::optional<int> before = beforeDenied(i);
            if (!before) {
                return runUpTo(i, counted, tight);
            }
            i = *before + 1; // the loop takes one off
            continue;
        }
        if (word && isNoPay(token.word)) {
            return {Part::Excluded, tight};
        }
        if (token.is(Word::Bring) && m_work.textOf(token).startsWith(u"total", Qt::CaseInsensitive)) {
            return {Part::Total, true}; // "totalling $400K"
        }
        const Step step = passLeft(i, tight);
        if (step != Step::On) {
            return {step == Step::NoPay ? Part::Excluded : Part::None, tight};
        }
    }
    return {};
}

// "unvested equity of $90K": what is given up, not what is asked.
bool PartReader::isLeftBehind(QStringView word)
{
    return word.startsWith(u"unvested", Qt::CaseInsensitive) ||
           word.startsWith(u"forfeited", Qt::CaseInsensitive);
}

Found PartReader::runUpTo(int at, bool counted, bool tight) const
{
    NounRun run;
    run.add(m_tokens.at(at).word);
    for (int i = at - 1; i > at - 6; --i) {
        const Token &token = m_tokens.at(i);
        if (token.kind != TokenKind::Word) {
            break;
        }
        const Word word = token.word;
        const bool inside = isPayNoun(word) || word == Word::Retention || word == Word::Cash ||
                            word == Word::Effective || word == Word::Current || word == Word::FourYears ||
                            word == Word::Benchmark;
        const bool passes = isPeriod(word) || word == Word::Number || word == Word::Target ||
                            word == Word::Other || word == Word::NotPay;
        if (inside) {
            run.prepend(word);
        } else if (!passes) {
            break;
        }
        if (word == Word::NotPay && isLeftBehind(m_work.textOf(token))) {
            return {Part::Excluded, tight};
        }
    }
    return {run.part(counted), tight};
}

// What two words behind a figure say together: "all in", "all told"; "… and $10K to sign" in a list of parts.
Part PartReader::byPhrase(int at) const
{
    const Token &second = m_tokens.at(at + 2);
    const QStringView last = m_work.textOf(second);
    if (m_work.textOf(m_tokens.at(at + 1)) == u"all" &&
        (last == u"in" || last == u"told" || last == u"together")) {
        return Part::Total;
    }
    const Token &before = m_tokens.at(at - 1);
    const int to = before.is(Word::About) ? at - 2 : at - 1;
    if (m_tokens.at(to).is(Word::To) && m_tokens.at(to - 1).is(Word::Comes)) {
        return Part::Total; // "that comes to about $180K"
    }
    const bool listed = before.is(Word::And) || before.is(Word::Plus) || before.is(Mark::Comma);
    const bool signs = m_tokens.at(at + 1).is(Word::To) && last == u"sign";
    return listed && signs ? Part::SignOn : Part::None;
}

void PartReader::read(int figure)
{
    const RawFigure &raw = m_tokens.figures[std::size_t(figure)];
    Reading &reading = m_work.readings[std::size_t(figure)];
    const bool percent = raw.amount.kind == AmountKind::Percent;
    const bool counted = raw.amount.kind == AmountKind::Plain;
    const Found right = rightOf(raw.token, percent, counted);
    const Found left = right.part == Part::None || !right.tight ? leftOf(raw.token, counted) : Found{};
    const bool takeRight =
        right.part != Part::None && (right.tight || !left.tight || left.part == Part::None);
    reading.part = takeRight ? right.part : left.part;
    if (reading.part == Part::None) {
        reading.part = byPhrase(raw.token);
    }
    const Token &year = m_tokens.at(raw.token + 1);
    if (reading.part == Part::None && year.is(Word::Year) &&
        (m_tokens.at(raw.token + 2).is(Word::Number) ||
         m_work.textOf(m_tokens.at(raw.token + 2)) == u"one")) {
        reading.part = Part::Total; // "$290K year one"
    }
    reading.alternate = followsFigureBySlash(figure, right.part != Part::None);
    if (reading.alternate) {
        const Reading &first = m_work.readings[std::size_t(figure - 1)];
        reading.part = first.part == Part::None ? reading.part : first.part;
    }
    reading.conversion = isConversion(figure);
    readBasis(raw.token, reading);
    if (isBeyondPay(raw.amount, reading.currency)) {
        reading.part = Part::Excluded;
    }
    if (isStep(raw.token)) {
        reading.part = Part::Excluded;
    }
    const bool change = percent && m_tokens.at(raw.token - 1).is(Mark::Add) &&
                        m_tokens.at(raw.token - 1).end() == m_tokens.at(raw.token).start;
    if (change || raw.amount.isSigned) {
        reading.part = Part::Excluded; // "+25%": a premium
    }
}

void readParts(Work &work)
{
    PartReader reader(work);
    for (int i = 0; i < int(work.readings.size()); ++i) {
        reader.read(i);
    }
}

} // namespace counteroffer::strategy
