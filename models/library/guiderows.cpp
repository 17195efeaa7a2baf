// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guiderows.h"

#include "library/bytecode.h"
#include "library/sql.h"

#include <QStringList>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

void write(ByteWriter &writer, Currency currency)
{
    writer.number(quint64(currency.place() + 1));
}

Currency readCurrency(ByteReader &reader)
{
    const QList<Currency> &all = Currency::all();
    const auto place = qsizetype(reader.number()) - 1;
    return place >= 0 && place < all.size() ? all.at(place) : Currency();
}

/// Both ends are of one currency (summarise).
void write(ByteWriter &writer, const std::optional<MoneyRange> &total)
{
    writer.number(total ? 1 : 0);
    if (total) {
        writer.signedNumber(total->lo.minor);
        writer.signedNumber(total->hi.minor);
        write(writer, total->lo.currency);
    }
}

std::optional<MoneyRange> readTotal(ByteReader &reader)
{
    if (reader.number() == 0) {
        return std::nullopt;
    }
    const qint64 low = reader.signedNumber();
    const qint64 high = reader.signedNumber();
    const Currency currency = readCurrency(reader);
    return MoneyRange{{low, currency}, {high, currency}};
}

QByteArray recordBytes(const GuideRecord &record)
{
    ByteWriter writer;
    writer.number(quint64(record.family));
    writer.number(record.signature ? 1 : 0);
    writer.number(quint64(record.layout));
    write(writer, record.currency);
    write(writer, record.total);
    writer.signedNumber(record.lastUpdated.isValid() ? record.lastUpdated.toJulianDay() : 0);
    writer.number(quint64(record.quality));
    writer.number(quint64(record.equityStated));
    writer.number(quint64(record.equityInferred));
    writer.number(quint64(record.errors));
    writer.number(quint64(record.warnings));
    writer.number(quint64(record.notes));
    writer.number(quint64(record.regions.size()));
    for (const RegionTotal &region : record.regions) {
        writer.text(region.name);
        writer.text(region.level);
        write(writer, region.currency);
        write(writer, region.total);
    }
    return writer.bytes();
}

bool readRecord(GuideRecord &record, const QByteArray &bytes, TextPool &pool)
{
    ByteReader reader(bytes);
    record.family = RoleFamily(reader.number());
    record.signature = reader.number() != 0;
    record.layout = TableLayout(reader.number());
    record.currency = readCurrency(reader);
    record.total = readTotal(reader);
    const qint64 day = reader.signedNumber();
    record.lastUpdated = day != 0 ? QDate::fromJulianDay(day) : QDate();
    record.quality = DataQuality(reader.number());
    record.equityStated = EquityBasis(reader.number());
    record.equityInferred = EquityBasis(reader.number());
    record.errors = int(reader.number());
    record.warnings = int(reader.number());
    record.notes = int(reader.number());
    const quint64 regions = reader.number();
    for (quint64 i = 0; i < regions && reader.ok(); ++i) {
        RegionTotal region;
        region.name = reader.text(pool);
        region.level = reader.text(pool);
        region.currency = readCurrency(reader);
        region.total = readTotal(reader);
        record.regions.append(region);
    }
    return reader.ok() && reader.atEnd();
}

Diagnostics diagnosticsFrom(const QByteArray &bytes)
{
    Diagnostics diagnostics;
    ByteReader reader(bytes);
    while (reader.ok() && !reader.atEnd()) {
        Diagnostic diagnostic;
        diagnostic.severity = Severity(reader.number());
        diagnostic.code = DiagnosticCode(reader.number());
        diagnostic.line = int(reader.number());
        diagnostic.column = int(reader.number());
        const quint64 arguments = reader.number();
        for (quint64 i = 0; i < arguments && reader.ok(); ++i) {
            diagnostic.arguments.append(reader.text());
        }
        if (reader.ok()) {
            diagnostics.append(diagnostic);
        }
    }
    return diagnostics;
}

