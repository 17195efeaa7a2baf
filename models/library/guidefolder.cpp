// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <dirent.h>
#include <sys/stat.h>
#endif

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

bool isMarkdown(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

/// Takes folders from a list until it is empty, and adds those that it finds.
class FolderWalk final
{
public:
    FolderListing take(const QString &folder, const std::stop_token &stop);

private:
    void look(const QString &folder);
    void lookByQt(const QString &folder);
    void addLink(const QString &path, const QString &name);
    void refuse(const QString &folder, const QString &detail);

    FolderListing m_listing;
    QStringList m_waiting;
};

FolderListing FolderWalk::take(const QString &folder, const std::stop_token &stop)
{
    m_waiting = {folder};
    while (!m_waiting.isEmpty() && !stop.stop_requested()) {
        look(m_waiting.takeLast());
    }
    m_listing.files.sort();
    return m_listing;
}

void FolderWalk::refuse(const QString &folder, const QString &detail)
{
    m_listing.unreadable.append(folder);
    m_listing.problems.append(Error{ErrorCode::FileUnreadable, folder, detail});
}

void FolderWalk::addLink(const QString &path, const QString &name)
{
    if (QFileInfo(path).isDir()) {
        m_listing.links.append(path);
    } else if (isMarkdown(name)) {
        m_listing.files.append(path); // reading it says where it leads
    }
}

void FolderWalk::lookByQt(const QString &folder)
{
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    m_listing.folders.append(folder);
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink()) {
            addLink(entry.absoluteFilePath(), entry.fileName());
        } else if (entry.isDir()) {
            m_waiting.append(entry.absoluteFilePath());
        } else if (isMarkdown(entry.fileName())) {
            m_listing.files.append(entry.absoluteFilePath());
        }
    }
}

#ifdef Q_OS_UNIX

/// The name as text, or nothing where its bytes are none: Qt itself passes over such a file without a word.
std::optional<QString> decoded(const char *name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(QByteArrayView(name));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The kind of an entry as readdir() tells it, or as the file itself does where readdir() cannot.
unsigned char kindOf(const dirent &entry, const QByteArray &folder)
{
    if (entry.d_type != DT_UNKNOWN) {
        return entry.d_type;
    }
    struct stat status = {};
    if (::lstat(QByteArray(folder + '/' + entry.d_name).constData(), &status) != 0) {
        return DT_UNKNOWN;
    }
    return S_ISLNK(status.st_mode) ? DT_LNK : S_ISDIR(status.st_mode) ? DT_DIR : DT_REG;
}

void FolderWalk::look(const QString &folder)
{
    if (folder.startsWith(u':')) { // the program's own
        lookByQt(folder);
        return;
    }
    const QByteArray native = QFile::encodeName(folder);
    DIR *const directory = ::opendir(native.constData());
    if (directory == nullptr) {
        refuse(folder, qt_error_string());
        return;
    }
    m_listing.folders.append(folder);
    const QString begin = folder.endsWith(u'/') ? folder : QString(folder + u'/');
    while (const dirent *entry = ::readdir(directory)) {
        if (entry->d_name[0] == '.') {
            continue; // hidden, or this folder and the one above
        }
        const auto name = decoded(entry->d_name);
        const unsigned char kind = kindOf(*entry, native);
        if (!name) {
            m_listing.problems.append(
                Error{ErrorCode::FileNameUnreadable, begin + QString::fromLatin1(entry->d_name), {}});
        } else if (kind == DT_LNK) {
            addLink(begin + *name, *name);
        } else if (kind == DT_DIR) {
            m_waiting.append(begin + *name);
        } else if (isMarkdown(*name)) {
            m_listing.files.append(begin + *name);
        }
    }
    ::closedir(directory);
}

#else

void FolderWalk::look(const QString &folder)
{
    if (QDir(folder).isReadable()) {
        lookByQt(folder);
    } else {
        refuse(folder, {});
    }
}

#endif

} // namespace

Result<FolderListing> findGuideFiles(const QString &folder, const std::stop_token &stop)
{
    const QFileInfo root(folder);
    if (!root.isDir()) {
        return failure(Error{ErrorCode::FolderMissing, folder, {}});
    }
    return FolderWalk().take(root.absoluteFilePath(), stop);
}

} // namespace counteroffer
