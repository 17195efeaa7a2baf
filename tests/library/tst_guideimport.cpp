// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "library/guideimport.h"
#include "library/guidesummary.h"
#include "library/guidewriter.h"
#include "library/librarysupport.h"
#include "library/sqlguidestore.h"
#include "library/sqlplanstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray guideText(const QByteArray &role, const QByteArray &words = "words")
{
    return "# " + role + " | Acme Global Negotiation Guide\n\n" + words + "\n";
}

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

class TestGuideImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordsComeBackWhole();
    void unknownValuesComeBackUnknown();
    void importsFolderAndFile();
    void importingAgainDoesOnlyWhatChanged();
    void aVanishedFileStaysAsAGuide();
    void aMovedFileIsTheSameGuide();
    void aCopyIsAnotherGuide();
    void oneBadFileStopsNothing();
    void aFileThatWentBadKeepsItsGuide();
    void aFolderWithoutGuidesIsReported();
    void cancelKeepsWhatWasDone();
    void progressCountsUp();
    void aFullDiskStopsAndSaysSo();
    void readOnlyImportsNothing();
    void plansCanBeSavedMeanwhile();
    void reindexReadsTheStoredBytes();
    void reindexGoesOnAfterCancel();
    void importReadsWhatHasNoIndex();
    void otherMarkdownIsNotImported();
    void aGuideThatBecameNoneKeepsItsText();
    void figuresArriveInTheRecord();
    void theSampleComesInWhole();
    void removeForgetsTheGuide();
    void whatIsNotThereIsMissing();

private:
    QString write(const QString &name, const QByteArray &bytes);
    ImportReport import(const QStringList &paths, const ImportOptions &options = {});
    ImportOutcome outcomeOf(const ImportReport &report, const QString &path);
    QList<GuideRecord> records();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDatabase> m_library;
    std::unique_ptr<SqlGuideStore> m_store;
    QString m_guides;
};

void TestGuideImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_guides = m_folder->filePath(u"guides"_s);
    QVERIFY(QDir().mkpath(m_guides));
    m_library = openLibrary(m_folder->filePath(u"library.db"_s));
    QVERIFY(m_library);
    m_store = std::make_unique<SqlGuideStore>(*m_library);
}

void TestGuideImport::cleanup()
{
    m_store.reset();
    m_library.reset();
}

QString TestGuideImport::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_guides + u'/' + name;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !writeFile(path, bytes)) {
        qFatal("A test file could not be written.");
    }
    return path;
}

ImportReport TestGuideImport::import(const QStringList &paths, const ImportOptions &options)
{
    return importGuides(*m_library, paths, options);
}

ImportOutcome TestGuideImport::outcomeOf(const ImportReport &report, const QString &path)
{
    for (const ImportedFile &file : report.files) {
        if (file.path == path) {
            return file.outcome;
        }
    }
    qWarning("%s is not in the report", qPrintable(path));
    return ImportOutcome::Failed;
}

QList<GuideRecord> TestGuideImport::records()
{
    const auto records = m_store->records();
    return records ? *records : QList<GuideRecord>();
}

void TestGuideImport::recordsComeBackWhole()
{
    GuideEntry entry{"bytes", u"hash"_s, moment(1), fullRecord(u"/a.md"_s), someDiagnostics()};
    const auto id = GuideWriter(m_library->connection()).add(entry, moment(2));
    QVERIFY(id);
    GuideRecord expected = entry.record;
    expected.id = *id;
    expected.modified = moment(1);
    expected.imported = moment(2);
    QCOMPARE(records(), QList<GuideRecord>{expected});
    QCOMPARE(*m_store->diagnostics(*id), someDiagnostics());
    QCOMPARE(*m_store->bytes(*id), QByteArray("bytes"));
}

