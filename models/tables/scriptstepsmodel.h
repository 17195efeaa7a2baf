// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/planeditor.h"

#include <QAbstractListModel>

namespace counteroffer {

/// The steps of the open plan's script, with its figures: DisplayRole is the step's title, SayRole its line.
class ScriptStepsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptStepsModel)

public:
    enum Role { SayRole = Qt::UserRole + 200, WhyRole, NoteRole, StepIdRole, ClaimRole };

    /// @param editor outlives the model
    explicit ScriptStepsModel(PlanEditor *editor, QObject *parent = nullptr);
    ~ScriptStepsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The row of a step, or -1.
    [[nodiscard]] int rowOf(const QString &stepId) const;

private:
    void reset();
    void refresh();

    PlanEditor *m_editor;
    QStringList m_ids; // of the rows that views know of
};

} // namespace counteroffer
