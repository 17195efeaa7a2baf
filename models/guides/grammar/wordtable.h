// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/grammar/words.h"

#include <array>
#include <bit>
#include <string_view>

namespace counteroffer {

/// A word in small ASCII letters and what it stands for.
template <typename Value>
struct KnownWord
{
    std::u16string_view text;
    Value value;
};

/// A fixed list of words, looked up in whatever case: a hash table that the compiler builds, so that asking
/// for a word costs one comparison instead of one for each entry. Where a word stands twice, the first
/// counts.
template <typename Value, std::size_t Count>
class WordTable final
{
public:
    explicit constexpr WordTable(const std::array<KnownWord<Value>, Count> &entries) : m_entries(entries)
    {
        for (std::size_t i = 0; i < Count; ++i) {
            const std::u16string_view text = entries[i].text;
            std::size_t slot = hash(text.front(), text[text.size() / 2], text.back(), text.size());
            while (m_slots[slot] != 0) {
                slot = (slot + 1) % slotCount;
            }
            m_slots[slot] = quint8(i + 1);
        }
    }

    /// What `word` stands for; null when it is not in the list.
    [[nodiscard]] const Value *find(QStringView word) const
    {
        if (word.isEmpty()) {
            return nullptr;
        }
        const QChar middle = word[word.size() / 2];
        std::size_t slot =
            hash(word.front().unicode(), middle.unicode(), word.back().unicode(), std::size_t(word.size()));
        for (; m_slots[slot] != 0; slot = (slot + 1) % slotCount) {
            const KnownWord<Value> &entry = m_entries[m_slots[slot] - 1U];
            if (isWord(word, {entry.text.data(), qsizetype(entry.text.size())})) {
                return &entry.value;
            }
        }
        return nullptr;
    }

private:
    static_assert(Count < 256, "The slots are bytes.");
    static constexpr std::size_t slotCount = std::bit_ceil(Count * 3);

    /// Three letters and the length tell such words apart well enough. Bit 5 is the case of a letter.
    static constexpr std::size_t hash(char16_t first, char16_t middle, char16_t last, std::size_t size)
    {
        const auto folded = [](char16_t unit) { return std::size_t(unit) & ~std::size_t(0x20); };
        return (folded(first) * 7 + folded(middle) * 31 + folded(last) * 5 + size * 13) % slotCount;
    }

    std::array<KnownWord<Value>, Count> m_entries;
    std::array<quint8, slotCount> m_slots{};
};

} // namespace counteroffer
