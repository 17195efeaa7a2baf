// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callletters.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace counteroffer {

class PlanEditor;

/// An e-mail from the plan, to be read over, changed and copied; what to look at before it goes out stands
/// below it.
class LetterView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterView)

public:
    /// @param editor outlives the view
    LetterView(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~LetterView() override;

    void offerFiles();

Q_SIGNALS:
    void emailWanted(const counteroffer::Letter &letter);
    /// What came of it, in one sentence.
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] Letter letter() const;
    void refill();
    void write();
    void check();

    PlanEditor *m_editor;
    QLocale m_locale;
    QString m_written; ///< the text as it came from the plan
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_issues;
    QPushButton *m_save;
};

} // namespace counteroffer
