// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"

#include <QString>

namespace counteroffer {

/// What the table shows of a guide. Pure; the fields that only the library knows (id, times, twin) stay
/// empty. A range whose ends are in two currencies is no total: it stays unknown.
[[nodiscard]] GuideRecord summarise(const Guide &guide, const QString &path);

/// Whether a Markdown file is a guide at all: it has a guide's title, or a front matter that names company or
/// role, or a table of compensation. A README has none of them.
[[nodiscard]] bool isNegotiationGuide(const Guide &guide);

} // namespace counteroffer
