// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace counteroffer {

/// Whether a sentence asserts something about its speaker that a listener may ask to see: an offer that is
/// held, or what has been done. A wish, a question or a feeling asserts nothing.
[[nodiscard]] bool makesClaim(QStringView sentence);

/// Whether a sentence speaks of the one before it ("Under that …") and says nothing without it.
[[nodiscard]] bool pointsBack(QStringView sentence);

} // namespace counteroffer
