// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guiderecord.h"
#include "library/guidefulltext.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace counteroffer {

/// What pages need of the guides in the library. Filled by importGuides(). Errors are those of the database,
/// and GuideMissing; DatabaseReadOnly where a read-only library's index has another form than this program's.
class GuideStore
{
public:
    GuideStore() = default;
    Q_DISABLE_COPY_MOVE(GuideStore)
    virtual ~GuideStore();

    /// Every guide, in the order in which they came in, older twins and vanished files too, marked as such.
    [[nodiscard]] virtual Result<QList<GuideRecord>> records() = 0;
    /// How many guides are stored but not yet read by this program's reader: reindexGuides() reads them.
    [[nodiscard]] virtual Result<int> unreadCount() = 0;
    /// The guide's bytes, as its file had them; the file itself may be gone.
    [[nodiscard]] virtual Result<QByteArray> bytes(GuideId id) = 0;
    /// The guide, read anew from its bytes (well below a millisecond for most).
    [[nodiscard]] virtual Result<Guide> guide(GuideId id) = 0;
    /// What its reader found odd, without reading it again.
    [[nodiscard]] virtual Result<Diagnostics> diagnostics(GuideId id) = 0;
    /// Full-text search, see GuideFullText::search().
    [[nodiscard]] virtual Result<QList<SearchHit>> search(const QString &text, int most = 200) = 0;
    /// Takes a guide out of the library; its file stays, and can be imported again.
    [[nodiscard]] virtual Outcome<> remove(GuideId id) = 0;
};

} // namespace counteroffer
