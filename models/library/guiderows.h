// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guiderecord.h"
#include "library/sqlconnection.h"

#include <QString>
#include <QVariant>

namespace counteroffer {

/// The rows of the guide index as values, both ways. The only place that knows the columns' order.

[[nodiscard]] Result<QList<GuideRecord>> readGuideRecords(const SqlConnection &connection);
[[nodiscard]] Result<Diagnostics> readDiagnostics(const SqlConnection &connection, GuideId id);

/// INSERT INTO guide_index with a mark for each of guideIndexValues().
[[nodiscard]] QString guideIndexInsert();
[[nodiscard]] QVariantList guideIndexValues(GuideId id, const GuideRecord &record);
[[nodiscard]] QString guideRegionInsert();
[[nodiscard]] QVariantList guideRegionValues(GuideId id, int position, const RegionTotal &region);
[[nodiscard]] QString guideDiagnosticInsert();
[[nodiscard]] QVariantList guideDiagnosticValues(GuideId id, int position, const Diagnostic &diagnostic);

} // namespace counteroffer
