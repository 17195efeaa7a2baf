// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/linetext.h"

#include "negotiation/slotnames.h"
#include "negotiation/spokenfigure.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(LineText)
public:
    static QString of(LineErrorCode code)
    {
        switch (code) {
        case LineErrorCode::UnknownSlot:
            return tr("There is no figure called “%1”. Choose one of those offered, such as {target.base}.");
        case LineErrorCode::UnknownBlank:
            return tr("The line has no “%1”. Blanks are counted from {blank 1} on.");
        case LineErrorCode::Unclosed:
            return tr("A brace is opened and not closed. Close it, or write {{ for a brace in the words.");
        case LineErrorCode::Unopened:
            return tr(
                "A brace is closed that was not opened. Remove it, or write }} for a brace in the words.");
        }
        return {};
    }
};

constexpr auto blankWord = u"blank ";

QString escaped(QString words)
{
    return words.replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s);
}

/// The claim that each character of an editable text leans on.
QStringList claimsByCharacter(const QList<ScriptSegment> &line)
{
    QStringList claims;
    for (const ScriptSegment &segment : line) {
        const qsizetype length = editableText({segment}).size();
        for (qsizetype i = 0; i < length; ++i) {
            claims.append(segment.claim);
        }
    }
    return claims;
}

/// The claims of an edited text: what is unchanged at either end keeps its own, what is new between leans on
/// what it was written into.
QStringList carriedClaims(const QString &before, const QStringList &claims, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    QStringList carried = claims.first(head);
    const bool replaced = head < before.size() - tail;
    const QString middle = replaced ? claims.at(head) : head > 0 ? claims.at(head - 1) : QString();
    while (carried.size() < after.size() - tail) {
        carried.append(middle);
    }
    return carried + claims.last(tail);
}

/// Reads an edited line front to back.
class LineReader final
{
public:
    LineReader(const QString &text, const QList<ScriptSegment> &before)
        : m_text(text),
          m_before(before),
          m_claims(carriedClaims(editableText(before), claimsByCharacter(before), text))
    {}

    Result<QList<ScriptSegment>, LineError> read()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar c = m_text.at(at);
            const bool doubled = at + 1 < m_text.size() && m_text.at(at + 1) == c;
            if (c == u'{' && !doubled) {
                const qsizetype close = m_text.indexOf(u'}', at);
                if (close < 0) {
                    return failure(LineError{LineErrorCode::Unclosed, at, {}});
                }
                if (const auto error = addSlot(at, m_text.sliced(at + 1, close - at - 1).trimmed())) {
                    return failure(*error);
                }
                at = close + 1;
            } else if (c == u'}' && !doubled) {
                return failure(LineError{LineErrorCode::Unopened, at, {}});
            } else {
                addWord(at, c);
                at += (c == u'{' || c == u'}') ? 2 : 1;
            }
        }
        return m_line;
    }

private:
    void addWord(qsizetype at, QChar c)
    {
        const QString claim = m_claims.value(at);
        const bool goesOn = !m_line.isEmpty() && m_line.constLast().role == SlotRole::None &&
                            m_line.constLast().claim == claim && m_line.constLast().text != u"\n" &&
                            c != u'\n';
        if (!goesOn) { // a line break is a segment of its own: the lines of a step part there
            m_line.append(ScriptSegment{SlotRole::None, {}, {}, {}, claim, {}});
        }
        m_line.last().text += c;
    }

    std::optional<LineError> addSlot(qsizetype at, const QString &name)
    {
        ScriptSegment segment;
        if (name.startsWith(blankWord)) {
            bool ok = false;
            const int number = QStringView(name).sliced(6).trimmed().toInt(&ok);
            const auto blank = ok ? nth(SlotRole::Blank, number) : std::nullopt;
            if (!blank) {
                return LineError{LineErrorCode::UnknownBlank, at, name};
            }
            segment = *blank;
        } else {
            const auto role = slotOfName(name);
            if (!role || *role == SlotRole::None || *role == SlotRole::Blank) {
                return LineError{LineErrorCode::UnknownSlot, at, name};
            }
            segment = nth(*role, ++m_used[*role]).value_or(ScriptSegment{*role, name, {}, {}, {}, {}});
        }
        segment.claim = m_claims.value(at);
        m_line.append(segment);
        return std::nullopt;
    }

    std::optional<ScriptSegment> nth(SlotRole role, int number) const
    {
        for (const ScriptSegment &segment : m_before) {
            if (segment.role == role && --number == 0) {
                return segment;
            }
        }
        return std::nullopt;
    }

    const QString &m_text;
    const QList<ScriptSegment> &m_before;
    QStringList m_claims;
    QList<ScriptSegment> m_line;
    QMap<SlotRole, int> m_used;
};

} // namespace

QString editableText(const QList<ScriptSegment> &line)
{
    QString text;
    int blanks = 0;
    for (const ScriptSegment &segment : line) {
        if (segment.role == SlotRole::None) {
            text += escaped(segment.text);
        } else if (segment.role == SlotRole::Blank) {
            text += u'{' + QStringView(blankWord) + QString::number(++blanks) + u'}';
        } else {
            text += u'{' + slotName(segment.role) + u'}';
        }
    }
    return text;
}

Result<QList<ScriptSegment>, LineError> lineFromText(const QString &text, const QList<ScriptSegment> &before)
{
    return LineReader(text, before).read();
}

QList<SlotRole> typeableSlots()
{
    QList<SlotRole> roles;
    for (int role = int(SlotRole::None) + 1; role < int(SlotRole::Blank); ++role) {
        roles.append(SlotRole(role));
    }
    return roles;
}

QList<SlotSuggestion> suggestedSlots(const QList<ScriptSegment> &line, const Plan &plan)
{
    QList<SlotSuggestion> suggestions;
    const QList<SlotRole> roles = typeableSlots();
    for (int i = 0; i < line.size(); ++i) {
        const QString &words = line.at(i).text;
        for (const SlotRole role : roles) {
            const auto figure = line.at(i).role == SlotRole::None ? spokenFigure(role, plan) : std::nullopt;
            const bool isFigure =
                figure && std::any_of(figure->cbegin(), figure->cend(), [](QChar c) { return c.isDigit(); });
            const qsizetype at = isFigure ? words.indexOf(*figure) : -1;
            const qsizetype end = at < 0 ? 0 : at + figure->size();
            if (at >= 0 && (end == words.size() || !words.at(end).isLetterOrNumber())) {
                suggestions.append({i, {at, figure->size()}, role});
            }
        }
    }
    return suggestions;
}

QString lineErrorSentence(const LineError &error)
{
    return Wording::of(error.code).replace(QLatin1String("%1"), error.name);
}

} // namespace counteroffer
