// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QByteArray>
#include <QString>

namespace counteroffer {

/// A guide with the bytes it was read from: what a page needs to show all of it.
struct LoadedGuide
{
    qint64 id = 0; ///< in the library; 0 for one that is not in it
    QString path;
    QByteArray bytes;
    Guide guide;
    QString contentHash = {}; ///< of the bytes, as the library knows them; empty for one that is not in it

    bool operator==(const LoadedGuide &) const = default;
};

} // namespace counteroffer
