// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/problemfilterproxy.h"

#include "tables/diagnosticsmodel.h"
#include "tables/roles.h"

namespace counteroffer {

ProblemFilterProxy::ProblemFilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
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
    invalidateFilter();
}

bool ProblemFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_severity < 0 || index.data(DiagnosticsModel::SeverityRole).toInt() == m_severity) &&
           (m_company.isEmpty() || index.data(DiagnosticsModel::CompanyRole).toString() == m_company) &&
           (m_code.isEmpty() || index.data(DiagnosticsModel::CodeRole).toString() == m_code);
}

} // namespace counteroffer
