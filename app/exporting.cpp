// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting.h"

#include "app/planfile.h"
#include "export/csv.h"
#include "export/emailfile.h"
#include "export/filewriting.h"
#include "export/icalendar.h"
#include "export/pdfattachment.h"
#include "negotiation/planjson.h"
#include "offersheet/plandates.h"
#include "offersheet/planmarkdown.h"
#include "offersheet/sheetwriter.h"
#include "sheet/sheetchart.h"
#include "tables/guideexport.h"
#include "tables/guidetablemodel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <numeric>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

constexpr qint64 largestSheet = 64LL * 1024 * 1024;

struct FormatEntry
{
    ExportFormat format;
    QStringList suffixes;
};

const QList<FormatEntry> &formats()
{
    static const QList<FormatEntry> all{
        {ExportFormat::Csv, {u"csv"_s}},
        {ExportFormat::Markdown, {u"md"_s, u"markdown"_s}},
        {ExportFormat::PlanFile, {u"counteroffer"_s, u"json"_s}},
        {ExportFormat::Calendar, {u"ics"_s}},
        {ExportFormat::Email, {u"eml"_s}},
        {ExportFormat::Png, {u"png"_s}},
        {ExportFormat::Svg, {u"svg"_s}},
    };
    return all;
}

Failure<Error> nothing(const QString &what)
{
    return failure(Error{ErrorCode::NothingToExport, what, {}});
}

Result<QByteArray> csvOf(const ExportChoice &choice, const Plan &plan, const Guide *guide)
{
    if (choice.table) {
        return csvDocument(planTableRows(plan, *choice.table));
    }
    if (guide == nullptr) {
        return failure(Error{ErrorCode::GuideMissing, QFileInfo(plan.guidePath).fileName(), {}});
    }
    return csvDocument(guideTableRows(*guide));
}

Result<QByteArray> markdownOf(const Plan &whole, const Guide *guide, bool shared, QDate today,
                              const QLocale &locale)
{
    SheetOptions options;
    options.kind = shared ? SheetKind::Shared : SheetKind::Private;
    const auto content = checkedSheet(whole, guide, today, options, locale);
    if (!content) {
        return failure(content.error());
    }
    return sheetMarkdown(*content, locale);
}

Result<QByteArray> calendarOf(const Plan &plan, const QDateTime &now)
{
    const QList<CalendarEvent> events = planDates(plan);
    return events.isEmpty() ? Result<QByteArray>(nothing(sheetSectionTitle(SheetSection::Dates)))
                            : Result<QByteArray>(calendarDocument(events, now.toUTC()));
}

Result<QByteArray> chartOf(const ExportChoice &choice, const Plan &plan, const Guide *guide,
                           const QLocale &locale)
{
    const bool range = choice.chart == ExportChart::Range;
    const QString title = sheetSectionTitle(range ? SheetSection::Range : SheetSection::Years);
    SheetChart chart;
    if (range) {
        chart = rangeChartOf(plan, guide);
    } else {
        chart = yearsOnPaper(plan);
    }
    const bool empty =
        range ? std::get<RangeChart>(chart).bars.isEmpty() : std::get<YearsOnPaper>(chart).sets.isEmpty();
    if (empty) {
        return nothing(title);
    }
    const QString whole = plan.company.isEmpty() ? title : title + u" – "_s + plan.company;
    return choice.format == ExportFormat::Png ? chartPng(chart, whole, locale)
                                              : chartSvg(chart, whole, locale);
}

} // namespace

QStringList suffixesOf(ExportFormat format)
{
    return formats().at(int(format)).suffixes;
}

std::optional<ExportFormat> formatOfName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const FormatEntry &entry : formats()) {
        if (entry.suffixes.contains(suffix, Qt::CaseInsensitive)) {
            return entry.format;
        }
    }
    return std::nullopt;
}

Result<QByteArray> exported(const ExportChoice &choice, const Plan &whole, const Guide *guide,
                            const QDateTime &now, const QLocale &locale)
{
    const Plan plan = choice.shared ? SharedPlan(whole).plan() : whole;
    switch (choice.format) {
    case ExportFormat::Csv:
        return csvOf(choice, plan, guide);
    case ExportFormat::Markdown:
        return markdownOf(whole, guide, choice.shared, now.date(), locale);
    case ExportFormat::PlanFile:
        return planToJson(plan);
    case ExportFormat::Calendar:
        return calendarOf(plan, now);
    case ExportFormat::Email: {
        const Letter letter = letterOf(choice.letter, plan, now, locale);
        return emailDocument({plan.person, letter.subject, letter.body}, now);
    }
    case ExportFormat::Png:
    case ExportFormat::Svg:
        return chartOf(choice, plan, guide, locale);
    }
    return nothing({});
}

Outcome<> exportTo(const QString &path, const ExportChoice &choice, const Plan &plan, const Guide *guide,
                   const QDateTime &now, const QLocale &locale)
{
    if (const auto name = checkSuffix(path, suffixesOf(choice.format)); !name) {
        return name;
    }
    const auto bytes = exported(choice, plan, guide, now, locale);
    if (!bytes) {
        return failure(bytes.error());
    }
    return writeWhole(path, *bytes);
}

QByteArray guideListCsv(const QList<GuideRecord> &guides, const QLocale &locale)
{
    GuideTableModel model(locale);
    model.setRecords(guides);
    QList<int> rows(guides.size());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(GuideTableModel::ColumnCount);
    std::iota(columns.begin(), columns.end(), 0);
    return asCsv(model, rows, columns).toUtf8();
}

Outcome<> exportGuideList(const QString &path, const QList<GuideRecord> &guides, const QLocale &locale)
{
    if (const auto name = checkSuffix(path, suffixesOf(ExportFormat::Csv)); !name) {
        return name;
    }
    return guides.isEmpty() ? Outcome<>(nothing(Wording::tr("The list of guides")))
                            : writeWhole(path, guideListCsv(guides, locale));
}

Result<Plan> openPlanOrSheet(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !file.peek(5).startsWith("%PDF-")) {
        return openPlanFile(path); // which says what is wrong with it
    }
    if (file.size() > largestSheet) {
        return failure(Error{ErrorCode::SheetWithoutPlan, path, {}});
    }
    const auto document = planInPdf(file.readAll(), path);
    return document ? planFromJson(*document, path) : Result<Plan>(failure(document.error()));
}

} // namespace counteroffer
