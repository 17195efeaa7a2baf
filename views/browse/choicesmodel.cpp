// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/choicesmodel.h"

#include <algorithm>

namespace counteroffer {

ChoicesModel::ChoicesModel(QObject *parent) : QAbstractListModel(parent) {}

ChoicesModel::~ChoicesModel() = default;

void ChoicesModel::setChoices(const QList<ChoiceButton::Choice> &choices)
{
    beginResetModel();
    m_choices = choices;
    QStringList gone(m_chosen.cbegin(), m_chosen.cend());
    gone.removeIf([this](const QString &value) {
        return std::any_of(m_choices.cbegin(), m_choices.cend(),
                           [&value](const ChoiceButton::Choice &choice) { return choice.value == value; });
    });
    for (const QString &value : std::as_const(gone)) {
        m_choices.prepend({value, value, 0});
    }
    endResetModel();
}

void ChoicesModel::setChosen(const QStringList &values)
{
    const QSet<QString> chosen(values.cbegin(), values.cend());
    if (chosen == m_chosen) {
        return; // as after each tick: who goes through the list by the keyboard keeps their place
    }
    m_chosen = chosen;
    setChoices(m_choices);
}

QStringList ChoicesModel::chosen() const
{
    QStringList values;
    for (const ChoiceButton::Choice &choice : m_choices) {
        if (m_chosen.contains(choice.value)) {
            values.append(choice.value);
        }
    }
    return values;
}

QStringList ChoicesModel::chosenNames() const
{
    QStringList names;
    for (const ChoiceButton::Choice &choice : m_choices) {
        if (m_chosen.contains(choice.value)) {
            names.append(choice.name);
        }
    }
    return names;
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChoiceButton::Choice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        //: A value to filter by, and the number of guides that have it
        return choice.count < 0 ? choice.name : tr("%1 (%2)").arg(choice.name).arg(choice.count);
    case Qt::ToolTipRole:
        return choice.name;
    case Qt::CheckStateRole:
        return m_chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

Qt::ItemFlags ChoicesModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

bool ChoicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString &choice = m_choices[index.row()].value;
    if (value.toInt() == Qt::Checked) {
        m_chosen.insert(choice);
    } else {
        m_chosen.remove(choice);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

} // namespace counteroffer
