// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/guideorder.h"
#include "tables/guidesieve.h"

#include <QAbstractProxyModel>

namespace counteroffer {

class GuideTableModel;

/// The guides that a filter accepts, in the order of several columns. Filters and sorts by numbers worked out
/// once, so that a keystroke costs little at many thousands of guides.
class GuideListProxy final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideListProxy)

public:
    /// @param model outlives the proxy
    explicit GuideListProxy(GuideTableModel *model, QObject *parent = nullptr);
    ~GuideListProxy() override;

    [[nodiscard]] const GuideFilter &filter() const { return m_filter; }
    void setFilter(const GuideFilter &filter);
    [[nodiscard]] const QList<SortKey> &order() const { return m_keys; }
    /// Rows move, none comes or goes: what is selected stays so.
    void setOrder(const QList<SortKey> &keys);
    /// The person's rates, and the currency to compare in where they allow it; null for none.
    void setRates(const RateTable &rates, Currency common);
    /// What can be chosen, and what to widen.
    [[nodiscard]] const GuideSieve &sieve() const { return m_sieve; }

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other guides than before are shown, or of other ones.
    void filtered();
    void ordered();

private:
    void reload();
    void take();
    void changed(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    GuideTableModel *m_model;
    GuideFilter m_filter;
    QList<SortKey> m_keys;
    RateTable m_rates;
    GuideSieve m_sieve;
    GuideOrder m_order;
    QList<int> m_toSource;
    QList<int> m_fromSource; // -1 for a row that is filtered away
};

} // namespace counteroffer
