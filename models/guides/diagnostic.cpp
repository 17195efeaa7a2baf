// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/diagnostic.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostic)
public:
    static QString of(DiagnosticCode code)
    {
        switch (code) {
        case DiagnosticCode::NoTitle:
            return tr("No heading names the role and the company. Add one such as “ROLE | COMPANY Global "
                      "Negotiation Guide”.");
        case DiagnosticCode::NoCompensationTable:
            return tr("No table of compensation was found. Add one whose header begins with Region, Level or "
                      "Component.");
        case DiagnosticCode::NotUtf8:
            return tr("Some bytes are not UTF-8 and were read as “�”. Save the file as UTF-8.");
        case DiagnosticCode::HiddenCharacters:
            return tr("The text holds invisible signs that turn or hide what follows; they were left out. "
                      "Look at the file with an editor that shows them.");
        case DiagnosticCode::TooLarge:
            return tr("The file is larger than %1 MiB; what comes behind that was not read.");
        case DiagnosticCode::TooManyProblems:
            return tr("There are %1 more problems than are listed here.");
        case DiagnosticCode::FrontMatterUnreadable:
            return tr("What stands between the dashes at the start is no YAML mapping. It is shown as text; "
                      "mend it to have it read.");
        case DiagnosticCode::FrontMatterAliases:
            return tr("The front matter refers back to itself by YAML aliases, which can grow without bound. "
                      "It was not read; write the values out.");
        case DiagnosticCode::FrontMatterTooDeep:
            return tr("The front matter is nested too deeply and was not read. Guides need three levels.");
        case DiagnosticCode::FrontMatterTooLarge:
            return tr("The front matter is too large and was not read.");
        case DiagnosticCode::FrontMatterUnknownKey:
            return tr("The front matter has the key “%1”, which has no meaning here. It was kept.");
        case DiagnosticCode::FrontMatterDuplicateKey:
            return tr("The front matter gives “%1” more than once. The first one counts.");
        case DiagnosticCode::FrontMatterBadDate:
            return tr("“%2” of “%1” is no date. Write it as 2026-02-28.");
        case DiagnosticCode::FrontMatterConflict:
            return tr("For %1, the front matter says %3 as %2 where the table says %4. The table counts; "
                      "correct the one that is wrong.");
        case DiagnosticCode::FrontMatterRegionMissing:
            return tr(
                "The front matter has figures for “%1”, which is no row of the table. They were kept aside.");
        case DiagnosticCode::RowsFromFrontMatter:
            return tr(
                "There is no table of compensation; the figures of the front matter were taken instead.");
        case DiagnosticCode::TablesTooWide:
            return tr("A table has more columns than can be read, so no table of this file was read. Look "
                      "for a line with a great many dashes and pipes.");
        case DiagnosticCode::TableAssumed:
            return tr("No table is plainly one of compensation; this one was taken for it by what is in it. "
                      "Begin its header with Region, Level or Component and name a base column.");
        case DiagnosticCode::TableTooLong:
            return tr("The compensation table has more than %1 rows; it was not read.");
        case DiagnosticCode::CellsBeyondHeader:
            return tr("This row has more cells than the header has columns: “%1” belongs to none. Add a "
                      "column or an escaped pipe (\\|).");
        case DiagnosticCode::CellUnread:
            return tr("“%1” under “%2” was not understood: an amount such as $120K–$150K was expected. "
                      "Nothing was assumed; correct the cell.");
        case DiagnosticCode::CellPartlyRead:
            return tr("Of “%1” under “%2” only a part was understood. The rest was kept as a remark; check "
                      "the figure.");
        case DiagnosticCode::AmountTooLarge:
            return tr("The amount in “%1” is too large to be counted. Check its digits and its suffix.");
        case DiagnosticCode::RangeReversed:
            return tr("In “%1” the low end stands behind the high one. They were exchanged.");
        case DiagnosticCode::CurrenciesMixed:
            return tr("“%1” names two currencies in one range. %2 was assumed for both ends; correct the "
                      "sign that is wrong.");
        case DiagnosticCode::CurrencyUnknown:
            return tr(
                "Nothing says which currency “%1” is in. Add its code to the region, as in London (GBP).");
        case DiagnosticCode::CurrencyAssumed:
            return tr("“%1” may be yen or yuan; %2 was assumed by its size. Add the code to the region.");
        case DiagnosticCode::PeriodUnknown:
            return tr(
                "“%1” is paid by something other than a month, a year or a grant, and cannot be compared "
                "with a year. It was not taken for a figure.");
        case DiagnosticCode::EquityLooksYearly:
            return tr("Equity is stated as a four-year grant, but base, bonus and total add up when it is "
                      "taken as a year’s (off by %2% against %1%). Decide which it is before you compare.");
        case DiagnosticCode::EquityLooksLikeGrant:
            return tr("Equity is stated by the year, but base, bonus and total add up when it is taken as a "
                      "four-year grant (off by %1% against %2%). Decide which it is before you compare.");
        case DiagnosticCode::StrategyFigureUnbound:
            return tr("It is not clear what “%1” in the strategy stands for, so it stays plain text. Name it "
                      "beside "
                      "the figure: base, equity, sign-on, total.");
        case DiagnosticCode::StrategyRetentionWithoutAsk:
            return tr("The retention script proposes no amount that could be read.");
        }
        return {};
    }
};

} // namespace

