// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/nouns.h"

namespace counteroffer::strategy {

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

} // namespace counteroffer::strategy
