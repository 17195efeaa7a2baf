// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importer.h"
#include "library/librarydatabase.h"
#include "library/sqlguidestore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

constexpr int many = 1200; // so that the first word of progress comes before the last of them

void writeGuides(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/guide-%1.md").arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("# Engineer %1 | Example Works Negotiation Guide\n\n"
                                  "| Region | Base Salary | Bonus | Total Comp |\n|---|---|---|---|\n"
                                  "| North | $160K–$220K | 10% | $176K–$242K |\n")
                       .arg(i)
                       .toUtf8());
    }
}

} // namespace

class TestImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAndSaysHowFar();
    void windowStaysAlive();
    void cancelKeepsWhatIsDone();
    void waitingPathsFollow();
    void startingAgainFromTheReport();
    void waitsForItsWorkerAtTheEnd();
    void libraryThatCannotBeOpened();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"guides"_s); }
    [[nodiscard]] int stored() const
    {
        const auto library = LibraryDatabase::open(m_library);
        if (!library) {
            return -1;
        }
        const auto records = SqlGuideStore(**library).records();
        return records ? int(records->size()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library.sqlite"_s);
    QVERIFY(LibraryDatabase::open(m_library).ok());
}

void TestImporter::importsAndSaysHowFar()
{
    writeGuides(folder(), 40);
    Importer importer(m_library);
    const QSignalSpy started(&importer, &Importer::started);
    const QSignalSpy progressed(&importer, &Importer::progressed);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.import({folder()});
    QVERIFY(importer.isRunning());
    QVERIFY(finished.wait(20000));
    QCOMPARE(started.count(), 1);
    QVERIFY(!importer.isRunning());
    QVERIFY(progressed.count() >= 1);
    int last = 0;
    for (const QList<QVariant> &step : progressed) {
        QVERIFY(step[0].toInt() >= last);
        QVERIFY(step[0].toInt() <= step[1].toInt());
        last = step[0].toInt();
    }
    const auto report = finished.first().first().value<ImportReport>();
    QVERIFY(!report.stopped);
    QCOMPARE(report.count(ImportOutcome::Added), 40);
    QCOMPARE(stored(), 40);
}

void TestImporter::windowStaysAlive()
{
    writeGuides(folder(), 200);
    Importer importer(m_library);
    QSignalSpy finished(&importer, &Importer::finished);
    QElapsedTimer timer;
    timer.start();
    importer.import({folder()});
    QVERIFY2(timer.elapsed() < 100, "import() waits for its worker");
    QVERIFY(finished.wait(20000));
}

void TestImporter::cancelKeepsWhatIsDone()
{
    writeGuides(folder(), many);
    Importer importer(m_library);
    QSignalSpy finished(&importer, &Importer::finished);
    connect(&importer, &Importer::progressed, &importer, [&importer](int done) {
        if (done > 0) {
            importer.cancel();
        }
    });
    importer.import({folder()});
    QVERIFY(finished.wait(20000));
    const auto report = finished.first().first().value<ImportReport>();
    QVERIFY2(report.stopped, "so many guides were faster than the first word of progress");
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QCOMPARE(stored(), report.count(ImportOutcome::Added));
    QVERIFY(stored() < many);
}

void TestImporter::waitingPathsFollow()
{
    writeGuides(folder(), 5);
    writeGuides(m_folder->filePath(u"more/a"_s), 2);
    Importer importer(m_library);
    const QSignalSpy finished(&importer, &Importer::finished);
    importer.import({folder()});
    importer.import({m_folder->filePath(u"more"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20000);
    QCOMPARE(stored(), 7);
}

void TestImporter::startingAgainFromTheReport()
{
    writeGuides(folder(), 5);
    writeGuides(m_folder->filePath(u"more/a"_s), 2);
    writeGuides(m_folder->filePath(u"last/b"_s), 3);
    Importer importer(m_library);
    const QSignalSpy finished(&importer, &Importer::finished);
    bool again = true;
    connect(&importer, &Importer::finished, &importer, [&] {
        if (std::exchange(again, false)) {
            importer.import({m_folder->filePath(u"last"_s)});
        }
    });
    importer.import({folder()});
    importer.import({m_folder->filePath(u"more"_s)});
    // What was asked for while "more" waited goes with it.
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 10, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20000);
    QVERIFY(!importer.isBusy());
}

void TestImporter::waitsForItsWorkerAtTheEnd()
{
    writeGuides(folder(), many);
    QElapsedTimer timer;
    {
        Importer importer(m_library);
        importer.import({folder()});
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 3000, "the worker was not cancelled");
    QVERIFY(stored() < many);
    QVERIFY(QFile::remove(m_library)); // nobody holds it
}

void TestImporter::libraryThatCannotBeOpened()
{
    const QString path = m_folder->filePath(u"broken.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    writeGuides(folder(), 1);
    Importer importer(path);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.import({folder()});
    QVERIFY(finished.wait(20000));
    const auto report = finished.first().first().value<ImportReport>();
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->subject, path);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