QString diagnosticName(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::NoTitle:
        return QStringLiteral("no-title");
    case DiagnosticCode::NoCompensationTable:
        return QStringLiteral("no-compensation-table");
    case DiagnosticCode::NotUtf8:
        return QStringLiteral("not-utf8");
    case DiagnosticCode::HiddenCharacters:
        return QStringLiteral("hidden-characters");
    case DiagnosticCode::TooLarge:
        return QStringLiteral("too-large");
    case DiagnosticCode::TooManyProblems:
        return QStringLiteral("too-many-problems");
    case DiagnosticCode::FrontMatterUnreadable:
        return QStringLiteral("front-matter-unreadable");
    case DiagnosticCode::FrontMatterAliases:
        return QStringLiteral("front-matter-aliases");
    case DiagnosticCode::FrontMatterTooDeep:
        return QStringLiteral("front-matter-too-deep");
    case DiagnosticCode::FrontMatterTooLarge:
        return QStringLiteral("front-matter-too-large");
    case DiagnosticCode::FrontMatterUnknownKey:
        return QStringLiteral("front-matter-unknown-key");
    case DiagnosticCode::FrontMatterDuplicateKey:
        return QStringLiteral("front-matter-duplicate-key");
    case DiagnosticCode::FrontMatterBadDate:
        return QStringLiteral("front-matter-bad-date");
    case DiagnosticCode::FrontMatterConflict:
        return QStringLiteral("front-matter-conflict");
    case DiagnosticCode::FrontMatterRegionMissing:
        return QStringLiteral("front-matter-region-missing");
    case DiagnosticCode::RowsFromFrontMatter:
        return QStringLiteral("rows-from-front-matter");
    case DiagnosticCode::TablesTooWide:
        return QStringLiteral("tables-too-wide");
    case DiagnosticCode::TableAssumed:
        return QStringLiteral("table-assumed");
    case DiagnosticCode::TableTooLong:
        return QStringLiteral("table-too-long");
    case DiagnosticCode::CellsBeyondHeader:
        return QStringLiteral("cells-beyond-header");
    case DiagnosticCode::CellUnread:
        return QStringLiteral("cell-unread");
    case DiagnosticCode::CellPartlyRead:
        return QStringLiteral("cell-partly-read");
    case DiagnosticCode::AmountTooLarge:
        return QStringLiteral("amount-too-large");
    case DiagnosticCode::RangeReversed:
        return QStringLiteral("range-reversed");
    case DiagnosticCode::CurrenciesMixed:
        return QStringLiteral("currencies-mixed");
    case DiagnosticCode::CurrencyUnknown:
        return QStringLiteral("currency-unknown");
    case DiagnosticCode::CurrencyAssumed:
        return QStringLiteral("currency-assumed");
    case DiagnosticCode::PeriodUnknown:
        return QStringLiteral("period-unknown");
    case DiagnosticCode::EquityLooksYearly:
        return QStringLiteral("equity-looks-yearly");
    case DiagnosticCode::EquityLooksLikeGrant:
        return QStringLiteral("equity-looks-like-grant");
    case DiagnosticCode::StrategyFigureUnbound:
        return QStringLiteral("strategy-figure-unbound");
    case DiagnosticCode::StrategyRetentionWithoutAsk:
        return QStringLiteral("strategy-retention-without-ask");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QString diagnosticSentence(const Diagnostic &diagnostic)
{
    // In one pass: what a guide says may hold a "%1" of its own.
    const QString wording = Wording::of(diagnostic.code);
    QString sentence;
    sentence.reserve(wording.size() + 64);
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const int digit =
            wording.at(i) == u'%' && i + 1 < wording.size() ? wording.at(i + 1).digitValue() : -1;
        if (digit < 1) {
            sentence += wording.at(i);
            continue;
        }
        sentence += diagnostic.arguments.value(digit - 1);
        ++i;
    }
    return sentence;
}

} // namespace counteroffer
