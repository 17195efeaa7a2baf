// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_reader FOLDER [ROUNDS] [--growth]: how long all guides below a folder take, against the floor of
// reading their bytes and one pass of md4c that keeps nothing; and, if asked for, how time and memory grow
// with the size of one guide, and which hostile input of a mebibyte takes longest. bench_reader --one KIND
// MEBIBYTES: one measurement of growth, in a process of its own.

#include "growth.h"

#include "guides/guidereader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <md4c.h>

#include <algorithm>
#include <limits>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

QStringList guidesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    files.sort();
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// md4c alone, every event thrown away.
void parseOnly(const QByteArray &bytes)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, nullptr);
}

/// What one guide takes, in nanoseconds: the least of all rounds, which is what it takes when nothing else
/// wants the processor.
struct Cost
{
    qint64 floor = std::numeric_limits<qint64>::max();
    qint64 reading = std::numeric_limits<qint64>::max();
};

template <typename Work>
void measure(qint64 &least, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    least = std::min(least, timer.nsecsElapsed());
}

void benchFolder(QTextStream &out, const QString &folder, int rounds)
{
    const QStringList files = guidesBelow(folder);
    qint64 bytes = 0;
    qsizetype rows = 0;
    for (const QString &path : files) {
        const QByteArray text = bytesOf(path);
        bytes += text.size();
        rows += readGuide(text, path).compensation.size();
    }
    std::vector<Cost> costs(size_t(files.size()));
    // All guides in each round, floor and reading in turn: a busy moment of the machine meets both.
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < files.size(); ++i) {
            measure(costs[size_t(i)].floor, [&] { parseOnly(bytesOf(files.at(i))); });
        }
        for (qsizetype i = 0; i < files.size(); ++i) {
            measure(costs[size_t(i)].reading, [&] { Q_UNUSED(readGuide(bytesOf(files.at(i)), files.at(i))) });
        }
    }
    double floor = 0;
    double reading = 0;
    for (const Cost &cost : costs) {
        floor += double(cost.floor) / 1e6;
        reading += double(cost.reading) / 1e6;
    }
    const double ratio = reading / floor;
    constexpr double mostRatio = 3;
    out << files.size() << " guides, " << bytes << " bytes, " << rows << " rows; for each guide the least of "
        << rounds << " rounds\n"
        << "floor (bytes and an empty md4c pass) " << floor << " ms, reading " << reading << " ms, ratio "
        << ratio << (ratio <= mostRatio ? " (within " : " (NOT within ") << mostRatio << ")\n";
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc == 4 && QByteArrayView(argv[1]) == "--one") {
        return measureOne(out, QByteArrayView(argv[2]), QByteArray(argv[3]).toInt());
    }
    if (argc < 2) {
        out << "usage: bench_reader FOLDER [ROUNDS] [--growth]\n";
        return 2;
    }
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    benchFolder(out, QString::fromLocal8Bit(argv[1]), rounds > 0 ? rounds : 25);
    if (QByteArrayView(argv[argc - 1]) == "--growth") {
        out.flush();
        benchGrowth(out, QString::fromLocal8Bit(argv[0]));
        benchHostile(out);
    }
    return 0;
}
