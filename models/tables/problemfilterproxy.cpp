// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/problemfilterproxy.h"

#include "tables/diagnosticsmodel.h"

#include <algorithm>

namespace counteroffer {

ProblemFilterProxy::ProblemFilterProxy(DiagnosticsModel *model, QObject *parent)
    : QAbstractProxyModel(parent), m_model(model), m_column(DiagnosticsModel::SeverityColumn)
{
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        take();
        endResetModel();
    });
    take();
}

ProblemFilterProxy::~ProblemFilterProxy() = default;

void ProblemFilterProxy::setFilters(int severity, const QString &company, const QString &code)
{
    if (m_severity == severity && m_company == company && m_code == code) {
        return;
    }
    m_severity = severity;
    m_company = company;
    m_code = code;
    beginResetModel();
    take();
    endResetModel();
}

void ProblemFilterProxy::take()
{
    const ProblemList &list = m_model->list();
    const qsizetype company = m_company.isEmpty() ? -1 : list.companies.indexOf(m_company);
    const qsizetype code = m_code.isEmpty() ? -1 : list.codes.indexOf(m_code);
    m_toSource.clear();
    const bool none = (company < 0 && !m_company.isEmpty()) || (code < 0 && !m_code.isEmpty());
    for (int row = 0; !none && row < list.problems.size(); ++row) {
        if ((m_severity < 0 || int(list.problems.at(row).diagnostic.severity) == m_severity) &&
            (company < 0 || list.companyOf.at(row) == company) && (code < 0 || list.codeOf.at(row) == code)) {
            m_toSource.append(row);
        }
    }
    order();
}

bool ProblemFilterProxy::isBefore(int a, int b) const
{
    const ProblemList &list = m_model->list();
    const Diagnostic &here = list.problems.at(a).diagnostic;
    const Diagnostic &there = list.problems.at(b).diagnostic;
    switch (m_column) {
    case DiagnosticsModel::SeverityColumn:
        return here.severity < there.severity;
    case DiagnosticsModel::GuideColumn:
        return list.companyOf.at(a) != list.companyOf.at(b) ? list.companyOf.at(a) < list.companyOf.at(b)
                                                            : list.roleOf.at(a) < list.roleOf.at(b);
    case DiagnosticsModel::LineColumn:
        return here.line < there.line;
    case DiagnosticsModel::SentenceColumn:
        return list.codeOf.at(a) != list.codeOf.at(b) ? list.codeOf.at(a) < list.codeOf.at(b)
                                                      : here.arguments < there.arguments;
    case DiagnosticsModel::CodeColumn:
        return list.codeOf.at(a) < list.codeOf.at(b);
    default:
        return false;
    }
}

void ProblemFilterProxy::order()
{
    const bool down = m_order == Qt::DescendingOrder;
    if (m_column != DiagnosticsModel::SeverityColumn || !down) { // so they come
        std::sort(m_toSource.begin(), m_toSource.end(), [this, down](int a, int b) {
            const bool before = down ? isBefore(b, a) : isBefore(a, b);
            return before || (a < b && !(down ? isBefore(a, b) : isBefore(b, a)));
        });
    }
    m_fromSource.fill(-1, m_model->rowCount());
    for (int row = 0; row < m_toSource.size(); ++row) {
        m_fromSource[m_toSource.at(row)] = row;
    }
}

void ProblemFilterProxy::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<int> before = m_toSource;
    m_column = column < 0 ? int(DiagnosticsModel::SeverityColumn) : column;
    m_order = column < 0 ? Qt::DescendingOrder : order;
    std::sort(m_toSource.begin(), m_toSource.end());
    this->order();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        to.append(createIndex(m_fromSource.at(before.at(old.row())), old.column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex ProblemFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ProblemFilterProxy::parent(const QModelIndex & /*index*/) const
{
    return {};
}

int ProblemFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_toSource.size());
}

int ProblemFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model->columnCount();
}

QModelIndex ProblemFilterProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_toSource.size()
               ? m_model->index(m_toSource.at(index.row()), index.column())
               : QModelIndex();
}

QModelIndex ProblemFilterProxy::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() && index.row() < m_fromSource.size() ? m_fromSource.at(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

} // namespace counteroffer
