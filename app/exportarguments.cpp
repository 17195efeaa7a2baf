// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Failure<QString> wrong(const QString &sentence)
{
    return failure(sentence);
}

std::optional<QPageSize::PageSizeId> paperOf(const QString &name)
{
    if (name.compare(u"a4", Qt::CaseInsensitive) == 0) {
        return QPageSize::A4;
    }
    if (name.compare(u"letter", Qt::CaseInsensitive) == 0) {
        return QPageSize::Letter;
    }
    return std::nullopt;
}

std::optional<LetterKind> letterOfName(const QString &name)
{
    const QStringList names{u"ask"_s, u"recap"_s, u"stall"_s};
    const qsizetype index = names.indexOf(name.toLower());
    return index < 0 ? std::nullopt
                     : std::optional(QList{LetterKind::Ask, LetterKind::Recap, LetterKind::Stall}[index]);
}

PlanSource sourceOf(const QCommandLineParser &parser)
{
    return {parser.value(u"plan"_s), parser.value(u"guide"_s), parser.value(u"region"_s)};
}

QStringList sectionNames()
{
    QStringList names;
    const QList<SheetSection> all = allSheetSections();
    for (const SheetSection section : all) {
        names.append(sheetSectionName(section));
    }
    return names;
}

Result<QList<SheetSection>, QString> sectionsOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"sections"_s)) {
        return allSheetSections();
    }
    QList<SheetSection> sections;
    const QStringList names = parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto section = sheetSectionOfName(name.trimmed());
        if (!section) {
            return wrong(Wording::tr("There is no section “%1”. There are: %2.")
                             .arg(name, sectionNames().join(u", "_s)));
        }
        sections.append(*section);
    }
    return sections;
}

Result<ExportChoice, QString> tableChoice(ExportChoice choice, const QString &name)
{
    if (name.compare(u"guide", Qt::CaseInsensitive) == 0) {
        choice.table.reset();
        return choice;
    }
    choice.table = planTableOfName(name);
    if (!choice.table) {
        return wrong(
            Wording::tr("There is no table “%1”. Choose targets, offers, rounds, years, guide or guides.")
                .arg(name));
    }
    return choice;
}

// Options that do not belong to the file's kind are an error, not ignored.
Result<ExportChoice, QString> choiceOf(const QCommandLineParser &parser, ExportFormat format)
{
    ExportChoice choice;
    choice.format = format;
    choice.shared = parser.isSet(u"share"_s);
    const bool picture = format == ExportFormat::Png || format == ExportFormat::Svg;
    if ((parser.isSet(u"table"_s) && format != ExportFormat::Csv) ||
        (parser.isSet(u"mail"_s) && format != ExportFormat::Email) ||
        (parser.isSet(u"chart"_s) && !picture)) {
        return wrong(Wording::tr(
            "--table goes with a .csv file, --mail with an .eml file, --chart with a .png or .svg file."));
    }
    if (parser.isSet(u"table"_s)) {
        return tableChoice(choice, parser.value(u"table"_s));
    }
    if (parser.isSet(u"mail"_s)) {
        const auto letter = letterOfName(parser.value(u"mail"_s));
        if (!letter) {
            return wrong(Wording::tr("There is no e-mail “%1”. Choose ask, recap or stall.")
                             .arg(parser.value(u"mail"_s)));
        }
        choice.letter = *letter;
    }
    if (parser.isSet(u"chart"_s)) {
        const QString name = parser.value(u"chart"_s).toLower();
        if (name != u"range" && name != u"years") {
            return wrong(Wording::tr("There is no chart “%1”. Choose range or years.").arg(name));
        }
        choice.chart = name == u"range" ? ExportChart::Range : ExportChart::Years;
    }
    return choice;
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"plan"_s, u"sections"_s, u"table"_s, u"mail"_s, u"chart"_s}) {
        parser.addOption(QCommandLineOption(name, QString(), u"VALUE"_s));
    }
    parser.addOption(QCommandLineOption(u"share"_s));
    parser.addOption(QCommandLineOption(u"one-page"_s));
}

