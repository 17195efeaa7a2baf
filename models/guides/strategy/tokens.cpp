// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/tokens.h"

#include "guides/grammar/eightunits.h"
#include "guides/strategy/placeholders.h"

#include <algorithm>
#include <array>

namespace counteroffer::strategy {

namespace {

constexpr qint64 smallestCount = 100;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// What an ASCII character is within words: asked for each of a text.
enum CharacterClass : quint8 { NoClass = 0, PartOfWord = 1, JoinsParts = 2 };

constexpr std::array<quint8, 128> classesOfAscii()
{
    std::array<quint8, 128> classes{};
    for (std::size_t c = u'0'; c <= u'9'; ++c) {
        classes[c] = PartOfWord;
    }
    for (std::size_t c = u'a'; c <= u'z'; ++c) {
        classes[c] = classes[c - (u'a' - u'A')] = PartOfWord;
    }
    for (const char16_t c : {u'-', u'\'', u'.', u'&'}) {
        classes[c] = JoinsParts;
    }
    return classes;
}

constexpr std::array<quint8, 128> asciiClasses = classesOfAscii();

quint8 classOf(QChar c)
{
    if (c.unicode() < asciiClasses.size()) {
        return asciiClasses[c.unicode()];
    }
    return c == u'’' ? JoinsParts : c.isLetterOrNumber() ? PartOfWord : NoClass;
}

bool isWordPart(QChar c)
{
    return classOf(c) == PartOfWord;
}

bool isSign(QChar c)
{
    return c == u'$' || (c.unicode() >= 0x80 && c.category() == QChar::Symbol_Currency);
}

Mark markOf(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
        return Mark::Stop;
    case u',':
        return Mark::Comma;
    case u';':
        return Mark::Semicolon;
    case u':':
        return Mark::Colon;
    case u'-':
    case u'–':
    case u'—':
    case u'→':
        return Mark::Dash;
    case u'(':
        return Mark::Open;
    case u')':
        return Mark::Close;
    case u'/':
    case u'|':
        return Mark::Slash;
    case u'+':
        return Mark::Add;
    case u'=':
    case u'≈':
        return Mark::Equals;
    case u'“':
        return Mark::QuoteOpen;
    case u'”':
        return Mark::QuoteClose;
    default:
        return Mark::None;
    }
}

class Tokenizer final
{
public:
    Tokenizer(QStringView text, const QList<Placeholder> &placeholders, Currency expected)
        : m_text(text), m_placeholders(placeholders), m_expected(expected)
    {
        m_tokens.list.reserve(std::size_t(text.size() / 4 + 8));
        m_tokens.figures.reserve(16); // more than most texts have
    }

    Tokens run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        return std::move(m_tokens);
    }

private:
    void step();
    [[nodiscard]] bool beginsPlainWord() const;
    bool takePlaceholder();
    bool takeAmount();
    bool mayBeginAmount() const;
    bool isStep(const Amount &amount) const;
    void takeWord();
    void takeMark();
    void takeNewline();
    bool beginsLabel(qsizetype from) const;
    void addFigure(const Amount &amount, TextSpan span);
    void add(Token token, qsizetype length);

    QStringView m_text;
    const QList<Placeholder> &m_placeholders;
    Currency m_expected;
    Tokens m_tokens;
    qsizetype m_at = 0;
    qsizetype m_placeholder = 0;
};

void Tokenizer::add(Token token, qsizetype length)
{
    token.start = m_at;
    token.length = length;
    m_tokens.list.push_back(token);
    m_at += length;
}

void Tokenizer::addFigure(const Amount &amount, TextSpan span)
{
    Token token;
    token.kind = TokenKind::Figure;
    token.index = int(m_tokens.figures.size());
    m_tokens.figures.push_back({amount, span, m_tokens.size()});
    add(token, span.end() - m_at);
}

void Tokenizer::step()
{
    const QChar c = m_text[m_at];
    if (c == u'\n') {
        takeNewline();
    } else if (c.isSpace()) {
        ++m_at;
    } else if (beginsPlainWord()) {
        takeWord();
    } else if (!takePlaceholder() && !takeAmount()) {
        if (isWordPart(c)) {
            takeWord();
        } else {
            takeMark();
        }
    }
}

// A small ASCII letter begins neither a placeholder nor an amount, but for the "k" of "kr": most words.
bool Tokenizer::beginsPlainWord() const
{
    const QChar c = m_text[m_at];
    const bool krone = c == u'k' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'r';
    return c >= u'a' && c <= u'z' && !krone;
}

bool Tokenizer::takePlaceholder()
{
    while (m_placeholder < m_placeholders.size() && m_placeholders[m_placeholder].span.start < m_at) {
        ++m_placeholder;
    }
    if (m_placeholder == m_placeholders.size() || m_placeholders[m_placeholder].span.start != m_at) {
        return false;
    }
    const Placeholder &placeholder = m_placeholders[m_placeholder];
    const TextSpan inside = insideOf(m_text, placeholder);
    const QStringView words = m_text.mid(inside.start, inside.length);
    if (std::any_of(words.cbegin(), words.cend(), isDigit)) {
        // "$[185-200]K" is "$185-200K" with brackets: rule 11.
        QString bare = placeholder.text;
        bare.remove(u'[').remove(u']');
        const auto amount = scanAmount(bare, 0, m_expected);
        if (amount && amount->whole.end() == bare.size() && amount->kind != AmountKind::Plain) {
            addFigure(*amount, placeholder.span);
            return true;
        }
        if (std::any_of(words.cbegin(), words.cend(), isSign)) {
            ++m_at; // names with amounts: read on inside the bracket (rule 13)
            return true;
        }
    }
    Token token;
    token.kind = TokenKind::Blank;
    token.index = int(m_placeholder);
    add(token, placeholder.span.length);
    return true;
}

