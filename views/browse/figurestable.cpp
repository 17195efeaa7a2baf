// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/figurestable.h"

#include "shared/theme.h"
#include "tables/guideexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int mostRows = 400; // a longer table scrolls by itself

} // namespace

FiguresTable::FiguresTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fit();
}

FiguresTable::~FiguresTable() = default;

void FiguresTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FiguresTable::fit);
    fit();
}

// Two things that scroll within each other are hard to use.
void FiguresTable::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::small);
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    setVerticalScrollBarPolicy(rows > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(horizontalHeader()->sizeHint().height() + 2 * frameWidth() +
                   horizontalScrollBar()->sizeHint().height() +
                   std::clamp(rows, 1, mostRows) * verticalHeader()->defaultSectionSize());
}

void FiguresTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void FiguresTable::copyMarked() const
{
    QList<int> rows;
    const QModelIndexList marked = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : marked) {
        if (!rows.contains(index.row())) {
            rows.append(index.row());
        }
    }
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(asText(*model(), rows, columns));
    }
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyMarked();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace counteroffer
