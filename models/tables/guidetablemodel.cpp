// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guidetablemodel.h"

#include "compensation/moneytext.h"
#include "tables/roles.h"

namespace counteroffer {

namespace {

double wholeUnits(qint64 minor, Currency currency)
{
    return double(minor) / double(currency.minorPerUnit());
}

QString regionNames(const GuideRecord &record)
{
    QStringList names;
    for (const RegionTotal &region : record.regions) {
        if (!region.name.isEmpty() && !names.contains(region.name)) {
            names.append(region.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

// What the guide does not say is no value, so that it sorts behind those that do.
QVariant known(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

GuideTableModel::GuideTableModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{}

GuideTableModel::~GuideTableModel() = default;

void GuideTableModel::setRecords(const QList<GuideRecord> &records)
{
    beginResetModel();
    m_records = records;
    m_rowsById.clear();
    m_scales.clear();
    for (int row = 0; row < m_records.size(); ++row) {
        const GuideRecord &record = m_records[row];
        m_rowsById.insert(record.id, row);
        if (!record.total) {
            continue;
        }
        const QString code = record.total->lo.currency.code();
        const auto known = m_scales.find(code);
        if (known == m_scales.end()) {
            m_scales.insert(code, {record.total->lo.minor, record.total->hi.minor});
        } else {
            known->low = std::min(known->low, record.total->lo.minor);
            known->high = std::max(known->high, record.total->hi.minor);
        }
    }
    endResetModel();
}

int GuideTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int GuideTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GuideTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const GuideRecord &record = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case RawRole:
        return raw(record, index.column());
    case GuideIdRole:
        return record.id;
    case Qt::ToolTipRole:
        return toolTip(record, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == ProblemsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case RangeLowRole:
    case RangeHighRole:
    case ScaleLowRole:
    case ScaleHighRole:
        return index.column() == TotalColumn ? range(record, role) : QVariant();
    default:
        return {};
    }
}

QVariant GuideTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case CompanyColumn:
        return tr("Company");
    case RoleColumn:
        return tr("Role");
    case TotalColumn:
        return tr("Total compensation");
    case CurrencyColumn:
        return tr("Currency");
    case RegionsColumn:
        return tr("Regions");
    case FamilyColumn:
        return tr("Family");
    case UpdatedColumn:
        return tr("Updated");
    case ProblemsColumn:
        return tr("Problems");
    default:
        return {};
    }
}

QString GuideTableModel::text(const GuideRecord &record, int column) const
{
    switch (column) {
    case CompanyColumn:
        return record.company;
    case RoleColumn:
        return record.role;
    case TotalColumn:
        return record.total ? compactRangeText(*record.total, m_locale) : QString();
    case CurrencyColumn:
        return record.currency.code();
    case RegionsColumn:
        return regionNames(record);
    case FamilyColumn:
        return roleFamilyName(record.family);
    case UpdatedColumn:
        return record.lastUpdated.isValid() ? m_locale.toString(record.lastUpdated, QLocale::ShortFormat)
                                            : QString();
    case ProblemsColumn: {
        const int problems = record.errors + record.warnings;
        return problems > 0 ? m_locale.toString(problems) : QString();
    }
    default:
        return {};
    }
}

QString GuideTableModel::toolTip(const GuideRecord &record, int column) const
{
    switch (column) {
    case TotalColumn:
        if (!record.total) {
            return tr("The guide gives no total for its first row.");
        }
        //: %1 is a region, %2 a range of money
        return tr("%1: %2").arg(record.regions.isEmpty() ? record.role : record.regions.first().name,
                                moneyRangeText(*record.total, m_locale));
    case UpdatedColumn:
        return record.lastUpdated.isValid() ? QString() : tr("The guide does not say how old its data is.");
    case ProblemsColumn:
        return tr("%1 errors, %2 warnings, %3 notes")
            .arg(record.errors)
            .arg(record.warnings)
            .arg(record.notes);
    default:
        return text(record, column);
    }
}

QVariant GuideTableModel::raw(const GuideRecord &record, int column)
{
    switch (column) {
    case TotalColumn:
        return record.total ? QVariant(wholeUnits(record.total->hi.minor, record.total->hi.currency))
                            : QVariant();
    case UpdatedColumn:
        return record.lastUpdated.isValid() ? QVariant(record.lastUpdated) : QVariant();
    case ProblemsColumn:
        return record.errors * 10000 + record.warnings; // an error outweighs any number of warnings
    case CompanyColumn:
        return known(record.company);
    case RoleColumn:
        return known(record.role);
    case CurrencyColumn:
        return known(record.currency.code());
    case RegionsColumn:
        return known(regionNames(record));
    case FamilyColumn:
        return record.family == RoleFamily::Unknown ? QVariant() : QVariant(roleFamilyName(record.family));
    default:
        return {};
    }
}

QVariant GuideTableModel::range(const GuideRecord &record, int role) const
{
    if (!record.total) {
        return {};
    }
    const Currency currency = record.total->lo.currency;
    const Scale scale = m_scales.value(currency.code());
    switch (role) {
    case RangeLowRole:
        return wholeUnits(record.total->lo.minor, currency);
    case RangeHighRole:
        return wholeUnits(record.total->hi.minor, currency);
    case ScaleLowRole:
        return wholeUnits(scale.low, currency);
    case ScaleHighRole:
        return wholeUnits(scale.high, currency);
    default:
        return {};
    }
}

} // namespace counteroffer
