// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/lexicon.h"

#include "guides/strategy/lexiconwords.h"

#include <array>

namespace counteroffer::strategy {

namespace {

using lexicon::entries;
using lexicon::Entry;

constexpr quint32 hashSeed = 2166136261U;

constexpr quint32 hashed(quint32 hash, char16_t unit)
{
    return (hash ^ unit) * 16777619U;
}

constexpr char16_t folded(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z') {
        return char16_t(unit + (u'a' - u'A'));
    }
    return unit == u'’' ? u'\'' : unit;
}

constexpr std::size_t slotCount = 1024;
static_assert(std::size(entries) * 2 < slotCount, "The table of words is too full to be fast.");

// Open addressing, built by the compiler: a look-up is one hash and mostly one comparison.
constexpr std::array<quint16, slotCount> builtSlots()
{
    std::array<quint16, slotCount> table{};
    for (std::size_t i = 0; i < std::size(entries); ++i) {
        quint32 hash = hashSeed;
        for (const char16_t unit : entries[i].text) {
            hash = hashed(hash, unit);
        }
        std::size_t slot = (hash ^ (hash >> 15)) % slotCount;
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
        if (entry.text[std::size_t(i)] != folded(text[i].unicode())) {
            return false;
        }
    }
    return true;
}

} // namespace

Word wordOf(QStringView text)
{
    quint32 hash = hashSeed;
    for (const QChar c : text) {
        hash = hashed(hash, folded(c.unicode()));
    }
    for (std::size_t slot = (hash ^ (hash >> 15)) % slotCount; wordSlots[slot] != 0;
         slot = (slot + 1) % slotCount) {
        const Entry &entry = entries[wordSlots[slot] - 1];
        if (isEntry(entry, text)) {
            return entry.word;
        }
    }
    return Word::Other;
}

} // namespace counteroffer::strategy
