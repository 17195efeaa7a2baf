// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/chosenoffer.h"

namespace counteroffer {

class PlanForm;
class PrepareContext;

// The sections of one offer, every field with its unit and period. The caller owns the form.

/// Name, base, bonus, total as stated with the period of each, until when they want an answer.
[[nodiscard]] PlanForm *offerPayForm(PrepareContext *context, const ChosenOffer &chosen);
/// Sign-on by year, and what is to be paid back by one who leaves.
[[nodiscard]] PlanForm *offerSignOnForm(PrepareContext *context, const ChosenOffer &chosen);
/// Equity as money or as a count with its prices.
[[nodiscard]] PlanForm *offerEquityForm(PrepareContext *context, const ChosenOffer &chosen);
/// How firmly each figure was given: said, in an e-mail, in the letter.
[[nodiscard]] PlanForm *offerTermsForm(PrepareContext *context, const ChosenOffer &chosen);
/// Vesting, raises, the first bonus, refreshers.
[[nodiscard]] PlanForm *offerTimeForm(PrepareContext *context, const ChosenOffer &chosen);

} // namespace counteroffer
