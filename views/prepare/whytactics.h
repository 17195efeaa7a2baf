// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/plantactics.h"
#include "shared/whypopover.h"

#include <QLocale>

namespace counteroffer {

// "Why this number?" of the tables under "If they say…".

/// What a step of the ladder asks, or what it gives of the ask before it.
enum class LadderPart { Ask, Given };
[[nodiscard]] WhyFigure whyLadder(const Plan &plan, int step, LadderPart part, const QLocale &locale);
/// The range to open with, where they insist on one.
[[nodiscard]] WhyFigure whyRangeOpener(const Plan &plan, const QLocale &locale);

/// The columns of the reply table, in their order.
enum class ReplyPart { Theirs, ToFloor, ToTarget, InBand, NextAsk, Then };
inline constexpr int replyPartCount = int(ReplyPart::Then) + 1;
/// What the zone of their figure means for the person, as a phrase.
[[nodiscard]] QString replyZoneText(ReplyZone zone);
[[nodiscard]] WhyFigure whyReply(const Plan &plan, const Reply &reply, ReplyPart part, const QLocale &locale);

/// What every package is worth to the person.
[[nodiscard]] WhyFigure whyPackageWorth(const Plan &plan, const PlanPackages &packages,
                                        const QLocale &locale);
/// One part of one package: worked out, the person's own, or as the target has it.
[[nodiscard]] WhyFigure whyPackagePart(const Plan &plan, const PlanPackages &packages, qsizetype row,
                                       PackagePart part, const QLocale &locale);

} // namespace counteroffer
