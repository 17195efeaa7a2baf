// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"

#include <QLocale>
#include <QWidget>

class QChartView;
class QLabel;

namespace counteroffer {

class RangeChartItem;

/// The range chart in a window: says what is missing when there is nothing to draw or something is left out.
class RangeChartView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeChartView)

public:
    explicit RangeChartView(const QLocale &locale, QWidget *parent = nullptr);
    ~RangeChartView() override;

    void setContent(const RangeChart &chart);

protected:
    void changeEvent(QEvent *event) override;

private:
    RangeChartItem *m_item;
    QChartView *m_view;
    QLabel *m_note;
};

} // namespace counteroffer
