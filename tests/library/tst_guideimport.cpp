// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "library/guidelibrary.h"
#include "library/importlog.h"
#include "library/importtargets.h"
#include "library/sqlplanstore.h"

#include <QHash>
#include <QThread>

#include <algorithm>

#include <unistd.h>

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
    void aFolderThatVanishesMeanwhile();
    void aFolderThatIsNotThereSaysNothingOfItsGuides();
    void aFolderThatMayNotBeReadSaysNothingOfItsGuides();
    void theSameRoleTwice();
    void anotherProgramImportsTheSame();
    void watchedFoldersAreLookedAtQuickly();
    void reportsStayReadable();
    void oldReportsGo();
    void aHundredThousandFiles();
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

void TestGuideImport::aFolderThatVanishesMeanwhile()
{
    m_at->writeMany(900);
    const QString away = m_at->filePath(u"away"_s);
    ImportOptions options;
    options.progress = [this, &away](const ImportProgress &) {
        if (!QFileInfo::exists(away)) {
            QVERIFY(QDir().rename(m_at->guides(), away));
        }
    };
    const ImportReport report = m_at->import(options);
    QVERIFY(!report.stopped);
    const int added = report.count(ImportOutcome::Added);
    QVERIFY(added > 0 && added < 900);
    QCOMPARE(report.count(ImportOutcome::Failed), 1); // one sentence, not one for each file
    QCOMPARE(report.files.constLast().error->code, ErrorCode::FolderVanished);
    QCOMPARE(report.files.constLast().error->subject, m_at->guides());
    QCOMPARE(report.files.size(), added + 1);
    QCOMPARE(m_at->records().size(), added);
    QVERIFY(m_at->database().verify());
    QVERIFY(QDir().rename(away, m_at->guides()));
    const ImportReport again = m_at->import();
    QCOMPARE(again.count(ImportOutcome::Added), 900 - added);
    QCOMPARE(again.count(ImportOutcome::Unchanged), added);
}

void TestGuideImport::aFolderThatIsNotThereSaysNothingOfItsGuides()
{
    m_at->writeMany(3);
    QVERIFY(!m_at->import().stopped);
    QVERIFY(QDir().rename(m_at->guides(), m_at->filePath(u"away"_s))); // a disk that was unplugged
    const ImportReport report = m_at->import();
    QCOMPARE(report.count(ImportOutcome::Vanished), 0);
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.constFirst().outcome, ImportOutcome::Failed);
    for (const GuideRecord &record : m_at->records()) {
        QVERIFY(!record.missingSince.isValid());
    }
}

void TestGuideImport::aFolderThatMayNotBeReadSaysNothingOfItsGuides()
{
    ImportTargets targets;
    const QString closed = m_at->guides() + u"/closed"_s;
    targets.roots = {m_at->guides()};
    KnownGuide inside;
    inside.path = closed + u"/a.md"_s;
    KnownGuide beside;
    beside.path = m_at->guides() + u"/closed-not/a.md"_s;
    QCOMPARE(vanishedGuides({inside, beside}, targets), (QList<KnownGuide>{inside, beside}));
    targets.unreadable = {closed};
    QCOMPARE(vanishedGuides({inside, beside}, targets), QList<KnownGuide>{beside});
}

