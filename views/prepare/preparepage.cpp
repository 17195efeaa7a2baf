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
#include <QVBoxLayout>

namespace counteroffer {

PreparePage::PreparePage(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_context(new PrepareContext(editor, locale, this)),
      m_editor(editor),
      m_stack(new QStackedWidget),
      m_name(new QLineEdit),
      m_bar(new StepBar({tr("Situation"), tr("Alternatives"), tr("Targets"), tr("Script"), tr("If they say…"),
                         tr("Ready?")})),
      m_pages(new QStackedWidget)
{
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
    buildSteps();
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
    showStep(Targets); // what one came to decide
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

void PreparePage::buildSteps()
{
    m_steps = {new SituationStep(m_context), new AlternativesStep(m_context), new TargetsStep(m_context),
               new ScriptPage(m_context),    new RepliesStep(m_context),      new ReadyStep(m_context)};
    for (StepPage *step : std::as_const(m_steps)) {
        m_pages->addWidget(step);
    }
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
    return m_pages->currentIndex();
}

void PreparePage::showStep(int step)
{
    if (step < 0 || step >= StepCount) {
        return;
    }
    commitEdits();
    m_bar->setCurrent(step);
    m_pages->setCurrentIndex(step);
}

void PreparePage::focusWork()
{
    if (m_editor->isOpen()) {
        m_steps[step()]->focusWork();
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
    for (const StepPage *page : m_steps) {
        stream << qint32(page->verticalScrollBar()->value());
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
    showStep(step);
    for (StepPage *page : std::as_const(m_steps)) {
        qint32 place = 0;
        stream >> place;
        page->setScrollPlace(place);
    }
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
    showMarks();
}

void PreparePage::showMarks()
{
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
