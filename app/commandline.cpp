// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/exportarguments.h"
#include "app/planfile.h"
#include "app/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct VerbName
{
    const char16_t *name;
    Verb verb;
};
constexpr VerbName verbNames[] = {
    {u"read", Verb::Read},         {u"check", Verb::Check},   {u"list", Verb::List},
    {u"import", Verb::Import},     {u"sheet", Verb::Sheet},   {u"plan", Verb::Plan},
    {u"evaluate", Verb::Evaluate}, {u"export", Verb::Export},
};

Invocation wrong(const QString &problem)
{
    Invocation invocation;
    invocation.verb = Verb::Wrong;
    invocation.problem = problem;
    return invocation;
}

// The options that each verb takes beside --library; one that it does not take is an error, not ignored.
bool takes(Verb verb, const QString &option)
{
    if (option == u"library") {
        return true;
    }
    if (option == u"json") {
        return verb == Verb::Read || verb == Verb::Evaluate;
    }
    if (verb == Verb::Sheet || verb == Verb::Export) {
        return verb == Verb::Sheet ? sheetTakes(option) : exportTakes(option);
    }
    return verb == Verb::Plan && QStringList{u"guide"_s, u"region"_s, u"o"_s, u"output"_s}.contains(option);
}

Invocation withPaths(Invocation invocation, const QString &name)
{
    if (invocation.paths.isEmpty()) {
        return wrong(Wording::tr("“%1” needs the path of a guide or of a folder of guides.").arg(name));
    }
    return invocation;
}

Invocation withSheet(Invocation invocation, const QCommandLineParser &parser)
{
    const auto request = sheetArguments(parser);
    if (!request || !invocation.paths.isEmpty()) {
        return wrong(request ? Wording::tr("“%1” takes no path.").arg(u"sheet"_s) : request.error());
    }
    invocation.sheet = *request;
    return invocation;
}

Invocation withExport(Invocation invocation, const QCommandLineParser &parser)
{
    const auto request = exportArguments(parser);
    if (!request || !invocation.paths.isEmpty()) {
        return wrong(request ? Wording::tr("“%1” takes no path.").arg(u"export"_s) : request.error());
    }
    invocation.leaving = *request;
    return invocation;
}

Invocation withPlan(Invocation invocation, const QCommandLineParser &parser)
{
    invocation.plan = {parser.value(u"guide"_s), parser.value(u"region"_s), parser.value(u"output"_s)};
    if (invocation.plan.guidePath.isEmpty() || invocation.plan.region.isEmpty() ||
        invocation.plan.output.isEmpty() || !invocation.paths.isEmpty()) {
        return wrong(Wording::tr("“plan” takes --guide PATH, --region NAME and -o FILE.counteroffer."));
    }
    if (!invocation.plan.output.endsWith(planFileSuffix(), Qt::CaseInsensitive)) {
        return wrong(Wording::tr("“plan” writes a plan, so the name “%1” has to end in .counteroffer.")
                         .arg(invocation.plan.output));
    }
    return invocation;
}

Invocation withEvaluation(const Invocation &invocation, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"json"_s) || invocation.paths.size() != 1) {
        return wrong(Wording::tr("“evaluate” prints JSON for one plan: say “evaluate PLAN --json”."));
    }
    return invocation;
}

} // namespace

