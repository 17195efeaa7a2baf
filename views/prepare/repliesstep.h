// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/steppage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace counteroffer {

class ChipEdit;
class PlanForm;
class PlanList;
class PrepareContext;

/// Step 5: cards for what they may say, with the line that is ready; the reply table, the ladder, packages,
/// trades.
class RepliesStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RepliesStep)

public:
    /// @param context outlives the step
    explicit RepliesStep(PrepareContext *context, QWidget *parent = nullptr);
    ~RepliesStep() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    PlanForm *buildCards();
    void search();
    void showCard();
    void takeLine();

    PrepareContext *m_context;
    QLineEdit *m_search;
    QLabel *m_found;
    PlanList *m_cards;
    ChipEdit *m_line;
    QLabel *m_title;
    QLabel *m_why;
    QPushButton *m_guide;
    QWidget *m_details;
    bool m_taking = false;
};

} // namespace counteroffer
