// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/whypopover.h"

#include "shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace counteroffer {

namespace {

constexpr int textWidth = 420; // pixels: a formula in words is read in lines of this length

QLabel *plainLabel(const QString &text, TextSize size)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setTextSize(label, size);
    return label;
}

QString inWords(const WhyFigure &figure)
{
    QStringList sentences{figure.formula, figure.remark};
    for (const WhyInput &input : figure.inputs) {
        sentences.append(QStringLiteral("%1: %2. %3").arg(input.name, input.value, input.source));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

WhyPopover::WhyPopover(const WhyFigure &figure, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Why this number? %1: %2").arg(figure.name, figure.value));
    setAccessibleDescription(inWords(figure));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    addHead(column, figure);
    if (!figure.inputs.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(spacing::large);
        grid->setVerticalSpacing(spacing::hair);
        grid->setColumnStretch(2, 1);
        for (const WhyInput &input : figure.inputs) {
            addInput(grid, input);
        }
        column->addLayout(grid);
    }
    if (!figure.remark.isEmpty()) {
        QLabel *remark = plainLabel(figure.remark, TextSize::Small);
        remark->setWordWrap(true);
        remark->setMinimumWidth(textWidth);
        column->addWidget(remark);
    }
}

WhyPopover::~WhyPopover() = default;

void WhyPopover::addHead(QVBoxLayout *column, const WhyFigure &figure)
{
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(figure.name, TextSize::Heading), 1);
    head->addSpacing(spacing::large);
    head->addWidget(plainLabel(figure.value, TextSize::Heading));
    column->addLayout(head);
    if (!figure.formula.isEmpty()) {
        QLabel *formula = plainLabel(figure.formula, TextSize::Body);
        formula->setWordWrap(true);
        formula->setMinimumWidth(textWidth);
        formula->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(formula);
    }
}

void WhyPopover::addInput(QGridLayout *grid, const WhyInput &input)
{
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(input.name, TextSize::Body), row, 0);
    grid->addWidget(plainLabel(input.value, TextSize::Body), row, 1, Qt::AlignRight);
    if (input.line <= 0) {
        QLabel *source = plainLabel(input.source, TextSize::Small);
        source->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(source, row, 2);
        return;
    }
    // A sentence that names the line is the link; another one is followed by it.
    const QString place = tr("Guide, line %1").arg(input.line);
    const bool named = input.source.contains(QString::number(input.line));
    auto *link = new QPushButton(input.source.isEmpty() ? place
                                 : named                ? input.source
                                                        : QString(input.source + u' ' + place));
    link->setFlat(true);
    link->setCursor(Qt::PointingHandCursor);
    link->setAccessibleName(tr("%1: open line %2 of the guide").arg(input.name).arg(input.line));
    QPalette colors = link->palette();
    colors.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    link->setPalette(colors);
    const int line = input.line;
    connect(link, &QPushButton::clicked, this, [this, line] {
        close();
        Q_EMIT guideLineWanted(line);
    });
    grid->addWidget(link, row, 2, Qt::AlignLeft);
}

void WhyPopover::openAt(const QRect &figure)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint place = figure.bottomLeft() + QPoint(0, spacing::hair);
    if (place.y() + height() > room.bottom()) {
        place.setY(figure.top() - height() - spacing::hair);
    }
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::max(place.y(), room.top()));
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace counteroffer
