// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs.h"

#include "app/importtext.h"
#include "app/workspace.h"
#include "compensation/moneytext.h"
#include "guides/guidejson.h"
#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "library/guidefile.h"
#include "library/guidefolder.h"
#include "library/guideimport.h"
#include "library/sqlguidestore.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

// A file found in a folder, as the person named the folder: "guides/acme/a.md" for one of "guides".
QString asNamed(const QString &folder, const QString &file)
{
    const QString below = QDir(folder).relativeFilePath(file);
    return below.startsWith(QLatin1String("..")) ? file : QDir::cleanPath(folder + u'/' + below);
}

// Calls `take` with each file's path and guide, and whether it was named itself or found in a folder; says on
// the error stream what could not be read.
template <typename Take>
int forEachGuide(const QStringList &paths, const Streams &streams, Take take)
{
    int status = Success;
    const auto refuse = [&](const Error &error) {
        streams.err << errorSentence(error) << '\n';
        status = Trouble;
    };
    const auto takeFile = [&](const QString &path, const QString &shown, bool named) {
        const auto file = readGuideFile(path);
        if (file) {
            take(shown, readGuide(file->bytes, path), named);
        } else {
            refuse(file.error());
        }
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            takeFile(path, path, true);
            continue;
        }
        const auto listing = findGuideFiles(path);
        if (!listing) {
            refuse(listing.error());
            continue;
        }
        for (const Error &problem : listing->problems) {
            refuse(problem);
        }
        if (listing->files.isEmpty() && listing->problems.isEmpty()) {
            refuse(Error{ErrorCode::FolderWithoutGuides, path, {}});
        }
        for (const QString &file : listing->files) {
            takeFile(file, asNamed(path, file), false);
        }
    }
    return status;
}

} // namespace

int readVerb(const QStringList &paths, const Streams &streams)
{
    return forEachGuide(paths, streams, [&](const QString &file, const Guide &guide, bool /*named*/) {
        streams.out << QString::fromUtf8(guideToJson(guide, file)).trimmed() << '\n';
    });
}

int checkVerb(const QStringList &paths, const Streams &streams)
{
    int guides = 0;
    int counts[3] = {0, 0, 0};
    const int status = forEachGuide(paths, streams, [&](const QString &file, const Guide &guide, bool named) {
        if (!named && !isNegotiationGuide(guide)) { // a README among guides is no guide with errors
            streams.err << notAGuideSentence(file) << '\n';
            return;
        }
        ++guides;
        for (const Diagnostic &diagnostic : guide.diagnostics) {
            ++counts[int(diagnostic.severity)];
            streams.out << file << ':' << std::max(1, diagnostic.line) << ':'
                        << std::max(1, diagnostic.column) << ": " << severityName(diagnostic.severity) << ": "
                        << diagnosticSentence(diagnostic) << " [" << diagnosticName(diagnostic.code) << "]\n";
        }
    });
    streams.out << Wording::tr("Guides read: %1. Errors: %2, warnings: %3, notes: %4.")
                       .arg(guides)
                       .arg(counts[int(Severity::Error)])
                       .arg(counts[int(Severity::Warning)])
                       .arg(counts[int(Severity::Note)])
                << '\n';
    return status == Success && counts[int(Severity::Error)] == 0 ? Success : Trouble;
}

Result<QList<GuideRecord>> libraryGuides(const QString &libraryPath)
{
    if (!QFileInfo::exists(libraryPath)) { // asking makes nothing
        return failure(Error{ErrorCode::LibraryMissing, libraryPath, {}});
    }
    const auto database = LibraryDatabase::open(libraryPath);
    if (!database) {
        return failure(database.error());
    }
    if (!(*database)->isReadOnly()) {
        // After an update of the program its guides are read anew first: nobody looks at a list twice.
        if (const auto read = reindexGuides(**database); !read) {
            return failure(read.error());
        }
    }
    return SqlGuideStore(**database).records();
}

int listVerb(const QString &libraryPath, const QLocale &locale, const Streams &streams)
{
    const auto records = libraryGuides(libraryPath);
    if (!records) {
        streams.err << errorSentence(records.error()) << '\n';
        return Trouble;
    }
    for (const GuideRecord &record : *records) {
        streams.out << record.company << '\t' << record.role << '\t'
                    << (record.regions.isEmpty() ? QString() : record.regions.first().name) << '\t'
                    << (record.total ? moneyRangeText(*record.total, locale) : QString()) << '\t'
                    << record.path << '\n';
    }
    return Success;
}

int importVerb(const QString &libraryPath, const QStringList &paths, const Streams &streams)
{
    const auto database = LibraryDatabase::open(libraryPath);
    if (!database) {
        streams.err << errorSentence(database.error()) << '\n';
        return Trouble;
    }
    const ImportReport report = importGuides(**database, paths);
    const ImportText text = importText(report);
    for (const QString &problem : text.problems) {
        streams.err << problem << '\n';
    }
    for (const QString &remark : text.remarks) {
        streams.out << remark << '\n';
    }
    (report.stopped ? streams.err : streams.out) << text.sentence << '\n';
    return report.stopped || report.count(ImportOutcome::Failed) > 0 ? Trouble : Success;
}

} // namespace counteroffer
