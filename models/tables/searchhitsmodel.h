// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/searchresult.h"

#include <QAbstractListModel>

namespace counteroffer {

class GuideTableModel;

/// What a search found, the best first: DisplayRole is the guide, SnippetRole the sentence with the hit.
class SearchHitsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchHitsModel)

public:
    enum Role { SnippetRole = Qt::UserRole + 200, SpansRole };

    /// @param guides to name them by; outlives the model
    explicit SearchHitsModel(const GuideTableModel *guides, QObject *parent = nullptr);
    ~SearchHitsModel() override;

    void setHits(const QList<SearchHit> &hits);
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString title(const SearchHit &hit) const;

    const GuideTableModel *m_guides;
    QList<SearchHit> m_hits;
};

} // namespace counteroffer

Q_DECLARE_METATYPE(QList<counteroffer::TextSpan>)
