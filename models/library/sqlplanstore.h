// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/planstore.h"

#include <QVariant>

namespace counteroffer {

class LibraryDatabase;

/// The plans of a library's file. The library must outlive the store.
class SqlPlanStore final : public PlanStore
{
public:
    explicit SqlPlanStore(const LibraryDatabase &library);

    [[nodiscard]] Outcome<> save(const StoredPlan &plan) override;
    [[nodiscard]] Result<StoredPlan> load(const QString &id) override;
    [[nodiscard]] Result<QList<PlanEntry>> list() override;
    [[nodiscard]] Outcome<> setArchived(const QString &id, bool archived, const QDateTime &now) override;
    [[nodiscard]] Outcome<> softDelete(const QString &id, const QDateTime &now) override;
    [[nodiscard]] Outcome<> restore(const QString &id, const QDateTime &now) override;
    [[nodiscard]] Outcome<> purge(const QString &id, const QDateTime &now) override;

private:
    [[nodiscard]] Outcome<> change(const QString &id, const QString &sql, const QVariantList &values,
                                   const QDateTime &now);

    const LibraryDatabase &m_library;
};

} // namespace counteroffer
