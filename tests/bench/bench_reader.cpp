// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_reader FOLDER [ROUNDS] [--growth]: how long all guides below a folder take, against the floor of
// reading their bytes and one pass of md4c that keeps nothing; and, if asked for, how the time grows with the
// size of one guide.

#include "guides/guidereader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <md4c.h>

#include <algorithm>
#include <functional>

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

double medianMs(int rounds, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void benchFolder(QTextStream &out, const QString &folder, int rounds)
{
    const QStringList files = guidesBelow(folder);
    qint64 bytes = 0;
    for (const QString &path : files) {
        bytes += bytesOf(path).size();
    }
    const double floor = medianMs(rounds, [&files] {
        for (const QString &path : files) {
            parseOnly(bytesOf(path));
        }
    });
    qsizetype rows = 0;
    const double full = medianMs(rounds, [&files, &rows] {
        rows = 0;
        for (const QString &path : files) {
            rows += readGuide(bytesOf(path), path).compensation.size();
        }
    });
    out << files.size() << " guides, " << bytes << " bytes, " << rows << " rows\n"
        << "floor (bytes and md4c) " << floor << " ms, reading " << full << " ms, ratio " << full / floor
        << '\n';
}

/// One guide whose prose grows: the time by byte has to stay the same.
void benchGrowth(QTextStream &out)
{
    const QByteArray head =
        "### Data Engineer | Acme Global Negotiation Guide\n\n| Region | Base | Total |\n|---|---|---|\n"
        "| Oslo (NOK) | kr 800K–900K | kr 900K–1.1M |\n\n**Global Levers**\n\n";
    const QByteArray line =
        "A paragraph that says **some thing** about $120K–$150K and 15% of *it*, at length.\n\n";
    for (const int mebibytes : {1, 4, 16, 64}) {
        QByteArray text = head;
        text.reserve(qsizetype(mebibytes) << 20);
        while (text.size() + line.size() <= (qsizetype(mebibytes) << 20)) {
            text += line;
        }
        const double time =
            medianMs(mebibytes > 4 ? 1 : 3, [&text] { Q_UNUSED(readGuide(text, u"acme/x.md")) });
        out << mebibytes << " MiB: " << time << " ms, " << time / mebibytes << " ms a MiB\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: bench_reader FOLDER [ROUNDS] [--growth]\n";
        return 2;
    }
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 9;
    benchFolder(out, QString::fromLocal8Bit(argv[1]), std::max(1, rounds));
    if (QByteArrayView(argv[argc - 1]) == "--growth") {
        benchGrowth(out);
    }
    return 0;
}
