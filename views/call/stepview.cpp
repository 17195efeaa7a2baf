// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/stepview.h"

#include "call/callsession.h"
#include "call/undofilter.h"
#include "shared/spokenhtml.h"
#include "shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int noteLines = 3;
constexpr int secondsInMinute = 60;

/// The step without the sentences that lean on a claim nobody can show: they are not there to be said.
ScriptStep sayable(ScriptStep step, const Plan &plan)
{
    const auto unproven = [&plan](const ScriptSegment &segment) {
        if (segment.claim.isEmpty()) {
            return false;
        }
        const Claim *claim = plan.claim(segment.claim);
        return claim == nullptr || !claim->isProven();
    };
    step.say.removeIf(unproven);
    return step;
}

/// What the person can show for the step's claims.
QStringList proofsOf(const ScriptStep &step, const Plan &plan)
{
    QStringList proofs;
    for (const ScriptSegment &segment : step.say) {
        const Claim *claim = segment.claim.isEmpty() ? nullptr : plan.claim(segment.claim);
        if (claim != nullptr && claim->isProven() && !claim->evidence.isEmpty()) {
            proofs.append(claim->evidence);
        }
    }
    proofs.removeDuplicates();
    return proofs;
}

} // namespace

StepView::StepView(CallSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_caution(new QLabel),
      m_say(new QLabel),
      m_quiet(new QLabel),
      m_instruction(new QLabel),
      m_why(new QLabel),
      m_note(new QPlainTextEdit)
{
    setTextSize(m_title, TextSize::Heading);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTypeSize(100); // before there is a text: a rich label keeps the font it had then
    m_say->setWordWrap(true);
    m_say->setTextFormat(Qt::RichText);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_say->setAccessibleName(tr("What to say"));
    m_say->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QLabel *label : {m_caution, m_instruction, m_quiet}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_note->setPlaceholderText(tr("Notes for this step"));
    m_note->setAccessibleName(tr("Notes for this step"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + spacing::large);
    shareUndo(m_note);

    auto *spoken = new QWidget;
    auto *inner = new QVBoxLayout(spoken);
    inner->setContentsMargins(0, 0, spacing::small, 0);
    inner->setSpacing(spacing::medium);
    for (QLabel *label : {m_caution, m_say, m_quiet, m_instruction, m_why}) {
        inner->addWidget(label);
    }
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What to say"));
    scroll->setWidget(spoken);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_note);

    connect(session, &CallSession::changed, this, &StepView::showStep);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (const int row = m_session->row(); row >= 0) {
            m_session->setNote(m_session->walk()[row].step.id, m_note->toPlainText());
        }
    });
    connect(m_why, &QLabel::linkActivated, this,
            [this](const QString &line) { Q_EMIT guideLineWanted(line.toInt()); });
    showStep();
}

StepView::~StepView() = default;

void StepView::setSecretsShown(bool shown)
{
    m_secretsShown = shown;
    showStep();
}

void StepView::setTypeSize(int percent)
{
    QFont font = themeFont(TextSize::Display, this->font());
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    m_say->setFont(font);
    m_quiet->setFont(font);
}

void StepView::setCompact(bool compact)
{
    m_compact = compact;
    m_note->setVisible(!compact);
    showStep();
}

void StepView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showStep(); // its colours are written into the text
    }
}

void StepView::show(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void StepView::setSay(const QString &html)
{
    m_say->setText(html);
    m_say->setVisible(!html.isEmpty());
}

void StepView::showStep()
{
    const int row = m_session->row();
    m_note->setEnabled(row >= 0);
    showNote();
    if (row < 0) {
        m_title->clear();
        for (QLabel *label : {m_caution, m_say, m_quiet, m_instruction, m_why}) {
            show(label, {});
        }
        return;
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, warningColor(palette()));
    m_caution->setPalette(colors);
    if (const auto &answer = m_session->lastAnswer()) {
        showBranch(branchOn(*answer, m_session->plan(), m_session->componentToAnswer()));
    } else {
        showWalkStep(m_session->walk()[row]);
    }
    showQuiet();
}

void StepView::showBranch(const Branch &branch)
{
    static const char *const titles[theirAnswerCount] = {QT_TR_NOOP("They said yes"),
                                                         QT_TR_NOOP("They said no"),
                                                         QT_TR_NOOP("They named a figure"),
                                                         QT_TR_NOOP("They can't go higher"),
                                                         QT_TR_NOOP("They ask what you expect"),
                                                         QT_TR_NOOP("They want an answer today")};
    m_title->setText(tr(titles[int(branch.answer)]));
    show(m_caution, {});
    setSay(branch.say.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    show(m_instruction, branch.instruction);
    show(m_why, m_compact ? QString() : branch.why.toHtmlEscaped());
}

void StepView::showWalkStep(const WalkStep &walkStep)
{
    const Plan &plan = m_session->plan();
    const ScriptStep step = sayable(walkStep.step, plan);
    const bool hidden = step.secret && !m_secretsShown;
    m_title->setText(step.title);
    QString caution;
    if (step.secret) {
        caution = hidden ? tr("Your floor is hidden. Press F8 to see it.")
                         : tr("⚠ For your eyes only: do not say this figure.");
    } else if (step.say.size() < walkStep.step.say.size()) {
        caution = tr("⚠ A line is left out: it makes a claim that you have not marked as one you can show.");
    } else if (!hasLine(step, plan) && step.instruction.isEmpty()) {
        caution = tr("There is nothing to say here yet: set your targets in Prepare.");
    }
    show(m_caution, caution);
    setSay(hidden ? QString() : spokenHtml(step, plan, palette()));
    show(m_instruction, hidden ? QString() : instructionText(step, plan, m_secretsShown));
    QStringList reasons;
    if (!step.why.isEmpty()) {
        reasons.append(step.why.toHtmlEscaped());
    }
    if (step.guideLine > 0) {
        reasons.append(QStringLiteral("<a href=\"%1\">%2</a>")
                           .arg(QString::number(step.guideLine), tr("Guide, line %1").arg(step.guideLine)));
    }
    const QStringList proofs = proofsOf(step, plan);
    for (const QString &proof : proofs) {
        reasons.append(tr("your proof: %1").arg(proof).toHtmlEscaped());
    }
    show(m_why, hidden || m_compact ? QString() : reasons.join(QStringLiteral(" · ")));
}

void StepView::showQuiet()
{
    const auto seconds = m_session->quietFor();
    if (!seconds) {
        show(m_quiet, {});
        return;
    }
    //: Minutes and seconds of silence
    const QString time =
        tr("%1:%2").arg(*seconds / secondsInMinute).arg(*seconds % secondsInMinute, 2, 10, QLatin1Char('0'));
    show(m_quiet,
         m_session->isHeld() ? tr("quiet %1").arg(time) : tr("quiet %1. The next word is theirs.").arg(time));
}

void StepView::sayHeld()
{
    show(m_instruction, tr("Stay quiet a little longer. Press Page Down again to go on."));
}

void StepView::showNote()
{
    const int row = m_session->row();
    const QString id = row < 0 ? QString() : m_session->walk()[row].step.id;
    const QString note = m_session->plan().notes.value(id);
    if (m_note->toPlainText() != note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
}

} // namespace counteroffer
