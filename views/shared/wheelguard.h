// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace counteroffer {

/// Keeps the wheel from changing a combo box or a spin box that is only scrolled past: it reacts to the wheel
/// only while it has the keyboard's focus.
void guardWheel(QWidget *widget);

} // namespace counteroffer
