// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace counteroffer {

/// How far a step is, as computed from the plan: nobody ticks it off by hand.
enum class StepMark {
    Untouched,
    Begun, ///< ●
    Done,  ///< ✓
};

/// The steps of a page in a row: number, name and mark each. One is in front. Left and Right walk along it,
/// Alt and the number jump. Where the window is narrow the names are shortened with an ellipsis and stand
/// whole in the tool tip.
class StepBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepBar)

public:
    /// @param names without their numbers
    explicit StepBar(const QStringList &names, QWidget *parent = nullptr);
    ~StepBar() override;

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int step);
    /// @param reason a sentence that says what the step still lacks; empty when nothing
    void setMark(int step, StepMark mark, const QString &reason);

Q_SIGNALS:
    void stepWanted(int step);

private:
    class Button;

    QList<Button *> m_buttons;
    int m_current = 0;
};

} // namespace counteroffer
