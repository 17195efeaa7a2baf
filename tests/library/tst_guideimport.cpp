// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "library/guidelibrary.h"
#include "library/sqlplanstore.h"

#include <QHash>
#include <QThread>

#include <algorithm>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

ImportOutcome outcomeOf(const ImportReport &report, const QString &path)
{
    for (const ImportedFile &file : report.files) {
        if (file.path == path) {
            return file.outcome;
        }
    }
    qWarning("%s is not in the report", qPrintable(path));
    return ImportOutcome::Failed;
}

} // namespace

class TestGuideImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at = std::make_unique<GuideLibrary>(); }
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
    void otherMarkdownIsNotImported();
    void aGuideThatBecameNoneKeepsItsText();
    void theSampleComesInWhole();

private:
    std::unique_ptr<GuideLibrary> m_at;
};

void TestGuideImport::importsFolderAndFile()
{
    m_at->write(u"a.md"_s, guideText("Product Designer"));
    m_at->write(u"deep/er/b.markdown"_s, guideText("Data Engineer"));
    const QString c = m_at->filePath(u"c.txt"_s);
    QVERIFY(writeFile(c, guideText("Data Scientist")));
    ImportOptions options;
    options.now = moment(3);
    const ImportReport report = importGuides(m_at->database(), {m_at->guides(), c}, options);
    QVERIFY(!report.stopped);
    QCOMPARE(report.count(ImportOutcome::Added), 3);
    QCOMPARE(report.files.size(), 3);

    const QList<GuideRecord> found = m_at->records();
    QCOMPARE(found.size(), 3);
    for (const GuideRecord &record : found) {
        const QByteArray bytes = fileBytes(record.path);
        QCOMPARE(*m_at->store().bytes(record.id), bytes);
        QCOMPARE(record.imported, moment(3));
        QCOMPARE(record.modified, QFileInfo(record.path).lastModified().toUTC());
        QVERIFY(!record.missingSince.isValid());
        const auto guide = m_at->store().guide(record.id);
        QVERIFY(guide);
        QCOMPARE(*guide, readGuide(bytes, record.path));
        QCOMPARE(record.family, summarise(*guide, record.path).family);
    }
    QCOMPARE(*m_at->store().unreadCount(), 0);
    QCOMPARE(m_at->store().search(u"designer"_s)->guides.size(), 1);
    QCOMPARE(m_at->store().search(u"negotiation guide"_s)->guides.size(), 3);
}

void TestGuideImport::importingAgainDoesOnlyWhatChanged()
{
    const QString same = m_at->write(u"same.md"_s, guideText("Data Engineer"));
    const QString changed = m_at->write(u"changed.md"_s, guideText("Data Scientist", "before"));
    ImportOptions first;
    first.now = moment(3);
    QVERIFY(!m_at->import(first).stopped);
    const QList<GuideRecord> before = m_at->records();

    m_at->write(u"changed.md"_s, guideText("Data Scientist", "afterwards"));
    const QString added = m_at->write(u"new.md"_s, guideText("Product Manager"));
    ImportOptions second;
    second.now = moment(4);
    const ImportReport report = m_at->import(second);
    QVERIFY(!report.stopped);
    QCOMPARE(report.files.size(), 3);
    QCOMPARE(outcomeOf(report, same), ImportOutcome::Unchanged);
    QCOMPARE(outcomeOf(report, changed), ImportOutcome::Updated);
    QCOMPARE(outcomeOf(report, added), ImportOutcome::Added);

    const QList<GuideRecord> after = m_at->records();
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.at(0).id, before.at(0).id);
    QCOMPARE(after.at(1).id, before.at(1).id);
    for (const GuideRecord &record : after) {
        QCOMPARE(record.imported, record.path == same ? moment(3) : moment(4));
    }
    QVERIFY(m_at->store().search(u"before"_s)->guides.isEmpty());
    QCOMPARE(m_at->store().search(u"afterwards"_s)->guides.size(), 1);
}

