// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidejson.h"
#include "guides/guidereader.h"
#include "support/hostileinputs.h"
#include "support/readingcost.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1 << 20;

Guide read(const QByteArray &bytes)
{
    return readGuide(bytes, u"x/y.md");
}

bool has(const Guide &guide, DiagnosticCode code)
{
    return std::any_of(guide.diagnostics.begin(), guide.diagnostics.end(),
                       [code](const Diagnostic &diagnostic) { return diagnostic.code == code; });
}

QByteArray table()
{
    return "| Region | Base | Total |\n|---|---|---|\n| Oslo (NOK) | kr 800K–900K | kr 900K–1.1M |\n";
}

void addInputs()
{
    QTest::addColumn<const HostileInput *>("input");
    for (const HostileInput &input : hostileInputs()) {
        QTest::newRow(input.name) << &input;
    }
}

QByteArray title()
{
    return "# Data Engineer | Acme Global Negotiation Guide\n\n";
}

} // namespace

/// What a hostile or broken file may do: nothing but give diagnostics, in bounded time and memory.
class TestRobustness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWhole_data();
    void isReadWhole();
    void growsLinearly_data();
    void growsLinearly();
    void staysWithinMemory_data();
    void staysWithinMemory();
    void readsTheRestOf_data();
    void readsTheRestOf();
    void everyPrefixIsRead();
    void aliasBombsAreRefused_data();
    void aliasBombsAreRefused();
    void hugeFrontMatterIsRefused();
    void tooWideTableIsTold();
    void tooManyProblemsAreCounted();
};

void TestRobustness::isReadWhole_data()
{
    addInputs();
}

void TestRobustness::isReadWhole()
{
    QFETCH(const HostileInput *, input);
    const QByteArray bytes = input->ofSize(mebibyte / 8); // whole mebibytes are read by staysWithinMemory
    const Guide guide = readGuide(bytes, u"acme/data-engineer.md");
    QVERIFY(guide.diagnostics.size() <= 1001);
    QVERIFY(!guide.sections.isEmpty());
    QCOMPARE(guide.sections.first().begin, 0);
    QCOMPARE(guide.sections.last().end, bytes.size());
}

void TestRobustness::growsLinearly_data()
{
    addInputs();
}

/// Four times the text is about four times the work, where a square would be sixteen times. It is the
/// processor's own work that is compared, in one run, so that neither the machine nor what else it does
/// matters; a disturbed measurement is taken again, and the least counts. What is read at once is no square.
void TestRobustness::growsLinearly()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer's own work would be measured with the reader's.");
#endif
    QFETCH(const HostileInput *, input);
    constexpr double mostGrowth = 8;  // more than four, as what is larger leaves the processor's caches
    constexpr double shortest = 0.02; // a square of a quarter of a million steps takes longer by far
    constexpr int attempts = 3;
    const QByteArray large = input->ofSize(mebibyte / 4);
    double largeSeconds = secondsOfReading(large);
    if (largeSeconds < shortest) {
        return;
    }
    const QByteArray small = input->ofSize(mebibyte / 16);
    double smallSeconds = secondsOfReading(small);
    for (int i = 1; i < attempts && largeSeconds > mostGrowth * smallSeconds; ++i) {
        smallSeconds = std::min(smallSeconds, secondsOfReading(small));
        largeSeconds = std::min(largeSeconds, secondsOfReading(large));
    }
    if (largeSeconds <= mostGrowth * smallSeconds) {
        return;
    }
    QFAIL(qPrintable(u"%1 s became %2 s"_s.arg(smallSeconds).arg(largeSeconds)));
}

void TestRobustness::staysWithinMemory_data()
{
    constexpr size_t together = 8; // inputs of one child: starting one costs more than reading most of them
    QTest::addColumn<QStringList>("names");
    const auto &inputs = hostileInputs();
    for (size_t i = 0; i < inputs.size(); i += together) {
        QStringList names;
        for (size_t j = i; j < std::min(inputs.size(), i + together); ++j) {
            names.append(QString::fromLatin1(inputs[j].name));
        }
        QTest::newRow(qPrintable(u"from "_s + names.first() + u" to "_s + names.last())) << names;
    }
}