QString recordQuery(const RecordChoice &choice)
{
    const QString columns =
        u"SELECT s.id, s.path, s.modified, s.imported, s.missing_since, i.company, i.role,"
        " i.record FROM guide_index i JOIN guide_source s ON s.id = i.guide_id"_s;
    if (!choice.ids.isEmpty()) {
        QStringList ids;
        for (const GuideId id : choice.ids) {
            ids.append(QString::number(id)); // numbers of our own
        }
        return columns + u" WHERE i.guide_id IN ("_s + ids.join(u',') + u") ORDER BY i.guide_id"_s;
    }
    return choice.most > 0 ? QString(columns +
                                     u" ORDER BY i.company COLLATE NOCASE, i.role COLLATE NOCASE,"
                                     " i.guide_id LIMIT "_s +
                                     QString::number(choice.most))
                           : QString(columns + u" ORDER BY i.guide_id"_s);
}

} // namespace

Result<QList<GuideRecord>> readGuideRecords(const SqlConnection &connection, const RecordChoice &choice)
{
    QList<GuideRecord> records;
    TextPool pool;
    bool sound = true;
    SqlStatement statement(connection, recordQuery(choice));
    const Outcome<> read = statement.each({}, [&records, &pool, &sound](const QSqlQuery &row) {
        GuideRecord record;
        record.id = row.value(0).toLongLong();
        record.path = row.value(1).toString();
        record.modified = momentFromSql(row.value(2));
        record.imported = momentFromSql(row.value(3));
        record.missingSince = momentFromSql(row.value(4));
        record.company = pool.text(row.value(5).toString().toUtf8());
        record.role = pool.text(row.value(6).toString().toUtf8());
        sound = readRecord(record, row.value(7).toByteArray(), pool) && sound;
        records.append(record);
    });
    if (!read) {
        return failure(read.error());
    }
    if (!sound) {
        return failure(Error{ErrorCode::DatabaseCorrupt, connection.path(), u"the index of guides"_s});
    }
    return records;
}

Result<Diagnostics> readDiagnostics(const SqlConnection &connection, GuideId id)
{
    const auto bytes =
        SqlStatement(connection, u"SELECT list FROM guide_diagnostics WHERE guide_id = ?"_s).first({id});
    if (!bytes) {
        return failure(bytes.error());
    }
    return *bytes ? diagnosticsFrom((*bytes)->toByteArray()) : Diagnostics();
}

Result<QList<GuideDiagnostics>> readAllDiagnostics(const SqlConnection &connection)
{
    QList<GuideDiagnostics> all;
    TextPool pool;
    SqlStatement statement(connection,
                           u"SELECT i.guide_id, i.company, i.role, d.list FROM guide_index i"
                           " JOIN guide_diagnostics d ON d.guide_id = i.guide_id"
                           " ORDER BY i.company COLLATE NOCASE, i.role COLLATE NOCASE, i.guide_id"_s);
    const Outcome<> read = statement.each({}, [&all, &pool](const QSqlQuery &row) {
        all.append({row.value(0).toLongLong(), pool.text(row.value(1).toString().toUtf8()),
                    pool.text(row.value(2).toString().toUtf8()),
                    diagnosticsFrom(row.value(3).toByteArray())});
    });
    if (!read) {
        return failure(read.error());
    }
    return all;
}

QString guideIndexInsert()
{
    return u"INSERT INTO guide_index (guide_id, company, role, record) VALUES (?, ?, ?, ?)"_s;
}

QVariantList guideIndexValues(GuideId id, const GuideRecord &record)
{
    return {id, toSql(record.company), toSql(record.role), recordBytes(record)};
}

QByteArray diagnosticBytes(const Diagnostics &diagnostics)
{
    ByteWriter writer;
    for (const Diagnostic &diagnostic : diagnostics) {
        writer.number(quint64(diagnostic.severity));
        writer.number(quint64(diagnostic.code));
        writer.number(quint64(diagnostic.line));
        writer.number(quint64(diagnostic.column));
        writer.number(quint64(diagnostic.arguments.size()));
        for (const QString &argument : diagnostic.arguments) {
            writer.text(argument);
        }
    }
    return writer.bytes();
}

QString searchTitle(const GuideRecord &record)
{
    return record.company + u' ' + record.role; // as the view guide_text puts it together
}

} // namespace counteroffer
