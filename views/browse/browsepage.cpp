// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/browsepage.h"

#include "browse/filterpanel.h"
#include "browse/guidepanel.h"
#include "browse/problemspanel.h"
#include "browse/rolespanel.h"
#include "shared/theme.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int filterShare = 15; // percent of the width
constexpr int listShare = 47;
constexpr int guideShare = 38;

} // namespace

BrowsePage::BrowsePage(GuideTableModel *guides, DiagnosticsModel *problems, const QLocale &locale,
                       QWidget *parent)
    : QWidget(parent),
      m_list(new GuideListProxy(guides, this)),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_filters(new FilterPanel(locale)),
      m_lists(new QTabWidget),
      m_roles(new RolesPanel(guides, m_list)),
      m_problems(new ProblemsPanel(problems)),
      m_guide(new GuidePanel(locale))
{
    m_lists->setDocumentMode(true);
    m_lists->addTab(m_roles, tr("Roles"));
    m_lists->addTab(m_problems, tr("Problems"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::medium);
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_guide);
    m_splitter->setSizes({filterShare * 10, listShare * 10, guideShare * 10});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, listShare);
    m_splitter->setStretchFactor(2, guideShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    column->addWidget(m_splitter);
    m_filters->setChoices(m_list->sieve());
    connectAll();
}

void BrowsePage::connectAll()
{
    connect(m_filters, &FilterPanel::filterChanged, m_list, &GuideListProxy::setFilter);
    connect(m_list->sourceModel(), &QAbstractItemModel::modelReset, this,
            [this] { m_filters->setChoices(m_list->sieve()); });
    connect(m_list->sourceModel(), &QAbstractItemModel::rowsInserted, this,
            [this] { m_filters->setChoices(m_list->sieve()); });
    connect(m_roles, &RolesPanel::filterWanted, m_filters, &FilterPanel::setFilter);
    connect(m_roles, &RolesPanel::filtersToggled, m_filters, &QWidget::setVisible);
    connect(m_roles, &RolesPanel::guideSelected, this, &BrowsePage::guideSelected);
    connect(m_roles, &RolesPanel::guideActivated, m_guide, &GuidePanel::focusStart);
    connect(m_roles, &RolesPanel::importWanted, this, &BrowsePage::importWanted);
    connect(m_problems, &ProblemsPanel::problemChosen, this, &BrowsePage::showGuideAt);
    connect(m_guide, &GuidePanel::planWanted, this, &BrowsePage::planWanted);
    connect(m_guide, &GuidePanel::webLinkClicked, this, &BrowsePage::webLinkClicked);
}

BrowsePage::~BrowsePage() = default;

void BrowsePage::showGuide(const LoadedGuide &guide)
{
    m_shown = guide.id;
    m_guide->setGuide(guide);
    if (m_wantedLine > 0) {
        m_guide->showLine(std::exchange(m_wantedLine, 0));
    }
}

void BrowsePage::showPlan(const Plan *plan)
{
    m_guide->setPlan(plan);
}

void BrowsePage::selectGuide(qint64 guideId)
{
    m_roles->select(guideId);
}

void BrowsePage::showGuideAt(qint64 guideId, int line)
{
    if (guideId == m_shown) {
        m_guide->showLine(line);
        return;
    }
    m_wantedLine = line;
    m_roles->select(guideId);
}

void BrowsePage::focusTable()
{
    if (m_lists->currentWidget() == m_roles) {
        m_roles->focusTable();
    }
}

void BrowsePage::sortBy(int column)
{
    m_lists->setCurrentWidget(m_roles);
    m_roles->sortBy(column);
}

void BrowsePage::focusFilter()
{
    m_lists->setCurrentWidget(m_roles);
    m_filters->show();
    m_filters->focusText();
}

qint64 BrowsePage::selectedGuide() const
{
    return m_roles->selected();
}

QByteArray BrowsePage::tableState() const
{
    return m_roles->tableState();
}

void BrowsePage::restoreTableState(const QByteArray &state)
{
    m_roles->restoreTableState(state);
}

} // namespace counteroffer