/// A mebibyte of anything is read within 256, the program itself included. Several are read one after another
/// in one process: its peak is that of the worst of them, or more.
void TestRobustness::staysWithinMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps memory of its own beside the program's.");
#endif
    QFETCH(const QStringList, names);
    constexpr qint64 mostKiB = 256 * 1024;
    QProcess child;
    child.start(QStringLiteral(MEASURE_READING), QStringList{QString::number(mebibyte)} + names);
    QVERIFY(child.waitForFinished(120'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), names.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QByteArray> peaks = lines.at(i).split(' ');
        QCOMPARE(peaks.size(), 2);
        const qint64 before = peaks.at(0).toLongLong();
        const qint64 peak = peaks.at(1).toLongLong();
        QVERIFY(before > 0 && peak >= before);
        QVERIFY2(peak <= mostKiB,
                 qPrintable(names.at(i) + u": %1 KiB, %2 before reading"_s.arg(peak).arg(before)));
    }
}

void TestRobustness::readsTheRestOf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("byte-order mark") << "\xef\xbb\xbf" + title() + table() << QString();
    QTest::newRow("lone returns") << QByteArray(title() + table()).replace('\n', '\r') << QString();
    QTest::newRow("Windows line ends") << QByteArray(title() + table()).replace("\n", "\r\n") << QString();
    QTest::newRow("a zero byte") << title() + QByteArray("a\0b\n\n", 5) + table() << QString();
    QTest::newRow("not UTF-8") << title() + "\xff\n\n" + table() << u"not-utf8"_s;
    QTest::newRow("directions turned")
        << title() + "\xe2\x80\xae turned\n\n" + table() << u"hidden-characters"_s;
    QTest::newRow("dashes that are no front matter")
        << "---\nno: [map\n---\n\n" + title() + table() << u"front-matter-unreadable"_s;
    QTest::newRow("aliases") << "---\na: &x [1]\nb: *x\n---\n" + title() + table()
                             << u"front-matter-aliases"_s;
    QTest::newRow("too deep") << "---\na: " + QByteArray(100, '[') + QByteArray(100, ']') + "\n---\n" +
                                     title() + table()
                              << u"front-matter-too-deep"_s;
    QTest::newRow("table behind a line of text") << title() + "Ranges of 2026:\n" + table() << QString();
    QTest::newRow("raw HTML") << title() + "<div>\n\n" + table() << QString();
    QTest::newRow("short dashes") << QByteArray(title() + table()).replace("|---|---|---|", "|-|:-|-:|")
                                  << QString();
    QTest::newRow("indented table") << title() + QByteArray("    ") +
                                           QByteArray(table()).replace("\n|", "\n    |")
                                    << QString();
}

void TestRobustness::readsTheRestOf()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const Guide guide = readGuide(bytes, u"x/y.md");
    QCOMPARE(guide.company, u"Acme"_s);
    QCOMPARE(guide.role, u"Data Engineer"_s);
    QCOMPARE(guide.compensation.size(), 1);
    QCOMPARE(guide.compensation.first().region, std::optional(u"Oslo"_s));
    QCOMPARE(guide.compensation.first().base->range.hi, (Money{900'000'00, Currency::known("NOK")}));
    QStringList codes;
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        codes.append(diagnosticName(diagnostic.code));
    }
    QCOMPARE(codes, problem.isEmpty() ? QStringList() : QStringList{problem});
}

