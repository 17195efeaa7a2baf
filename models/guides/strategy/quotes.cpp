// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

namespace counteroffer::strategy {

namespace {

// What stands outside the quotes, and whether an ask stands inside one.
struct Count
{
    int outside = 0;
    bool askInside = false;
    bool anyInside = false;
};

Count counted(const Work &work)
{
    Count count;
    int depth = 0;
    for (const Token &token : work.tokens.list) {
        if (token.is(Mark::QuoteOpen)) {
            ++depth;
        } else if (token.is(Mark::QuoteClose)) {
            depth = depth > 0 ? depth - 1 : 0;
        } else if (depth == 0) {
            count.outside += token.kind == TokenKind::Mark ? 0 : 1;
        } else {
            count.anyInside = true;
            const bool asks = token.isFigure() && work.readings[std::size_t(token.index)].act == Act::Ask &&
                              work.readings[std::size_t(token.index)].region == 0;
            count.askInside = count.askInside || asks || token.isBlank();
        }
    }
    return count;
}

bool asksOutside(const Work &work)
{
    int depth = 0;
    for (const Token &token : work.tokens.list) {
        depth += token.is(Mark::QuoteOpen) ? 1 : token.is(Mark::QuoteClose) && depth > 0 ? -1 : 0;
        if (depth == 0 && token.isFigure() && work.readings[std::size_t(token.index)].act == Act::Ask) {
            return true;
        }
    }
    return false;
}

} // namespace

Quoted quotedOf(const Work &work)
{
    const Count count = counted(work);
    if (!count.anyInside) {
        return Quoted::None;
    }
    if (count.outside == 0) {
        return Quoted::All;
    }
    // A short script inside advice does not make the advice a script: the ask has to stand in it.
    const bool begins = work.tokens.at(0).is(Mark::QuoteOpen);
    return count.askInside && (begins || !asksOutside(work)) ? Quoted::Part : Quoted::None;
}

} // namespace counteroffer::strategy
