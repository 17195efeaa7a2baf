// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growth.h"

#include "support/hostileinputs.h"
#include "support/readingcost.h"

#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <limits>
#include <malloc.h>
#include <optional>
#include <utility>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1 << 20;

QByteArray head()
{
    return "### Data Engineer | Acme Global Negotiation Guide\n\n"
           "| Region | Base | Equity (4yr) | Bonus | Total |\n|---|---|---|---|---|\n"
           "| Oslo (NOK) | kr 800K–900K | kr 400K–600K | 10–15% | kr 1.0M–1.2M |\n\n";
}

/// What a guide holds, section by section: a table, levers, a strategy, sources.
QByteArray guideSections()
{
    return "**Level Mapping:** One is Two · Three is Four\n\n"
           "| Step | Who says it | When |\n|---|---|---|\n| First | The recruiter | **Monday** |\n\n"
           "**Global Levers**\n\n"
           "1. **A first lever:** \"I hold an offer from [Acme/Umbra] at $[X]K, and I want to stay here.\"\n"
           "2. **A second one:** \"The range that you named, $120K–$150K, is below what others pay.\"\n\n"
           "> **Negotiate Up Strategy:** \"I target $210K base and $90K equity a year.\" Accept at $190K or\n"
           "> more, and walk away below $180K total.\n\n"
           "**Evidence & Sources**\n\n- [A survey of pay](https://example.org/a), read in March\n\n---\n\n";
}

QByteArray plainProse()
{
    return "A paragraph that says **some thing** about the work and 15% of *it*, at length, and goes on to "
           "say\n"
           "the same once more in other words.\n\n";
}

QByteArray textOf(QByteArrayView kind, int mebibytes)
{
    const QByteArray piece = kind == "prose" ? plainProse() : guideSections();
    const qsizetype room = qsizetype(mebibytes) * mebibyte - head().size();
    return head() + piece.repeated(room / piece.size());
}

/// One run of the program: seconds, and how much the reading added to the peak of memory, in MiB.
std::optional<std::pair<double, double>> run(const QString &program, const QString &kind, int mebibytes)
{
    QProcess child;
    child.start(program, {u"--one"_s, kind, QString::number(mebibytes)});
    const bool ended = child.waitForFinished(600'000) && child.exitCode() == 0;
    const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
    if (!ended || words.size() != 3) {
        return std::nullopt;
    }
    return std::pair(words.at(0).toDouble(), (words.at(2).toDouble() - words.at(1).toDouble()) / 1024);
}

} // namespace

int measureOne(QTextStream &out, QByteArrayView kind, int mebibytes)
{
    if (mebibytes < 1 || mebibytes > 64) {
        return 2;
    }
    // What was given back would be taken from the system again, page by page, and only where it is much: that
    // is the system's time, not the reader's.
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    const QByteArray text = textOf(kind, mebibytes);
    const qint64 before = peakMemoryKiB();
    double least = secondsOfReading(text);
    const qint64 peak = peakMemoryKiB();
    // Twice at least, as a first time pays for the system's pages too; what is short more often.
    for (int i = std::min(mebibytes, 8); i < 16; i += i) {
        least = std::min(least, secondsOfReading(text));
    }
    out << least << ' ' << before << ' ' << peak << '\n';
    return 0;
}

void benchGrowth(QTextStream &out, const QString &program)
{
    // Of the cost of a mebibyte, from 4 to 64 of them: linear is 1. A single one is but shown, as it stays in
    // the processor's caches and takes little memory beside the program's own.
    constexpr double mostGrowth = 1.5;
    constexpr int base = 4;
    for (const QString &kind : {u"guide"_s, u"prose"_s}) {
        out << "one text like " << (kind == u"prose" ? "plain prose" : "guides") << ", growing:\n";
        double firstSeconds = 0;
        double firstMemory = 0;
        for (const int mebibytes : {1, 4, 16, 64}) {
            const auto cost = run(program, kind, mebibytes);
            if (!cost) {
                out << mebibytes << " MiB could not be measured\n";
                continue;
            }
            const double seconds = cost->first / mebibytes;
            const double memory = cost->second / mebibytes;
            firstSeconds = mebibytes <= base ? seconds : firstSeconds;
            firstMemory = mebibytes <= base ? memory : firstMemory;
            const bool linear = seconds <= mostGrowth * firstSeconds && memory <= mostGrowth * firstMemory;
            out << "  " << mebibytes << " MiB: " << cost->first * 1000 << " ms of the processor, "
                << cost->second << " MiB beside the text; for each MiB " << seconds * 1000 << " ms, "
                << memory << " MiB"
                << (mebibytes < base    ? "\n"
                    : mebibytes == base ? " (the base)\n"
                    : linear            ? " (linear)\n"
                                        : " (NOT linear)\n");
            out.flush();
        }
    }
}

void benchHostile(QTextStream &out)
{
    constexpr size_t shown = 5;
    constexpr double mostSeconds = 1;
    std::vector<std::pair<double, const char *>> costs;
    for (const HostileInput &input : hostileInputs()) {
        const QByteArray text = input.ofSize(mebibyte);
        costs.emplace_back(std::min(secondsOfReading(text), secondsOfReading(text)), input.name);
    }
    std::sort(costs.begin(), costs.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    out << costs.size() << " hostile inputs of 1 MiB; those that take longest:\n";
    for (size_t i = 0; i < std::min(shown, costs.size()); ++i) {
        const auto &[seconds, name] = costs[i];
        out << "  " << seconds * 1000 << " ms: " << name
            << (seconds <= mostSeconds ? " (within a second)\n" : " (NOT within a second)\n");
    }
}

} // namespace counteroffer
