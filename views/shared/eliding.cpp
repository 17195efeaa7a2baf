// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/eliding.h"

#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace counteroffer {

ElidingComboBox::ElidingComboBox(int characters, QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(characters);
    guardWheel(this);
}

void ElidingComboBox::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
        spacing::hair;
    if (currentIndex() < 0) { // nothing chosen: what there is to choose, in quiet type
        option.currentText = placeholderText();
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    }
    const QString elided = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
    setToolTip(elided == option.currentText ? QString() : option.currentText);
    option.currentText = elided;
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidingLabel::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    elide();
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidingLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, width() - 2);
    setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
}

ElidingButton::ElidingButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidingButton::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    update();
}

QSize ElidingButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + spacing::small + 2};
}

void ElidingButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect inner = rect().adjusted(spacing::small, 0, -spacing::small, 0);
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, inner.width());
    setToolTip(shown == m_full ? QString() : m_full);
    painter.drawItemText(inner, Qt::AlignLeft | Qt::AlignVCenter, option.palette, isEnabled(), shown,
                         QPalette::ButtonText);
}

} // namespace counteroffer
