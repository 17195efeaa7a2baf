// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/undofilter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace counteroffer {

namespace {

class UndoFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        bool undo = false;
        bool redo = false;
        if (const auto *line = qobject_cast<QLineEdit *>(watched)) {
            undo = line->isUndoAvailable();
            redo = line->isRedoAvailable();
        } else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched)) {
            undo = text->document()->isUndoAvailable();
            redo = text->document()->isRedoAvailable();
        }
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !undo) || (key->matches(QKeySequence::Redo) && !redo)) {
            event->ignore();
            return true;
        }
        return false;
    }
};

} // namespace

void shareUndo(QWidget *field)
{
    field->installEventFilter(new UndoFilter(field));
}

} // namespace counteroffer
