// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/englishplurals.h"

#include <QCoreApplication>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

class TestEnglishPlurals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void leavesTheRestAlone();
};

void TestEnglishPlurals::counts_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << u"0 days, after 0 turns"_s;
    QTest::newRow("one") << 1 << u"1 day, after 1 turn"_s;
    QTest::newRow("many") << 21 << u"21 days, after 21 turns"_s;
}

void TestEnglishPlurals::counts()
{
    QFETCH(const int, n);
    const EnglishPlurals plurals;
    QTEST(QCoreApplication::translate("Any", "%n day(s), after %n turn(s)", nullptr, n), "expected");
}

void TestEnglishPlurals::leavesTheRestAlone()
{
    const EnglishPlurals plurals;
    QCOMPARE(QCoreApplication::translate("Any", "Plan(s)"), u"Plan(s)"_s); // nothing is counted
    QCOMPARE(QCoreApplication::translate("Any", "%n%", nullptr, 5), u"5%"_s);
    QVERIFY(plurals.translate("Any", nullptr).isNull());
}

QTEST_GUILESS_MAIN(TestEnglishPlurals)
#include "tst_englishplurals.moc"
