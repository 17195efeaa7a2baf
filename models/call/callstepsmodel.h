// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callsession.h"

#include <QAbstractListModel>

namespace counteroffer {

/// The steps of a call as a list: DisplayRole is number and title, and what has been visited says so.
class CallStepsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallStepsModel)

public:
    enum Role { StepIdRole = Qt::UserRole + 300, VisitedRole, SecondsRole };

    /// @param session outlives the model
    explicit CallStepsModel(CallSession *session, QObject *parent = nullptr);
    ~CallStepsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString textOf(int row) const;

    CallSession *m_session;
    QList<WalkStep> m_rows; // that views know of
    QHash<QString, qint64> m_seconds;
};

} // namespace counteroffer
