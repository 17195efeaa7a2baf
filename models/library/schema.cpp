// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/schema.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// Raise it with any change of the statements below, and of an enum whose numbers the index keeps.
constexpr auto indexForm = 3;

} // namespace

const QList<Migration> &libraryMigrations()
{
    // Moments are ISO 8601 texts in UTC. The bytes stand in a table of their own, so that walking over the
    // guides does not read all of them.
    static const QList<Migration> migrations = {
        {1,
         {u"CREATE TABLE library_state ("
          " name TEXT PRIMARY KEY,"
          " value TEXT NOT NULL)"_s,
          u"CREATE TABLE guide_source ("
          " id INTEGER PRIMARY KEY AUTOINCREMENT,"
          " path TEXT NOT NULL UNIQUE,"
          " content_hash TEXT NOT NULL,"
          " modified TEXT,"
          " imported TEXT NOT NULL,"
          " missing_since TEXT)"_s,
          u"CREATE TABLE guide_bytes ("
          " guide_id INTEGER PRIMARY KEY REFERENCES guide_source (id) ON DELETE CASCADE,"
          " bytes BLOB NOT NULL)"_s,
          u"CREATE INDEX guide_source_by_hash ON guide_source (content_hash)"_s,
          u"CREATE TABLE plan ("
          " id TEXT PRIMARY KEY,"
          " name TEXT NOT NULL,"
          " document BLOB NOT NULL,"
          " created TEXT NOT NULL,"
          " changed TEXT NOT NULL,"
          " archived INTEGER NOT NULL,"
          " deleted TEXT)"_s}},
        {2,
         {// Lets a look at a watched folder tell what changed without reading every file.
          u"ALTER TABLE guide_source ADD COLUMN size INTEGER"_s,
          u"CREATE TABLE saved_filter ("
          " name TEXT PRIMARY KEY,"
          " document BLOB NOT NULL,"
          " changed TEXT NOT NULL)"_s,
          u"CREATE TABLE exchange_rate ("
          " id INTEGER PRIMARY KEY AUTOINCREMENT,"
          " base TEXT NOT NULL,"
          " quote TEXT NOT NULL,"
          " rate TEXT NOT NULL,"
          " dated TEXT NOT NULL,"
          " note TEXT NOT NULL)"_s,
          u"CREATE TABLE equity_override ("
          " content_hash TEXT NOT NULL,"
          " path TEXT NOT NULL,"
          " basis TEXT NOT NULL,"
          " changed TEXT NOT NULL,"
          " PRIMARY KEY (content_hash, path))"_s,
          u"CREATE INDEX equity_override_by_path ON equity_override (path)"_s,
          u"CREATE TABLE watched_folder ("
          " path TEXT PRIMARY KEY,"
          " active INTEGER NOT NULL,"
          " added TEXT NOT NULL)"_s,
          u"CREATE TABLE import_run ("
          " id INTEGER PRIMARY KEY AUTOINCREMENT,"
          " started TEXT NOT NULL,"
          " finished TEXT,"
          " watched INTEGER NOT NULL,"
          " head BLOB NOT NULL,"
          " files BLOB NOT NULL)"_s}},
    };
    return migrations;
}

QString guideIndexVersion()
{
    return QString::number(indexForm) + u'/' + QStringLiteral(COUNTEROFFER_VERSION);
}

const QStringList &guideIndexRemoval()
{
    static const QStringList statements = {
        u"DROP TABLE IF EXISTS guide_fts"_s,         u"DROP VIEW IF EXISTS guide_text"_s,
        u"DROP TABLE IF EXISTS guide_diagnostics"_s, u"DROP TABLE IF EXISTS guide_diagnostic"_s,
        u"DROP TABLE IF EXISTS guide_region"_s,      u"DROP TABLE IF EXISTS guide_index"_s,
    };
    return statements;
}

const QStringList &guideIndexCreation()
{
    // The search index holds no copy of the texts: it reads them back through the view when it cuts a
    // snippet. remove_diacritics 2 lets "Zurich" find "Zürich", also where the umlaut is two characters.
    static const QStringList statements = {
        // Rows that are only ever read whole are kept whole: `record` and `list` are the bytes of guiderows.
        u"CREATE TABLE guide_index ("
        " guide_id INTEGER PRIMARY KEY REFERENCES guide_source (id) ON DELETE CASCADE,"
        " company TEXT NOT NULL,"
        " role TEXT NOT NULL,"
        " record BLOB NOT NULL)"_s,
        u"CREATE INDEX guide_index_by_name ON guide_index"
        " (company COLLATE NOCASE, role COLLATE NOCASE)"_s,
        u"CREATE TABLE guide_diagnostics ("
        " guide_id INTEGER PRIMARY KEY REFERENCES guide_index (guide_id) ON DELETE CASCADE,"
        " list BLOB NOT NULL)"_s,
        u"CREATE VIEW guide_text AS SELECT i.guide_id AS id, i.company || ' ' || i.role AS title,"
        " CAST(b.bytes AS TEXT) AS body"
        " FROM guide_index i JOIN guide_bytes b ON b.guide_id = i.guide_id"_s,
        u"CREATE VIRTUAL TABLE guide_fts USING fts5 (title, body, content = 'guide_text',"
        " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')"_s,
        // Fewer and larger pieces, merged less often: a fifth less work for an import, and a search is as
        // fast.
        u"INSERT INTO guide_fts (guide_fts, rank) VALUES ('automerge', 16)"_s,
        u"INSERT INTO guide_fts (guide_fts, rank) VALUES ('crisismerge', 64)"_s,
        u"INSERT INTO guide_fts (guide_fts, rank) VALUES ('hashsize', 8388608)"_s,
    };
    return statements;
}

} // namespace counteroffer
