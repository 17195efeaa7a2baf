// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/capture.h"
#include "guides/compensationrow.h"
#include "negotiation/offer.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace counteroffer {

class CallSession;
class ChoiceBar;
class GapView;

/// What they said: one field, at once with its distance to everything; the rounds, the last of which can be
/// taken back.
class CapturePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapturePanel)

public:
    /// @param session outlives the panel
    explicit CapturePanel(CallSession *session, QWidget *parent = nullptr);
    ~CapturePanel() override;

    /// Whether the distance to the floor and the alternatives may be seen.
    void setSecretsShown(bool shown);
    void setTypeSize(int percent);
    void setCompact(bool compact);
    /// Puts the keyboard into the field, for a figure of theirs or of mine.
    void focusEntry(Speaker by = Speaker::They);
    /// Shows everything anew.
    void showPlan();
    /// What stood in the field when the program ended.
    void setTyped(const QString &text);

Q_SIGNALS:
    void typedChanged(const QString &text);

private:
    void take();
    void takeChoice(int index);
    void showTaken(const QList<CapturedFigure> &figures);
    void dropChoices();
    void showHistory();
    void setSpeaker(Speaker by);
    [[nodiscard]] std::optional<Component> chosen() const;

    CallSession *m_session;
    Speaker m_by = Speaker::They;
    QLabel *m_title;
    QToolButton *m_mine;
    QComboBox *m_component;
    QLineEdit *m_entry;
    QLabel *m_problem;
    ChoiceBar *m_choices;
    GapView *m_gaps;
    QPushButton *m_undo;
    QLabel *m_history;
    QList<QList<CapturedFigure>> m_meanings; ///< of what stands in the field, while there are several
};

} // namespace counteroffer
