// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace counteroffer {

/// Names of rows as plain text: a style draws sections as buttons, and these do nothing when pressed.
class RowHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowHeader)

public:
    explicit RowHeader(QWidget *parent = nullptr);
    ~RowHeader() override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace counteroffer
