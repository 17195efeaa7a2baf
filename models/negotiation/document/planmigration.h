// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace counteroffer {

/// A plan document of version 1 as one of version 2: their offer became an object with terms and rounds, and
/// a step that leaned on a claim names it.
[[nodiscard]] QJsonObject migratedFromVersion1(QJsonObject plan);

} // namespace counteroffer
