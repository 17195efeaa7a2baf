// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/journalfile.h"

#include "negotiation/planjson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr char formatLine[] = "counteroffer-call 1\n";

QString fileOf(const QString &path, qint64 number)
{
    return path + (number % 2 == 0 ? u".a"_s : u".b"_s);
}

QString sumOf(const QByteArray &document)
{
    return QString::fromLatin1(QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
}

/// Down to the disk, for the day the power goes. A killed process alone would lose nothing without it.
bool sync(QFile &file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fdatasync(file.handle()) == 0 || errno == EINVAL; // some file systems have no such thing
#else
    return true;
#endif
}

struct Found
{
    JournalEntry entry; ///< without its plan
    QByteArray document;
};

std::optional<Found> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.readLine() != formatLine) {
        return std::nullopt;
    }
    const QJsonObject about = QJsonDocument::fromJson(file.readLine()).object();
    Found found;
    found.document = file.readAll();
    if (about[u"length"].toInteger(-1) != found.document.size() ||
        about[u"sha256"].toString() != sumOf(found.document)) {
        return std::nullopt; // cut off while it was written
    }
    found.entry.number = about[u"number"].toInteger();
    found.entry.at = QDateTime::fromString(about[u"at"].toString(), Qt::ISODateWithMs);
    found.entry.typed = about[u"typed"].toString();
    return found;
}

std::optional<Found> newest(const QString &path)
{
    auto a = readFile(fileOf(path, 0));
    auto b = readFile(fileOf(path, 1));
    if (!a || !b) {
        return a ? a : b;
    }
    return a->entry.number > b->entry.number ? a : b;
}

} // namespace

Outcome<> writeJournalEntry(const QString &path, const JournalEntry &entry)
{
    const QByteArray document = planToJson(entry.plan);
    const QJsonObject about{{u"number"_s, entry.number},
                            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                            {u"typed"_s, entry.typed},
                            {u"length"_s, document.size()},
                            {u"sha256"_s, sumOf(document)}};
    const QString name = fileOf(path, entry.number);
    QFile file(name);
    const QByteArray content =
        QByteArray(formatLine) + QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n' + document;
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error{ErrorCode::FileUnwritable, name, file.errorString(), 0});
    }
    if (file.write(content) != content.size() || !sync(file)) {
        const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
        return failure(
            Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, name, file.errorString(), 0});
    }
    return Done{};
}

std::optional<JournalEntry> lastJournalEntry(const QString &path)
{
    const auto found = newest(path);
    if (!found) {
        return std::nullopt;
    }
    auto plan = planFromJson(found->document, path);
    if (!plan) {
        return std::nullopt;
    }
    JournalEntry entry = found->entry;
    entry.plan = std::move(plan).value();
    return entry;
}

qint64 highestJournalNumber(const QString &path)
{
    const auto found = newest(path);
    return found ? found->entry.number : 0;
}

void removeJournal(const QString &path)
{
    QFile::remove(fileOf(path, 0));
    QFile::remove(fileOf(path, 1));
}

} // namespace counteroffer