void TestGuideImport::unknownValuesComeBackUnknown()
{
    GuideEntry entry{"bytes", u"hash"_s, moment(1), GuideRecord(), {}};
    entry.record.path = u"/a.md"_s;
    // A total without a currency is still a total.
    entry.record.regions = {{u"A"_s, {}, {}, MoneyRange{{5, {}}, {6, {}}}}};
    QVERIFY(GuideWriter(m_library->connection()).add(entry, moment(2)));
    const GuideRecord record = records().constFirst();
    QVERIFY(!record.total);
    QVERIFY(record.currency.isNull());
    QVERIFY(!record.lastUpdated.isValid());
    QCOMPARE(record.regions, entry.record.regions);
}

void TestGuideImport::importsFolderAndFile()
{
    write(u"a.md"_s, guideText("Product Designer"));
    write(u"deep/er/b.markdown"_s, guideText("Data Engineer"));
    const QString c = m_folder->filePath(u"c.txt"_s);
    QVERIFY(writeFile(c, guideText("Data Scientist")));
    ImportOptions options;
    options.now = moment(3);
    const ImportReport report = import({m_guides, c}, options);
    QVERIFY(!report.stopped);
    QCOMPARE(report.count(ImportOutcome::Added), 3);
    QCOMPARE(report.files.size(), 3);

    const QList<GuideRecord> found = records();
    QCOMPARE(found.size(), 3);
    for (const GuideRecord &record : found) {
        const QByteArray bytes = fileBytes(record.path);
        QCOMPARE(*m_store->bytes(record.id), bytes);
        QCOMPARE(record.imported, moment(3));
        QCOMPARE(record.modified, QFileInfo(record.path).lastModified().toUTC());
        QVERIFY(!record.missingSince.isValid());
        const auto guide = m_store->guide(record.id);
        QVERIFY(guide);
        QCOMPARE(*guide, readGuide(bytes, record.path));
        QCOMPARE(record.family, summarise(*guide, record.path).family);
    }
    QCOMPARE(*m_store->unreadCount(), 0);
    QCOMPARE(m_store->search(u"designer"_s)->size(), 1);
    QCOMPARE(m_store->search(u"negotiation guide"_s)->size(), 3);
}

void TestGuideImport::importingAgainDoesOnlyWhatChanged()
{
    const QString same = write(u"same.md"_s, guideText("Data Engineer"));
    const QString changed = write(u"changed.md"_s, guideText("Data Scientist", "before"));
    ImportOptions first;
    first.now = moment(3);
    QVERIFY(!import({m_guides}, first).stopped);
    const QList<GuideRecord> before = records();

    write(u"changed.md"_s, guideText("Data Scientist", "afterwards"));
    const QString added = write(u"new.md"_s, guideText("Product Manager"));
    ImportOptions second;
    second.now = moment(4);
    const ImportReport report = import({m_guides}, second);
    QVERIFY(!report.stopped);
    QCOMPARE(report.files.size(), 3);
    QCOMPARE(outcomeOf(report, same), ImportOutcome::Unchanged);
    QCOMPARE(outcomeOf(report, changed), ImportOutcome::Updated);
    QCOMPARE(outcomeOf(report, added), ImportOutcome::Added);

    const QList<GuideRecord> after = records();
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.at(0).id, before.at(0).id);
    QCOMPARE(after.at(1).id, before.at(1).id);
    for (const GuideRecord &record : after) {
        QCOMPARE(record.imported, record.path == same ? moment(3) : moment(4));
    }
    QVERIFY(m_store->search(u"before"_s)->isEmpty());
    QCOMPARE(m_store->search(u"afterwards"_s)->size(), 1);
}

