// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace counteroffer {

/// Edits a cell as one types: every keystroke that can be read goes to the model at once, so that totals and
/// script follow; Escape puts back what was there before. Where the entry is one of a few, they are offered
/// in a list. Marks a cell that has a warning.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryDelegate)

public:
    /// @param warningRole a sentence when there is something to look at in the cell
    /// @param choicesRole a list of texts where an entry is one of them; 0 for none
    explicit EntryDelegate(int warningRole, int choicesRole = 0, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createList(QWidget *parent, const QStringList &choices) const;
    bool filterKey(QObject *object, QEvent *event);

    int m_warningRole;
    int m_choicesRole;
};

} // namespace counteroffer
