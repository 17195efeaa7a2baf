// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guides that ship say in our words what their seeds say: read by the reader, both have the same figures.

#include "guides/guidereader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

class TestBundledReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutErrors_data() { guides(); }
    void readsWithoutErrors();
    void saysWhatItsSeedSays_data() { guides(); }
    void saysWhatItsSeedSays();

private:
    static void guides();
    static Guide read(const QString &path);
};

void TestBundledReading::guides()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides"));
    const QStringList names = folder.entryList({u"*-*.md"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 5);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

Guide TestBundledReading::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return readGuide(file.readAll(), path);
}

void TestBundledReading::readsWithoutErrors()
{
    QFETCH(const QString, name);
    const Guide guide = read(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides/") + name);
    QCOMPARE(guide.compensation.size(), 3);
    QVERIFY(guide.strategy);
    QCOMPARE(guide.strategy->quoted, Quoted::All);
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        QVERIFY2(diagnostic.severity != Severity::Error, qPrintable(diagnosticSentence(diagnostic)));
    }
}

void TestBundledReading::saysWhatItsSeedSays()
{
    QFETCH(const QString, name);
    const QString seedPath = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/seeds/") + name;
    if (!QFile::exists(seedPath)) {
        QSKIP("The seeds are not beside the project, so there is nothing to compare with.");
    }
    const Guide ours = read(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides/") + name);
    const Guide seed = read(seedPath);
    QCOMPARE(ours.company, seed.company);
    QCOMPARE(ours.role, seed.role);
    QCOMPARE(ours.signature, seed.signature);
    QCOMPARE(ours.levers.size(), seed.levers.size());
    QCOMPARE(ours.sources.size(), seed.sources.size());
    QCOMPARE(ours.frontMatter.has_value(), seed.frontMatter.has_value());
    QVERIFY(ours.strategy && seed.strategy);
    QVERIFY(ours.strategy->target == seed.strategy->target);
    QVERIFY(ours.strategy->floor == seed.strategy->floor);
    QCOMPARE(ours.strategy->companyCounter, seed.strategy->companyCounter);
    QCOMPARE(ours.strategy->initialOffer, seed.strategy->initialOffer);
    QCOMPARE(ours.strategy->competing.size(), seed.strategy->competing.size());
    for (qsizetype i = 0; i < ours.strategy->competing.size(); ++i) {
        QCOMPARE(ours.strategy->competing[i].total, seed.strategy->competing[i].total);
    }
    QCOMPARE(ours.retention.has_value(), seed.retention.has_value());
    if (ours.retention) {
        QCOMPARE(ours.retention->ask, seed.retention->ask);
    }
}

QTEST_GUILESS_MAIN(TestBundledReading)
#include "tst_bundledreading.moc"
