// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/folderwatch.h"
#include "app/importer.h"
#include "library/librarydatabase.h"
#include "library/sqlbrowsestores.h"
#include "library/sqlguidestore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60000; // ms

} // namespace

class TestFolderWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesUpWhatIsThere();
    void takesUpWhatComesLater();
    void switchedOffLooksNoMore();
    void keptInTheLibrary();
    void refusesWhatIsNoFolder();
    void anImportGoesFirst();

private:
    /// Writes a guide as somebody did some time ago.
    void write(const QString &name, int minutesAgo = 5)
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# " + name.toUtf8() +
                   " | Example Works Negotiation Guide\n\n| Region | Base | Total Comp |\n"
                   "|---|---|---|\n| North | $160K–$220K | $176K–$242K |\n");
        file.close();
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo),
                                 QFileDevice::FileModificationTime));
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"guides"_s); }
    [[nodiscard]] int stored() const { return SqlGuideStore(*m_library).count().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDatabase> m_library;
    std::unique_ptr<SqlWatchStore> m_store;
};

void TestFolderWatch::init()
{
    m_store.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    auto library = LibraryDatabase::open(m_folder->filePath(u"library.sqlite"_s));
    QVERIFY(library);
    m_library = std::move(library).value();
    m_store = std::make_unique<SqlWatchStore>(*m_library);
}

void TestFolderWatch::takesUpWhatIsThere()
{
    write(u"Engineer.md"_s);
    Importer importer(m_library->path());
    FolderWatch watch(&importer, m_store.get());
    QSignalSpy took(&watch, &FolderWatch::tookUp);
    const QSignalSpy finished(&importer, &Importer::finished);
    const QSignalSpy started(&importer, &Importer::started);
    QVERIFY(watch.add(folder()));
    QVERIFY(took.wait(patience));
    QCOMPARE(took.constFirst().constFirst().value<ImportReport>().count(ImportOutcome::Added), 1);
    QCOMPARE(stored(), 1);
    QVERIFY(finished.isEmpty()); // unseen: no progress, no report that pops up
    QVERIFY(started.isEmpty());
}

void TestFolderWatch::takesUpWhatComesLater()
{
    write(u"Engineer.md"_s);
    Importer importer(m_library->path());
    FolderWatch watch(&importer, m_store.get());
    QSignalSpy took(&watch, &FolderWatch::tookUp);
    QVERIFY(watch.add(folder()));
    QVERIFY(took.wait(patience));
    write(u"Analyst.md"_s);
    QVERIFY(took.wait(patience));
    QCOMPARE(stored(), 2);
    // In a folder that was not there before.
    QVERIFY(QDir().mkpath(folder() + u"/below"_s));
    write(u"below/Writer.md"_s);
    QVERIFY(took.wait(patience));
    QCOMPARE(stored(), 3);
    QVERIFY(QFile::remove(folder() + u"/Analyst.md"_s));
    QVERIFY(took.wait(patience));
    QCOMPARE(took.constLast().constFirst().value<ImportReport>().count(ImportOutcome::Vanished), 1);
    QCOMPARE(stored(), 3); // the guide stays
}

void TestFolderWatch::switchedOffLooksNoMore()
{
    Importer importer(m_library->path());
    FolderWatch watch(&importer, m_store.get());
    const QSignalSpy looked(&importer, &Importer::looked);
    QVERIFY(watch.add(folder()));
    QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), patience);
    const auto path = watch.folders().constFirst().path;
    QVERIFY(watch.setActive(path, false));
    QVERIFY(!watch.folders().constFirst().active);
    const auto before = looked.count();
    write(u"Engineer.md"_s);
    watch.look();
    QVERIFY(!importer.isBusy());
    QCOMPARE(looked.count(), before);
    QCOMPARE(stored(), 0);
    QVERIFY(watch.setActive(path, true));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, patience);
    QVERIFY(watch.remove(path));
    QVERIFY(watch.folders().isEmpty());
}

void TestFolderWatch::keptInTheLibrary()
{
    {
        Importer importer(m_library->path());
        FolderWatch watch(&importer, m_store.get());
        QVERIFY(watch.add(folder()));
        QVERIFY(watch.add(folder())); // twice is once
    }
    Importer importer(m_library->path());
    FolderWatch watch(&importer, m_store.get());
    QVERIFY(watch.folders().isEmpty());
    QVERIFY(watch.begin());
    QCOMPARE(watch.folders().size(), 1);
    QCOMPARE(watch.folders().constFirst().path, QDir(folder()).canonicalPath());
}

void TestFolderWatch::refusesWhatIsNoFolder()
{
    Importer importer(m_library->path());
    FolderWatch watch(&importer, m_store.get());
    QCOMPARE(watch.add(folder() + u"/none"_s).error().code, ErrorCode::FolderMissing);
    QCOMPARE(watch.setActive(u"/none"_s, true).error().code, ErrorCode::FolderMissing);
    QVERIFY(m_store->folders()->isEmpty());
}

// What runs unseen is stopped when the person asks for an import, and done after it.
void TestFolderWatch::anImportGoesFirst()
{
    for (int i = 0; i < 400; ++i) {
        write(QString::number(i) + u".md"_s);
    }
    const QTemporaryDir other;
    QFile file(other.filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Analyst | Example Works Negotiation Guide\n");
    file.close();
    Importer importer(m_library->path());
    QStringList order;
    connect(&importer, &Importer::finished, this, [&order] { order.append(u"import"_s); });
    connect(&importer, &Importer::looked, this, [&order](const ImportReport &report) {
        order.append(report.stopped ? u"stopped"_s : u"looked"_s);
    });
    importer.look({folder()});
    importer.maintain();
    importer.import({other.path()});
    QTRY_VERIFY_WITH_TIMEOUT(!importer.isBusy(), patience);
    QVERIFY2(order.indexOf(u"import"_s) >= 0 && order.constLast() == u"looked"_s,
             qPrintable(order.join(u' ')));
    QCOMPARE(stored(), 401);
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
