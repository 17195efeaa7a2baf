// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/choicebar.h"

#include "shared/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace counteroffer {

ChoiceBar::ChoiceBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::hair);
    hide();
}

ChoiceBar::~ChoiceBar() = default;

void ChoiceBar::setChoices(const QStringList &texts)
{
    while (const QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QPushButton(texts[i]);
        button->setAutoDefault(false);
        m_column->addWidget(button);
        const auto choose = [this, i] { Q_EMIT chosen(i); };
        connect(button, &QPushButton::clicked, this, choose);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) { // a button by itself knows the space bar
            auto *enter = new QShortcut(key, button);
            enter->setContext(Qt::WidgetShortcut);
            connect(enter, &QShortcut::activated, this, choose);
        }
    }
    setVisible(!texts.isEmpty());
    if (!texts.isEmpty()) {
        m_column->itemAt(0)->widget()->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace counteroffer
