// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callstepsmodel.h"

#include <algorithm>

namespace counteroffer {

namespace {

bool sameIds(const QList<WalkStep> &a, const QList<WalkStep> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const WalkStep &one, const WalkStep &two) { return one.step.id == two.step.id; });
}

} // namespace

CallStepsModel::CallStepsModel(CallSession *session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_rows(session->walk())
{
    connect(session, &CallSession::changed, this, &CallStepsModel::refresh);
    m_seconds = session->times().inStep;
}

CallStepsModel::~CallStepsModel() = default;

int CallStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString CallStepsModel::textOf(int row) const
{
    const WalkStep &entry = m_rows[row];
    const QString title = m_seconds.contains(entry.step.id) ? tr("%1 ✓") : QStringLiteral("%1");
    //: A step of the call: its number and its title
    return tr("%1 %2").arg(QString::number(row + 1), title.arg(entry.step.title));
}

QVariant CallStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WalkStep &entry = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row());
    case Qt::AccessibleTextRole:
        return m_seconds.contains(entry.step.id) ? tr("%1, visited").arg(entry.step.title) : entry.step.title;
    case Qt::AccessibleDescriptionRole:
        return entry.step.secret ? QString() : spokenText(entry.step, m_session->plan());
    case StepIdRole:
        return entry.step.id;
    case VisitedRole:
        return m_seconds.contains(entry.step.id);
    case SecondsRole:
        return m_seconds.value(entry.step.id);
    default:
        return {};
    }
}

void CallStepsModel::refresh()
{
    m_seconds = m_session->times().inStep;
    const QList<WalkStep> &rows = m_session->walk();
    if (!sameIds(rows, m_rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole,
                            VisitedRole, SecondsRole});
    }
}

} // namespace counteroffer
