// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidejson.h"
#include "guides/guidereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

class TestGuideReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void namesWithoutATitle();
    void json();
    void fixtures_data();
    void fixtures();
    void sentencesAreWhole();
};

void TestGuideReader::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("company");
    QTest::addColumn<bool>("signature");
    const auto row = [](const QString &text, const QString &role, const QString &company,
                        bool signature = false) {
        QTest::newRow(qPrintable(text)) << text << role << company << signature;
    };
    row(u"### Data Engineer | Acme Global Negotiation Guide"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Data Engineer — Acme Salary Negotiation Guide"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Data Engineer - Acme Negotiation Guide"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# ML/AI Engineer (Applied) | Smith & Sons Inc. Global Negotiation Guide"_s,
        u"ML/AI Engineer (Applied)"_s, u"Smith & Sons Inc."_s);
    row(u"# Engineer - Payments | Acme Negotiation Guide"_s, u"Engineer - Payments"_s, u"Acme"_s);
    row(u"# Data Engineer | Acme.io Negotiation Guide — SIGNATURE ROLE"_s, u"Data Engineer"_s, u"Acme.io"_s,
        true);
    row(u"# Data Engineer (SIGNATURE ROLE) | Acme Negotiation Guide"_s, u"Data Engineer"_s, u"Acme"_s, true);
    row(u"# Data Engineer | Acme Global Global Negotiation Guide"_s, u"Data Engineer"_s, u"Acme Global"_s);
    row(u"# Acme Negotiation Guide: Data Engineer"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Data Engineer at Acme: Negotiation Guide"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Negotiation Guide: Data Engineer at Acme"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Data Engineer at Acme — Negotiation Guide"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Data Engineer – Acme – Salary Negotiation Guide (2026)"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# First\n\n## Data Engineer | Acme Guide"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"**Data Engineer | Acme Global Negotiation Guide**"_s, u"Data Engineer"_s, u"Acme"_s);
    row(u"# Acme | Data Engineer Negotiation Guide"_s, u"Data Engineer"_s,
        u"Acme"_s); // the folder says which is which
    row(u"# Guidelines\n\n# Data Engineer | Acme Guide"_s, u"Data Engineer"_s, u"Acme"_s);
}

void TestGuideReader::titles()
{
    QFETCH(const QString, text);
    QFETCH(const QString, role);
    QFETCH(const QString, company);
    QFETCH(const bool, signature);
    const QByteArray bytes = text.toUtf8();
    const Guide guide = readGuide(bytes, u"guides/acme/data-engineer.md");
    QCOMPARE(guide.role, role);
    QCOMPARE(guide.company, company);
    QCOMPARE(guide.signature, signature);
}

void TestGuideReader::namesWithoutATitle()
{
    const QByteArray plain("Words.");
    const Guide byPath = readGuide(plain, u"guides/umbrella-corp/data-engineer.md");
    QCOMPARE(byPath.company, u"Umbrella Corp"_s);
    QCOMPARE(byPath.role, u"Data Engineer"_s);
    QCOMPARE(byPath.diagnostics.first().code, DiagnosticCode::NoTitle);
    const QByteArray front("---\ncompany_display: Acme\nrole: SRE\n---\nWords.");
    QCOMPARE(readGuide(front, u"x/y.md").company, u"Acme"_s);
    QCOMPARE(readGuide(front, u"x/y.md").role, u"SRE"_s);
    QCOMPARE(readGuide({}, {}).company, QString());
}

