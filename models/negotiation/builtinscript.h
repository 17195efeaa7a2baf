// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/card.h"
#include "negotiation/script.h"

#include <QByteArray>
#include <QList>

namespace counteroffer {

/// The script that the program ships for guides without one of their own, and its cards for what they may
/// say.
struct BuiltInScript
{
    QList<ScriptStep> steps;
    QList<ReplyCard> cards;

    bool operator==(const BuiltInScript &) const = default;
};

/// Reads it (resources/script/builtin-script.md, which states its format at its top). An unknown {slot} stays
/// as text.
[[nodiscard]] BuiltInScript readBuiltInScript(const QByteArray &markdown);

} // namespace counteroffer
