// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/searchresult.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace counteroffer {

class GuideTableModel;
class SearchHitsModel;

/// Search in the whole text of all guides, as one types; a hit opens its guide at its line.
class SearchPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPanel)

public:
    /// @param guides outlives the panel
    explicit SearchPanel(const GuideTableModel *guides, QWidget *parent = nullptr);
    ~SearchPanel() override;

    /// An answer; one to another text than stands in the field is passed over.
    void showResult(const SearchResult &result);
    void focusField();

Q_SIGNALS:
    void searchWanted(const QString &text);
    void hitChosen(qint64 guideId, int line);

private:
    SearchHitsModel *m_model;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
};

} // namespace counteroffer
