// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/scriptview.h"

#include "editing/planeditor.h"
#include "shared/spokenhtml.h"
#include "shared/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace counteroffer {

ScriptView::ScriptView(PlanEditor *editor, QWidget *parent) : QTextBrowser(parent), m_editor(editor)
{
    setOpenLinks(false);
    setAccessibleName(tr("Script with your figures"));
    document()->setDocumentMargin(spacing::medium);
    connect(editor, &PlanEditor::opened, this, &ScriptView::showScript);
    connect(editor, &PlanEditor::changed, this, &ScriptView::showScript);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"guide") {
            Q_EMIT guideLineWanted(url.path().toInt());
        } else if (url.scheme() == u"why") {
            Q_EMIT whyWanted(SlotRole(url.path().toInt()), cursorRect());
        }
    });
    showScript();
}

ScriptView::~ScriptView() = default;

void ScriptView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    showScript();
}

void ScriptView::showScript()
{
    if (!isVisible()) {
        return; // it catches up when it is shown
    }
    const Plan &plan = m_editor->plan();
    const QString quiet = quietText(palette()).name();
    const QString warning = warningColor(palette()).name();
    QString html;
    for (const ScriptStep &step : plan.script) {
        html += QStringLiteral("<p style=\"margin:0 0 2px 0\"><b>%1</b>").arg(step.title.toHtmlEscaped());
        if (step.guideLine > 0) {
            html += QStringLiteral(" <a href=\"guide:%1\" style=\"color:%2\">%3</a>")
                        .arg(step.guideLine)
                        .arg(quiet, tr("guide, line %1").arg(step.guideLine).toHtmlEscaped());
        }
        html += QStringLiteral("</p>");
        if (step.secret) {
            html += QStringLiteral("<p style=\"margin:0 0 2px 0;color:%1\">%2</p>")
                        .arg(warning, tr("⚠ For your eyes only: do not say this figure.").toHtmlEscaped());
        }
        if (hasSetAside(step, plan)) {
            html += QStringLiteral("<p style=\"margin:0 0 2px 0;color:%1\">%2</p>")
                        .arg(warning, tr("⚠ A line is set aside: it makes a claim that you have not marked "
                                         "as one you can show.")
                                          .toHtmlEscaped());
        }
        html += QStringLiteral("<p style=\"margin:0 0 12px 0\">%1</p>")
                    .arg(spokenHtml(step, plan, palette(), FigureLinks::Why));
        if (!step.instruction.isEmpty()) {
            html += QStringLiteral("<p style=\"margin:0 0 12px 0;color:%1\"><i>%2</i></p>")
                        .arg(quiet, instructionText(step, plan).toHtmlEscaped());
        }
    }
    if (html == m_html) {
        return;
    }
    m_html = html;
    const int place = verticalScrollBar()->value(); // the eye stays where it was while figures change
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QVariant ScriptView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return QByteArray(1, '\0'); // nothing from a guide is loaded; see GuideTextView
}

void ScriptView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showScript();
    }
}

} // namespace counteroffer
