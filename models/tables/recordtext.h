// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"

#include <QLocale>

namespace counteroffer {

/// How sure it is whether a guide's equity is a year's or a grant's, surest first.
enum class BasisConfidence {
    Agreed,   ///< stated, and the arithmetic supports it
    Inferred, ///< not stated, but the arithmetic supports one
    Stated,   ///< stated, and the arithmetic decides nothing
    Conflict, ///< the arithmetic supports the other one
    Unknown,  ///< neither
};
inline constexpr int basisConfidenceCount = 5;

[[nodiscard]] BasisConfidence basisConfidence(const GuideRecord &record);
/// In a word or two, for a filter.
[[nodiscard]] QString basisConfidenceName(BasisConfidence confidence);
/// With the basis itself: "per year, sure", "per grant, although the guide says per year".
[[nodiscard]] QString basisText(const GuideRecord &record);

[[nodiscard]] QString qualityName(DataQuality quality);

/// How many days old the guide's data is at `today`; nothing where the guide does not say. Never below 0.
[[nodiscard]] std::optional<int> ageInDays(const GuideRecord &record, QDate today);
/// "12 days", "5 months", "2 years"; rounded down.
[[nodiscard]] QString ageText(int days);
/// Data older than this is marked, and again when it is older than the second.
inline constexpr int agingDays = 90;
inline constexpr int oldDays = 180;

/// The names of the guide's regions, each once, in its order.
[[nodiscard]] QStringList regionNames(const GuideRecord &record);

} // namespace counteroffer
