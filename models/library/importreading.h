// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/guidewriter.h"
#include "library/importtargets.h"

#include <QFuture>
#include <QHash>
#include <QThreadPool>

#include <deque>
#include <optional>
#include <stop_token>

namespace counteroffer {

/// A file as a reading thread hands it over.
struct FileReading
{
    QString path;
    std::optional<Error> error;
    GuideEntry entry;
    bool read = false;   ///< its bytes were read; else it was known by size and time
    bool parsed = false; ///< not for the bytes that the library has read already
    bool guide = false;
};

/// What a reading thread does with one file. @param known what the library knows of this path
[[nodiscard]] FileReading readForImport(const FoundFile &file, const std::optional<KnownGuide> &known,
                                        bool trustTimes);

/// The guides that the library knew when the import began. Read by several threads, never changed meanwhile.
struct KnownGuides
{
    QList<KnownGuide> guides;
    QHash<QString, qsizetype> byPath; ///< into guides
    QMultiHash<QString, qsizetype> byHash;

    [[nodiscard]] std::optional<KnownGuide> at(const QString &path) const;
};

/// Reads files in all threads of the machine, some groups ahead of who takes them, and hands them out in
/// order.
class ReadAhead final
{
public:
    /// @param files, known outlive it
    ReadAhead(const QStringList &files, const KnownGuides &known,
              const std::optional<QDateTime> &settledBefore, const std::stop_token &stop);
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next group; empty at the end.
    [[nodiscard]] QList<FileReading> next();

private:
    void fill();
    [[nodiscard]] QList<FileReading> readGroup(const QList<FoundFile> &group) const;

    FileGroups m_groups;
    const KnownGuides &m_known;
    std::optional<QDateTime> m_settledBefore;
    std::stop_token m_stop;
    struct Group
    {
        QFuture<QList<FileReading>> readings;
        qint64 bytes = 0;
    };
    std::deque<Group> m_ahead;
    qint64 m_bytesAhead = 0;
    QThreadPool m_pool; // the last member: it waits for its threads before what they read goes away
};

} // namespace counteroffer
