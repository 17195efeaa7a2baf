// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/planstore.h"

#include <QToolBar>

class QActionGroup;
class QMenu;
class QToolButton;

namespace counteroffer {

class ElidingComboBox;

/// The bar at the top of the window: the four pages, and the plan that runs through them.
class PlanBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanBar)

public:
    explicit PlanBar(QWidget *parent = nullptr);
    ~PlanBar() override;

    void setPlans(const QList<PlanEntry> &plans, const QString &openId);
    void setPage(int page);
    /// What can be done with plans, behind a button beside their list.
    void setPlanMenu(QMenu *menu);
    [[nodiscard]] QList<QAction *> pageActions() const;

Q_SIGNALS:
    void pageWanted(int page);
    void planWanted(const QString &id);

private:
    QActionGroup *m_pages;
    ElidingComboBox *m_plans;
    QToolButton *m_more;
};

} // namespace counteroffer
