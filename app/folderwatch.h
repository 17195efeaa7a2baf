// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"
#include "library/browsestores.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace counteroffer {

class Importer;

/// Keeps the guides of watched folders up to date: looks when the file system says that something happened
/// there, a moment later so that a copy under way is whole, and now and then without a word of it, because
/// network drives say nothing and a change within a file is not told. The folders are kept in the library.
class FolderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderWatch)

public:
    /// @param importer, store outlive it
    FolderWatch(Importer *importer, WatchStore *store, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// The folders as they are kept, by path.
    [[nodiscard]] QList<WatchedFolder> folders() const { return m_folders; }
    /// Watches a folder from now on, and looks at once. @return FolderMissing, or why it was not kept
    [[nodiscard]] Outcome<> add(const QString &path);
    /// Switches a folder on or off without forgetting it.
    [[nodiscard]] Outcome<> setActive(const QString &path, bool active);
    [[nodiscard]] Outcome<> remove(const QString &path);
    /// Reads the folders from the library and begins to look. @return why they cannot be read
    [[nodiscard]] Outcome<> begin();
    /// Looks now.
    void look();

Q_SIGNALS:
    void foldersChanged();
    /// Guides came, changed or went: a report like that of any import.
    void tookUp(const counteroffer::ImportReport &report);

private:
    [[nodiscard]] Outcome<> reread();
    void watchFolders();
    void looked(const ImportReport &report);

    Importer *m_importer;
    WatchStore *m_store;
    QList<WatchedFolder> m_folders;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_again;
    QElapsedTimer m_looking;
};

} // namespace counteroffer
