// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

#include <optional>

namespace counteroffer::strategy {

namespace {

constexpr int furthest = 9;

bool isBeyondPay(const Amount &amount, Currency currency);

bool isPayNoun(Word word)
{
    switch (word) {
    case Word::Base:
    case Word::Equity:
    case Word::CountedUnit:
    case Word::Bonus:
    case Word::SignOn:
    case Word::Comp:
    case Word::Total:
        return true;
    default:
        return false;
    }
}

bool isNoPay(Word word)
{
    return word == Word::NotPay || word == Word::Increment || word == Word::Extra || word == Word::Benchmark;
}

bool isPeriod(Word word)
{
    return word == Word::Year || word == Word::PerYear || word == Word::FourYears || word == Word::Ordinal;
}

// What a run of nouns says together: "signing bonus", "total equity", "retention RSUs", "base increase".
class NounRun final
{
public:
    void add(Word word)
    {
        m_seen |= bit(word);
        m_last = word;
    }
    void prepend(Word word) { m_seen |= bit(word); }

    [[nodiscard]] Part part(bool counted) const
    {
        if (isNoPay(m_last) || has(Word::Current) || has(Word::Benchmark) || has(Word::Increment)) {
            return Part::Excluded;
        }
        if (has(Word::SignOn)) {
            return Part::SignOn;
        }
        if (has(Word::Retention)) {
            return Part::Excluded;
        }
        if (has(Word::Bonus)) {
            return Part::Bonus;
        }
        if (has(Word::Equity) || has(Word::CountedUnit)) {
            return counted ? Part::Count : Part::Equity;
        }
        if (has(Word::Base)) {
            return Part::Base;
        }
        return has(Word::FourYears) || has(Word::Effective) || has(Word::Cash) ? Part::Excluded : Part::Total;
    }

private:
    static quint64 bit(Word word) { return quint64(1) << (quint8(word) % 64); }
    [[nodiscard]] bool has(Word word) const { return (m_seen & bit(word)) != 0; }

    quint64 m_seen = 0;
    Word m_last = Word::Other;
};
static_assert(quint8(Word::Number) < 64 && quint8(Word::FourYears) < 64,
              "The words of a run need a bit each.");

// A noun found on one side of a figure, and how closely it stands.
struct Found
{
    Part part = Part::None;
    bool tight = false; ///< nothing but small words between noun and figure
};

class PartReader final
{
public:
    explicit PartReader(Work &work) : m_work(work), m_tokens(work.tokens) {}

    void read(int figure);

private:
    Found rightOf(int at, bool percent, bool counted) const;
    Found runFrom(int at, bool counted, bool retention, bool effective) const;
    Found leftOf(int at, bool counted) const;
    Found runUpTo(int at, bool counted, bool tight) const;
    int behindParenthesis(int at) const;
    int beforeParenthesis(int at) const;
    void readBasis(int at, Reading &reading) const;
    bool isMonthly(int at) const;
    void noteBasis(int at, bool &year, bool &grant) const;
    bool followsFigureBySlash(int figure, bool hasOwnNoun) const;
    bool isConversion(int figure) const;
    bool isStep(int at) const;

