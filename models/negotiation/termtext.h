// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QLocale>
#include <QString>

namespace counteroffer {

/// The rows of the targets table: the components, and the first year with the sign-on.
enum class TermRow { Base, Equity, Bonus, SignOn, Total, FirstYear };
inline constexpr int termRowCount = 6;

[[nodiscard]] TermRow termRowOf(Component component);
/// A part of pay inside a sentence or a list: "base salary", "sign-on".
[[nodiscard]] QString partName(Component component);
/// The same, equity with the period of its figures: "equity a year", "equity grant".
[[nodiscard]] QString partName(Component component, EquityBasis basis);
/// The same in the basis of the plan, which the amounts of roundAmountOf are in.
[[nodiscard]] QString offeredPartName(const Plan &plan, Component component);
/// Several, parted by commas: "equity, bonus".
[[nodiscard]] QString partNames(const QList<Component> &components);

/// The row's name with its unit ("Equity, a year", "Base salary").
[[nodiscard]] QString termRowName(const Plan &plan, TermRow row);
/// The guide's range for the row, without the currency's name, which the table's head carries.
[[nodiscard]] QString guideRangeText(const Plan &plan, TermRow row, const QLocale &locale);
/// One cell of the table as people read it; empty where the plan does not know it.
[[nodiscard]] QString termText(const Plan &plan, TermSet set, TermRow row, const QLocale &locale);
/// The column's name: "Floor", "Target", "Their offer".
[[nodiscard]] QString termSetName(TermSet set);
/// Where the cell's figure came from, as a whole sentence; empty where there is no figure, but for a total
/// without a base salary, which says so.
[[nodiscard]] QString originSentence(const Plan &plan, TermSet set, TermRow row);
/// How the equity figures are to be understood, as a whole sentence with both residuals where known.
[[nodiscard]] QString equityBasisSentence(const Plan &plan, const QLocale &locale);

} // namespace counteroffer
