// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportverbs.h"

#include "guides/guidereader.h"
#include "library/guidefile.h"
#include "offersheet/sheetwriter.h"
#include "sheet/sheetfile.h"

#include <QCoreApplication>
#include <QDate>
#include <QTextStream>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerbs)
};

struct Loaded
{
    Plan plan;
    std::optional<Guide> guide;
    [[nodiscard]] const Guide *guidePointer() const { return guide ? &*guide : nullptr; }
};

int refuse(const Error &error, const Streams &streams)
{
    streams.err << errorSentence(error) << '\n';
    return Trouble;
}

// Says on the error stream why there is nothing.
std::optional<Loaded> load(const PlanSource &source, const Streams &streams)
{
    Loaded loaded;
    if (source.planPath.isEmpty() && !source.region.isEmpty()) {
        Guide guide;
        const auto plan = freshPlan(source.guidePath, source.region, &guide, streams);
        if (!plan) {
            return std::nullopt;
        }
        return Loaded{*plan, guide};
    }
    if (!source.planPath.isEmpty()) {
        auto plan = openPlanOrSheet(source.planPath);
        if (!plan) {
            refuse(plan.error(), streams);
            return std::nullopt;
        }
        loaded.plan = *plan;
    }
    if (!source.guidePath.isEmpty()) {
        const auto file = readGuideFile(source.guidePath);
        if (!file) {
            refuse(file.error(), streams);
            return std::nullopt;
        }
        loaded.guide = readGuide(file->bytes, source.guidePath);
    }
    return loaded;
}

} // namespace

int sheetVerb(const SheetRequest &request, const QLocale &locale, const Streams &streams)
{
    const auto loaded = load(request.source, streams);
    if (!loaded) {
        return Trouble;
    }
    const auto content =
        checkedSheet(loaded->plan, loaded->guidePointer(), QDate::currentDate(), request.options, locale);
    if (!content) {
        return refuse(content.error(), streams);
    }
    const auto written = writeSheet(
        {*content, locale, request.paper, planForSheet(loaded->plan, request.options.kind), request.output});
    if (!written) {
        return refuse(written.error(), streams);
    }
    streams.out
        << Wording::tr("Written to %1. Pages: %2.").arg(written->path, QString::number(written->pages))
        << '\n';
    return Success;
}

int exportVerb(const ExportRequest &request, const QString &libraryPath, const QLocale &locale,
               const Streams &streams)
{
    if (request.allGuides) {
        const auto guides = libraryGuides(libraryPath);
        const auto outcome =
            guides ? exportGuideList(request.output, *guides, locale) : Outcome<>(failure(guides.error()));
        if (!outcome) {
            return refuse(outcome.error(), streams);
        }
        streams.out << Wording::tr("Written to %1.").arg(request.output) << '\n';
        return Success;
    }
    const auto loaded = load(request.source, streams);
    if (!loaded) {
        return Trouble;
    }
    const auto outcome = exportTo(request.output, request.choice, loaded->plan, loaded->guidePointer(),
                                  QDateTime::currentDateTime(), locale);
    if (!outcome) {
        return refuse(outcome.error(), streams);
    }
    streams.out << Wording::tr("Written to %1.").arg(request.output) << '\n';
    return Success;
}

} // namespace counteroffer
