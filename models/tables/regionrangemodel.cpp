// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/regionrangemodel.h"

#include "compensation/moneytext.h"
#include "compensation/position.h"
#include "negotiation/planstart.h"
#include "tables/roles.h"

namespace counteroffer {

namespace {

const std::optional<StatedRange> *figureOf(const CompensationRow &row, int column)
{
    switch (column) {
    case RegionRangeModel::BaseColumn:
        return &row.base;
    case RegionRangeModel::EquityColumn:
        return &row.equity;
    case RegionRangeModel::BonusColumn:
        return &row.bonus;
    case RegionRangeModel::SignOnColumn:
        return &row.signOn;
    case RegionRangeModel::TotalColumn:
        return &row.total;
    default:
        return nullptr;
    }
}

// Against the first row that has a total (COMPENSATION F13); nothing for rows in another currency.
QList<std::optional<Ratio>> geoIndexes(const QList<CompensationRow> &rows)
{
    QList<std::optional<Ratio>> list;
    const CompensationRow *anchor = nullptr;
    for (const CompensationRow &row : rows) {
        anchor = anchor == nullptr && row.total ? &row : anchor;
        const auto index = row.total && anchor != nullptr
                               ? std::optional(geoIndex(row.total->range, anchor->total->range))
                               : std::nullopt;
        list.append(index && *index ? std::optional(**index) : std::nullopt);
    }
    return list;
}

} // namespace

RegionRangeModel::RegionRangeModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{}

RegionRangeModel::~RegionRangeModel() = default;

void RegionRangeModel::setRows(const QList<CompensationRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_geo = geoIndexes(rows);
    endResetModel();
}

int RegionRangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegionRangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegionRangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CompensationRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case RawRole:
        return raw(index.row(), index.column());
    case LineRole: { // the figure's own, where it is not that of the row (a table turned on its side)
        const auto *figure = figureOf(row, index.column());
        return figure != nullptr && *figure && (*figure)->line > 0 ? (*figure)->line : row.line;
    }
    case Qt::ToolTipRole: {
        if (index.column() == GeoColumn) {
            return tr(
                "The middle of the total against that of the first row: the cost of labour in this guide, "
                "not the cost of living.");
        }
        const auto *figure = figureOf(row, index.column());
        return figure != nullptr && *figure
                   ? QVariant(tr("The guide's line %1 says “%2”.").arg((*figure)->line).arg((*figure)->text))
                   : QVariant();
    }
    default:
        return {};
    }
}

QVariant RegionRangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Region");
    case BaseColumn:
        return tr("Base salary");
    case EquityColumn:
        return tr("Equity");
    case BonusColumn:
        return tr("Bonus");
    case SignOnColumn:
        return tr("Sign-on");
    case TotalColumn:
        return tr("Total");
    case GeoColumn:
        //: Short for the geographic index of pay, as a head
        return tr("Geo");
    default:
        return {};
    }
}

QString RegionRangeModel::text(int place, int column) const
{
    const CompensationRow &row = m_rows[place];
    if (column == NameColumn) {
        return rowName(row);
    }
    if (column == GeoColumn) {
        return m_geo[place] ? multipleText(*m_geo[place], m_locale) : QString();
    }
    QStringList parts;
    if (const auto *figure = figureOf(row, column); figure != nullptr && *figure) {
        parts.append(compactRangeText((*figure)->range, m_locale) +
                     ((*figure)->openEnded ? QStringLiteral("+") : QString()));
    }
    if (column == BonusColumn && row.bonusPercent) {
        parts.append(rateRangeText(*row.bonusPercent, m_locale) +
                     (row.bonusPercentOpenEnded ? QStringLiteral("+") : QString()));
    }
    if (column == EquityColumn && row.equityUnits) {
        const CountRange units = *row.equityUnits;
        const QString count = units.isSingle()
                                  ? m_locale.toString(units.lo)
                                  : m_locale.toString(units.lo) + u'–' + m_locale.toString(units.hi);
        //: A number of options or shares, or a range of it
        parts.append(tr("%1 units").arg(count));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant RegionRangeModel::raw(int place, int column) const
{
    const CompensationRow &row = m_rows[place];
    if (column == GeoColumn) {
        return m_geo[place] ? QVariant(m_geo[place]->millionths) : QVariant();
    }
    if (column == NameColumn) {
        return rowName(row);
    }
    if (const auto *figure = figureOf(row, column); figure != nullptr && *figure) {
        const Money high = (*figure)->range.hi;
        return double(high.minor) /
               double(high.currency.minorPerUnit()); // to compare yen with dollars' cents
    }
    if (column == BonusColumn && row.bonusPercent) {
        return row.bonusPercent->hi.basisPoints;
    }
    return {};
}

} // namespace counteroffer
