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
    }

    /// Moves on to `offset`. An offset that lies behind starts over.
    void moveTo(qsizetype offset)
    {
        if (offset < m_offset) {
            m_offset = m_lineStart = 0;
            m_line = 1;
        }
        offset = std::min(offset, m_bytes.size());
        for (qsizetype end = lineEnd(offset); end < offset; end = lineEnd(offset)) {
            ++m_line;
            m_offset = m_lineStart = end + 1;
        }
        m_offset = offset;
    }

    [[nodiscard]] int line() const { return m_line; } ///< from 1
    /// From 1, in characters: counted when asked for, from the line's start on.
    [[nodiscard]] int column() const
    {
        return charactersIn(m_bytes.sliced(m_lineStart, m_offset - m_lineStart)) + 1;
    }
    [[nodiscard]] qsizetype lineStart() const { return m_lineStart; } ///< byte offset

private:
    /// The next line's end before `limit`, else `limit`.
    [[nodiscard]] qsizetype lineEnd(qsizetype limit) const
    {
        if (m_loneReturns) {
            qsizetype at = m_offset;
            const auto ends = [this](qsizetype i) {
                const bool pair = i + 1 < m_bytes.size() && m_bytes[i + 1] == '\n';
                return m_bytes[i] == '\n' || (m_bytes[i] == '\r' && !pair);
            };
            while (at < limit && !ends(at)) {
                ++at;
            }
            return at;
        }
        const void *found = std::memchr(m_bytes.data() + m_offset, '\n', size_t(limit - m_offset));
        return found == nullptr ? limit : static_cast<const char *>(found) - m_bytes.data();
    }

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    bool m_loneReturns = false;
};

} // namespace counteroffer
