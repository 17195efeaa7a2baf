// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/preparecontext.h"

#include "shared/whypopover.h"

namespace counteroffer {

PrepareContext::PrepareContext(PlanEditor *editor, const QLocale &locale, QObject *parent)
    : QObject(parent), m_editor(editor), m_locale(locale)
{}

PrepareContext::~PrepareContext() = default;

void PrepareContext::setGuide(const std::optional<Guide> &guide)
{
    m_guide = guide;
    Q_EMIT guideChanged();
}

void PrepareContext::showWhy(const WhyFigure &figure, QWidget *widget, const QRect &place)
{
    if (figure.isEmpty()) {
        return;
    }
    auto *popover = new WhyPopover(figure, widget);
    connect(popover, &WhyPopover::guideLineWanted, this, &PrepareContext::guideLineWanted);
    popover->openAt(QRect(widget->mapToGlobal(place.topLeft()), place.size()));
}

} // namespace counteroffer