void TestGuideImport::aVanishedFileStaysAsAGuide()
{
    const QString path = write(u"a.md"_s, guideText("Data Engineer", "remembered"));
    write(u"b.md"_s, guideText("Data Scientist"));
    QVERIFY(!import({m_guides}).stopped);
    QVERIFY(QFile::remove(path));
    ImportOptions options;
    options.now = moment(9);
    const ImportReport report = import({m_guides}, options);
    QCOMPARE(outcomeOf(report, path), ImportOutcome::Vanished);
    QCOMPARE(report.files.size(), 2);
    QCOMPARE(records().constFirst().missingSince, moment(9));
    QCOMPARE(m_store->search(u"remembered"_s)->size(), 1);
    QCOMPARE(import({m_guides}).count(ImportOutcome::Vanished), 0); // said once

    write(u"a.md"_s, guideText("Data Engineer", "remembered"));
    QCOMPARE(outcomeOf(import({m_guides}), path), ImportOutcome::Unchanged);
    QVERIFY(!records().constFirst().missingSince.isValid());
}

void TestGuideImport::aMovedFileIsTheSameGuide()
{
    const QString from = write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!import({m_guides}).stopped);
    const GuideId id = records().constFirst().id;
    const QString to = m_guides + u"/sub/b.md"_s;
    QVERIFY(QDir().mkpath(m_guides + u"/sub"_s));
    QVERIFY(QFile::rename(from, to));
    const ImportReport report = import({m_guides});
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(outcomeOf(report, to), ImportOutcome::Moved);
    QCOMPARE(records().size(), 1);
    QCOMPARE(records().constFirst().id, id);
    QCOMPARE(records().constFirst().path, to);
    QCOMPARE(m_store->search(u"negotiation"_s)->size(), 1);
}

void TestGuideImport::aCopyIsAnotherGuide()
{
    write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!import({m_guides}).stopped);
    write(u"copy/a.md"_s, guideText("Data Engineer"));
    QCOMPARE(import({m_guides}).count(ImportOutcome::Added), 1);
    QCOMPARE(records().size(), 2);
}

void TestGuideImport::oneBadFileStopsNothing()
{
    const QString empty = write(u"a.md"_s, {});
    const QString binary = write(u"b.md"_s, QByteArray(10, '\0'));
    const QString good = write(u"c.md"_s, guideText("Data Engineer"));
    const QString missing = m_guides + u"/none.md"_s;
    const ImportReport report = import({m_guides, missing});
    QVERIFY(!report.stopped);
    QCOMPARE(outcomeOf(report, good), ImportOutcome::Added);
    QCOMPARE(report.count(ImportOutcome::Failed), 3);
    const QHash<QString, ErrorCode> expected = {
        {empty, ErrorCode::FileEmpty}, {binary, ErrorCode::FileBinary}, {missing, ErrorCode::FileMissing}};
    for (const ImportedFile &file : report.files) {
        if (file.outcome == ImportOutcome::Failed) {
            QVERIFY(file.error);
            QCOMPARE(file.error->code, expected.value(file.path));
            QCOMPARE(file.error->subject, file.path);
        }
    }
}

void TestGuideImport::aFileThatWentBadKeepsItsGuide()
{
    const QString path = write(u"a.md"_s, guideText("Data Engineer", "kept"));
    QVERIFY(!import({m_guides}).stopped);
    const GuideId id = records().constFirst().id;
    write(u"a.md"_s, {});
    const ImportReport report = import({m_guides});
    QCOMPARE(outcomeOf(report, path), ImportOutcome::Failed);
    QCOMPARE(report.files.constFirst().guide, id);
    QCOMPARE(*m_store->bytes(id), guideText("Data Engineer", "kept"));
    QCOMPARE(m_store->search(u"kept"_s)->size(), 1);
}

void TestGuideImport::aFolderWithoutGuidesIsReported()
{
    write(u"a.txt"_s, "text");
    const ImportReport report = import({m_guides});
    QVERIFY(!report.stopped);
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.constFirst().error->code, ErrorCode::FolderWithoutGuides);
    QCOMPARE(report.files.constFirst().error->subject, m_guides);
}

