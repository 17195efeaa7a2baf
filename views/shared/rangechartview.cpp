// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/rangechartview.h"

#include "shared/rangechartitem.h"
#include "shared/theme.h"

#include <QChartView>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int mostHeight = 420; // a guide of thirty levels scrolls nothing away below it

} // namespace

RangeChartView::RangeChartView(const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_item(new RangeChartItem(locale, palette(), font())),
      m_view(new QChartView(m_item)),
      m_note(new QLabel)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus); // the same figures are in a table that the keyboard reaches
    m_view->setAccessibleName(tr("Total compensation by region"));
    m_note->setWordWrap(true);
    setTextSize(m_note, TextSize::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    setContent({});
}

RangeChartView::~RangeChartView() = default;

void RangeChartView::setContent(const RangeChart &chart)
{
    m_item->setContent(chart);
    m_view->setAccessibleDescription(m_item->description());
    m_view->setVisible(!chart.bars.isEmpty());
    m_view->setFixedHeight(std::min(int(m_item->comfortableHeight()), mostHeight));
    QString note;
    if (chart.bars.isEmpty()) {
        note = m_item->description();
    } else if (!chart.leftOut.isEmpty()) {
        note = tr("Not drawn, as there is no total in this currency: %1.").arg(chart.leftOut.join(u", "));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RangeChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_item->setColors(palette());
    }
    QWidget::changeEvent(event);
}

} // namespace counteroffer
