// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/targetstable.h"

#include "prepare/rowheader.h"
#include "prepare/targetsdelegate.h"
#include "shared/theme.h"
#include "tables/roles.h"
#include "tables/targetsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace counteroffer {

TargetsTable::TargetsTable(TargetsModel *model, QWidget *parent) : QTableView(parent)
{
    setVerticalHeader(new RowHeader(this)); // before the model: it takes over the header's
    setModel(model);
    setItemDelegate(new TargetsDelegate(WarningRole, this));
    setAccessibleName(tr("Targets"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::large);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

TargetsTable::~TargetsTable() = default;

QSize TargetsTable::sizeHint() const
{
    const int rows = termRowCount * verticalHeader()->defaultSectionSize();
    return {640, rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth()};
}

QSize TargetsTable::minimumSizeHint() const
{
    return {560, sizeHint().height()};
}

void TargetsTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        setCurrentIndex(model()->index(0, TargetsModel::TargetColumn)); // what one came to decide
    }
    QTableView::focusInEvent(event);
}

void TargetsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool editable = index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
    if (editable && state() != EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            edit(index);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            model()->setData(index, QString(), Qt::EditRole);
            Q_EMIT editingEnded();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TargetsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    Q_EMIT editingEnded();
}

} // namespace counteroffer
