// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>
#include <QObject>

#include <optional>

namespace counteroffer {

class PlanEditor;
struct WhyFigure;

/// What the six steps of Prepare share: the open plan, its guide, and the way to places outside the step.
class PrepareContext final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrepareContext)

public:
    /// @param editor outlives the context
    PrepareContext(PlanEditor *editor, const QLocale &locale, QObject *parent = nullptr);
    ~PrepareContext() override;

    [[nodiscard]] PlanEditor *editor() const { return m_editor; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// The guide of the open plan, for its other regions; nothing when it is gone.
    [[nodiscard]] const std::optional<Guide> &guide() const { return m_guide; }
    void setGuide(const std::optional<Guide> &guide);

    /// Opens the answer to "Why this number?" beside `place` of a widget; its links lead to the guide.
    void showWhy(const WhyFigure &figure, QWidget *widget, const QRect &place);

Q_SIGNALS:
    void guideChanged();
    void guideLineWanted(int line);
    void stepWanted(int step);

private:
    PlanEditor *m_editor;
    QLocale m_locale;
    std::optional<Guide> m_guide;
};

} // namespace counteroffer
