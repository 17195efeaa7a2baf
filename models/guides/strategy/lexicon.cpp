// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/lexicon.h"

#include "guides/grammar/eightunits.h"
#include "guides/strategy/lexiconwords.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace counteroffer::strategy {

namespace {

using lexicon::entries;
using lexicon::Entry;

// A word as three numbers, a byte for each letter: small letters, "’" as "'", zeros behind the last. Two
// words are compared at once and without a loop, whose end a processor could not foresee.
struct Letters
{
    quint64 first = 0;
    quint64 second = 0;
    quint64 third = 0;

    bool operator==(const Letters &) const = default;
};

constexpr qsizetype lettersAtOnce = unitsAtOnce;
constexpr qsizetype longestWord = 3 * lettersAtOnce;

// Up to eight letters of `text` from `at` on, that stand before `end`. What is no ASCII has its highest bit
// set, as no entry has.
quint64 lettersAt(QStringView text, qsizetype at, qsizetype end)
{
    if (at >= end) {
        return 0;
    }
    char16_t last[unitsAtOnce] = {}; // where the text has no eight more
    const char16_t *units = text.utf16() + at;
    if (text.size() - at < unitsAtOnce) {
        std::copy_n(units, text.size() - at, last);
        units = last;
    }
    EightUnits here = eightUnits(units);
    here |= EightUnits(here - quint16(u'A') < 26) & quint16(0x20);
    const auto quote = EightUnits(here == quint16(u'’'));
    here = (here & ~quote) | (quote & quint16(u'\''));
    here |= EightUnits(here > 0x7f) & quint16(0x80);
    using Bytes [[gnu::vector_size(8)]] = quint8;
    const Bytes bytes = __builtin_convertvector(here & quint16(0xff), Bytes);
    const quint64 letters = qFromLittleEndian<quint64>(&bytes);
    const qsizetype count = end - at;
    return count < lettersAtOnce ? letters & ((quint64(1) << (count * 8)) - 1) : letters;
}

// The same of an entry, by the compiler.
constexpr quint64 lettersOf(std::u16string_view text, std::size_t at)
{
    quint64 letters = 0;
    for (std::size_t i = at; i < std::min(text.size(), at + std::size_t(lettersAtOnce)); ++i) {
        letters |= quint64(text[i]) << ((i - at) * 8);
    }
    return letters;
}

constexpr Letters lettersOf(std::u16string_view text)
{
    return {lettersOf(text, 0), lettersOf(text, lettersAtOnce), lettersOf(text, 2 * lettersAtOnce)};
}

// The table of words: open addressing, built by the compiler. A slot has the place of an entry in its lower
// bits, and in the upper ones a few bits of the hash, so that most words that are no entry are told by the
// slot alone.
constexpr std::size_t slotCount = 2048;
constexpr quint32 placeBits = 10;
constexpr quint32 placeMask = (1U << placeBits) - 1;
static_assert(std::size(entries) * 2 < slotCount, "The table of words is too full to be fast.");
static_assert(std::size(entries) < placeMask, "A slot has no room for the place of an entry.");

struct Hash
{
    std::size_t slot = 0;
    quint32 tag = 0;
};

constexpr Hash hashOf(const Letters &letters)
{
    const quint64 mixed = letters.first * 0x9e3779b97f4a7c15U ^ letters.second * 0xc2b2ae3d27d4eb4fU ^
                          letters.third * 0x165667b19e3779f9U;
    return {std::size_t(mixed >> 53) % slotCount, quint32(mixed >> 47) % (1U << (16 - placeBits))};
}

struct WordSlots
{
    std::array<Letters, std::size(entries)> letters{}; // of each entry
    std::array<quint16, slotCount> slots{};            // 0 where none is
};

constexpr WordSlots builtSlots()
{
    WordSlots table;
    for (std::size_t i = 0; i < std::size(entries); ++i) {
        table.letters[i] = lettersOf(entries[i].text);
        const Hash hash = hashOf(table.letters[i]);
        std::size_t slot = hash.slot;
        while (table.slots[slot] != 0) {
            slot = (slot + 1) % slotCount;
        }
        table.slots[slot] = quint16(hash.tag << placeBits | quint32(i + 1));
    }
    return table;
}

constexpr bool allFit()
{
    return std::all_of(std::begin(entries), std::end(entries), [](const Entry &entry) {
        const bool ascii = std::all_of(entry.text.begin(), entry.text.end(),
                                       [](char16_t c) { return c < 0x80 && !(c >= u'A' && c <= u'Z'); });
        return ascii && !entry.text.empty() && entry.text.size() <= std::size_t(longestWord);
    });
}

constexpr WordSlots wordSlots = builtSlots();
static_assert(allFit(), "A word is too long, or not in small ASCII letters.");

} // namespace

Word wordAt(QStringView text, qsizetype start, qsizetype end)
{
    if (start >= end || end - start > longestWord) {
        return Word::Other;
    }
    Letters letters;
    letters.first = lettersAt(text, start, end);
    if (end - start > lettersAtOnce) {
        letters.second = lettersAt(text, start + lettersAtOnce, end);
        letters.third = lettersAt(text, start + 2 * lettersAtOnce, end);
    }
    const Hash hash = hashOf(letters);
    for (std::size_t slot = hash.slot; wordSlots.slots[slot] != 0; slot = (slot + 1) % slotCount) {
        const quint32 place = wordSlots.slots[slot] & placeMask;
        if (wordSlots.slots[slot] >> placeBits == hash.tag && wordSlots.letters[place - 1] == letters) {
            return entries[place - 1].word;
        }
    }
    return Word::Other;
}

Word wordOf(QStringView text)
{
    return wordAt(text, 0, text.size());
}

} // namespace counteroffer::strategy
