// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/guidestore.h"
#include "library/sqlconnection.h"

namespace counteroffer {

/// See GuideStore::find().
[[nodiscard]] Result<std::optional<FoundGuide>> findGuide(const SqlConnection &connection,
                                                          const GuideReference &reference);

} // namespace counteroffer
