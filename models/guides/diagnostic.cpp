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
    QString sentence = Wording::of(diagnostic.code);
    for (const QString &argument : diagnostic.arguments) {
        sentence = sentence.arg(argument);
    }
    return sentence;
}

} // namespace counteroffer
