// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

class PlanForm;
class PrepareContext;

/// The person's own assumptions about exits and time. The caller owns it.
[[nodiscard]] PlanForm *makeExitForm(PrepareContext *context);

} // namespace counteroffer
