// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace counteroffer {

/// The name under which an offer sheet carries its plan.
[[nodiscard]] QString attachedPlanName();

/// The largest plan that is taken out of a PDF, in bytes, unpacked.
inline constexpr qsizetype largestAttachedPlan = 16LL * 1024 * 1024;

/// The plan document that an offer sheet carries. The PDF may come from anybody: reading is bounded, and
/// nothing but the attachment of that name is taken.
/// @param name of the file, for the error
/// Errors: SheetWithoutPlan (no PDF, damaged, written by another program, or without a plan).
[[nodiscard]] Result<QByteArray> planInPdf(const QByteArray &pdf, const QString &name);

} // namespace counteroffer
