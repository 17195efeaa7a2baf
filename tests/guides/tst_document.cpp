// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/document.h"
#include "guides/document/linecursor.h"
#include "guides/document/textarena.h"
#include "guides/grammar/wordtable.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void placesOfStretches();
    void boldIsMarked();
    void quotesAndItemsAreNumbered();
    void tablesKeepEmptyCellsApart();
    void offsetsAreThoseOfTheFile();
    void nothingBehindTheEndIsRead_data();
    void nothingBehindTheEndIsRead();
    void arenaDecodes_data();
    void arenaDecodes();
    void wordsAreFoundInAnyCase();
    void linesAreCounted_data();
    void linesAreCounted();
};

void TestDocument::texts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected"); // of each block that has text
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text.toUtf8() << expected;
    };
    row("heading", u"### A *b* `c`"_s, {u"A b c"_s});
    row("wrapped lines", u"one\ntwo"_s, {u"one two"_s});
    row("hard break", u"one  \ntwo"_s, {u"one\ntwo"_s});
    row("entities", u"A &amp; B &#8211; C &#x20AC; &unknown;"_s, {u"A & B – C € &unknown;"_s});
    row("escapes", u"\\*a\\* \\| b"_s, {u"*a* | b"_s});
    row("link", u"[the text](https://example.org)"_s, {u"the text"_s});
    row("raw HTML stays", u"a <b>c</b>"_s, {u"a <b>c</b>"_s});
    row("tildes stay", u"~$1 and ~$2"_s, {u"~$1 and ~$2"_s});
    row("hidden signs go", u"a\u202eb\u200bc"_s, {u"abc"_s});
    row("items", u"- a\n- b\n\n  c"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("quote", u"> a\n>\n> b"_s, {u"a"_s, u"b"_s});
    row("table", u"| a | b |\n|---|---|\n| c \\| d | |"_s, {u"a"_s, u"b"_s, u"c | d"_s});
    row("table behind text", u"words\n| a | b |\n|---|---|\n| c | d |"_s,
        {u"words"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s});
}

void TestDocument::texts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, expected);
    const Document document = Document::read(bytes, 0);
    QStringList found;
    for (const Block &block : document.blocks()) {
        found.append(document.text(block));
    }
    QCOMPARE(found, expected);
}

void TestDocument::placesOfStretches()
{
    const QByteArray bytes = u"x\n\n> **Lábel:** some\n> *words* here"_s.toUtf8();
    const Document document = Document::read(bytes, 0);
    const MarkedText marked = document.marked(document.blocks()[1]);
    QCOMPARE(marked.prose.text, u"Lábel: some words here"_s);
    QCOMPARE(placeAt(marked.prose, 0), (TextPlace{0, 3, 5}));
    QCOMPARE(placeAt(marked.prose, 7), (TextPlace{7, 3, 14}));  // "some", behind the stars
    QCOMPARE(placeAt(marked.prose, 12), (TextPlace{12, 4, 4})); // "words"
}

void TestDocument::boldIsMarked()
{
    const QByteArray bytes("**a *b* c** d");
    const Document document = Document::read(bytes, 0);
    const Block &block = document.blocks()[0];
    QVERIFY(document.beginsBold(block));
    QCOMPARE(document.marked(block).leadingBold(), 5);
    const BoldLead lead = document.boldLead(block);
    QCOMPARE(lead.text, u"a b c"_s);
    QVERIFY(lead.more);
}

void TestDocument::quotesAndItemsAreNumbered()
{
    const QByteArray bytes("> a\n\nb\n\n> c\n\n1. d\n2. e\n");
    const Document document = Document::read(bytes, 0);
    const auto &blocks = document.blocks();
    QCOMPARE(blocks.size(), size_t(5));
    QVERIFY(blocks[0].quote != 0 && blocks[1].quote == 0 && blocks[2].quote != 0);
    QVERIFY(blocks[0].quote != blocks[2].quote);
    QVERIFY(blocks[3].ordered && blocks[3].item != blocks[4].item);
}

void TestDocument::tablesKeepEmptyCellsApart()
{
    const QByteArray bytes("| a | b | c |\n|---|---|---|\n| | e | |\n| g |\n");
    const Document document = Document::read(bytes, 0);
    const Table &table = document.tables().at(0);
    QCOMPARE(table.columns, 3U);
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(document.blocks()[table.rows[1]].place, 1U);
    QCOMPARE(document.blocks()[table.rows[2]].place, 0U);
    QCOMPARE(document.blocks()[table.rows[2]].line, 4);
}

/// Dashes that were added for md4c's sake must not shift what is told of the file.
void TestDocument::offsetsAreThoseOfTheFile()
{
    const QByteArray bytes("| a | b |\n|-|:-|\n| c | d |\n\n# e\n");
    const Document document = Document::read(bytes, 0);
    QCOMPARE(document.tables().size(), size_t(1));
    const Block &heading = document.blocks().back();
    QCOMPARE(document.text(heading), u"e"_s);
    QCOMPARE(document.fileOffset(heading.offset), bytes.indexOf('e'));
    QCOMPARE(document.fileOffset(document.bytes().size()), bytes.size());
    for (qsizetype i = 0, last = 0; i <= document.bytes().size(); ++i) {
        const qsizetype offset = document.fileOffset(i);
        QVERIFY(offset >= last && offset <= bytes.size());
        last = offset;
    }
}

