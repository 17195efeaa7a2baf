// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/searchhitsmodel.h"

#include "tables/guidetablemodel.h"
#include "tables/roles.h"

namespace counteroffer {

SearchHitsModel::SearchHitsModel(const GuideTableModel *guides, QObject *parent)
    : QAbstractListModel(parent), m_guides(guides)
{}

SearchHitsModel::~SearchHitsModel() = default;

void SearchHitsModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QString SearchHitsModel::title(const SearchHit &hit) const
{
    const int row = m_guides->rowOf(hit.guideId);
    return row < 0 ? QString() : m_guides->record(row).company + u", " + m_guides->record(row).role;
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(hit);
    case SnippetRole:
    case Qt::ToolTipRole:
        return hit.snippet;
    case SpansRole:
        return QVariant::fromValue(hit.words);
    case Qt::AccessibleTextRole:
        return QString(title(hit) + u": " + hit.snippet);
    case GuideIdRole:
        return hit.guideId;
    case LineRole:
        return hit.line;
    default:
        return {};
    }
}

} // namespace counteroffer
