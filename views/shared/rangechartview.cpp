// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/rangechartview.h"

#include "shared/chartframe.h"
#include "shared/rangechartdrawing.h"

#include <QVBoxLayout>

namespace counteroffer {

RangeChartView::RangeChartView(const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_frame(new ChartFrame)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setContent({});
}

RangeChartView::~RangeChartView() = default;

void RangeChartView::setContent(const RangeChart &chart)
{
    if (m_frame->drawing() != nullptr && chart == m_chart) {
        return;
    }
    m_chart = chart;
    m_frame->setDrawing(
        std::make_unique<RangeChartDrawing>(chart, tr("Total compensation by region"), m_locale));
}

} // namespace counteroffer
