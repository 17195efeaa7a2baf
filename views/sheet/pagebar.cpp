// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/pagebar.h"

#include "shared/theme.h"
#include "shared/wheelguard.h"
#include "sheet/sheetpreview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace counteroffer {

PageBar::PageBar(QWidget *parent)
    : QWidget(parent),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_label(new QLabel),
      m_zoom(new QComboBox)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::hair);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_previous->setArrowType(mirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page (Ctrl+Page Up)"));
    m_next->setArrowType(mirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Ctrl+Page Down)"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_zoom->addItem(tr("Page width"), SheetPreview::fitWidth);
    m_zoom->addItem(tr("Whole page"), SheetPreview::fitPage);
    for (const int percent : {50, 75, 100, 125, 150, 200, 300}) {
        m_zoom->addItem(tr("%1%").arg(percent), percent / 100.0);
    }
    m_zoom->setAccessibleName(tr("Size of the preview"));
    guardWheel(m_zoom);
    line->addWidget(m_previous);
    line->addWidget(m_label);
    line->addWidget(m_next);
    line->addSpacing(spacing::medium);
    line->addWidget(m_zoom);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(m_page + 1); });
    connect(m_zoom, &QComboBox::activated, this,
            [this] { Q_EMIT zoomWanted(m_zoom->currentData().toDouble()); });
    setPage(0, 0);
}

PageBar::~PageBar() = default;

void PageBar::setPage(int page, int count)
{
    m_page = page;
    const QLocale locale;
    m_label->setText(count > 0 ? tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(count))
                               : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void PageBar::setZoom(qreal zoom)
{
    int index = m_zoom->findData(zoom);
    if (index < 0) { // stepped to with the keyboard: shown, not chosen from the list
        index = m_zoom->count() - 1;
        for (int i = 2; i < m_zoom->count(); ++i) {
            if (m_zoom->itemData(i).toDouble() >= zoom) {
                index = i;
                break;
            }
        }
    }
    m_zoom->setCurrentIndex(index);
}

} // namespace counteroffer
