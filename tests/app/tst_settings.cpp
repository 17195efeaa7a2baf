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

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
