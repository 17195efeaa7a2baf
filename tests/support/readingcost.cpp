// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readingcost.h"

#include "guides/guidereader.h"

#include <sys/resource.h>

namespace counteroffer {

namespace {

double userSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return double(usage.ru_utime.tv_sec) + double(usage.ru_utime.tv_usec) / 1e6;
}

} // namespace

qint64 peakMemoryKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

double secondsOfReading(const QByteArray &bytes)
{
    const double start = userSeconds();
    const Guide guide = readGuide(bytes, u"acme/data-engineer.md");
    return userSeconds() - start;
}

} // namespace counteroffer
