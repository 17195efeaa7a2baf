// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// What a list of plans shows of one.
struct PlanEntry
{
    QString id; ///< a UUID, without braces; made by whoever makes the plan
    QString name;
    QDateTime created;
    QDateTime changed;
    bool archived = false;
    std::optional<QDateTime> deleted; ///< when it went into the bin; it can be restored until it is purged

    bool operator==(const PlanEntry &) const = default;
};

/// A plan as it is stored: the document is JSON, and the library does not look into it.
struct StoredPlan
{
    PlanEntry entry;
    QByteArray document;

    bool operator==(const StoredPlan &) const = default;
};

/// Where plans are kept. Each call is one transaction: done and on the disk when it returns, or not at all.
/// Errors are those of the database (DatabaseReadOnly, DiskFull, DatabaseBusy, …), and PlanMissing.
/// `now` dates the change for the backup of the day.
class PlanStore
{
public:
    PlanStore() = default;
    Q_DISABLE_COPY_MOVE(PlanStore)
    virtual ~PlanStore();

    /// Stores a plan, new or known by its id, as it is given: archived and deleted too.
    [[nodiscard]] virtual Outcome<> save(const StoredPlan &plan) = 0;
    [[nodiscard]] virtual Result<StoredPlan> load(const QString &id) = 0;
    /// All plans, also the archived and those in the bin, the one changed last first.
    [[nodiscard]] virtual Result<QList<PlanEntry>> list() = 0;

    [[nodiscard]] virtual Outcome<> setArchived(const QString &id, bool archived, const QDateTime &now) = 0;
    /// Moves a plan into the bin.
    [[nodiscard]] virtual Outcome<> softDelete(const QString &id, const QDateTime &now) = 0;
    /// Takes it out of the bin.
    [[nodiscard]] virtual Outcome<> restore(const QString &id, const QDateTime &now) = 0;
    /// Removes a plan for good; backups that were made before still hold it.
    [[nodiscard]] virtual Outcome<> purge(const QString &id, const QDateTime &now) = 0;
};

} // namespace counteroffer
