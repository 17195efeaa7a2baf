// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built-in script is read by people and by a program: what its head promises about its form has to hold.

#include "negotiation/builtinscript.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counteroffer;

namespace {

/// One step or card: its heading and the lines under it.
struct Entry
{
    QString id;
    QString title;
    bool isCard = false;
    QStringList lines;

    [[nodiscard]] qsizetype count(const QString &prefix) const
    {
        return lines.filter(QRegularExpression(u'^' + prefix)).size();
    }
};

const QRegularExpression &spokenLine()
{
    static const QRegularExpression pattern(uR"(^(Say|They say|I say|If [^:]+): \x22[^\x22]+\x22$)"_s);
    return pattern;
}

const QRegularExpression &silentLine()
{
    static const QRegularExpression pattern(uR"(^(Do|Why): [A-Z].*\.$)"_s);
    return pattern;
}

} // namespace

class TestBuiltinScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasItsStepsInOrder();
    void hasTenCards();
    void programReadsEveryCard();
    void givesEveryEntryItsLines();
    void everyLineHasItsForm();
    void usesKnownSlotsOnly();
    void standsWithoutSlots();
    void neverSpeaksTheFloor();
    void namesNoFigureBeforeTheAsk();

private:
    QList<Entry> m_entries;
};

void TestBuiltinScript::initTestCase()
{
    QFile file(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/resources/script/builtin-script.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(uR"(^## ([a-z][a-z-]*) \| (\S.*)$)"_s);
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(comment).split(u'\n', Qt::SkipEmptyParts);
    bool inCards = false;
    for (const QString &line : lines) {
        if (line.startsWith(u"# "_s)) {
            inCards = line == u"# If they say"_s;
        } else if (line.startsWith(u'#')) {
            const auto match = heading.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            m_entries.append({match.captured(1), match.captured(2), inCards, {}});
        } else {
            QVERIFY2(!m_entries.isEmpty(), qPrintable(line));
            m_entries.last().lines.append(line);
        }
    }
}

void TestBuiltinScript::hasItsStepsInOrder()
{
    QStringList ids;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.isCard)
            ids.append(entry.id);
    }
    const QStringList expected{u"open"_s,    u"read-back"_s, u"questions"_s, u"ask"_s,     u"silence"_s,
                               u"replies"_s, u"trade"_s,     u"close"_s,     u"writing"_s, u"recap"_s};
    QCOMPARE(ids, expected);
}

void TestBuiltinScript::hasTenCards()
{
    QSet<QString> ids;
    qsizetype cards = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        ids.insert(entry.id);
        cards += entry.isCard ? 1 : 0;
    }
    QCOMPARE(cards, 10);
    QCOMPARE(ids.size(), m_entries.size()); // an id names one entry
}

void TestBuiltinScript::programReadsEveryCard()
{
    QFile file(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/resources/script/builtin-script.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const BuiltInScript script = readBuiltInScript(file.readAll());
    QStringList ids;
    for (const ReplyCard &card : script.cards) {
        ids.append(card.id);
        QVERIFY2(!card.theirs.isEmpty() && !card.mine.isEmpty() && !card.why.isEmpty(), qPrintable(card.id));
        QVERIFY2(!card.theirs.contains(u'"'), qPrintable(card.theirs));
    }
    QStringList expected;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isCard) {
            expected.append(entry.id);
        }
    }
    QCOMPARE(ids, expected);
}

void TestBuiltinScript::givesEveryEntryItsLines()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QVERIFY2(entry.count(u"Why: "_s) == 1, qPrintable(entry.id));
        QVERIFY2(entry.lines.constLast().startsWith(u"Why: "_s), qPrintable(entry.id));
        const qsizetype theirs = entry.count(u"They say: "_s);
        const qsizetype mine = entry.count(u"I say: "_s);
        QVERIFY2(theirs == (entry.isCard ? 1 : 0) && mine == theirs, qPrintable(entry.id));
        // To be silent is the one step without a word.
        const qsizetype spoken = entry.count(u"Say: "_s) + entry.count(u"If "_s);
        QVERIFY2((spoken == 0) == (entry.isCard || entry.id == u"silence"_s), qPrintable(entry.id));
    }
}

void TestBuiltinScript::everyLineHasItsForm()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const QString &line : entry.lines)
            QVERIFY2(spokenLine().match(line).hasMatch() || silentLine().match(line).hasMatch(),
                     qPrintable(line));
    }
}

void TestBuiltinScript::usesKnownSlotsOnly()
{
    const QSet<QString> known{u"target.base"_s,
                              u"target.equity"_s,
                              u"target.bonus"_s,
                              u"target.sign_on"_s,
                              u"target.total"_s,
                              u"floor.total"_s,
                              u"company"_s,
                              u"role"_s,
                              u"region"_s,
                              u"their.total"_s,
                              u"their.base"_s,
                              u"their.equity"_s,
                              u"their.bonus"_s,
                              u"their.sign_on"_s,
                              u"their.equity_period"_s,
                              u"target.equity_period"_s};
    static const QRegularExpression slot(uR"(\{([^}]*)\})"_s);
    QSet<QString> used;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (auto matches = slot.globalMatch(entry.lines.join(u'\n')); matches.hasNext();)
            used.insert(matches.next().captured(1));
    }
    QCOMPARE(used, known);
}

void TestBuiltinScript::standsWithoutSlots()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        // An ask without any figure is no ask; and there is nothing to say in silence.
        if (entry.id == u"ask"_s || entry.id == u"silence"_s)
            continue;
        const bool stands = std::any_of(entry.lines.cbegin(), entry.lines.cend(), [](const QString &line) {
            return spokenLine().match(line).hasMatch() && !line.startsWith(u"They"_s) && !line.contains(u'{');
        });
        QVERIFY2(stands, qPrintable(entry.id));
    }
}

void TestBuiltinScript::neverSpeaksTheFloor()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const QString &line : entry.lines)
            QVERIFY2(!spokenLine().match(line).hasMatch() || !line.contains(u"{floor"_s), qPrintable(line));
    }
}

void TestBuiltinScript::namesNoFigureBeforeTheAsk()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.id == u"ask"_s)
            return;
        QVERIFY2(!entry.lines.join(u'\n').contains(u"{target."_s), qPrintable(entry.id));
    }
    QFAIL("There is no step with the ask.");
}

QTEST_GUILESS_MAIN(TestBuiltinScript)
#include "tst_builtinscript.moc"
