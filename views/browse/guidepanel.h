// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/loadedguide.h"
#include "negotiation/plan.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace counteroffer {

class DiagnosticsModel;
class GuideTextView;
class RangeChartView;
class RegionRangeModel;

/// One guide: its chart, its figures as a table, its text and its problems, and the way into a plan.
class GuidePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidePanel)

public:
    explicit GuidePanel(const QLocale &locale, QWidget *parent = nullptr);
    ~GuidePanel() override;

    void setGuide(const LoadedGuide &guide);
    /// The plan whose markers the chart shows when it belongs to this guide; null for none.
    void setPlan(const Plan *plan);
    /// Opens the text at a line of the file.
    void showLine(int line);
    /// Puts the keyboard on the way into a plan.
    void focusStart();

Q_SIGNALS:
    /// The person wants a plan for a row of this guide.
    void planWanted(qint64 guideId, int row);
    void webLinkClicked(const QUrl &url);

private:
    QWidget *buildHead();
    QWidget *buildTabs();
    QWidget *buildFoot();
    void showHead();
    void showChart();

    QLocale m_locale;
    LoadedGuide m_guide;
    std::optional<Plan> m_plan;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_summary;
    RangeChartView *m_chart;
    QTabWidget *m_tabs;
    RegionRangeModel *m_regions;
    QTableView *m_table;
    GuideTextView *m_text;
    DiagnosticsModel *m_problems;
    QTableView *m_problemTable;
    QComboBox *m_row;
    QPushButton *m_start;
};

} // namespace counteroffer
