// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importreading.h"

#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "library/guidefile.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace counteroffer {

namespace {

// How much may wait for the writer: enough to bridge the end of a transaction, and bounded in memory.
constexpr size_t groupsAhead = 16;
constexpr qint64 bytesAhead = 16LL * 1024 * 1024;

} // namespace

FileReading readForImport(const FoundFile &file, const std::optional<KnownGuide> &known, bool trustTimes)
{
    FileReading reading;
    reading.path = file.path;
    reading.entry.record.path = file.path;
    reading.entry.modified = file.modified;
    reading.entry.size = file.size;
    if (trustTimes && known && known->indexed && known->size == file.size &&
        known->modified == file.modified) {
        reading.entry.contentHash = known->contentHash;
        return reading;
    }
    auto content = readGuideFile(file.path);
    if (!content) {
        reading.error = content.error();
        return reading;
    }
    reading.read = true;
    reading.entry.contentHash = content->contentHash;
    reading.entry.modified = content->modified;
    reading.entry.size = content->bytes.size();
    if (known && known->indexed && known->contentHash == content->contentHash) {
        return reading;
    }
    const Guide guide = readGuide(content->bytes, file.path);
    reading.parsed = true;
    reading.guide = isNegotiationGuide(guide);
    if (reading.guide) {
        reading.entry.bytes = std::move(content->bytes);
        reading.entry.record = summarise(guide, file.path);
        reading.entry.diagnostics = guide.diagnostics;
    }
    return reading;
}

std::optional<KnownGuide> KnownGuides::at(const QString &path) const
{
    const auto place = byPath.constFind(path);
    return place == byPath.constEnd() ? std::nullopt : std::optional(guides.at(*place));
}

ReadAhead::ReadAhead(const QStringList &files, const KnownGuides &known,
                     const std::optional<QDateTime> &settledBefore, const std::stop_token &stop)
    : m_groups(files), m_known(known), m_settledBefore(settledBefore), m_stop(stop)
{
    fill();
}

ReadAhead::~ReadAhead() = default;

QList<FileReading> ReadAhead::next()
{
    QList<FileReading> readings;
    while (readings.isEmpty() && !m_ahead.empty()) { // a group of unsettled files alone gives none
        readings = m_ahead.front().readings.takeResult();
        m_bytesAhead -= m_ahead.front().bytes;
        m_ahead.pop_front();
        fill();
    }
    return readings;
}

void ReadAhead::fill()
{
    while (m_ahead.size() < groupsAhead && !m_groups.atEnd() &&
           (m_ahead.empty() || m_bytesAhead < bytesAhead)) {
        const QList<FoundFile> group = m_groups.next();
        qint64 bytes = 0;
        for (const FoundFile &file : group) {
            bytes += file.size;
        }
        m_bytesAhead += bytes;
        m_ahead.push_back({QtConcurrent::run(&m_pool, [this, group] { return readGroup(group); }), bytes});
    }
}

QList<FileReading> ReadAhead::readGroup(const QList<FoundFile> &group) const
{
    QList<FileReading> readings;
    for (const FoundFile &file : group) {
        if (m_stop.stop_requested()) {
            break; // nothing more is used
        }
        if (!m_settledBefore || file.modified < *m_settledBefore) {
            readings.append(readForImport(file, m_known.at(file.path), m_settledBefore.has_value()));
        }
    }
    return readings;
}

} // namespace counteroffer
