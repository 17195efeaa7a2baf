// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "offersheet/sheetoptions.h"

#include <QByteArray>
#include <QMutex>
#include <QPageSize>
#include <QString>
#include <QThreadPool>
#include <QVariant>

namespace counteroffer {

/// What the window remembers between two starts; typed, and handed to those who need it. Plans and guides are
/// not here but in the library. The file is read once and written by a thread of its own: nobody waits for
/// the disk. What was set is in the file once this object is gone, if the file can be written at all.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// @param file an INI file; empty for the platform's own place
    explicit Settings(const QString &file = {});
    ~Settings();

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray guideTable() const;
    void setGuideTable(const QByteArray &state);
    /// The step of Prepare in front, and how far each is scrolled.
    [[nodiscard]] QByteArray prepareState() const;
    void setPrepareState(const QByteArray &state);
    [[nodiscard]] int page() const;
    void setPage(int page);
    [[nodiscard]] QString planId() const;
    void setPlanId(const QString &id);
    [[nodiscard]] QPageSize::PageSizeId paper() const;
    void setPaper(QPageSize::PageSizeId paper);
    /// For whom the sheet is, how long, and its sections.
    [[nodiscard]] SheetOptions sheetOptions() const;
    void setSheetOptions(const SheetOptions &options);
    /// The size of what is said on the Call page, in per cent.
    [[nodiscard]] int callType() const;
    void setCallType(int percent);
    /// The folder of the last import or export.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &usual = {}) const;
    void keep(const QString &key, const QVariant &value);
    void write();

    QString m_file;
    QVariantMap m_values;
    QMutex m_mutex;
    QVariantMap m_unwritten; ///< guarded by m_mutex; not empty: a write is about to begin
    QVariantMap m_failed;    ///< guarded by m_mutex: could not be written, and will be tried again
    QThreadPool m_writer;    ///< one thread: the last one set is the one that stays
};

} // namespace counteroffer
