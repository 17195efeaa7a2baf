// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_import SAMPLE: how long the library takes to import thousands of guides, against a floor of the same
// run: reading the bytes, one pass of md4c that keeps nothing, and one plain FTS5 table filled with the same
// text in one transaction. And how both grow tenfold, what memory importing takes, and how long a search
// does.

#include "bench/benchguides.h"
#include "library/guideimport.h"
#include "library/librarydatabase.h"
#include "library/sql.h"
#include "library/sqlguidestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <md4c.h>

using namespace counteroffer;
using namespace counteroffer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostRatio = 2.0;
constexpr double mostGrowth = 12.0;
constexpr qint64 mostMemoryKiB = 150 * 1024;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
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

void floorOf(const QStringList &files, const QString &path)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!connection || !runSql(*connection, u"CREATE VIRTUAL TABLE text USING fts5 (body)"_s)) {
        qFatal("The floor's database could not be made.");
    }
    auto transaction = SqlTransaction::begin(*connection);
    SqlStatement insert(*connection, u"INSERT INTO text (body) VALUES (?)"_s);
    for (const QString &file : files) {
        const QByteArray bytes = bytesOf(file);
        parseOnly(bytes);
        if (!insert.run({QString::fromUtf8(bytes)})) {
            qFatal("The floor's text was not taken.");
        }
    }
    if (!transaction || !transaction->commit()) {
        qFatal("The floor's text was not kept.");
    }
}

int importInto(const QString &path, const QString &guides)
{
    LibraryOptions options;
    options.verify = false;
    const auto library = LibraryDatabase::open(path, options);
    if (!library) {
        qFatal("%s", qPrintable(errorSentence(library.error())));
    }
    return importGuides(**library, {guides}).count(ImportOutcome::Added);
}

struct Sizes
{
    QString guides;
    QStringList files;
};

/// Prints a line and @return the import's wall time
double compare(const Sizes &sizes, int rounds)
{
    QList<double> floors;
    QList<double> imports;
    QList<double> ratios;
    QList<double> processor;
    for (int i = 0; i < rounds; ++i) {
        const QTemporaryDir folder;
        const Times floor = timeOf([&] { floorOf(sizes.files, folder.filePath(u"floor.db"_s)); });
        int added = 0;
        const Times full =
            timeOf([&] { added = importInto(folder.filePath(u"library.db"_s), sizes.guides); });
        if (added != sizes.files.size()) {
            qFatal("%d of %lld guides came in.", added, static_cast<long long>(sizes.files.size()));
        }
        floors.append(floor.wall);
        imports.append(full.wall);
        ratios.append(full.wall / floor.wall);
        processor.append(full.processor / floor.processor);
    }
    out() << "import of " << sizes.files.size() << ": " << median(imports) << " ms, floor " << median(floors)
          << " ms, ratio " << median(ratios) << " (at most " << mostRatio << "; processor time "
          << median(processor) << ")\n";
    out().flush();
    return median(imports);
}

// In a process of its own, so that the peak is the import's alone.
void memoryOf(const QString &guides, const QString &name)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--memory"_s, folder.filePath(u"library.db"_s), guides});
    process.waitForFinished(-1);
    out() << "memory during the import of " << name << ": " << process.readAllStandardOutput().trimmed()
          << " KiB over the process before it (at most " << mostMemoryKiB << ")\n";
    out().flush();
}

int measureMemory(const QString &path, const QString &guides)
{
    { // what any library costs, and what is loaded at the first use
        LibraryOptions options;
        const auto library = LibraryDatabase::open(path, options);
    }
    const qint64 before = memoryKiB("VmRSS");
    importInto(path, guides);
    out() << memoryKiB("VmHWM") - before << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--memory"_L1) {
        return measureMemory(arguments.value(2), arguments.value(3));
    }
    if (arguments.value(1) == "--write"_L1) { // guides to try things with by hand
        writeGuides(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
        return 0;
    }
    if (arguments.size() < 2) {
        out() << "bench_import SAMPLE [--large] | --write SAMPLE FOLDER COUNT\n";
        return 2;
    }
    const QTemporaryDir folder;
    Sizes small{folder.filePath(u"small"_s), {}};
    small.files = writeGuides(arguments.at(1), small.guides, manyGuides);
    const double first = compare(small, 5);
    memoryOf(small.guides, QString::number(manyGuides));
    if (arguments.contains("--large"_L1)) {
        Sizes large{folder.filePath(u"large"_s), {}};
        large.files = writeGuides(arguments.at(1), large.guides, tenfoldGuides);
        const double tenfold = compare(large, 1);
        out() << "ten times the guides: " << tenfold / first << " times the time (at most " << mostGrowth
              << ")\n";
        memoryOf(large.guides, QString::number(tenfoldGuides));
    }
    return 0;
}
