// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searchsentence.h"

#include <algorithm>
#include <bitset>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// More words than a person looks for only cost time.
constexpr qsizetype mostWords = 16;
constexpr qsizetype longestSnippet = 220;
constexpr qsizetype shownBefore = 60; // of a sentence that is cut

// What belongs to a word for FTS5's unicode61: letters, numbers, private use; marks stay with their letter.
bool belongsToWord(char32_t c)
{
    if (c < 128) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Adds a character as the full text compares it: its letter in lower case, without what stands above it.
void addFolded(QString &word, char32_t c)
{
    if (c < 128) {
        word.append(QChar(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        return;
    }
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D).toLower();
    for (const QChar part : parts) {
        if (!part.isMark()) {
            word.append(part);
        }
    }
}

struct Word
{
    QString folded;
    qsizetype begin = 0; // in the text
    qsizetype end = 0;
};

/// Takes the word that begins at `at`, and leaves `at` behind it.
Word takeWord(QStringView text, qsizetype &at)
{
    Word word;
    word.begin = at;
    while (at < text.size()) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        if (!belongsToWord(c)) {
            break;
        }
        addFolded(word.folded, c);
        at += pair ? 2 : 1;
    }
    word.end = at;
    return word;
}

bool startsWord(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    return c.isHighSurrogate() && at + 1 < text.size()
               ? belongsToWord(QChar::surrogateToUcs4(c, text.at(at + 1)))
               : belongsToWord(c.unicode());
}

/// A heading, a table's row, a quote, an item: a line that goes on in no other.
bool standsAlone(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.isEmpty() || u"#|>-+*"_s.contains(text.front()) || text.front().isDigit();
}

QStringView lineAt(QStringView text, qsizetype begin)
{
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
}

/// A sentence of a guide, in the course of the search.
struct Sentence
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int line = 0; // of its first word that was looked for
    std::bitset<mostWords> found;
    QList<TextSpan> words;
};

class SentenceFinder final
{
public:
    SentenceFinder(const QString &text, const SearchWords &search) : m_text(text), m_search(search) {}

    Sentence best();

private:
    void takeOne(qsizetype &at);
    void close(qsizetype end);
    [[nodiscard]] bool endsAt(qsizetype at) const;

    QStringView m_text;
    const SearchWords &m_search;
    int m_line = 1;
    qsizetype m_lineBegin = 0;
    Sentence m_current;
    Sentence m_best;
};

Sentence SentenceFinder::best()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (startsWord(m_text, at)) {
            takeOne(at);
            continue;
        }
        if (endsAt(at)) {
            close(at + 1);
        }
        if (m_text.at(at) == u'\n') {
            ++m_line;
            m_lineBegin = at + 1;
        }
        ++at;
    }
    close(m_text.size());
    return m_best;
}

void SentenceFinder::takeOne(qsizetype &at)
{
    const Word word = takeWord(m_text, at);
    const QStringList &words = m_search.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool beginning = m_search.lastIsBeginning && i + 1 == words.size();
        if (beginning ? word.folded.startsWith(words.at(i)) : word.folded == words.at(i)) {
            if (m_current.words.isEmpty()) {
                m_current.line = m_line;
            }
            m_current.found.set(size_t(i));
            m_current.words.append({word.begin, word.end - word.begin});
            return;
        }
    }
}

bool SentenceFinder::endsAt(qsizetype at) const
{
    const QChar c = m_text.at(at);
    if (c == u'\n') {
        return standsAlone(m_text.sliced(m_lineBegin, at - m_lineBegin)) ||
               standsAlone(lineAt(m_text, at + 1));
    }
    return (c == u'.' || c == u'!' || c == u'?') && at + 1 < m_text.size() && m_text.at(at + 1).isSpace();
}

void SentenceFinder::close(qsizetype end)
{
    m_current.end = end;
    if (m_current.found.count() > m_best.found.count()) {
        m_best = m_current;
    }
    m_current = {};
    m_current.begin = end;
}

/// Puts a sentence together as plain text, and says where its words come to stand.
class SnippetBuilder final
{
public:
    explicit SnippetBuilder(QStringView text) : m_text(text) {}
    SearchHit build(const Sentence &sentence);

private:
    void space();
    qsizetype copy(qsizetype at, qsizetype end);

    QStringView m_text;
    SearchHit m_hit;
};

void SnippetBuilder::space()
{
    if (!m_hit.snippet.isEmpty() && !m_hit.snippet.endsWith(u' ')) {
        m_hit.snippet.append(u' ');
    }
}

/// Copies what is to be read of one character. @return where the next one stands
qsizetype SnippetBuilder::copy(qsizetype at, qsizetype end)
{
    const QChar c = m_text.at(at);
    if (c == u'|') { // cells of a table
        space();
        if (!m_hit.snippet.isEmpty() && at + 1 < end &&
            !m_text.sliced(at + 1, end - at - 1).trimmed().isEmpty()) {
            m_hit.snippet.append(u"· "_s);
        }
    } else if (c == u']' && at + 1 < end && m_text.at(at + 1) == u'(') { // a link's target
        const qsizetype close = m_text.indexOf(u')', at);
        return close < 0 || close >= end ? end : close + 1;
    } else if (c.isSpace()) {
        space();
    } else if (!u"*`#[]\\"_s.contains(c) && c.category() != QChar::Other_Control &&
               !(m_hit.snippet.isEmpty() && u">-+"_s.contains(c))) {
        m_hit.snippet.append(c);
    }
    return at + 1;
}

SearchHit SnippetBuilder::build(const Sentence &sentence)
{
    auto word = sentence.words.cbegin();
    qsizetype at = sentence.begin;
    qsizetype end = sentence.end;
    const qsizetype first = word == sentence.words.cend() ? at : word->start;
    const bool cut = end - at > longestSnippet;
    if (cut && first - at > shownBefore) {
        at = m_text.lastIndexOf(u' ', first - shownBefore);
        at = std::max(at, sentence.begin);
        m_hit.snippet.append(u"… "_s);
    }
    const bool shortened = end - at > longestSnippet;
    if (shortened) {
        end = std::max(at + longestSnippet, first);
    }
    while (at < end) {
        if (word != sentence.words.cend() && at == word->start) {
            m_hit.words.append({m_hit.snippet.size(), word->length});
            m_hit.snippet.append(m_text.sliced(word->start, word->length));
            at = word->end();
            ++word;
        } else {
            at = copy(at, end);
        }
    }
    while (m_hit.snippet.endsWith(u' ')) {
        m_hit.snippet.chop(1);
    }
    if (shortened) {
        m_hit.snippet.append(u" …"_s);
    }
    m_hit.line = sentence.line;
    return m_hit;
}

} // namespace

SearchWords searchWords(const QString &text)
{
    SearchWords search;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < composed.size();) {
        if (!startsWord(composed, at)) {
            ++at;
            search.lastIsBeginning = false;
            continue;
        }
        const Word word = takeWord(composed, at);
        if (!word.folded.isEmpty() && search.words.size() < mostWords) {
            search.words.append(word.folded);
            search.lastIsBeginning = at == composed.size();
        }
    }
    return search;
}

SearchHit sentenceOf(const QByteArray &text, const SearchWords &search)
{
    const QString content = QString::fromUtf8(text);
    const Sentence sentence = SentenceFinder(content, search).best();
    return sentence.words.isEmpty() ? SearchHit() : SnippetBuilder(content).build(sentence);
}

} // namespace counteroffer
