// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "library/guidefile.h"
#include "library/guidelibrary.h"
#include "library/guidewriter.h"

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

Diagnostics someDiagnostics()
{
    return {{Severity::Error, DiagnosticCode::NoTitle, 3, 4, {u"a\"b"_s, u"Zürich\n"_s}},
            {Severity::Note, DiagnosticCode::NoCompensationTable, 0, 0, {}}};
}

/// A record in which every field has a value of its own.
GuideRecord fullRecord(const QString &path)
{
    const Currency krona = Currency::known("SEK");
    const MoneyRange total{{-100, krona}, {9'000'000'000'000'000, krona}};
    GuideRecord record;
    record.path = path;
    record.company = u"O'Acme"_s;
    record.role = u"Data Scientist"_s;
    record.family = RoleFamily::DataScientist;
    record.signature = true;
    record.currency = Currency::known("USD");
    record.layout = TableLayout::LevelByRegion;
    record.regions = {{u"North"_s, u"L1"_s, Currency::known("JPY"), total}, {{}, {}, {}, std::nullopt}};
    record.total = total;
    record.lastUpdated = QDate(2026, 2, 28);
    record.quality = DataQuality::Low;
    record.equityStated = EquityBasis::Grant;
    record.equityInferred = EquityBasis::Year;
    record.errors = 1;
    record.warnings = 2;
    record.notes = 3;
    return record;
}

} // namespace

class TestGuideStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at = std::make_unique<GuideLibrary>(); }
    void recordsComeBackWhole();
    void unknownValuesComeBackUnknown();
    void figuresArriveInTheRecord();
    void reindexReadsTheStoredBytes();
    void reindexGoesOnAfterCancel();
    void findsAGuideAgain_data();
    void findsAGuideAgain();
    void loadsAllOfAGuide();
    void theFirstPageIsInOrder();
    void allDiagnosticsAtOnce();
    void importReadsWhatHasNoIndex();
    void removeForgetsTheGuide();
    void whatIsNotThereIsMissing();

private:
    std::unique_ptr<GuideLibrary> m_at;
};

void TestGuideStore::recordsComeBackWhole()
{
    GuideEntry entry{"bytes", u"hash"_s, moment(1), fullRecord(u"/a.md"_s), someDiagnostics()};
    const auto id = GuideWriter(m_at->database().connection()).add(entry, moment(2));
    QVERIFY(id);
    GuideRecord expected = entry.record;
    expected.id = *id;
    expected.modified = moment(1);
    expected.imported = moment(2);
    QCOMPARE(m_at->records(), QList<GuideRecord>{expected});
    QCOMPARE(*m_at->store().diagnostics(*id), someDiagnostics());
    QCOMPARE(*m_at->store().bytes(*id), QByteArray("bytes"));
}

void TestGuideStore::unknownValuesComeBackUnknown()
{
    GuideEntry entry{"bytes", u"hash"_s, moment(1), GuideRecord(), {}};
    entry.record.path = u"/a.md"_s;
    // A total without a currency is still a total.
    entry.record.regions = {{u"A"_s, {}, {}, MoneyRange{{5, {}}, {6, {}}}}};
    QVERIFY(GuideWriter(m_at->database().connection()).add(entry, moment(2)));
    const GuideRecord record = m_at->records().constFirst();
    QVERIFY(!record.total);
    QVERIFY(record.currency.isNull());
    QVERIFY(!record.lastUpdated.isValid());
    QCOMPARE(record.regions, entry.record.regions);
}

void TestGuideStore::figuresArriveInTheRecord()
{
    m_at->write(u"a.md"_s,
                guideText("Data Engineer", "| Region | Base | Bonus | Total Comp |\n|---|---|---|---|\n"
                                           "| North | $100K-$120K | 10% | $110K-$132K |\n"
                                           "| South | \xE2\x82\xAC"
                                           "80K-\xE2\x82\xAC"
                                           "90K | 10% | N/A |\n"));
    QVERIFY(!m_at->import().stopped);
    const GuideRecord record = m_at->records().constFirst();
    const Currency dollar = Currency::known("USD");
    const MoneyRange total{{11'000'000, dollar}, {13'200'000, dollar}};
    QCOMPARE(record.company, u"Acme"_s);
    QCOMPARE(record.family, RoleFamily::DataEngineer);
    QCOMPARE(record.layout, TableLayout::Region);
    QCOMPARE(record.total, total);
    QCOMPARE(record.regions.size(), 2);
    QCOMPARE(record.regions.at(0), (RegionTotal{u"North"_s, {}, dollar, total}));
    QCOMPARE(record.regions.at(1), (RegionTotal{u"South"_s, {}, Currency::known("EUR"), std::nullopt}));
    const auto guide = m_at->store().guide(record.id);
    QCOMPARE(*m_at->store().diagnostics(record.id), guide->diagnostics);
}