/// A file cut off anywhere is read up to there, and its JSON is JSON.
void TestRobustness::everyPrefixIsRead()
{
    const QByteArray whole =
        "---\nrole: data-engineer\ncompensation:\n  - region: Oslo\n    base_low: 800000\n---\n" + title() +
        "**Negotiation DNA:** a | b\n\n" + table() +
        "\n**Global Levers**\n\n1. **First:** \"I ask for “more” than $[X]K.\"\n\n> **Negotiate Up "
        "Strategy:** \"I target kr 900K base.\" Accept at kr 1.0M total.\n\n**Evidence & Sources**\n- One\n";
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const QByteArray prefix = whole.first(length);
        const Guide guide = readGuide(prefix, u"acme/data-engineer.md");
        QJsonParseError error{};
        const QByteArray json = guideToJson(guide, u"a \"b\"\n"_s);
        Q_UNUSED(QJsonDocument::fromJson(json, &error))
        QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
        QVERIFY(!json.contains('\n'));
        QCOMPARE(guide.sections.last().end, prefix.size());
    }
}

void TestRobustness::aliasBombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray nested = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"; // 9 to the power of 30, were it unfolded
    QByteArray maps = "m0: &m0 {k: v}\n";
    for (int level = 1; level <= 30; ++level) {
        const QByteArray name = QByteArray::number(level);
        const QByteArray last = QByteArray::number(level - 1);
        nested += "a" + name + ": &a" + name + " [" + QByteArray("*a" + last + ", ").repeated(8) + "*a" +
                  last + "]\n";
        maps += "m" + name + ": &m" + name + " {p: *m" + last + ", q: *m" + last + "}\n";
    }
    QTest::newRow("lists in lists") << nested;
    QTest::newRow("maps in maps") << maps;
    QTest::newRow("one inside another's value") << QByteArray("a: {b: {c: &c [x, {d: [*c, *c]}]}}\n");
    QTest::newRow("of itself") << QByteArray("a: &a [*a]\n");
    QTest::newRow("merged") << QByteArray("a: &a {k: v}\nb: {<<: *a}\n");
    QTest::newRow("as a key") << QByteArray("a: &a k\n*a : v\n");
    QTest::newRow("of a table's figure")
        << QByteArray("compensation:\n  - region: &r Oslo\n  - region: *r\n");
}

/// An alias is not unfolded at all, however few there are, and the rest of the guide is read.
void TestRobustness::aliasBombsAreRefused()
{
    QFETCH(const QByteArray, yaml);
    const Guide guide = read("---\n" + yaml + "---\n" + title() + table());
    QVERIFY(!guide.frontMatter);
    QCOMPARE(guide.diagnostics.size(), 1);
    QCOMPARE(guide.diagnostics.first().code, DiagnosticCode::FrontMatterAliases);
    QCOMPARE(guide.compensation.size(), 1);
    QCOMPARE(guide.company, u"Acme"_s);
}

void TestRobustness::hugeFrontMatterIsRefused()
{
    const Guide guide =
        read("---\n" + QByteArray("k: v\n").repeated(mebibyte / 5) + "---\n" + title() + table());
    QVERIFY(has(guide, DiagnosticCode::FrontMatterTooLarge));
    QVERIFY(!guide.frontMatter);
}

void TestRobustness::tooWideTableIsTold()
{
    const QByteArray wide =
        "|" + QByteArray("a|").repeated(100) + "\n|" + QByteArray("-|").repeated(100) + "\n\n";
    const Guide guide = read(title() + wide + table());
    QVERIFY(has(guide, DiagnosticCode::TablesTooWide));
    QCOMPARE(guide.company, u"Acme"_s);
}

void TestRobustness::tooManyProblemsAreCounted()
{
    const QByteArray rows = QByteArray("| Oslo (NOK) | 12 apples | 13 pears |\n").repeated(1000);
    const Guide guide = read(title() + "| Region | Base | Total |\n|---|---|---|\n" + rows);
    QCOMPARE(guide.diagnostics.size(), 1001);
    QCOMPARE(guide.diagnostics.last().code, DiagnosticCode::TooManyProblems);
    QCOMPARE(guide.diagnostics.last().arguments, QStringList{u"1000"_s});
}

QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
