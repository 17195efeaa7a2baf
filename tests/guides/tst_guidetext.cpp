// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The means by which tst_bundledguides compares two texts: they have to see a difference before they may find
// none.

#include "guides/guidetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer::test;

class TestGuideText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFigures_data();
    void findsFigures();
    void findsRuns_data();
    void findsRuns();
    void cutsAtLabels();
};

void TestGuideText::findsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("money range") << u"base of $198K–$262K."_s << QStringList{u"$198K–$262K"_s};
    QTest::newRow("hyphen is another notation") << u"$198K-$262K"_s << QStringList{u"$198K-$262K"_s};
    QTest::newRow("signs in front") << u"(~$5B, +25-35%)"_s << QStringList{u"$5B"_s, u"25-35%"_s};
    QTest::newRow("open end") << u"$1.5M–$2M+, $50K+/yr; 5,000+"_s
                              << QStringList{u"$1.5M–$2M+"_s, u"$50K+"_s, u"5,000+"_s};
    QTest::newRow("multiples") << u"1.6x–3x and 2–4x"_s << QStringList{u"1.6x–3x"_s, u"2–4x"_s};
    QTest::newRow("shares") << u"vest (40/30/20/10)"_s << QStringList{u"40/30/20/10"_s};
    QTest::newRow("per year") << u"$120K/year at 409A"_s << QStringList{u"$120K"_s};
    QTest::newRow("plain") << u"24 months, a 12-month cliff, 4-year pay"_s
                           << QStringList{u"24"_s, u"12"_s, u"4"_s};
    QTest::newRow("parts of names") << u"L6, L4–L5, SN40L, 409A, sub-100ms, Attention-2"_s << QStringList{};
    QTest::newRow("counted items") << u"(1) this, (2) that, (62–64)"_s << QStringList{u"62–64"_s};
    QTest::newRow("end of a sentence")
        << u"floor is $350K. At $3.3B, no."_s << QStringList{u"$350K"_s, u"$3.3B"_s};
}

void TestGuideText::findsFigures()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(figures(text), expected);
}

void TestGuideText::findsRuns_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("run");
    QTest::newRow("nothing") << u"a b c"_s << u"d e f"_s << QString();
    QTest::newRow("empty") << QString() << u"d e f"_s << QString();
    QTest::newRow("the longer of two")
        << u"one two x three four five"_s << u"three four five one two"_s << u"three four five"_s;
    QTest::newRow("at the end") << u"x y z"_s << u"w x y z"_s << u"x y z"_s;
    QTest::newRow("case and hyphens")
        << u"My Accept-at floor"_s << u"my accept at FLOOR"_s << u"my accept at floor"_s;
    QTest::newRow("figures do not part a run")
        << u"want $250K base with $95K"_s << u"want $1M base with more"_s << u"want base with"_s;
    QTest::newRow("a bar parts it") << u"base | bonus"_s << u"base | bonus"_s << u"base"_s;
    QTest::newRow("a choice parts it") << u"from [A/B] now"_s << u"from [A/B] now"_s << u"from"_s;
    QTest::newRow("words within one") << u"don't say"_s << u"don't say"_s << u"don't say"_s;
}

void TestGuideText::findsRuns()
{
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const QString, run);
    QCOMPARE(longestCommonRun(wordsOf(ours), wordsOf(theirs)).join(u' '), run);
}

void TestGuideText::cutsAtLabels()
{
    const GuideText guide =
        cutGuide(u"---\nkey: 1\n---\n### Role | Firm Guide\n\n**Summary:** one | two\n\n"
                 "| A | B |\n|---|:-:|\n| 1 | 2 |\n\n**Long**\n\n**Bold start.** goes on\n\n"
                 "1. **T:** \"x\"\n2. **U:** \"y\"\n\n> **Ask:** \"z\"\n<!-- not\nread -->\n"_s);
    QCOMPARE(guide.frontMatter, QStringList{u"key: 1"_s});
    QCOMPARE(guide.title, u"Role | Firm Guide"_s);
    QCOMPARE(guide.table, (QList<QStringList>{{u"A"_s, u"B"_s}, {u"1"_s, u"2"_s}}));
    QCOMPARE(guide.labels(), (QStringList{u"Summary"_s, u"Long"_s, u"Ask"_s}));
    QCOMPARE(guide.sections.at(0).text, u"one | two"_s);
    QCOMPARE(numberedItems(guide.sections.at(1).text).size(), 2);
    QCOMPARE(guide.sections.at(2).text, u"\"z\""_s);
}

QTEST_GUILESS_MAIN(TestGuideText)
#include "tst_guidetext.moc"
