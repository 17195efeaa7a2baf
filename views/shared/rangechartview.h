// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"

#include <QLocale>
#include <QWidget>

namespace counteroffer {

class ChartFrame;

/// The range chart in a window, in the frame of all charts.
class RangeChartView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeChartView)

public:
    explicit RangeChartView(const QLocale &locale, QWidget *parent = nullptr);
    ~RangeChartView() override;

    void setContent(const RangeChart &chart);
    [[nodiscard]] ChartFrame *frame() const { return m_frame; }

private:
    QLocale m_locale;
    RangeChart m_chart;
    ChartFrame *m_frame;
};

} // namespace counteroffer
