// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/schema.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// Raise it with any change of the statements below, and of an enum whose numbers the index keeps.
constexpr auto indexForm = 1;

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
        u"DROP TABLE IF EXISTS guide_fts"_s,        u"DROP VIEW IF EXISTS guide_text"_s,
        u"DROP TABLE IF EXISTS guide_diagnostic"_s, u"DROP TABLE IF EXISTS guide_region"_s,
        u"DROP TABLE IF EXISTS guide_index"_s,
    };
    return statements;
}

const QStringList &guideIndexCreation()
{
    // The search index holds no copy of the texts: it reads them back through the view when it cuts a
    // snippet. remove_diacritics 2 lets "Zurich" find "Zürich", also where the umlaut is two characters.
    static const QStringList statements = {
        u"CREATE TABLE guide_index ("
        " guide_id INTEGER PRIMARY KEY REFERENCES guide_source (id) ON DELETE CASCADE,"
        " company TEXT NOT NULL,"
        " role TEXT NOT NULL,"
        " family INTEGER NOT NULL,"
        " signature INTEGER NOT NULL,"
        " layout INTEGER NOT NULL,"
        " currency TEXT,"
        " total_low BIGINT,"
        " total_high BIGINT,"
        " total_currency TEXT,"
        " last_updated TEXT,"
        " quality INTEGER NOT NULL,"
        " equity_stated INTEGER NOT NULL,"
        " equity_inferred INTEGER NOT NULL,"
        " errors INTEGER NOT NULL,"
        " warnings INTEGER NOT NULL,"
        " notes INTEGER NOT NULL)"_s,
        u"CREATE TABLE guide_region ("
        " guide_id INTEGER NOT NULL REFERENCES guide_index (guide_id) ON DELETE CASCADE,"
        " position INTEGER NOT NULL,"
        " name TEXT NOT NULL,"
        " level TEXT NOT NULL,"
        " currency TEXT,"
        " total_low BIGINT,"
        " total_high BIGINT,"
        " total_currency TEXT,"
        " PRIMARY KEY (guide_id, position))"_s,
        u"CREATE TABLE guide_diagnostic ("
        " guide_id INTEGER NOT NULL REFERENCES guide_index (guide_id) ON DELETE CASCADE,"
        " position INTEGER NOT NULL,"
        " severity INTEGER NOT NULL,"
        " code INTEGER NOT NULL,"
        " line INTEGER NOT NULL,"
        " line_column INTEGER NOT NULL,"
        " arguments TEXT NOT NULL,"
        " PRIMARY KEY (guide_id, position))"_s,
        u"CREATE VIEW guide_text AS SELECT i.guide_id AS id, i.company || ' ' || i.role AS title,"
        " CAST(b.bytes AS TEXT) AS body"
        " FROM guide_index i JOIN guide_bytes b ON b.guide_id = i.guide_id"_s,
        u"CREATE VIRTUAL TABLE guide_fts USING fts5 (title, body, content = 'guide_text',"
        " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')"_s,
    };
    return statements;
}

} // namespace counteroffer
