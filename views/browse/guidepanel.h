// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/loadedguide.h"
#include "negotiation/plan.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace counteroffer {

class DiagnosticsModel;
class ElidingComboBox;
class ElidingLabel;
class FactsView;
class GuideTableModel;
class PayTab;
class RangeChartView;
class TextTab;

/// One guide: its chart, its figures, levels, text, sources and problems, and the way into a plan.
class GuidePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidePanel)

public:
    /// @param guides the library's, to link to those of other companies; outlives the panel
    GuidePanel(const GuideTableModel *guides, const QLocale &locale, QWidget *parent = nullptr);
    ~GuidePanel() override;

    /// @param basis the person's own decision on what its equity is an amount of; Unknown for none
    void setGuide(const LoadedGuide &guide, EquityBasis basis = EquityBasis::Unknown);
    [[nodiscard]] qint64 guideId() const { return m_guide.id; }
    /// The plan whose markers the chart shows when it belongs to this guide; null for none.
    void setPlan(const Plan *plan);
    /// Opens the text at a line of the file.
    void showLine(int line);
    /// Puts the keyboard on the way into a plan: the choice of the region where there is one. Whoever starts
    /// a plan from there has seen the choice.
    void focusStart();
    /// The row of compensation that a plan is to be about; -1 for a guide without any.
    [[nodiscard]] int selectedRow() const;
    /// Whether a person has said so, or there is nothing to choose.
    [[nodiscard]] bool isRowChosen() const;

Q_SIGNALS:
    /// The person wants a plan for a row of this guide.
    void planWanted(qint64 guideId, int row);
    void webLinkClicked(const QUrl &url);
    void guideWanted(qint64 guideId);
    void pinWanted(qint64 guideId);
    /// The person decides what the guide's equity is an amount of; Unknown takes the decision back.
    void basisChosen(qint64 guideId, counteroffer::EquityBasis basis);
    /// A whole sentence, for the status bar.
    void said(const QString &sentence);

private:
    QWidget *buildHead();
    QWidget *buildTabs();
    QWidget *buildFoot();
    void connectAll();
    void showHead();
    void showChart();
    void showFront();
    void showLevels();
    void showProblems();
    [[nodiscard]] qint64 guideOf(const QString &company) const;

    const GuideTableModel *m_guides;
    QLocale m_locale;
    LoadedGuide m_guide;
    bool m_levelsShown = false; ///< of this guide: pages of words are made when they are looked at
    bool m_problemsFitted = false;
    bool m_sourcesShown = false;
    EquityBasis m_basis = EquityBasis::Unknown;
    std::optional<Plan> m_plan;
    QStackedWidget *m_stack;
    QLabel *m_title;
    ElidingLabel *m_subtitle;
    QLabel *m_summary;
    RangeChartView *m_chart;
    QTabWidget *m_tabs;
    PayTab *m_pay;
    FactsView *m_levels;
    TextTab *m_text;
    FactsView *m_sources;
    DiagnosticsModel *m_problems;
    QTableView *m_problemTable;
    ElidingComboBox *m_row;
    bool m_rowChosen = false;
    QPushButton *m_pin;
    QPushButton *m_start;
};

} // namespace counteroffer
