// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/planrowsmodel.h"

#include "tables/roles.h"

#include <algorithm>

namespace counteroffer {

namespace {

// Where two lists of ids begin to differ.
qsizetype commonStart(const QStringList &a, const QStringList &b)
{
    const auto ends = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return ends.first - a.cbegin();
}

} // namespace

PlanRowsModel::PlanRowsModel(PlanEditor *editor, PlanRows rows, QObject *parent)
    : QAbstractTableModel(parent), m_editor(editor), m_rows(std::move(rows))
{
    connect(editor, &PlanEditor::opened, this, &PlanRowsModel::reset);
    connect(editor, &PlanEditor::changed, this, &PlanRowsModel::refresh);
    reset();
}

PlanRowsModel::~PlanRowsModel() = default;

int PlanRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PlanRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.columns.size());
}

QVariant PlanRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanColumn &column = m_rows.columns[index.column()];
    const qsizetype row = planRow(index.row());
    if (row < 0) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        return column.checked
                   ? QVariant(column.checked(m_editor->plan(), row) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case ChoicesRole:
        return column.choices;
    default:
        return text(column, row, role);
    }
}

QVariant PlanRowsModel::text(const PlanColumn &column, qsizetype row, int role) const
{
    const Plan &plan = m_editor->plan();
    switch (role) {
    case Qt::DisplayRole:
        return column.text ? column.text(plan, row) : QString();
    case Qt::EditRole:
        return column.edited ? column.edited(plan, row) : column.text ? column.text(plan, row) : QString();
    case WarningRole:
    case Qt::AccessibleDescriptionRole:
        return column.warning ? column.warning(plan, row) : QString();
    case Qt::ToolTipRole: {
        QStringList sentences{column.warning ? column.warning(plan, row) : QString(),
                              column.tip ? column.tip(plan, row) : QString()};
        sentences.removeAll(QString());
        return sentences.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        const QString name = m_rows.head ? m_rows.head(plan, row) : QString::number(row + 1);
        return QStringLiteral("%1, %2: %3")
            .arg(name, column.head, column.text ? column.text(plan, row) : QString());
    }
    default:
        return {};
    }
}

QVariant PlanRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool inside =
        section >= 0 && section < (orientation == Qt::Horizontal ? columnCount() : rowCount());
    if (!inside) {
        return {};
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(
            (m_rows.columns[section].figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (orientation == Qt::Horizontal) {
        return m_rows.columns[section].head;
    }
    const qsizetype row = planRow(section);
    return m_rows.head && row >= 0 ? QVariant(m_rows.head(m_editor->plan(), row)) : QVariant(section + 1);
}

// While rows come and go the plan is a step ahead of the views: a row is found by its id.
qsizetype PlanRowsModel::planRow(int row) const
{
    return m_rows.ids(m_editor->plan()).indexOf(m_ids.value(row));
}

Qt::ItemFlags PlanRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const PlanColumn &column = m_rows.columns[index.column()];
    flags.setFlag(Qt::ItemIsEditable, bool(column.take));
    flags.setFlag(Qt::ItemIsUserCheckable, bool(column.check));
    return flags;
}

bool PlanRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const PlanColumn &column = m_rows.columns[index.column()];
    if (role == Qt::CheckStateRole && column.check) {
        return m_editor->change(column.step, {}, [&](Plan &plan) {
            column.check(plan, index.row(), value.toInt() == Qt::Checked);
        });
    }
    return role == Qt::EditRole && column.take && enter(column, index, value.toString());
}

bool PlanRowsModel::enter(const PlanColumn &column, const QModelIndex &index, const QString &entry)
{
    // Typing in one cell is one step: the keystrokes share a key until the cell's editor closes.
    const QString key =
        QStringLiteral("rows-%1-%2-%3").arg(m_rows.name, m_ids[index.row()]).arg(index.column());
    QString problem;
    m_editor->change(column.step, key, [&](Plan &plan) { problem = column.take(plan, index.row(), entry); });
    if (!problem.isEmpty()) {
        Q_EMIT entryRefused(entry, problem);
    }
    return problem.isEmpty();
}

void PlanRowsModel::revert()
{
    m_editor->revertMerge(QString(u"rows-" + m_rows.name + u'-'));
}

void PlanRowsModel::reset()
{
    beginResetModel();
    m_ids = m_editor->isOpen() ? m_rows.ids(m_editor->plan()) : QStringList();
    endResetModel();
}

void PlanRowsModel::refresh()
{
    const QStringList now = m_editor->isOpen() ? m_rows.ids(m_editor->plan()) : QStringList();
    const qsizetype start = commonStart(m_ids, now);
    const qsizetype grown = now.size() - m_ids.size();
    // One stretch of rows more or less, as adding and removing do, keeps what a view has chosen.
    if (grown > 0 && m_ids.mid(start) == now.mid(start + grown)) {
        beginInsertRows({}, int(start), int(start + grown - 1));
        m_ids = now;
        endInsertRows();
    } else if (grown < 0 && m_ids.mid(start - grown) == now.mid(start)) {
        beginRemoveRows({}, int(start), int(start - grown - 1));
        m_ids = now;
        endRemoveRows();
    } else if (now != m_ids) {
        reset();
        return;
    }
    if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (m_rows.head) {
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
    }
}

} // namespace counteroffer