void TestGuideImport::cancelKeepsWhatWasDone()
{
    for (int i = 0; i < 300; ++i) {
        write(u"%1.md"_s.arg(i), guideText("Data Engineer", QByteArray::number(i)));
    }
    std::stop_source stop;
    ImportOptions options;
    options.stop = stop.get_token();
    options.progress = [&stop](const ImportProgress &) { stop.request_stop(); };
    const ImportReport report = import({m_guides}, options);
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    const int done = report.count(ImportOutcome::Added);
    QVERIFY(done > 0 && done < 300);
    QCOMPARE(records().size(), done);
    QCOMPARE(import({m_guides}).count(ImportOutcome::Added), 300 - done);
}

void TestGuideImport::progressCountsUp()
{
    for (int i = 0; i < 150; ++i) {
        write(u"%1.md"_s.arg(i), guideText("Data Engineer", QByteArray::number(i)));
    }
    QList<int> steps;
    ImportOptions options;
    options.progress = [&steps](const ImportProgress &progress) {
        QCOMPARE(progress.total, 150);
        steps.append(progress.done);
    };
    QVERIFY(!import({m_guides}, options).stopped);
    QVERIFY(steps.size() > 1);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(steps.constLast(), 150);
}

void TestGuideImport::aFullDiskStopsAndSaysSo()
{
    write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!import({m_guides}).stopped);
    for (int i = 0; i < 100; ++i) {
        write(u"%1.md"_s.arg(i), guideText("Data Scientist", QByteArray(4000, 'w') + QByteArray::number(i)));
    }
    const int pages = sqlValue(*m_library, u"PRAGMA page_count"_s).toInt();
    QVERIFY(runSql(m_library->connection(), u"PRAGMA max_page_count = %1"_s.arg(pages + 20)));
    const ImportReport report = import({m_guides});
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::DiskFull);
    QCOMPARE(records().size(), 1 + report.count(ImportOutcome::Added));
    QVERIFY(m_library->verify());
    QVERIFY(runSql(m_library->connection(), u"PRAGMA max_page_count = 1000000"_s));
    QVERIFY(!import({m_guides}).stopped);
    QCOMPARE(records().size(), 101);
}

void TestGuideImport::readOnlyImportsNothing()
{
    write(u"a.md"_s, guideText("Data Engineer"));
    LibraryOptions options;
    options.readOnly = true;
    const auto library = openLibrary(m_library->path(), options);
    QVERIFY(library);
    const ImportReport report = importGuides(*library, {m_guides});
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::DatabaseReadOnly);
    QCOMPARE(reindexGuides(*library).error().code, ErrorCode::DatabaseReadOnly);
    QVERIFY(SqlGuideStore(*library).records()->isEmpty());
}

void TestGuideImport::plansCanBeSavedMeanwhile()
{
    for (int i = 0; i < 400; ++i) {
        write(u"%1.md"_s.arg(i), guideText("Data Engineer", QByteArray::number(i)));
    }
    std::optional<ImportReport> report;
    const std::unique_ptr<QThread> worker(QThread::create([this, &report] {
        const auto library = openLibrary(m_library->path());
        if (library) {
            report = importGuides(*library, {m_guides});
        }
    }));
    worker->start();
    SqlPlanStore store(*m_library);
    int saved = 0;
    while (!worker->isFinished() || saved == 0) {
        const Outcome<> outcome = store.save(plan(QString::number(saved)));
        QVERIFY2(outcome, outcome ? "" : qPrintable(errorSentence(outcome.error())));
        QVERIFY(m_store->records());
        ++saved;
        QThread::msleep(5); // a person types slower still; without a pause the importer never gets its turn
    }
    QVERIFY(worker->wait());
    QVERIFY(report && !report->stopped);
    QCOMPARE(report->count(ImportOutcome::Added), 400);
    QCOMPARE(records().size(), 400);
    QCOMPARE(store.list()->size(), saved);
}

