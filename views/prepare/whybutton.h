// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/whypopover.h"

#include <QToolButton>

namespace counteroffer {

class PrepareContext;

/// A computed figure that answers "Why this number?" when it is pressed, or at F1.
class WhyButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyButton)

public:
    /// @param context outlives the button
    explicit WhyButton(PrepareContext *context, QWidget *parent = nullptr);
    ~WhyButton() override;

    void setFigure(const WhyFigure &figure);
    [[nodiscard]] const WhyFigure &figure() const { return m_figure; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    WhyFigure m_figure;
};

} // namespace counteroffer
