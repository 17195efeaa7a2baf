// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/moneyinput.h"

namespace counteroffer {

/// The currency that a code or sign beside an amount means, in a field of `expected`: "USD", "$", "US$" or
/// "C$". The plain
/// "$" of a field in Canadian dollars is a Canadian dollar. An empty mark is the expected currency itself.
[[nodiscard]] Input<Currency> currencyOfMark(const QString &mark, Currency expected);

} // namespace counteroffer
