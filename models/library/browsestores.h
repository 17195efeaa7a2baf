// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compensation/currency.h"
#include "guides/compensationrow.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// What a person keeps of their own while browsing. Each call is one transaction; errors are those of the
/// database (DatabaseReadOnly, DiskFull, DatabaseBusy …).

/// A filter under a name. The document is the page's own: the library does not look into it.
struct StoredFilter
{
    QString name;
    QByteArray document;
    QDateTime changed; ///< UTC

    bool operator==(const StoredFilter &) const = default;
};

class FilterStore
{
public:
    FilterStore() = default;
    Q_DISABLE_COPY_MOVE(FilterStore)
    virtual ~FilterStore();

    /// By name.
    [[nodiscard]] virtual Result<QList<StoredFilter>> filters() = 0;
    /// Keeps a filter, in the place of one with the same name.
    [[nodiscard]] virtual Outcome<> save(const StoredFilter &filter) = 0;
    /// Takes a filter away; one that is not there is no error.
    [[nodiscard]] virtual Outcome<> remove(const QString &name) = 0;
};

/// An exchange rate that the person typed in: one whole unit of `base` buys `rate` whole units of `quote`.
struct StoredRate
{
    qint64 id = 0; ///< 0 for one that is not stored yet
    Currency base;
    Currency quote;
    QString rate; ///< a decimal number with a point, as typed: "1.27"; never through a double
    QDate dated;  ///< the day it held
    QString note; ///< where it is from

    bool operator==(const StoredRate &) const = default;
};

class RateStore
{
public:
    RateStore() = default;
    Q_DISABLE_COPY_MOVE(RateStore)
    virtual ~RateStore();

    /// By base, quote and day, the newest day first.
    [[nodiscard]] virtual Result<QList<StoredRate>> rates() = 0;
    /// Keeps a rate: a new one (id 0), or in the place of the one with its id. @return its id
    [[nodiscard]] virtual Result<qint64> save(const StoredRate &rate) = 0;
    [[nodiscard]] virtual Outcome<> remove(qint64 id) = 0;
};

/// Which guide a decision is about: its text, and its file.
struct GuideKey
{
    QString contentHash;
    QString path;

    bool operator==(const GuideKey &) const = default;
};

/// The person's own answer to what a guide's equity figures are an amount of.
struct EquityOverride
{
    GuideKey guide;
    EquityBasis basis = EquityBasis::Unknown;
    QDateTime changed; ///< UTC

    bool operator==(const EquityOverride &) const = default;
};

class OverrideStore
{
public:
    OverrideStore() = default;
    Q_DISABLE_COPY_MOVE(OverrideStore)
    virtual ~OverrideStore();

    [[nodiscard]] virtual Result<QList<EquityOverride>> overrides() = 0;
    /// The one for this text, wherever its file is; else the one for this file, whose text was another when
    /// it was decided: `guide` of the answer says which. Nothing where there is none.
    [[nodiscard]] virtual Result<std::optional<EquityOverride>> find(const GuideKey &guide) = 0;
    [[nodiscard]] virtual Outcome<> save(const EquityOverride &decision) = 0;
    /// Takes back what find() gives for this guide.
    [[nodiscard]] virtual Outcome<> remove(const GuideKey &guide) = 0;
};

/// A folder that is looked at again and again for new, changed and vanished guides.
struct WatchedFolder
{
    QString path;
    bool active = true;
    QDateTime added; ///< UTC

    bool operator==(const WatchedFolder &) const = default;
};

class WatchStore
{
public:
    WatchStore() = default;
    Q_DISABLE_COPY_MOVE(WatchStore)
    virtual ~WatchStore();

    /// By path, those that are switched off too.
    [[nodiscard]] virtual Result<QList<WatchedFolder>> folders() = 0;
    /// Adds a folder, or switches a known one on or off.
    [[nodiscard]] virtual Outcome<> save(const WatchedFolder &folder) = 0;
    [[nodiscard]] virtual Outcome<> remove(const QString &path) = 0;
};

} // namespace counteroffer
