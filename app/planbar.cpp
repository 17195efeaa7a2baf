// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planbar.h"

#include "shared/eliding.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace counteroffer {

namespace {

constexpr int planWidth = 28; // characters

} // namespace

PlanBar::PlanBar(QWidget *parent)
    : QToolBar(parent),
      m_pages(new QActionGroup(this)),
      m_plans(new ElidingComboBox(planWidth)),
      m_more(new QToolButton)
{
    setObjectName(QStringLiteral("PlanBar"));
    setWindowTitle(tr("Pages and plan"));
    setMovable(false);
    setFloatable(false);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    const QStringList names{tr("Browse"), tr("Prepare"), tr("Call"), tr("Sheet")};
    for (int page = 0; page < names.size(); ++page) {
        QAction *action = addAction(names[page]);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
        action->setToolTip(
            tr("%1 (%2)").arg(names[page], action->shortcut().toString(QKeySequence::NativeText)));
        m_pages->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action))) {
            button->setFont(themeFont(TextSize::Heading, font()));
            button->setFocusPolicy(Qt::TabFocus);
        }
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageWanted(page); });
    }
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    auto *label = new QLabel(tr("P&lan "));
    label->setBuddy(m_plans);
    m_plans->setAccessibleName(tr("Open plan"));
    guardWheel(m_plans);
    addWidget(label);
    addWidget(m_plans);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("What to do with plans"));
    m_more->setToolTip(tr("New, duplicate, archive, delete, open and save plans"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    addWidget(m_more);
    connect(m_plans, &QComboBox::activated, this,
            [this](int index) { Q_EMIT planWanted(m_plans->itemData(index).toString()); });
}

PlanBar::~PlanBar() = default;

void PlanBar::setPlans(const QList<PlanEntry> &plans, const QString &openId)
{
    m_plans->clear();
    for (const PlanEntry &plan : plans) {
        m_plans->addItem(plan.name, plan.id);
    }
    m_plans->setPlaceholderText(plans.isEmpty() ? tr("No plan yet: start one in Browse")
                                                : tr("Choose a plan"));
    m_plans->setCurrentIndex(m_plans->findData(openId));
    m_plans->setToolTip(m_plans->currentText()); // names are long, and the box is not
    m_plans->setEnabled(!plans.isEmpty());
}

void PlanBar::setPage(int page)
{
    const QList<QAction *> actions = m_pages->actions();
    if (page >= 0 && page < actions.size()) {
        actions[page]->setChecked(true);
    }
}

void PlanBar::setPlanMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

QList<QAction *> PlanBar::pageActions() const
{
    return m_pages->actions();
}

} // namespace counteroffer
