// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// measure_reading NAME BYTES: reads a hostile input of that size, and says the most memory this process has
// had, in KiB: before, and after. A process of its own for each, because such a peak never falls.

#include "support/hostileinputs.h"
#include "support/readingcost.h"

#include <QByteArrayView>

#include <cstdio>

using namespace counteroffer;

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    for (const HostileInput &input : hostileInputs()) {
        if (QByteArrayView(input.name) == argv[1]) {
            const QByteArray bytes = input.ofSize(QByteArray(argv[2]).toLongLong());
            const qint64 before = peakMemoryKiB();
            Q_UNUSED(secondsOfReading(bytes))
            std::printf("%lld %lld\n", before, peakMemoryKiB());
            return 0;
        }
    }
    return 1;
}
