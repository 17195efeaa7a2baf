// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QByteArray>
#include <QList>

namespace counteroffer {

/// Reads the steps of the script that the program ships for guides without one of their own
/// (resources/script/builtin-script.md, which states its format at its top). An unknown {slot} stays as text.
[[nodiscard]] QList<ScriptStep> readBuiltInScript(const QByteArray &markdown);

} // namespace counteroffer
