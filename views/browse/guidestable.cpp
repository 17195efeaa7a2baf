// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/guidestable.h"

#include "browse/sortheader.h"
#include "shared/rangebardelegate.h"
#include "shared/theme.h"
#include "tables/guideexport.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowsToMeasure = 30; // a screenful
constexpr int widestColumn = 240;

QString columnName(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal).toString();
}

QJsonArray keysJson(const QList<SortKey> &keys)
{
    QJsonArray array;
    for (const SortKey &key : keys) {
        array.append(QJsonArray{key.column, int(key.order)});
    }
    return array;
}

QList<SortKey> keysFrom(const QJsonArray &array, int columns)
{
    QList<SortKey> keys;
    for (const QJsonValue &value : array) {
        const int column = value[0].toInt(-1);
        if (column >= 0 && column < columns) {
            keys.append({column, value[1].toInt() == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
        }
    }
    return keys;
}

} // namespace

GuidesTable::GuidesTable(GuideTableModel *model, GuideListProxy *list, QWidget *parent)
    : QTableView(parent), m_model(model), m_list(list), m_head(new SortHeader(this))
{
    setHorizontalHeader(m_head);
    setModel(list);
    setAccessibleName(tr("Guides"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegateForColumn(
        GuideTableModel::TotalColumn,
        new RangeBarDelegate({RangeLowRole, RangeHighRole, ScaleLowRole, ScaleHighRole}, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::medium);
    m_head->setResizeContentsPrecision(rowsToMeasure);
    m_head->setContextMenuPolicy(Qt::CustomContextMenu);
    usualColumns();

    connect(m_head, &SortHeader::keysWanted, m_list, &GuideListProxy::setOrder);
    connect(m_head, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        offerHead(m_head->logicalIndexAt(place), m_head->mapToGlobal(place));
    });
    connect(m_list, &GuideListProxy::ordered, this, [this] {
        m_head->setKeys(m_list->order());
        scrollTo(currentIndex());
    });
    connect(m_list, &GuideListProxy::filtered, this, &GuidesTable::markChosen);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndex current = currentIndex();
        if (m_marking || !current.isValid() || !selectionModel()->isSelected(current)) {
            return;
        }
        const qint64 id = current.data(GuideIdRole).toLongLong();
        if (id != m_chosen) {
            m_chosen = id;
            Q_EMIT guideChosen(id);
        }
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT guideActivated(index.data(GuideIdRole).toLongLong());
    });
    m_list->setOrder({{GuideTableModel::CompanyColumn, Qt::AscendingOrder},
                      {GuideTableModel::RoleColumn, Qt::AscendingOrder}});
}

GuidesTable::~GuidesTable() = default;

// The ends of the total are in its bar already; the person can bring them out.
void GuidesTable::usualColumns()
{
    for (int column = 0; column < GuideTableModel::ColumnCount; ++column) {
        const bool spare = column == GuideTableModel::LowColumn || column == GuideTableModel::HighColumn;
        setColumnHidden(column, spare);
    }
}

void GuidesTable::fitColumns()
{
    if (m_fitted || m_list->rowCount() == 0) {
        return;
    }
    m_fitted = true;
    for (int column = 0; column < GuideTableModel::ColumnCount; ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        const int head = m_head->sectionSizeHint(column);
        const int cell = sizeHintForIndex(longestCell(column)).width();
        const int most = column == GuideTableModel::TotalColumn ? std::max(head, cell) : widestColumn;
        setColumnWidth(column, std::min(std::max(head, cell), most));
    }
}

// Laying out the text of every cell is a tenth of the time to the first frame; the cell with the most letters
// is the widest, or as good as.
QModelIndex GuidesTable::longestCell(int column) const
{
    QModelIndex longest;
    qsizetype letters = -1;
    for (int row = 0; row < std::min(m_list->rowCount(), rowsToMeasure); ++row) {
        const QModelIndex index = m_list->index(row, column);
        const qsizetype size = index.data().toString().size();
        if (size > letters) {
            longest = index;
            letters = size;
        }
    }
    return longest;
}

// The chosen guide is marked again when its row comes back; nothing else is chosen in its place.
void GuidesTable::markChosen()
{
    const int row = m_model->rowOf(m_chosen);
    const QModelIndex index = row < 0 ? QModelIndex() : m_list->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        return;
    }
    m_marking = true;
    setCurrentIndex(index);
    m_marking = false;
    scrollTo(index);
}

