// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/preparepage.h"

#include "editing/planeditor.h"
#include "prepare/alternativesstep.h"
#include "prepare/preparecontext.h"
#include "prepare/readystep.h"
#include "prepare/repliesstep.h"
#include "prepare/scriptstep.h"
#include "prepare/situationstep.h"
#include "prepare/stepmarks.h"
#include "prepare/targetsstep.h"
#include "shared/stepbar.h"
#include "shared/theme.h"

#include <QDataStream>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int marksDelay = 120; // ms: the marks of steps follow the figures, and never hold a keystroke up

} // namespace

PreparePage::PreparePage(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_context(new PrepareContext(editor, locale, this)),
      m_editor(editor),
      m_stack(new QStackedWidget),
      m_name(new QLineEdit),
      m_bar(new StepBar({tr("Situation"), tr("Alternatives"), tr("Targets"), tr("Script"), tr("If they say…"),
                         tr("Ready?")})),
      m_pages(new QStackedWidget),
      m_marks(new QTimer(this))
{
    m_marks->setSingleShot(true);
    m_marks->setInterval(marksDelay);
    connect(m_marks, &QTimer::timeout, this, &PreparePage::showMarks);
    m_name->setAccessibleName(tr("Name of the plan"));
    m_name->setFont(themeFont(TextSize::Heading, font()));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_name);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    addKeys();
    connect(m_bar, &StepBar::stepWanted, this, &PreparePage::showStep);
    connect(m_context, &PrepareContext::stepWanted, this, [this](int step) {
        showStep(step);
        focusWork();
    });
    connect(m_context, &PrepareContext::guideLineWanted, this, &PreparePage::guideLineWanted);
    connect(m_name, &QLineEdit::textEdited, this, &PreparePage::rename);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_editor->endMerge();
        m_name->setText(m_editor->plan().name); // a plan keeps its name when none is given
    });
    connect(editor, &PlanEditor::opened, this, &PreparePage::showPlan);
    connect(editor, &PlanEditor::changed, this, &PreparePage::showPlan);
    showPlan();
}

PreparePage::~PreparePage() = default;

QWidget *PreparePage::buildEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    auto *text = new QLabel(
        tr("No plan is open. Choose one at the top right, or a guide in Browse and press “Start a plan”."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *browse = new QPushButton(tr("Browse guides"));
    column->addStretch();
    column->addWidget(text);
    column->addWidget(browse, 0, Qt::AlignCenter);
    column->addStretch();
    connect(browse, &QPushButton::clicked, this, &PreparePage::browseWanted);
    return empty;
}

StepPage *PreparePage::newStep(int step) const
{
    switch (step) {
    case Situation:
        return new SituationStep(m_context);
    case Alternatives:
        return new AlternativesStep(m_context);
    case Script:
        return new ScriptPage(m_context);
    case Replies:
        return new RepliesStep(m_context);
    case Ready:
        return new ReadyStep(m_context);
    default:
        return new TargetsStep(m_context);
    }
}

StepPage *PreparePage::stepPage(int step)
{
    StepPage *&page = m_steps[size_t(step)];
    if (page == nullptr) {
        page = newStep(step);
        page->setScrollPlace(m_places[size_t(step)]);
        m_pages->addWidget(page);
    }
    return page;
}

bool PreparePage::makeNextStep()
{
    for (int step = 0; step < StepCount; ++step) {
        if (m_steps[size_t(step)] == nullptr) {
            stepPage(step);
            return true;
        }
    }
    return false;
}

void PreparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_step < 0) {
        showStep(step());
    }
}

void PreparePage::addKeys()
{
    const auto go = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            showStep((step() + by + StepCount) % StepCount);
            focusWork();
        });
    };
    go(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    go(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void PreparePage::setGuide(const std::optional<Guide> &guide)
{
    m_context->setGuide(guide);
}

int PreparePage::step() const
{
    return m_step < 0 ? int(Targets) : m_step; // what one came to decide
}

void PreparePage::showStep(int step)
{
    if (step < 0 || step >= StepCount) {
        return;
    }
    commitEdits();
    m_step = step;
    m_bar->setCurrent(step);
    m_pages->setCurrentWidget(stepPage(step));
}

void PreparePage::focusWork()
{
    if (m_editor->isOpen()) {
        stepPage(step())->focusWork();
    }
}

// An open cell editor or a line that has the keyboard hands over what it holds when it loses it.
void PreparePage::commitEdits()
{
    QWidget *focus = focusWidget();
    if (focus != nullptr && m_pages->isAncestorOf(focus)) {
        focus->clearFocus();
    }
}

QByteArray PreparePage::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << qint32(step());
    for (size_t i = 0; i < m_steps.size(); ++i) {
        stream << (m_steps[i] == nullptr ? m_places[i] : qint32(m_steps[i]->scrollPlace()));
    }
    return bytes;
}

void PreparePage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 step = Targets;
    stream >> step;
    if (stream.status() != QDataStream::Ok) {
        return; // none was kept yet
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        stream >> m_places[i];
        if (m_steps[i] != nullptr) {
            m_steps[i]->setScrollPlace(m_places[i]);
        }
    }
    showStep(step);
}

void PreparePage::showPlan()
{
    m_stack->setCurrentIndex(m_editor->isOpen() ? 1 : 0);
    if (!m_editor->isOpen()) {
        return;
    }
    if (m_name->text() != m_editor->plan().name) {
        m_name->setText(m_editor->plan().name);
        m_name->setCursorPosition(0);
    }
    if (!m_marks->isActive()) { // not restarted: steady typing must not put them off for ever
        m_marks->start();
    }
}

void PreparePage::showMarks()
{
    if (!m_editor->isOpen()) {
        return;
    }
    const QList<StepState> states = stepStates(m_editor->plan());
    for (qsizetype step = 0; step < states.size(); ++step) {
        m_bar->setMark(int(step), states[step].mark, states[step].reason);
    }
}

void PreparePage::rename()
{
    if (m_name->text().trimmed().isEmpty()) {
        return; // nobody finds a plan without a name again
    }
    m_editor->change(tr("Rename plan"), QStringLiteral("name"),
                     [&](Plan &plan) { plan.name = m_name->text(); });
}

} // namespace counteroffer
