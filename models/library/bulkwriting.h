// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/sql.h"

#include <QElapsedTimer>

#include <optional>

namespace counteroffer {

/// Sets a connection up to write thousands of guides, and back when it goes out of scope: a larger cache, a
/// longer log, and no wait for the disk at each transaction. A power cut may then undo the last of them,
/// which the next import does again; it harms nothing. finish() waits for the disk once.
class BulkWriting final
{
public:
    explicit BulkWriting(const SqlConnection &connection);
    ~BulkWriting();
    Q_DISABLE_COPY_MOVE(BulkWriting)

    /// Within a transaction: begins one unless it stands.
    [[nodiscard]] Outcome<> begin();
    /// Counts what was written, and commits once that is enough: others may write in between.
    /// @return whether all that was written is committed
    [[nodiscard]] Result<bool> wrote(qint64 bytes);
    [[nodiscard]] Outcome<> commit();
    /// What was written since the last commit is undone.
    void rollBack() { m_transaction.reset(); }
    /// Brings all that was committed to the disk for good.
    void finish() const;
    /// Whether anybody else has changed the library since this began. Asked once for each transaction.
    [[nodiscard]] bool othersWrote() const { return m_othersWrote; }

private:
    [[nodiscard]] int version() const;

    const SqlConnection &m_connection;
    std::optional<SqlTransaction> m_transaction;
    QElapsedTimer m_since;
    int m_files = 0;
    qint64 m_bytes = 0;
    int m_version = 0;
    bool m_othersWrote = false;
};

} // namespace counteroffer
