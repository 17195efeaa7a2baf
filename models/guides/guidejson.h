// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QByteArray>
#include <QString>

namespace counteroffer {

/// A guide as one line of JSON without a line break (GUIDE-FORMAT, `read --json`): amounts are numbers in
/// whole currency units, ranges [lo, hi], what is unknown is null. The keys stand in the order of the format.
[[nodiscard]] QByteArray guideToJson(const Guide &guide, const QString &file);

} // namespace counteroffer
