// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/currency.h"
#include "guides/grammar/amount.h"
#include "guides/strategy.h"
#include "guides/strategy/lexicon.h"

#include <QStringView>

#include <vector>

namespace counteroffer::strategy {

enum class TokenKind : quint8 { Word, Figure, Blank, Mark };

/// The marks that part a text. Signs of like meaning are one: "!" and "?" are Stop, "–" alone is Dash.
enum class Mark : quint8 {
    None,
    Stop,
    Paragraph,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Open,  ///< "("
    Close, ///< ")"
    Slash,
    Add, ///< "+" between figures
    Equals,
    QuoteOpen,
    QuoteClose,
};

struct Token
{
    TokenKind kind = TokenKind::Word;
    Word word = Word::Other;
    Mark mark = Mark::None;
    bool capital = false; ///< begins with a capital letter
    int index = -1;       ///< of the figure or the placeholder
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] bool is(Word wanted) const { return kind == TokenKind::Word && word == wanted; }
    [[nodiscard]] bool is(Mark wanted) const { return kind == TokenKind::Mark && mark == wanted; }
    [[nodiscard]] bool isFigure() const { return kind == TokenKind::Figure; }
    [[nodiscard]] bool isBlank() const { return kind == TokenKind::Blank; }
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// An amount of the text before anything is known of its meaning.
struct RawFigure
{
    Amount amount;
    TextSpan span; ///< in the text, brackets, sign and suffix included
    int token = -1;
};

/// The text as a row of words, figures, blanks and marks.
struct Tokens
{
    std::vector<Token> list;
    std::vector<RawFigure> figures;

    /// The token at `index`, or a paragraph mark outside the text: callers look around without fear.
    [[nodiscard]] const Token &at(int index) const
    {
        const auto place = std::size_t(index); // what is negative becomes a large one
        return place < list.size() ? list[place] : outside;
    }
    [[nodiscard]] int size() const { return int(list.size()); }

private:
    static constexpr Token outside = {TokenKind::Mark, Word::Other, Mark::Paragraph};
};

/// Splits a text. `expected` is the currency of the surroundings (see scanAmount). Figures in placeholders'
/// brackets are figures where the bracket holds nothing but digits, or names with amounts (rules 11, 13).
[[nodiscard]] Tokens tokenized(QStringView text, const QList<Placeholder> &placeholders, Currency expected);

} // namespace counteroffer::strategy
