// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QGridLayout;
class QVBoxLayout;

namespace counteroffer {

/// One of the values that a figure was worked out from, as text.
struct WhyInput
{
    QString name;
    QString value;
    QString source; ///< where it came from, a whole sentence; may be empty
    int line = 0;   ///< of the guide, where it came from there; 0 for nowhere to go to

    bool operator==(const WhyInput &) const = default;
};

/// The answer to "Why this number?".
struct WhyFigure
{
    QString name;    ///< what the figure is
    QString value;   ///< as it is shown; empty where it cannot be told
    QString formula; ///< in words
    QList<WhyInput> inputs;
    QString remark; ///< what else one should know, or why there is no figure; may be empty

    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const WhyFigure &) const = default;
};

/// Shows where a figure comes from, beside it: the formula, its values, and the guide's line of each as a
/// link. Escape or a click elsewhere closes it, and the keyboard is where it was.
class WhyPopover final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyPopover)

public:
    explicit WhyPopover(const WhyFigure &figure, QWidget *parent);
    ~WhyPopover() override;

    /// Opens below the figure, or above it where the screen ends.
    /// @param figure in global coordinates
    void openAt(const QRect &figure);

Q_SIGNALS:
    void guideLineWanted(int line);

private:
    void addHead(QVBoxLayout *column, const WhyFigure &figure);
    void addInput(QGridLayout *grid, const WhyInput &input);
};

} // namespace counteroffer
