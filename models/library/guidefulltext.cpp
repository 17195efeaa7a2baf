// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefulltext.h"

#include "library/searchsentence.h"

#include <QStringList>

namespace counteroffer {

using namespace Qt::StringLiterals;

QString fullTextQuery(const QString &text)
{
    const SearchWords search = searchWords(text);
    QStringList words;
    for (const QString &word : search.words) {
        words.append(u'"' + word + u'"');
    }
    const QString query = words.join(u' ');
    return search.lastIsBeginning ? query + u'*' : query;
}

GuideFullText::GuideFullText(const SqlConnection &connection)
    : m_connection(connection),
      m_add(connection, u"INSERT INTO guide_fts (rowid, title, body) VALUES (?, ?, CAST(? AS TEXT))"_s),
      m_remove(connection, u"INSERT INTO guide_fts (guide_fts, rowid, title, body)"
                           " SELECT 'delete', id, title, body FROM guide_text WHERE id = ?"_s)
{}

Outcome<> GuideFullText::add(GuideId guide, const QString &title, const QByteArray &text)
{
    return m_add.run({guide, title, text});
}

Outcome<> GuideFullText::remove(GuideId guide)
{
    return m_remove.run({guide});
}

Result<SearchResult> GuideFullText::search(const QString &text, int sentences)
{
    SearchResult result;
    result.text = text;
    const QString query = fullTextQuery(text);
    if (query.isEmpty()) {
        return result;
    }
    // One letter begins a word in nearly every guide: ranking all of them takes long and says nothing.
    const bool ranked = text.trimmed().size() > 1;
    const auto order = ranked ? " AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank, rowid"_L1 : ""_L1;
    SqlStatement statement(m_connection,
                           u"SELECT rowid FROM guide_fts WHERE guide_fts MATCH ?%1"_s.arg(order));
    const Outcome<> read = statement.each(
        {query}, [&result](const QSqlQuery &row) { result.guides.append(row.value(0).toLongLong()); });
    if (!read) {
        return failure(read.error());
    }
    if (const Outcome<> outcome = addSentences(result, sentences); !outcome) {
        return failure(outcome.error());
    }
    return result;
}

Outcome<> GuideFullText::addSentences(SearchResult &result, int most)
{
    const SearchWords search = searchWords(result.text);
    SqlStatement text(m_connection, u"SELECT title, CAST(body AS BLOB) FROM guide_text WHERE id = ?"_s);
    const qsizetype shown = std::min(qsizetype(most), result.guides.size());
    for (qsizetype i = 0; i < shown; ++i) {
        SearchHit hit;
        const Outcome<> read = text.each({result.guides.at(i)}, [&hit, &search](const QSqlQuery &row) {
            hit = sentenceOf(row.value(1).toByteArray(), search);
            if (hit.snippet.isEmpty()) { // the words stand in its title, which may come from the file's name
                hit = sentenceOf(row.value(0).toString().toUtf8(), search);
                hit.line = 0;
            }
        });
        if (!read) {
            return read;
        }
        hit.guideId = result.guides.at(i);
        result.hits.append(hit);
    }
    return Done{};
}

} // namespace counteroffer
