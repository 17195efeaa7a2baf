// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/capturetokens.h"

#include "call/capturewords.h"

#include <QStringTokenizer>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

bool hasDigit(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

bool isRange(QStringView word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (isDash(word[i]) && hasDigit(word.first(i)) && hasDigit(word.sliced(i + 1))) {
            return true;
        }
    }
    return false;
}

/// What people put around a figure without meaning anything by it.
QStringView bare(QStringView word)
{
    const auto around = [](QChar c) { return u"\"'“”‘’.,;:!?~()+"_s.contains(c); };
    while (!word.isEmpty() && around(word.back())) {
        word.chop(1);
    }
    while (!word.isEmpty() && around(word.front())) {
        word = word.sliced(1);
    }
    return word;
}

/// "b255" and "4yr" are two words each.
void append(QStringList &words, QStringView word)
{
    if (word.size() > 1 && word[1].isDigit() && componentOfLetter(word.first(1))) {
        words.append(word.first(1).toString());
        word = word.sliced(1);
    }
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit()) {
        ++digits;
    }
    const qsizetype rest = digits < word.size() && isDash(word[digits]) ? digits + 1 : digits;
    if (digits > 0 && rest < word.size() && timeOfWord(word.sliced(rest))) {
        words.append(word.first(digits).toString());
        word = word.sliced(rest);
    }
    words.append(word.toString());
}

QStringList wordsOf(const QString &entry)
{
    QStringList words;
    const QString text = entry.simplified();
    for (const QStringView spaced : QStringTokenizer{QStringView(text), u' '}) {
        for (const QStringView part : QStringTokenizer{spaced, u'/'}) {
            if (const QStringView word = bare(part); !word.isEmpty()) {
                append(words, word);
            } else if (joinsFigures(part)) {
                words.append(part.toString());
            }
        }
    }
    return words;
}

/// Collects the words of one figure after the other.
class PartReader
{
public:
    explicit PartReader(QStringList words) : m_words(std::move(words)) {}

    [[nodiscard]] Result<QList<FigurePart>, CaptureProblem> read();

private:
    [[nodiscard]] std::optional<CaptureError> take();
    [[nodiscard]] std::optional<CaptureError> takeNumber();
    [[nodiscard]] bool takeTime();
    void takeWord();
    void endPart();
    [[nodiscard]] QStringView ahead(qsizetype by = 1) const
    {
        return m_at + by < m_words.size() ? QStringView(m_words[m_at + by]) : QStringView();
    }

    QStringList m_words;
    qsizetype m_at = 0;
    QStringList m_current; // words of the part
    FigurePart m_part;
    QList<FigurePart> m_parts;
};

Result<QList<FigurePart>, CaptureProblem> PartReader::read()
{
    while (m_at < m_words.size()) {
        if (const auto error = take()) {
            return failure(CaptureProblem{*error, {}, m_words.join(u' ')});
        }
        ++m_at;
    }
    endPart();
    if (m_parts.isEmpty()) {
        return failure(CaptureProblem{CaptureError::NoFigure, {}, m_words.join(u' ')});
    }
    return m_parts;
}

std::optional<CaptureError> PartReader::take()
{
    const QString &word = m_words[m_at];
    if (!m_part.number.isEmpty() && joinsFigures(word)) {
        endPart();
        return std::nullopt;
    }
    m_current.append(word);
    if (!hasDigit(word)) {
        takeWord();
        return std::nullopt;
    }
    return takeTime() ? std::nullopt : takeNumber();
}

/// "4 years" is how long, not how much; after a number that is no length of years it says nothing of pay.
bool PartReader::takeTime()
{
    const auto time = isAllDigits(m_words[m_at]) ? timeOfWord(ahead()) : std::nullopt;
    // "20 hour" of a bare number may be pay by the hour; "over 4 years" and "3 days" are times.
    const bool paid = time && m_part.number.isEmpty() && !time->years && ahead() == u"hour";
    if (!time || paid) {
        return false;
    }
    if (time->years) {
        m_part.overYears = m_words[m_at].toInt();
    }
    m_current.append(ahead().toString());
    ++m_at;
    return true;
}

std::optional<CaptureError> PartReader::takeNumber()
{
    if (!m_part.number.isEmpty()) {
        return CaptureError::TwoFigures;
    }
    const QString word = m_words[m_at];
    if (isRange(word)) {
        return CaptureError::RangeNamed;
    }
    QString number = m_at > 0 ? amountPrefix(m_words[m_at - 1]) : QString();
    const bool marked = !number.isEmpty();
    number += (marked ? u" "_s : QString()) + word;
    const bool groups = isAllDigits(word) && word.size() <= 3;
    while (groups && (ahead() == u"000" || ahead() == u"500")) { // 250 000; 240 250 is two figures
        number += ahead();
        m_current.append(ahead().toString());
        ++m_at;
    }
    bool plain = !marked && !std::any_of(number.cbegin(), number.cend(), [](QChar c) {
        return c.category() == QChar::Symbol_Currency || c == u'%';
    });
    for (QString suffix = amountSuffix(ahead()); !suffix.isEmpty(); suffix = amountSuffix(ahead())) {
        plain = plain && suffix.size() == 1 && suffix.front().isLetter(); // "20 k options" is a count
        number += (suffix.size() > 1 ? u" "_s : QString()) + suffix;
        m_current.append(ahead().toString());
        ++m_at;
    }
    if (plain && isCounted(ahead())) {
        return CaptureError::CountOnly;
    }
    m_part.number = number;
    return std::nullopt;
}

void PartReader::takeWord()
{
    const QString &word = m_words[m_at];
    const QString withNext = word + u'-' + ahead(); // "sign on", "all in"
    if (const auto component = componentOfWord(word)) {
        m_part.component = component;
    } else if (const auto both = componentOfWord(withNext)) {
        m_part.component = both;
    } else if (m_part.number.isEmpty() && hasDigit(ahead()) && componentOfLetter(word)) {
        m_part.component = componentOfLetter(word);
    } else if (const auto period = m_part.number.isEmpty() ? std::nullopt : periodOfWord(word)) {
        m_part.period = period;
    }
}

void PartReader::endPart()
{
    m_part.words = m_current.join(u' ');
    if (!m_part.number.isEmpty()) {
        m_parts.append(m_part);
    } else if (!m_parts.isEmpty()) { // words behind a figure that name no other belong to it
        FigurePart &last = m_parts.last();
        last.component = last.component ? last.component : m_part.component;
        last.overYears = last.overYears > 0 ? last.overYears : m_part.overYears;
    }
    m_part = {};
    m_current.clear();
}

} // namespace

Result<QList<FigurePart>, CaptureProblem> figureParts(const QString &entry)
{
    return PartReader(wordsOf(entry)).read();
}

} // namespace counteroffer
