// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace counteroffer {

// Widgets that hold names of any length: what does not fit ends in an ellipsis, and the tool tip has all of
// it.

/// Its chosen entry is elided; the wheel changes it only while it has the focus.
class ElidingComboBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidingComboBox)

public:
    /// @param characters the width it asks for
    explicit ElidingComboBox(int characters = 10, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A line of plain text.
class ElidingLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidingLabel)

public:
    explicit ElidingLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_full;
};

/// A button whose words, at its left, say what is chosen behind it.
class ElidingButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidingButton)

public:
    explicit ElidingButton(QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_full;
};

} // namespace counteroffer
