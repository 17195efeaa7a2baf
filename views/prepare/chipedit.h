// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QList>
#include <QTextEdit>

#include <optional>

namespace counteroffer {

class ChipObject;
struct Plan;

/// A line of the script that one edits in place. Its slots are chips that show the plan's figures: words
/// around them change, a chip moves and goes as a whole, and shows another figure when the plan does. A
/// placeholder is a chip too: Enter or a click on it offers its choices or takes what is written in its
/// place; F1 on a figure asks where it comes from. Words that lean on an unproven claim are struck through.
class ChipEdit final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipEdit)

public:
    explicit ChipEdit(QWidget *parent = nullptr);
    ~ChipEdit() override;

    /// Shows segments with the figures of a plan. Keeps text and cursor where only figures have changed.
    void showSegments(const QList<ScriptSegment> &segments, const Plan &plan);
    [[nodiscard]] QList<ScriptSegment> segments() const;
    /// Puts a slot where the cursor is.
    void insertSlot(SlotRole role);
    /// A placeholder's chip beside the cursor; nothing elsewhere.
    [[nodiscard]] std::optional<int> blankAtCursor() const;
    /// The figure whose chip is beside the cursor; nothing elsewhere.
    [[nodiscard]] std::optional<SlotRole> figureAtCursor() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person has changed the line.
    void edited();
    void editingEnded();
    /// F1 on a figure, or its menu. @param place within the viewport
    void whyWanted(counteroffer::SlotRole role, const QRect &place);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    /// The place of a chip beside the cursor whose slot is a gap, or one whose slot is a figure.
    [[nodiscard]] std::optional<int> chipAtCursor(bool blank) const;
    void askWhy(SlotRole role);
    void build(const QList<ScriptSegment> &segments);
    void describe();
    void fitHeight();
    void openBlank(int position);
    void askBlank(int position, const QString &before);
    void fillBlank(int position, const QString &text);

    ChipObject *m_chips;
    QList<ScriptSegment> m_shown;
    bool m_building = false;
};

} // namespace counteroffer
