// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy/reading.h"

namespace counteroffer::strategy {

/// A noun that names a component: base, equity, bonus, sign-on, total.
[[nodiscard]] bool isPayNoun(Word word);
/// A noun whose figure is no component (rules 19, 22, 34, 35).
[[nodiscard]] bool isNoPay(Word word);
/// A word of time that may stand inside a run of nouns: "total Year 1 comp".
[[nodiscard]] bool isPeriod(Word word);

/// What a run of nouns says together: "signing bonus", "total equity", "retention RSUs", "base increase".
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

} // namespace counteroffer::strategy
