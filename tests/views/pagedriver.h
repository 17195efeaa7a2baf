// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace counteroffer::test {

/// The visible widget of that kind with this accessible name; null where there is none.
template <typename Widget>
Widget *named(const QWidget *page, const QString &accessibleName)
{
    const QList<Widget *> widgets = page->findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (widget->accessibleName() == accessibleName && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

/// The visible button with this text; null where there is none.
inline QAbstractButton *buttonOf(const QWidget *page, const QString &text)
{
    const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

/// Clicks it with the mouse; whether it was there.
inline bool clickButton(const QWidget *page, const QString &text)
{
    QAbstractButton *button = buttonOf(page, text);
    if (button != nullptr) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    return button != nullptr;
}

/// All that the page's labels show.
inline QString shownText(const QWidget *page)
{
    QStringList texts;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

} // namespace counteroffer::test
