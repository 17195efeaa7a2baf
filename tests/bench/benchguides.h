// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace counteroffer::bench {

/// The two sizes of library that the benchmarks speak of.
inline constexpr int manyGuides = 4466;
inline constexpr int tenfoldGuides = 44660;

/// Writes `count` guides into `folder`: the guides below `sample`, taken again and again under other company
/// names, in the file's name and all through the text, so that each is a guide of its own.
/// @return the files, in the order in which they were written
QStringList writeGuides(const QString &sample, const QString &folder, int count);

/// The Markdown files below a folder, sorted.
[[nodiscard]] QStringList guidesBelow(const QString &folder);

struct Times
{
    double wall = 0;      ///< ms
    double processor = 0; ///< ms, of all threads of this process
};
/// How long `work` takes, once.
[[nodiscard]] Times timeOf(const std::function<void()> &work);
[[nodiscard]] double median(QList<double> values);
/// The value that `percent` of the values do not exceed.
[[nodiscard]] double percentile(QList<double> values, int percent);

/// A value of this process in KiB from the system's own books ("VmHWM", "VmRSS"); 0 where there are none.
[[nodiscard]] qint64 memoryKiB(const char *name);

} // namespace counteroffer::bench