void TestGuideImport::aVanishedFileStaysAsAGuide()
{
    const QString path = m_at->write(u"a.md"_s, guideText("Data Engineer", "remembered"));
    m_at->write(u"b.md"_s, guideText("Data Scientist"));
    QVERIFY(!m_at->import().stopped);
    QVERIFY(QFile::remove(path));
    ImportOptions options;
    options.now = moment(9);
    const ImportReport report = m_at->import(options);
    QCOMPARE(outcomeOf(report, path), ImportOutcome::Vanished);
    QCOMPARE(report.files.size(), 2);
    QCOMPARE(m_at->records().constFirst().missingSince, moment(9));
    QCOMPARE(m_at->store().search(u"remembered"_s)->guides.size(), 1);
    QCOMPARE(m_at->import().count(ImportOutcome::Vanished), 0); // said once

    m_at->write(u"a.md"_s, guideText("Data Engineer", "remembered"));
    QCOMPARE(outcomeOf(m_at->import(), path), ImportOutcome::Unchanged);
    QVERIFY(!m_at->records().constFirst().missingSince.isValid());
}

void TestGuideImport::aMovedFileIsTheSameGuide()
{
    const QString from = m_at->write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!m_at->import().stopped);
    const GuideId id = m_at->records().constFirst().id;
    const QString to = m_at->guides() + u"/sub/b.md"_s;
    QVERIFY(QDir().mkpath(m_at->guides() + u"/sub"_s));
    QVERIFY(QFile::rename(from, to));
    const ImportReport report = m_at->import();
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(outcomeOf(report, to), ImportOutcome::Moved);
    QCOMPARE(m_at->records().size(), 1);
    QCOMPARE(m_at->records().constFirst().id, id);
    QCOMPARE(m_at->records().constFirst().path, to);
    QCOMPARE(m_at->store().search(u"negotiation"_s)->guides.size(), 1);
}

void TestGuideImport::aCopyIsAnotherGuide()
{
    m_at->write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!m_at->import().stopped);
    m_at->write(u"copy/a.md"_s, guideText("Data Engineer"));
    QCOMPARE(m_at->import().count(ImportOutcome::Added), 1);
    QCOMPARE(m_at->records().size(), 2);
}

void TestGuideImport::oneBadFileStopsNothing()
{
    const QString empty = m_at->write(u"a.md"_s, {});
    const QString binary = m_at->write(u"b.md"_s, QByteArray(10, '\0'));
    const QString good = m_at->write(u"c.md"_s, guideText("Data Engineer"));
    const QString missing = m_at->guides() + u"/none.md"_s;
    const ImportReport report = importGuides(m_at->database(), {m_at->guides(), missing});
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
    const QString path = m_at->write(u"a.md"_s, guideText("Data Engineer", "kept"));
    QVERIFY(!m_at->import().stopped);
    const GuideId id = m_at->records().constFirst().id;
    m_at->write(u"a.md"_s, {});
    const ImportReport report = m_at->import();
    QCOMPARE(outcomeOf(report, path), ImportOutcome::Failed);
    QCOMPARE(report.files.constFirst().guide, id);
    QCOMPARE(*m_at->store().bytes(id), guideText("Data Engineer", "kept"));
    QCOMPARE(m_at->store().search(u"kept"_s)->guides.size(), 1);
}

void TestGuideImport::aFolderWithoutGuidesIsReported()
{
    m_at->write(u"a.txt"_s, "text");
    const ImportReport report = m_at->import();
    QVERIFY(!report.stopped);
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.constFirst().error->code, ErrorCode::FolderWithoutGuides);
    QCOMPARE(report.files.constFirst().error->subject, m_at->guides());
}

void TestGuideImport::cancelKeepsWhatWasDone()
{
    m_at->writeMany(300);
    std::stop_source stop;
    ImportOptions options;
    options.stop = stop.get_token();
    options.progress = [&stop](const ImportProgress &) { stop.request_stop(); };
    const ImportReport report = m_at->import(options);
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    const int done = report.count(ImportOutcome::Added);
    QVERIFY(done > 0 && done < 300);
    QCOMPARE(m_at->records().size(), done);
    QCOMPARE(m_at->import().count(ImportOutcome::Added), 300 - done);
}

void TestGuideImport::progressCountsUp()
{
    m_at->writeMany(150);
    QList<int> steps;
    ImportOptions options;
    options.progress = [&steps](const ImportProgress &progress) {
        QCOMPARE(progress.total, 150);
        steps.append(progress.done);
    };
    QVERIFY(!m_at->import(options).stopped);
    QVERIFY(steps.size() > 1);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(steps.constLast(), 150);
}

