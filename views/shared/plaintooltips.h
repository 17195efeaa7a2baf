// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace counteroffer {

/// Shows every tool tip of the program as the plain text that it is. Qt takes one that begins like HTML for
/// HTML and loads the pictures it names, and the words of tool tips are often those of a guide, a file or a
/// plan of somebody else. Called once.
void keepToolTipsPlain(QApplication &application);

} // namespace counteroffer