void TestDocument::nothingBehindTheEndIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an address") << QByteArray("[Two](h");
    QTest::newRow("a title") << QByteArray("[Two](h \"t\"");
    QTest::newRow("a title on a line of its own") << QByteArray("[Two](h\n\"t\"");
    QTest::newRow("an address in brackets") << QByteArray("[Two](<h>");
    QTest::newRow("a label") << QByteArray("[Two]: h\n\n[a][Two");
    QTest::newRow("an address in a table") << QByteArray("| a | b |\n|---|---|\n| c | [Two](h");
    QTest::newRow("an entity") << QByteArray("A &am");
}

// The bytes may be a part of more: whatever follows must change nothing.
void TestDocument::nothingBehindTheEndIsRead()
{
    QFETCH(const QByteArray, text);
    const auto wordsOf = [](QByteArrayView bytes) {
        const Document document = Document::read(bytes, 0);
        QStringList words;
        for (const Block &block : document.blocks()) {
            words.append(document.marked(block).prose.text);
        }
        return words;
    };
    const QStringList expected = wordsOf(text);
    for (int next = 0; next < 256; ++next) {
        const QByteArray more = text + QByteArray(16, char(next));
        QCOMPARE(wordsOf(QByteArrayView(more).first(text.size())), expected);
        const QByteArray exact(text.constData(), text.size()); // and where nothing follows at all
        QCOMPARE(wordsOf(exact), expected);
    }
}

void TestDocument::arenaDecodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ASCII") << QByteArray("plain text, longer than one stride of eight");
    QTest::newRow("two bytes") << u"Zürich, Kč, µ"_s.toUtf8();
    QTest::newRow("three bytes") << u"$120K–$150K — “said” ≈ €5"_s.toUtf8();
    QTest::newRow("beyond the basic plane") << u"flag \U0001F1EC\U0001F1E7 and on"_s.toUtf8();
    QTest::newRow("cut off") << QByteArray("abc\xe2\x80");
    QTest::newRow("lone continuation") << QByteArray("ab\x80"
                                                     "cd");
    QTest::newRow("overlong") << QByteArray("ab\xc0\xaf and \xe0\x80\xaf.");
    QTest::newRow("surrogate") << QByteArray("ab\xed\xa0\x80 cd");
    QTest::newRow("no such byte") << QByteArray("ab\xff\xfe cd");
    QTest::newRow("three bytes without their ends") << QByteArray("ab\xe2\x28\xa1 cd");
}

/// The arena's own short way and Qt's decoder read the same, wherever in a stride a sign stands.
void TestDocument::arenaDecodes()
{
    QFETCH(const QByteArray, bytes);
    for (int before = 0; before < 17; ++before) {
        const QByteArray all = QByteArray(before, 'x') + bytes;
        TextArena arena;
        arena.append(u'>');
        arena.appendUtf8(all.constData(), all.size());
        QCOMPARE(arena.view(0, arena.size()).toString(), u'>' + QString::fromUtf8(all));
    }
}

void TestDocument::wordsAreFoundInAnyCase()
{
    static constexpr WordTable table(std::array<KnownWord<int>, 5>{
        {{u"base", 1}, {u"bare", 2}, {u"p&l", 3}, {u"long-term", 4}, {u"bake", 5}}});
    const auto found = [](QStringView word) {
        const int *value = table.find(word);
        return value == nullptr ? 0 : *value;
    };
    QCOMPARE(found(u"base"), 1);
    QCOMPARE(found(u"BaRe"), 2);
    QCOMPARE(found(u"P&L"), 3);
    QCOMPARE(found(u"Long-Term"), 4);
    QCOMPARE(found(u"BAKE"), 5);
    QCOMPARE(found(u"bases"), 0);
    QCOMPARE(found(u"long\rterm"), 0); // differs in the bit of the case alone
    QCOMPARE(found(u""), 0);
}

void TestDocument::linesAreCounted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("line feeds") << QByteArray("ab\ncd\n\nxy");
    QTest::newRow("pairs") << QByteArray("ab\r\ncd\r\n\r\nxy");
    QTest::newRow("lone returns") << QByteArray("ab\rcd\r\rxy");
}

void TestDocument::linesAreCounted()
{
    QFETCH(const QByteArray, bytes);
    LineCursor cursor(bytes);
    cursor.moveTo(bytes.indexOf('d'));
    QCOMPARE(cursor.line(), 2);
    QCOMPARE(cursor.column(), 2);
    cursor.moveTo(bytes.indexOf('y'));
    QCOMPARE(cursor.line(), 4);
    QCOMPARE(cursor.lineStart(), bytes.indexOf('x'));
    cursor.moveTo(0); // back to the start
    QCOMPARE(cursor.line(), 1);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
