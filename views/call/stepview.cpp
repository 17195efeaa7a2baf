// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/stepview.h"

#include "editing/planeditor.h"
#include "shared/spokenhtml.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int noteLines = 4;

} // namespace

StepView::StepView(PlanEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_title(new QLabel),
      m_caution(new QLabel),
      m_say(new QLabel),
      m_instruction(new QLabel),
      m_why(new QLabel),
      m_note(new QPlainTextEdit)
{
    setTextSize(m_title, TextSize::Heading);
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(m_say, TextSize::Display);
    m_say->setWordWrap(true);
    m_say->setTextFormat(Qt::RichText);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_say->setAccessibleName(tr("What to say"));
    m_say->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QLabel *label : {m_caution, m_instruction, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_note->setPlaceholderText(tr("Notes for this step"));
    m_note->setAccessibleName(tr("Notes for this step"));
    m_note->installEventFilter(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + spacing::large);

    auto *spoken = new QWidget;
    auto *inner = new QVBoxLayout(spoken);
    inner->setContentsMargins(0, 0, spacing::small, 0);
    inner->setSpacing(spacing::medium);
    inner->addWidget(m_caution);
    inner->addWidget(m_say);
    inner->addWidget(m_instruction);
    inner->addWidget(m_why);
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

    connect(editor, &PlanEditor::opened, this, &StepView::showStep);
    connect(editor, &PlanEditor::changed, this, &StepView::showStep);
    connect(m_note, &QPlainTextEdit::textChanged, this, &StepView::takeNote);
}

StepView::~StepView() = default;

void StepView::setStep(const QString &stepId)
{
    m_stepId = stepId;
    showStep();
}

void StepView::setSecretsShown(bool shown)
{
    m_secretsShown = shown;
    showStep();
}

void StepView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showStep(); // its colours are written into the text
    }
}

bool StepView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::ShortcutOverride) {
        // The editor takes undo and redo for itself, even where it has nothing to undo: then the plan's is
        // meant.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !m_note->document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !m_note->document()->isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const ScriptStep *StepView::step() const
{
    const QList<ScriptStep> &script = m_editor->plan().script;
    const auto found = std::find_if(script.cbegin(), script.cend(),
                                    [this](const ScriptStep &candidate) { return candidate.id == m_stepId; });
    return found == script.cend() ? nullptr : &*found;
}

void StepView::showStep()
{
    const ScriptStep *current = step();
    m_note->setEnabled(current != nullptr);
    if (current == nullptr) {
        for (QLabel *label : {m_title, m_caution, m_say, m_instruction, m_why}) {
            label->clear();
        }
        return;
    }
    const bool hidden = current->secret && !m_secretsShown;
    m_title->setText(current->title);
    QString caution;
    if (current->secret) {
        caution = hidden ? tr("Your floor is hidden. Press F8 to see it.")
                         : tr("⚠ For your eyes only: do not say this figure.");
    } else if (hasSetAside(*current, m_editor->plan())) {
        caution = tr("⚠ A line is set aside: it makes a claim that you have not marked as one you can show.");
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, warningColor(palette()));
    m_caution->setPalette(colors);
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    m_say->setText(hidden ? QString() : spokenHtml(*current, m_editor->plan(), palette()));
    m_instruction->setText(hidden ? QString() : instructionText(*current, m_editor->plan(), m_secretsShown));
    m_instruction->setVisible(!m_instruction->text().isEmpty());
    QStringList reasons;
    if (!current->why.isEmpty()) {
        reasons.append(current->why);
    }
    if (current->guideLine > 0) {
        reasons.append(tr("Guide, line %1").arg(current->guideLine));
    }
    m_why->setText(hidden ? QString() : reasons.join(QStringLiteral(" · ")));
    m_why->setVisible(!m_why->text().isEmpty());
    const QString note = m_editor->plan().notes.value(m_stepId);
    if (m_note->toPlainText() != note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
}

void StepView::takeNote()
{
    const QString note = m_note->toPlainText();
    m_editor->change(tr("Note"), QStringLiteral("note-") + m_stepId, [&](Plan &plan) {
        if (note.isEmpty()) {
            plan.notes.remove(m_stepId);
        } else {
            plan.notes.insert(m_stepId, note);
        }
    });
}

} // namespace counteroffer
