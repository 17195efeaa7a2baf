// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a library takes over many guides. Not a test: build the target bench_library in the release preset
// and give it a folder of guides and how often to take each of them (bench_library FOLDER 11).
#include "library/guidefile.h"
#include "library/guideimport.h"
#include "library/librarybackup.h"
#include "library/librarydatabase.h"
#include "library/sqlguidestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
void timed(const char *name, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype count = work();
    std::printf("%-28s %9.2f ms  %lld\n", name, double(timer.nsecsElapsed()) / 1e6,
                static_cast<long long>(count));
}

void copyGuides(const QString &from, const QString &to, int times)
{
    const auto listing = findGuideFiles(from);
    for (int i = 0; listing && i < times; ++i) {
        for (const QString &file : listing->files) {
            const QString path = u"%1/%2/%3"_s.arg(to, QString::number(i), QDir(from).relativeFilePath(file));
            QDir().mkpath(QFileInfo(path).absolutePath());
            QFile::copy(file, path);
        }
    }
}

void searchAll(SqlGuideStore &store)
{
    const QStringList words = {u"e"_s,           u"st"_s,          u"vest"_s,
                               u"equity base"_s, u"negotiation"_s, u"remote senior"_s};
    for (const QString &text : words) {
        timed(qPrintable(u"search “%1”"_s.arg(text)), [&store, &text] {
            const auto hits = store.search(text);
            return hits ? hits->size() : -1;
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("bench_library FOLDER TIMES\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const QString guides = folder.filePath(u"guides"_s);
    copyGuides(arguments.at(1), guides, arguments.at(2).toInt());
    const QString path = folder.filePath(u"library.db"_s);
    std::unique_ptr<LibraryDatabase> library;
    const auto open = [&library, &path](bool verify) {
        library.reset();
        LibraryOptions options;
        options.verify = verify;
        auto opened = LibraryDatabase::open(path, options);
        library = opened ? std::move(opened).value() : nullptr;
        return qsizetype(library != nullptr);
    };
    timed("make", [&open] { return open(true); });
    timed("import", [&library, &guides] { return importGuides(*library, {guides}).files.size(); });
    timed("import again", [&library, &guides] { return importGuides(*library, {guides}).files.size(); });
    timed("open", [&open] { return open(false); });
    timed("open and verify", [&open] { return open(true); });
    SqlGuideStore store(*library);
    timed("records", [&store] { return store.records()->size(); });
    timed("records again", [&store] { return store.records()->size(); });
    searchAll(store);
    timed("backup", [&library] { return qsizetype(backUpLibrary(library->connection(), {}, {}).ok()); });
    std::printf("%-28s %9.2f MB\n", "file", double(QFileInfo(path).size()) / 1e6);
    return 0;
}
