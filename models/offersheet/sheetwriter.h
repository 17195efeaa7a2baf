// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "offersheet/offersheet.h"
#include "offersheet/sheetcontent.h"

#include <QLocale>

namespace counteroffer {

/// All words and figures of a sheet in the locale's notation: the sections wanted that the sheet's kind may
/// have and the plan has something for.
[[nodiscard]] SheetContent sheetContent(const OfferSheet &sheet, const SheetOptions &options,
                                        const QLocale &locale);

/// The last look before a sheet to share is printed or written: whether any of its words tells a secret of
/// the whole plan it was made from. A private sheet always passes. Errors: SheetTellsSecret, with the words.
[[nodiscard]] Outcome<> checkTellsNoSecret(const SheetContent &content, const Plan &whole);

/// Both sheets in one step, checked: from the whole plan.
[[nodiscard]] Result<SheetContent> checkedSheet(const Plan &whole, const Guide *guide, QDate date,
                                                const SheetOptions &options, const QLocale &locale);

/// The plan document that a sheet carries: the whole plan, or of a sheet to share what may be shared.
[[nodiscard]] QByteArray planForSheet(const Plan &whole, SheetKind kind);

} // namespace counteroffer
