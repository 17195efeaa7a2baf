// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/planrowsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace counteroffer {

class EditTable;
class PrepareContext;
struct WhyFigure;

/// What a person can do with the rows of a list. Each is one undo step; an empty function is not offered.
struct PlanListActions
{
    QString add;   ///< what the button says ("Add an offer")
    QString empty; ///< shown while there is no row: what the list is for
    std::function<void(Plan &)> append = {};
    std::function<void(Plan &, qsizetype)> duplicate = {};
    std::function<void(Plan &, qsizetype)> remove = {};
    std::function<void(Plan &, qsizetype, qsizetype)> move = {}; ///< from row to row
    std::function<bool(const Plan &, qsizetype)> isFixed = {};   ///< can be neither removed nor moved
};

/// One of the plan's lists: a table that one types into, and buttons for adding, doubling, removing and
/// moving. What is typed and cannot be taken is refused below the table with the reason.
class PlanList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanList)

public:
    /// @param context outlives the list
    PlanList(PrepareContext *context, const QString &name, PlanRows rows, PlanListActions actions,
             QWidget *parent = nullptr);
    ~PlanList() override;

    [[nodiscard]] EditTable *table() const { return m_table; }
    [[nodiscard]] PlanRowsModel *model() const { return m_model; }
    /// The row that the keyboard or the mouse is on; -1 for none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// The answer to "Why this number?" of a cell; an empty one where there is nothing to ask.
    void setWhy(std::function<WhyFigure(const QModelIndex &)> why);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildButtons();
    QPushButton *addButton(const QString &text, const QString &icon, void (PlanList::*pressed)());
    void add();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void move(int by);
    void enableButtons();
    void showRefused(const QString &entry, const QString &problem);

    PrepareContext *m_context;
    QString m_name;
    PlanListActions m_actions;
    PlanRowsModel *m_model;
    EditTable *m_table;
    QLabel *m_empty;
    QLabel *m_refused;
    QWidget *m_buttons;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace counteroffer
