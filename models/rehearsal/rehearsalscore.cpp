// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/rehearsalscore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int roomPoints = 40;

struct RuleLine
{
    const char16_t *reason;
    int points;
};

namespace rule {
constexpr RuleLine namedFirst{u"named-first", -15};
constexpr RuleLine filledSilence{u"filled-silence", -10};
constexpr RuleLine keptSilence{u"kept-silence", 5};
constexpr RuleLine concededTwice{u"conceded-twice", -10};
constexpr RuleLine gave{u"gave", -5};
constexpr RuleLine traded{u"traded", 10};
constexpr RuleLine belowFloor{u"below-floor", -30};
constexpr RuleLine unproven{u"unproven-claim", -15};
constexpr RuleLine reasoned{u"reasoned", 5};
constexpr RuleLine inWriting{u"in-writing", 10};
constexpr RuleLine notInWriting{u"not-in-writing", -10};
constexpr RuleLine underPressure{u"under-pressure", -10};
constexpr RuleLine leftRightly{u"left-rightly", 40};
constexpr auto roomWon = u"room-won";
} // namespace rule

constexpr int mostReasons = 2; // that are paid for

/// Walks the talk once and writes the reasons down.
class Judge
{
public:
    explicit Judge(const Rehearsal &rehearsal) : m_rehearsal(rehearsal) {}

    RehearsalScore judged()
    {
        TheirTurn before = m_rehearsal.firstTurn();
        for (const Exchange &exchange : m_rehearsal.exchanges()) {
            ++m_turn;
            judgeTurn(exchange.mine, before);
            if (exchange.theirs.act == TheirAct::Raise) {
                m_concededLast = false;
            }
            before = exchange.theirs;
        }
        m_turn = 0;
        judgeEnd();
        RehearsalScore score;
        score.lines = m_lines;
        qint64 sum = rehearsalStart;
        for (const ScoreLine &line : std::as_const(m_lines)) {
            sum += line.points;
        }
        score.score = int(std::clamp<qint64>(sum, 0, 100));
        return score;
    }

private:
    void add(const RuleLine &rule)
    {
        m_lines.append({QString::fromUtf16(rule.reason), rule.points, m_turn, {}});
    }
    [[nodiscard]] bool isBelowFloor(const std::optional<Money> &figure) const
    {
        const auto &floor = m_rehearsal.setup().floor;
        return figure && floor && figure->minor < floor->minor;
    }

    void judgeTurn(const MyTurn &mine, const TheirTurn &before)
    {
        if (before.act == TheirAct::Quiet) {
            add(mine.act == MyAct::Quiet ? rule::keptSilence : rule::filledSilence);
        }
        switch (mine.act) {
        case MyAct::Name:
        case MyAct::Trade:
            judgeFigure(mine, before);
            break;
        case MyAct::Reason:
            if (!mine.proven) {
                add(rule::unproven);
            } else if (++m_reasons <= mostReasons) {
                add(rule::reasoned);
            }
            break;
        case MyAct::AskInWriting:
            if (before.offer && !std::exchange(m_written, true)) {
                add(rule::inWriting);
            }
            break;
        case MyAct::Accept:
            if (isBelowFloor(before.offer)) {
                add(rule::belowFloor);
            }
            if (before.act == TheirAct::Press) {
                add(rule::underPressure);
            }
            break;
        case MyAct::Ask:
        case MyAct::Quiet:
        case MyAct::BuyTime:
        case MyAct::Leave:
            break;
        }
    }

    void judgeFigure(const MyTurn &mine, const TheirTurn &before)
    {
        const bool trade = mine.act == MyAct::Trade;
        if (mine.figure && !before.offer) {
            add(rule::namedFirst);
        }
        if (isBelowFloor(mine.figure)) {
            add(rule::belowFloor);
        }
        if (trade && !std::exchange(m_traded, true)) {
            add(rule::traded);
        }
        if (!mine.figure) {
            return;
        }
        const bool conceded = m_last && mine.figure->minor < m_last->minor;
        if (conceded && !trade) {
            add(rule::gave);
        }
        if (conceded && m_concededLast) {
            add(rule::concededTwice);
        }
        m_concededLast = conceded;
        m_last = mine.figure;
    }

