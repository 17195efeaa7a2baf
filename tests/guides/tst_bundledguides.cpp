// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guides that ship. Their form is checked always; their figures, and that their sentences are our own,
// where the texts they were written from lie beside the project.

#include "guides/guidetext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace counteroffer::test;

namespace {

constexpr qsizetype longestAllowedRun = 6; // words in a row that two independent authors may both write

const QString sources = u"Evidence & Sources"_s;
const QString levers = u"Global Levers"_s;
const QString levels = u"Level Mapping"_s;
const QString retention = u"Retention Sign-on Script"_s;
const QString strategy = u"Negotiate Up Strategy"_s;

QDir guidesFolder()
{
    return QDir(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides"));
}

QDir seedsFolder()
{
    return QDir(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/seeds"));
}

/// The files of guides/, without the page that describes the folder.
QStringList bundledNames()
{
    QStringList names = guidesFolder().entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    names.removeAll(u"README.md"_s);
    return names;
}

std::optional<QString> textOf(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

QStringList sortedFigures(const QString &text)
{
    QStringList all = distinct(figures(text));
    all.sort();
    return all;
}

/// The bracketed names that the speaker has to choose from.
QStringList choicesIn(const QString &text)
{
    static const QRegularExpression choice(uR"(\[[^\]]+\])"_s);
    QStringList found;
    for (auto matches = choice.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

/// The words that have to be our own. Levels at other companies are facts, and so is a paper's title among
/// the sources.
QStringList ownWords(const GuideText &guide)
{
    static const QRegularExpression quotedTitle(uR"(\x22[^\x22]*\x22)"_s);
    QStringList words;
    for (const LabelledText &section : guide.sections) {
        if (section.label == levels)
            continue;
        QString text = section.text;
        if (section.label == sources)
            text.replace(quotedTitle, u"|"_s);
        words += wordsOf(text);
        words.append(QString());
    }
    return words;
}

void addGuideRows()
{
    QTest::addColumn<QString>("name");
    const QStringList names = bundledNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TestBundledGuides final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsFive();
    void describesItselfWithoutPosingAsGuide();
    void isWellFormed_data() { addGuideRows(); }
    void isWellFormed();
    void hasAPayTable_data() { addGuideRows(); }
    void hasAPayTable();
    void hasAStrategy_data() { addGuideRows(); }
    void hasAStrategy();

    void keepsTheTable_data() { addGuideRows(); }
    void keepsTheTable();
    void keepsTheFrontMatter_data() { addGuideRows(); }
    void keepsTheFrontMatter();
    void keepsTitleAndLabels_data() { addGuideRows(); }
    void keepsTitleAndLabels();
    void keepsTheFigures_data() { addGuideRows(); }
    void keepsTheFigures();
    void keepsTheLevers_data() { addGuideRows(); }
    void keepsTheLevers();
    void keepsTheChoices_data() { addGuideRows(); }
    void keepsTheChoices();
    void keepsLevelsAndSources_data() { addGuideRows(); }
    void keepsLevelsAndSources();
    void isInOurOwnWords_data() { addGuideRows(); }
    void isInOurOwnWords();
};

#define SKIP_WITHOUT_SEEDS()                                                                                 \
    do {                                                                                                     \
        if (!seedsFolder().exists())                                                                         \
            QSKIP("The texts that the guides were written from are not beside the project.");                \
    } while (false)

// Where the seeds are absent there is nothing to compare with; where they are, each guide must have its own.
#define LOAD_PAIR(ours, seed)                                                                                \
    QFETCH(const QString, name);                                                                             \
    SKIP_WITHOUT_SEEDS();                                                                                    \
    const auto ourText = textOf(guidesFolder(), name);                                                       \
    const auto seedText = textOf(seedsFolder(), name);                                                       \
    QVERIFY(ourText);                                                                                        \
    QVERIFY(seedText);                                                                                       \
    const GuideText ours = cutGuide(*ourText);                                                               \
    const GuideText seed = cutGuide(*seedText)

void TestBundledGuides::shipsFive()
{
    const QStringList expected{
        u"groq-lpu-inference-platform-engineer.md"_s,
        u"sambanova-coe-inference-platform-engineer.md"_s,
        u"sambanova-devops-engineer.md"_s,
        u"together-ai-kernel-inference-platform-engineer.md"_s,
        u"together-ai-senior-software-engineer.md"_s,
    };
    QCOMPARE(bundledNames(), expected);
}

void TestBundledGuides::describesItselfWithoutPosingAsGuide()
{
    const auto text = textOf(guidesFolder(), u"README.md"_s);
    QVERIFY(text);
    static const QRegularExpression heading(
        u"^#+ .*guide.*$"_s, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QVERIFY(!heading.match(*text).hasMatch());
    QVERIFY(text->contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s));
    const QStringList names = bundledNames();
    for (const QString &name : names)
        QVERIFY2(text->contains(name), qPrintable(name));
}

void TestBundledGuides::isWellFormed()
{
    QFETCH(const QString, name);
    const auto text = textOf(guidesFolder(), name);
    QVERIFY(text);
    QVERIFY(!text->contains(QChar::ReplacementCharacter)); // it is valid UTF-8
    QVERIFY(!text->contains(u'\r') && !text->contains(u'\t'));
    QVERIFY(text->endsWith(u"SPDX-FileCopyrightText: 2026 The Counteroffer authors\n"
                           "SPDX-License-Identifier: GPL-3.0-or-later\n-->\n"_s));
    static const QRegularExpression title(uR"(^\S.* \| \S.* Global Negotiation Guide$)"_s);
    const GuideText guide = cutGuide(*text);
    QVERIFY2(title.match(guide.title).hasMatch(), qPrintable(guide.title));
    for (const LabelledText &section : guide.sections)
        QVERIFY2(!section.text.isEmpty(), qPrintable(section.label));
}

void TestBundledGuides::hasAPayTable()
{
    QFETCH(const QString, name);
    const auto text = textOf(guidesFolder(), name);
    QVERIFY(text);
    const QList<QStringList> table = cutGuide(*text).table;
    QCOMPARE(table.size(), 4); // the header and three regions
    QCOMPARE(table.constFirst().constFirst(), u"Region"_s);
    static const QRegularExpression range(uR"(^(\$\d+K–\$\d+K|\d+–\d+%)$)"_s);
    for (const QStringList &row : table.sliced(1)) {
        QCOMPARE(row.size(), 5);
        QVERIFY(!row.constFirst().isEmpty());
        for (const QString &cell : row.sliced(1))
            QVERIFY2(range.match(cell).hasMatch(), qPrintable(cell));
    }
}

void TestBundledGuides::hasAStrategy()
{
    QFETCH(const QString, name);
    const auto text = textOf(guidesFolder(), name);
    QVERIFY(text);
    QVERIFY(text->contains(u"\n> **Negotiate Up Strategy:** \""_s));
    const GuideText guide = cutGuide(*text);
    const QString spoken = guide.textUnder(strategy);
    QVERIFY(spoken.startsWith(u'"') && spoken.endsWith(u'"'));
    QVERIFY(spoken.contains(u"accept-at floor"_s));
    const QStringList scripts = numberedItems(guide.textUnder(levers));
    QVERIFY(scripts.size() >= 4);
    static const QRegularExpression lever(uR"(^\*\*[^*]+:\*\* \x22[^\x22]+\x22$)"_s);
    for (const QString &script : scripts)
        QVERIFY2(lever.match(script.trimmed()).hasMatch(), qPrintable(script));
}

void TestBundledGuides::keepsTheTable()
{
    LOAD_PAIR(ours, seed);
    QCOMPARE(ours.table.size(), seed.table.size());
    for (qsizetype row = 0; row < seed.table.size(); ++row)
        QCOMPARE(ours.table.at(row), seed.table.at(row));
}

void TestBundledGuides::keepsTheFrontMatter()
{
    LOAD_PAIR(ours, seed);
    QCOMPARE(ours.frontMatter, seed.frontMatter);
}

void TestBundledGuides::keepsTitleAndLabels()
{
    LOAD_PAIR(ours, seed);
    QCOMPARE(ours.title, seed.title);
    QCOMPARE(ours.labels(), seed.labels());
}

void TestBundledGuides::keepsTheFigures()
{
    LOAD_PAIR(ours, seed);
    QCOMPARE(ours.sections.size(), seed.sections.size());
    for (qsizetype i = 0; i < seed.sections.size(); ++i) {
        const QString &label = seed.sections.at(i).label;
        const QString &own = ours.sections.at(i).text;
        const QString &theirs = seed.sections.at(i).text;
        // Where a figure is asked for, its place matters too: a target and a floor that changed places hold
        // the same set.
        if (label == strategy || label == retention)
            QCOMPARE(distinct(figures(own)), distinct(figures(theirs)));
        const QString missing =
            u"%1: %2 is not %3"_s.arg(label, sortedFigures(own).join(u' '), sortedFigures(theirs).join(u' '));
        QVERIFY2(sortedFigures(own) == sortedFigures(theirs), qPrintable(missing));
    }
}

void TestBundledGuides::keepsTheLevers()
{
    LOAD_PAIR(ours, seed);
    const QStringList own = numberedItems(ours.textUnder(levers));
    const QStringList theirs = numberedItems(seed.textUnder(levers));
    QCOMPARE(own.size(), theirs.size());
    for (qsizetype i = 0; i < theirs.size(); ++i)
        QCOMPARE(sortedFigures(own.at(i)), sortedFigures(theirs.at(i)));
}

void TestBundledGuides::keepsTheChoices()
{
    LOAD_PAIR(ours, seed);
    QCOMPARE(choicesIn(ours.textUnder(strategy)), choicesIn(seed.textUnder(strategy)));
    QCOMPARE(choicesIn(ours.textUnder(levers)), choicesIn(seed.textUnder(levers)));
}

void TestBundledGuides::keepsLevelsAndSources()
{
    LOAD_PAIR(ours, seed);
    static const QRegularExpression link(uR"(\s*[|·]\s*)"_s);
    const QStringList own = ours.textUnder(levels).split(link);
    const QStringList theirs = seed.textUnder(levels).split(link);
    QCOMPARE(own.size(), theirs.size());
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        // A link with a dash in it is a remark, and remarks are in our own words; all others are facts.
        if (!theirs.at(i).contains(u" — "_s))
            QCOMPARE(own.at(i), theirs.at(i));
    }
    QCOMPARE(ours.textUnder(sources).count(u"\n- "_s), seed.textUnder(sources).count(u"\n- "_s));
}

void TestBundledGuides::isInOurOwnWords()
{
    QFETCH(const QString, name);
    SKIP_WITHOUT_SEEDS();
    const auto text = textOf(guidesFolder(), name);
    QVERIFY(text);
    const QStringList own = ownWords(cutGuide(*text));
    QVERIFY(own.size() > 300);
    const QStringList seeds = seedsFolder().entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    QVERIFY(!seeds.isEmpty());
    for (const QString &seed : seeds) {
        const auto theirs = textOf(seedsFolder(), seed);
        QVERIFY(theirs);
        const QStringList run = longestCommonRun(own, ownWords(cutGuide(*theirs)));
        const QString found = u"%1 words as in %2: %3"_s.arg(run.size()).arg(seed, run.join(u' '));
        QVERIFY2(run.size() <= longestAllowedRun, qPrintable(found));
    }
}

QTEST_GUILESS_MAIN(TestBundledGuides)
#include "tst_bundledguides.moc"
