// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace counteroffer {

/// The composition root: creates the application object that the invocation needs, runs the verb or the
/// window, and gives the process' exit status.
[[nodiscard]] int runApplication(int &argc, char **argv);

/// Whether there is a display to open a window on.
[[nodiscard]] bool hasDisplay();

} // namespace counteroffer