    Work &m_work;
    const Tokens &m_tokens;
};

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

Found PartReader::runFrom(int at, bool counted, bool retention, bool effective) const
{
    NounRun run;
    if (retention) {
        run.prepend(Word::Retention);
    }
    if (effective) {
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
    return {run.part(counted), true};
}

Found PartReader::rightOf(int at, bool percent, bool counted) const
{
    int unknown = 0;
    int names = 0;
    bool retention = false;
    bool effective = false;
    for (int i = at + 1; i < at + furthest; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Mark::Slash)) {
            const Token &next = m_tokens.at(i + 1);
            if (next.is(Word::CountedUnit)) {
                return {Part::Excluded, true}; // "/share": a price
            }
            if (!next.isFigure() && !next.is(Word::Month) &&
                !(next.kind == TokenKind::Word && isPeriod(next.word))) {
                return {};
            }
            ++i;
            continue;
        }
        if (token.is(Mark::Open)) {
            const int behind = behindParenthesis(i);
            if (behind < 0) {
                return {};
            }
            i = behind - 1;
            continue;
        }
        if (token.kind != TokenKind::Word) {
            return {};
        }
        const Word word = token.word;
        if (isPayNoun(word)) {
            Found found = runFrom(i, counted, retention, effective);
            found.tight = unknown == 0;
            return found;
        }
        if (isNoPay(word)) {
            return {Part::Excluded, unknown == 0};
        }
        switch (word) {
        case Word::Or:
            if (!m_tokens.at(i + 1).is(Word::Increment) && !m_tokens.at(i + 1).is(Word::Exceed)) {
                return {};
            }
            ++i; // "or more"
            break;
        case Word::Cash:
            return runFrom(i, counted, retention, effective);
        case Word::Of:
            if (percent) {
                return {};
            }
            break;
        case Word::Including:
            return {};
        case Word::Vest:
            // "/yr vest": what the grant pays out in a year; "over a four-year vest" is the grant's term.
            return m_tokens.at(i - 1).is(Word::FourYears) ? Found{} : Found{Part::Excluded, true};
        case Word::Retention:
            retention = true;
            break;
        case Word::Effective:
            effective = true;
            break;
        case Word::Other:
        case Word::Title:
            if (token.capital ? ++names > 3 : ++unknown > 1) {
                return {};
            }
            break;
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
            break;
        default:
            return {};
        }
    }
    return {};
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
    }
    return {run.part(counted), tight};
}

Found PartReader::leftOf(int at, bool counted) const
{
    bool tight = true;
    int i = at - 1;
    for (int steps = 0; steps < furthest + 2; ++steps, --i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Mark::Close)) {
            i = beforeParenthesis(i) + 1;
            continue;
        }
        if (token.is(Mark::Equals)) {
            return {Part::Total, true};
        }
        if (token.is(Mark::Open) || token.is(Mark::Colon) || token.is(Mark::QuoteOpen) ||
            token.is(Mark::QuoteClose)) {
            continue;
        }
        if (token.isFigure() || token.isBlank()) {
            // "base increased from $150K to $170K": the noun stands before both.
            if (m_tokens.at(i + 1).is(Word::To) && m_tokens.at(i - 1).is(Word::From)) {
                --i;
                continue;
            }
            return {};
        }
        if (token.kind != TokenKind::Word) {
            return {};
        }
        const Word word = token.word;
        if (isPayNoun(word)) {
            return runUpTo(i, counted, tight);
        }
        if (isNoPay(word)) {
            return {Part::Excluded, tight};
        }
        switch (word) {
        case Word::And:
        case Word::With:
        case Word::Plus:
        case Word::Or:
        case Word::For:
        case Word::I:
        case Word::You:
        case Word::If:
            return {};
        case Word::Number:
            // "and Year 2 at $70K": a later year's share of what was named before (rule 22).
            if (m_tokens.at(i - 1).is(Word::Year) && m_work.textOf(token) != u"1") {
                return {Part::Excluded, true};
            }
            break;
        case Word::Current:
            return {Part::Excluded, tight};
        case Word::Other:
            tight = false;
            break;
        default:
            break;
        }
    }
    return {};
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

// "/month", "per month", "monthly"; "over 18 months" is a term.
bool PartReader::isMonthly(int at) const
{
    const Token &before = m_tokens.at(at - 1);
    return m_tokens.at(at).is(Word::Month) &&
           (before.is(Mark::Slash) || before.is(Word::A) || m_work.textOf(m_tokens.at(at)) == u"monthly");
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

// "AED 570,000 base ($155,000)": the figure before, once more.
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
    const Token &target = m_tokens.at(at + 2);
    const bool left =
        before.is(Word::From) && m_tokens.at(at + 1).is(Word::To) && (target.isFigure() || target.isBlank());
    return added || left || m_tokens.at(at + 1).is(Word::Extra);
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

void readParts(Work &work)
{
    PartReader reader(work);
    for (int i = 0; i < int(work.readings.size()); ++i) {
        reader.read(i);
    }
}

} // namespace counteroffer::strategy
