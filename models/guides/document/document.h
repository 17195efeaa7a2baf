// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/document/tablestarts.h"
#include "guides/document/textarena.h"
#include "guides/grammar/words.h"
#include "guides/prose.h"
#include "guides/strategy.h"

#include <QByteArrayView>
#include <QList>

#include <vector>

namespace counteroffer {

/// How a stretch of text is marked up.
enum StyleFlag : quint8 { PlainStyle = 0, BoldStyle = 1, ItalicStyle = 2, CodeStyle = 4, LinkStyle = 8 };

/// A stretch of the file that is text, without Markdown's marks. Breaks and entities have kinds of their own.
struct Slice
{
    enum Kind : quint8 { Text, SoftBreak, HardBreak, Entity, Replacement };

    quint32 offset = 0; ///< bytes, in the file
    quint32 length = 0;
    quint32 text = 0; ///< where its text begins in the document's; it ends where the next slice's begins
    Kind kind = Text;
    quint8 style = PlainStyle;
};

/// A leaf of the document: something with text of its own.
struct Block
{
    enum Kind : quint8 { Heading, Paragraph, ListItem, Code, Cell, Rule };

    Kind kind = Paragraph;
    quint8 level = 0;     ///< of a heading, 1 to 6
    bool ordered = false; ///< of a list item
    bool headerCell = false;
    quint32 firstSlice = 0;
    quint32 sliceCount = 0;
    quint32 offset = 0;    ///< bytes, of the first text; of what came before for a rule
    quint32 lineStart = 0; ///< bytes, of the line it begins in: its column is counted when asked for
    qint32 line = 0;
    quint32 quote = 0; ///< a number for each outermost block quote, 0 outside
    quint32 item = 0;  ///< a number for each list item (the innermost), 0 outside
    quint32 place = 0; ///< a cell's column, counted from 0
};

/// A table: its cells are blocks in a row. Rows hold only cells that have text.
struct Table
{
    quint32 firstBlock = 0; ///< of the header's first cell
    quint32 columns = 0;
    std::vector<quint32>
        rows; ///< index of each row's first block; the header is row 0; one more marks the end
};

/// Text without marks, with its places and the stretches that are marked up.
struct MarkedText
{
    struct Mark
    {
        TextSpan span;
        quint8 style = PlainStyle;
    };

    Prose prose;
    QList<Mark> marks; ///< sorted, only what is not plain

    /// The length of the bold stretch the text begins with, 0 when it does not.
    [[nodiscard]] qsizetype leadingBold() const;
};

/// The bold text that a block begins with. It refers to the document, or to `made`.
struct BoldLead
{
    QStringView text;
    QString made;      ///< the text where signs of it read as a space in a label
    bool more = false; ///< other text follows it
};

/// A Markdown text as blocks, in time and memory linear in its size. Refers to the bytes it was read from.
class Document final
{
public:
    /// Reads `bytes` from byte `begin` on; places are those of the whole. Never fails.
    [[nodiscard]] static Document read(QByteArrayView bytes, qsizetype begin);

    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] const std::vector<Table> &tables() const { return m_tables; }
    /// The bytes that blocks point into: the file's, or a copy with dashes added to table rules.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    /// A byte offset of bytes() as one of the file.
    [[nodiscard]] qsizetype fileOffset(qsizetype offset) const;
    /// The text had tables too wide to be any person's: it was read without tables.
    [[nodiscard]] bool tablesRefused() const { return m_tablesRefused; }

    /// Where a block begins in its line, from 1, in characters.
    [[nodiscard]] int columnOf(const Block &block) const;

    /// The block's text, each line break of the file one space. Refers to the document.
    [[nodiscard]] QStringView whole(const Block &block) const
    {
        return m_text.view(textBegin(block.firstSlice), textBegin(block.firstSlice + block.sliceCount));
    }
    /// The same without space around it.
    [[nodiscard]] QStringView view(const Block &block) const { return trimmed(whole(block)); }
    /// The same to keep.
    [[nodiscard]] QString text(const Block &block) const { return view(block).toString(); }
    /// The text with places and marks.
    [[nodiscard]] MarkedText marked(const Block &block) const;
    /// Appends the text of a block from an offset of whole() on, with its places.
    void appendTo(Prose &prose, const Block &block, qsizetype from) const;
    /// How much of whole() is the bold stretch that it begins with, up to the first break of a line.
    [[nodiscard]] qsizetype leadingBold(const Block &block) const;
    /// Whether the block begins with bold text; cheaper than marked().
    [[nodiscard]] bool beginsBold(const Block &block) const;
    /// The bold text that the block begins with.
    [[nodiscard]] BoldLead boldLead(const Block &block) const;

private:
    friend class DocumentBuilder;

    /// Where a slice's text begins; that of the slice behind the last one is the end of all text.
    [[nodiscard]] qsizetype textBegin(size_t slice) const
    {
        return slice < m_slices.size() ? m_slices[slice].text : m_text.size();
    }

    QByteArray m_widened; ///< what m_bytes shows when dashes or a line end had to be added
    QList<Insertion> m_insertions;
    QByteArrayView m_bytes;
    TextArena m_text;
    std::vector<Slice> m_slices;
    std::vector<Block> m_blocks;
    std::vector<Table> m_tables;
    bool m_tablesRefused = false;
};

} // namespace counteroffer
