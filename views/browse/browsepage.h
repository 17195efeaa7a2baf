// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browse/filterpanel.h"
#include "guides/loadedguide.h"
#include "guides/searchresult.h"
#include "market/ratetable.h"
#include "negotiation/plan.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace counteroffer {

class ComparePanel;
class DiagnosticsModel;
class GuideListProxy;
class GuidePanel;
class GuideTableModel;
class MarketPanel;
class ProblemsPanel;
class RatesDialog;
class RolesPanel;
class SearchPanel;

/// Browse: the filters at the left, in the middle the roles they let through (and what can be made of them),
/// the chosen guide at the right.
class BrowsePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowsePage)

public:
    /// @param guides, problems outlive the page
    BrowsePage(GuideTableModel *guides, DiagnosticsModel *problems, const QLocale &locale,
               QWidget *parent = nullptr);
    ~BrowsePage() override;

    /// @param basis the person's own decision on what its equity is an amount of; Unknown for none
    void showGuide(const LoadedGuide &guide, EquityBasis basis = EquityBasis::Unknown);
    void showPlan(const Plan *plan);
    void setNamedFilters(const QList<NamedFilter> &filters);
    void setRates(const RateTable &rates);
    /// Opens the person's exchange rates.
    void showRates();
    void selectGuide(qint64 guideId);
    /// Selects a guide and opens its text at a line of the file.
    void showGuideAt(qint64 guideId, int line);
    void focusFilter();
    /// Puts the keyboard on the search in the text of all guides.
    void focusSearch();
    void showSearchResult(const SearchResult &result);
    /// Sorts the guides by a column of GuideTableModel, the other way round when they are so already.
    void sortBy(int column);
    /// Puts the keyboard on the table of guides where that is in front.
    void focusTable();

    [[nodiscard]] qint64 selectedGuide() const;
    /// The row of that guide that a plan is to be about, and whether a person has said so.
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] bool isRowChosen() const;
    /// Asks for it: the keyboard is on the choice.
    void askForRow();
    /// Columns, order, filter, widths and which lists are in front.
    [[nodiscard]] QByteArray tableState() const;
    void restoreTableState(const QByteArray &state);
    /// Makes what the first frame does without: the filters, the guide's panel and the lists behind the
    /// roles. Happens by itself after the page's first frame, and before when something of it is asked for.
    void complete();

Q_SIGNALS:
    void guideSelected(qint64 guideId);
    void planWanted(qint64 guideId, int row);
    void importWanted();
    /// The list of problems came into view: it is filled only when somebody looks.
    void problemsWanted();
    void webLinkClicked(const QUrl &url);
    void searchWanted(const QString &text);
    void filterKept(const QString &name, const counteroffer::GuideFilter &filter);
    void filterForgotten(const QString &name);
    void rateNoted(const counteroffer::ExchangeRate &rate);
    void rateForgotten(const counteroffer::ExchangeRate &rate);
    void basisChosen(qint64 guideId, counteroffer::EquityBasis basis);
    /// A whole sentence, for the status bar.
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildFilters();
    void buildGuide();
    void buildLists();
    void buildSplitter();
    void setFilter(const GuideFilter &filter);
    void connectRoles();
    void connectLists();
    void connectGuide();
    void offerChoices();
    void showInGuide();

    GuideListProxy *m_list;
    QSplitter *m_splitter;
    QWidget *m_filterPlace;           // holds the filters once they are there
    FilterPanel *m_filters = nullptr; // until then the filter is the list's
    QList<NamedFilter> m_kept;
    QTabWidget *m_lists;
    RolesPanel *m_roles;
    QWidget *m_guidePlace; // holds the guide's panel once there is one
    SearchPanel *m_search = nullptr;
    ComparePanel *m_compare = nullptr;
    MarketPanel *m_market = nullptr;
    ProblemsPanel *m_problems = nullptr;
    GuidePanel *m_guide = nullptr;
    GuideTableModel *m_guides;
    DiagnosticsModel *m_found;
    QLocale m_locale;
    RateTable m_rates;
    std::optional<LoadedGuide> m_toShow; // until the guide's panel is there
    EquityBasis m_basisToShow = EquityBasis::Unknown;
    std::optional<Plan> m_planToShow;
    bool m_painted = false;
    bool m_isComplete = false;
    QPointer<RatesDialog> m_ratesDialog;
    qint64 m_shown = 0;
    int m_wantedLine = 0; // to show once the guide is there
};

} // namespace counteroffer
