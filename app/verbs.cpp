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
#include "negotiation/offersheet.h"
#include "sheet/sheetpages.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QTextStream>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

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
    const auto takeFile = [&](const QString &path, bool named) {
        const auto file = readGuideFile(path);
        if (file) {
            take(path, readGuide(file->bytes, path), named);
        } else {
            refuse(file.error());
        }
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            takeFile(path, true);
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
            takeFile(file, false);
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

int listVerb(const QString &libraryPath, const QLocale &locale, const Streams &streams)
{
    // After an update of the program its guides are read anew first: nobody looks at a list twice.
    if (const auto database = LibraryDatabase::open(libraryPath); database && !(*database)->isReadOnly()) {
        if (const auto read = reindexGuides(**database); !read) {
            streams.err << errorSentence(read.error()) << '\n';
            return Trouble;
        }
    }
    const auto workspace = Workspace::open(libraryPath, locale);
    if (!workspace) {
        streams.err << errorSentence(workspace.error()) << '\n';
        return Trouble;
    }
    const GuideTableModel *guides = (*workspace)->guides();
    for (int row = 0; row < guides->rowCount(); ++row) {
        const GuideRecord &record = guides->record(row);
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
    (report.stopped ? streams.err : streams.out) << text.sentence << '\n';
    return report.stopped || report.count(ImportOutcome::Failed) > 0 ? Trouble : Success;
}

int sheetVerb(const SheetRequest &request, const QLocale &locale, const Streams &streams)
{
    Guide guide;
    const auto plan = freshPlan(request.guidePath, request.region, &guide, streams);
    if (!plan) {
        return Trouble;
    }
    const SheetPages pages(offerSheet(*plan, &guide, QDate::currentDate()), locale, request.paper);
    if (const auto outcome = writePdf(pages, request.output); !outcome) {
        streams.err << errorSentence(outcome.error()) << '\n';
        return Trouble;
    }
    streams.out
        << Wording::tr("Written to %1. Pages: %2.").arg(request.output, QString::number(pages.count()))
        << '\n';
    return Success;
}

} // namespace counteroffer
