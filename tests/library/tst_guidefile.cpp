// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefile.h"
#include "library/guidefolder.h"
#include "library/importtargets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestGuideFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsText_data();
    void readsText();
    void refusesBytes_data();
    void refusesBytes();
    void refusesPlaces();
    void refusesWhatIsTooLarge();
    void findsMarkdownBelow();
    void refusesWhatIsNoFolder();
    void endsInACircleOfLinks();
    void namesThatAreNoText();
    void aFileThatIsBeingWritten();
    void reportsWhatLeadsNowhere();
    void targetsAreFoundOnce();
    void groupsAreSmall();

private:
    QString write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGuideFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestGuideFile::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("A test file could not be written.");
    }
    return path;
}

void TestGuideFile::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("# Guide\n");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF# Guide\r\n");
    QTest::newRow("Latin-1") << QByteArray("# Z\xFCrich\n");
    QTest::newRow("control characters") << QByteArray("a\x01\x1B b\f\n");
}

void TestGuideFile::readsText()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(u"a.md"_s, bytes);
    const auto file = readGuideFile(path);
    QVERIFY(file);
    QCOMPARE(file->bytes, bytes);
    QCOMPARE(file->contentHash, guideHash(bytes));
    QCOMPARE(file->contentHash.size(), 64);
    QCOMPARE(file->modified, QFileInfo(path).lastModified().toUTC());
}

void TestGuideFile::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << ErrorCode::FileEmpty;
    QTest::newRow("mark and nothing") << QByteArray("\xEF\xBB\xBF") << ErrorCode::FileEmpty;
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0",
                                          6)
                            << ErrorCode::FileBinary;
    QTest::newRow("one NUL at the end") << QByteArray(5000, 'a').append('\0') << ErrorCode::FileBinary;
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE#\0", 4) << ErrorCode::FileBinary;
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\0#", 4) << ErrorCode::FileBinary;
    QTest::newRow("UTF-16 without a mark") << QByteArray("#\0 \0G\0", 6) << ErrorCode::FileBinary;
}

void TestGuideFile::refusesBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const QString path = write(u"a.md"_s, bytes);
    const auto file = readGuideFile(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().subject, path);
}

void TestGuideFile::refusesPlaces()
{
    QCOMPARE(readGuideFile(m_folder->filePath(u"none.md"_s)).error().code, ErrorCode::FileMissing);
    QCOMPARE(readGuideFile(m_folder->path()).error().code, ErrorCode::FileIsFolder);
#ifdef Q_OS_UNIX
    const QString pipe = m_folder->filePath(u"pipe.md"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readGuideFile(pipe).error().code, ErrorCode::FileUnreadable); // and does not wait for a writer
#endif
}

void TestGuideFile::refusesWhatIsTooLarge()
{
    const QString path = write(u"a.md"_s, "# Guide\n");
    QVERIFY(QFile::resize(path, 200LL * 1024 * 1024));
    QCOMPARE(readGuideFile(path).error().code, ErrorCode::FileTooLarge);
    QVERIFY(QFile::resize(path, largestGuideFile + 1));
    QCOMPARE(readGuideFile(path).error().code, ErrorCode::FileTooLarge);
    QVERIFY(QFile::resize(path, largestGuideFile));
    QCOMPARE(readGuideFile(path).error().code, ErrorCode::FileBinary); // a hole is read as NULs: it was read
}

void TestGuideFile::findsMarkdownBelow()
{
    const QStringList wanted = {write(u"B.MD"_s, "x"), write(u"a.md"_s, "x"),
                                write(u"c/d/e.markdown"_s, "x")};
    write(u"f.txt"_s, "x");
    write(u"md"_s, "x");
    write(u".git/g.md"_s, "x");
    write(u".hidden.md"_s, "x");
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder.md"_s));
    const auto listing = findGuideFiles(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(listing->files, wanted);
    QVERIFY(listing->problems.isEmpty());
}

void TestGuideFile::refusesWhatIsNoFolder()
{
    QCOMPARE(findGuideFiles(m_folder->filePath(u"none"_s)).error().code, ErrorCode::FolderMissing);
    QCOMPARE(findGuideFiles(write(u"a.md"_s, "x")).error().code, ErrorCode::FolderMissing);
}

void TestGuideFile::endsInACircleOfLinks()
{
    const QString file = write(u"a/b.md"_s, "x");
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"a/again"_s)));
    const auto listing = findGuideFiles(m_folder->path());
    QCOMPARE(listing->files, QStringList(file));
    QCOMPARE(listing->links, QStringList(m_folder->filePath(u"a/again"_s))); // and it is said
    const ImportTargets targets = findImportTargets({m_folder->path()});
    QCOMPARE(targets.problems.size(), 1);
    QCOMPARE(targets.problems.constFirst().outcome, ImportOutcome::LinkNotFollowed);
}

