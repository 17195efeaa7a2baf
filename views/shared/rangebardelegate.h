// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace counteroffer {

/// Paints a cell's range as a bar on the column's common scale, with the figures beside it. Knows roles only.
class RangeBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeBarDelegate)

public:
    /// The roles of the bar's ends and of the scale's ends; their values are doubles.
    struct Roles
    {
        int low;
        int high;
        int scaleLow;
        int scaleHigh;
    };
    explicit RangeBarDelegate(Roles roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace counteroffer
