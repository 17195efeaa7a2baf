// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace counteroffer {

/// A text that is made to hurt a reader: some construct of Markdown, YAML or of guides, again and again.
struct HostileInput
{
    const char *name;
    std::function<QByteArray(qsizetype)> ofSize; ///< the text, of about so many bytes
};

/// All of them; a test runs each, a benchmark prints what each takes.
[[nodiscard]] const std::vector<HostileInput> &hostileInputs();

} // namespace counteroffer
