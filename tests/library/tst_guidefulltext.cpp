// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefulltext.h"
#include "library/guidewriter.h"
#include "library/librarysupport.h"
#include "library/sqlguidestore.h"

#include <QTemporaryDir>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestGuideFullText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void quotesEveryWord_data();
    void quotesEveryWord();
    void finds_data();
    void finds();
    void neverFails_data();
    void neverFails();
    void theTitleWeighsMore();
    void marksTheWordsFound();
    void givesNoMoreThanAsked();
    void forgetsWhatWasChangedOrRemoved();

private:
    GuideId add(const QString &role, const QByteArray &text);
    QList<GuideId> found(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDatabase> m_library;
};

namespace {

GuideEntry entry(const QString &role, const QByteArray &text)
{
    GuideEntry made;
    made.bytes = text;
    made.contentHash = u"hash"_s;
    made.modified = moment(1);
    made.record.path = u"/guides/"_s + role;
    made.record.company = u"Acme"_s;
    made.record.role = role;
    return made;
}

} // namespace

void TestGuideFullText::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = openLibrary(m_folder->filePath(u"library.db"_s));
    QVERIFY(m_library);
}

void TestGuideFullText::cleanup()
{
    m_library.reset();
}

GuideId TestGuideFullText::add(const QString &role, const QByteArray &text)
{
    return GuideWriter(m_library->connection()).add(entry(role, text), moment(1)).value();
}

QList<GuideId> TestGuideFullText::found(const QString &text)
{
    const auto hits = SqlGuideStore(*m_library).search(text);
    return hits ? hits->guides : QList<GuideId>();
}

void TestGuideFullText::quotesEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs alone") << u" \"*-()^:\t"_s << QString();
    QTest::newRow("a word begun") << u"vest"_s << u"\"vest\"*"_s;
    QTest::newRow("a word finished") << u"vest "_s << u"\"vest\""_s;
    QTest::newRow("two words") << u"vest clif"_s << u"\"vest\" \"clif\"*"_s;
    QTest::newRow("operators are words") << u"NOT a OR NEAR"_s << u"\"not\" \"a\" \"or\" \"near\"*"_s;
    QTest::newRow("signs part words") << u"250K-300K"_s << u"\"250k\" \"300k\"*"_s;
    QTest::newRow("more than anybody means") << u"a "_s.repeated(20) << u"\"a\" "_s.repeated(16).trimmed();
    QTest::newRow("composed") << u"Zu\u0308rich"_s << u"\"zurich\"*"_s;
    QTest::newRow("beyond the first plane") << u"\U00020000"_s << u"\"\U00020000\"*"_s;
}

void TestGuideFullText::quotesEveryWord()
{
    QFETCH(const QString, text);
    QTEST(fullTextQuery(text), "query");
}

void TestGuideFullText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("a word") << u"cliff"_s << true;
    QTest::newRow("its beginning") << u"cli"_s << true;
    QTest::newRow("one letter") << u"c"_s << true;
    QTest::newRow("not its end") << u"liff"_s << false;
    QTest::newRow("a beginning that is finished") << u"cli "_s << false;
    QTest::newRow("in another case") << u"CLIFF"_s << true;
    QTest::newRow("without the umlaut") << u"zurich"_s << true;
    QTest::newRow("with it, in two characters") << u"Zu\u0308rich"_s << true;
    QTest::newRow("of the company") << u"acme"_s << true;
    QTest::newRow("of the role") << u"whisp"_s << true;
    QTest::newRow("all words") << u"cliff zürich"_s << true;
    QTest::newRow("one of two") << u"cliff madrid"_s << false;
    QTest::newRow("a figure") << u"$250K"_s << true;
    QTest::newRow("in bold") << u"bold"_s << true;
    QTest::newRow("behind bytes that are no text") << u"behind"_s << true;
}

void TestGuideFullText::finds()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    const GuideId id =
        add(u"Whisperer"_s, "# Heading\n\nA cliff of **bold** $250K\xE2\x80\x93$300K in Z\xC3\xBCrich"
                            " \xFF\xFE behind.\n");
    add(u"Other"_s, "nothing to see");
    QCOMPARE(this->found(text).contains(id), found);
}

