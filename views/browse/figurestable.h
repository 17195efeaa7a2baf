// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace counteroffer {

/// The figures of a chart as a table beside it, for keyboard and screen reader. As high as its rows, for the
/// page scrolls; Ctrl+C copies the marked rows as text.
class FiguresTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresTable)

public:
    explicit FiguresTable(const QString &name, QWidget *parent = nullptr);
    ~FiguresTable() override;

    void setModel(QAbstractItemModel *model) override;

public Q_SLOTS:
    /// Finds the height anew, as after rows or columns came or went.
    void fit();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copyMarked() const;
};

} // namespace counteroffer
