// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/livecall.h"

#include "call/answerbar.h"
#include "call/callsession.h"
#include "call/callstepsmodel.h"
#include "call/capturepanel.h"
#include "call/gatepanel.h"
#include "call/stepview.h"
#include "shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int goToWidth = 18; // letters

} // namespace

LiveCall::LiveCall(CallSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CallStepsModel(session, this)),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_list(new QListView),
      m_step(new StepView(session)),
      m_answers(new AnswerBar),
      m_gate(new GatePanel(session)),
      m_capture(new CapturePanel(session)),
      m_back(new QPushButton(tr("← Back"))),
      m_next(new QPushButton(tr("Next →"))),
      m_place(new QLabel),
      m_goTo(new QLineEdit)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::large);
    m_splitter->addWidget(buildSteps());
    m_splitter->addWidget(buildMiddle());
    m_splitter->addWidget(m_capture);
    m_splitter->setSizes({200, 640, 340});
    m_splitter->setStretchFactor(1, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    connect(m_answers, &AnswerBar::answered, this, &LiveCall::answer);
    // One question at a time: while the gate is open it takes the place of the answers.
    connect(m_gate, &GatePanel::shownChanged, this,
            [this] { m_answers->setHidden(m_gate->isVisibleTo(this)); });
    connect(m_step, &StepView::guideLineWanted, this, &LiveCall::guideLineWanted);
    connect(session, &CallSession::changed, this, &LiveCall::showPlan);
    showPlan();
}

LiveCall::~LiveCall() = default;

QWidget *LiveCall::buildSteps()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Steps of the call"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true); // a long title is read whole
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(spacing::hair);
    m_list->setMinimumWidth(150);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    m_session->goTo(current.row());
                }
            });
    return m_list;
}

QWidget *LiveCall::buildMiddle()
{
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_goTo->setAccessibleName(tr("Go to step"));
    m_goTo->setPlaceholderText(tr("number or word"));
    m_goTo->setMaximumWidth(m_goTo->fontMetrics().averageCharWidth() * goToWidth);
    m_goTo->hide();
    connect(m_goTo, &QLineEdit::returnPressed, this, &LiveCall::goToTyped);
    m_back->setToolTip(tr("Page Up"));
    m_next->setToolTip(tr("Page Down"));
    m_back->setAutoDefault(false);
    m_next->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_goTo);
    foot->addWidget(m_place);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &LiveCall::back);
    connect(m_next, &QPushButton::clicked, this, &LiveCall::next);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_step, 1);
    column->addWidget(m_gate);
    column->addWidget(m_answers);
    column->addLayout(foot);
    return middle;
}

void LiveCall::next()
{
    if (m_session->next() == Advance::Held) {
        m_step->sayHeld();
    }
}

void LiveCall::back()
{
    m_session->back();
}

void LiveCall::focusSteps()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void LiveCall::askForStep()
{
    m_goTo->clear();
    m_goTo->show();
    m_goTo->setFocus(Qt::ShortcutFocusReason);
}

void LiveCall::closeQuestion()
{
    if (m_goTo->isVisibleTo(this)) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_goTo->hide();
        showPlan();
    }
}

void LiveCall::goToTyped()
{
    const int row = rowMeant(m_session->walk(), m_goTo->text());
    if (row < 0) {
        m_place->setText(tr("No step is called that."));
        return;
    }
    m_session->goTo(row);
    closeQuestion();
}

void LiveCall::setSecretsShown(bool shown)
{
    m_step->setSecretsShown(shown);
    m_capture->setSecretsShown(shown);
    m_gate->setSecretsShown(shown);
}

void LiveCall::setTypeSize(int percent)
{
    m_step->setTypeSize(percent);
    m_capture->setTypeSize(percent);
}

void LiveCall::setCompact(bool compact)
{
    m_list->setHidden(compact);
    m_step->setCompact(compact);
    m_capture->setCompact(compact);
    if (compact) {
        m_wideSizes = m_splitter->sizes();
    }
    m_splitter->setOrientation(compact ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setSizes(compact ? QList<int>{0, 440, 220} : m_wideSizes); // the line to say needs the room
}

void LiveCall::showQuiet()
{
    m_step->showQuiet();
    if (m_wasHeld && !m_session->isHeld()) {
        m_capture->showPlan(); // the silence was long enough: the next line may be seen
    }
    m_wasHeld = m_session->isHeld();
}

void LiveCall::answer(TheirAnswer answer)
{
    if (answer == TheirAnswer::Figure) {
        m_capture->focusEntry(Speaker::They);
        return;
    }
    m_session->answer(answer);
    if (answer == TheirAnswer::Yes) {
        m_gate->open();
    }
}

void LiveCall::showPlan()
{
    const int row = m_session->row();
    m_answers->setEnabled(row >= 0);
    if (row < 0) {
        m_place->clear();
        return;
    }
    const QModelIndex index = m_model->index(row);
    if (m_list->currentIndex() != index) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(index);
        m_list->viewport()->update();
    }
    const int count = m_model->rowCount();
    m_back->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < count);
    m_place->setText(tr("Step %1 of %2").arg(row + 1).arg(count));
}

} // namespace counteroffer
