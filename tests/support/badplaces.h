// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace counteroffer::test {

/// A folder with an old file in it where nothing can be written: read-only, or full. Root may write where
/// nobody may, so for root it is a small file system of its own; where neither works, isThere() says so and
/// the test skips.
class BadPlace final
{
public:
    enum Kind { ReadOnly, Full };

    /// @param name of the old file, which holds "old"
    BadPlace(Kind kind, const QString &name)
    {
        m_path = m_folder.filePath(QStringLiteral("place"));
        QDir().mkpath(m_path);
        const bool root = ::geteuid() == 0;
        if (root || kind == Full) {
            m_mounted = run({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                             QStringLiteral("size=8k"), QStringLiteral("none"), m_path});
            m_there = m_mounted;
        } else {
            m_there = true;
        }
        if (!m_there || !writeOld(name)) {
            m_there = false;
            return;
        }
        if (kind == Full) {
            fill();
        } else if (m_mounted) {
            m_there = run({QStringLiteral("-o"), QStringLiteral("remount,ro"), m_path});
        } else {
            QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ExeOwner);
        }
    }
    ~BadPlace()
    {
        if (m_mounted) {
            QProcess::execute(QStringLiteral("umount"), {m_path});
        }
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(BadPlace)

    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }
    /// Whether the old file is as it was, and nothing stands beside it.
    [[nodiscard]] bool isUntouched() const
    {
        QStringList names = QDir(m_path).entryList(QDir::Files | QDir::Hidden);
        names.removeAll(fillerName());
        QFile old(filePath(m_name));
        return names == QStringList{m_name} && old.open(QIODevice::ReadOnly) && old.readAll() == "old";
    }
    static QString whyNot()
    {
        return QStringLiteral("A small file system cannot be mounted here (it needs the rights of root).");
    }

private:
    static QString fillerName() { return QStringLiteral("filler"); }
    void fill() const
    {
        QFile filler(filePath(fillerName()));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            const QByteArray block(256, 'x');
            while (filler.write(block) == block.size()) {
            }
        }
    }
    static bool run(const QStringList &arguments)
    {
        return QProcess::execute(QStringLiteral("mount"), arguments) == 0;
    }
    bool writeOld(const QString &name)
    {
        m_name = name;
        QFile old(filePath(name));
        return old.open(QIODevice::WriteOnly) && old.write("old") == 3;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_name;
    bool m_mounted = false;
    bool m_there = false;
};

} // namespace counteroffer::test