void TestGuideFullText::neverFails_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {u"\""_s,
                               u"\"\""_s,
                               u"*"_s,
                               u"a*"_s,
                               u"a\"b"_s,
                               u"'"_s,
                               u"a' OR 1=1 --"_s,
                               u"("_s,
                               u"a)"_s,
                               u"body:a"_s,
                               u"-a"_s,
                               u"^a"_s,
                               u"a + b"_s,
                               u"NEAR(a b, 2)"_s,
                               u"AND"_s,
                               u"{a}:b"_s,
                               u"\\"_s,
                               u"%_"_s,
                               u"\uFFFD"_s,
                               u"\u0301"_s,
                               u"\U0001F4B0"_s,
                               QString(QChar(0)) + u"a"_s,
                               QString(QChar(0xD800)),
                               QString(100000, u'a'),
                               u"a "_s.repeated(5000)};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QTest::addRow("text %d", int(i)) << texts.at(i);
    }
}

void TestGuideFullText::neverFails()
{
    QFETCH(const QString, text);
    add(u"Role"_s, "a b c");
    const auto hits = SqlGuideStore(*m_library).search(text);
    QVERIFY2(hits, hits ? "" : qPrintable(errorSentence(hits.error())));
}

void TestGuideFullText::theTitleWeighsMore()
{
    const GuideId mentioned = add(u"Analyst"_s, "the gardener and the gardener, and more words");
    const GuideId titled = add(u"Gardener"_s, "nothing but other words in here");
    QCOMPARE(found(u"gardener"_s), (QList<GuideId>{titled, mentioned}));
}

void TestGuideFullText::marksTheWordsFound()
{
    const GuideId id = add(u"Role"_s, "# One\n\none two\nthree **cliff** four cliffs. five\n\n  six\n");
    const auto result = SqlGuideStore(*m_library).search(u"cliff"_s);
    QVERIFY(result);
    QCOMPARE(result->text, u"cliff"_s);
    QCOMPARE(result->guides, QList<GuideId>{id});
    const SearchHit hit = result->hits.constFirst();
    QCOMPARE(hit.guideId, id);
    QCOMPARE(hit.snippet, u"one two three cliff four cliffs."_s);
    QCOMPARE(hit.line, 4);
    QStringList words;
    for (const TextSpan &span : hit.words) {
        words.append(hit.snippet.mid(span.start, span.length));
    }
    QCOMPARE(words, QStringList({u"cliff"_s, u"cliffs"_s}));
}

void TestGuideFullText::givesNoMoreThanAsked()
{
    for (int i = 0; i < sentencesShown + 5; ++i) {
        add(QString::number(i), "same words");
    }
    const auto result = SqlGuideStore(*m_library).search(u"same"_s);
    QVERIFY(result);
    QCOMPARE(result->guides.size(), sentencesShown + 5); // all are counted
    QCOMPARE(result->hits.size(), sentencesShown);
    for (int i = 0; i < sentencesShown; ++i) {
        QCOMPARE(result->hits.at(i).guideId, result->guides.at(i));
    }
}

void TestGuideFullText::forgetsWhatWasChangedOrRemoved()
{
    const GuideId id = add(u"Role"_s, "before");
    GuideWriter writer(m_library->connection());
    QVERIFY(writer.update(id, entry(u"Duty"_s, "after"), moment(2)));
    QVERIFY(found(u"before"_s).isEmpty());
    QVERIFY(found(u"role"_s).isEmpty());
    QCOMPARE(found(u"after"_s), QList<GuideId>{id});
    add(u"Another"_s, "stays");
    QVERIFY(SqlGuideStore(*m_library).remove(id));
    QVERIFY(found(u"after"_s).isEmpty());
    // SQLite's own check that the index says what the texts say.
    QVERIFY(runSql(m_library->connection(),
                   u"INSERT INTO guide_fts (guide_fts, rank) VALUES ('integrity-check', 1)"_s));
}

QTEST_GUILESS_MAIN(TestGuideFullText)
#include "tst_guidefulltext.moc"
