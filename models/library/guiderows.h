// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guiderecord.h"
#include "library/guidestore.h"
#include "library/sqlconnection.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace counteroffer {

/// The rows of the guide index as values, both ways. The only place that knows their form.

/// Which records are read, and in which order.
struct RecordChoice
{
    QList<GuideId> ids; ///< these, by id; empty: all
    int most = 0;       ///< no more than these, by company and role; 0: all, in the order they came in
};
[[nodiscard]] Result<QList<GuideRecord>> readGuideRecords(const SqlConnection &connection,
                                                          const RecordChoice &choice = {});
[[nodiscard]] Result<Diagnostics> readDiagnostics(const SqlConnection &connection, GuideId id);

/// Of all guides that have any, by company and role.
[[nodiscard]] Result<QList<GuideDiagnostics>> readAllDiagnostics(const SqlConnection &connection);

/// INSERT INTO guide_index with a mark for each of guideIndexValues().
[[nodiscard]] QString guideIndexInsert();
[[nodiscard]] QVariantList guideIndexValues(GuideId id, const GuideRecord &record);
/// What one guide's diagnostics are kept as.
[[nodiscard]] QByteArray diagnosticBytes(const Diagnostics &diagnostics);
/// The title under which a guide is searched for.
[[nodiscard]] QString searchTitle(const GuideRecord &record);

} // namespace counteroffer
