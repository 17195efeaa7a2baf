// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/diagnostic.h"

#include <QAbstractTableModel>

namespace counteroffer {

/// One problem of one guide: a row of the problem lists.
struct GuideProblem
{
    qint64 guideId = 0;
    QString company;
    QString role;
    Diagnostic diagnostic;

    bool operator==(const GuideProblem &) const = default;
};

/// Problems of one guide or of the whole library, worst first as they are set.
class DiagnosticsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsModel)

public:
    enum Column { SeverityColumn, GuideColumn, LineColumn, SentenceColumn, CodeColumn, ColumnCount };
    enum Role { CompanyRole = Qt::UserRole + 200, CodeRole, SeverityRole };

    explicit DiagnosticsModel(QObject *parent = nullptr);
    ~DiagnosticsModel() override;

    void setProblems(const QList<GuideProblem> &problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const GuideProblem &problem, int column);
    [[nodiscard]] static QVariant raw(const GuideProblem &problem, int column);

    QList<GuideProblem> m_problems;
};

} // namespace counteroffer
