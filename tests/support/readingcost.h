// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace counteroffer {

/// The most memory that this process has had in use so far (resident), in KiB. It never falls: to measure one
/// reading takes a process of its own.
[[nodiscard]] qint64 peakMemoryKiB();
/// How long the processor worked to read a text as a guide, in seconds of this thread's own work: what else
/// the machine does, and what the system does for it, do not count.
[[nodiscard]] double secondsOfReading(const QByteArray &bytes);

} // namespace counteroffer
