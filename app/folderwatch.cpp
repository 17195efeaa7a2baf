// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/folderwatch.h"

#include "app/importer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace counteroffer {

namespace {

using namespace std::chrono_literals;

// Longer than a file takes to count as written to its end (Importer).
constexpr auto afterAWord = 2s;
constexpr auto betweenLooks = 10s;
// A look at a large or slow folder must not become all that is done.
constexpr int restForEachLook = 30;
// The system's watches are few; folders beyond these are looked at all the same, only a little later.
constexpr qsizetype mostWatched = 500;

} // namespace

FolderWatch::FolderWatch(Importer *importer, WatchStore *store, QObject *parent)
    : QObject(parent), m_importer(importer), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterAWord);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenLooks);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_again, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(importer, &Importer::looked, this, &FolderWatch::looked);
}

FolderWatch::~FolderWatch() = default;

Outcome<> FolderWatch::begin()
{
    auto outcome = reread();
    if (outcome) {
        look();
    }
    return outcome;
}

Outcome<> FolderWatch::reread()
{
    auto folders = m_store->folders();
    if (!folders) {
        return failure(folders.error());
    }
    m_folders = std::move(folders).value();
    watchFolders();
    Q_EMIT foldersChanged();
    return Done{};
}

void FolderWatch::watchFolders()
{
    QStringList wanted;
    for (const WatchedFolder &folder : std::as_const(m_folders)) {
        if (!folder.active || !QFileInfo(folder.path).isDir()) {
            continue;
        }
        wanted.append(folder.path);
        const QFileInfoList below =
            QDir(folder.path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo &entry : below) {
            wanted.append(entry.absoluteFilePath());
        }
    }
    wanted = wanted.first(std::min(wanted.size(), mostWatched));
    if (const QStringList watched = m_watcher.directories(); watched != wanted) {
        if (!watched.isEmpty()) {
            m_watcher.removePaths(watched);
        }
        if (!wanted.isEmpty()) {
            m_watcher.addPaths(wanted);
        }
    }
}

void FolderWatch::look()
{
    QStringList paths;
    for (const WatchedFolder &folder : std::as_const(m_folders)) {
        // One on a disk that is not there just now says nothing: its guides stay as they are.
        if (folder.active && QFileInfo(folder.path).isDir()) {
            paths.append(folder.path);
        }
    }
    m_soon.stop();
    m_looking.start();
    if (paths.isEmpty()) {
        m_again.start();
        return;
    }
    m_again.stop();
    m_importer->look(paths);
}

void FolderWatch::looked(const ImportReport &report)
{
    const auto took = std::chrono::milliseconds(m_looking.isValid() ? m_looking.elapsed() : 0);
    m_again.start(std::max<std::chrono::milliseconds>(betweenLooks, took * restForEachLook));
    watchFolders(); // there may be new ones below
    if (report.changedGuides()) {
        Q_EMIT tookUp(report);
    }
}

Outcome<> FolderWatch::add(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return failure(Error{ErrorCode::FolderMissing, path, {}});
    }
    if (auto outcome = m_store->save({info.canonicalFilePath(), true, QDateTime::currentDateTimeUtc()});
        !outcome) {
        return outcome;
    }
    return begin();
}

Outcome<> FolderWatch::setActive(const QString &path, bool active)
{
    const auto folder = std::find_if(m_folders.cbegin(), m_folders.cend(),
                                     [&path](const WatchedFolder &known) { return known.path == path; });
    if (folder == m_folders.cend()) {
        return failure(Error{ErrorCode::FolderMissing, path, {}});
    }
    WatchedFolder changed = *folder;
    changed.active = active;
    if (auto outcome = m_store->save(changed); !outcome) {
        return outcome;
    }
    return active ? begin() : reread();
}

Outcome<> FolderWatch::remove(const QString &path)
{
    if (auto outcome = m_store->remove(path); !outcome) {
        return outcome;
    }
    return reread();
}

} // namespace counteroffer
