// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browse/choicebutton.h"

#include <QAbstractListModel>
#include <QSet>

namespace counteroffer {

/// The values of a ChoiceButton, with boxes to tick.
class ChoicesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicesModel)

public:
    explicit ChoicesModel(QObject *parent = nullptr);
    ~ChoicesModel() override;

    void setChoices(const QList<ChoiceButton::Choice> &choices);
    void setChosen(const QStringList &values);
    [[nodiscard]] QStringList chosen() const;
    /// The names of the chosen ones, in the list's order.
    [[nodiscard]] QStringList chosenNames() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A person has ticked or unticked.
    void ticked();

private:
    QList<ChoiceButton::Choice> m_choices;
    QSet<QString> m_chosen;
};

} // namespace counteroffer
