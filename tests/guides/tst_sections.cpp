// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"
#include "guides/sections/label.h"
#include "guides/sections/spokentext.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

const QString script = u"I would like the \"upper half\" of the band, since my work carries the release."_s;

Guide guideWith(const QString &body)
{
    const QByteArray bytes =
        (u"# Data Engineer | Acme Global Negotiation Guide\n\n"_s + body + u'\n').toUtf8();
    return readGuide(bytes, u"acme/data-engineer.md");
}

QStringList labelsOf(const Guide &guide)
{
    QStringList labels;
    for (const Section &section : guide.sections) {
        labels.append(section.label);
    }
    return labels;
}

} // namespace

class TestSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void outline();
    void emphasisIsNoLabel();
    void companySection();
    void summary_data();
    void summary();
    void levelMapping_data();
    void levelMapping();
    void sources_data();
    void sources();
    void levers_data();
    void levers();
    void spoken_data();
    void spoken();
    void strategyProse_data();
    void strategyProse();
    void retention();
};

void TestSections::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &label, SectionKind kind) {
        QTest::newRow(qPrintable(label)) << label << int(kind);
    };
    row(u"Negotiation DNA"_s, SectionKind::Dna);
    row(u"Negotiation DNA — Why It Pays"_s, SectionKind::Dna);
    row(u"🌍 Level Mapping & Titles"_s, SectionKind::LevelMapping);
    row(u"Level Equivalence"_s, SectionKind::LevelMapping);
    row(u"Global Levers"_s, SectionKind::Levers);
    row(u"4 Levers with Scripts"_s, SectionKind::Levers);
    row(u"Global Lever 2: Uptime"_s, SectionKind::Levers);
    row(u"Priority & Market Lever"_s, SectionKind::Other);
    row(u"Negotiate Up Strategy (L5)"_s, SectionKind::Strategy);
    row(u"NEGOTIATE-UP STRATEGY"_s, SectionKind::Strategy);
    row(u"Evidence & Sources"_s, SectionKind::Sources);
    row(u"Retention Sign-on Script"_s, SectionKind::Retention);
    row(u"Retention Policy"_s, SectionKind::Other);
    row(u"Compensation Benchmarks (2026)"_s, SectionKind::Compensation);
    row(u"Salary Bands"_s, SectionKind::Compensation);
    row(u"The Scarcity Premium"_s, SectionKind::Other);
}

void TestSections::labels()
{
    QFETCH(const QString, label);
    QFETCH(const int, kind);
    QCOMPARE(int(kindOfLabel(label)), kind);
}

void TestSections::outline()
{
    const Guide guide = guideWith(
        u"**Negotiation DNA:** a | b\n\n**Negotiation DNA**\n\nProse.\n\n### Level Mapping\n\nx = y\n\n"
        "**The Scarcity Premium**\n\nWhy.\n\n---\n\n#### Global Levers\n\n1. **One:** \"%1\"\n\n"
        "> **Negotiate Up Strategy:** \"I ask for €90K base.\"\n\n**Evidence & Sources:**\n- A book"_s.arg(
            script));
    const QStringList expected{u"Data Engineer | Acme Global Negotiation Guide"_s,
                               u"Negotiation DNA"_s,
                               u"Negotiation DNA"_s,
                               u"Level Mapping"_s,
                               u"The Scarcity Premium"_s,
                               u"Global Levers"_s,
                               u"Negotiate Up Strategy"_s,
                               u"Evidence & Sources"_s};
    QCOMPARE(labelsOf(guide), expected);
    QCOMPARE(guide.sections.at(3).line, 9);
    QCOMPARE(guide.sections.at(4).kind, SectionKind::Company);
    for (qsizetype i = 1; i < guide.sections.size(); ++i) {
        QCOMPARE(guide.sections.at(i).begin, guide.sections.at(i - 1).end);
    }
}

void TestSections::emphasisIsNoLabel()
{
    const Guide guide = guideWith(
        u"**Bold** words begin this paragraph.\n\n**A whole sentence in bold.**\n\n**Note:** one thing."_s);
    QCOMPARE(guide.sections.size(), 1);
}

