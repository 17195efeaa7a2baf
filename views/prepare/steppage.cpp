// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/steppage.h"

#include "shared/columnlayout.h"
#include "shared/theme.h"

#include <QScrollBar>
#include <QTimer>

namespace counteroffer {

StepPage::StepPage(const QString &name, int columnWidth, QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_columns(new ColumnLayout(columnWidth, m_content))
{
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_columns->setContentsMargins(0, spacing::small, spacing::small, spacing::large);
    setWidget(m_content);
}

StepPage::~StepPage() = default;

void StepPage::addSection(QWidget *section, int column)
{
    m_columns->addSection(section, column);
}

void StepPage::setScrollPlace(int place)
{
    m_place = place;
}

int StepPage::scrollPlace() const
{
    return m_place > 0 ? m_place : verticalScrollBar()->value();
}

void StepPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_place > 0) {
        // When the layout has been told the width, not before: until then there is nothing to scroll.
        QTimer::singleShot(0, this, [this, place = m_place] { verticalScrollBar()->setValue(place); });
        m_place = 0;
    }
}

void StepPage::focusWork()
{
    for (QWidget *next = m_content->nextInFocusChain(); next != nullptr && next != m_content;
         next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    setFocus(Qt::ShortcutFocusReason);
}

} // namespace counteroffer
