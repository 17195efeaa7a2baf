// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "tablefigures.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

QStringList guidesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(COUNTEROFFER_SOURCE_DIR) + folder, {u"*.md"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Nothing is dropped silently: each number in a compensation table is in a value, in a remark that was kept,
/// or in a diagnostic.
class TestNoFigureIsLost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inFolders_data();
    void inFolders();
    void inCells_data();
    void inCells();
    void seesWhatIsMissing();
};

void TestNoFigureIsLost::inFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("least"); // numbers that there are, so that an empty look proves nothing
    QTest::newRow("guides that ship") << u"/guides"_s << 100;
    QTest::newRow("fixtures") << u"/tests/data/guides"_s << 60;
    QTest::newRow("seeds of the fuzzer") << u"/tests/data/seeds/reader"_s << 60;
    QTest::newRow("corpus") << u"/../shared/corpus/guides"_s << 12000;
}

void TestNoFigureIsLost::inFolders()
{
    QFETCH(const QString, folder);
    QFETCH(const int, least);
    const QStringList files = guidesIn(folder);
    if (files.isEmpty() && folder.startsWith(u"/.."_s)) {
        QSKIP("No corpus of guides stands beside the project; the guides that ship and the fixtures do.");
    }
    qsizetype found = 0;
    for (const QString &path : files) {
        const QByteArray bytes = bytesOf(path);
        const FigureAccount account = accountOfFigures(bytes, readGuide(bytes, path));
        QVERIFY2(account.lost.isEmpty(), qPrintable(path + u": "_s + account.lost.join(u"; "_s)));
        QCOMPARE(account.inValues + account.inRemarks + account.inDiagnostics, account.found);
        found += account.found;
    }
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestNoFigureIsLost::inCells_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"$120K–$150K",
                             "$120K–$150K / €110K–€140K",
                             "£90K / $110K - £120K / $150K",
                             "€80K–€95K ($88K–$104K)",
                             "$120K",
                             "$400K+",
                             "$5,000/fortnight",
                             "$30/hr",
                             "kr 60K–70K/mo",
                             "₹18,00,000 – ₹24,00,000",
                             "30,000 – 55,000 options",
                             "10–15%",
                             "$12K–$25K (10–15%)",
                             "10% target ($16,000 – $20,000)",
                             "$110K (in 3 parts)",
                             "12 apples",
                             "3 to 5 salaries",
                             "$1K $2K $3K",
                             "$90K–$70K",
                             "about 7",
                             "$200K (+5–10% for nights)",
                             "$9,999,999,999,999,999K",
                             "60–80% of another city",
                             "$1.5M–$2M",
                             "CHF 118'000 – CHF 152'000",
                             "48 000 € – 66 000 €",
                             "$80K/4yr",
                             "$20K/yr (4yr vest)",
                             "$80K–$120K ($20K–$30K/yr)",
                             "$1K–$2K, then $3K in year 2",
                             "MX$1.1M–1.4M + 15% + 2 months"}) {
        QTest::newRow(cell) << QString::fromUtf8(cell);
    }
}

/// Whatever the column is.
void TestNoFigureIsLost::inCells()
{
    QFETCH(const QString, cell);
    for (const QString &header : {u"Base"_s, u"RSU/4yr"_s, u"Bonus"_s, u"Sign-On"_s, u"Carry"_s}) {
        const QByteArray bytes = (u"# Data Engineer | Acme Negotiation Guide\n\n| Region | Total | "_s +
                                  header + u" |\n|---|---|---|\n| Reno (USD) | $1K | "_s + cell + u" |\n"_s)
                                     .toUtf8();
        const Guide guide = readGuide(bytes, u"acme/data-engineer.md");
        QCOMPARE(guide.compensation.size(), 1);
        const FigureAccount account = accountOfFigures(bytes, guide);
        QVERIFY2(account.found > 1, qPrintable(header));
        QVERIFY2(account.lost.isEmpty(), qPrintable(header + u": "_s + account.lost.join(u"; "_s)));
    }
}

/// The proof itself can fail: take one value away, or halve a range, and its figures are missed.
void TestNoFigureIsLost::seesWhatIsMissing()
{
    const QByteArray bytes = "# Data Engineer | Acme Negotiation Guide\n\n| Region | Base | Bonus | Total |\n"
                             "|---|---|---|---|\n| Reno | $120K–$150K | 10–15% | $140K–$180K |\n";
    const Guide whole = readGuide(bytes, u"x/y.md");
    QCOMPARE(accountOfFigures(bytes, whole).found, 6);
    QCOMPARE(accountOfFigures(bytes, whole).inValues, 6);
    Guide less = whole;
    less.compensation[0].base.reset();
    QCOMPARE(accountOfFigures(bytes, less).lost.size(), 2);
    less = whole;
    less.compensation[0].total->range.hi = less.compensation[0].total->range.lo;
    QCOMPARE(accountOfFigures(bytes, less).lost, QStringList{u"line 5: 180 of “$140K–$180K”"_s});
    less = whole;
    less.compensation[0].bonusPercent.reset();
    QCOMPARE(accountOfFigures(bytes, less).lost.size(), 2);
}

QTEST_GUILESS_MAIN(TestNoFigureIsLost)
#include "tst_nofigureislost.moc"
