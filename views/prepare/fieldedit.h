// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/planfield.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace counteroffer {

class PlanEditor;

/// A line to type one value of the plan into, its unit beside it. Taken at every keystroke that can be read;
/// what cannot be read is refused below the line with the reason, and the plan keeps what it had. Escape puts
/// back what was there, undo is the plan's.
class FieldEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEdit)

public:
    /// @param editor outlives the field
    FieldEdit(PlanEditor *editor, PlanField field, QWidget *parent = nullptr);
    ~FieldEdit() override;

    /// Shows what the plan has now.
    void refresh();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &entry);
    void leave();
    void say(const QString &sentence);

    PlanEditor *m_editor;
    PlanField m_field;
    QLineEdit *m_line;
    QLabel *m_unit;
    QLabel *m_message;
    QString m_shown; // what the plan had when it was last looked at
    QString m_refused;
    bool m_taking = false;
};

} // namespace counteroffer
