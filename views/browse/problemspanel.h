// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace counteroffer {

class DiagnosticsModel;
class ElidingLabel;
class ProblemFilterProxy;

/// All problems of the library: filter by severity, company and code; a click opens the guide at the line.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    /// @param model outlives the panel
    explicit ProblemsPanel(DiagnosticsModel *model, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

Q_SIGNALS:
    void problemChosen(qint64 guideId, int line);

private:
    void buildFilters();
    void fitColumns();
    void offerChoices();
    void applyFilters();
    void countRows();

    DiagnosticsModel *m_model;
    ProblemFilterProxy *m_proxy;
    QComboBox *m_severity;
    QComboBox *m_company;
    QComboBox *m_code;
    ElidingLabel *m_count;
    QLabel *m_nothing; ///< says why there is no table
    QTableView *m_table;
};

} // namespace counteroffer
