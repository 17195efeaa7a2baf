// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    m_at->writeMany(100);
    QVERIFY(!m_at->import().stopped);
    QVERIFY(runSql(m_at->database().connection(), u"DELETE FROM guide_index WHERE guide_id > 20"_s));
    QVERIFY(runSql(m_at->database().connection(), u"INSERT INTO guide_fts (guide_fts) VALUES ('rebuild')"_s));
    std::stop_source stop;
    ImportOptions options;
    options.stop = stop.get_token();
    options.progress = [&stop](const ImportProgress &) { stop.request_stop(); };
    QCOMPARE(reindexGuides(m_at->database(), options).error().code, ErrorCode::Cancelled);
    const int left = *m_at->store().unreadCount();
    QVERIFY(left > 0 && left < 80);
    QCOMPARE(*reindexGuides(m_at->database()), left);
    QCOMPARE(m_at->records().size(), 100);
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
