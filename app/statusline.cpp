// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"

#include "shared/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace counteroffer {

namespace {

constexpr int shortest = 5000;   // ms
constexpr int perCharacter = 60; // ms, as slow readers read
constexpr qsizetype mostKept = 20;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_time(new QTimer(this)),
      m_label(new QLabel),
      m_act(new QPushButton),
      m_dismiss(new QToolButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long one makes no wide window
    m_dismiss->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    if (m_dismiss->icon().isNull()) {
        m_dismiss->setText(QStringLiteral("✕"));
    }
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_dismiss->setToolTip(tr("Dismiss"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::small, 0, 0, 0);
    line->setSpacing(spacing::hair);
    line->addWidget(m_label, 1);
    line->addWidget(m_act);
    line->addWidget(m_dismiss);
    m_time->setSingleShot(true);
    connect(m_time, &QTimer::timeout, this, &StatusLine::pass);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        if (m_passing.isEmpty() && !m_kept.isEmpty()) {
            m_kept.removeLast();
        }
        m_passing.clear();
        renew();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (!m_kept.isEmpty()) {
            const Kept taken = m_kept.takeLast();
            renew();
            taken.act();
        }
    });
    renew();
}

StatusLine::~StatusLine() = default;

int StatusLine::milliseconds(const QString &sentence)
{
    return shortest + perCharacter * int(sentence.size());
}

QString StatusLine::sentence() const
{
    return m_label->text();
}

void StatusLine::say(const QString &sentence)
{
    m_passing = sentence;
    m_time->start(milliseconds(sentence));
    renew();
}

void StatusLine::keep(Kind kind, const QString &sentence)
{
    add({kind, sentence, {}, {}});
}

void StatusLine::offer(Kind kind, const QString &sentence, const QString &button, std::function<void()> act)
{
    add({kind, sentence, button, std::move(act)});
}

void StatusLine::add(const Kept &kept)
{
    m_kept.removeIf([&kept](const Kept &other) {
        return other.kind == kept.kind && (kept.kind != Kind::Trouble || other.sentence == kept.sentence);
    });
    if (m_kept.size() >= mostKept) {
        m_kept.removeFirst();
    }
    m_kept.append(kept);
    m_passing.clear();
    renew();
}

void StatusLine::withdraw(Kind kind)
{
    m_kept.removeIf([kind](const Kept &kept) { return kept.kind == kind; });
    renew();
}

void StatusLine::turnPage()
{
    m_passing.clear();
    renew();
}

void StatusLine::pass()
{
    if (underMouse()) { // somebody may be reading it
        m_time->start(shortest);
        return;
    }
    m_passing.clear();
    renew();
}

void StatusLine::renew()
{
    const Kept front = m_passing.isEmpty() && !m_kept.isEmpty() ? m_kept.constLast() : Kept();
    const QString sentence = m_passing.isEmpty() ? front.sentence : m_passing;
    if (m_passing.isEmpty()) {
        m_time->stop();
    }
    m_act->setText(front.button);
    m_act->setVisible(front.act != nullptr);
    m_dismiss->setVisible(!sentence.isEmpty());
    if (sentence != m_label->text()) {
        m_label->setText(sentence);
        if (!sentence.isEmpty()) {
            QAccessibleEvent said(m_label, QAccessible::Alert);
            QAccessible::updateAccessibility(&said);
        }
    }
    fit();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// A label that may wrap asks for a square.
void StatusLine::fit()
{
    int room = width() - layout()->contentsMargins().left();
    for (const QWidget *beside : {static_cast<QWidget *>(m_act), static_cast<QWidget *>(m_dismiss)}) {
        room -= beside->isHidden() ? 0 : beside->sizeHint().width() + layout()->spacing();
    }
    const int line = m_label->fontMetrics().height();
    m_label->setMinimumHeight(0); // else it answers with what it was given before
    m_label->setMinimumHeight(room < line ? line : std::max(line, m_label->heightForWidth(room)));
}

} // namespace counteroffer
