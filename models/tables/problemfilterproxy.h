// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace counteroffer {

/// Problems of one severity, company or code; sorts by the raw values.
class ProblemFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemFilterProxy)

public:
    explicit ProblemFilterProxy(QObject *parent = nullptr);
    ~ProblemFilterProxy() override;

    /// @param severity a Severity, or -1 for all; an empty company or code stands for all
    void setFilters(int severity, const QString &company, const QString &code);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_severity = -1;
    QString m_company;
    QString m_code;
};

} // namespace counteroffer
