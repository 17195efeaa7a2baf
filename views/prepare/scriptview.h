// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QTextBrowser>

namespace counteroffer {

class PlanEditor;

/// The whole script of the plan with its figures, step under step; follows the plan as it changes.
class ScriptView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptView)

public:
    /// @param editor outlives the view
    explicit ScriptView(PlanEditor *editor, QWidget *parent = nullptr);
    ~ScriptView() override;

Q_SIGNALS:
    /// A click on a line's place in the guide.
    void guideLineWanted(int line);
    /// A click on a figure, or Enter; `place` is in the viewport.
    void whyWanted(counteroffer::SlotRole role, const QRect &place);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showScript();

    PlanEditor *m_editor;
    QString m_html; // that is shown
};

} // namespace counteroffer
