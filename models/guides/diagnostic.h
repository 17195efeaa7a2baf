// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer {

enum class Severity {
    Note,    ///< something was recognised and kept aside, or assumed: worth knowing
    Warning, ///< a figure may not mean what it seems to: worth a look
    Error,   ///< something could not be read: the guide's author has to mend it
};

/// What was odd in a guide. Each has one sentence (diagnosticSentence) and one stable name (diagnosticName)
/// by which tests, filters and `counteroffer check` speak of it. Readers add theirs here.
enum class DiagnosticCode {
    NoTitle,
    NoCompensationTable,
    NotUtf8,
    HiddenCharacters,
    TooLarge,
    TooManyProblems,
    FrontMatterUnreadable,
    FrontMatterAliases,
    FrontMatterTooDeep,
    FrontMatterTooLarge,
    FrontMatterUnknownKey,
    FrontMatterDuplicateKey,
    FrontMatterBadDate,
    FrontMatterConflict,
    FrontMatterRegionMissing,
    RowsFromFrontMatter,
    TablesTooWide,
    TableAssumed,
    TableTooLong,
    CellsBeyondHeader,
    CellUnread,
    CellPartlyRead,
    AmountTooLarge,
    RangeReversed,
    CurrenciesMixed,
    CurrencyUnknown,
    CurrencyAssumed,
    PeriodUnknown,
    EquityLooksYearly,
    EquityLooksLikeGrant,
    StrategyFigureUnbound,
    StrategyRetentionWithoutAsk,
};

/// What a reader assumed or could not read, and where. Lines and columns are counted from 1, columns in
/// characters; 0 where there is no place (the guide as a whole).
struct Diagnostic
{
    Severity severity = Severity::Note;
    DiagnosticCode code{};
    int line = 0;
    int column = 0;
    QStringList arguments; ///< what fills %1, %2 … of the sentence: mostly the text as it stands in the guide

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = QList<Diagnostic>;

/// The stable name of a code in kebab case ("no-title"): for filters, tests and machines, never translated.
[[nodiscard]] QString diagnosticName(DiagnosticCode code);
/// The stable name of a severity: "error", "warning" or "note".
[[nodiscard]] QString severityName(Severity severity);
/// One whole translated sentence that says what is odd and, where there is something to do, what to do.
[[nodiscard]] QString diagnosticSentence(const Diagnostic &diagnostic);

} // namespace counteroffer
