// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/cell.h"

#include "guides/grammar/words.h"

#include <algorithm>
#include <array>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// How long the word is that makes a number a count of pieces, from `position` on; 0 when there is none.
qsizetype unitWord(QStringView text, qsizetype position)
{
    constexpr std::array<QStringView, 13> words = {u"options", u"option",        u"shares", u"share", u"rsus",
                                                   u"rsu",     u"units",         u"unit",   u"isos",  u"nsos",
                                                   u"psus",    u"stock options", u"tokens"};
    qsizetype at = position;
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    for (const QStringView word : words) {
        const qsizetype end = at + word.size();
        if (text.size() >= end && isWord(text.sliced(at, word.size()), word) &&
            (end >= text.size() || !text[end].isLetterOrNumber())) {
            return end - position;
        }
    }
    return 0;
}

/// A number that can stand for money although no sign says so: "198K–262K", "120,000".
bool isLarge(const Amount &amount)
{
    return amount.low.suffixed || amount.low.grouped || qAbs(amount.low.mantissa) >= 1000;
}

/// The cell's text, walked once from left to right.
class CellReader
{
public:
    CellReader(QStringView text, Currency expected, BareNumbers bare, Cell &cell)
        : m_text(text), m_expected(expected), m_bare(bare), m_cell(cell)
    {}

    void read();

private:
    [[nodiscard]] std::optional<Amount> next(QStringView run, qsizetype from) const;
    void readRun(qsizetype begin, qsizetype end);
    void readParenthesis(qsizetype begin, qsizetype end);
    qsizetype addAmount(const Amount &amount, QStringView run, bool parenthesised);
    void addToJoint(QStringView words);
    [[nodiscard]] qsizetype unknownPeriod(QStringView run, qsizetype position) const;
    void addWords(QStringView words);
    void joinEnds();

    QStringView m_text;
    Currency m_expected;
    BareNumbers m_bare;
    QString m_joint;
    Cell &m_cell;
};

/// The next amount, bare small numbers scaled as the header says.
std::optional<Amount> CellReader::next(QStringView run, qsizetype from) const
{
    auto amount = findAmount(run, from, m_expected);
    for (AmountEnd *end : {amount ? &amount->low : nullptr, amount ? &amount->high : nullptr}) {
        if (m_bare.scale > 0 && end != nullptr && amount->kind != AmountKind::Percent && !end->suffixed &&
            !end->grouped && qAbs(end->mantissa) < 10'000) {
            end->power += m_bare.scale;
            end->suffixed = true;
        }
    }
    if (m_bare.rate && amount && amount->kind == AmountKind::Plain && !isLarge(*amount)) {
        amount->kind = AmountKind::Percent;
    }
    return amount;
}

/// How long "/word" is right behind an amount, where the word is neither a unit nor the begin of an amount.
qsizetype CellReader::unknownPeriod(QStringView run, qsizetype position) const
{
    if (position >= run.size() || run[position] != u'/' || unitWord(run, position + 1) > 0) {
        return 0;
    }
    qsizetype end = position + 1;
    while (end < run.size() && run[end].isLetter()) {
        ++end;
    }
    if (end == position + 1) {
        return 0;
    }
    const auto second = findAmount(run.first(std::min(run.size(), end + 16)), position + 1, m_expected);
    return second && second->whole.start < end ? 0 : end - position;
}

/// Adds an amount with its period and unit; returns how much of the run is used up.
qsizetype CellReader::addAmount(const Amount &amount, QStringView run, bool parenthesised)
{
    CellAmount found;
    found.amount = amount;
    found.parenthesised = parenthesised;
    qsizetype end = amount.whole.end();
    if (amount.kind == AmountKind::Plain) {
        const qsizetype unit = unitWord(run, end);
        found.counted = unit > 0;
        end += unit;
    }
    if (const auto period = end < run.size() ? scanPeriod(run, end) : std::nullopt) {
        found.period = period->period;
        end += period->length;
        if (end < run.size() && run[end] == u'+') { // "$90K/yr+"
            found.amount.openEnded = true;
            ++end;
        }
    } else if (const qsizetype word = amount.kind == AmountKind::Percent ? 0 : unknownPeriod(run, end)) {
        found.period = Period::Other; // "/fortnight": paid for something this reader does not know
        end += word;
    }
    if (amount.whole.start > 0) {
        const QStringView before = run.first(amount.whole.start).trimmed();
        found.amount.openEnded = found.amount.openEnded || before.endsWith(u'>') || before.endsWith(u'≥');
    }
    if (!m_joint.isEmpty()) {
        found.joint = std::move(m_joint).trimmed();
        m_joint.clear();
    }
    m_cell.amounts.append(std::move(found));
    return end;
}

/// What stands between two amounts; before the first one there is nothing to join.
void CellReader::addToJoint(QStringView words)
{
    if (!words.isEmpty() && !m_cell.amounts.isEmpty()) {
        m_joint += words;
    }
}

