// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefulltext.h"

#include <QStringList>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// SQLite puts these round the words found. They are control characters that a text does not hold; where one
// does, a stretch more or less is marked, and that is all.
constexpr QChar wordBegins(u'\x02');
constexpr QChar wordEnds(u'\x03');

// More words than a person looks for only cost time.
constexpr qsizetype mostWords = 16;

// What belongs to a word for FTS5's unicode61: letters, numbers, private use; marks stay with their letter.
bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

SearchHit hitFrom(GuideId guide, const QString &marked)
{
    SearchHit hit;
    hit.guideId = guide;
    qsizetype begin = -1;
    for (const QChar c : marked) {
        if (c == wordBegins) {
            begin = hit.snippet.size();
        } else if (c == wordEnds) {
            if (begin >= 0 && begin < hit.snippet.size()) {
                hit.words.append({begin, hit.snippet.size() - begin});
            }
            begin = -1;
        } else if (c.isSpace()) {
            if (!hit.snippet.isEmpty() && !hit.snippet.endsWith(u' ')) {
                hit.snippet.append(u' ');
            }
        } else if (c.category() != QChar::Other_Control) {
            hit.snippet.append(c);
        }
    }
    return hit;
}

} // namespace

QString fullTextQuery(const QString &text)
{
    QStringList words;
    QString word;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const auto finishWord = [&words, &word] {
        if (!word.isEmpty() && words.size() < mostWords) {
            words.append(u'"' + word + u'"');
        }
        word.clear();
    };
    for (const char32_t c : composed.toStdU32String()) {
        if (belongsToWord(c)) {
            word.append(QChar::fromUcs4(c));
        } else {
            finishWord();
        }
    }
    const bool open = !word.isEmpty();
    finishWord();
    QString query = words.join(u' ');
    return open ? query + u'*' : query;
}

GuideFullText::GuideFullText(const SqlConnection &connection)
    : m_connection(connection),
      m_add(connection, u"INSERT INTO guide_fts (rowid, title, body)"
                        " SELECT id, title, body FROM guide_text WHERE id = ?"_s),
      m_remove(connection, u"INSERT INTO guide_fts (guide_fts, rowid, title, body)"
                           " SELECT 'delete', id, title, body FROM guide_text WHERE id = ?"_s)
{}

Outcome<> GuideFullText::add(GuideId guide)
{
    return m_add.run({guide});
}

Outcome<> GuideFullText::remove(GuideId guide)
{
    return m_remove.run({guide});
}

Result<QList<SearchHit>> GuideFullText::search(const QString &text, int most)
{
    QList<SearchHit> hits;
    const QString query = fullTextQuery(text);
    if (query.isEmpty()) {
        return hits;
    }
    // One letter begins a word in nearly every guide: ranking all of them takes long and says nothing. The
    // rank is FTS5's own column: it sorts before it cuts snippets, a function in ORDER BY would cut one for
    // each hit.
    const bool ranked = text.trimmed().size() > 1;
    const auto order = ranked ? " AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank"_L1 : ""_L1;
    SqlStatement statement(m_connection,
                           u"SELECT rowid, snippet(guide_fts, 1, char(2), char(3), '…', 24) FROM guide_fts"
                           " WHERE guide_fts MATCH ?%1 LIMIT ?"_s.arg(order));
    const Outcome<> read = statement.each({query, most}, [&hits](const QSqlQuery &row) {
        hits.append(hitFrom(row.value(0).toLongLong(), row.value(1).toString()));
    });
    if (!read) {
        return failure(read.error());
    }
    return hits;
}

} // namespace counteroffer
