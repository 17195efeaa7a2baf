// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/targetstable.h"

#include "prepare/banddelegate.h"
#include "prepare/entrydelegate.h"
#include "shared/theme.h"
#include "tables/roles.h"
#include "tables/targetsmodel.h"

#include <QHeaderView>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int bandShare = 20; // percent of the table's width
constexpr int leastBand = 120;

} // namespace

TargetsTable::TargetsTable(TargetsModel *model, QWidget *parent) : EditTable(model, parent)
{
    setItemDelegate(new EntryDelegate(WarningRole, 0, this));
    setItemDelegateForColumn(TargetsModel::BandColumn, new BandDelegate(TargetsModel::BandRole, this));
    setAccessibleName(tr("Targets"));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::large);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Ranges and the band need more room than single figures, in this order when the window is narrow.
    horizontalHeader()->setSectionResizeMode(TargetsModel::GuideColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(TargetsModel::BandColumn, QHeaderView::Fixed);
}

TargetsTable::~TargetsTable() = default;

QSize TargetsTable::minimumSizeHint() const
{
    return {560, sizeHint().height()};
}

void TargetsTable::resizeEvent(QResizeEvent *event)
{
    const int words = fontMetrics().horizontalAdvance(tr("above, band is open")) + 2 * spacing::small;
    setColumnWidth(TargetsModel::BandColumn,
                   std::clamp(viewport()->width() * bandShare / 100, leastBand, 2 * words));
    EditTable::resizeEvent(event);
}

void TargetsTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        setCurrentIndex(model()->index(0, TargetsModel::TargetColumn)); // what one came to decide
    }
    EditTable::focusInEvent(event);
}

} // namespace counteroffer
