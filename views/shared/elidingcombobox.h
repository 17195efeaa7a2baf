// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace counteroffer {

/// A list to choose from whose current text ends in an ellipsis where it is too long, and then stands whole
/// in the tool tip. The wheel does not change it while it is only scrolled past.
class ElidingComboBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidingComboBox)

public:
    explicit ElidingComboBox(QWidget *parent = nullptr);
    ~ElidingComboBox() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textRoom() const;
};

} // namespace counteroffer
