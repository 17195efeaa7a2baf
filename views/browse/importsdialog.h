// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QLabel;
class QListWidget;
class QSortFilterProxyModel;
class QTableView;

namespace counteroffer {

class ElidingComboBox;
class ImportFilesModel;

/// A folder that is looked at again and again.
struct WatchEntry
{
    QString path;
    bool active = true;

    bool operator==(const WatchEntry &) const = default;
};

/// What past imports did, file by file, and the folders that are watched.
class ImportsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportsDialog)

public:
    explicit ImportsDialog(const QLocale &locale, QWidget *parent = nullptr);
    ~ImportsDialog() override;

    /// The newest first; the newest is shown.
    void setRuns(const QList<ImportRun> &runs);
    void setFiles(const QList<ImportedFile> &files);
    void setWatched(const QList<WatchEntry> &folders);

Q_SIGNALS:
    void runWanted(qint64 run);
    void guideWanted(qint64 guideId);
    void watchWanted();
    void watchSwitched(const QString &path, bool active);
    void watchForgotten(const QString &path);

private:
    [[nodiscard]] QWidget *buildReport();
    [[nodiscard]] QWidget *buildWatched();
    [[nodiscard]] QString runText(const ImportRun &run) const;
    void showRun(int index);

    QLocale m_locale;
    QList<ImportRun> m_runs;
    ElidingComboBox *m_run;
    QLabel *m_summary;
    QCheckBox *m_quiet;
    ImportFilesModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QListWidget *m_watched;
    bool m_showing = false;
};

} // namespace counteroffer
