// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidelibrary.h"
#include "library/guidesearch.h"
#include "library/searchsentence.h"

#include <QSignalSpy>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestGuideSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWords_data();
    void splitsWords();
    void givesTheSentence_data();
    void givesTheSentence();
    void cutsALongSentence();
    void findsAsOneTypes();
    void theLatestWins();
    void nothingIsAnsweredAtOnce();
    void repeatsForNewGuides();
    void saysWhyItCannot();
};

void TestGuideSearch::splitsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("beginning");
    QTest::newRow("nothing") << QString() << QStringList() << false;
    QTest::newRow("signs") << u"\"(*"_s << QStringList() << false;
    QTest::newRow("one begun") << u"Vest"_s << QStringList(u"vest"_s) << true;
    QTest::newRow("one finished") << u"Vest,"_s << QStringList(u"vest"_s) << false;
    QTest::newRow("accents") << u"Zürich São"_s << QStringList({u"zurich"_s, u"sao"_s}) << true;
    QTest::newRow("figures") << u"$250K–300k"_s << QStringList({u"250k"_s, u"300k"_s}) << true;
}

void TestGuideSearch::splitsWords()
{
    QFETCH(const QString, text);
    QTEST(searchWords(text).words, "words");
    QTEST(searchWords(text).lastIsBeginning, "beginning");
}

void TestGuideSearch::givesTheSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("snippet");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("line");
    const QByteArray prose =
        "# Title of it\n\nFirst things first. Ask for *more* equity, then\nwait. Last.\n";
    QTest::newRow("a sentence over two lines")
        << prose << u"wait"_s << u"Ask for more equity, then wait."_s << QStringList(u"wait"_s) << 4;
    QTest::newRow("the one with most words")
        << QByteArray("More. Equity and more of it.\n") << u"more equity"_s << u"Equity and more of it."_s
        << QStringList({u"Equity"_s, u"more"_s}) << 1;
    QTest::newRow("a heading stands alone")
        << prose << u"title"_s << u"Title of it"_s << QStringList(u"Title"_s) << 1;
    QTest::newRow("a row of a table") << QByteArray("| Region | Base |\n|---|---|\n| North | $250K |\n")
                                      << u"250"_s << u"North · $250K"_s << QStringList(u"250K"_s) << 3;
    QTest::newRow("an item") << QByteArray("- one\n- two *three*\n") << u"three "_s << u"two three"_s
                             << QStringList(u"three"_s) << 2;
    QTest::newRow("a link") << QByteArray("see [the page](http://example.org/page) there\n") << u"there"_s
                            << u"see the page there"_s << QStringList(u"there"_s) << 1;
    QTest::newRow("with accents") << QByteArray("In Z\xC3\xBCrich.\n") << u"zurich"_s << u"In Zürich."_s
                                  << QStringList(u"Zürich"_s) << 1;
    QTest::newRow("a dot within a figure") << QByteArray("At 1.5 million. No.\n") << u"million"_s
                                           << u"At 1.5 million."_s << QStringList(u"million"_s) << 1;
    QTest::newRow("not there") << prose << u"nowhere"_s << QString() << QStringList() << 0;
}

void TestGuideSearch::givesTheSentence()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, search);
    const SearchHit hit = sentenceOf(text, searchWords(search));
    QTEST(hit.snippet, "snippet");
    QTEST(hit.line, "line");
    QStringList words;
    for (const TextSpan &span : hit.words) {
        words.append(hit.snippet.mid(span.start, span.length));
    }
    QTEST(words, "words");
}

void TestGuideSearch::cutsALongSentence()
{
    const QByteArray text = QByteArray("word ").repeated(200) + "needle " + QByteArray("word ").repeated(200);
    const SearchHit hit = sentenceOf(text, searchWords(u"needle"_s));
    QVERIFY(hit.snippet.size() < 300);
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
    QCOMPARE(hit.words.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.words.constFirst().start, hit.words.constFirst().length), u"needle"_s);
}

void TestGuideSearch::findsAsOneTypes()
{
    GuideLibrary at;
    at.write(u"a.md"_s, guideText("Data Engineer", "A cliff of a year."));
    at.write(u"b.md"_s, guideText("Data Scientist", "Nothing."));
    QVERIFY(!at.import().stopped);
    GuideSearch search(at.database().path());
    QSignalSpy found(&search, &GuideSearch::found);
    for (const QString &text : {u"c"_s, u"cl"_s, u"cliff"_s, u"cliff \"year"_s}) {
        found.clear();
        search.search(text);
        QVERIFY(found.wait(20000));
        const auto result = found.constFirst().constFirst().value<SearchResult>();
        QCOMPARE(result.text, text);
        QVERIFY(!result.guides.isEmpty());
        QCOMPARE(result.hits.constFirst().snippet, u"A cliff of a year."_s);
        QCOMPARE(result.hits.constFirst().line, 3);
    }
}

void TestGuideSearch::theLatestWins()
{
    GuideLibrary at;
    at.writeMany(50);
    QVERIFY(!at.import().stopped);
    GuideSearch search(at.database().path());
    QSignalSpy found(&search, &GuideSearch::found);
    const QString text = u"negotiation word7"_s;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        search.search(text.first(end));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), 20000);
    QTest::qWait(0);
    QCOMPARE(found.count(), 1); // of seventeen questions the last is answered
    QCOMPARE(found.constFirst().constFirst().value<SearchResult>().text, text);
    QCOMPARE(found.constFirst().constFirst().value<SearchResult>().guides.size(), 1);
}

void TestGuideSearch::nothingIsAnsweredAtOnce()
{
    GuideSearch search(u"/nowhere/library.sqlite"_s);
    const QSignalSpy found(&search, &GuideSearch::found);
    const QSignalSpy failed(&search, &GuideSearch::failed);
    search.search(u"\" *"_s);
    QCOMPARE(found.count(), 1);
    QVERIFY(found.constFirst().constFirst().value<SearchResult>().guides.isEmpty());
    QVERIFY(failed.isEmpty());
}

void TestGuideSearch::repeatsForNewGuides()
{
    GuideLibrary at;
    at.write(u"a.md"_s, guideText("Data Engineer", "cliff"));
    QVERIFY(!at.import().stopped);
    GuideSearch search(at.database().path());
    QSignalSpy found(&search, &GuideSearch::found);
    search.search(u"cliff"_s);
    QVERIFY(found.wait(20000));
    at.write(u"b.md"_s, guideText("Data Scientist", "cliff"));
    QVERIFY(!at.import().stopped);
    search.repeat();
    QVERIFY(found.wait(20000));
    QCOMPARE(found.constLast().constFirst().value<SearchResult>().guides.size(), 2);
}

void TestGuideSearch::saysWhyItCannot()
{
    GuideSearch search(u"/nowhere/library.sqlite"_s);
    QSignalSpy failed(&search, &GuideSearch::failed);
    search.search(u"word"_s);
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::DatabaseUnopenable);
}

Q_DECLARE_METATYPE(counteroffer::Error)
QTEST_GUILESS_MAIN(TestGuideSearch)
#include "tst_guidesearch.moc"
