// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/spokenentry.h"

#include "call/capturewords.h"
#include "call/numberwords.h"

#include <QStringTokenizer>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;
using Kind = NumberWord::Kind;

constexpr qsizetype mostReadings = 8; // of a whole entry: more is no choice

struct Token
{
    QString text; ///< as typed
    QString bare; ///< without what stands around it
    std::optional<NumberWord> number;
    bool ends = false; ///< a comma or the like behind it: no number goes on over it
};

bool isSign(QChar c)
{
    return u"\"'“”‘’.,;:!?~()+"_s.contains(c);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

Token tokenOf(const QString &text)
{
    Token token{text, text, {}, false};
    while (!token.bare.isEmpty() && isSign(token.bare.back())) {
        token.ends = token.bare.back() != u'"' && token.bare.back() != u'”';
        token.bare.chop(1);
    }
    while (!token.bare.isEmpty() && isSign(token.bare.front())) {
        token.bare.remove(0, 1);
    }
    token.number = numberWord(token.bare);
    return token;
}

bool startsLikeATen(const std::optional<NumberWord> &word)
{
    return word && (word->kind == Kind::Tens || word->kind == Kind::Teen);
}

/// "fifty-five" is two words; "four-year" is none of a number, and "fifty-ish" one that nobody can tell.
QList<Token> tokensOf(const QString &text)
{
    const Token whole = tokenOf(text);
    QString plain = whole.bare;
    plain.replace(u'–', u'-');
    const QStringList parts = plain.split(u'-');
    if (parts.size() < 2) {
        return {whole};
    }
    QList<Token> tokens;
    bool all = true;
    for (const QString &part : parts) {
        tokens.append(tokenOf(part));
        all = all &&
              (tokens.last().number || (!tokens.first().bare.isEmpty() && !amountSuffix(part).isEmpty()));
    }
    if (all && tokens.first().number) {
        tokens.last().ends = whole.ends;
        return tokens;
    }
    Token single = whole;
    if (startsLikeATen(tokens.first().number) && !timeOfWord(parts.last())) {
        single.number = NumberWord{Kind::Vague, 1};
    }
    return {single};
}

/// Finds the numbers that are written in words, and writes them in digits.
class EntryReader
{
public:
    EntryReader(const QString &entry, QString decimalPoint) : m_entry(entry), m_point(std::move(decimalPoint))
    {
        const QString text = entry.simplified();
        for (const QStringView word : QStringTokenizer{QStringView(text), u' '}) {
            m_tokens.append(tokensOf(word.toString()));
        }
    }

    QStringList read()
    {
        QStringList texts{QString()};
        bool spoken = false;
        for (m_at = 0; m_at < m_tokens.size();) {
            const qsizetype length = runLength();
            const bool words = length > 0 && !(length == 1 && isOnlyAWord());
            const QStringList readings = words ? readingsOf(length) : QStringList{m_tokens[m_at].text};
            if (readings.isEmpty() || texts.size() * readings.size() > mostReadings) {
                return {};
            }
            spoken = spoken || words;
            append(texts, readings);
            m_at += words ? length : 1;
        }
        return spoken ? texts : QStringList{m_entry};
    }

private:
    [[nodiscard]] const NumberWord *number(qsizetype at) const
    {
        return at < m_tokens.size() && m_tokens[at].number ? &*m_tokens[at].number : nullptr;
    }
    [[nodiscard]] bool is(qsizetype at, std::initializer_list<Kind> kinds) const
    {
        const NumberWord *word = number(at);
        return word != nullptr && std::find(kinds.begin(), kinds.end(), word->kind) != kinds.end();
    }
    [[nodiscard]] bool begins(qsizetype at) const
    {
        if (is(at, {Kind::Unit})) {
            return m_tokens[at].bare.compare(u"oh", Qt::CaseInsensitive) != 0;
        }
        if (is(at, {Kind::Article})) {
            return is(at + 1, {Kind::Hundred, Kind::Power}) ||
                   (is(at + 1, {Kind::Fraction}) && is(at + 2, {Kind::Power}));
        }
        if (is(at, {Kind::Fraction})) {
            return is(at + 1, {Kind::Power}) || (is(at + 1, {Kind::Article}) && is(at + 2, {Kind::Power}));
        }
        return is(at, {Kind::Teen, Kind::Tens, Kind::Hundred});
    }
    /// Whether the number goes on with the word at `at`.
    [[nodiscard]] bool goesOn(qsizetype at) const
    {
        switch (m_tokens[at].number->kind) {
        case Kind::Article:
            return (is(at - 1, {Kind::And, Kind::Fraction}) && is(at + 1, {Kind::Fraction, Kind::Power})) ||
                   (is(at - 1, {Kind::Power}) && is(at + 1, {Kind::Hundred}));
        case Kind::Fraction:
            return is(at - 1, {Kind::Article});
        case Kind::Point:
            return is(at + 1, {Kind::Unit, Kind::Teen, Kind::Tens});
        case Kind::And:
            return (is(at + 1, {Kind::Article}) && is(at + 2, {Kind::Fraction})) ||
                   (is(at - 1, {Kind::Hundred, Kind::Power}) &&
                    is(at + 1, {Kind::Unit, Kind::Teen, Kind::Tens}));
        default:
            return true;
        }
    }
    [[nodiscard]] qsizetype runLength()
    {
        if (is(m_at, {Kind::Vague})) { // "something like 255" tells nothing of a number, "fifty-ish" does
            return m_tokens[m_at].number->value;
        }
        qsizetype end = m_at;
        if (m_at + 1 < m_tokens.size() && isDigits(m_tokens[m_at].bare) && m_tokens[m_at].bare.size() <= 3 &&
            is(m_at + 1, {Kind::Hundred})) {
            m_tokens[m_at].number = NumberWord{Kind::Digits, m_tokens[m_at].bare.toInt()};
        } else if (!begins(m_at)) {
            return 0;
        }
        for (end = m_at + 1; end < m_tokens.size() && number(end) != nullptr; ++end) {
            if (m_tokens[end - 1].ends || !goesOn(end)) {
                break;
            }
        }
        return end - m_at;
    }
    [[nodiscard]] bool percentAt(qsizetype at) const
    {
        return at < m_tokens.size() && amountSuffix(m_tokens[at].bare) == u"%";
    }
    /// "that one", "two such teams": a small number alone counts only where little else is said.
    [[nodiscard]] bool isOnlyAWord() const
    {
        if (!is(m_at, {Kind::Unit}) || percentAt(m_at + 1) ||
            (m_at + 1 < m_tokens.size() &&
             (timeOfWord(m_tokens[m_at + 1].bare) || !amountSuffix(m_tokens[m_at + 1].bare).isEmpty()))) {
            return false;
        }
        const auto isPart = [](const Token &token) {
            return componentOfWord(token.bare).has_value() || token.bare.isEmpty();
        };
        return m_tokens[m_at].number->value == 1 ||
               std::count_if(m_tokens.cbegin(), m_tokens.cend(), isPart) + 1 != m_tokens.size();
    }
    [[nodiscard]] QStringList readingsOf(qsizetype length) const
    {
        QList<NumberWord> run;
        for (qsizetype i = m_at; i < m_at + length; ++i) {
            run.append(*m_tokens[i].number);
        }
        const bool percent = percentAt(m_at + length);
        const bool timed = m_at + length < m_tokens.size() && timeOfWord(m_tokens[m_at + length].bare);
        if (length == 1 && run[0].kind == Kind::Unit && run[0].value > 0 && !percent && !timed) {
            const QString digit = QString::number(run[0].value);
            return {digit + u'm', digit}; // "two": millions, or thousands as when it is typed
        }
        return numberReadings(run, percent ? AfterNumber::Percent : AfterNumber::Nothing, m_point);
    }
    static void append(QStringList &texts, const QStringList &readings)
    {
        QStringList longer;
        for (const QString &text : std::as_const(texts)) {
            for (const QString &reading : readings) {
                longer.append(text.isEmpty() ? reading : QString(text + u' ' + reading));
            }
        }
        texts = longer;
    }

    QString m_entry;
    QString m_point;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

} // namespace

QStringList spokenReadings(const QString &entry, const QString &decimalPoint)
{
    return EntryReader(entry, decimalPoint).read();
}

} // namespace counteroffer
