// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/whybutton.h"

#include "prepare/preparecontext.h"

#include <QKeyEvent>

namespace counteroffer {

WhyButton::WhyButton(PrepareContext *context, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setCursor(Qt::WhatsThisCursor);
    setToolTip(tr("Why this number? (F1)"));
    color();
    connect(this, &QToolButton::clicked, context,
            [this, context] { context->showWhy(m_figure, this, rect()); });
}

WhyButton::~WhyButton() = default;

void WhyButton::setFigure(const WhyFigure &figure)
{
    if (figure == m_figure) {
        return;
    }
    m_figure = figure;
    setText(figure.value.isEmpty() ? tr("not known yet") : figure.value);
    setAccessibleName(tr("%1: %2. Why this number?").arg(figure.name, text()));
    setAccessibleDescription(figure.formula);
}

void WhyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void WhyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange &&
        palette().color(QPalette::ButtonText) != palette().color(QPalette::Link)) {
        color();
    }
}

// Figures that can be asked about are in the colour of links.
void WhyButton::color()
{
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, colors.color(QPalette::Link));
    setPalette(colors);
}

} // namespace counteroffer
