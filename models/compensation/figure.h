// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/price.h"
#include "compensation/rate.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <variant>

namespace counteroffer {

/// The formulas that "Why this number?" can show.
enum class Formula {
    YearTotal,
    Floor,
    ZoneWidth,
    Penetration,
    RequiredExit,
    PackageWorth,
    SolvedBase, ///< of a package of equal worth: the part that is worked out
    SolvedGrant,
    SolvedSignOn,
    Opening,
    LadderStep,
    Concession,
    OverFloor,
    OverTarget,
    ExitConverted, ///< the preferred takes its share of the exit
    ExitPreferred, ///< the preferred takes its preference first
    GrantExit,     ///< a grant of which only the worth is known
    Lead,          ///< of one offer over another
};
inline constexpr int formulaCount = int(Formula::Lead) + 1;

/// What the inputs of a formula are called.
enum class InputName {
    Base,
    Bonus,
    SignOn,
    Vested,
    Refreshed,
    FourYearValue,
    Risk,
    Forfeited,
    Floor,
    Amount,
    BandLow,
    BandHigh,
    Gap,
    Equity,
    Years,
    Rounds,
    Dilution,
    Valuation,
    Grant,
    GrantWeight,
    SignOnWeight,
    Worth,
    Target,
    Premium,
    Opening,
    SeventhsLeft,
    StepBefore,
    Ask,
    Theirs,
    Exit,
    Preference,
    PreferredShare,
    AllShares,
    Count,
    Strike,
    FirstSum,
    SecondSum,
};
inline constexpr int inputNameCount = int(InputName::SecondSum) + 1;

using InputValue = std::variant<Money, Rate, Ratio, qint64, UnitPrice>;

struct NamedInput
{
    InputName name{};
    InputValue value;

    bool operator==(const NamedInput &) const = default;
};

/// A figure with the formula it came from and what went into it, in the order of the formula.
template <typename T>
struct Explained
{
    T value{};
    Formula formula{};
    QList<NamedInput> inputs; ///< what is not known is not among them

    bool operator==(const Explained &) const = default;
};

/// The formula in words: "base + bonus + sign-on + what vests + refreshers".
[[nodiscard]] QString formulaText(Formula formula);
/// The name of an input, as the formula has it.
[[nodiscard]] QString inputNameText(InputName name);
/// Its value as people read it.
[[nodiscard]] QString inputValueText(const InputValue &value, const QLocale &locale);

} // namespace counteroffer
