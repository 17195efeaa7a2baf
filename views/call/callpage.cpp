// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callpage.h"

#include "call/capturepanel.h"
#include "call/stepview.h"
#include "editing/planeditor.h"
#include "shared/theme.h"
#include "tables/scriptstepsmodel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace counteroffer {

CallPage::CallPage(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_steps(new ScriptStepsModel(editor, this)),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_step(new StepView(editor)),
      m_capture(new CapturePanel(editor, locale)),
      m_back(new QPushButton(tr("← Back"))),
      m_next(new QPushButton(tr("Next →"))),
      m_floor(new QToolButton),
      m_place(new QLabel)
{
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    auto *browse = new QPushButton(tr("Browse guides"));
    emptyColumn->addStretch();
    emptyColumn->addWidget(new QLabel(tr("There is no plan to walk through yet. Start one in Browse.")), 0,
                           Qt::AlignCenter);
    emptyColumn->addWidget(browse, 0, Qt::AlignCenter);
    emptyColumn->addStretch();
    connect(browse, &QPushButton::clicked, this, &CallPage::browseWanted);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_step, 1);
    column->addWidget(buildFoot());
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::page);
    splitter->addWidget(buildSteps());
    splitter->addWidget(middle);
    splitter->addWidget(m_capture);
    splitter->setSizes({210, 720, 280});
    splitter->setStretchFactor(1, 1);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    pageLayout->addWidget(splitter);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    addShortcuts();
    connect(editor, &PlanEditor::opened, this, &CallPage::showPlan);
    connect(editor, &PlanEditor::changed, this, &CallPage::showPlan);
    showPlan();
}

CallPage::~CallPage() = default;

void CallPage::focusSteps()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QWidget *CallPage::buildSteps()
{
    m_list->setModel(m_steps);
    m_list->setAccessibleName(tr("Steps of the call"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true); // a long title is read whole
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(spacing::hair);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    goTo(current.row());
                }
            });
    return m_list;
}

QWidget *CallPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_floor->setText(tr("Show floor (F8)"));
    m_floor->setCheckable(true);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_back->setToolTip(tr("Page Up"));
    m_next->setToolTip(tr("Page Down"));
    line->addWidget(m_floor);
    line->addStretch();
    line->addWidget(m_place);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &CallPage::back);
    connect(m_next, &QPushButton::clicked, this, &CallPage::next);
    connect(m_floor, &QToolButton::toggled, this, &CallPage::setSecretsShown);
    return foot;
}

void CallPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_PageDown, [this] { next(); });
    add(Qt::Key_PageUp, [this] { back(); });
    add(Qt::ALT | Qt::Key_Right, [this] { next(); });
    add(Qt::ALT | Qt::Key_Left, [this] { back(); });
    add(Qt::Key_F2, [this] { m_capture->focusEntry(); });
    add(Qt::Key_F8, [this] { m_floor->toggle(); });
}

int CallPage::currentRow() const
{
    const int row = m_steps->rowOf(m_editor->plan().callStep);
    return row < 0 && m_steps->rowCount() > 0 ? 0 : row;
}

void CallPage::next()
{
    goTo(currentRow() + 1);
}

void CallPage::back()
{
    goTo(currentRow() - 1);
}

void CallPage::goTo(int row)
{
    if (row < 0 || row >= m_steps->rowCount()) {
        return;
    }
    const QString id = m_steps->index(row).data(ScriptStepsModel::StepIdRole).toString();
    // Where the call stands is kept in the plan, so that it is there after a crash; walking is one undo step.
    m_editor->change(tr("Go to step"), QStringLiteral("call-step"), [&](Plan &plan) { plan.callStep = id; });
    showPlan();
}

void CallPage::showPlan()
{
    m_stack->setCurrentIndex(m_editor->isOpen() ? 1 : 0);
    const int row = currentRow();
    if (row < 0) {
        m_step->setStep({});
        return;
    }
    const QModelIndex index = m_steps->index(row);
    if (m_list->currentIndex() != index) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(index);
        m_list->viewport()->update();
    }
    m_step->setStep(index.data(ScriptStepsModel::StepIdRole).toString());
    m_back->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < m_steps->rowCount());
    m_place->setText(tr("Step %1 of %2").arg(row + 1).arg(m_steps->rowCount()));
}

void CallPage::setSecretsShown(bool shown)
{
    m_floor->setText(shown ? tr("Hide floor (F8)") : tr("Show floor (F8)"));
    m_step->setSecretsShown(shown);
    m_capture->setSecretsShown(shown);
}

void CallPage::hideEvent(QHideEvent *event)
{
    m_floor->setChecked(false); // leaving the page hides the floor again
    QWidget::hideEvent(event);
}

} // namespace counteroffer
