// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

namespace counteroffer {

namespace {

using namespace strategy;

constexpr int nearWords = 12;

// "propose", "negotiate", "discuss", "asking": the word that makes the figure behind it the ask.
bool isProposal(const Tokens &tokens, int at)
{
    const Token &token = tokens.at(at);
    return token.is(Word::Push) || token.is(Word::Retain) || token.is(Word::Ask) || token.is(Word::Target) ||
           token.is(Word::Look) || token.is(Word::Need) ||
           (token.is(Word::Want) && tokens.at(at - 1).is(Word::I));
}

// Whether the figure is proposed: a proposing word and the retention stand before it in its sentence.
bool isProposed(const Tokens &tokens, int at)
{
    bool named = false;
    bool proposed = false;
    for (int i = at - 1; i > at - nearWords; --i) {
        const Token &token = tokens.at(i);
        if (token.is(Mark::Stop) || token.is(Mark::Paragraph) || token.isFigure()) {
            break;
        }
        named = named || token.is(Word::Retention) || token.is(Word::SignOn) || token.is(Word::Bonus);
        proposed = proposed || isProposal(tokens, i);
    }
    for (int i = at + 1; i < at + 6 && !named; ++i) {
        const Token &token = tokens.at(i);
        if (token.kind != TokenKind::Word) {
            break;
        }
        named = token.is(Word::Retention) || token.is(Word::SignOn);
    }
    return named && proposed;
}

} // namespace

RetentionScript readRetention(const Prose &text, const StrategyContext &context, Diagnostics &diagnostics)
{
    RetentionScript script;
    script.text = text.text;
    script.line = placeAt(text, 0).line;
    const Tokens tokens = tokenized(script.text, {}, context.rowCurrency);
    for (const RawFigure &figure : tokens.figures) {
        if (figure.amount.kind != AmountKind::Money || !isProposed(tokens, figure.token)) {
            continue;
        }
        const auto money = toMoneyRange(figure.amount, currencyOf(figure.amount, context));
        if (!script.ask) {
            script.ask = money;
        }
        if (money && script.ask == money) {
            const int line = placeAt(text, figure.span.start).line;
            script.figures.append({FigureRole::RetentionAsk, figure.span, line});
        }
    }
    if (!script.ask && !text.text.isEmpty()) {
        diagnostics.append({Severity::Note, DiagnosticCode::StrategyRetentionWithoutAsk, script.line, 1, {}});
    }
    return script;
}

} // namespace counteroffer
