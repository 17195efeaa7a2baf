// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bulkwriting.h"

#include "library/librarystate.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// A transaction ends with the first of these. Longer ones make fewer and larger pieces of the full text;
// shorter ones let a plan be saved sooner.
constexpr int mostFiles = 512;
constexpr qint64 mostBytes = 8LL * 1024 * 1024;
constexpr qint64 longest = 150; // ms

void set(const SqlConnection &connection, const QString &pragma)
{
    static_cast<void>(runSql(connection, u"PRAGMA "_s + pragma)); // only makes it faster
}

} // namespace

BulkWriting::BulkWriting(const SqlConnection &connection) : m_connection(connection), m_version(version())
{
    set(connection, u"synchronous = NORMAL"_s);
    set(connection, u"cache_size = -32768"_s);       // KiB
    set(connection, u"wal_autocheckpoint = 8000"_s); // pages
}

BulkWriting::~BulkWriting()
{
    m_transaction.reset();
    set(m_connection, u"synchronous = FULL"_s);
    set(m_connection, u"cache_size = -2000"_s);
    set(m_connection, u"wal_autocheckpoint = 1000"_s);
}

int BulkWriting::version() const
{
    const auto value = SqlStatement(m_connection, u"PRAGMA data_version"_s).first();
    return value && *value ? (*value)->toInt() : 0;
}

Outcome<> BulkWriting::begin()
{
    if (m_transaction) {
        return Done{};
    }
    auto begun = SqlTransaction::begin(m_connection);
    if (!begun) {
        return failure(begun.error());
    }
    m_transaction.emplace(std::move(*begun));
    m_since.start();
    m_files = 0;
    m_bytes = 0;
    m_othersWrote = m_othersWrote || version() != m_version;
    return Done{};
}

Result<bool> BulkWriting::wrote(qint64 bytes)
{
    ++m_files;
    m_bytes += bytes;
    if (m_files < mostFiles && m_bytes < mostBytes && m_since.elapsed() < longest) {
        return false;
    }
    if (const Outcome<> outcome = commit(); !outcome) {
        return failure(outcome.error());
    }
    return true;
}

Outcome<> BulkWriting::commit()
{
    if (!m_transaction) {
        return Done{};
    }
    if (const Outcome<> outcome = noteGuidesChanged(m_connection); !outcome) {
        return outcome;
    }
    const Outcome<> outcome = m_transaction->commit();
    if (outcome) {
        m_transaction.reset();
    }
    return outcome;
}

void BulkWriting::finish() const
{
    static_cast<void>(runSql(m_connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s)); // else the next one does
}

} // namespace counteroffer
