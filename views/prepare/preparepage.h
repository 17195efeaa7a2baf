// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace counteroffer {

class PlanEditor;
class RangeChartView;
class ScriptView;
class TargetsModel;
class TargetsTable;

/// Prepare: the targets of the open plan and the script they speak.
class PreparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreparePage)

public:
    /// @param editor outlives the page
    PreparePage(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~PreparePage() override;

    /// The guide of the open plan, for its other regions; nothing when it is gone.
    void setGuide(const std::optional<Guide> &guide);
    /// Puts the keyboard where the page's work is done.
    void focusTargets();

Q_SIGNALS:
    void browseWanted();
    void guideLineWanted(int line);

private:
    QWidget *buildHead();
    QWidget *buildBody();
    void showPlan();
    void fillRows();
    void chooseRow(int row);
    void chooseBasis(int choice);
    void rename();
    void showRefused(const QString &entry, const QString &problem);
    void showHints();

    PlanEditor *m_editor;
    QLocale m_locale;
    std::optional<Guide> m_guide;
    QStackedWidget *m_stack;
    QLineEdit *m_name;
    QComboBox *m_row;
    QComboBox *m_basis;
    TargetsModel *m_targets;
    TargetsTable *m_table;
    QLabel *m_refused;
    QLabel *m_hints;
    QLabel *m_basisNote;
    RangeChartView *m_chart;
    ScriptView *m_script;
};

} // namespace counteroffer
