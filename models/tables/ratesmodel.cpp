// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/ratesmodel.h"

#include "market/ratetext.h"

namespace counteroffer {

RatesModel::RatesModel(const QLocale &locale, QObject *parent) : QAbstractTableModel(parent), m_locale(locale)
{}

RatesModel::~RatesModel() = default;

void RatesModel::setRates(const QList<ExchangeRate> &rates)
{
    beginResetModel();
    m_rates = rates;
    endResetModel();
}

int RatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rates.size());
}

int RatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExchangeRate &rate = m_rates[index.row()];
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == RateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case FromColumn:
        return rate.from.code();
    case ToColumn:
        return rate.to.code();
    case RateColumn:
        return rateBillionthsText(rate.billionths, m_locale);
    case DayColumn:
        return m_locale.toString(rate.day, QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case FromColumn:
        return tr("One unit of");
    case ToColumn:
        return tr("buys, in");
    case RateColumn:
        return tr("Rate");
    case DayColumn:
        return tr("Day");
    default:
        return {};
    }
}

} // namespace counteroffer
