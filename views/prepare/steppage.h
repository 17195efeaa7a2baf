// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace counteroffer {

class ColumnLayout;

/// One of the six steps: sections in columns, as many as the window has room for, that scroll together.
class StepPage : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPage)

public:
    /// @param columnWidth the least width of a column, pixels
    StepPage(const QString &name, int columnWidth, QWidget *parent = nullptr);
    ~StepPage() override;

    /// Puts the keyboard where the step's work is done; by default to its first widget.
    virtual void focusWork();
    /// Scrolls there once the step is laid out.
    void setScrollPlace(int place);
    /// How far it is scrolled, or will be once it is shown.
    [[nodiscard]] int scrollPlace() const;

protected:
    void showEvent(QShowEvent *event) override;
    void addSection(QWidget *section, int column);

private:
    QWidget *m_content;
    ColumnLayout *m_columns;
    int m_place = 0; // to scroll to when shown
};

} // namespace counteroffer
