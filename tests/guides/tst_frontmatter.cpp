// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"

#include <QJsonArray>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

const QString body = u"# Data Engineer | Acme Global Negotiation Guide\n\n| Region | Base | Bonus | Total "
                     u"|\n|---|---|---|---|\n"
                     "| Oslo (HQ) | NOK 800K–900K | 10–18% | NOK 900K–1.1M |\n"_s;

Guide guideWith(const QString &yaml, const QString &text = body)
{
    const QByteArray bytes = (u"---\n"_s + yaml + u"\n---\n"_s + text).toUtf8();
    return readGuide(bytes, u"acme/data-engineer.md");
}

QStringList codesOf(const Guide &guide)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        codes.append(diagnosticName(diagnostic.code));
    }
    return codes;
}

} // namespace

class TestFrontMatter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedFields();
    void allKeysAreKept();
    void conflicts_data();
    void conflicts();
    void problems_data();
    void problems();
    void tableIsMissing();
    void tagsAreMissing();
    void aRuleIsNoFrontMatter();
};

void TestFrontMatter::typedFields()
{
    const Guide guide = guideWith(
        u"company: acme\ncompany_display: Acme\nrole: data-engineer\nrole_type: specialty\n"
        "last_updated: 2026-02-23\ndata_quality: high\nsalary_data_quarter: 2025-Q4\n"
        "next_review_due: 2026-05-23\ndata_sources:\n  - A book\n  - A paper\n"
        "negotiation_dna_summary: \"Cash: all\"\ncompensation:\n  - region: Oslo\n    base_low: 800000\n"
        "    base_high: 900,000\n    bonus_low: 10\n    bonus_high: 18\n    total_comp_low: 900K\n"
        "    total_comp_high: 1100000\n    currency: NOK"_s);
    QVERIFY(guide.frontMatter);
    const FrontMatter &front = *guide.frontMatter;
    QCOMPARE(front.company, u"Acme"_s);
    QCOMPARE(front.role, u"data-engineer"_s);
    QVERIFY(front.specialty);
    QCOMPARE(front.lastUpdated, QDate(2026, 2, 23));
    QCOMPARE(front.nextReviewDue, QDate(2026, 5, 23));
    QCOMPARE(front.quality, DataQuality::High);
    QCOMPARE(front.salaryDataQuarter, u"2025-Q4"_s);
    QCOMPARE(front.sources, (QStringList{u"A book"_s, u"A paper"_s}));
    QCOMPARE(front.summary, u"Cash: all"_s);
    QCOMPARE(front.compensation.size(), 1);
    const FrontMatterRow &row = front.compensation.first();
    const Currency nok = Currency::known("NOK");
    QCOMPARE(row.line, 15);
    QCOMPARE(row.base, (MoneyRange{{800'000'00, nok}, {900'000'00, nok}}));
    QCOMPARE(row.bonusPercent, (RateRange{Rate::percent(10), Rate::percent(18)}));
    QCOMPARE(row.total, (MoneyRange{{900'000'00, nok}, {1'100'000'00, nok}}));
    QVERIFY(!row.stock);
    QCOMPARE(front.lastLine, 23);
    QCOMPARE(codesOf(guide), QStringList());
    QCOMPARE(guide.summary, std::optional(u"Cash: all"_s));
    QVERIFY(guide.signature);
}

void TestFrontMatter::allKeysAreKept()
{
    const Guide guide = guideWith(u"mood: [calm, 3, true, ~]\nnested: {deep: {er: \"1\"}}"_s);
    const QJsonObject &values = guide.frontMatter->values;
    QCOMPARE(values.value(u"mood").toArray(), (QJsonArray{u"calm"_s, 3, true, QJsonValue::Null}));
    QCOMPARE(values.value(u"nested").toObject().value(u"deep").toObject().value(u"er"), QJsonValue(u"1"_s));
    QCOMPARE(codesOf(guide), (QStringList{u"front-matter-unknown-key"_s, u"front-matter-unknown-key"_s}));
}

void TestFrontMatter::conflicts_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("agrees") << u"base_low: 800000, base_high: 900000"_s << QStringList();
    QTest::newRow("base") << u"base_low: 800000, base_high: 950000, currency: NOK"_s
                          << QStringList{u"Oslo"_s, u"base"_s, u"NOK 800000-950000"_s,
                                         u"NOK 800000-900000"_s};
    QTest::newRow("bonus") << u"bonus_pct: 10, currency: NOK"_s
                           << QStringList{u"Oslo"_s, u"bonus"_s, u"10%"_s, u"10-18%"_s};
    QTest::newRow("currency") << u"base_low: 1, currency: SEK"_s
                              << QStringList{u"Oslo"_s, u"currency"_s, u"SEK"_s, u"NOK"_s};
}

void TestFrontMatter::conflicts()
{
    QFETCH(QString, entry);
    QFETCH(const QStringList, arguments);
    if (arguments.isEmpty()) {
        entry += u", currency: NOK"_s;
    }
    const Guide guide = guideWith(u"compensation: [{region: Oslo, %1}]"_s.arg(entry));
    QCOMPARE(guide.diagnostics.size(), arguments.isEmpty() ? 0 : 1);
    if (!arguments.isEmpty()) {
        QCOMPARE(guide.diagnostics.first().code, DiagnosticCode::FrontMatterConflict);
        QCOMPARE(guide.diagnostics.first().arguments, arguments);
        QCOMPARE(guide.diagnostics.first().line, 2);
    }
    QCOMPARE(guide.compensation.first().base->range.hi.minor, 900'000'00); // the table wins
}

void TestFrontMatter::problems_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("kept");
    QTest::newRow("no mapping") << u"- a\n- b"_s << u"front-matter-unreadable"_s << false;
    QTest::newRow("broken") << u"a: [1"_s << u"front-matter-unreadable"_s << false;
    QTest::newRow("alias bomb") << u"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]"_s << u"front-matter-aliases"_s
                                << false;
    QTest::newRow("deep") << u"a: "_s + u"["_s.repeated(50) + u"]"_s.repeated(50)
                          << u"front-matter-too-deep"_s << false;
    QTest::newRow("huge scalar") << u"a: "_s + u"x"_s.repeated(300'000) << u"front-matter-too-large"_s
                                 << false;
    QTest::newRow("twice") << u"role: a\nrole: b"_s << u"front-matter-duplicate-key"_s << true;
    QTest::newRow("no date") << u"last_updated: soon"_s << u"front-matter-bad-date"_s << true;
    QTest::newRow("region of no row")
        << u"compensation: [{region: Rome}]"_s << u"front-matter-region-missing"_s << true;
}

void TestFrontMatter::problems()
{
    QFETCH(const QString, yaml);
    QFETCH(const QString, code);
    QFETCH(const bool, kept);
    const Guide guide = guideWith(yaml);
    QCOMPARE(codesOf(guide), QStringList{code});
    QCOMPARE(guide.frontMatter.has_value(), kept);
    QCOMPARE(guide.compensation.size(), 1); // the rest is read all the same
}

void TestFrontMatter::tableIsMissing()
{
    const Guide guide =
        guideWith(u"compensation: [{region: Oslo, base_low: 1000, base_high: 2000, currency: NOK}]"_s,
                  u"# Data Engineer | Acme Global Negotiation Guide\n"_s);
    QCOMPARE(codesOf(guide), QStringList{u"rows-from-front-matter"_s});
    QCOMPARE(guide.compensation.first().base->range.hi.minor, 2000'00);
    QCOMPARE(guide.compensation.first().currency, Currency::known("NOK"));
}

/// A sign that several currencies share is decided by the front matter where the table has no tag.
void TestFrontMatter::tagsAreMissing()
{
    QString text = body;
    text.replace(u"NOK 800K–900K"_s, u"kr 800K–900K"_s).replace(u"NOK 900K–1.1M"_s, u"kr 900K–1.1M"_s);
    const Guide guide = guideWith(u"compensation: [{region: oslo, currency: NOK}]"_s, text);
    QCOMPARE(guide.compensation.first().currency, Currency::known("NOK"));
    QCOMPARE(codesOf(guide), QStringList());
}

void TestFrontMatter::aRuleIsNoFrontMatter()
{
    const QByteArray bytes = "---\n\n---\n\n" + body.toUtf8();
    const Guide guide = readGuide(bytes, u"x/y.md");
    QVERIFY(!guide.frontMatter);
    QCOMPARE(guide.role, u"Data Engineer"_s);
    QCOMPARE(codesOf(guide), QStringList());
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
