// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/nicescale.h"

#include <QTest>

#include <cmath>

using namespace counteroffer;

class TestNiceScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void alwaysHoldsWhatItShows_data();
    void alwaysHoldsWhatItShows();
};

void TestNiceScale::ends_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("scaleLow");
    QTest::addColumn<double>("scaleHigh");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("ticks");
    QTest::newRow("round already") << 200.0 << 450.0 << 200.0 << 450.0 << 50.0 << 6;
    QTest::newRow("out to round ends") << 213.0 << 441.0 << 200.0 << 450.0 << 50.0 << 6;
    QTest::newRow("small figures") << 0.12 << 0.31 << 0.1 << 0.35 << 0.05 << 6;
    QTest::newRow("one value") << 100.0 << 100.0 << 90.0 << 110.0 << 5.0 << 5;
    QTest::newRow("nothing but 0") << 0.0 << 0.0 << -1.0 << 1.0 << 0.5 << 5;
}

void TestNiceScale::ends()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, scaleLow);
    QFETCH(double, scaleHigh);
    QFETCH(double, step);
    QFETCH(int, ticks);
    const NiceScale scale = niceScale(low, high, 5);
    QCOMPARE(scale.low, scaleLow);
    QCOMPARE(scale.high, scaleHigh);
    QCOMPARE(scale.step, step);
    QCOMPARE(scale.ticks(), ticks);
}

void TestNiceScale::alwaysHoldsWhatItShows_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    for (int i = 0; i < 60; ++i) {
        const double low = std::pow(1.7, i % 20) * (i % 3);
        const double span = std::pow(2.3, i % 15) / 7;
        QTest::addRow("%.2f to %.2f", low, low + span) << low << low + span;
    }
}

void TestNiceScale::alwaysHoldsWhatItShows()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const NiceScale scale = niceScale(low, high, 5);
    const double noise = scale.step * 1e-9;
    QVERIFY(scale.low <= low + noise);
    QVERIFY(scale.high >= high - noise);
    QVERIFY2(scale.ticks() >= 3 && scale.ticks() <= 8, qPrintable(QString::number(scale.ticks())));
    // The step is 1, 2 or 5 times a power of ten.
    const double mantissa = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
    QVERIFY2(qFuzzyCompare(mantissa, 1.0) || qFuzzyCompare(mantissa, 2.0) || qFuzzyCompare(mantissa, 5.0),
             qPrintable(QString::number(mantissa)));
}

QTEST_GUILESS_MAIN(TestNiceScale)
#include "tst_nicescale.moc"
