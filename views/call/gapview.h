// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/compensationrow.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace counteroffer {

class CallSession;
struct CallReply;

/// Their figure against target, stretch, floor, the best alternative, the band and the ladder. The
/// next line stands where all lines stand, in StepView. Floor and alternatives are there only while they may
/// be seen.
class GapView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GapView)

public:
    /// @param session outlives the view
    explicit GapView(CallSession *session, QWidget *parent = nullptr);
    ~GapView() override;

    /// Shows the reply for a part of pay anew; whoever owns the view calls it when the plan changes.
    void setComponent(Component component);
    void setSecretsShown(bool shown);
    void setTypeSize(int percent);

private:
    enum Row { Target, Stretch, Floor, Alternative, Band, Ladder, RowCount };
    void showReply();
    void setRow(Row row, const QString &text);
    [[nodiscard]] QString targetText(const CallReply &reply) const;
    [[nodiscard]] QString floorText(const CallReply &reply) const;
    [[nodiscard]] QString bandText(const CallReply &reply) const;
    [[nodiscard]] QString ladderText(const CallReply &reply) const;
    [[nodiscard]] QString totalText() const;

    CallSession *m_session;
    Component m_component = Component::Base;
    bool m_secretsShown = false;
    QLabel *m_head;
    QLabel *m_values[RowCount];
    QLabel *m_names[RowCount];
    QLabel *m_total;
};

} // namespace counteroffer
