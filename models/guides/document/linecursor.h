// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace counteroffer {

/// Turns byte offsets into lines and columns, in one walk over the bytes: ask in rising order.
class LineCursor final
{
public:
    explicit LineCursor(QByteArrayView bytes) : m_bytes(bytes) {}

    /// Moves on to `offset`. An offset that lies behind starts over.
    void moveTo(qsizetype offset)
    {
        if (offset < m_offset) {
            *this = LineCursor(m_bytes);
        }
        for (; m_offset < offset && m_offset < m_bytes.size(); ++m_offset) {
            const char c = m_bytes[m_offset];
            const bool pair = c == '\r' && m_offset + 1 < m_bytes.size() && m_bytes[m_offset + 1] == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                ++m_line;
                m_column = 1;
                m_lineStart = m_offset + 1;
            } else if ((c & 0xc0) != 0x80) { // a byte that continues a character is none of its own
                ++m_column;
            }
        }
    }

    [[nodiscard]] int line() const { return m_line; }                 ///< from 1
    [[nodiscard]] int column() const { return m_column; }             ///< from 1, in characters
    [[nodiscard]] qsizetype lineStart() const { return m_lineStart; } ///< byte offset

private:
    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace counteroffer