bool sheetTakes(const QString &option)
{
    return QStringList{u"plan"_s,   u"guide"_s,    u"region"_s, u"paper"_s,   u"o"_s,
                       u"output"_s, u"sections"_s, u"share"_s,  u"one-page"_s}
        .contains(option);
}

bool exportTakes(const QString &option)
{
    return QStringList{u"plan"_s,  u"guide"_s, u"region"_s, u"o"_s,    u"output"_s,
                       u"table"_s, u"mail"_s,  u"chart"_s,  u"share"_s}
        .contains(option);
}

Result<SheetRequest, QString> sheetArguments(const QCommandLineParser &parser)
{
    SheetRequest request;
    const auto paper = paperOf(parser.value(u"paper"_s));
    if (!paper) {
        return wrong(
            Wording::tr("There is no paper “%1”. Choose a4 or letter.").arg(parser.value(u"paper"_s)));
    }
    const auto sections = sectionsOf(parser);
    if (!sections) {
        return wrong(sections.error());
    }
    request.source = sourceOf(parser);
    request.paper = *paper;
    request.options = {parser.isSet(u"share"_s) ? SheetKind::Shared : SheetKind::Private,
                       parser.isSet(u"one-page"_s) ? SheetLength::OnePage : SheetLength::Full, *sections};
    request.output = parser.value(u"output"_s);
    const bool fresh = !request.source.guidePath.isEmpty() && !request.source.region.isEmpty();
    const bool stored = !request.source.planPath.isEmpty() && request.source.region.isEmpty();
    if (fresh == stored || request.output.isEmpty() || (fresh && !request.source.planPath.isEmpty())) {
        return wrong(
            Wording::tr("“sheet” takes --plan FILE, or --guide PATH and --region NAME, and -o FILE.pdf."));
    }
    if (!request.output.endsWith(u".pdf", Qt::CaseInsensitive)) {
        return wrong(
            Wording::tr("“sheet” writes a PDF, so the name “%1” has to end in .pdf.").arg(request.output));
    }
    return request;
}

Result<ExportRequest, QString> exportArguments(const QCommandLineParser &parser)
{
    ExportRequest request;
    request.source = sourceOf(parser);
    request.output = parser.value(u"output"_s);
    const auto format = formatOfName(request.output);
    if (!format) {
        return wrong(Wording::tr(
            "“export” takes -o FILE, whose name ends in .csv, .md, .counteroffer, .ics, .eml, .png or "
            ".svg. The sheet itself is written by “sheet”."));
    }
    if (parser.value(u"table"_s).compare(u"guides", Qt::CaseInsensitive) == 0) {
        const QStringList options = parser.optionNames();
        const bool alone = std::all_of(options.cbegin(), options.cend(), [](const QString &option) {
            return QStringList{u"table"_s, u"o"_s, u"output"_s, u"library"_s}.contains(option);
        });
        if (*format != ExportFormat::Csv || !alone) {
            return wrong(Wording::tr("The list of guides takes --table guides and -o FILE.csv alone."));
        }
        request.allGuides = true;
        return request;
    }
    const auto choice = choiceOf(parser, *format);
    if (!choice) {
        return wrong(choice.error());
    }
    request.choice = *choice;
    const bool onlyGuide =
        *format == ExportFormat::Csv && !choice->table && !request.source.guidePath.isEmpty();
    const bool fresh = !request.source.guidePath.isEmpty() && !request.source.region.isEmpty() &&
                       request.source.planPath.isEmpty();
    const bool stored = !request.source.planPath.isEmpty() && request.source.region.isEmpty();
    if (!onlyGuide && fresh == stored) {
        return wrong(Wording::tr(
            "“export” takes --plan FILE, or --guide PATH and --region NAME; for the guide's own table "
            "--guide PATH --table guide."));
    }
    return request;
}

} // namespace counteroffer
