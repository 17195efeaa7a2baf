// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// measure_reading BYTES NAME...: reads hostile inputs of that size one after another, and says for each the
// most memory this process has had, in KiB: before, and after. Such a peak never falls.

#include "support/hostileinputs.h"
#include "support/readingcost.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstdio>

using namespace counteroffer;

int main(int argc, char **argv)
{
    if (argc < 3) {
        return 2;
    }
    const qsizetype size = QByteArray(argv[1]).toLongLong();
    const auto &inputs = hostileInputs();
    for (int i = 2; i < argc; ++i) {
        const auto input = std::find_if(inputs.begin(), inputs.end(), [name = argv[i]](const auto &known) {
            return QByteArrayView(known.name) == name;
        });
        if (input == inputs.end()) {
            return 1;
        }
        const QByteArray bytes = input->ofSize(size);
        const qint64 before = peakMemoryKiB();
        Q_UNUSED(secondsOfReading(bytes))
        std::printf("%lld %lld\n", before, peakMemoryKiB());
    }
    return 0;
}
