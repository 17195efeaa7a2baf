// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/guideorder.h"

#include <QHeaderView>

namespace counteroffer {

/// The head of the table of guides: a click sorts by a column, a second one the other way round, Shift+click
/// adds a column to the order. Each column of the order shows its arrow and, where there are several, its
/// place.
class SortHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortHeader)

public:
    explicit SortHeader(QWidget *parent = nullptr);
    ~SortHeader() override;

    void setKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &keys() const { return m_keys; }
    /// As if a person had clicked on the column.
    void wantColumn(int column, bool further);

Q_SIGNALS:
    void keysWanted(const QList<counteroffer::SortKey> &keys);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] qsizetype placeOf(int column) const;

    QList<SortKey> m_keys;
};

} // namespace counteroffer
