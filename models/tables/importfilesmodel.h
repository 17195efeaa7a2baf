// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"

#include <QAbstractTableModel>

namespace counteroffer {

/// The report of one import, a row for each file.
class ImportFilesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportFilesModel)

public:
    enum Column { OutcomeColumn, FileColumn, SentenceColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole + 200 };

    explicit ImportFilesModel(QObject *parent = nullptr);
    ~ImportFilesModel() override;

    void setFiles(const QList<ImportedFile> &files);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportedFile> m_files;
};

} // namespace counteroffer