void TestGuideStore::reindexReadsTheStoredBytes()
{
    m_at->writeMany(100);
    QVERIFY(!m_at->import().stopped);
    const QList<GuideRecord> before = m_at->records();
    QVERIFY(runSql(m_at->database().connection(), u"UPDATE library_state SET value = 'of old'"_s));
    QVERIFY(QDir(m_at->guides()).removeRecursively());
    m_at->reopen();
    QVERIFY(m_at->records().isEmpty());
    QCOMPARE(*m_at->store().unreadCount(), 100);
    const auto count = reindexGuides(m_at->database());
    QVERIFY(count);
    QCOMPARE(*count, 100);
    QCOMPARE(m_at->records(), before);
    QCOMPARE(m_at->store().search(u"word77"_s)->guides.size(), 1);
    QCOMPARE(*reindexGuides(m_at->database()), 0);
}

void TestGuideStore::reindexGoesOnAfterCancel()
{
    m_at->writeMany(400);
    QVERIFY(!m_at->import().stopped);
    QVERIFY(runSql(m_at->database().connection(), u"DELETE FROM guide_index WHERE guide_id > 20"_s));
    QVERIFY(runSql(m_at->database().connection(), u"INSERT INTO guide_fts (guide_fts) VALUES ('rebuild')"_s));
    std::stop_source stop;
    ImportOptions options;
    options.stop = stop.get_token();
    options.progress = [&stop](const ImportProgress &) { stop.request_stop(); };
    QCOMPARE(reindexGuides(m_at->database(), options).error().code, ErrorCode::Cancelled);
    const int left = *m_at->store().unreadCount();
    QVERIFY(left > 0 && left < 380);
    QCOMPARE(*reindexGuides(m_at->database()), left);
    QCOMPARE(m_at->records().size(), 400);
}

void TestGuideStore::findsAGuideAgain_data()
{
    QTest::addColumn<GuideReference>("reference");
    QTest::addColumn<QString>("file"); // empty: none
    QTest::addColumn<FoundBy>("by");
    const QString a = u"{a}"_s; // stands for the place of a.md
    const QString hash = guideHash(guideText("Data Engineer", "one"));
    QTest::newRow("nothing is known") << GuideReference{} << QString() << FoundBy::Path;
    QTest::newRow("its path alone") << GuideReference{a, {}, {}, {}} << u"a.md"_s << FoundBy::Path;
    QTest::newRow("path and text") << GuideReference{a, hash, u"Acme"_s, u"Data Engineer"_s} << u"a.md"_s
                                   << FoundBy::Path;
    QTest::newRow("path, another text, the same role")
        << GuideReference{a, u"other"_s, u"ACME"_s, u"data engineer"_s} << u"a.md"_s << FoundBy::Path;
    QTest::newRow("the text elsewhere") << GuideReference{u"/gone.md"_s, hash, u"Acme"_s, u"Data Engineer"_s}
                                        << u"a.md"_s << FoundBy::Content;
    QTest::newRow("the role elsewhere")
        << GuideReference{u"/gone.md"_s, u"other"_s, u"Acme"_s, u"Data Scientist"_s} << u"b.md"_s
        << FoundBy::Role;
    QTest::newRow("another role took the path")
        << GuideReference{a, u"other"_s, u"Acme"_s, u"Data Scientist"_s} << u"b.md"_s << FoundBy::Role;
    QTest::newRow("the path after all")
        << GuideReference{a, u"other"_s, u"Acme"_s, u"Gardener"_s} << u"a.md"_s << FoundBy::Path;
    QTest::newRow("nowhere") << GuideReference{u"/gone.md"_s, u"other"_s, u"Acme"_s, u"Gardener"_s}
                             << QString() << FoundBy::Path;
}

