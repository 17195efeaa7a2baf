// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace counteroffer {

class GuideFilterProxy;
class GuideTableModel;

/// The table of all guides with its filter: find a role and choose it.
class RolesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RolesPanel)

public:
    /// @param model outlives the panel
    explicit RolesPanel(GuideTableModel *model, QWidget *parent = nullptr);
    ~RolesPanel() override;

    /// Selects a guide's row and brings it into view; takes the filter away when it hides the row.
    void select(qint64 guideId);
    [[nodiscard]] qint64 selected() const;
    void focusFilter();
    void focusTable();
    /// By a column of the model; again by the same one turns the order.
    void sortBy(int column);

    [[nodiscard]] QByteArray tableState() const;
    void restoreTableState(const QByteArray &state);

Q_SIGNALS:
    void guideSelected(qint64 guideId);
    /// Enter or a double click on a row.
    void guideActivated(qint64 guideId);
    void importWanted();

private:
    void buildTable();
    void buildEmptyStates();
    void countRows();
    void markChosen();
    [[nodiscard]] qint64 idAt(const QModelIndex &index) const;

    GuideTableModel *m_model;
    GuideFilterProxy *m_proxy;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_emptyText;
    QWidget *m_empty;
    qint64 m_chosen = 0;
};

} // namespace counteroffer
