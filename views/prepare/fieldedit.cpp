// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/fieldedit.h"

#include "editing/planeditor.h"
#include "shared/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace counteroffer {

namespace {

constexpr int leastLine = 96;  // pixels: a salary in full with its currency sign
constexpr int mostFigure = 18; // digits wide: a field of figures that is longer only looks empty

} // namespace

FieldEdit::FieldEdit(PlanEditor *editor, PlanField field, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_field(std::move(field)),
      m_line(new QLineEdit),
      m_unit(new QLabel(this)),
      m_message(new QLabel)
{
    m_line->setAccessibleName(m_field.name);
    m_line->setPlaceholderText(m_field.hint);
    m_line->setMinimumWidth(leastLine);
    m_line->installEventFilter(this);
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    setTextSize(m_unit, TextSize::Small);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    setTextSize(m_message, TextSize::Small);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_message, 1, 0, 1, 2);
    setFocusProxy(m_line);
    if (m_field.unit) { // a figure: at the right of its line, the unit close to it
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_line->setFixedWidth(mostFigure * fontMetrics().horizontalAdvance(u'0'));
        grid->addWidget(m_unit, 0, 1);
        grid->setColumnStretch(1, 1);
    } else {
        grid->setColumnStretch(0, 1);
        m_unit->hide();
    }
    m_message->hide();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::take);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEdit::leave);
    refresh();
}

FieldEdit::~FieldEdit() = default;

void FieldEdit::refresh()
{
    if (m_taking) {
        return; // what is being typed stays as typed
    }
    const QString now = m_field.read(m_editor->plan());
    if (now != m_shown || !m_line->hasFocus()) {
        m_shown = now;
        if (m_line->text() != now) {
            m_line->setText(now);
        }
        m_refused.clear();
    }
    if (m_field.unit) {
        m_unit->setText(m_field.unit(m_editor->plan()));
    }
    if (m_refused.isEmpty()) {
        say(m_field.warning ? m_field.warning(m_editor->plan()) : QString());
    }
}

void FieldEdit::take(const QString &entry)
{
    m_taking = true;
    QString problem;
    m_editor->change(m_field.step, m_field.key, [&](Plan &plan) { problem = m_field.write(plan, entry); });
    if (!problem.isEmpty()) {
        m_editor->revertMerge(m_field.key); // "26x" must not leave 26 behind
    }
    m_taking = false;
    m_shown = m_field.read(m_editor->plan());
    m_refused = problem.isEmpty() ? QString() : entry;
    if (problem.isEmpty()) {
        refresh();
    } else {
        //: %1 is what was typed, %2 a sentence that says what is wrong with it
        say(tr("“%1” was not taken. %2").arg(entry, problem));
    }
}

// The line has been left or confirmed: the next change is a step of its own.
void FieldEdit::leave()
{
    m_editor->endMerge();
    if (m_refused.isEmpty() || !m_line->hasFocus()) {
        m_line->setText(m_shown); // in the notation of all figures; the reason of a refusal stays below
    }
}

void FieldEdit::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : QStringLiteral("⚠ ") + sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched != m_line || (!override && event->type() != QEvent::KeyPress)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (override && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore(); // undo is the plan's, with a name in the menu
        return true;
    }
    if (!override && key->key() == Qt::Key_Escape && (m_line->isModified() || !m_refused.isEmpty())) {
        m_editor->revertMerge(m_field.key);
        m_shown = m_field.read(m_editor->plan());
        m_refused.clear();
        m_line->setText(m_shown);
        refresh();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counteroffer
