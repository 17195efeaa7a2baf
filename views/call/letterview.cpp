// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/letterview.h"

#include "call/lettercheck.h"
#include "editing/planeditor.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counteroffer {

LetterView::LetterView(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_locale(locale),
      m_kind(new QComboBox),
      m_subject(new QLineEdit),
      m_body(new QPlainTextEdit),
      m_issues(new QLabel),
      m_save(new QPushButton(tr("Save as .eml…")))
{
    for (const LetterKind kind : {LetterKind::Recap, LetterKind::Ask, LetterKind::Stall}) {
        m_kind->addItem(letterName(kind), int(kind));
    }
    m_kind->setAccessibleName(tr("Which e-mail"));
    guardWheel(m_kind);
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setAccessibleName(tr("Text of the e-mail"));
    m_body->setTabChangesFocus(true);
    m_issues->setWordWrap(true);
    m_issues->setTextFormat(Qt::PlainText);
    m_issues->setAccessibleName(tr("What to look at before it goes out"));
    auto *again = new QPushButton(tr("From the plan again"));
    auto *copy = new QPushButton(tr("Copy"));
    m_save->hide();
    auto *title = new QLabel(tr("E-mail"));
    setTextSize(title, TextSize::Heading);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_kind);
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(again);
    foot->addStretch();
    foot->addWidget(copy);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addWidget(m_subject);
    column->addWidget(m_body, 1);
    column->addWidget(m_issues);
    column->addLayout(foot);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterView::write);
    connect(again, &QPushButton::clicked, this, &LetterView::write);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterView::check);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_body->toPlainText());
        Q_EMIT said(tr("The text of the e-mail is on the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT emailWanted(letter()); });
    connect(editor, &PlanEditor::opened, this, [this] { m_written.clear(); });
    connect(editor, &PlanEditor::changed, this, [this] {
        if (isVisible()) {
            refill();
        }
    });
}

LetterView::~LetterView() = default;

void LetterView::offerFiles()
{
    m_save->show();
}

LetterKind LetterView::kind() const
{
    return LetterKind(m_kind->currentData().toInt());
}

Letter LetterView::letter() const
{
    return {kind(), m_subject->text(), m_body->toPlainText()};
}

void LetterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refill();
}

/// Follows the plan for as long as nobody has changed a word of it.
void LetterView::refill()
{
    if (m_written.isEmpty() || m_body->toPlainText() == m_written) {
        write();
    } else {
        check();
    }
}

void LetterView::write()
{
    const Letter fresh = letterOf(kind(), m_editor->plan(), QDateTime::currentDateTime(), m_locale);
    m_written = fresh.body;
    m_subject->setText(fresh.subject);
    m_body->setPlainText(fresh.body);
}

void LetterView::check()
{
    QStringList sentences;
    const QList<LetterIssue> issues = checkLetter(kind(), m_body->toPlainText(), m_editor->plan(), m_locale);
    for (const LetterIssue &issue : issues) {
        sentences.append(QStringLiteral("⚠ ") + letterIssueSentence(issue));
    }
    m_issues->setText(sentences.isEmpty() ? tr("✓ Nothing to mend in it.") : sentences.join(u'\n'));
}

} // namespace counteroffer
