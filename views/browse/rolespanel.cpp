// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/rolespanel.h"

#include "shared/rangebardelegate.h"
#include "shared/theme.h"
#include "tables/guidefilterproxy.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int widestRegions = 260;

} // namespace

RolesPanel::RolesPanel(GuideTableModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_proxy(new GuideFilterProxy(this)),
      m_filter(new QLineEdit),
      m_count(new QLabel),
      m_table(new QTableView),
      m_stack(new QStackedWidget),
      m_emptyText(new QLabel),
      m_empty(new QWidget)
{
    m_proxy->setSourceModel(model);
    m_filter->setPlaceholderText(tr("Filter by company, role, region, currency"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter guides"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    buildTable();
    buildEmptyStates();

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        markChosen();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &RolesPanel::countRows);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RolesPanel::countRows);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &RolesPanel::countRows);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &RolesPanel::countRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    m_chosen = idAt(current);
                    Q_EMIT guideSelected(idAt(current));
                }
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT guideActivated(idAt(index)); });
    countRows();
}

RolesPanel::~RolesPanel() = default;

void RolesPanel::buildTable()
{
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Guides"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setItemDelegateForColumn(
        GuideTableModel::TotalColumn,
        new RangeBarDelegate({RangeLowRole, RangeHighRole, ScaleLowRole, ScaleHighRole}, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing::medium);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->sortByColumn(GuideTableModel::CompanyColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void RolesPanel::buildEmptyStates()
{
    auto *widen = new QPushButton(tr("Show all guides"));
    auto *import = new QPushButton(tr("Import guides…"));
    connect(widen, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    connect(import, &QPushButton::clicked, this, &RolesPanel::importWanted);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(widen);
    buttons->addWidget(import);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_empty);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    column->addStretch();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void RolesPanel::countRows()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("Guides: %1").arg(all)
                                  //: %1 of %2 guides are shown
                                  : tr("Guides: %1 of %2").arg(shown).arg(all));
    m_emptyText->setText(all == 0
                             ? tr("There are no guides yet. Import a folder of Markdown guides, or drop one "
                                  "on this window.")
                             : tr("No guide holds all of the words “%1”. Take a word away, or show all.")
                                   .arg(m_proxy->words()));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown > 0 && m_table->columnWidth(GuideTableModel::RoleColumn) ==
                         m_table->horizontalHeader()->defaultSectionSize()) {
        m_table->resizeColumnsToContents();
        const int regions = m_table->columnWidth(GuideTableModel::RegionsColumn);
        m_table->setColumnWidth(GuideTableModel::RegionsColumn, std::min(regions, widestRegions));
    }
}

qint64 RolesPanel::idAt(const QModelIndex &index) const
{
    return index.data(GuideIdRole).toLongLong();
}

// The chosen guide is marked again when the filter that hid it is gone.
void RolesPanel::markChosen()
{
    const int row = m_model->rowOf(m_chosen);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (index.isValid() && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(index);
    }
}

void RolesPanel::select(qint64 guideId)
{
    const int row = m_model->rowOf(guideId);
    if (row < 0) {
        return;
    }
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        index = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

qint64 RolesPanel::selected() const
{
    return m_model->rowOf(m_chosen) < 0 ? 0 : m_chosen;
}

void RolesPanel::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RolesPanel::sortBy(int column)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const bool again =
        header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->scrollTo(m_table->currentIndex());
}

void RolesPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QByteArray RolesPanel::tableState() const
{
    return m_table->horizontalHeader()->saveState();
}

void RolesPanel::restoreTableState(const QByteArray &state)
{
    if (!state.isEmpty()) {
        m_table->horizontalHeader()->restoreState(state);
    }
}

} // namespace counteroffer
