// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;
class QWidget;

namespace counteroffer {

/// Shows the whole address of a web link and opens it only when the person says so. Any other kind of address
/// is not opened at all: guides come from strangers.
void openLink(const QUrl &url, QWidget *parent);

} // namespace counteroffer
