// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/browsestores.h"

namespace counteroffer {

class LibraryDatabase;

/// The stores of a library's file, which must outlive them.

class SqlFilterStore final : public FilterStore
{
public:
    explicit SqlFilterStore(const LibraryDatabase &library) : m_library(library) {}

    [[nodiscard]] Result<QList<StoredFilter>> filters() override;
    [[nodiscard]] Outcome<> save(const StoredFilter &filter) override;
    [[nodiscard]] Outcome<> remove(const QString &name) override;

private:
    const LibraryDatabase &m_library;
};

class SqlRateStore final : public RateStore
{
public:
    explicit SqlRateStore(const LibraryDatabase &library) : m_library(library) {}

    [[nodiscard]] Result<QList<StoredRate>> rates() override;
    [[nodiscard]] Result<qint64> save(const StoredRate &rate) override;
    [[nodiscard]] Outcome<> remove(qint64 id) override;

private:
    const LibraryDatabase &m_library;
};

class SqlOverrideStore final : public OverrideStore
{
public:
    explicit SqlOverrideStore(const LibraryDatabase &library) : m_library(library) {}

    [[nodiscard]] Result<QList<EquityOverride>> overrides() override;
    [[nodiscard]] Result<std::optional<EquityOverride>> find(const GuideKey &guide) override;
    [[nodiscard]] Outcome<> save(const EquityOverride &decision) override;
    [[nodiscard]] Outcome<> remove(const GuideKey &guide) override;

private:
    const LibraryDatabase &m_library;
};

class SqlWatchStore final : public WatchStore
{
public:
    explicit SqlWatchStore(const LibraryDatabase &library) : m_library(library) {}

    [[nodiscard]] Result<QList<WatchedFolder>> folders() override;
    [[nodiscard]] Outcome<> save(const WatchedFolder &folder) override;
    [[nodiscard]] Outcome<> remove(const QString &path) override;

private:
    const LibraryDatabase &m_library;
};

} // namespace counteroffer
