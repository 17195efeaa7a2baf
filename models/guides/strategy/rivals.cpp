// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

#include <QSet>

#include <algorithm>

namespace counteroffer::strategy {

namespace {

// "L5", "E6", "IC4": a level, no name.
bool isLevel(QStringView word)
{
    return word.size() <= 4 && word.back().isDigit() && word.front().isUpper();
}

// The choices that are names: "tech company" is a class of employers (rule 33).
QStringList namesOf(const QStringList &choices)
{
    QStringList names;
    for (const QString &choice : choices) {
        const QStringView last = QStringView(choice).mid(choice.lastIndexOf(u' ') + 1);
        if (choice.front().isUpper() && (wordOf(last) != Word::Generic || last.front().isUpper())) {
            names.append(choice);
        }
    }
    return names;
}

// "Hooli DE", "Hooli TPU": initials behind a name are what the team does.
bool isFunction(QStringView word)
{
    return word.size() <= 4 && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
}

bool isNamePart(const Token &token)
{
    const bool free = token.is(Word::Other) || token.is(Word::Praise) || token.is(Word::Generic);
    return token.capital && free;
}

class RivalReader final
{
public:
    RivalReader(const Work &work, const QList<Placeholder> &placeholders)
        : m_work(work), m_tokens(work.tokens), m_placeholders(placeholders)
    {}

    std::vector<Rival> run();

private:
    bool isOffer(int figure) const;
    std::optional<QString> nameIn(int from, int to) const;
    std::optional<QString> nameBefore(int at) const;
    std::optional<QString> nameBehind(int at) const;
    std::optional<QString> nameAround(int cue) const;
    int sentenceEnd(int at) const;
    void readBareOffers(std::vector<Rival> &rivals) const;

    const Work &m_work;
    const Tokens &m_tokens;
    const QList<Placeholder> &m_placeholders;
};

bool RivalReader::isOffer(int figure) const
{
    const Reading &reading = m_work.readings[std::size_t(figure)];
    const bool held = reading.act == Act::Rival || reading.act == Act::MaybeRival;
    const bool whole = reading.part == Part::Total || reading.part == Part::None;
    return held && whole && !reading.alternate && !reading.conversion && !reading.overYears &&
           m_tokens.figures[std::size_t(figure)].amount.kind == AmountKind::Money;
}

int RivalReader::sentenceEnd(int at) const
{
    int end = at;
    while (end < m_tokens.size() && !m_tokens.at(end).is(Mark::Stop) &&
           !m_tokens.at(end).is(Mark::Paragraph)) {
        ++end;
    }
    return end;
}

// The names between two tokens: capitalised runs, less levels, functions and classes of employers (rule 33);
// names that share an amount are joined by "/" (rule 32).
std::optional<QString> RivalReader::nameIn(int from, int to) const
{
    QStringList names;
    for (int i = from; i < to; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.isBlank()) {
            const Placeholder &blank = m_placeholders[token.index];
            if (const QStringList choices = namesOf(blank.choices); !choices.isEmpty()) {
                return choices.join(u'/');
            }
            continue;
        }
        const bool turns = token.is(Word::For) && !names.isEmpty();
        if (token.is(Mark::Stop) || token.is(Mark::Open) || token.is(Mark::Colon) || turns) {
            break;
        }
        if (!isNamePart(token)) {
            continue;
        }
        int end = i + 1;
        while (end < to && isNamePart(m_tokens.at(end)) && !isLevel(m_work.textOf(m_tokens.at(end))) &&
               !isFunction(m_work.textOf(m_tokens.at(end)))) {
            ++end;
        }
        const bool owner = m_work.textOf(token).endsWith(u"'s") || m_work.textOf(token).endsWith(u"’s");
        // "a competing XYZ offer": initials there are mostly the job, and no name is better than a wrong one.
        const bool job = end == i + 1 && isFunction(m_work.textOf(token)) && m_tokens.at(end).is(Word::Offer);
        if (!owner && !job && !isLevel(m_work.textOf(token)) && !m_tokens.at(end).is(Word::Class) &&
            !(m_tokens.at(end).is(Word::Generic) && !m_tokens.at(end).capital)) {
            names.append(m_work.text.mid(token.start, m_tokens.at(end - 1).end() - token.start).toString());
        }
        i = end - 1;
        while (i + 1 < to && isNamePart(m_tokens.at(i + 1))) {
            ++i; // the level or the function behind the name
        }
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u'/'));
}

