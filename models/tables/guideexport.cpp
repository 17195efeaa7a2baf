// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guideexport.h"

#include "export/csv.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

QString oneLine(const QString &text)
{
    return text.simplified(); // a tab or a line's end within a cell would shift all that follow
}

// The total is a picture and two numbers; a file has the numbers.
QList<int> numberColumns(const QList<int> &columns)
{
    QList<int> list;
    for (const int column : columns) {
        const QList<int> wanted = column == GuideTableModel::TotalColumn
                                      ? QList<int>{GuideTableModel::LowColumn, GuideTableModel::HighColumn}
                                      : QList<int>{column};
        for (const int each : wanted) {
            if (!list.contains(each)) {
                list.append(each);
            }
        }
    }
    return list;
}

} // namespace

QString asText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    QStringList cells;
    for (const int column : columns) {
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    }
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns) {
            cells.append(oneLine(model.index(row, column).data().toString()));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString asCsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    const QList<int> written = numberColumns(columns);
    QList<QStringList> table;
    QStringList cells;
    for (const int column : written) {
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    }
    table.append(cells);
    for (const int row : rows) {
        cells.clear();
        for (const int column : written) {
            cells.append(model.index(row, column).data(ExportRole).toString());
        }
        table.append(cells);
    }
    return QString::fromUtf8(csvDocument(table));
}

} // namespace counteroffer
