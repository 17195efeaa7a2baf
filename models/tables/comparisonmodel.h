// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/comparison.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace counteroffer {

/// Roles beside each other in figures: each on the common axis, and its distance from the first one. What
/// cannot be told is empty, and says why in WarningRole.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column {
        RoleColumn,
        LowColumn,
        HighColumn,
        MiddleColumn,
        LowDifferenceColumn,
        HighDifferenceColumn,
        MiddleDifferenceColumn,
        ColumnCount
    };

    explicit ComparisonModel(const QLocale &locale, QObject *parent = nullptr);
    ~ComparisonModel() override;

    void setComparison(const Comparison &comparison);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static std::optional<Money> amount(const ComparedRow &row, int column);
    [[nodiscard]] QString text(const ComparedRow &row, int column) const;
    [[nodiscard]] QString warning(const ComparedRow &row) const;

    QLocale m_locale;
    Comparison m_comparison;
};

} // namespace counteroffer
