// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace counteroffer {

/// Lets Undo and Redo through to the plan where the text field itself has nothing to undo: fields take both
/// for themselves even then. For a QLineEdit or a QPlainTextEdit.
void shareUndo(QWidget *field);

} // namespace counteroffer