void TestSections::companySection()
{
    const Guide guide = guideWith(u"**Level Mapping:** x = y\n\n**Why This Pays a Premium**\n\nWords.\n\n"
                                  "## Tides — The Harbour Premium\n\nWords."_s);
    QCOMPARE(guide.sections.last().kind, SectionKind::Company);
    QCOMPARE(guide.sections.at(2).kind, SectionKind::Other);
}

void TestSections::summary_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pipes") << u"**Negotiation DNA:** Cash + Stock | *Harbour* work"_s
                           << u"Cash + Stock | Harbour work"_s;
    QTest::newRow("tags") << u"**Negotiation DNA:** `Private` `Cash`"_s << u"Private Cash"_s;
    QTest::newRow("colon outside") << u"**Negotiation DNA**: Prose it is."_s << u"Prose it is."_s;
    QTest::newRow("below a heading") << u"## Negotiation DNA\n\nCash | Stock"_s << u"Cash | Stock"_s;
    QTest::newRow("none") << u"Nothing."_s << QString();
}

void TestSections::summary()
{
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    QCOMPARE(guideWith(body).summary.value_or(QString()), expected);
}

void TestSections::levelMapping_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("chain") << u"**Level Mapping:** L5 = E5 ≈ 63"_s << u"L5 = E5 ≈ 63"_s;
    QTest::newRow("bullets") << u"**Level Mapping**\n- L5 = E5\n- L6 = E6"_s << u"L5 = E5\nL6 = E6"_s;
    QTest::newRow("table") << u"**Level Mapping:**\n\n| Acme | Other |\n|---|---|\n| L5 | E5 |"_s
                           << u"Acme | Other\nL5 | E5"_s;
}

void TestSections::levelMapping()
{
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    QCOMPARE(guideWith(body).levelMapping.value_or(QString()), expected);
}

void TestSections::sources_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"A book"_s, u"A paper"_s};
    QTest::newRow("bullets") << u"**Evidence & Sources**\n- A book\n- A paper"_s << two;
    QTest::newRow("numbers") << u"**Evidence & Sources:**\n\n1. A book\n2. A paper"_s << two;
    QTest::newRow("brackets") << u"## Sources\n\n- [A book]\n- [A paper](https://example.org)"_s << two;
    QTest::newRow("groups")
        << u"## Sources\n\n### Compensation Data\n- A book\n\n### Market\n- A paper\n\n*Last words.*"_s
        << two;
}

void TestSections::sources()
{
    QFETCH(const QString, body);
    QFETCH(const QStringList, expected);
    QCOMPARE(guideWith(body).sources, expected);
}

void TestSections::levers_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("numbered list") << u"**Global Levers**\n\n1. **One:** \"%1\"\n2. **Two:** \"%1\""_s;
    QTest::newRow("colon outside") << u"**Global Levers**\n\n1. **One**: \"%1\"\n2. **Two**: \"%1\""_s;
    QTest::newRow("bold with number")
        << u"#### Global Levers\n\n**Lever 1 — One:** \"%1\"\n\n**Lever 2 — Two:** \"%1\""_s;
    QTest::newRow("bold and quote")
        << u"#### Global Levers\n\n**Lever 1: One**\n> \"%1\"\n\n**Lever 2: Two**\n> \"%1\""_s;
    QTest::newRow("numbers and quote")
        << u"#### Global Levers\n\n**1. One**\n> \"%1\"\n\n**2. Two**\n> \"%1\""_s;
    QTest::newRow("bold titles and quote")
        << u"#### Global Levers\n\n**One**\n> \"%1\"\n\n**Two**\n> \"%1\""_s;
    QTest::newRow("headings")
        << u"#### Global Lever 1: One\n\nLead-in: \"%1\"\n\n#### Global Lever 2: Two\n\nLead-in: \"%1\""_s;
    QTest::newRow("headings below")
        << u"## Levers\n\n### Lever 1: One\n\n**Strategy:** Be calm.\n\n**Script:**\n> \"%1\"\n\n"
           "### Lever 2: Two\n\n**Script:**\n> \"%1\"\n\n**Key Data Points:**\n- More"_s;
    QTest::newRow("script on the heading's line")
        << u"#### Lever 1: One — \"%1\"\n\n#### Lever 2: Two — \"%1\""_s;
    QTest::newRow("list and quote")
        << u"#### Global Levers\n\n1. **Lever 1 — One:**\n   > \"%1\"\n\n2. **Lever 2 — Two:**\n   > \"%1\""_s;
    QTest::newRow("prose with a quote")
        << u"#### Global Levers\n\n**Lever 1 — One**\nSay it: *\"%1\"*\n\n**Lever 2 — Two**\nSay it: *\"%1\"*"_s;
    QTest::newRow("in another section")
        << u"### Why Harbours Pay\n\n1. **The One Lever**\n> \"%1\"\n\n2. **The Two Lever**\n> \"%1\""_s;
}

