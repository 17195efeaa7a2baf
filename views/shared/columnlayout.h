// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace counteroffer {

/// Lays sections out in columns of one width, each section in the column it was put into, so that none jumps
/// while one types. Where the window has no room for that many, the last columns go below the others; nothing
/// is cut, it grows downwards.
class ColumnLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnLayout)

public:
    /// @param columnWidth the least width of a column where there are several, pixels
    explicit ColumnLayout(int columnWidth, QWidget *parent = nullptr);
    ~ColumnLayout() override;

    static constexpr int AllColumns = -1;

    /// Puts a section at the end of a column, from 0, or of all: it then has the whole width.
    void addSection(QWidget *section, int column);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int arrange(const QRect &rect, bool apply) const;

    int m_columnWidth;
    QList<QLayoutItem *> m_items;
    QList<int> m_columns; // of each item
    int m_next = 0;       // column of the item that is being added
};

} // namespace counteroffer
