// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/importfilesmodel.h"

#include "tables/roles.h"

namespace counteroffer {

ImportFilesModel::ImportFilesModel(QObject *parent) : QAbstractTableModel(parent) {}

ImportFilesModel::~ImportFilesModel() = default;

void ImportFilesModel::setFiles(const QList<ImportedFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int ImportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportedFile &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == SentenceColumn && !file.error) { // the path stands beside it
            ImportedFile named = file;
            named.path = file.path.section(u'/', -1);
            return importSentence(named);
        }
        [[fallthrough]];
    case Qt::ToolTipRole:
    case RawRole:
        return index.column() == OutcomeColumn ? importOutcomeName(file.outcome)
               : index.column() == FileColumn  ? file.path
                                               : importSentence(file);
    case GuideIdRole:
        return file.guide;
    case OutcomeRole:
        return int(file.outcome);
    default:
        return {};
    }
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case FileColumn:
        return tr("File");
    case SentenceColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace counteroffer
