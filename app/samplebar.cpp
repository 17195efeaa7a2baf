// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplebar.h"

#include "app/sampleplan.h"
#include "app/workspace.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace counteroffer {

SampleBar::SampleBar(Workspace *workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_text(new QLabel),
      m_open(new QPushButton(tr("Open the sample plan"))),
      m_remove(new QPushButton(tr("Remove it")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_remove->setAccessibleName(tr("Remove the sample plan"));
    m_remove->setToolTip(tr("Remove the sample plan. That can be undone."));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::large, spacing::hair, spacing::large, spacing::hair);
    line->setSpacing(spacing::small);
    line->addWidget(m_text, 1);
    line->addWidget(m_open);
    line->addWidget(m_remove);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(samplePlanId()); });
    connect(m_remove, &QPushButton::clicked, this, &SampleBar::removeWanted);
    connect(workspace->editor(), &PlanEditor::opened, this, &SampleBar::refresh);
    connect(workspace->shelf(), &PlanShelf::plansChanged, this, &SampleBar::refresh);
    refresh();
}

SampleBar::~SampleBar() = default;

void SampleBar::setPageFits(bool fits)
{
    m_pageFits = fits;
    refresh();
}

void SampleBar::refresh()
{
    const PlanEditor *editor = m_workspace->editor();
    const bool open = editor->isOpen() && editor->plan().id == samplePlanId();
    const QList<PlanEntry> plans = editor->isOpen() ? QList<PlanEntry>() : m_workspace->shelf()->plans();
    const bool offered = std::any_of(plans.cbegin(), plans.cend(),
                                     [](const PlanEntry &plan) { return plan.id == samplePlanId(); });
    m_text->setText(
        open ? tr("This is the sample plan, half finished: change what you like, nothing depends on it.")
             : tr("New here? A half-finished sample plan shows what a plan can hold."));
    m_open->setVisible(!open);
    setVisible(m_pageFits && (open || offered));
}

} // namespace counteroffer
