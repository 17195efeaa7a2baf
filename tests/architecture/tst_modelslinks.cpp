// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything below models/ is linked into this program whole: the libraries in its memory are those that
// models/ asks for. No widget, chart or network may be among them.

#include "editing/planeditor.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestModelsLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loads_data();
    void loads();

private:
    QByteArray m_maps;
};

void TestModelsLinks::initTestCase()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly)) {
        QSKIP("This system does not list the libraries of a running program.");
    }
    m_maps = maps.readAll();
    const counteroffer::PlanEditor editor; // the models are really in here
    QVERIFY(!editor.isOpen());
}

void TestModelsLinks::loads_data()
{
    QTest::addColumn<QByteArray>("library");
    QTest::addColumn<bool>("loaded");
    QTest::newRow("Core") << QByteArray("libQt6Core.so") << true;
    QTest::newRow("Sql") << QByteArray("libQt6Sql.so") << true; // models/library: proves that all are linked
    QTest::newRow("Widgets") << QByteArray("libQt6Widgets.so") << false;
    QTest::newRow("Charts") << QByteArray("libQt6Charts.so") << false;
    QTest::newRow("Network") << QByteArray("libQt6Network.so") << false;
    QTest::newRow("PrintSupport") << QByteArray("libQt6PrintSupport.so") << false;
}

void TestModelsLinks::loads()
{
    QFETCH(QByteArray, library);
    QFETCH(bool, loaded);
    QCOMPARE(m_maps.contains(library), loaded);
}

QTEST_GUILESS_MAIN(TestModelsLinks)
#include "tst_modelslinks.moc"
