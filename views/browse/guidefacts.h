// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>

#include <functional>

namespace counteroffer {

// What is said of a guide beside its figures, as rich text; all words of guides are escaped.

/// The guide of another company to open for its name in the level mapping; 0 for none.
using GuideOfCompany = std::function<qint64(const QString &company)>;

/// The level mapping, with links to the guides of the companies it names.
[[nodiscard]] QString levelsHtml(const Guide &guide, const QStringList &companies,
                                 const GuideOfCompany &guideOf);

/// Sources, age at `today` (marked over 90 and over 180 days), quality, and where the guide contradicts
/// itself.
[[nodiscard]] QString sourcesHtml(const Guide &guide, QDate today, const QLocale &locale);

/// How the guide's equity is to be understood: what it states, and how far its totals are from both readings.
[[nodiscard]] QString basisSentence(const Guide &guide, const QLocale &locale);

} // namespace counteroffer