    void judgeEnd()
    {
        const Recruiter &recruiter = m_rehearsal.recruiter();
        const auto &agreed = m_rehearsal.isOver() ? recruiter.agreed() : std::nullopt;
        if (!m_rehearsal.isOver()) {
            return;
        }
        if (!agreed) {
            if (isBelowFloor(recruiter.cap())) {
                add(rule::leftRightly);
            }
            return;
        }
        if (!m_written) {
            add(rule::notInWriting);
        }
        const qint64 room = recruiter.cap().minor - recruiter.opening().minor;
        const qint64 won = agreed->minor - recruiter.opening().minor;
        const qint64 points =
            room > 0 ? std::clamp<qint64>(won * roomPoints / room, 0, roomPoints) : roomPoints;
        m_lines.append({QString::fromUtf16(rule::roomWon), points, 0, {}});
    }

    const Rehearsal &m_rehearsal;
    QList<ScoreLine> m_lines;
    int m_turn = 0;
    int m_reasons = 0;
    bool m_concededLast = false;
    bool m_written = false;
    bool m_traded = false;
    std::optional<Money> m_last;
};

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalScore)
public:
    static QString of(const QString &reason)
    {
        static const QHash<QString, const char *> sentences = {
            {u"named-first"_s, QT_TR_NOOP("You named a figure before they did.")},
            {u"filled-silence"_s, QT_TR_NOOP("You spoke into their silence.")},
            {u"kept-silence"_s, QT_TR_NOOP("You let their silence stand.")},
            {u"conceded-twice"_s, QT_TR_NOOP("You came down twice running.")},
            {u"gave"_s, QT_TR_NOOP("You came down and got nothing for it.")},
            {u"traded"_s, QT_TR_NOOP("You traded instead of giving.")},
            {u"below-floor"_s, QT_TR_NOOP("You went below your floor.")},
            {u"unproven-claim"_s, QT_TR_NOOP("You used a claim that you cannot show.")},
            {u"reasoned"_s, QT_TR_NOOP("You gave a reason that you can show.")},
            {u"in-writing"_s, QT_TR_NOOP("You asked for it in writing.")},
            {u"not-in-writing"_s, QT_TR_NOOP("You agreed without asking for it in writing.")},
            {u"under-pressure"_s, QT_TR_NOOP("You said yes under a deadline.")},
            {u"room-won"_s, QT_TR_NOOP("The room between their first figure and their cap that you won.")},
            {u"left-rightly"_s, QT_TR_NOOP("You left a talk that could not reach your floor.")},
        };
        const auto found = sentences.constFind(reason);
        return found == sentences.cend() ? reason : tr(*found);
    }
};

int meanOf(const QList<RehearsalRecord> &records, qsizetype from, qsizetype count)
{
    int sum = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        sum += records[i].score;
    }
    return count == 0 ? 0 : int((2 * sum + count) / (2 * count));
}

} // namespace

RehearsalScore scoreOf(const Rehearsal &rehearsal)
{
    return Judge(rehearsal).judged();
}

QString scoreSentence(const ScoreLine &line)
{
    return Wording::of(line.reason);
}

RehearsalRecord recordOf(const Rehearsal &rehearsal, Component component, const QDateTime &at)
{
    const RehearsalScore score = scoreOf(rehearsal);
    RehearsalRecord record;
    record.at = at;
    record.temperament = nameOf(rehearsal.setup().temperament);
    record.seed = rehearsal.setup().seed;
    record.component = component;
    record.opening = rehearsal.recruiter().opening();
    record.cap = rehearsal.recruiter().cap();
    record.agreed = rehearsal.recruiter().agreed();
    record.score = score.score;
    record.turns = int(rehearsal.exchanges().size());
    record.lines = score.lines;
    return record;
}

RehearsalProgress progressOver(const QList<RehearsalRecord> &records)
{
    constexpr qsizetype few = 3;
    constexpr qsizetype lately = 5;
    RehearsalProgress progress;
    progress.count = int(records.size());
    const qsizetype count = std::min(few, records.size());
    progress.firstThree = meanOf(records, 0, count);
    progress.lastThree = meanOf(records, records.size() - count, count);
    QMap<QString, qint64> costs; // ordered: the same history names the same habit
    for (qsizetype i = 0; i < records.size(); ++i) {
        progress.best = std::max(progress.best, records[i].score);
        for (const ScoreLine &line : records[i].lines) {
            if (i + lately >= records.size() && line.points < 0) {
                costs[line.reason] += line.points;
            }
        }
    }
    qint64 most = 0;
    for (auto cost = costs.cbegin(); cost != costs.cend(); ++cost) {
        if (cost.value() < most) {
            most = cost.value();
            progress.habit = cost.key();
        }
    }
    return progress;
}

} // namespace counteroffer
