// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace counteroffer {

/// What makes two guides' regions the same place: the name before any comma, bracket or slash, without case.
/// "Springfield, IL (HQ)" and "springfield" are one. Empty for an empty name.
[[nodiscard]] QString regionKey(QStringView region);

/// The name as it is shown for such a place: the same part of it, in its own letters.
[[nodiscard]] QString placeName(QStringView region);

} // namespace counteroffer
