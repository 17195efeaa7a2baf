// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/diagnosticsmodel.h"

#include "tables/roles.h"

namespace counteroffer {

DiagnosticsModel::DiagnosticsModel(QObject *parent) : QAbstractTableModel(parent) {}

DiagnosticsModel::~DiagnosticsModel() = default;

void DiagnosticsModel::setList(const ProblemList &list)
{
    beginResetModel();
    m_list = list;
    m_known = true;
    endResetModel();
}

int DiagnosticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.problems.size());
}

int DiagnosticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const GuideProblem &problem = m_list.problems.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::ToolTipRole:
        return diagnosticSentence(problem.diagnostic);
    case RawRole:
        return raw(problem, index.column());
    case GuideIdRole:
        return problem.guideId;
    case LineRole:
        return problem.diagnostic.line;
    default:
        return {};
    }
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case GuideColumn:
        return tr("Guide");
    case LineColumn:
        return tr("Line");
    case SentenceColumn:
        return tr("What is odd");
    case CodeColumn:
        return tr("Code");
    default:
        return {};
    }
}

QString DiagnosticsModel::text(const GuideProblem &problem, int column)
{
    switch (column) {
    case SeverityColumn:
        switch (problem.diagnostic.severity) {
        case Severity::Note:
            return tr("Note");
        case Severity::Warning:
            return tr("Warning");
        case Severity::Error:
            return tr("Error");
        }
        return {};
    case GuideColumn:
        //: %1 is a company, %2 a role
        return tr("%1, %2").arg(problem.company, problem.role);
    case LineColumn:
        return problem.diagnostic.line > 0 ? QString::number(problem.diagnostic.line) : QString();
    case SentenceColumn:
        return diagnosticSentence(problem.diagnostic);
    case CodeColumn:
        return diagnosticName(problem.diagnostic.code);
    default:
        return {};
    }
}

QVariant DiagnosticsModel::raw(const GuideProblem &problem, int column)
{
    switch (column) {
    case SeverityColumn:
        return int(problem.diagnostic.severity);
    case LineColumn:
        return problem.diagnostic.line;
    default:
        return text(problem, column);
    }
}

} // namespace counteroffer
