// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/planchecklist.h"
#include "prepare/steppage.h"

class QGridLayout;
class QLabel;

namespace counteroffer {

class PlanForm;
class PrepareContext;

/// Step 6: what is done and what is missing, with the way to where it is done; questions to ask, dates, one's
/// own items.
class ReadyStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadyStep)

public:
    /// @param context outlives the step
    explicit ReadyStep(PrepareContext *context, QWidget *parent = nullptr);
    ~ReadyStep() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    PlanForm *buildChecks();
    PlanForm *buildItems();
    PlanForm *buildDates();
    void showChecks();
    void addCheck(const ReadyItem &item, int row);

    PrepareContext *m_context;
    QLabel *m_summary;
    QWidget *m_checks;
    QGridLayout *m_grid;
    QList<ReadyItem> m_shown;
};

} // namespace counteroffer
