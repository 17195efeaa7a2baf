// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy/nouns.h"

namespace counteroffer::strategy {

/// A noun found on one side of a figure, and how closely it stands.
struct Found
{
    Part part = Part::None;
    bool tight = false; ///< nothing but small words between noun and figure
};

/// Finds the noun of a figure: right of it first, else left, and the words that say a period.
class PartReader final
{
public:
    explicit PartReader(Work &work) : m_work(work), m_tokens(work.tokens) {}

    void read(int figure);

private:
    enum class Step { On, Stop, NoPay };
    /// What was passed on the way from a figure to its noun.
    struct Way
    {
        int unknown = 0;
        int names = 0;
        bool retention = false;
        bool effective = false;
    };
    Step passMark(int &at) const;
    Step passWord(int &at, bool percent, Way &way) const;
    Step passLeft(int &at, bool &tight) const;
    Found rightOf(int at, bool percent, bool counted) const;
    Found runFrom(int at, bool counted, const Way &way) const;
    Found leftOf(int at, bool counted) const;
    [[nodiscard]] bool headsClause(int at) const;
    [[nodiscard]] static bool isLeftBehind(QStringView word);
    Found runUpTo(int at, bool counted, bool tight) const;
    int behindParenthesis(int at) const;
    int beforeParenthesis(int at) const;
    [[nodiscard]] std::optional<int> beforeDenied(int at) const;
    void readBasis(int at, Reading &reading) const;
    bool isMonthly(int at) const;
    void noteBasis(int at, bool &year, bool &grant) const;
    bool followsFigureBySlash(int figure, bool hasOwnNoun) const;
    bool isConversion(int figure) const;
    bool isStep(int at) const;
    [[nodiscard]] bool isRateOfToday(int at) const;
    [[nodiscard]] Part byPhrase(int at) const;

    Work &m_work;
    const Tokens &m_tokens;
};

} // namespace counteroffer::strategy
