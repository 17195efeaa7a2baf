// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/edittable.h"

#include "prepare/rowheader.h"
#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace counteroffer {

namespace {

bool canEdit(const QModelIndex &index)
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

} // namespace

EditTable::EditTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setVerticalHeader(new RowHeader(this)); // before the model: it takes over the header's
    setModel(model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::medium);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EditTable::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EditTable::fitRows);
    connect(model, &QAbstractItemModel::modelReset, this, &EditTable::fitRows);
}

EditTable::~EditTable() = default;

void EditTable::setMostRows(int rows)
{
    m_mostRows = rows;
    fitRows();
}

void EditTable::giveRoomTo(int column)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void EditTable::setExplained(std::function<bool(const QModelIndex &)> explained)
{
    m_explained = std::move(explained);
}

bool EditTable::isExplained(const QModelIndex &index) const
{
    return index.isValid() && m_explained && m_explained(index);
}

void EditTable::fitRows()
{
    const bool scrolls = model()->rowCount() > m_mostRows;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize EditTable::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows) * verticalHeader()->defaultSectionSize();
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn ? spacing::large : 0;
    return {480, rows + horizontalHeader()->sizeHint().height() + bar + 2 * frameWidth()};
}

QSize EditTable::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void EditTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        const QModelIndex first = editableCell({}, true);
        setCurrentIndex(first.isValid() ? first : model()->index(0, 0));
    }
    QTableView::focusInEvent(event);
}

void EditTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool asks = event->key() == Qt::Key_F1 || (enter && !canEdit(index));
    if (asks && state() != EditingState && isExplained(index)) {
        Q_EMIT whyWanted(index);
        return;
    }
    if (canEdit(index) && state() != EditingState) {
        if (enter) {
            edit(index);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            clear(index);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void EditTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && !canEdit(index) && isExplained(index)) {
        Q_EMIT whyWanted(index);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void EditTable::clear(const QModelIndex &index)
{
    model()->setData(index, QString(), Qt::EditRole);
    Q_EMIT editingEnded();
}

void EditTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!isExplained(index) && !canEdit(index)) {
        return;
    }
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isExplained(index)) {
        menu->addAction(tr("Why this number?"), QKeySequence(Qt::Key_F1), this,
                        [this] { Q_EMIT whyWanted(currentIndex()); });
    }
    if (canEdit(index)) {
        menu->addAction(tr("Edit"), QKeySequence(Qt::Key_Return), this, [this] { edit(currentIndex()); });
        menu->addAction(tr("Clear"), QKeySequence(Qt::Key_Delete), this, [this] { clear(currentIndex()); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

// The next cell that a person can type into, row by row; none at the end of the table.
QModelIndex EditTable::editableCell(const QModelIndex &from, bool next) const
{
    const int columns = model()->columnCount();
    const int cells = columns * model()->rowCount();
    const int step = next ? 1 : -1;
    int cell = from.isValid() ? from.row() * columns + from.column() + step : next ? 0 : cells - 1;
    for (; cell >= 0 && cell < cells; cell += step) {
        const QModelIndex index = model()->index(cell / columns, cell % columns);
        if (canEdit(index) && !isColumnHidden(index.column())) {
            return index;
        }
    }
    return {};
}

bool EditTable::focusNextPrevChild(bool next)
{
    const QModelIndex cell = hasFocus() ? editableCell(currentIndex(), next) : QModelIndex();
    if (cell.isValid()) {
        setCurrentIndex(cell);
        return true;
    }
    return QTableView::focusNextPrevChild(next);
}

void EditTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool goes = next || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, goes ? QAbstractItemDelegate::NoHint : hint);
    Q_EMIT editingEnded();
    if (!goes) {
        return;
    }
    const QModelIndex cell = editableCell(currentIndex(), next);
    if (cell.isValid()) {
        setCurrentIndex(cell);
        edit(cell);
    } else {
        QTableView::focusNextPrevChild(next);
    }
}

} // namespace counteroffer
