// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/answerbar.h"

#include "shared/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace counteroffer {

AnswerBar::AnswerBar(QWidget *parent) : QWidget(parent)
{
    struct Entry
    {
        TheirAnswer answer;
        QString text;
    };
    const QList<Entry> entries = {
        {TheirAnswer::Yes, tr("&Yes")},
        {TheirAnswer::No, tr("&No")},
        {TheirAnswer::Figure, tr("A fi&gure")},
        {TheirAnswer::CannotGoHigher, tr("&Can't go higher")},
        {TheirAnswer::WhatDoYouExpect, tr("&What do you expect?")},
        {TheirAnswer::AnswerToday, tr("Answer to&day!")},
    };
    constexpr int columns = 3;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::hair);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto *button = new QPushButton(entries[i].text);
        button->setAutoDefault(false);
        const TheirAnswer answer = entries[i].answer;
        connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
        grid->addWidget(button, int(i) / columns, int(i) % columns);
    }
}

AnswerBar::~AnswerBar() = default;

} // namespace counteroffer
