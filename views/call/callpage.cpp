// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callpage.h"

#include "call/aftercall.h"
#include "call/callsession.h"
#include "call/capturepanel.h"
#include "call/livecall.h"
#include "call/rehearsalview.h"
#include "editing/planeditor.h"
#include "shared/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int leastType = 60;
constexpr int mostType = 300;
constexpr int typeStep = 20;

QString clockText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    return QStringLiteral("%1:%2").arg(seconds / minute).arg(seconds % minute, 2, 10, QLatin1Char('0'));
}

} // namespace

CallPage::CallPage(PlanEditor *editor, const QList<ScriptStep> &builtIn, const QLocale &locale,
                   QWidget *parent)
    : QWidget(parent),
      m_session(std::make_unique<CallSession>(editor, builtIn, locale)),
      m_stack(new QStackedWidget),
      m_modes(new QStackedWidget),
      m_modeBar(new QWidget),
      m_modeButtons(new QButtonGroup(this)),
      m_live(new LiveCall(m_session.get())),
      m_rehearsal(new RehearsalView(editor, locale)),
      m_after(new AfterCall(m_session.get(), editor)),
      m_recovered(new QLabel),
      m_clock(new QLabel),
      m_start(new QPushButton),
      m_floor(new QToolButton),
      m_onTop(new QToolButton),
      m_compact(new QToolButton),
      m_second(new QTimer(this))
{
    m_modes->addWidget(m_live);
    m_modes->addWidget(m_rehearsal);
    m_modes->addWidget(m_after);
    m_recovered->setWordWrap(true);
    m_recovered->setTextFormat(Qt::PlainText);
    m_recovered->hide();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(buildHead());
    column->addWidget(m_recovered);
    column->addWidget(m_modes, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &CallPage::showClock);
    connect(m_session.get(), &CallSession::changed, this, &CallPage::showPlan);
    connect(editor, &PlanEditor::opened, m_recovered, &QWidget::hide);
    connect(m_live, &LiveCall::guideLineWanted, this, &CallPage::guideLineWanted);
    connect(m_live->capture(), &CapturePanel::typedChanged, this, &CallPage::typedChanged);
    connect(m_after, &AfterCall::emailWanted, this, &CallPage::emailWanted);
    connect(m_after, &AfterCall::calendarWanted, this, &CallPage::calendarWanted);
    addCommands();
    setSecretsShown(false);
    showPlan();
}

CallPage::~CallPage() = default;

QWidget *CallPage::buildEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    auto *browse = new QPushButton(tr("Browse guides"));
    column->addStretch();
    column->addWidget(new QLabel(tr("There is no plan to walk through yet. Start one in Browse.")), 0,
                      Qt::AlignCenter);
    column->addWidget(browse, 0, Qt::AlignCenter);
    column->addStretch();
    connect(browse, &QPushButton::clicked, this, &CallPage::browseWanted);
    return empty;
}

QWidget *CallPage::buildHead()
{
    auto *modes = new QHBoxLayout(m_modeBar);
    modes->setContentsMargins(0, 0, 0, 0);
    modes->setSpacing(0);
    const QString names[] = {tr("Call"), tr("Rehearse"), tr("Afterwards")};
    for (int mode = Live; mode <= After; ++mode) {
        auto *button = new QToolButton;
        button->setText(names[mode]);
        button->setCheckable(true);
        button->setChecked(mode == Live);
        m_modeButtons->addButton(button, mode);
        modes->addWidget(button);
    }
    connect(m_modeButtons, &QButtonGroup::idClicked, this, &CallPage::setMode);
    m_clock->setAccessibleName(tr("Time of the call"));
    m_clock->setForegroundRole(QPalette::PlaceholderText);
    m_start->setAutoDefault(false);
    m_floor->setCheckable(true);
    m_onTop->setText(tr("On top (F7)"));
    m_onTop->setToolTip(tr("Keep the window above the others"));
    m_onTop->setCheckable(true);
    m_compact->setText(tr("Small (F11)"));
    m_compact->setToolTip(tr("A small window beside a video call"));
    m_compact->setCheckable(true);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_modeBar);
    line->addWidget(m_start);
    line->addWidget(m_clock);
    line->addStretch();
    line->addWidget(m_floor);
    line->addWidget(m_onTop);
    line->addWidget(m_compact);
    connect(m_start, &QPushButton::clicked, this, &CallPage::startOrEnd);
    connect(m_floor, &QToolButton::toggled, this, &CallPage::setSecretsShown);
    connect(m_onTop, &QToolButton::toggled, this, &CallPage::onTopWanted);
    connect(m_compact, &QToolButton::toggled, this, &CallPage::setCompact);
    return head;
}

