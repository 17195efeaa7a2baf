// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/planeditor.h"

#include <QAbstractTableModel>

#include <functional>

namespace counteroffer {

/// A column of a table over one of the plan's lists: how a cell is shown and, where a person may change it,
/// how an entry is taken.
struct PlanColumn
{
    using Text = std::function<QString(const Plan &, qsizetype)>;
    /// Puts the entry into the plan, or leaves the plan as it is and gives one whole sentence: what is wrong
    /// and what to type.
    using Take = std::function<QString(Plan &, qsizetype, const QString &)>;

    QString head;
    bool figure = true; ///< at the right, for figures stand below each other
    Text text;
    Take take = {};    ///< none: the cell is computed
    Text edited = {};  ///< what one begins to edit with; none: what is shown
    Text warning = {}; ///< a whole sentence, or nothing
    Text tip = {};
    QString step = {};                                         ///< the undo step's name
    QStringList choices = {};                                  ///< an entry is one of these
    std::function<bool(const Plan &, qsizetype)> checked = {}; ///< a box to tick instead of a text
    std::function<void(Plan &, qsizetype, bool)> check = {};
};

/// The rows of such a table.
struct PlanRows
{
    QString name;                                 ///< tells its undo steps from those of other tables
    std::function<QStringList(const Plan &)> ids; ///< one for each row, each only once
    PlanColumn::Text head = {};                   ///< the row's name; none: rows are only numbered
    QList<PlanColumn> columns;
};

/// A table over one of the plan's lists. Editing a cell is an undo step; rows come and go as the plan
/// changes.
class PlanRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRowsModel)

public:
    /// QStringList: an entry into the cell is one of these; empty for any text.
    enum Role { ChoicesRole = Qt::UserRole + 300 };

    /// @param editor outlives the model
    PlanRowsModel(PlanEditor *editor, PlanRows rows, QObject *parent = nullptr);
    ~PlanRowsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Takes back what was typed in the cell that is being edited.
    void revert() override;

    [[nodiscard]] QString idOf(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    /// Shows the rows anew where something beside the plan decides about them.
    void refresh();

Q_SIGNALS:
    /// A person's entry could not be read and was not taken.
    void entryRefused(const QString &entry, const QString &problem);

private:
    void reset();
    [[nodiscard]] qsizetype planRow(int row) const;
    [[nodiscard]] QVariant text(const PlanColumn &column, qsizetype row, int role) const;
    bool enter(const PlanColumn &column, const QModelIndex &index, const QString &entry);

    PlanEditor *m_editor;
    PlanRows m_rows;
    QStringList m_ids; // of the rows that views know of
};

} // namespace counteroffer