void TestGuideImport::reindexReadsTheStoredBytes()
{
    for (int i = 0; i < 100; ++i) {
        write(u"%1.md"_s.arg(i), guideText("Data Engineer", "word" + QByteArray::number(i)));
    }
    QVERIFY(!import({m_guides}).stopped);
    const QList<GuideRecord> before = records();
    const QString path = m_library->path();
    QVERIFY(runSql(m_library->connection(), u"UPDATE library_state SET value = 'of old'"_s));
    cleanup();
    QVERIFY(QDir(m_guides).removeRecursively());
    m_library = openLibrary(path);
    QVERIFY(m_library);
    m_store = std::make_unique<SqlGuideStore>(*m_library);
    QVERIFY(records().isEmpty());
    QCOMPARE(*m_store->unreadCount(), 100);
    const auto count = reindexGuides(*m_library);
    QVERIFY(count);
    QCOMPARE(*count, 100);
    QCOMPARE(records(), before);
    QCOMPARE(m_store->search(u"word77"_s)->size(), 1);
    QCOMPARE(*reindexGuides(*m_library), 0);
}

void TestGuideImport::reindexGoesOnAfterCancel()
{
    for (int i = 0; i < 100; ++i) {
        write(u"%1.md"_s.arg(i), guideText("Data Engineer", "word" + QByteArray::number(i)));
    }
    QVERIFY(!import({m_guides}).stopped);
    QVERIFY(runSql(m_library->connection(), u"DELETE FROM guide_index WHERE guide_id > 20"_s));
    QVERIFY(runSql(m_library->connection(), u"INSERT INTO guide_fts (guide_fts) VALUES ('rebuild')"_s));
    std::stop_source stop;
    ImportOptions options;
    options.stop = stop.get_token();
    options.progress = [&stop](const ImportProgress &) { stop.request_stop(); };
    QCOMPARE(reindexGuides(*m_library, options).error().code, ErrorCode::Cancelled);
    const int left = *m_store->unreadCount();
    QVERIFY(left > 0 && left < 80);
    QCOMPARE(*reindexGuides(*m_library), left);
    QCOMPARE(records().size(), 100);
}

void TestGuideImport::importReadsWhatHasNoIndex()
{
    const QString path = write(u"a.md"_s, guideText("Data Engineer", "there"));
    QVERIFY(!import({m_guides}).stopped);
    QVERIFY(runSql(m_library->connection(), u"DELETE FROM guide_index"_s));
    QVERIFY(runSql(m_library->connection(), u"INSERT INTO guide_fts (guide_fts) VALUES ('rebuild')"_s));
    QVERIFY(m_store->search(u"there"_s)->isEmpty());
    QCOMPARE(outcomeOf(import({m_guides}), path), ImportOutcome::Unchanged);
    QCOMPARE(records().size(), 1);
    QCOMPARE(m_store->search(u"there"_s)->size(), 1);
}

