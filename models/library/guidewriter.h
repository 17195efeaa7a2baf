// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "library/guidefulltext.h"
#include "library/sql.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace counteroffer {

/// What the library knows of a guide's file, to tell whether it has to be read again.
struct KnownGuide
{
    GuideId id = 0;
    QString path;
    QString contentHash;
    QDateTime modified;
    qint64 size = -1;     ///< of the file, in bytes; -1 where it is not known
    bool missing = false; ///< the file was not there when last looked for
    bool indexed = false; ///< this program's reader has read it

    bool operator==(const KnownGuide &) const = default;
};

/// A guide's file, read: what goes into the library.
struct GuideEntry
{
    QByteArray bytes;
    QString contentHash; ///< SHA-256, hexadecimal
    QDateTime modified;
    GuideRecord record; ///< as summarise() gives it
    Diagnostics diagnostics;
    qint64 size = -1; ///< of the file; -1 where it is not known
};

/// Writes guides, within the caller's transaction. Keeps table, index and full text in step.
class GuideWriter final
{
public:
    explicit GuideWriter(const SqlConnection &connection);

    [[nodiscard]] Result<QList<KnownGuide>> known();
    /// The guide of one path, as it is at this moment.
    [[nodiscard]] Result<std::optional<KnownGuide>> known(const QString &path);
    [[nodiscard]] Result<GuideId> add(const GuideEntry &entry, const QDateTime &now);
    /// New bytes of a known guide.
    [[nodiscard]] Outcome<> update(GuideId id, const GuideEntry &entry, const QDateTime &now);
    /// The same bytes, read by another reader.
    [[nodiscard]] Outcome<> reindex(GuideId id, const GuideEntry &entry);
    /// The file is there, with the same bytes, at this path.
    [[nodiscard]] Outcome<> found(GuideId id, const GuideEntry &entry);
    /// The file is gone; the guide stays.
    [[nodiscard]] Outcome<> missed(GuideId id, const QDateTime &now);
    /// @return whether there was such a guide
    [[nodiscard]] Result<bool> remove(GuideId id);

private:
    [[nodiscard]] Outcome<> addIndex(GuideId id, const GuideEntry &entry);
    [[nodiscard]] Outcome<> unindex(GuideId id);

    const SqlConnection &m_connection;
    GuideFullText m_fullText;
    SqlStatement m_addSource;
    SqlStatement m_addBytes;
    SqlStatement m_addIndex;
    SqlStatement m_addDiagnostics;
    SqlStatement m_found;
};

} // namespace counteroffer
