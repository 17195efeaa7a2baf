// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/problemlist.h"

#include <QAbstractTableModel>

namespace counteroffer {

/// Problems of one guide or of the whole library, worst first.
class DiagnosticsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsModel)

public:
    enum Column { SeverityColumn, GuideColumn, LineColumn, SentenceColumn, CodeColumn, ColumnCount };

    explicit DiagnosticsModel(QObject *parent = nullptr);
    ~DiagnosticsModel() override;

    void setProblems(const QList<GuideProblem> &problems) { setList(ProblemList::of(problems)); }
    /// The same where the list was put together in a worker.
    void setList(const ProblemList &list);
    [[nodiscard]] const ProblemList &list() const { return m_list; }
    /// Whether a list was set, be it an empty one: before that nobody knows whether there are problems.
    [[nodiscard]] bool isKnown() const { return m_known; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const GuideProblem &problem, int column);
    [[nodiscard]] static QVariant raw(const GuideProblem &problem, int column);

    ProblemList m_list;
    bool m_known = false;
};

} // namespace counteroffer
