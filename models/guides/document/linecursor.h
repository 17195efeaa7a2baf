// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace counteroffer {

/// How many characters UTF-8 bytes make: a byte that continues a character is none of its own.
[[nodiscard]] inline int charactersIn(QByteArrayView bytes)
{
    const char *data = bytes.data();
    int count = 0;
    for (qsizetype i = 0, size = bytes.size(); i < size; ++i) { // plain enough to be done many bytes at once
        count += (data[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    return count;
}

/// Turns byte offsets into lines and columns, in one walk over the bytes: ask in rising order.
class LineCursor final
{
public:
    explicit LineCursor(QByteArrayView bytes) : m_bytes(bytes)
    {
        // A lone CR ends a line too, but hardly any file has one: without, only LF need be looked for.
        for (qsizetype at = bytes.indexOf('\r'); at >= 0 && !m_loneReturns;
             at = bytes.indexOf('\r', at + 1)) {
            m_loneReturns = at + 1 >= bytes.size() || bytes[at + 1] != '\n';
        }
        m_lineEnd = lineEnd(0);
    }

    /// Moves on to `offset`. An offset that lies behind starts over.
    void moveTo(qsizetype offset)
    {
        if (offset < m_offset) {
            m_lineStart = 0;
            m_lineEnd = lineEnd(0);
            m_line = 1;
        }
        m_offset = std::min(offset, m_bytes.size());
        while (m_lineEnd < m_offset) {
            ++m_line;
            m_lineStart = m_lineEnd + 1;
            m_lineEnd = lineEnd(m_lineStart);
        }
    }

    [[nodiscard]] int line() const { return m_line; } ///< from 1
    /// From 1, in characters: counted when asked for, from the line's start on.
    [[nodiscard]] int column() const
    {
        return charactersIn(m_bytes.sliced(m_lineStart, m_offset - m_lineStart)) + 1;
    }
    [[nodiscard]] qsizetype lineStart() const { return m_lineStart; } ///< byte offset

private:
    /// Where the line ends that `from` stands in: at its LF or lone CR, or at the end of all bytes.
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const
    {
        if (m_loneReturns) {
            qsizetype at = from;
            const auto ends = [this](qsizetype i) {
                const bool pair = i + 1 < m_bytes.size() && m_bytes[i + 1] == '\n';
                return m_bytes[i] == '\n' || (m_bytes[i] == '\r' && !pair);
            };
            while (at < m_bytes.size() && !ends(at)) {
                ++at;
            }
            return at;
        }
        if (from >= m_bytes.size()) {
            return m_bytes.size();
        }
        const void *found = std::memchr(m_bytes.data() + from, '\n', size_t(m_bytes.size() - from));
        return found == nullptr ? m_bytes.size() : static_cast<const char *>(found) - m_bytes.data();
    }

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_lineEnd = 0; ///< of the line that m_offset stands in: each line's is looked for once
    int m_line = 1;
    bool m_loneReturns = false;
};

} // namespace counteroffer
