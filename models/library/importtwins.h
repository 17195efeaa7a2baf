// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"
#include "library/sqlconnection.h"

namespace counteroffer {

/// Says of each guide that came in new or changed whether the library has another one for the same role of
/// the same company, and which of the two is the newer (markOlderTwins): both are kept, the newer is shown.
[[nodiscard]] Outcome<> nameTwins(const SqlConnection &connection, ImportReport &report);

} // namespace counteroffer
