// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidejson.h"
#include "guides/guidereader.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1 << 20;

QByteArray filled(const QByteArray &head, const QByteArray &piece, const QByteArray &tail = {})
{
    return head + piece.repeated((mebibyte - head.size() - tail.size()) / piece.size()) + tail;
}

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

QByteArray title()
{
    return "# Data Engineer | Acme Global Negotiation Guide\n\n";
}

} // namespace

/// What a hostile or broken file may do: nothing but give diagnostics, in bounded time.
class TestRobustness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinTime_data();
    void staysWithinTime();
    void readsTheRestOf_data();
    void readsTheRestOf();
    void everyPrefixIsRead();
    void aliasBombsAreRefused_data();
    void aliasBombsAreRefused();
    void hugeFrontMatterIsRefused();
    void tooWideTableIsTold();
    void tooManyProblemsAreCounted();
};

void TestRobustness::staysWithinTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("empty", {});
    row("quotes nested", filled({}, ">"));
    row("quotes nested on every line", filled({}, QByteArray(200, '>') + " a\n"));
    row("lists nested", filled({}, "- "));
    row("numbered lists nested", filled({}, "1. "));
    row("brackets open", filled({}, "["));
    row("brackets open and close", filled({}, "[]("));
    row("image brackets", filled({}, "!["));
    row("emphasis open", filled({}, "*a_"));
    row("emphasis pairs", filled({}, "a**b"));
    row("stars", filled({}, "*"));
    row("underlines", filled({}, "_a "));
    row("backticks rising", [] {
        QByteArray text;
        for (int i = 1; text.size() < mebibyte; ++i) {
            text += 'e' + QByteArray(i, '`');
        }
        return text;
    }());
    row("angle brackets", filled({}, "<"));
    row("comments open", filled({}, "<!--"));
    row("processing open", filled({}, "<?"));
    row("links to nowhere", filled({}, "[a](<b"));
    row("reference definitions", filled({}, "[a]: b\n"));
    row("one reference used", filled("[a]: b\n\n", "[a]"));
    row("entities", filled({}, "&amp;"));
    row("backslashes", filled({}, "\\"));
    row("a million columns", filled("|", "a|") + '\n' + filled("|", "-|"));
    row("many columns and rows", "|" + QByteArray("a|").repeated(60) + "\n|" + QByteArray("-|").repeated(60) +
                                     '\n' + filled({}, "x\n"));
    row("a million tables", filled({}, "|a|\n|-|\n\n"));
    row("a million compensation tables", filled({}, "|Region|Base|\n|-|-|\n|a|$1|\n\n"));
    row("a long compensation table", filled(title() + table(), "a|\n"));
    row("pipes", filled({}, "|"));
    row("one cell", filled(title() + "| Region | Base |\n|---|---|\n| a | ", "$120K–$150K / ", " |\n"));
    row("one cell of digits", filled(title() + "| Region | Base |\n|---|---|\n| a | ", "9", " |\n"));
    row("one cell of parentheses", filled(title() + "| Region | Base |\n|---|---|\n| a | ", "(", " |\n"));
    row("one cell of groups", filled(title() + "| Region | Base |\n|---|---|\n| a | ", "1,", " |\n"));
    row("one cell of dashes", filled(title() + "| Region | Base |\n|---|---|\n| a | $1", "-", " |\n"));
    row("one header of words", filled(title() + "| Region | Base ", "per ", "|\n|---|---|\n| a | $1 |\n"));
    row("one header of slashes", filled(title() + "| Region | Base ", "/4yr", "|\n|---|---|\n| a | $1 |\n"));
    row("one region of colons", filled(title() + "| Region | Base |\n|---|---|\n| ", ":a:", " | $1 |\n"));
    row("one region of tags", filled(title() + "| Region | Base |\n|---|---|\n| ", "(USD)", " | $1 |\n"));
    row("one title", filled("# ", "Guide ", "\n"));
    row("one title of bars", filled("# ", "a | ", "Guide\n"));
    row("titles", filled({}, "# Guide\n"));
    row("headings", filled({}, "# a\n"));
    row("empty headings", filled("# a\n\n", "#\n\nb\n\n"));
    row("bold labels", filled({}, "**a**\n\n"));
    row("bold known labels", filled({}, "**Global Levers**\n\n"));
    row("lever labels", filled("## Global Levers\n\n", "1. **a:** \"b\"\n"));
    row("one lever of quotes", filled("## Global Levers\n\n1. **a:** ", "\"b "));
    row("one strategy", filled("> **Negotiate Up Strategy:** ", "$250K base + $90K "));
    row("one strategy of brackets", filled("> **Negotiate Up Strategy:** ", "[$X]K "));
    row("one strategy of quotes", filled("> **Negotiate Up Strategy:** ", "\""));
    row("one strategy of slashes", filled("> **Negotiate Up Strategy:** ", "$1/"));
    row("one strategy of names", filled("> **Negotiate Up Strategy:** offers from ", "Acme, "));
    row("one retention", filled("**Retention Sign-on Script:** ", "propose $40K–$60K "));
    row("one endless line", filled({}, "a "));
    row("spaces", filled({}, " "));
    row("empty lines", filled({}, "\n"));
    row("lone returns", filled({}, "a\r"));
    row("returns and line ends", filled({}, "a\r\n"));
    row("zeros", filled({}, QByteArray(1, '\0')));
    row("not UTF-8", filled({}, "\xff\xfe"));
    row("half characters", filled({}, "\xe2\x82"));
    row("directions", filled({}, "\xe2\x80\xae"));
    row("emoji region",
        filled(title() + "| Region | Base |\n|---|---|\n| ", "\xf0\x9f\x87\xba", " | $1 |\n"));
    row("front matter unclosed", filled("---\n", "a: b\n"));
    row("front matter of one anchor", filled("---\na: &a [x, x]\nb: [", "*a, ", "]\n---\n"));
    row("front matter of anchors", filled("---\na: [", "&b c, ", "]\n---\n"));
    row("byte-order marks", filled({}, "\xef\xbb\xbf"));
    row("byte-order marks in a region",
        filled(title() + "| Region | Base |\n|---|---|\n| ", "\xef\xbb\xbf", " | $1 |\n"));
    row("directions in a cell",
        filled(title() + "| Region | Base |\n|---|---|\n| a | $1", "\xe2\x80\xae", "K |\n"));
    row("zeros in a cell",
        filled(title() + "| Region | Base |\n|---|---|\n| a | $1", QByteArray(1, '\0'), "K |\n"));
    row("half characters in a cell",
        filled(title() + "| Region | Base |\n|---|---|\n| a | $1", "\xe2\x82", "K |\n"));
    row("one cell of unknown periods",
        filled(title() + "| Region | Base |\n|---|---|\n| a | ", "$1/x", " |\n"));
    row("one cell of line breaks", filled(title() + "| Region | Base |\n|---|---|\n| a | ", "<br>", " |\n"));
    row("one strategy of endings", filled("> **Negotiate Up Strategy:** $9K base ", "is my floor and "));
    row("one strategy of thats", filled("> **Negotiate Up Strategy:** Ask for $9K base. ", "That is $8K. "));
    row("one strategy of bare offers",
        filled("> **Negotiate Up Strategy:** ", "Ask for $9K base. I hold an offer from Acme. "));
    row("one strategy of offers in one breath",
        filled("> **Negotiate Up Strategy:** I hold ", "an offer from Acme at [X] and "));
    row("one strategy of processes", filled("> **Negotiate Up Strategy:** in process ", "an offer "));
    row("front matter lists", filled("---\na: ", "[", "\n---\n"));
    row("front matter maps", filled("---\na: ", "{a: ", "\n---\n"));
    row("front matter keys", filled("---\n", "? ", "\n---\n"));
    row("front matter scalar", filled("---\na: ", "x", "\n---\n"));
    row("front matter dashes", filled("---\n", "- ", "\n---\n"));
    row("front matter quotes", filled("---\na: ", "\"", "\n---\n"));
    row("fences", filled({}, "```\n"));
    row("rules", filled({}, "---\n"));
}

void TestRobustness::staysWithinTime()
{
    QFETCH(const QByteArray, bytes);
    // A release build is held to a second; a debug or sanitizer build is slower by its nature.
#if defined(QT_NO_DEBUG) && !defined(__SANITIZE_ADDRESS__)
    constexpr double most = 1.0;
#else
    constexpr double most = 20.0;
#endif
    const std::clock_t start = std::clock(); // of the processor, whatever else the machine does
    const Guide guide = readGuide(bytes, u"acme/data-engineer.md");
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < most, qPrintable(u"%1 s"_s.arg(seconds)));
    QVERIFY(guide.diagnostics.size() <= 1001);
    QVERIFY(!guide.sections.isEmpty());
    QCOMPARE(guide.sections.first().begin, 0);
    QCOMPARE(guide.sections.last().end, bytes.size());
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
    const Guide guide = read(filled("---\n", "k: v\n", "---\n") + title() + table());
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
