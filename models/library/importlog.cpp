// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importlog.h"

#include "library/importlogbytes.h"
#include "library/librarydatabase.h"
#include "library/sql.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

Outcome<> dropOldRuns(const SqlConnection &connection)
{
    return runSql(connection,
                  u"DELETE FROM import_run WHERE id NOT IN"
                  " (SELECT id FROM import_run ORDER BY id DESC LIMIT ?)"_s,
                  {keptImports});
}

} // namespace

Result<qint64> ImportLog::begin(const ImportRun &run)
{
    const SqlConnection &connection = m_library.connection();
    const auto id = SqlStatement(connection, u"INSERT INTO import_run (started, watched, head, files)"
                                             " VALUES (?, ?, ?, ?) RETURNING id"_s)
                        .first({toSql(run.started), int(run.watched), runHeadBytes(run), QByteArray("")});
    if (!id) {
        return failure(id.error());
    }
    if (const Outcome<> outcome = dropOldRuns(connection); !outcome) {
        return failure(outcome.error());
    }
    return (*id)->toLongLong();
}

Outcome<> ImportLog::finish(const ImportRun &run, const ImportReport &report)
{
    ImportRun finished = run;
    finished.stopped = report.stopped;
    for (const ImportedFile &file : report.files) {
        ++finished.counts.at(size_t(file.outcome));
    }
    if (finished.id == 0) {
        const auto id = begin(finished);
        if (!id) {
            return failure(id.error());
        }
        finished.id = *id;
    }
    return runSql(
        m_library.connection(), u"UPDATE import_run SET finished = ?, head = ?, files = ? WHERE id = ?"_s,
        {toSql(finished.finished), runHeadBytes(finished), importedFilesBytes(report.files), finished.id});
}

Result<QList<ImportRun>> ImportLog::runs() const
{
    QList<ImportRun> runs;
    SqlStatement statement(m_library.connection(), u"SELECT id, started, finished, watched, head"
                                                   " FROM import_run ORDER BY id DESC"_s);
    const Outcome<> read = statement.each({}, [&runs](const QSqlQuery &row) {
        ImportRun run;
        readRunHead(run, row.value(4).toByteArray());
        run.id = row.value(0).toLongLong();
        run.started = momentFromSql(row.value(1));
        run.finished = momentFromSql(row.value(2));
        run.watched = row.value(3).toBool();
        runs.append(run);
    });
    if (!read) {
        return failure(read.error());
    }
    return runs;
}

Result<QList<ImportedFile>> ImportLog::files(qint64 run) const
{
    const auto bytes =
        SqlStatement(m_library.connection(), u"SELECT files FROM import_run WHERE id = ?"_s).first({run});
    if (!bytes) {
        return failure(bytes.error());
    }
    return *bytes ? importedFilesFrom((*bytes)->toByteArray()) : QList<ImportedFile>();
}

} // namespace counteroffer
