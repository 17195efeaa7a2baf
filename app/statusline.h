// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace counteroffer {

/// The line at the foot of the window. What only tells that something is done goes by itself: after some
/// seconds, or with the next page. What went wrong, and what can be answered by a click, stays until it is
/// dismissed; a passing sentence only covers it for its while. All of it is read out by a screen reader.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    /// What is kept about one thing at a time: a new sentence of a kind takes the place of the one before.
    enum class Kind { Trouble, Undo, Import, Plan, File };

    explicit StatusLine(QWidget *parent = nullptr);
    ~StatusLine() override;

    /// Says a sentence that goes by itself.
    void say(const QString &sentence);
    /// Says a sentence that stays. Several of Kind::Trouble stay together, the last one in front.
    void keep(Kind kind, const QString &sentence);
    /// The same with a button beside it, which takes the sentence away and does `act`.
    void offer(Kind kind, const QString &sentence, const QString &button, std::function<void()> act);
    /// Takes back what was kept of a kind: it no longer holds.
    void withdraw(Kind kind);
    /// Another page is shown: what passes was said of the one before.
    void turnPage();

    /// What stands there now; empty for nothing.
    [[nodiscard]] QString sentence() const;
    /// How long a sentence passes by: long enough to be read slowly.
    [[nodiscard]] static int milliseconds(const QString &sentence);

    /// As high as its sentence at the width it has, which it finds by itself.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Kept
    {
        Kind kind = Kind::Trouble;
        QString sentence;
        QString button;
        std::function<void()> act;
    };
    void add(const Kept &kept);
    void pass();
    void renew();
    void fit();

    QList<Kept> m_kept; ///< the last one is in front
    QString m_passing;
    QTimer *m_time;
    QLabel *m_label;
    QPushButton *m_act;
    QToolButton *m_dismiss;
};

} // namespace counteroffer
