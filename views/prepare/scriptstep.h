// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/steppage.h"

class QLabel;
class QVBoxLayout;

namespace counteroffer {

class PrepareContext;
class ScriptLine;

/// Step 4: the script, line by line, with the plan's figures in its slots; edited in place.
class ScriptPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptPage)

public:
    /// @param context outlives the step
    explicit ScriptPage(PrepareContext *context, QWidget *parent = nullptr);
    ~ScriptPage() override;

    void focusWork() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showScript();
    void arrange(const QStringList &ids);
    void addLine();

    PrepareContext *m_context;
    QLabel *m_summary;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QList<ScriptLine *> m_lines;
};

} // namespace counteroffer
