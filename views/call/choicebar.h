// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace counteroffer {

/// A few meanings to choose from, one button each: by mouse, or with the arrows and Enter.
class ChoiceBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceBar)

public:
    explicit ChoiceBar(QWidget *parent = nullptr);
    ~ChoiceBar() override;

    /// Shows the choices and takes the keyboard; none hides it.
    void setChoices(const QStringList &texts);

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout *m_column;
};

} // namespace counteroffer
