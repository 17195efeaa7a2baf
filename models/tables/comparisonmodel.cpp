// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/comparisonmodel.h"

#include "compensation/moneytext.h"
#include "compensation/position.h"
#include "tables/roles.h"

namespace counteroffer {

ComparisonModel::ComparisonModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Money> ComparisonModel::amount(const ComparedRow &row, int column)
{
    switch (column) {
    case LowColumn:
        return row.total ? std::optional(row.total->lo) : std::nullopt;
    case HighColumn:
        return row.total ? std::optional(row.total->hi) : std::nullopt;
    case MiddleColumn: {
        const auto mid = row.total ? std::optional(middle(*row.total)) : std::nullopt;
        return mid && *mid ? std::optional(**mid) : std::nullopt;
    }
    case LowDifferenceColumn:
        return row.difference ? std::optional(row.difference->lo) : std::nullopt;
    case HighDifferenceColumn:
        return row.difference ? std::optional(row.difference->hi) : std::nullopt;
    case MiddleDifferenceColumn:
        return row.middleDifference;
    default:
        return std::nullopt;
    }
}

QString ComparisonModel::text(const ComparedRow &row, int column) const
{
    if (column == RoleColumn) {
        return row.role.name;
    }
    const auto money = amount(row, column);
    if (!money) {
        return {};
    }
    return column >= LowDifferenceColumn ? signedMoneyText(*money, m_locale) : moneyText(*money, m_locale);
}

QString ComparisonModel::warning(const ComparedRow &row) const
{
    switch (row.missing) {
    case ComparedRow::Missing::Total:
        return tr("The guide gives no total for this row.");
    case ComparedRow::Missing::Rate:
        //: %1 and %2 currency codes
        return tr("You have noted no rate from %1 to %2.")
            .arg(row.role.total->lo.currency.code(), m_comparison.currency.code());
    case ComparedRow::Missing::Nothing:
        break;
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ComparedRow &row = m_comparison.rows[index.row()];
    const auto money = amount(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case RawRole:
        return money ? QVariant(money->minor) : QVariant();
    case Qt::ToolTipRole:
    case WarningRole:
        return index.column() == RoleColumn ? warning(row) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == RoleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case GuideIdRole:
        return row.role.guideId;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == RoleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RoleColumn:
        return tr("Role");
    case LowColumn:
        return tr("Low");
    case HighColumn:
        return tr("High");
    case MiddleColumn:
        return tr("Middle");
    case LowDifferenceColumn:
        //: Head of a column: the low end against that of the first role
        return tr("Low ± first");
    case HighDifferenceColumn:
        return tr("High ± first");
    case MiddleDifferenceColumn:
        return tr("Middle ± first");
    default:
        return {};
    }
}

} // namespace counteroffer
