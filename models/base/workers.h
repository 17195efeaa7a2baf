// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThreadPool;

namespace counteroffer {

/// The threads for all that must not hold a window up. Never QThreadPool::globalInstance(): Qt fills larger
/// areas on the screen with that pool's threads and waits for them, so that a library being read there stops
/// the painting of a scroll bar until it is read.
[[nodiscard]] QThreadPool *workers();

} // namespace counteroffer
