// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;

namespace counteroffer {

class ChartFrame;
class FiguresTable;
class RegionRangeModel;

/// The pay of one guide: what its equity is an amount of, the parts as a chart, and all figures as a table.
class PayTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PayTab)

public:
    explicit PayTab(const QLocale &locale, QWidget *parent = nullptr);
    ~PayTab() override;

    /// @param chosen the person's own decision on the equity basis; Unknown for none
    void setGuide(const Guide &guide, EquityBasis chosen);
    /// Chooses the row whose figures stand in a line of the guide.
    void showRowOfLine(int line);
    [[nodiscard]] ChartFrame *chart() const { return m_chart; }

Q_SIGNALS:
    /// A figure shall be shown in the text.
    void lineWanted(int line);
    /// The person decides; Unknown takes the decision back.
    void basisChosen(counteroffer::EquityBasis basis);

private:
    [[nodiscard]] QWidget *buildBasis();
    void showBasis(EquityBasis basis);
    void buildTable();

    QLocale m_locale;
    QList<QPushButton *> m_basis; ///< by EquityBasis
    QLabel *m_residuals;
    QWidget *m_basisBox = nullptr;
    ChartFrame *m_chart;
    RegionRangeModel *m_regions;
    FiguresTable *m_table;
};

} // namespace counteroffer
