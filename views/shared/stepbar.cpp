// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/stepbar.h"

#include "shared/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStyleOptionFocusRect>

namespace counteroffer {

namespace {

constexpr int lineWidth = 3; // under the step in front

QString markText(StepMark mark)
{
    switch (mark) {
    case StepMark::Untouched:
        break;
    case StepMark::Begun:
        return QStringLiteral("●");
    case StepMark::Done:
        return QStringLiteral("✓");
    }
    return {};
}

} // namespace

class StepBar::Button final : public QAbstractButton
{
public:
    Button(int number, const QString &name) : m_number(QString::number(number))
    {
        setText(name);
        setAccessibleName(StepBar::tr("Step %1, %2").arg(m_number, name));
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        m_keys = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        explain({});
    }

    [[nodiscard]] const QKeySequence &keys() const { return m_keys; }

    void setMark(StepMark mark, const QString &reason)
    {
        if (mark != m_mark) {
            m_mark = mark;
            update();
        }
        explain(reason);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {around() + boldMetrics().horizontalAdvance(text()) + 2, height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {around() + fontMetrics().horizontalAdvance(QStringLiteral("…")), height()};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        if (underMouse() || isDown()) {
            painter.fillRect(rect(), palette().color(QPalette::Button));
        }
        const QColor accent = palette().color(QPalette::Link);
        const QRect line(0, rect().bottom() - lineWidth + 1, width(), lineWidth);
        painter.fillRect(isChecked() ? line : line.adjusted(0, 2, 0, 0),
                         isChecked() ? accent : hairline(palette()));
        QRect inner = rect().adjusted(spacing::small, 0, -spacing::small, -lineWidth);
        painter.setPen(quietText(palette()));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_number);
        inner.setLeft(inner.left() + fontMetrics().horizontalAdvance(m_number) + spacing::small);
        painter.setPen(m_mark == StepMark::Done ? accent : warningColor(palette()));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, markText(m_mark));
        inner.setRight(inner.right() - markWidth());
        if (isChecked()) {
            painter.setFont(boldFont());
        }
        painter.setPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::ButtonText));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = rect().adjusted(2, 2, -2, -lineWidth - 1);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    // Room for the heavier type at all times: the row must not move when another step comes to the front.
    [[nodiscard]] QFont boldFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    [[nodiscard]] QFontMetrics boldMetrics() const { return QFontMetrics(boldFont()); }
    [[nodiscard]] int markWidth() const
    {
        return std::max(fontMetrics().horizontalAdvance(markText(StepMark::Begun)),
                        fontMetrics().horizontalAdvance(markText(StepMark::Done))) +
               spacing::hair;
    }
    [[nodiscard]] int around() const
    {
        return 2 * spacing::small + fontMetrics().horizontalAdvance(m_number) + spacing::small + markWidth();
    }
    [[nodiscard]] int height() const { return fontMetrics().height() + spacing::medium + lineWidth; }

    void explain(const QString &reason)
    {
        const QString state = m_mark == StepMark::Done    ? StepBar::tr("done")
                              : m_mark == StepMark::Begun ? StepBar::tr("begun")
                                                          : StepBar::tr("not begun");
        setAccessibleDescription(reason.isEmpty() ? state : state + QStringLiteral(". ") + reason);
        //: Tool tip of a step: %1 its name, %2 the key that jumps to it, %3 "done", "begun" or "not begun"
        const QString tip =
            StepBar::tr("%1 (%2), %3").arg(text(), m_keys.toString(QKeySequence::NativeText), state);
        setToolTip(reason.isEmpty() ? tip : tip + u'\n' + reason);
    }

    QString m_number;
    QKeySequence m_keys;
    StepMark m_mark = StepMark::Untouched;
};

StepBar::StepBar(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Steps"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::hair);
    for (const QString &name : names) {
        const int step = int(m_buttons.size());
        auto *button = new Button(step + 1, name);
        m_buttons.append(button);
        line->addWidget(button);
        const auto go = [this, step] {
            setCurrent(step);
            Q_EMIT stepWanted(step);
        };
        connect(button, &QAbstractButton::clicked, this, go);
        // Not the button's own shortcut: that one waits for an animation before it clicks.
        connect(new QShortcut(button->keys(), this), &QShortcut::activated, this, go);
    }
    line->addStretch();
    setCurrent(0);
}

StepBar::~StepBar() = default;

void StepBar::setCurrent(int step)
{
    if (step >= 0 && step < m_buttons.size()) {
        m_current = step;
        m_buttons[step]->setChecked(true);
    }
}

void StepBar::setMark(int step, StepMark mark, const QString &reason)
{
    if (step >= 0 && step < m_buttons.size()) {
        m_buttons[step]->setMark(mark, reason);
    }
}

} // namespace counteroffer
