// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace counteroffer {

class TargetsModel;

/// The targets table as a widget: Enter or a key edits, arrows walk, Delete clears a figure, Tab leaves.
class TargetsTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsTable)

public:
    /// @param model outlives the table
    explicit TargetsTable(TargetsModel *model, QWidget *parent = nullptr);
    ~TargetsTable() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The editor of a cell has closed: typing in it was one step.
    void editingEnded();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace counteroffer
