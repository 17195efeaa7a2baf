// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <functional>

namespace counteroffer {

/// A table of figures that one types into: Enter or a key edits, Tab and Backtab go from one editable cell to
/// the next and leave the table at its end, arrows walk over all cells, Delete clears a figure. F1 asks why,
/// and so do Enter and a double click where there is nothing to type. As tall as its rows, up to a limit.
class EditTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditTable)

public:
    /// @param model outlives the table
    explicit EditTable(QAbstractItemModel *model, QWidget *parent = nullptr);
    ~EditTable() override;

    /// How many rows are shown before the table scrolls.
    void setMostRows(int rows);
    /// That column takes all the width that the others do not need.
    void giveRoomTo(int column);
    /// The cells whose figure answers "Why this number?"; none where it is not set.
    void setExplained(std::function<bool(const QModelIndex &)> explained);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The editor of a cell has closed: typing in it was one step.
    void editingEnded();
    void whyWanted(const QModelIndex &index);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] QModelIndex editableCell(const QModelIndex &from, bool next) const;
    [[nodiscard]] bool isExplained(const QModelIndex &index) const;
    void clear(const QModelIndex &index);
    void fitRows();

    std::function<bool(const QModelIndex &)> m_explained;
    int m_mostRows = 12;
};

} // namespace counteroffer
