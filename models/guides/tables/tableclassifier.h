// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/compensationrow.h"
#include "guides/tables/tableview.h"

namespace counteroffer {

/// What shape of compensation table this is; None for all other tables (GUIDE-FORMAT: the header decides).
/// The first cell must name regions, levels or components, and there must be a base column, or a currency in
/// every other header cell.
[[nodiscard]] TableLayout layoutOf(const TableView &table);
/// For a guide where no table is plainly one of compensation: the same, judged by the cells as well.
[[nodiscard]] TableLayout likelyLayoutOf(const TableView &table);

} // namespace counteroffer