void TestGuideImport::theSameRoleTwice()
{
    const QByteArray front = "---\ncompany: acme\nrole: data-engineer\nlast_updated: 2026-0";
    const QString older = m_at->write(u"a/guide.md"_s, front + "1-01\n---\n" + guideText("Data Engineer"));
    const QString newer = m_at->write(u"b/guide.md"_s, front + "2-01\n---\n" + guideText("Data Engineer"));
    const QString other = m_at->write(u"c/guide.md"_s, guideText("Data Scientist"));
    const ImportReport report = m_at->import();
    QCOMPARE(report.count(ImportOutcome::Added), 3);
    for (const ImportedFile &file : report.files) {
        QCOMPARE(file.twin, file.path == older ? newer : file.path == newer ? older : QString());
        QCOMPARE(file.twinNewer, file.path == older);
        QCOMPARE(importSentence(file).contains(file.twin), true);
    }
    const QList<GuideRecord> records = m_at->records();
    QCOMPARE(records.size(), 3); // both are kept
    QCOMPARE(records.at(0).path, older);
    QCOMPARE(records.at(0).newerTwin, std::optional(records.at(1).id));
    QVERIFY(!records.at(1).newerTwin);
    QVERIFY(!records.at(2).newerTwin);
    QCOMPARE(records.at(2).path, other);
}

// Two programs bring in the same folder at the same time: each file is in once, and neither fails.
void TestGuideImport::anotherProgramImportsTheSame()
{
    m_at->writeMany(700);
    std::optional<ImportReport> theirs;
    const std::unique_ptr<QThread> worker(QThread::create([this, &theirs] {
        const auto library = openLibrary(m_at->database().path());
        if (library) {
            theirs = importGuides(*library, {m_at->guides()});
        }
    }));
    worker->start();
    const ImportReport mine = m_at->import();
    QVERIFY(worker->wait());
    QVERIFY2(!mine.stopped, mine.stopped ? qPrintable(errorSentence(*mine.stopped)) : "");
    QVERIFY(theirs && !theirs->stopped);
    QCOMPARE(m_at->records().size(), 700);
    QCOMPARE(mine.count(ImportOutcome::Added) + theirs->count(ImportOutcome::Added), 700);
    QCOMPARE(mine.count(ImportOutcome::Unchanged) + theirs->count(ImportOutcome::Unchanged), 700);
    QCOMPARE(m_at->store().search(u"negotiation"_s)->guides.size(), 700);
    QVERIFY(runSql(m_at->database().connection(),
                   u"INSERT INTO guide_fts (guide_fts, rank) VALUES ('integrity-check', 1)"_s));
}

void TestGuideImport::watchedFoldersAreLookedAtQuickly()
{
    const QString changed = m_at->write(u"a.md"_s, guideText("Data Engineer", "before"));
    const QString same = m_at->write(u"b.md"_s, guideText("Data Scientist"));
    const QString bad = m_at->write(u"c.md"_s, {});
    ImportOptions options;
    options.watch = WatchOptions{QDateTime::currentDateTimeUtc().addSecs(60), {}};
    ImportLog log(m_at->database());
    QCOMPARE(m_at->import(options).count(ImportOutcome::Added), 2);
    QCOMPARE(log.runs()->size(), 1);
    QVERIFY(log.runs()->constFirst().watched);
    // Nothing new: nothing is kept, once it was said that a file cannot be read.
    options.watch->said = {bad};
    QCOMPARE(m_at->import(options).count(ImportOutcome::Unchanged), 2);
    QCOMPARE(log.runs()->size(), 1);
    // The same time and size: the file is taken for what it was. An import by hand reads it.
    const QDateTime modified = QFileInfo(same).lastModified();
    m_at->write(u"b.md"_s, guideText("Date Scientist"));
    QFile touched(same);
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(modified, QFileDevice::FileModificationTime));
    touched.close();
    QCOMPARE(outcomeOf(m_at->import(options), same), ImportOutcome::Unchanged);
    QCOMPARE(outcomeOf(m_at->import(), same), ImportOutcome::Updated);
    // What was written this very moment is left for the next look.
    m_at->write(u"a.md"_s, guideText("Data Engineer", "afterwards"));
    options.watch->settledBefore = QDateTime::currentDateTimeUtc().addSecs(-60);
    QCOMPARE(m_at->import(options).count(ImportOutcome::Updated), 0);
    options.watch->settledBefore = QDateTime::currentDateTimeUtc().addSecs(60);
    QCOMPARE(outcomeOf(m_at->import(options), changed), ImportOutcome::Updated);
    QVERIFY(QFile::remove(same));
    QCOMPARE(outcomeOf(m_at->import(options), same), ImportOutcome::Vanished);
}