void TestGuideImport::otherMarkdownIsNotImported()
{
    const QString readme =
        write(u"README.md"_s, "# Notes\n\nWhat is in this folder.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    const QString titled = write(u"a.md"_s, guideText("Data Engineer"));
    const QString table = write(
        u"b.md"_s, "| Region | Base | Total Comp |\n|---|---|---|\n| North | $100K-$120K | $130K-$150K |\n");
    const ImportReport report = import({m_guides});
    QCOMPARE(outcomeOf(report, readme), ImportOutcome::NotAGuide);
    QCOMPARE(outcomeOf(report, titled), ImportOutcome::Added);
    QCOMPARE(outcomeOf(report, table), ImportOutcome::Added);
    QCOMPARE(records().size(), 2);
    QVERIFY(m_store->search(u"folder"_s)->isEmpty());
}

void TestGuideImport::aGuideThatBecameNoneKeepsItsText()
{
    const QString path = write(u"a.md"_s, guideText("Data Engineer", "kept"));
    QVERIFY(!import({m_guides}).stopped);
    write(u"a.md"_s, "# Shopping\n\nmilk\n");
    const ImportReport report = import({m_guides});
    QCOMPARE(outcomeOf(report, path), ImportOutcome::NotAGuide);
    QCOMPARE(report.files.constFirst().guide, records().constFirst().id);
    QCOMPARE(m_store->search(u"kept"_s)->size(), 1);
}

void TestGuideImport::figuresArriveInTheRecord()
{
    write(u"a.md"_s, guideText("Data Engineer", "| Region | Base | Bonus | Total Comp |\n|---|---|---|---|\n"
                                                "| North | $100K-$120K | 10% | $110K-$132K |\n"
                                                "| South | \xE2\x82\xAC"
                                                "80K-\xE2\x82\xAC"
                                                "90K | 10% | N/A |\n"));
    QVERIFY(!import({m_guides}).stopped);
    const GuideRecord record = records().constFirst();
    const Currency dollar = Currency::known("USD");
    const MoneyRange total{{11'000'000, dollar}, {13'200'000, dollar}};
    QCOMPARE(record.company, u"Acme"_s);
    QCOMPARE(record.family, RoleFamily::DataEngineer);
    QCOMPARE(record.layout, TableLayout::Region);
    QCOMPARE(record.total, total);
    QCOMPARE(record.regions.size(), 2);
    QCOMPARE(record.regions.at(0), (RegionTotal{u"North"_s, {}, dollar, total}));
    QCOMPARE(record.regions.at(1), (RegionTotal{u"South"_s, {}, Currency::known("EUR"), std::nullopt}));
    const auto guide = m_store->guide(record.id);
    QCOMPARE(*m_store->diagnostics(record.id), guide->diagnostics);
}

void TestGuideImport::theSampleComesInWhole()
{
    const QString sample = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/guides");
    if (!QFileInfo::exists(sample)) {
        QSKIP("The sample of guides is not beside the project.");
    }
    const ImportReport report = import({sample});
    QVERIFY(!report.stopped);
    QCOMPARE(report.count(ImportOutcome::Added), report.files.size());
    const QList<GuideRecord> found = records();
    QCOMPARE(found.size(), 420);
    QHash<RoleFamily, int> families;
    for (const GuideRecord &record : found) {
        ++families[record.family];
        QVERIFY2(!record.company.isEmpty() && !record.role.isEmpty(), qPrintable(record.path));
        QVERIFY2(!record.regions.isEmpty(), qPrintable(record.path));
        QVERIFY2(!record.newerTwin, qPrintable(record.path));
    }
    // Thirty companies, each with the thirteen roles and one of its own.
    QCOMPARE(families.size(), 14);
    for (const int count : std::as_const(families)) {
        QCOMPARE(count, 30);
    }
    QCOMPARE(import({sample}).count(ImportOutcome::Unchanged), 420);
}

void TestGuideImport::removeForgetsTheGuide()
{
    const QString path = write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!import({m_guides}).stopped);
    const GuideId id = records().constFirst().id;
    QVERIFY(m_store->remove(id));
    QVERIFY(records().isEmpty());
    QVERIFY(QFile::exists(path));
    QCOMPARE(sqlValue(*m_library, u"SELECT count(*) FROM guide_bytes"_s).toInt(), 0);
    QCOMPARE(import({m_guides}).count(ImportOutcome::Added), 1);
    QVERIFY(records().constFirst().id != id); // a plan that names the old one must not meet another guide
}

void TestGuideImport::whatIsNotThereIsMissing()
{
    QCOMPARE(m_store->bytes(7).error().code, ErrorCode::GuideMissing);
    QCOMPARE(m_store->guide(7).error().code, ErrorCode::GuideMissing);
    QCOMPARE(m_store->diagnostics(7).error().code, ErrorCode::GuideMissing);
    QCOMPARE(m_store->remove(7).error().code, ErrorCode::GuideMissing);
}

QTEST_GUILESS_MAIN(TestGuideImport)
#include "tst_guideimport.moc"
