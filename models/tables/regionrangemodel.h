// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/price.h"
#include "guides/compensationrow.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace counteroffer {

/// The compensation rows of one guide as a table: what the chart shows, for the keyboard and a screen reader.
class RegionRangeModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionRangeModel)

public:
    enum Column {
        NameColumn,
        BaseColumn,
        EquityColumn,
        BonusColumn,
        SignOnColumn,
        TotalColumn,
        GeoColumn,
        ColumnCount
    };

    explicit RegionRangeModel(const QLocale &locale, QObject *parent = nullptr);
    ~RegionRangeModel() override;

    void setRows(const QList<CompensationRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant raw(int row, int column) const;

    QLocale m_locale;
    QList<CompensationRow> m_rows;
    QList<std::optional<Ratio>> m_geo; // by row: middle of the total against the first row's
};

} // namespace counteroffer
