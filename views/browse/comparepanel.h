// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/comparison.h"

#include <QHash>
#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace counteroffer {

class ChartFrame;
class ComparisonModel;
class ElidingComboBox;
class FiguresTable;
class GuideTableModel;

/// The pinned roles on one axis, with the row of each guide that is meant and the currency to compare in.
class ComparePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePanel)

public:
    /// @param guides outlives the panel
    ComparePanel(const GuideTableModel *guides, const QLocale &locale, QWidget *parent = nullptr);
    ~ComparePanel() override;

    void setPinned(const QList<qint64> &guideIds);
    void setRates(const RateTable &rates);

Q_SIGNALS:
    void unpinWanted(qint64 guideId);
    void guideWanted(qint64 guideId);
    void ratesWanted();
    /// A whole sentence, for the status bar.
    void said(const QString &sentence);

private:
    void buildRows();
    void offerCurrencies();
    void compare();
    [[nodiscard]] ComparedRole roleOf(qint64 guideId, int row) const;

    const GuideTableModel *m_guides;
    QLocale m_locale;
    RateTable m_rates;
    QList<qint64> m_pinned;
    QHash<qint64, int> m_rows; ///< of the guide's table, by guide
    QWidget *m_roles = nullptr;
    QVBoxLayout *m_column;
    ElidingComboBox *m_currency;
    ChartFrame *m_chart;
    ComparisonModel *m_figures;
    FiguresTable *m_table;
};

} // namespace counteroffer