void TestSections::levers()
{
    QFETCH(const QString, body);
    const Guide guide =
        guideWith(QString(body).replace(u"%1"_s, script) + u"\n\n**Evidence & Sources**\n- A book"_s);
    QCOMPARE(guide.levers.size(), 2);
    const auto plain = [](QString title) { return title.remove(u"The "_s).remove(u" Lever"_s); };
    QCOMPARE(plain(guide.levers.at(0).title), u"One"_s);
    QCOMPARE(plain(guide.levers.at(1).title), u"Two"_s);
    for (const Lever &lever : guide.levers) {
        QCOMPARE(lever.script.value_or(QString()), script);
        QVERIFY(lever.line > 1);
    }
}

void TestSections::spoken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("quote");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all quoted") << u"\"%1\""_s << false << script;
    QTest::newRow("curly") << u"“%1”"_s << false << script;
    QTest::newRow("behind a lead-in") << u"In short: \"%1\""_s << false << script;
    QTest::newRow("a quote without signs") << u"We have talked about the band at length today."_s << true
                                           << u"We have talked about the band at length today."_s;
    QTest::newRow("terms are no script")
        << u"Anchor on \"Ownership\" and on \"Bias for Action\"."_s << false << QString();
    QTest::newRow("plain advice") << u"Push for more shares."_s << false << QString();
    QTest::newRow("empty") << QString() << true << QString();
}

void TestSections::spoken()
{
    QFETCH(QString, text);
    QFETCH(const bool, quote);
    QFETCH(const QString, expected);
    QCOMPARE(spokenText(text.replace(u"%1"_s, script), quote).value_or(QString()), expected);
}

void TestSections::strategyProse_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one quote") << u"> **Negotiate Up Strategy:** \"I ask for €90K base.\"\n\nOther words."_s
                               << u"\"I ask for €90K base.\""_s;
    QTest::newRow("colon outside") << u"> **Negotiate Up Strategy**: Ask for €90K base."_s
                                   << u"Ask for €90K base."_s;
    QTest::newRow("two paragraphs") << u"> **Negotiate Up Strategy:** \"One.\n>\n> Two.\""_s
                                    << u"\"One.\n\nTwo.\""_s;
    QTest::newRow("wrapped lines") << u"> **Negotiate Up Strategy:** One\n> and two."_s << u"One and two."_s;
    QTest::newRow("marks gone") << u"> **Negotiate Up Strategy:** Ask for **€90K** *base*."_s
                                << u"Ask for €90K base."_s;
    QTest::newRow("level in the label")
        << u"> **Negotiate Up Strategy (L5):** One.\n\n> **Negotiate Up Strategy (L4):** Two."_s << u"One."_s;
    QTest::newRow("below a heading")
        << u"## Negotiate Up Strategy\n\n> Ask for €90K.\n\n### Scenario 1\n\nMore."_s
        << u"Ask for €90K.\n\nScenario 1\n\nMore."_s;
    QTest::newRow("no quote") << u"**Negotiate Up Strategy:** Ask for €90K.\n\n---\n\nOther."_s
                              << u"Ask for €90K."_s;
}

void TestSections::strategyProse()
{
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    const Guide guide = guideWith(body + u"\n\n**Evidence & Sources**\n- A book"_s);
    QVERIFY(guide.strategy);
    QCOMPARE(guide.strategy->text, expected);
    QCOMPARE(guide.strategy->line, body.startsWith(u"##") ? 5 : 3);
}

void TestSections::retention()
{
    const Guide guide =
        guideWith(u"**Retention Sign-on Script:** *\"I propose a retention sign-on of €40K–€60K.\"*"_s);
    QVERIFY(guide.retention);
    QCOMPARE(guide.retention->text, u"\"I propose a retention sign-on of €40K–€60K.\""_s);
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
