// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/scriptstepsmodel.h"

#include "tables/roles.h"

namespace counteroffer {

namespace {

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    ids.reserve(plan.script.size());
    for (const ScriptStep &step : plan.script) {
        ids.append(step.id);
    }
    return ids;
}

} // namespace

ScriptStepsModel::ScriptStepsModel(PlanEditor *editor, QObject *parent)
    : QAbstractListModel(parent), m_editor(editor)
{
    connect(editor, &PlanEditor::opened, this, &ScriptStepsModel::reset);
    connect(editor, &PlanEditor::changed, this, &ScriptStepsModel::refresh);
    m_ids = idsOf(editor->plan());
}

ScriptStepsModel::~ScriptStepsModel() = default;

int ScriptStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant ScriptStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Plan &plan = m_editor->plan();
    if (index.row() >= plan.script.size()) {
        return {}; // the editor has another plan already, and the reset is on its way
    }
    const ScriptStep &step = plan.script[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case SayRole:
    case Qt::AccessibleDescriptionRole:
        return spokenText(step, plan);
    case WhyRole:
        return step.why;
    case NoteRole:
        return plan.notes.value(step.id);
    case StepIdRole:
        return step.id;
    case ClaimRole:
        return leansOnClaim(step);
    case LineRole:
        return step.guideLine;
    case StepKindRole:
        return int(step.kind);
    case SecretRole:
        return step.secret;
    default:
        return {};
    }
}

int ScriptStepsModel::rowOf(const QString &stepId) const
{
    return int(m_ids.indexOf(stepId));
}

void ScriptStepsModel::reset()
{
    beginResetModel();
    m_ids = idsOf(m_editor->plan());
    endResetModel();
}

void ScriptStepsModel::refresh()
{
    if (idsOf(m_editor->plan()) != m_ids) {
        reset();
        return;
    }
    if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(
            index(0), index(int(m_ids.size()) - 1),
            {Qt::DisplayRole, Qt::AccessibleDescriptionRole, SayRole, WhyRole, NoteRole, ClaimRole});
    }
}

} // namespace counteroffer
