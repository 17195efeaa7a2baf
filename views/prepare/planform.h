// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/planfield.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace counteroffer {

class FieldEdit;
class PlanEditor;

/// A section of a step: a title over a hairline, and below it entries, choices and boxes of the plan, names
/// at the left. Follows the plan while it is visible, and catches up when it is shown.
class PlanForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanForm)

public:
    /// @param editor outlives the form
    PlanForm(PlanEditor *editor, const QString &title, QWidget *parent = nullptr);
    ~PlanForm() override;

    FieldEdit *addField(const PlanField &field);
    QComboBox *addChoice(const PlanChoice &choice);
    QCheckBox *addCheck(const PlanCheck &check);
    /// A sentence over the whole width, in small type; not shown while it is empty.
    QLabel *addNote(std::function<QString(const Plan &)> text);
    /// Anything else, over the whole width.
    void addWide(QWidget *widget);
    /// A name at the left and any widget beside it.
    void addNamed(const QString &name, QWidget *widget);
    /// Widgets shown only while that holds.
    void showOnlyIf(QWidget *widget, std::function<bool(const Plan &)> condition);

    /// Anything else that follows the plan.
    void addRefresher(const std::function<void()> &refresher);

    void setTitle(const QString &title);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    PlanEditor *m_editor;
    QGridLayout *m_grid;
    QLabel *m_title;
    QList<std::function<void()>> m_refreshers;
    bool m_stale = false;
    bool m_refreshing = false;
};

} // namespace counteroffer
