// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guidelistproxy.h"

#include "tables/guidetablemodel.h"

#include <algorithm>

namespace counteroffer {

GuideListProxy::GuideListProxy(GuideTableModel *model, QObject *parent)
    : QAbstractProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        reload();
        endResetModel();
        Q_EMIT filtered();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &GuideListProxy::changed);
    reload();
}

GuideListProxy::~GuideListProxy() = default;

void GuideListProxy::reload()
{
    m_sieve.setFilter(m_filter, m_rates, m_model->today());
    m_sieve.setGuides(m_model->guides());
    m_order.setGuides(m_model->guides());
    take();
}

void GuideListProxy::take()
{
    const int all = m_model->rowCount();
    m_toSource.clear();
    for (int row = 0; row < all; ++row) {
        if (m_sieve.accepts(row)) {
            m_toSource.append(row);
        }
    }
    m_order.sort(m_toSource, m_keys);
    m_fromSource.fill(-1, all);
    for (int row = 0; row < m_toSource.size(); ++row) {
        m_fromSource[m_toSource[row]] = row;
    }
}

void GuideListProxy::setFilter(const GuideFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    beginResetModel();
    m_sieve.setFilter(m_filter, m_rates, m_model->today());
    take();
    endResetModel();
    Q_EMIT filtered();
}

void GuideListProxy::setRates(const RateTable &rates, Currency common)
{
    m_rates = rates;
    m_order.setRates(rates, common);
    beginResetModel();
    m_sieve.setFilter(m_filter, m_rates, m_model->today());
    take();
    endResetModel();
    Q_EMIT filtered();
}

void GuideListProxy::setOrder(const QList<SortKey> &keys)
{
    if (keys == m_keys) {
        return;
    }
    m_keys = keys;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<int> before = m_toSource;
    m_order.sort(m_toSource, m_keys);
    for (int row = 0; row < m_toSource.size(); ++row) {
        m_fromSource[m_toSource[row]] = row;
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        to.append(createIndex(m_fromSource[before[old.row()]], old.column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT ordered();
}

void GuideListProxy::sort(int column, Qt::SortOrder order)
{
    setOrder(column < 0 ? QList<SortKey>() : QList<SortKey>{{column, order}});
}

void GuideListProxy::changed(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    if (!m_toSource.isEmpty()) { // scattered over the rows: told for the columns
        Q_EMIT dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()), roles);
    }
}

QModelIndex GuideListProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GuideListProxy::parent(const QModelIndex & /*index*/) const
{
    return {};
}

int GuideListProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_toSource.size());
}

int GuideListProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model->columnCount();
}

QModelIndex GuideListProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_toSource.size()
               ? m_model->index(m_toSource[index.row()], index.column())
               : QModelIndex();
}

QModelIndex GuideListProxy::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() && index.row() < m_fromSource.size() ? m_fromSource[index.row()] : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

} // namespace counteroffer
