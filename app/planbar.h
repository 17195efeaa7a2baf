// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/planstore.h"

#include <QToolBar>

class QActionGroup;
class QComboBox;

namespace counteroffer {

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
    [[nodiscard]] QList<QAction *> pageActions() const;

Q_SIGNALS:
    void pageWanted(int page);
    void planWanted(const QString &id);

private:
    QActionGroup *m_pages;
    QComboBox *m_plans;
};

} // namespace counteroffer
