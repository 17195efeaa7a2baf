// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/marketmodel.h"

#include "compensation/moneytext.h"
#include "tables/roles.h"

namespace counteroffer {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return (column < MarketModel::LowColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

const Money &amount(const MarketEntry &entry, int column)
{
    return column == MarketModel::LowColumn    ? entry.total.lo
           : column == MarketModel::HighColumn ? entry.total.hi
                                               : entry.middle;
}

QString words(const MarketEntry &entry, int column)
{
    return column == MarketModel::CompanyColumn ? entry.company
           : column == MarketModel::RoleColumn  ? entry.role
                                                : entry.region;
}

} // namespace

MarketModel::MarketModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{}

MarketModel::~MarketModel() = default;

void MarketModel::setEntries(const QList<MarketEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int MarketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int MarketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MarketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MarketEntry &entry = m_entries[index.row()];
    const bool isAmount = index.column() >= LowColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isAmount ? moneyText(amount(entry, index.column()), m_locale) : words(entry, index.column());
    case RawRole:
        return isAmount ? QVariant(amount(entry, index.column()).minor)
                        : QVariant(words(entry, index.column()));
    case Qt::ToolTipRole:
        return isAmount && entry.converted ? tr("Converted by your own rate.") : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case GuideIdRole:
        return entry.guideId;
    default:
        return {};
    }
}

QVariant MarketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(section));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CompanyColumn:
        return tr("Company");
    case RoleColumn:
        return tr("Role");
    case RegionColumn:
        return tr("Region");
    case LowColumn:
        return tr("Low");
    case MiddleColumn:
        return tr("Middle");
    case HighColumn:
        return tr("High");
    default:
        return {};
    }
}

} // namespace counteroffer
