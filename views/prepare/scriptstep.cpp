// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/scriptstep.h"

#include "editing/planeditor.h"
#include "negotiation/evaluation/planaudit.h"
#include "prepare/chipedit.h"
#include "prepare/preparecontext.h"
#include "prepare/scriptline.h"
#include "shared/columnlayout.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int columnWidth = 620;

} // namespace

ScriptPage::ScriptPage(PrepareContext *context, QWidget *parent)
    : StepPage(tr("Script"), columnWidth, parent),
      m_context(context),
      m_summary(new QLabel),
      m_list(new QWidget),
      m_column(new QVBoxLayout(m_list))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::large);
    m_column->addWidget(m_summary);
    auto *add = new QPushButton(tr("Add a line"));
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &ScriptPage::addLine);
    addSection(m_list, ColumnLayout::AllColumns);
    connect(context->editor(), &PlanEditor::opened, this, &ScriptPage::showScript);
    connect(context->editor(), &PlanEditor::changed, this, &ScriptPage::showScript);
    showScript();
}

ScriptPage::~ScriptPage() = default;

void ScriptPage::focusWork()
{
    if (!m_lines.isEmpty()) {
        m_lines.first()->line()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    StepPage::focusWork();
}

void ScriptPage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    showScript();
}

// F2 mends the first thing that the audit found in the line that the keyboard is in.
void ScriptPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2) {
        for (const ScriptLine *line : std::as_const(m_lines)) {
            auto *button = line->findChild<QPushButton *>(QStringLiteral("mend"));
            if (button != nullptr && line->isAncestorOf(focusWidget())) {
                button->click();
                return;
            }
        }
    }
    StepPage::keyPressEvent(event);
}

void ScriptPage::showScript()
{
    if (!isVisible()) {
        return;
    }
    const Plan &plan = m_context->editor()->plan();
    QStringList ids;
    for (const ScriptStep &step : plan.script) {
        ids.append(step.id);
    }
    arrange(ids);
    const QList<AuditFinding> findings = auditOf(plan);
    QStringList remarks;
    for (const AuditFinding &finding : findings) {
        if (finding.stepId.isEmpty()) {
            remarks.append(QStringLiteral("⚠ ") + auditSentence(finding, m_context->locale()));
        }
    }
    if (plan.script.isEmpty()) {
        remarks.append(tr("The script is empty: add the lines that you want to say."));
    }
    m_summary->setText(remarks.join(u'\n'));
    m_summary->setVisible(!remarks.isEmpty());
    for (ScriptLine *line : std::as_const(m_lines)) {
        QList<AuditFinding> own;
        std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(own),
                     [line](const AuditFinding &finding) { return finding.stepId == line->stepId(); });
        line->refresh(own);
    }
}

// Keeps the widgets of the steps that stay: one of them may have the keyboard.
void ScriptPage::arrange(const QStringList &ids)
{
    QStringList shown;
    for (const ScriptLine *line : std::as_const(m_lines)) {
        shown.append(line->stepId());
    }
    if (shown == ids) {
        return;
    }
    QList<ScriptLine *> lines;
    for (const QString &id : ids) {
        const auto place = shown.indexOf(id);
        lines.append(place < 0 ? new ScriptLine(m_context, id) : m_lines[place]);
    }
    for (ScriptLine *line : std::as_const(m_lines)) {
        if (!lines.contains(line)) {
            line->hide();
            line->deleteLater();
        }
    }
    m_lines = lines;
    QWidget *before = m_summary;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_column->insertWidget(int(i) + 1, m_lines[i]);
        m_lines[i]->show();
        const QList<QWidget *> parts =
            m_lines[i]->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *part : parts) { // Tab follows the order of the script
            setTabOrder(before, part);
            before = part;
        }
    }
}

void ScriptPage::addLine()
{
    ScriptStep step;
    step.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    step.title = tr("My own line");
    m_context->editor()->change(tr("Add a line"), {}, [&](Plan &plan) { plan.script.append(step); });
    if (!m_lines.isEmpty()) {
        m_lines.last()->line()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace counteroffer