void TestGuideImport::reportsStayReadable()
{
    m_at->write(u"a.md"_s, guideText("Data Engineer"));
    m_at->write(u"b.md"_s, guideText("Data Engineer", "another"));
    m_at->write(u"c.md"_s, {});
    m_at->write(u"Zürich/d.md"_s, "# Notes\n");
    ImportOptions options;
    options.now = moment(3);
    const ImportReport report = m_at->import(options);
    m_at->reopen(); // as the next day
    ImportLog log(m_at->database());
    const auto runs = log.runs();
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    const ImportRun &run = runs->constFirst();
    QCOMPARE(run.started, moment(3));
    QCOMPARE(run.finished, moment(3));
    QCOMPARE(run.paths, QStringList(m_at->guides()));
    QVERIFY(!run.watched);
    QVERIFY(!run.stopped);
    QCOMPARE(run.count(ImportOutcome::Added), 2);
    QCOMPARE(run.count(ImportOutcome::Failed), 1);
    QCOMPARE(run.count(ImportOutcome::NotAGuide), 1);
    QCOMPARE(*log.files(run.id), report.files);

    std::stop_source stop;
    stop.request_stop();
    options.stop = stop.get_token();
    QVERIFY(m_at->import(options).stopped);
    QCOMPARE(log.runs()->size(), 2);
    QCOMPARE(log.runs()->constFirst().stopped->code, ErrorCode::Cancelled);
    // One that a power cut ended is seen as such.
    QVERIFY(log.begin({0, moment(4), {}, false, {u"/x"_s}, {}, {}}));
    QVERIFY(!log.runs()->constFirst().finished.isValid());
    QVERIFY(log.files(log.runs()->constFirst().id)->isEmpty());
}

void TestGuideImport::oldReportsGo()
{
    ImportLog log(m_at->database());
    for (int i = 0; i < keptImports + 3; ++i) {
        QVERIFY(log.begin({0, moment(4), {}, false, {QString::number(i)}, {}, {}}));
    }
    const auto runs = log.runs();
    QCOMPARE(runs->size(), keptImports);
    QCOMPARE(runs->constFirst().paths, QStringList(QString::number(keptImports + 2)));
}

void TestGuideImport::aHundredThousandFiles()
{
    constexpr int many = 100'000;
    constexpr int folders = 100;
    // Links to one file: as many names as files, without the disk's share.
    const QByteArray original = QFile::encodeName(m_at->filePath(u"empty"_s));
    QVERIFY(writeFile(m_at->filePath(u"empty"_s), {}));
    for (int folder = 0; folder < folders; ++folder) {
        const QString place = m_at->guides() + u"/%1"_s.arg(folder);
        QVERIFY(QDir().mkpath(place));
        for (int i = 0; i < many / folders; ++i) {
            const QByteArray name = QFile::encodeName(place + u"/%1.md"_s.arg(i));
            if (::link(original.constData(), name.constData()) != 0) {
                QSKIP("This file system takes too few links to one file.");
            }
        }
        if (folder % 50 == 0) { // a file system may allow no more than 65,000 links to one
            QVERIFY(QFile::remove(m_at->filePath(u"empty"_s)));
            QVERIFY(writeFile(m_at->filePath(u"empty"_s), {}));
        }
    }
    const QString guide = m_at->write(u"last.md"_s, guideText("Data Engineer"));
    const ImportReport report = m_at->import();
    QVERIFY(!report.stopped);
    QCOMPARE(report.files.size(), many + 1);
    QCOMPARE(report.count(ImportOutcome::Failed), many);
    QCOMPARE(outcomeOf(report, guide), ImportOutcome::Added);
    QCOMPARE(ImportLog(m_at->database()).files(1)->size(), many + 1);
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