void TestGuideFile::namesThatAreNoText()
{
#ifdef Q_OS_UNIX
    const QString good = write(u"good.md"_s, "x");
    const QByteArray bad = QFile::encodeName(m_folder->path()) + "/caf\xE9.md";
    const int made = ::open(bad.constData(), O_CREAT | O_WRONLY, 0600);
    if (made < 0) {
        QSKIP("This file system takes no names that are not UTF-8.");
    }
    ::close(made);
    const auto listing = findGuideFiles(m_folder->path());
    QCOMPARE(listing->files, QStringList(good));
    QCOMPARE(listing->problems.size(), 1);
    QCOMPARE(listing->problems.constFirst().code, ErrorCode::FileNameUnreadable);
    QCOMPARE(listing->problems.constFirst().subject,
             m_folder->path() + u"/café.md"_s); // as far as it can be said
    // On a command line it arrives with a mark for what could not be decoded.
    QCOMPARE(readGuideFile(m_folder->path() + u"/caf\uFFFD.md"_s).error().code,
             ErrorCode::FileNameUnreadable);
#endif
}

void TestGuideFile::aFileThatIsBeingWritten()
{
    const QString path = write(u"a.md"_s, "# Guide\n" + QByteArray(2'000'000, 'a'));
    std::atomic<bool> stop = false;
    const std::unique_ptr<QThread> writer(QThread::create([&path, &stop] {
        QFile file(path);
        bool writing = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
        while (writing && !stop) {
            writing = file.write("more\n") > 0;
        }
    }));
    writer->start();
    QTRY_VERIFY(QFileInfo(path).size() > 2'000'100);
    // Each time it is either caught, or whole as it was at one moment: never a piece of it without a word.
    bool caught = false;
    for (int i = 0; i < 200 && !caught; ++i) {
        const auto file = readGuideFile(path);
        if (!file) {
            QCOMPARE(file.error().code, ErrorCode::FileChanging);
            caught = true;
        }
    }
    stop = true;
    QVERIFY(writer->wait());
    QVERIFY(caught);
    const auto file = readGuideFile(path);
    QVERIFY(file);
    QCOMPARE(file->bytes, fileBytesOf(path));
}

void TestGuideFile::reportsWhatLeadsNowhere()
{
    const QString link = m_folder->filePath(u"gone.md"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere.md"_s), link));
    QCOMPARE(findGuideFiles(m_folder->path())->files, QStringList(link));
    QCOMPARE(readGuideFile(link).error().code, ErrorCode::LinkBroken);
    const QString circle = m_folder->filePath(u"circle.md"_s);
    QVERIFY(QFile::link(circle, circle));
    QCOMPARE(readGuideFile(circle).error().code, ErrorCode::LinkBroken);
}

void TestGuideFile::targetsAreFoundOnce()
{
    const QString a = write(u"in/a.md"_s, "x");
    const QString b = write(u"in/b.txt"_s, "x");
    QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
    const ImportTargets targets =
        findImportTargets({b, m_folder->path() + u"/in/../in"_s, a, m_folder->filePath(u"empty"_s)});
    QCOMPARE(targets.files, QStringList({b, a}));
    QCOMPARE(targets.roots, QStringList({m_folder->filePath(u"in"_s), m_folder->filePath(u"empty"_s)}));
    QCOMPARE(targets.problems.size(), 1);
    QCOMPARE(targets.problems.constFirst().error->code, ErrorCode::FolderWithoutGuides);
    QCOMPARE(targets.problems.constFirst().error->subject, m_folder->filePath(u"empty"_s));
}

void TestGuideFile::groupsAreSmall()
{
    QStringList files;
    for (int i = 0; i < 200; ++i) {
        files.append(write(u"%1.md"_s.arg(i), "x"));
    }
    const QString large = write(u"large.md"_s, "x");
    QVERIFY(QFile::resize(large, 60LL * 1024 * 1024));
    files.insert(100, large);
    FileGroups groups(files);
    QStringList together;
    while (!groups.atEnd()) {
        const QList<FoundFile> group = groups.next();
        QVERIFY(!group.isEmpty() && group.size() <= 32);
        for (const FoundFile &file : group) {
            QVERIFY(file.path != large || group.size() == 1);
            QCOMPARE(file.size, QFileInfo(file.path).size());
            together.append(file.path);
        }
    }
    QCOMPARE(together, files);
    QVERIFY(FileGroups(QStringList()).atEnd());
}

QTEST_GUILESS_MAIN(TestGuideFile)
#include "tst_guidefile.moc"
