// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/steppage.h"

class QLabel;

namespace counteroffer {

class PlanForm;
class PlanList;
class PrepareContext;
class WhyButton;

/// Step 2: what one can do instead; the floor that follows from it, or the person's own with a reason; and
/// which claims of the script one can stand behind.
class AlternativesStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlternativesStep)

public:
    /// @param context outlives the step
    explicit AlternativesStep(PrepareContext *context, QWidget *parent = nullptr);
    ~AlternativesStep() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    PlanForm *buildAlternatives();
    PlanForm *buildFloor();
    PlanForm *buildClaims();
    void showFloor();
    void showClaim(int row);

    PrepareContext *m_context;
    WhyButton *m_floor;
    WhyButton *m_computed;
    WhyButton *m_zone;
    QLabel *m_claim;
    PlanList *m_alternatives = nullptr;
    PlanList *m_claims = nullptr;
};

} // namespace counteroffer
