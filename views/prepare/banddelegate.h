// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace counteroffer {

/// Paints where a row's figures lie in the guide's band: the band as a bar with room on both sides of it, the
/// usual marks on it, and in words where the target lies. Knows its role only.
class BandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BandDelegate)

public:
    /// @param bandRole a BandPosition, or nothing
    explicit BandDelegate(int bandRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_bandRole;
};

} // namespace counteroffer
