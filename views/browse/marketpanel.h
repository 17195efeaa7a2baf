// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/distribution.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace counteroffer {

class ChartFrame;
class ElidingComboBox;
class FiguresTable;
class GuideSieve;
class GuideTableModel;
class MarketModel;

/// The pay of one kind of role in one region over all companies of the library, and where an offer falls.
class MarketPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketPanel)

public:
    /// @param guides outlives the panel
    MarketPanel(const GuideTableModel *guides, const QLocale &locale, QWidget *parent = nullptr);
    ~MarketPanel() override;

    /// The regions and currencies there are.
    void setChoices(const GuideSieve &sieve);
    void setRates(const RateTable &rates);
    /// Asks about the market of a guide: its family and currency.
    void showMarketOf(const GuideRecord &record);
    /// The total that the open plan's offer, else its target, comes to; nothing for none.
    void setPlanOffer(const std::optional<Money> &offer);

Q_SIGNALS:
    void ratesWanted();
    void guideWanted(qint64 guideId);
    /// A whole sentence, for the status bar.
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QString summary(const Market &market) const;
    [[nodiscard]] std::optional<Money> typedOffer(Currency currency);
    void ask();

    const GuideTableModel *m_guides;
    QLocale m_locale;
    RateTable m_rates;
    std::optional<Money> m_planOffer;
    ElidingComboBox *m_family;
    ElidingComboBox *m_region;
    ElidingComboBox *m_currency;
    QLineEdit *m_offer;
    QPushButton *m_usePlan;
    QLabel *m_problem;
    QLabel *m_summary;
    ChartFrame *m_chart;
    MarketModel *m_figures;
    FiguresTable *m_table;
    bool m_stale = true; ///< asked again when it is seen
};

} // namespace counteroffer