void CellReader::addWords(QStringView words)
{
    if (words.isEmpty()) {
        return;
    }
    QStringView text = words.trimmed();
    while (!text.isEmpty() &&
           (text.front() == u'/' || text.front() == u',' || text.front() == u';' || text.front() == u'·')) {
        text = text.sliced(1).trimmed();
    }
    while (!text.isEmpty() &&
           (text.back() == u'/' || text.back() == u',' || text.back() == u';' || text.back() == u'·')) {
        text = text.chopped(1).trimmed();
    }
    if (hasDigit(text)) {
        if (const Period period = periodIn(text); period != Period::Unstated) {
            m_cell.period = m_cell.period == Period::Unstated ? period : m_cell.period;
            m_cell.remarks.append(text.toString());
        } else {
            m_cell.unread += (m_cell.unread.isEmpty() ? u""_s : u" … "_s) + text;
        }
    } else if (hasLetter(text)) {
        m_cell.remarks.append(text.toString());
        const Period period = periodIn(text);
        m_cell.period = m_cell.period == Period::Unstated ? period : m_cell.period;
    }
}

/// Text outside parentheses: each amount counts, and what stands between them are words.
void CellReader::readRun(qsizetype begin, qsizetype end)
{
    const QStringView run = m_text.sliced(begin, end - begin);
    qsizetype done = 0;
    auto amount = next(run, 0);
    while (amount) {
        const bool counted = amount->kind == AmountKind::Plain && unitWord(run, amount->whole.end()) > 0;
        if (amount->kind == AmountKind::Plain && !counted && !isLarge(*amount) && amount->low.mantissa != 0) {
            amount = next(run, amount->whole.end()); // "4 years", "Year 1": no figure of pay
            continue;
        }
        const QStringView words = run.sliced(done, amount->whole.start - done);
        addToJoint(words);
        addWords(hasLetter(words) && words.trimmed().compare(u"to") != 0 ? words : QStringView());
        done = addAmount(*amount, run, false);
        amount = next(run, done);
    }
    const QStringView rest = run.sliced(done);
    addToJoint(rest);
    addWords(rest);
}

/// Text in parentheses: amounts are kept beside the remark, to be used where they say something of the
/// cell's.
void CellReader::readParenthesis(qsizetype begin, qsizetype end)
{
    const QStringView run = m_text.sliced(begin, end - begin);
    const QStringView inner = run.trimmed();
    if (inner.isEmpty()) {
        return;
    }
    auto amount = next(run, 0);
    const bool begins = amount && !hasLetter(run.first(amount->whole.start)) && !amount->isSigned;
    if (!begins) {
        const Period period = periodIn(run);
        m_cell.period = m_cell.period == Period::Unstated ? period : m_cell.period;
        m_cell.remarks.append(u'(' + inner.toString() + u')');
        return;
    }
    QString words;
    qsizetype done = 0;
    m_joint.clear();
    for (; amount; amount = next(run, done)) {
        const QStringView between = run.sliced(done, amount->whole.start - done);
        m_joint = done > 0 ? between.toString() : QString();
        words += between;
        done = addAmount(*amount, run, true);
        m_cell.amounts.last().remark = u'(' + inner.toString() + u')';
    }
    words += run.sliced(done);
    if (hasLetter(words)) {
        m_cell.remarks.append(u'(' + words.simplified() + u')');
    }
    m_joint.clear();
}

/// "$110K/yr – $180K/yr": two amounts joined by nothing but a dash are the ends of one.
void CellReader::joinEnds()
{
    for (qsizetype i = 1; i < m_cell.amounts.size(); ++i) {
        CellAmount &low = m_cell.amounts[i - 1];
        const CellAmount &high = m_cell.amounts.at(i);
        const bool dash =
            high.joint == u"-" || high.joint == u"–" || high.joint == u"—" || high.joint == u"to";
        if (!dash || low.amount.isRange || high.amount.isRange || low.parenthesised != high.parenthesised ||
            (low.amount.kind == AmountKind::Percent) != (high.amount.kind == AmountKind::Percent)) {
            continue;
        }
        low.amount.high = high.amount.high;
        low.amount.isRange = true;
        low.amount.openEnded = high.amount.openEnded;
        low.amount.kind = std::max(low.amount.kind, high.amount.kind);
        low.period = high.period == Period::Unstated ? low.period : high.period;
        low.counted = low.counted || high.counted;
        m_cell.amounts.remove(i--);
    }
}

void CellReader::read()
{
    qsizetype begin = 0;
    while (begin < m_text.size()) {
        qsizetype open = placeOf(m_text, u'(', begin);
        open = open < 0 ? m_text.size() : open;
        readRun(begin, open);
        if (open >= m_text.size()) {
            break;
        }
        qsizetype close = open;
        for (int depth = 0; close < m_text.size(); ++close) {
            depth += m_text[close] == u'(' ? 1 : m_text[close] == u')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        readParenthesis(open + 1, close);
        begin = close + 1;
    }
    joinEnds();
}

} // namespace

Cell readCell(QStringView text, Currency expected, BareNumbers bare)
{
    Cell cell;
    if (!isAbsence(text)) {
        CellReader(text, expected, bare, cell).read();
    }
    return cell;
}

bool isAbsence(QStringView text)
{
    constexpr std::array<QStringView, 10> words = {
        u"none", u"n/a", u"na", u"n.a.", u"nil", u"no", u"null", u"not applicable", u"not offered", u"nan"};
    const QStringView bare = trimmed(text);
    const bool signs = std::all_of(bare.begin(), bare.end(), [](QChar c) {
        return c == u'-' || c == u'–' || c == u'—' || c == u'−' || c == u'.' || c == u'?' || c.isSpace();
    });
    const bool maybe = !bare.isEmpty() && (bare.front() == u'n' || bare.front() == u'N'); // as all of them
    return signs || (maybe && std::any_of(words.begin(), words.end(),
                                          [bare](QStringView word) { return isWord(bare, word); }));
}

} // namespace counteroffer
