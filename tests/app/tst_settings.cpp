// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace counteroffer;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers();
    void usualPlaceIsRemembered();
    void nonsenseInTheFile();
    void theLastValueStays();
};

void TestSettings::remembers()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(file);
        settings.setPage(2);
        settings.setPlanId(QStringLiteral("abc"));
        settings.setPaper(QPageSize::Letter);
        settings.setFolder(QStringLiteral("/some/where"));
        settings.setWindowGeometry("geometry");
        settings.setGuideTable("table");
    }
    const Settings settings(file);
    QCOMPARE(settings.page(), 2);
    QCOMPARE(settings.planId(), QStringLiteral("abc"));
    QCOMPARE(settings.paper(), QPageSize::Letter);
    QCOMPARE(settings.folder(), QStringLiteral("/some/where"));
    QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(settings.guideTable(), QByteArray("table"));
}

void TestSettings::usualPlaceIsRemembered()
{
    QStandardPaths::setTestModeEnabled(true);
    {
        Settings settings;
        settings.setPlanId(QStringLiteral("kept"));
    }
    Settings settings;
    QCOMPARE(settings.planId(), QStringLiteral("kept"));
    settings.setPlanId({});
}

void TestSettings::nonsenseInTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\npage=banana\n[sheet]\npaper=papyrus\n\x01\x02");
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.page(), 0);
    const auto paper = settings.paper();
    QVERIFY(paper == QPageSize::A4 || paper == QPageSize::Letter);
}

// What is set stands at once, and the last value is the one that is written.
void TestSettings::theLastValueStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        for (int percent = 50; percent <= 300; ++percent) {
            settings.setCallType(percent);
            settings.setPage(percent % 4);
            QCOMPARE(settings.callType(), percent);
        }
    }
    QCOMPARE(Settings(path).callType(), 300);
    QCOMPARE(Settings(path).page(), 0);

    // A place that cannot be written to for a while: what was set holds, and is written once that can be.
    const QString place = folder.filePath(QStringLiteral("place"));
    QFile inTheWay(place);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    {
        Settings settings(place + QStringLiteral("/settings.ini"));
        settings.setCallType(120);
        QCOMPARE(settings.callType(), 120);
        QTest::qWait(200); // in which the write fails
        QVERIFY(QFile::remove(place));
        settings.setPage(1);
    }
    QCOMPARE(Settings(place + QStringLiteral("/settings.ini")).callType(), 120);
    QCOMPARE(Settings(place + QStringLiteral("/settings.ini")).page(), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
