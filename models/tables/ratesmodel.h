// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/conversion.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace counteroffer {

/// The person's exchange rates.
class RatesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatesModel)

public:
    enum Column { FromColumn, ToColumn, RateColumn, DayColumn, ColumnCount };

    explicit RatesModel(const QLocale &locale, QObject *parent = nullptr);
    ~RatesModel() override;

    void setRates(const QList<ExchangeRate> &rates);
    [[nodiscard]] const ExchangeRate &rate(int row) const { return m_rates[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    QList<ExchangeRate> m_rates;
};

} // namespace counteroffer
