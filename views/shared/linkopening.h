// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QUrl;
class QWidget;

namespace counteroffer {

/// Shows the whole address of a web link and opens it only when the person says so. Any other kind of address
/// is not opened at all: guides come from strangers.
void openLink(const QUrl &url, QWidget *parent);

/// Whether an address is one of the web that names a host: all others stay closed.
[[nodiscard]] bool isWebLink(const QUrl &url);

/// The address as it will be asked for, with its host in a line of its own: signs that look like others, turn
/// the direction of reading or pretend another host are written out. A very long one is cut in its middle.
[[nodiscard]] QString linkText(const QUrl &url);

} // namespace counteroffer
