// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/lexicon.h"

#include "guides/strategy/lexiconwords.h"

#include <array>

namespace counteroffer::strategy {

namespace {

using lexicon::entries;
using lexicon::Entry;

constexpr char16_t folded(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z') {
        return char16_t(unit + (u'a' - u'A'));
    }
    return unit == u'’' ? u'\'' : unit;
}

// The same for texts that are looked up: a table spares most letters the questions.
constexpr std::array<char16_t, 128> foldedAscii = [] {
    std::array<char16_t, 128> table{};
    for (std::size_t unit = 0; unit < table.size(); ++unit) {
        table[unit] = folded(char16_t(unit));
    }
    return table;
}();

constexpr char16_t quicklyFolded(char16_t unit)
{
    return unit < foldedAscii.size() ? foldedAscii[unit] : folded(unit);
}

constexpr std::size_t slotCount = 2048;

// Four letters and the length tell words apart well enough, at the same price for long words.
template <typename Text>
constexpr std::size_t slotOf(const Text &text, std::size_t size)
{
    const auto unit = [&text](std::size_t at) { return quint32(quicklyFolded(char16_t(text[at]))); };
    const quint32 hash = unit(0) * 0x9e3779b1U + unit(size - 1) * 0x85ebca6bU + unit(size / 2) * 0xc2b2ae35U +
                         unit(size / 3) * 0x27d4eb2fU + quint32(size) * 0x165667b1U;
    return (hash >> 16) % slotCount;
}

static_assert(std::size(entries) * 2 < slotCount, "The table of words is too full to be fast.");

// Open addressing, built by the compiler: a look-up is one hash and mostly one comparison.
constexpr std::array<quint16, slotCount> builtSlots()
{
    std::array<quint16, slotCount> table{};
    for (std::size_t i = 0; i < std::size(entries); ++i) {
        std::size_t slot = slotOf(entries[i].text, entries[i].text.size());
        while (table[slot] != 0) {
            slot = (slot + 1) % slotCount;
        }
        table[slot] = quint16(i + 1);
    }
    return table;
}

constexpr std::array<quint16, slotCount> wordSlots = builtSlots();

bool isEntry(const Entry &entry, QStringView text)
{
    if (qsizetype(entry.text.size()) != text.size()) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (entry.text[std::size_t(i)] != quicklyFolded(text[i].unicode())) {
            return false;
        }
    }
    return true;
}

} // namespace

Word wordOf(QStringView text)
{
    if (text.isEmpty()) {
        return Word::Other;
    }
    for (std::size_t slot = slotOf(text.utf16(), std::size_t(text.size())); wordSlots[slot] != 0;
         slot = (slot + 1) % slotCount) {
        const Entry &entry = entries[wordSlots[slot] - 1];
        if (isEntry(entry, text)) {
            return entry.word;
        }
    }
    return Word::Other;
}

} // namespace counteroffer::strategy
