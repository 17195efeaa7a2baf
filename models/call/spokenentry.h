// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace counteroffer {

/// An entry with its number words written in digits: "two fifty-five base" is "255 base". The entry itself
/// where it has none. Several where the words can mean several figures, the likeliest first; none where there
/// is a number in it that nobody can tell ("mid two fifties"). @param decimalPoint to write with
[[nodiscard]] QStringList spokenReadings(const QString &entry, const QString &decimalPoint);

} // namespace counteroffer