void TestGuideImport::aFullDiskStopsAndSaysSo()
{
    m_at->write(u"a.md"_s, guideText("Data Engineer"));
    QVERIFY(!m_at->import().stopped);
    for (int i = 0; i < 100; ++i) {
        m_at->write(u"%1.md"_s.arg(i),
                    guideText("Data Scientist", QByteArray(4000, 'w') + QByteArray::number(i)));
    }
    const int pages = sqlValue(m_at->database(), u"PRAGMA page_count"_s).toInt();
    QVERIFY(runSql(m_at->database().connection(), u"PRAGMA max_page_count = %1"_s.arg(pages + 20)));
    const ImportReport report = m_at->import();
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::DiskFull);
    QCOMPARE(m_at->records().size(), 1 + report.count(ImportOutcome::Added));
    QVERIFY(m_at->database().verify());
    QVERIFY(runSql(m_at->database().connection(), u"PRAGMA max_page_count = 1000000"_s));
    QVERIFY(!m_at->import().stopped);
    QCOMPARE(m_at->records().size(), 101);
}

void TestGuideImport::readOnlyImportsNothing()
{
    m_at->write(u"a.md"_s, guideText("Data Engineer"));
    LibraryOptions options;
    options.readOnly = true;
    const auto library = openLibrary(m_at->database().path(), options);
    QVERIFY(library);
    const ImportReport report = importGuides(*library, {m_at->guides()});
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::DatabaseReadOnly);
    QCOMPARE(reindexGuides(*library).error().code, ErrorCode::DatabaseReadOnly);
    QVERIFY(SqlGuideStore(*library).records()->isEmpty());
}

void TestGuideImport::plansCanBeSavedMeanwhile()
{
    m_at->writeMany(400);
    std::optional<ImportReport> report;
    const std::unique_ptr<QThread> worker(QThread::create([this, &report] {
        const auto library = openLibrary(m_at->database().path());
        if (library) {
            report = importGuides(*library, {m_at->guides()});
        }
    }));
    worker->start();
    SqlPlanStore store(m_at->database());
    int saved = 0;
    while (!worker->isFinished() || saved == 0) {
        const Outcome<> outcome = store.save(plan(QString::number(saved)));
        QVERIFY2(outcome, outcome ? "" : qPrintable(errorSentence(outcome.error())));
        QVERIFY(m_at->store().records());
        ++saved;
        QThread::msleep(5); // a person types slower still; without a pause the importer never gets its turn
    }
    QVERIFY(worker->wait());
    QVERIFY(report && !report->stopped);
    QCOMPARE(report->count(ImportOutcome::Added), 400);
    QCOMPARE(m_at->records().size(), 400);
    QCOMPARE(store.list()->size(), saved);
}

void TestGuideImport::otherMarkdownIsNotImported()
{
    const QString readme = m_at->write(
        u"README.md"_s, "# Notes\n\nWhat is in this folder.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    const QString titled = m_at->write(u"a.md"_s, guideText("Data Engineer"));
    const QString table = m_at->write(
        u"b.md"_s, "| Region | Base | Total Comp |\n|---|---|---|\n| North | $100K-$120K | $130K-$150K |\n");
    const ImportReport report = m_at->import();
    QCOMPARE(outcomeOf(report, readme), ImportOutcome::NotAGuide);
    QCOMPARE(outcomeOf(report, titled), ImportOutcome::Added);
    QCOMPARE(outcomeOf(report, table), ImportOutcome::Added);
    QCOMPARE(m_at->records().size(), 2);
    QVERIFY(m_at->store().search(u"folder"_s)->guides.isEmpty());
}

void TestGuideImport::aGuideThatBecameNoneKeepsItsText()
{
    const QString path = m_at->write(u"a.md"_s, guideText("Data Engineer", "kept"));
    QVERIFY(!m_at->import().stopped);
    m_at->write(u"a.md"_s, "# Shopping\n\nmilk\n");
    const ImportReport report = m_at->import();
    QCOMPARE(outcomeOf(report, path), ImportOutcome::NotAGuide);
    QCOMPARE(report.files.constFirst().guide, m_at->records().constFirst().id);
    QCOMPARE(m_at->store().search(u"kept"_s)->guides.size(), 1);
}

void TestGuideImport::theSampleComesInWhole()
{
    const QString sample = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/guides");
    if (!QFileInfo::exists(sample)) {
        QSKIP("The sample of guides is not beside the project.");
    }
    const ImportReport report = importGuides(m_at->database(), {sample});
    QVERIFY(!report.stopped);
    QCOMPARE(report.count(ImportOutcome::Added), report.files.size());
    const QList<GuideRecord> found = m_at->records();
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
    QCOMPARE(importGuides(m_at->database(), {sample}).count(ImportOutcome::Unchanged), 420);
}

QTEST_GUILESS_MAIN(TestGuideImport)
#include "tst_guideimport.moc"
