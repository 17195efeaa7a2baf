// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/document/document.h"
#include "guides/document/linecursor.h"

#include <md4c.h>

namespace counteroffer {

/// Collects md4c's events into a Document.
class DocumentBuilder final
{
public:
    DocumentBuilder(Document &document, QByteArrayView bytes);

    /// Reads the bytes from `begin` to `end` and appends what they hold. False when tables had to be given
    /// up.
    [[nodiscard]] bool parse(qsizetype begin, qsizetype end, bool withTables);
    /// Forgets all that was read.
    void clear();

private:
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int leaveBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int enterSpan(MD_SPANTYPE type, void *detail, void *self);
    static int leaveSpan(MD_SPANTYPE type, void *detail, void *self);
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self);

    [[nodiscard]] bool enter(MD_BLOCKTYPE type, const void *detail);
    void leave(MD_BLOCKTYPE type);
    void addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size);
    void updateStyle();
    /// Appends what a slice says to the document's text.
    void decode(const Slice &slice);
    [[nodiscard]] bool beginTable(const MD_BLOCK_TABLE_DETAIL *detail);
    void openLeaf(Block::Kind kind);
    void closeLeaf() { m_open = false; }
    /// The open leaf; one is begun where text stands right in a list item or quote.
    Block &leaf();

    struct List
    {
        bool ordered = false;
        quint32 item = 0;
    };

    Document &m_document;
    QByteArrayView m_bytes;
    LineCursor m_cursor;
    std::vector<List> m_lists;
    quint32 m_items = 0;
    quint32 m_quotes = 0;
    quint32 m_quoteDepth = 0;
    quint32 m_lastOffset = 0;
    quint32 m_cell = 0;
    size_t m_cells = 0;
    bool m_open = false;
    bool m_inCell = false;
    bool m_refused = false; ///< a table too wide was met: all further events are let pass
    bool m_header = false;
    int m_bold = 0;
    int m_italic = 0;
    int m_code = 0;
    int m_link = 0;
    quint8 m_style = PlainStyle; ///< what the four say
};

} // namespace counteroffer
