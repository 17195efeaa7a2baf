// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/browsepage.h"

#include "browse/guidepanel.h"
#include "browse/problemspanel.h"
#include "browse/rolespanel.h"
#include "shared/theme.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int listShare = 58; // percent of the width
constexpr int guideShare = 42;

} // namespace

BrowsePage::BrowsePage(GuideTableModel *guides, DiagnosticsModel *problems, const QLocale &locale,
                       QWidget *parent)
    : QWidget(parent),
      m_lists(new QTabWidget),
      m_roles(new RolesPanel(guides)),
      m_problems(new ProblemsPanel(problems)),
      m_guide(new GuidePanel(locale))
{
    m_lists->setDocumentMode(true);
    m_lists->addTab(m_roles, tr("Roles"));
    m_lists->addTab(m_problems, tr("Problems"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_guide);
    splitter->setSizes({listShare * 10, guideShare * 10});
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, guideShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->addWidget(splitter);

    connect(m_lists, &QTabWidget::currentChanged, this, [this] {
        if (m_lists->currentWidget() == m_problems) {
            Q_EMIT problemsWanted();
        }
    });
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
    m_roles->focusFilter();
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
