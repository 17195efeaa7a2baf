// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guidetablemodel.h"

#include "compensation/moneytext.h"
#include "tables/recordtext.h"
#include "tables/roles.h"

#include <algorithm>
#include <cstdlib>

namespace counteroffer {

namespace {

double wholeUnits(qint64 minor, Currency currency)
{
    return double(minor) / double(currency.minorPerUnit());
}

Qt::Alignment alignment(int column)
{
    const bool number = column == GuideTableModel::LowColumn || column == GuideTableModel::HighColumn ||
                        column == GuideTableModel::AgeColumn || column == GuideTableModel::ProblemsColumn;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

// An amount as a spreadsheet reads it, with all its decimals and no separators.
QString plainAmount(const Money &money)
{
    const qint64 unit = money.currency.minorPerUnit();
    QString text = QString::number(money.minor / unit);
    if (money.minor % unit != 0) {
        text += u'.' +
                QString::number(std::abs(money.minor % unit)).rightJustified(money.currency.exponent(), u'0');
    }
    return text;
}

// What the guide does not say is no value, so that it sorts behind those that do.
QVariant known(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

GuideTableModel::GuideTableModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale), m_today(QDate::currentDate())
{}

GuideTableModel::~GuideTableModel() = default;

void GuideTableModel::setGuides(const GuideIndexPtr &guides)
{
    beginResetModel();
    m_guides = guides;
    endResetModel();
}

void GuideTableModel::setToday(QDate today)
{
    if (m_today == today) {
        return;
    }
    m_today = today;
    if (!records().isEmpty()) {
        Q_EMIT dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn),
                           {Qt::DisplayRole, Qt::ToolTipRole, WarningRole});
    }
}

int GuideTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(records().size());
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
    const GuideRecord &record = records()[index.row()];
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
        return QVariant::fromValue(alignment(index.column()));
    case ExportRole:
        return exported(record, index.column());
    case WarningRole:
        return warning(record, index.column());
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= 0 &&
        section < ColumnCount) {
        return QVariant::fromValue(alignment(section));
    }
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
    case LowColumn:
        return tr("Total from");
    case HighColumn:
        return tr("Total to");
    case AgeColumn:
        return tr("Data age");
    case QualityColumn:
        return tr("Quality");
    case BasisColumn:
        return tr("Equity basis");
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
        return regionNames(record).join(QStringLiteral(", "));
    case FamilyColumn:
        return roleFamilyName(record.family);
    case LowColumn:
        return record.total ? compactMoneyText(record.total->lo, m_locale) : QString();
    case HighColumn:
        return record.total ? compactMoneyText(record.total->hi, m_locale) : QString();
    case AgeColumn: {
        const auto days = ageInDays(record, m_today);
        return days ? ageText(*days) : QString();
    }
    case QualityColumn:
        return record.quality == DataQuality::Unknown ? QString() : qualityName(record.quality);
    case BasisColumn:
        return basisText(record);
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
    case LowColumn:
    case HighColumn:
        if (!record.total) {
            return tr("The guide gives no total for its first row.");
        }
        //: %1 is a region, %2 a range of money
        return tr("%1: %2").arg(record.regions.isEmpty() ? record.role : record.regions.first().name,
                                moneyRangeText(*record.total, m_locale));
    case AgeColumn:
    case BasisColumn:
        if (const QString words = warning(record, column); !words.isEmpty()) {
            return words;
        }
        return column == AgeColumn
                   ? tr("Updated on %1.").arg(m_locale.toString(record.lastUpdated, QLocale::LongFormat))
                   : text(record, column);
    case ProblemsColumn:
        return tr("%1 errors, %2 warnings, %3 notes")
            .arg(record.errors)
            .arg(record.warnings)
            .arg(record.notes);
    default:
        return warning(record, column).isEmpty() ? text(record, column) : warning(record, column);
    }
}

QString GuideTableModel::warning(const GuideRecord &record, int column) const
{
    switch (column) {
    case AgeColumn: {
        const auto days = ageInDays(record, m_today);
        if (!days) {
            return tr("The guide does not say how old its data is.");
        }
        const QString date = m_locale.toString(record.lastUpdated, QLocale::LongFormat);
        return *days > oldDays
                   ? tr("Updated on %1, more than 180 days ago: look for newer figures.").arg(date)
               : *days > agingDays ? tr("Updated on %1, more than 90 days ago.").arg(date)
                                   : QString();
    }
    case BasisColumn:
        return basisConfidence(record) == BasisConfidence::Conflict
                   ? tr("What the guide calls its equity and how its totals add up are two things: choose "
                        "the "
                        "basis on the guide's page.")
                   : QString();
    case RoleColumn:
        return record.newerTwin ? tr("The library holds a newer guide for this role from another folder.")
               : record.missingSince.isValid()
                   ? tr("The file of this guide is no longer where it was: %1").arg(record.path)
                   : QString();
    default:
        return {};
    }
}

QString GuideTableModel::exported(const GuideRecord &record, int column) const
{
    switch (column) {
    case TotalColumn:
        return record.total ? plainAmount(record.total->lo) + u'–' + plainAmount(record.total->hi)
                            : QString();
    case LowColumn:
        return record.total ? plainAmount(record.total->lo) : QString();
    case HighColumn:
        return record.total ? plainAmount(record.total->hi) : QString();
    case AgeColumn:
        return record.lastUpdated.toString(Qt::ISODate);
    case ProblemsColumn:
        return QString::number(record.errors + record.warnings);
    default:
        return text(record, column);
    }
}

QVariant GuideTableModel::raw(const GuideRecord &record, int column)
{
    switch (column) {
    case TotalColumn:
    case HighColumn:
        return record.total ? QVariant(wholeUnits(record.total->hi.minor, record.total->hi.currency))
                            : QVariant();
    case LowColumn:
        return record.total ? QVariant(wholeUnits(record.total->lo.minor, record.total->lo.currency))
                            : QVariant();
    case AgeColumn: // the older the larger, as the column shows it
        return record.lastUpdated.isValid() ? QVariant(-record.lastUpdated.toJulianDay()) : QVariant();
    case QualityColumn:
        return record.quality == DataQuality::Unknown ? QVariant() : QVariant(int(record.quality));
    case BasisColumn:
        return basisConfidence(record) == BasisConfidence::Unknown ? QVariant()
                                                                   : QVariant(int(basisConfidence(record)));
    case ProblemsColumn:
        return record.errors * 10000 + record.warnings; // an error outweighs any number of warnings
    case CompanyColumn:
        return known(record.company);
    case RoleColumn:
        return known(record.role);
    case CurrencyColumn:
        return known(record.currency.code());
    case RegionsColumn:
        return known(regionNames(record).join(QStringLiteral(", ")));
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
    const PayScale scale = m_guides->scale(currency);
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