Invocation parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    parser.addOption(help);
    parser.addOption(version);
    parser.addOption(QCommandLineOption(u"library"_s, QString(), u"FILE"_s));
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(u"guide"_s, QString(), u"PATH"_s));
    parser.addOption(QCommandLineOption(u"region"_s, QString(), u"NAME"_s));
    parser.addOption(QCommandLineOption(u"paper"_s, QString(), u"SIZE"_s, u"a4"_s));
    parser.addOption(QCommandLineOption(QStringList{u"o"_s, u"output"_s}, QString(), u"FILE"_s));
    addExportOptions(parser);
    if (!parser.parse(QStringList{u"counteroffer"_s} + arguments)) {
        return wrong(parser.errorText());
    }
    Invocation invocation;
    invocation.libraryPath = parser.value(u"library"_s);
    if (parser.isSet(u"library"_s) && invocation.libraryPath.isEmpty()) {
        return wrong(Wording::tr("--library needs the name of a file."));
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        invocation.verb = parser.isSet(help) ? Verb::Help : Verb::Version;
        return invocation;
    }
    QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        return parser.optionNames().isEmpty() || parser.optionNames() == QStringList{u"library"_s}
                   ? invocation
                   : wrong(Wording::tr("Options other than --library need a verb."));
    }
    const QString name = words.takeFirst();
    for (const VerbName &entry : verbNames) {
        if (name == QString::fromUtf16(entry.name)) {
            invocation.verb = entry.verb;
        }
    }
    const bool holdsPlan = name.endsWith(planFileSuffix(), Qt::CaseInsensitive) ||
                           name.endsWith(u".pdf", Qt::CaseInsensitive); // a sheet that carries its plan
    if (invocation.verb == Verb::Window && holdsPlan && words.isEmpty() && !parser.isSet(u"json"_s)) {
        invocation.paths = {name}; // a double click on a plan's file
        return invocation;
    }
    if (invocation.verb == Verb::Window) {
        return wrong(Wording::tr("There is no verb “%1”.").arg(name));
    }
    const QStringList options = parser.optionNames();
    for (const QString &option : options) {
        if (!takes(invocation.verb, option)) {
            return wrong(Wording::tr("“%1” does not take the option “%2”.").arg(name, option));
        }
    }
    invocation.paths = words;
    switch (invocation.verb) {
    case Verb::Read:
        if (!parser.isSet(u"json"_s)) {
            return wrong(Wording::tr("“read” prints JSON: say “read --json PATH…”."));
        }
        return withPaths(invocation, name);
    case Verb::Check:
    case Verb::Import:
        return withPaths(invocation, name);
    case Verb::Sheet:
        return withSheet(invocation, parser);
    case Verb::Export:
        return withExport(invocation, parser);
    case Verb::Plan:
        return withPlan(invocation, parser);
    case Verb::Evaluate:
        return withEvaluation(invocation, parser);
    default:
        return words.isEmpty() ? invocation : wrong(Wording::tr("“%1” takes no path.").arg(name));
    }
}

QString helpText()
{
    return Wording::tr(
        "Counteroffer: prepare and hold a pay negotiation. Without a verb it opens its window.\n"
        "\n"
        "  counteroffer [--library FILE] [PLAN]         opens the window, with the plan of a file or sheet\n"
        "  counteroffer read --json PATH…               prints what guides say, one JSON object a line\n"
        "  counteroffer check PATH…                     prints what is odd in guides, for their authors\n"
        "  counteroffer list                            lists the guides of the library\n"
        "  counteroffer import PATH…                    brings guides into the library\n"
        "  counteroffer sheet --plan FILE|--guide PATH --region NAME [--share] [--one-page] [--paper "
        "a4|letter]\n"
        "                     [--sections NAME,…] -o FILE.pdf\n"
        "                                               writes the offer sheet of a plan, or of a fresh "
        "one;\n"
        "                                               --share leaves out what is yours alone\n"
        "  counteroffer export --plan FILE|--guide PATH --region NAME [--share] -o FILE\n"
        "                                               writes what the name's ending says: .csv (--table "
        "targets,\n"
        "                                               offers, rounds, years or guide), .md, .counteroffer, "
        ".ics,\n"
        "                                               .eml (--mail ask, recap or stall), .png or .svg "
        "(--chart\n"
        "                                               range or years)\n"
        "  counteroffer export --table guides -o FILE.csv\n"
        "                                               writes the library's list of guides\n"
        "  counteroffer plan --guide PATH --region NAME -o FILE.counteroffer\n"
        "                                               writes a fresh plan\n"
        "  counteroffer evaluate PLAN --json            prints everything computed from a plan\n"
        "\n"
        "  --library FILE   another library than the usual one; goes with every verb\n"
        "  --help, --version\n"
        "\n"
        "A PATH is a Markdown file or a folder of them. Errors go to standard error. The exit status is 0 "
        "when\n"
        "all went well, 1 when something could not be read or written, 2 when the command line is wrong.\n");
}

int runVerb(const Invocation &invocation, const QLocale &locale, const Streams &streams)
{
    const QString library = invocation.libraryPath.isEmpty() ? usualLibraryPath() : invocation.libraryPath;
    switch (invocation.verb) {
    case Verb::Read:
        return readVerb(invocation.paths, streams);
    case Verb::Check:
        return checkVerb(invocation.paths, streams);
    case Verb::List:
        return listVerb(library, locale, streams);
    case Verb::Import:
        return importVerb(library, invocation.paths, streams);
    case Verb::Sheet:
        return sheetVerb(invocation.sheet, locale, streams);
    case Verb::Export:
        return exportVerb(invocation.leaving, library, locale, streams);
    case Verb::Plan:
        return planVerb(invocation.plan, streams);
    case Verb::Evaluate:
        return evaluateVerb(invocation.paths.constFirst(), streams);
    case Verb::Help:
        streams.out << helpText();
        return Success;
    case Verb::Version:
        streams.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion()
                    << '\n';
        return Success;
    case Verb::Window:
    case Verb::Wrong:
        break;
    }
    streams.err << invocation.problem << '\n' << Wording::tr("See counteroffer --help.") << '\n';
    return BadUsage;
}

} // namespace counteroffer
