// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guiderows.h"

#include "library/sql.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

QVariant currencyToSql(Currency currency)
{
    return currency.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(currency.code());
}

Currency currencyFromSql(const QVariant &value)
{
    return Currency::fromCode(value.toString()).value_or(Currency());
}

/// Low end, high end and currency; three NULLs for what is unknown. Both ends are of one currency
/// (summarise).
QVariantList totalToSql(const std::optional<MoneyRange> &total)
{
    if (!total) {
        const QVariant unknown{QMetaType(QMetaType::LongLong)};
        return {unknown, unknown, currencyToSql({})};
    }
    return {total->lo.minor, total->hi.minor, currencyToSql(total->lo.currency)};
}

std::optional<MoneyRange> totalFromSql(const QSqlQuery &row, int column)
{
    if (row.isNull(column) || row.isNull(column + 1)) {
        return std::nullopt;
    }
    const Currency currency = currencyFromSql(row.value(column + 2));
    return MoneyRange{{row.value(column).toLongLong(), currency},
                      {row.value(column + 1).toLongLong(), currency}};
}

GuideRecord recordFrom(const QSqlQuery &row)
{
    GuideRecord record;
    record.id = row.value(0).toLongLong();
    record.path = row.value(1).toString();
    record.modified = momentFromSql(row.value(2));
    record.imported = momentFromSql(row.value(3));
    record.missingSince = momentFromSql(row.value(4));
    record.company = row.value(5).toString();
    record.role = row.value(6).toString();
    record.family = RoleFamily(row.value(7).toInt());
    record.signature = row.value(8).toBool();
    record.layout = TableLayout(row.value(9).toInt());
    record.currency = currencyFromSql(row.value(10));
    record.total = totalFromSql(row, 11);
    record.lastUpdated = QDate::fromString(row.value(14).toString(), Qt::ISODate);
    record.quality = DataQuality(row.value(15).toInt());
    record.equityStated = EquityBasis(row.value(16).toInt());
    record.equityInferred = EquityBasis(row.value(17).toInt());
    record.errors = row.value(18).toInt();
    record.warnings = row.value(19).toInt();
    record.notes = row.value(20).toInt();
    return record;
}

Outcome<> readRegions(const SqlConnection &connection, QList<GuideRecord> &records)
{
    QHash<GuideId, qsizetype> places;
    places.reserve(records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        places.insert(records.at(i).id, i);
    }
    SqlStatement statement(connection, u"SELECT guide_id, name, level, currency, total_low, total_high,"
                                       " total_currency FROM guide_region ORDER BY guide_id, position"_s);
    return statement.each({}, [&places, &records](const QSqlQuery &row) {
        const auto place = places.constFind(row.value(0).toLongLong());
        Q_ASSERT(place != places.constEnd()); // a foreign key says so, and one transaction reads both
        records[*place].regions.append({row.value(1).toString(), row.value(2).toString(),
                                        currencyFromSql(row.value(3)), totalFromSql(row, 4)});
    });
}

} // namespace

Result<QList<GuideRecord>> readGuideRecords(const SqlConnection &connection)
{
    QList<GuideRecord> records;
    SqlStatement statement(connection,
                           u"SELECT s.id, s.path, s.modified, s.imported, s.missing_since, i.company, i.role,"
                           " i.family, i.signature, i.layout, i.currency, i.total_low, i.total_high,"
                           " i.total_currency, i.last_updated, i.quality, i.equity_stated, i.equity_inferred,"
                           " i.errors, i.warnings, i.notes"
                           " FROM guide_source s JOIN guide_index i ON i.guide_id = s.id ORDER BY s.id"_s);
    const Outcome<> read =
        statement.each({}, [&records](const QSqlQuery &row) { records.append(recordFrom(row)); });
    if (!read) {
        return failure(read.error());
    }
    if (const Outcome<> regions = readRegions(connection, records); !regions) {
        return failure(regions.error());
    }
    return records;
}

Result<Diagnostics> readDiagnostics(const SqlConnection &connection, GuideId id)
{
    Diagnostics diagnostics;
    SqlStatement statement(connection, u"SELECT severity, code, line, line_column, arguments"
                                       " FROM guide_diagnostic WHERE guide_id = ? ORDER BY position"_s);
    const Outcome<> read = statement.each({id}, [&diagnostics](const QSqlQuery &row) {
        Diagnostic diagnostic;
        diagnostic.severity = Severity(row.value(0).toInt());
        diagnostic.code = DiagnosticCode(row.value(1).toInt());
        diagnostic.line = row.value(2).toInt();
        diagnostic.column = row.value(3).toInt();
        const QJsonArray arguments = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).array();
        for (const auto &argument : arguments) {
            diagnostic.arguments.append(argument.toString());
        }
        diagnostics.append(diagnostic);
    });
    if (!read) {
        return failure(read.error());
    }
    return diagnostics;
}

QString guideIndexInsert()
{
    return u"INSERT INTO guide_index (guide_id, company, role, family, signature, layout, currency, "
           u"total_low,"
           " total_high, total_currency, last_updated, quality, equity_stated, equity_inferred, errors,"
           " warnings, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QVariantList guideIndexValues(GuideId id, const GuideRecord &record)
{
    QVariantList values = {id,
                           toSql(record.company),
                           toSql(record.role),
                           int(record.family),
                           int(record.signature),
                           int(record.layout),
                           currencyToSql(record.currency)};
    values += totalToSql(record.total);
    values += QVariantList{record.lastUpdated.toString(Qt::ISODate), // an invalid date is a null text
                           int(record.quality),
                           int(record.equityStated),
                           int(record.equityInferred),
                           record.errors,
                           record.warnings,
                           record.notes};
    return values;
}

QString guideRegionInsert()
{
    return u"INSERT INTO guide_region (guide_id, position, name, level, currency, total_low, total_high,"
           " total_currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QVariantList guideRegionValues(GuideId id, int position, const RegionTotal &region)
{
    return QVariantList{id, position, toSql(region.name), toSql(region.level),
                        currencyToSql(region.currency)} +
           totalToSql(region.total);
}

QString guideDiagnosticInsert()
{
    return u"INSERT INTO guide_diagnostic (guide_id, position, severity, code, line, line_column, arguments)"
           " VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
}

QVariantList guideDiagnosticValues(GuideId id, int position, const Diagnostic &diagnostic)
{
    const QJsonDocument arguments(QJsonArray::fromStringList(diagnostic.arguments));
    return {id,
            position,
            int(diagnostic.severity),
            int(diagnostic.code),
            diagnostic.line,
            diagnostic.column,
            QString::fromUtf8(arguments.toJson(QJsonDocument::Compact))};
}

} // namespace counteroffer
