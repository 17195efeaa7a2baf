// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/steppage.h"

#include <QHash>

class QLabel;
class QLocale;
class QModelIndex;
class QTimer;

namespace counteroffer {

class ChartFrame;
class PlanForm;
class PlanList;
class PrepareContext;
class RangeChartView;
class ScriptView;
class TargetsModel;
class TargetsTable;
struct Plan;
struct WhyFigure;

/// Step 3: the table of targets; what it comes to over four years, at exits, against other regions; and the
/// script, with the figures as they are typed.
class TargetsStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsStep)

public:
    /// @param context outlives the step
    explicit TargetsStep(PrepareContext *context, QWidget *parent = nullptr);
    ~TargetsStep() override;

    void focusWork() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTable();
    PlanForm *buildYears();
    PlanForm *buildExits();
    PlanForm *buildScript();
    void planChanged();
    void draw();
    void drawCharts();
    template <typename Make>
    void drawInView(ChartFrame *frame, Make make);
    void explain(ChartFrame *frame, WhyFigure (*answer)(const Plan &, int, const QLocale &));
    void why(const QModelIndex &index);
    void showRefused(const QString &entry, const QString &problem);

    PrepareContext *m_context;
    TargetsModel *m_targets;
    TargetsTable *m_table;
    QLabel *m_refused;
    QLabel *m_hints;
    ChartFrame *m_years;
    ChartFrame *m_exits;
    ChartFrame *m_sensitivity;
    RangeChartView *m_regions;
    ScriptView *m_script;
    QTimer *m_drawing;
    QHash<ChartFrame *, quint64> m_drawn; // the plan's revision that each chart shows
};

} // namespace counteroffer
