// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readingcost.h"

#include "guides/guidereader.h"

#include <ctime>

#include <sys/resource.h>

namespace counteroffer {

namespace {

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now); // getrusage() counts in ticks of milliseconds
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
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
    const double start = threadSeconds();
    const Guide guide = readGuide(bytes, u"acme/data-engineer.md");
    return threadSeconds() - start;
}

} // namespace counteroffer