std::optional<QString> RivalReader::nameBefore(int at) const
{
    int from = at;
    for (int i = at - 1; i >= 0; --i) {
        const Token &token = m_tokens.at(i);
        if (token.isFigure() || token.is(Mark::Stop) || token.is(Mark::Paragraph) || token.is(Word::From) ||
            token.is(Word::Competing)) {
            break;
        }
        from = i;
    }
    return nameIn(from, at);
}

std::optional<QString> RivalReader::nameBehind(int at) const
{
    for (int i = at + 1; i < at + 8; ++i) {
        const Token &token = m_tokens.at(i);
        if (token.is(Word::From)) {
            int end = i + 1;
            while (!m_tokens.at(end).is(Mark::Stop) && !m_tokens.at(end).is(Mark::Paragraph) &&
                   !m_tokens.at(end).is(Word::With) && !m_tokens.at(end).is(Word::For) &&
                   !m_tokens.at(end).is(Mark::Dash) && !m_tokens.at(end).isFigure()) {
                ++end;
            }
            return nameIn(i + 1, end);
        }
        if (token.isFigure() || token.is(Mark::Stop) || token.is(Mark::Comma) || token.is(Mark::Paragraph) ||
            token.is(Word::And) || token.is(Mark::Slash)) {
            break;
        }
    }
    return std::nullopt;
}

// "competing NAME offer", "offers from NAME", "comparing with [NAME] offers".
std::optional<QString> RivalReader::nameAround(int cue) const
{
    for (int i = cue - 1; i > cue - 3; --i) {
        if (m_tokens.at(i).isBlank()) {
            return nameIn(i, i + 1);
        }
    }
    int offer = cue;
    while (offer < cue + 6 && !m_tokens.at(offer).is(Word::Offer)) {
        ++offer;
    }
    if (const auto behind = nameBehind(offer)) {
        return behind;
    }
    if (offer < cue + 6 && offer > cue) {
        return nameIn(cue + 1, offer);
    }
    int begin = cue; // "I have a NAME offer"
    while (begin > cue - 5 && m_tokens.at(begin - 1).kind == TokenKind::Word &&
           !m_tokens.at(begin - 1).is(Word::A) && !m_tokens.at(begin - 1).is(Word::Holding)) {
        --begin;
    }
    const bool own = m_tokens.at(begin - 1).is(Word::A) || m_tokens.at(begin - 1).is(Word::Holding);
    return own ? nameIn(begin, cue) : std::nullopt;
}

// "I have an offer from NAME", "… at $[X]K": an offer without a figure that can be read.
void RivalReader::readBareOffers(std::vector<Rival> &rivals) const
{
    QSet<int> figured; // sentences whose offer has a figure
    for (int i = 0; i < int(m_work.readings.size()); ++i) {
        if (isOffer(i)) {
            figured.insert(m_work.readings[std::size_t(i)].sentence);
        }
    }
    int done = -1;
    for (const RivalCue &cue : m_work.rivalCues) {
        if (figured.contains(cue.sentence) || cue.sentence == done) {
            continue;
        }
        const int end = sentenceEnd(cue.token);
        const auto name = nameAround(cue.token);
        bool blank = false;
        for (int i = cue.token; i < end; ++i) {
            blank = blank || m_tokens.at(i).isBlank();
        }
        if (name || blank) {
            done = cue.sentence;
            rivals.push_back({{name, std::nullopt, cue.conditional}, -1});
        }
    }
}

std::vector<Rival> RivalReader::run()
{
    std::vector<Rival> rivals;
    for (int i = 0; i < int(m_work.readings.size()); ++i) {
        if (!isOffer(i)) {
            continue;
        }
        const int at = m_tokens.figures[std::size_t(i)].token;
        auto name = nameBehind(at);
        if (!name) {
            name = nameBefore(at);
        }
        const bool conditional = m_work.readings[std::size_t(i)].act == Act::MaybeRival;
        rivals.push_back({{name, moneyOf(m_work, i), conditional}, i});
    }
    readBareOffers(rivals);
    return rivals;
}

} // namespace

std::vector<Rival> readRivals(const Work &work, const QList<Placeholder> &placeholders)
{
    return RivalReader(work, placeholders).run();
}

} // namespace counteroffer::strategy
