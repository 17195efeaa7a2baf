// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/distribution.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace counteroffer {

/// The companies of a market in figures, lowest middle first.
class MarketModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketModel)

public:
    enum Column { CompanyColumn, RoleColumn, RegionColumn, LowColumn, MiddleColumn, HighColumn, ColumnCount };

    explicit MarketModel(const QLocale &locale, QObject *parent = nullptr);
    ~MarketModel() override;

    void setEntries(const QList<MarketEntry> &entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    QList<MarketEntry> m_entries;
};

} // namespace counteroffer