void TestGuideStore::findsAGuideAgain()
{
    QFETCH(GuideReference, reference);
    QFETCH(const QString, file);
    QFETCH(const FoundBy, by);
    const QString a = m_at->write(u"a.md"_s, guideText("Data Engineer", "one"));
    m_at->write(u"b.md"_s, guideText("Data Scientist", "two"));
    QVERIFY(!m_at->import().stopped);
    reference.path.replace(u"{a}"_s, a);
    const auto found = m_at->store().find(reference);
    QVERIFY(found);
    QCOMPARE(found->has_value(), !file.isEmpty());
    if (*found) {
        QCOMPARE(m_at->store().load((*found)->id)->path, m_at->guides() + u'/' + file);
        QCOMPARE(int((*found)->by), int(by));
    }
}

void TestGuideStore::loadsAllOfAGuide()
{
    const QByteArray text = guideText("Data Engineer");
    const QString path = m_at->write(u"a.md"_s, text);
    QVERIFY(!m_at->import().stopped);
    const GuideId id = m_at->records().constFirst().id;
    const auto loaded = m_at->store().load(id);
    QVERIFY(loaded);
    QCOMPARE(*loaded, (LoadedGuide{id, path, text, readGuide(text, path), guideHash(text)}));
    QCOMPARE(m_at->store().load(77).error().code, ErrorCode::GuideMissing);
}

void TestGuideStore::theFirstPageIsInOrder()
{
    for (const char *role : {"Writer", "analyst", "Gardener"}) {
        m_at->write(QString::fromLatin1(role) + u".md"_s, guideText(role));
    }
    QVERIFY(!m_at->import().stopped);
    const auto page = m_at->store().firstRecords(2);
    QVERIFY(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->at(0).role, u"analyst"_s);
    QCOMPARE(page->at(1).role, u"Gardener"_s);
    QCOMPARE(*m_at->store().count(), 3);
}

void TestGuideStore::allDiagnosticsAtOnce()
{
    m_at->write(u"a.md"_s, guideText("Data Engineer")); // without a table
    m_at->write(u"b.md"_s, guideText("Analyst"));
    QVERIFY(!m_at->import().stopped);
    const auto all = m_at->store().allDiagnostics();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).role, u"Analyst"_s);
    for (const GuideDiagnostics &guide : *all) {
        QVERIFY(!guide.diagnostics.isEmpty());
        QCOMPARE(guide.diagnostics, *m_at->store().diagnostics(guide.guide));
    }
}

void TestGuideStore::importReadsWhatHasNoIndex()
{
    m_at->write(u"a.md"_s, guideText("Data Engineer", "there"));
    QVERIFY(!m_at->import().stopped);
    QVERIFY(runSql(m_at->database().connection(), u"DELETE FROM guide_index"_s));
    QVERIFY(runSql(m_at->database().connection(), u"INSERT INTO guide_fts (guide_fts) VALUES ('rebuild')"_s));
    QVERIFY(m_at->store().search(u"there"_s)->guides.isEmpty());
    QCOMPARE(m_at->import().count(ImportOutcome::Unchanged), 1);
    QCOMPARE(m_at->records().size(), 1);
    QCOMPARE(m_at->store().search(u"there"_s)->guides.size(), 1);
}

void TestGuideStore::removeForgetsTheGuide()
{
    const QString path = m_at->write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!m_at->import().stopped);
    const GuideId id = m_at->records().constFirst().id;
    QVERIFY(m_at->store().remove(id));
    QVERIFY(m_at->records().isEmpty());
    QVERIFY(QFile::exists(path));
    QCOMPARE(sqlValue(m_at->database(), u"SELECT count(*) FROM guide_bytes"_s).toInt(), 0);
    QCOMPARE(m_at->import().count(ImportOutcome::Added), 1);
    QVERIFY(m_at->records().constFirst().id !=
            id); // a plan that names the old one must not meet another guide
}

void TestGuideStore::whatIsNotThereIsMissing()
{
    QCOMPARE(m_at->store().bytes(7).error().code, ErrorCode::GuideMissing);
    QCOMPARE(m_at->store().guide(7).error().code, ErrorCode::GuideMissing);
    QCOMPARE(m_at->store().diagnostics(7).error().code, ErrorCode::GuideMissing);
    QCOMPARE(m_at->store().remove(7).error().code, ErrorCode::GuideMissing);
}

QTEST_GUILESS_MAIN(TestGuideStore)
#include "tst_guidestore.moc"
