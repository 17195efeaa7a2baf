// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace counteroffer {

/// "If they say …": their words and the line that is ready for them.
struct ReplyCard
{
    QString id = {};
    QString title = {};
    QString theirs = {};
    QList<ScriptSegment> mine = {};
    QString instruction = {}; ///< what to do without a word
    QString why = {};
    int guideLine = 0; ///< 0 for one that the program ships or the person wrote
    QJsonObject unknown = {};

    bool operator==(const ReplyCard &) const = default;
};

} // namespace counteroffer
