// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/gatepanel.h"

#include "call/callsession.h"
#include "call/undofilter.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counteroffer {

GatePanel::GatePanel(CallSession *session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_title(new QLabel(tr("Before you say yes"))),
      m_reasons(new QLabel),
      m_why(new QLineEdit),
      m_stall(new QPushButton(tr("&Buy a day"))),
      m_pass(new QPushButton(tr("Go past it")))
{
    setFrameShape(QFrame::StyledPanel);
    setTextSize(m_title, TextSize::Heading);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_why->setPlaceholderText(tr("Why all the same? One line"));
    m_why->setAccessibleName(tr("Why you say yes all the same"));
    shareUndo(m_why);
    m_stall->setAutoDefault(false);
    m_pass->setAutoDefault(false);
    auto *close = new QPushButton(tr("Not yet"));
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_stall);
    row->addWidget(m_why, 1);
    row->addWidget(m_pass);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(m_title);
    column->addWidget(m_reasons);
    column->addLayout(row);
    connect(m_stall, &QPushButton::clicked, this, &GatePanel::stall);
    connect(m_pass, &QPushButton::clicked, this, &GatePanel::pass);
    connect(m_why, &QLineEdit::returnPressed, this, &GatePanel::pass);
    connect(m_why, &QLineEdit::textChanged, this, &GatePanel::showReasons);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(session, &CallSession::changed, this, [this] {
        if (isVisible()) {
            showReasons();
        }
    });
    hide();
}

GatePanel::~GatePanel() = default;

void GatePanel::open()
{
    m_why->clear();
    showReasons();
    setVisible(true);
    m_stall->setFocus(Qt::ShortcutFocusReason);
}

void GatePanel::setSecretsShown(bool shown)
{
    m_secretsShown = shown;
    showReasons();
}

void GatePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT shownChanged();
}

void GatePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT shownChanged();
}

void GatePanel::showReasons()
{
    const QList<GateReason> reasons = m_session->gate();
    QStringList sentences;
    for (const GateReason reason : reasons) {
        sentences.append(QStringLiteral("⚠ ") + gateSentence(reason, m_session->plan(), m_secretsShown));
    }
    m_reasons->setText(reasons.isEmpty() ? tr("Nothing stands against it.") : sentences.join(u'\n'));
    m_why->setVisible(!reasons.isEmpty());
    m_pass->setText(reasons.isEmpty() ? tr("Say &yes") : tr("Go past it"));
    m_pass->setEnabled(reasons.isEmpty() || !m_why->text().trimmed().isEmpty());
}

void GatePanel::stall()
{
    m_session->stall();
    hide();
    m_session->answer(TheirAnswer::AnswerToday); // its line is the one that buys a day
}

void GatePanel::pass()
{
    if (m_session->passGate(m_why->text())) {
        hide();
    }
}

} // namespace counteroffer
