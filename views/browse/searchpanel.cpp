// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/searchpanel.h"

#include "browse/hitdelegate.h"
#include "shared/theme.h"
#include "tables/searchhitsmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace counteroffer {

SearchPanel::SearchPanel(const GuideTableModel *guides, QWidget *parent)
    : QWidget(parent),
      m_model(new SearchHitsModel(guides, this)),
      m_field(new QLineEdit),
      m_count(new QLabel(tr("Type words that stand anywhere in a guide."))),
      m_list(new QListView)
{
    m_field->setPlaceholderText(tr("Search in the text of all guides"));
    m_field->setAccessibleName(tr("Search in the text of all guides"));
    m_field->setClearButtonEnabled(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Guides found"));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(m_field);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::searchWanted);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model->index(0));
        }
    });
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid()) {
            const SearchHit &hit = m_model->hit(index.row());
            Q_EMIT hitChosen(hit.guideId, hit.line);
        }
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::showResult(const SearchResult &result)
{
    if (result.text != m_field->text()) {
        return;
    }
    m_model->setHits(result.hits);
    const auto found = result.guides.size();
    const auto shown = result.hits.size();
    m_count->setText(
        m_field->text().simplified().isEmpty() ? tr("Type words that stand anywhere in a guide.")
        : found == 0 ? tr("No guide holds all of these words. Take a word away, or type its beginning only.")
        : shown < found ? tr("Guides found: %1. The best %2 are shown.").arg(found).arg(shown)
                        : tr("Guides found: %1.").arg(found));
}

void SearchPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

} // namespace counteroffer