void TestGuideReader::json()
{
    const QByteArray bytes = u"# Data Engineer | Acme Global Negotiation Guide\n\n| Region | Base | RSU/4yr "
                             u"| Bonus | Total |\n|---|---|---|---|---|\n"
                             "| Oslo | €1,234.50–€2K | $8K | 7.5–10%+ | €9K / $10K |\n"_s.toUtf8();
    const QByteArray line = guideToJson(readGuide(bytes, u"acme/x.md"), u"acme/x.md"_s);
    QVERIFY(line.contains("\"base\": [1234.5, 2000]")); // whole amounts without a decimal point
    const QJsonObject guide = QJsonDocument::fromJson(line).object();
    const QStringList keys{u"file"_s,     u"company"_s,      u"role"_s,         u"signature"_s,
                           u"layout"_s,   u"summary"_s,      u"compensation"_s, u"level_mapping"_s,
                           u"sections"_s, u"levers"_s,       u"strategy"_s,     u"retention"_s,
                           u"sources"_s,  u"front_matter"_s, u"diagnostics"_s};
    for (const QString &key : keys) {
        QVERIFY2(guide.contains(key), qPrintable(key));
    }
    const QJsonObject row = guide.value(u"compensation").toArray().first().toObject();
    QCOMPARE(row.value(u"bonus_percent").toArray(), (QJsonArray{7.5, 10}));
    QCOMPARE(row.value(u"currencies").toObject(), (QJsonObject{{u"equity"_s, u"USD"_s}}));
    QCOMPARE(row.value(u"alternate").toObject().value(u"USD").toObject(),
             (QJsonObject{{u"total"_s, QJsonArray{10000, 10000}}}));
    QCOMPARE(row.value(u"open_ended").toArray(), QJsonArray{u"bonus"_s});
    QCOMPARE(row.value(u"equity_period").toObject().value(u"stated"), QJsonValue(u"grant"_s));
    QVERIFY(row.value(u"sign_on").isNull() && row.value(u"level").isNull());
    QCOMPARE(row.value(u"line").toInt(), 5);
}

/// The guides of tests/data/guides, one for each family of layouts: what each is expected to hold stands in
/// its front matter under "expect", so that fixture and expectation cannot part.
void TestGuideReader::fixtures_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(COUNTEROFFER_SOURCE_DIR) + u"/tests/data/guides"_s);
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestGuideReader::fixtures()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Guide guide = readGuide(bytes, path);
    QVERIFY(guide.frontMatter);
    const QJsonObject expected = guide.frontMatter->values.value(u"expect").toObject();
    const QJsonObject got = QJsonDocument::fromJson(guideToJson(guide, path)).object();
    QCOMPARE(got.value(u"layout"), expected.value(u"layout"));
    QCOMPARE(int(guide.compensation.size()), expected.value(u"rows").toInt());
    QCOMPARE(int(guide.levers.size()), expected.value(u"levers").toInt());
    QCOMPARE(int(guide.sources.size()), expected.value(u"sources").toInt());
    const QJsonObject first = got.value(u"compensation").toArray().first().toObject();
    const QJsonObject wanted = expected.value(u"first").toObject();
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        QCOMPARE(first.value(it.key()), it.value());
    }
    QStringList codes;
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        if (diagnostic.code != DiagnosticCode::FrontMatterUnknownKey) {
            codes.append(diagnosticName(diagnostic.code));
        }
    }
    QStringList wantedCodes;
    const QJsonArray list = expected.value(u"problems").toArray();
    for (const auto &code : list) {
        wantedCodes.append(code.toString());
    }
    QCOMPARE(codes, wantedCodes);
}

void TestGuideReader::sentencesAreWhole()
{
    QStringList names;
    for (int i = 0; i <= int(DiagnosticCode::StrategyRetentionWithoutAsk); ++i) {
        const auto code = DiagnosticCode(i);
        const QString name = diagnosticName(code);
        const QString sentence =
            diagnosticSentence({Severity::Note, code, 1, 1, {u"%2"_s, u"b"_s, u"c"_s, u"d"_s}});
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        names.append(name);
    }
    // What a guide says is never taken for a place to fill.
    QVERIFY(diagnosticSentence({Severity::Note, DiagnosticCode::CellUnread, 1, 1, {u"10%2"_s, u"Base"_s}})
                .contains(u"10%2"));
}

QTEST_GUILESS_MAIN(TestGuideReader)
#include "tst_guidereader.moc"
