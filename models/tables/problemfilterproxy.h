// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractProxyModel>

namespace counteroffer {

class DiagnosticsModel;

/// Problems of one severity, company or kind, in the order of one column. Filters and sorts by numbers that
/// the list brings with it: a large library has more than a hundred thousand problems.
class ProblemFilterProxy final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemFilterProxy)

public:
    /// @param model outlives the proxy
    explicit ProblemFilterProxy(DiagnosticsModel *model, QObject *parent = nullptr);
    ~ProblemFilterProxy() override;

    /// @param severity a Severity, or -1 for all; an empty company or code stands for all
    void setFilters(int severity, const QString &company, const QString &code);

    /// By a column of DiagnosticsModel; those that are equal there stay worst first. The sentences of one
    /// kind stand together.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;

private:
    void take();
    void order();
    [[nodiscard]] bool isBefore(int a, int b) const;

    DiagnosticsModel *m_model;
    int m_severity = -1;
    QString m_company;
    QString m_code;
    int m_column;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    QList<int> m_toSource;
    QList<int> m_fromSource; // -1 for a row that is filtered away
};

} // namespace counteroffer
