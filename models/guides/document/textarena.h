// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <memory>

namespace counteroffer {

/// The text of a whole document in one buffer. Every reader looks at views of it, so a stretch of the file is
/// decoded once and a block's text costs no allocation.
class TextArena final
{
public:
    /// Makes room for so many UTF-16 code units; more may follow.
    void reserve(qsizetype units);
    /// Appends UTF-8, without the signs that turn or hide text: what a person would not see must not change
    /// what is read. What is no UTF-8 becomes U+FFFD.
    void appendUtf8(const char *bytes, qsizetype length);
    void append(QStringView text);
    void append(char16_t unit) { append(QStringView(&unit, 1)); }
    void clear() { m_size = 0; }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QStringView view(qsizetype begin, qsizetype end) const
    {
        return {m_units.get() + begin, end - begin};
    }

private:
    /// Where the next units go; there is room for `more` of them.
    char16_t *room(qsizetype more)
    {
        if (m_capacity - m_size < more) {
            reserve(std::max(m_size + more, m_capacity * 2));
        }
        return m_units.get() + m_size;
    }

    std::unique_ptr<char16_t[]> m_units;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace counteroffer
