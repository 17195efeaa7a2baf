// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callbranch.h"

#include <QWidget>

namespace counteroffer {

/// What they may answer, one button each with a key of its own (Alt and the letter that is underlined).
class AnswerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerBar)

public:
    explicit AnswerBar(QWidget *parent = nullptr);
    ~AnswerBar() override;

Q_SIGNALS:
    void answered(counteroffer::TheirAnswer answer);
};

} // namespace counteroffer