void CallPage::addCommands()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto action) {
        auto *command = new QAction(text, this);
        command->setShortcuts(keys);
        command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        command->setEnabled(false); // until the page is in front
        connect(command, &QAction::triggered, this, action);
        addAction(command);
    };
    add(tr("&Next step"), {Qt::Key_PageDown, Qt::ALT | Qt::Key_Right}, [this] { next(); });
    add(tr("&Back one step"), {Qt::Key_PageUp, Qt::ALT | Qt::Key_Left}, [this] { back(); });
    add(tr("&Go to step…"), {Qt::Key_F6}, [this] { m_live->askForStep(); });
    add(tr("They &said…"), {Qt::Key_F2}, [this] { m_live->capture()->focusEntry(Speaker::They); });
    add(tr("&I said…"), {Qt::Key_F3}, [this] { m_live->capture()->focusEntry(Speaker::Me); });
    add(tr("&Take the last figure back"), {Qt::Key_F4}, [this] { m_session->undoRound(); });
    add(tr("Start or &end the call"), {Qt::Key_F5}, [this] { startOrEnd(); });
    add(tr("Buy a &day"), {Qt::Key_F9}, [this] { m_live->answer(TheirAnswer::AnswerToday); });
    add(tr("Show or hide the &floor"), {Qt::Key_F8}, [this] { m_floor->toggle(); });
    add(tr("&Hide the floor"), {Qt::Key_Escape}, [this] {
        m_floor->setChecked(false);
        m_live->closeQuestion();
    });
    add(tr("Keep the window on to&p"), {Qt::Key_F7}, [this] { m_onTop->toggle(); });
    add(tr("S&mall window, and large again"), {Qt::Key_F11}, [this] { m_compact->toggle(); });
    add(tr("&Larger letters"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
        [this] { setTypeSize(m_typeSize + typeStep); });
    add(tr("Smaller lette&rs"), {QKeySequence::ZoomOut}, [this] { setTypeSize(m_typeSize - typeStep); });
    add(tr("Letters as &usual"), {Qt::CTRL | Qt::Key_0}, [this] { setTypeSize(100); });
    for (int digit = 0; digit <= 9; ++digit) { // Alt and 0 is the tenth
        auto *jump = new QShortcut(QKeySequence(int(Qt::ALT) | (Qt::Key_0 + digit)), this);
        jump->setContext(Qt::WidgetWithChildrenShortcut);
        connect(jump, &QShortcut::activated, this,
                [this, digit] { m_session->goTo(digit == 0 ? 9 : digit - 1); });
    }
}

void CallPage::enableCommands(bool enabled)
{
    const QList<QAction *> commands = actions();
    for (QAction *command : commands) {
        command->setEnabled(enabled);
    }
}

void CallPage::next()
{
    m_live->next();
}

void CallPage::back()
{
    m_live->back();
}

void CallPage::focusSteps()
{
    m_live->focusSteps();
}

void CallPage::setTypeSize(int percent)
{
    const int size = std::clamp(percent, leastType, mostType);
    m_live->setTypeSize(size);
    if (size != m_typeSize) {
        m_typeSize = size;
        Q_EMIT typeSizeChanged(size);
    }
}

void CallPage::showRecovered(const QString &sentence, const QString &typed)
{
    m_recovered->setText(sentence);
    m_recovered->show();
    m_live->capture()->setTyped(typed);
}

void CallPage::offerFiles()
{
    m_after->offerFiles();
}

void CallPage::showFileOutcome(const QString &sentence)
{
    m_after->say(sentence);
}

void CallPage::setMode(int mode)
{
    m_modes->setCurrentIndex(mode);
    m_modeButtons->button(mode)->setChecked(true);
    m_floor->setChecked(false);
    m_floor->setVisible(mode == Live);
}

void CallPage::setSecretsShown(bool shown)
{
    showFloorButton();
    m_live->setSecretsShown(shown);
}

void CallPage::showFloorButton()
{
    const bool shown = m_floor->isChecked();
    m_floor->setText(m_compact->isChecked() ? tr("Floor (F8)")
                     : shown                ? tr("Hide floor (F8)")
                                            : tr("Show floor (F8)"));
    m_floor->setAccessibleName(shown ? tr("Hide floor") : tr("Show floor"));
}

void CallPage::setCompact(bool compact)
{
    setMode(Live);
    m_modeBar->setHidden(compact);
    m_onTop->setHidden(compact);
    m_live->setCompact(compact);
    for (QWidget *other : {static_cast<QWidget *>(m_rehearsal), static_cast<QWidget *>(m_after)}) {
        const auto policy =
            compact ? QSizePolicy::Ignored : QSizePolicy::Preferred; // it must not hold the page wide
        other->setSizePolicy(policy, policy);
    }
    m_compact->setText(compact ? tr("Large (F11)") : tr("Small (F11)"));
    showFloorButton();
    showPlan(); // in fewer words
    Q_EMIT compactWanted(compact);
}

void CallPage::startOrEnd()
{
    if (m_session->times().isRunning()) {
        m_session->end();
        m_recovered->hide();
        setMode(After);
    } else {
        setMode(Live);
        m_session->start();
    }
}

void CallPage::showPlan()
{
    m_stack->setCurrentIndex(m_session->row() < 0 ? 0 : 1);
    const bool running = m_session->times().isRunning();
    const bool compact = m_compact->isChecked();
    m_start->setText(running ? (compact ? tr("End (F5)") : tr("End the call (F5)"))
                             : (compact ? tr("Start (F5)") : tr("Start the call (F5)")));
    if (running && isVisible()) {
        m_second->start();
    }
    showClock();
}

void CallPage::showClock()
{
    const CallTimes times = m_session->times();
    if (!times.isRunning() && !m_session->quietFor()) {
        m_second->stop();
    }
    const int row = m_session->row();
    const qint64 here = row < 0 ? 0 : times.inStep.value(m_session->walk()[row].step.id);
    //: Times of a call, as 12:41
    m_clock->setText(!times.started                                ? QString()
                     : times.isRunning() && m_compact->isChecked() ? clockText(times.total)
                     : times.isRunning()
                         ? tr("%1 · this step %2").arg(clockText(times.total), clockText(here))
                         : tr("it took %1").arg(clockText(times.total)));
    m_live->showQuiet();
}

bool CallPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) {
        m_floor->setChecked(false); // somebody else may be looking at this screen now
    }
    return QWidget::eventFilter(watched, event);
}

void CallPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    enableCommands(true);
    showPlan();
}

void CallPage::hideEvent(QHideEvent *event)
{
    m_floor->setChecked(false); // leaving the page hides the floor again
    m_second->stop();
    enableCommands(false);
    QWidget::hideEvent(event);
}

} // namespace counteroffer
