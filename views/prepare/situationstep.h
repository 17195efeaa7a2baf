// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/chosenoffer.h"
#include "prepare/steppage.h"

class QComboBox;

namespace counteroffer {

class ChartFrame;
class PlanForm;
class PlanList;
class PrepareContext;

/// Step 1: the guide, region and level; the offers so far with all that is known of each; the rounds of the
/// talk.
class SituationStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SituationStep)

public:
    /// @param context outlives the step
    explicit SituationStep(PrepareContext *context, QWidget *parent = nullptr);
    ~SituationStep() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    PlanForm *buildGuide();
    PlanForm *buildOffers();
    PlanForm *buildRounds();
    PlanForm *buildQuestions();
    void fillRows();
    void chooseOffer(int row);
    void showChart();

    PrepareContext *m_context;
    ChosenOffer m_chosen;
    QComboBox *m_row;
    PlanList *m_offers;
    PlanList *m_rounds;
    ChartFrame *m_chart;
    QList<PlanForm *> m_forms; // of the chosen offer
};

} // namespace counteroffer