// A digit, a sign, or letters that a digit or a sign follows ("HK$4", "SGD 25K"): all else is spared the
// scan.
bool Tokenizer::mayBeginAmount() const
{
    const QChar first = m_text[m_at];
    if (isDigit(first) || isSign(first)) {
        return true;
    }
    if (!first.isUpper() && !(first == u'k' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'r')) {
        return false; // codes are written in capitals
    }
    qsizetype end = m_at + 1;
    const qsizetype last = std::min(m_text.size(), m_at + 5);
    while (end < last && isWordPart(m_text[end]) && !isDigit(m_text[end])) {
        ++end;
    }
    if (end < last && m_text[end] == u' ') {
        ++end;
    }
    return end < m_text.size() && (isDigit(m_text[end]) || isSign(m_text[end]));
}

// "raised from $170K to $185K" is a step between two values, no range.
bool Tokenizer::isStep(const Amount &amount) const
{
    const qsizetype between = amount.low.span.end();
    const int last = m_tokens.size() - 1;
    if (!m_tokens.at(last).is(Word::From) ||
        !m_text.mid(between, amount.high.span.start - between).contains(QStringView(u" to "))) {
        return false;
    }
    for (int i = last - 1; i > last - 16; --i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Mark::Stop) || token.is(Mark::Paragraph)) {
            break;
        }
        if (token.is(Word::Bring) || token.is(Word::Get) || token.is(Word::Moved) || token.is(Word::Push) ||
            token.is(Word::Increment) || token.is(Word::Up)) {
            return true;
        }
    }
    return false;
}

bool Tokenizer::takeAmount()
{
    if (!mayBeginAmount()) {
        return false;
    }
    const auto amount = scanAmount(m_text, m_at, m_expected);
    if (!amount || amount->whole.start < m_at) {
        return false;
    }
    const qsizetype end = amount->whole.end();
    if (amount->kind == AmountKind::Plain) {
        const QChar next = end < m_text.size() ? m_text[end] : QChar(u' ');
        const bool glued =
            isWordPart(next) || (next == u'-' && end + 1 < m_text.size() && m_text[end + 1].isLetter());
        const AmountEnd &low = amount->low;
        const bool large = low.suffixed || low.grouped || low.mantissa >= smallestCount;
        const bool isYear = !low.suffixed && !low.grouped && low.mantissa >= 1900 && low.mantissa <= 2100;
        if (glued || !large || isYear) {
            return false;
        }
    }
    if (amount->isRange && isStep(*amount)) {
        Amount low = *amount;
        low.high = low.low;
        low.isRange = false;
        low.span = low.whole = low.low.span;
        addFigure(low, low.span);
        return true;
    }
    addFigure(*amount, {m_at, end - m_at});
    m_tokens.figures.back().span = amount->span;
    return true;
}

void Tokenizer::takeWord()
{
    const char16_t *const units = m_text.utf16();
    const qsizetype size = m_text.size();
    qsizetype end = m_at;
    if (size - end >= unitsAtOnce) { // most words are but a few letters
        const EightUnits here = eightUnits(units + end) | quint16(0x20);
        end += firstOf(here - quint16(u'a') >= 26);
    }
    for (; end < size; ++end) {
        const quint8 here = classOf(units[end]);
        const bool joins = here == JoinsParts && end + 1 < size && isWordPart(units[end + 1]);
        if (here != PartOfWord && !joins) {
            break;
        }
    }
    const QChar first = units[m_at];
    Token &token = m_tokens.list.emplace_back();
    token.word = wordAt(m_text, m_at, end);
    token.capital = first.isUpper();
    if (token.word == Word::Other && isDigit(first)) {
        token.word = Word::Number;
    }
    token.start = m_at;
    token.length = end - m_at;
    m_at = end;
}

void Tokenizer::takeMark()
{
    const QChar c = m_text[m_at];
    Token token;
    token.kind = TokenKind::Mark;
    token.mark = markOf(c);
    if (c == u'"') {
        const bool before =
            m_at == 0 || m_text[m_at - 1].isSpace() || m_text[m_at - 1] == u'(' || m_text[m_at - 1] == u'—';
        const bool behind = m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        token.mark = before && behind ? Mark::QuoteOpen : Mark::QuoteClose;
    }
    if (token.mark == Mark::None) {
        ++m_at;
        return;
    }
    const bool doubled = c == u'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'-';
    add(token, doubled ? 2 : 1);
}

// One line break is where the file wraps, unless the next line is a bullet or begins with a label.
void Tokenizer::takeNewline()
{
    qsizetype next = m_at;
    while (next < m_text.size() && m_text[next].isSpace()) {
        ++next;
    }
    const bool paragraph = m_text.mid(m_at, next - m_at).count(u'\n') > 1;
    if (!paragraph && !beginsLabel(next)) {
        m_at = next;
        return;
    }
    Token token;
    token.kind = TokenKind::Mark;
    token.mark = Mark::Paragraph;
    add(token, next - m_at);
}

bool Tokenizer::beginsLabel(qsizetype from) const
{
    const QStringView line = m_text.mid(from, 48);
    if (line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u"• ") || line.startsWith(u"|")) {
        return true;
    }
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && line.front().isUpper() && line.left(colon).count(u' ') < 5 &&
           !line.left(colon).contains(u',') && !line.left(colon).contains(u'.');
}

} // namespace

Tokens tokenized(QStringView text, const QList<Placeholder> &placeholders, Currency expected)
{
    return Tokenizer(text, placeholders, expected).run();
}

} // namespace counteroffer::strategy