bool GuidesTable::choose(qint64 guideId)
{
    const int row = m_model->rowOf(guideId);
    const QModelIndex index = row < 0 ? QModelIndex() : m_list->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        return false;
    }
    m_chosen = guideId;
    markChosen();
    Q_EMIT guideChosen(guideId);
    return true;
}

QList<qint64> GuidesTable::marked() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids.append(row.data(GuideIdRole).toLongLong());
    }
    return ids;
}

void GuidesTable::sortBy(int column)
{
    m_head->wantColumn(column, false);
}

QList<int> GuidesTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_head->count(); ++visual) {
        const int column = m_head->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void GuidesTable::copyMarked() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        rows.append(index.row());
    }
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    auto *copied = new QMimeData; // which the clipboard takes over
    copied->setText(asText(*m_list, rows, shownColumns()));
    copied->setData(u"text/csv"_s, asCsv(*m_list, rows, shownColumns()).toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void GuidesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyMarked();
    } else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier) {
        Q_EMIT pinWanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GuidesTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Pin to compare"), QKeySequence(Qt::Key_Insert), this, &GuidesTable::pinWanted);
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), QKeySequence::Copy, this,
                    &GuidesTable::copyMarked);
    menu->addAction(tr("Copy as CSV"), this, [this] {
        QList<int> rows;
        const QModelIndexList indexes = selectionModel()->selectedRows();
        for (const QModelIndex &index : indexes) {
            rows.append(index.row());
        }
        std::sort(rows.begin(), rows.end());
        QGuiApplication::clipboard()->setText(asCsv(*m_list, rows, shownColumns()));
    });
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &QTableView::selectAll);
    menu->addSeparator();
    offerSorting(menu->addMenu(tr("Sort by")));
    offerColumns(menu->addMenu(tr("Columns")));
    menu->popup(event->globalPos());
}

void GuidesTable::offerSorting(QMenu *menu)
{
    for (int column = 0; column < GuideTableModel::ColumnCount; ++column) {
        menu->addAction(columnName(m_model, column), this, [this, column] { sortBy(column); });
    }
    QMenu *then = menu->addMenu(tr("Then by"));
    for (int column = 0; column < GuideTableModel::ColumnCount; ++column) {
        then->addAction(columnName(m_model, column), this,
                        [this, column] { m_head->wantColumn(column, true); });
    }
}

void GuidesTable::offerColumns(QMenu *menu)
{
    for (int column = 0; column < GuideTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(columnName(m_model, column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last one stays: a table without columns has no way back.
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Usual columns"), this, [this] {
        usualColumns();
        for (int column = 0; column < GuideTableModel::ColumnCount; ++column) {
            m_head->moveSection(m_head->visualIndex(column), column);
        }
        m_fitted = false;
        fitColumns();
    });
}

void GuidesTable::offerHead(int column, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const auto sort = [this, column](const QString &words, Qt::SortOrder order, QMenu *to, bool further) {
            to->addAction(words, this, [this, column, order, further] {
                QList<SortKey> keys = further ? m_list->order() : QList<SortKey>();
                keys.removeIf([column](const SortKey &key) { return key.column == column; });
                keys.append({column, order});
                m_list->setOrder(keys);
            });
        };
        sort(tr("Sort ascending"), Qt::AscendingOrder, menu, false);
        sort(tr("Sort descending"), Qt::DescendingOrder, menu, false);
        sort(tr("Then ascending by this"), Qt::AscendingOrder, menu, true);
        sort(tr("Then descending by this"), Qt::DescendingOrder, menu, true);
        menu->addSeparator();
    }
    offerColumns(menu);
    menu->popup(place);
}

QByteArray GuidesTable::state() const
{
    const QJsonObject json{
        {u"columns"_s, int(GuideTableModel::ColumnCount)},
        {u"head"_s, QString::fromLatin1(m_head->saveState().toBase64())},
        {u"order"_s, keysJson(m_list->order())},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void GuidesTable::restore(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.value(u"columns"_s).toInt() != GuideTableModel::ColumnCount) {
        return; // of a version with other columns
    }
    m_fitted = m_head->restoreState(QByteArray::fromBase64(json.value(u"head"_s).toString().toLatin1()));
    m_list->setOrder(keysFrom(json.value(u"order"_s).toArray(), GuideTableModel::ColumnCount));
    m_head->setKeys(m_list->order());
}

} // namespace counteroffer
