// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections that are charts, with the table or the sentence beside them.

#include "negotiation/termtext.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetFigures)
};

} // namespace

void writeRange(SheetBuilder &to)
{
    if (to.sheet().range.bars.isEmpty()) {
        to.line(SheetLine::Body, Wording::tr("The guide gives no total compensation to draw."));
        return;
    }
    to.add(to.sheet().range);
    if (!to.sheet().range.leftOut.isEmpty()) {
        to.line(SheetLine::Small, Wording::tr("Not drawn, as there is no total in this currency: %1.")
                                      .arg(to.sheet().range.leftOut.join(u", "_s)));
    }
}

void writeYears(SheetBuilder &to)
{
    const YearsOnPaper &chart = to.sheet().years;
    if (!chart.sets.isEmpty()) {
        to.add(chart);
        SheetTable table;
        table.columns = {{Wording::tr("Total of each year"), {}, false, 28}};
        for (int year = 1; year <= 4; ++year) {
            table.columns.append({Wording::tr("Year %1").arg(to.locale().toString(year)), {}, true, 14});
        }
        table.columns.append({Wording::tr("Together"), {}, true, 16});
        for (const YearsOnPaper::Set &set : chart.sets) {
            SheetTable::Row row;
            row.cells.append({termSetName(set.set), {}, false});
            for (int year = 0; year < 4; ++year) {
                row.cells.append(
                    {year < set.years.size() ? to.amount(set.years[year].total) : u"—"_s, {}, false});
            }
            row.cells.append({to.amount(set.sum), {}, false});
            table.rows.append(row);
        }
        to.add(table);
    }
    for (const QString &sentence : chart.leftOut) {
        to.line(SheetLine::Small, sentence);
    }
    if (!chart.assumed.isEmpty()) {
        to.line(SheetLine::Small, chart.assumed.join(u' '));
    }
}

} // namespace counteroffer
