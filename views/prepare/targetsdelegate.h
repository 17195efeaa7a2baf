// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace counteroffer {

/// Edits a figure as one types: every keystroke that reads as a figure goes to the model at once, so that
/// totals and script follow; Escape puts back what was there before. Marks a cell that has a warning.
class TargetsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsDelegate)

public:
    /// @param warningRole a sentence when there is something to look at in the cell
    explicit TargetsDelegate(int warningRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    int m_warningRole;
};

} // namespace counteroffer
