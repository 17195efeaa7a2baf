// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/loadedguide.h"
#include "negotiation/plan.h"

#include <QLocale>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace counteroffer {

class DiagnosticsModel;
class FilterPanel;
class GuideListProxy;
class GuidePanel;
class GuideTableModel;
class ProblemsPanel;
class RolesPanel;

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

    void showGuide(const LoadedGuide &guide);
    void showPlan(const Plan *plan);
    void selectGuide(qint64 guideId);
    /// Selects a guide and opens its text at a line of the file.
    void showGuideAt(qint64 guideId, int line);
    void focusFilter();
    /// Sorts the guides by a column of GuideTableModel, the other way round when they are so already.
    void sortBy(int column);
    /// Puts the keyboard on the table of guides where that is in front.
    void focusTable();

    [[nodiscard]] qint64 selectedGuide() const;
    [[nodiscard]] QByteArray tableState() const;
    void restoreTableState(const QByteArray &state);

Q_SIGNALS:
    void guideSelected(qint64 guideId);
    void planWanted(qint64 guideId, int row);
    void importWanted();
    void webLinkClicked(const QUrl &url);

private:
    void connectAll();

    GuideListProxy *m_list;
    QSplitter *m_splitter;
    FilterPanel *m_filters;
    QTabWidget *m_lists;
    RolesPanel *m_roles;
    ProblemsPanel *m_problems;
    GuidePanel *m_guide;
    qint64 m_shown = 0;
    int m_wantedLine = 0; // to show once the guide is there
};

} // namespace counteroffer
