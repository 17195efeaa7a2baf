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
