// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/guideimport.h"
#include "library/librarysupport.h"
#include "library/sqlguidestore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace counteroffer::test {

inline QByteArray guideText(const QByteArray &role, const QByteArray &words = "words")
{
    return "# " + role + " | Acme Global Negotiation Guide\n\n" + words + "\n";
}

/// A library of its own and a folder to write guides to, for one test.
class GuideLibrary final
{
public:
    GuideLibrary() { reopen(); }

    /// Closes the library and opens it again, as a new start of the program does.
    void reopen()
    {
        m_store.reset();
        m_library.reset();
        m_library = openLibrary(m_folder.filePath(QStringLiteral("library.db")));
        if (!m_library || !QDir().mkpath(guides())) {
            qFatal("A test library could not be made.");
        }
        m_store = std::make_unique<SqlGuideStore>(*m_library);
    }

    [[nodiscard]] QString guides() const { return m_folder.filePath(QStringLiteral("guides")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] LibraryDatabase &database() { return *m_library; }
    [[nodiscard]] SqlGuideStore &store() { return *m_store; }

    /// Writes a file below guides(). @return its path
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = guides() + u'/' + name;
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !writeFile(path, bytes)) {
            qFatal("A test file could not be written.");
        }
        return path;
    }

    /// Writes so many guides, the one like the other but for the word "word" and its number.
    void writeMany(int count)
    {
        for (int i = 0; i < count; ++i) {
            write(QString::number(i) + QStringLiteral(".md"),
                  guideText("Data Engineer", "word" + QByteArray::number(i)));
        }
    }

    ImportReport import(const ImportOptions &options = {})
    {
        return importGuides(*m_library, {guides()}, options);
    }

    [[nodiscard]] QList<GuideRecord> records()
    {
        const auto records = m_store->records();
        return records ? *records : QList<GuideRecord>();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LibraryDatabase> m_library;
    std::unique_ptr<SqlGuideStore> m_store;
};

} // namespace counteroffer::test
