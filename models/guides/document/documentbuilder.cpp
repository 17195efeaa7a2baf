// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/documentbuilder.h"

#include "guides/document/entities.h"

namespace counteroffer {

namespace {

// md4c fills every row up to the header's width: a wide header over short rows is a bomb. No person writes
// these.
constexpr unsigned widestTable = 64;
constexpr size_t mostCells = 2'000'000;

DocumentBuilder &builder(void *self)
{
    return *static_cast<DocumentBuilder *>(self);
}

} // namespace

DocumentBuilder::DocumentBuilder(Document &document, QByteArrayView bytes)
    : m_document(document), m_bytes(bytes), m_cursor(bytes)
{
    document.m_bytes = bytes;
    document.m_blocks.reserve(size_t(bytes.size() / 64));
    document.m_slices.reserve(size_t(bytes.size() / 32));
    document.m_text.reserve(bytes.size()); // UTF-16 never has more units than UTF-8 has bytes
}

void DocumentBuilder::clear()
{
    const QByteArrayView bytes = m_bytes;
    m_document.m_slices.clear();
    m_document.m_text.clear();
    m_document.m_blocks.clear();
    m_document.m_tables.clear();
    m_cursor = LineCursor(bytes);
    m_lists.clear();
    m_quoteDepth = 0;
    m_lastOffset = 0;
    m_cells = 0;
    m_open = m_inCell = m_refused = false;
    m_bold = m_italic = m_code = m_link = 0;
    m_style = PlainStyle;
}

bool DocumentBuilder::parse(qsizetype begin, qsizetype end, bool withTables)
{
    MD_PARSER parser{};
    // Raw HTML is text here, and what is indented is no code: a person's guide is meant to be read.
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | (withTables ? MD_FLAG_TABLES : 0U);
    parser.enter_block = &DocumentBuilder::enterBlock;
    parser.leave_block = &DocumentBuilder::leaveBlock;
    parser.enter_span = &DocumentBuilder::enterSpan;
    parser.leave_span = &DocumentBuilder::leaveSpan;
    parser.text = &DocumentBuilder::text;
    const int stopped = md_parse(m_bytes.data() + begin, MD_SIZE(end - begin), &parser, this);
    return stopped == 0 && !m_refused; // md4c 0.4.8 does not always hand on what a callback returns
}

int DocumentBuilder::enterBlock(MD_BLOCKTYPE type, void *detail, void *self)
{
    DocumentBuilder &b = builder(self);
    b.m_refused = b.m_refused || !b.enter(type, detail);
    return b.m_refused ? 1 : 0;
}

int DocumentBuilder::leaveBlock(MD_BLOCKTYPE type, void *, void *self)
{
    DocumentBuilder &b = builder(self);
    if (!b.m_refused) {
        b.leave(type);
    }
    return b.m_refused ? 1 : 0;
}

int DocumentBuilder::enterSpan(MD_SPANTYPE type, void *, void *self)
{
    DocumentBuilder &b = builder(self);
    b.m_bold += type == MD_SPAN_STRONG;
    b.m_italic += type == MD_SPAN_EM;
    b.m_code += type == MD_SPAN_CODE;
    b.m_link += type == MD_SPAN_A;
    b.updateStyle();
    return 0;
}

int DocumentBuilder::leaveSpan(MD_SPANTYPE type, void *, void *self)
{
    DocumentBuilder &b = builder(self);
    b.m_bold -= type == MD_SPAN_STRONG;
    b.m_italic -= type == MD_SPAN_EM;
    b.m_code -= type == MD_SPAN_CODE;
    b.m_link -= type == MD_SPAN_A;
    b.updateStyle();
    return 0;
}

void DocumentBuilder::updateStyle()
{
    m_style = quint8((m_bold > 0 ? BoldStyle : 0) | (m_italic > 0 ? ItalicStyle : 0) |
                     (m_code > 0 ? CodeStyle : 0) | (m_link > 0 ? LinkStyle : 0));
}

int DocumentBuilder::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self)
{
    DocumentBuilder &b = builder(self);
    if (!b.m_refused) {
        b.addText(type, text, size);
    }
    return b.m_refused ? 1 : 0;
}

bool DocumentBuilder::enter(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeLeaf();
        m_quotes += m_quoteDepth++ == 0;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeLeaf();
        m_lists.push_back({type == MD_BLOCK_OL, 0});
        break;
    case MD_BLOCK_LI:
        closeLeaf();
        m_lists.back().item = ++m_items;
        break;
    case MD_BLOCK_H:
        openLeaf(Block::Heading);
        m_document.m_blocks.back().level = quint8(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        openLeaf(Block::Code);
        break;
    case MD_BLOCK_P: {
        const auto &blocks = m_document.m_blocks;
        const quint32 item = m_lists.empty() ? 0 : m_lists.back().item;
        const bool begun = item == 0 || (!blocks.empty() && blocks.back().item >= item);
        openLeaf(begun ? Block::Paragraph : Block::ListItem);
        break;
    }
    case MD_BLOCK_HR:
        openLeaf(Block::Rule);
        closeLeaf();
        break;
    case MD_BLOCK_TABLE:
        return beginTable(static_cast<const MD_BLOCK_TABLE_DETAIL *>(detail));
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_header = type == MD_BLOCK_THEAD;
        break;
    case MD_BLOCK_TR:
        m_cell = 0;
        m_document.m_tables.back().rows.push_back(quint32(m_document.m_blocks.size()));
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        closeLeaf();
        m_inCell = true;
        return ++m_cells <= mostCells;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
        break;
    }
    return true;
}

bool DocumentBuilder::beginTable(const MD_BLOCK_TABLE_DETAIL *detail)
{
    if (detail->col_count > widestTable) {
        return false;
    }
    m_document.m_tables.push_back({quint32(m_document.m_blocks.size()), detail->col_count, {}});
    m_document.m_tables.back().rows.reserve(16); // most tables of guides have fewer
    return true;
}

void DocumentBuilder::leave(MD_BLOCKTYPE type)
{
    closeLeaf();
    if (type == MD_BLOCK_QUOTE) {
        --m_quoteDepth;
    } else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        m_lists.pop_back();
    } else if (type == MD_BLOCK_TABLE) {
        m_document.m_tables.back().rows.push_back(quint32(m_document.m_blocks.size()));
    } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
        ++m_cell;
        m_inCell = false;
    }
}

void DocumentBuilder::openLeaf(Block::Kind kind)
{
    Block block;
    block.kind = kind;
    block.firstSlice = quint32(m_document.m_slices.size());
    block.offset = m_lastOffset; // until its first text; an empty heading has none
    block.quote = m_quoteDepth > 0 ? m_quotes : 0;
    block.item = m_lists.empty() ? 0 : m_lists.back().item;
    block.ordered = !m_lists.empty() && m_lists.back().ordered;
    m_document.m_blocks.push_back(block);
    m_open = true;
}

Block &DocumentBuilder::leaf()
{
    auto &blocks = m_document.m_blocks;
    if (m_open) {
        return blocks.back();
    }
    if (m_inCell) {
        openLeaf(Block::Cell);
        blocks.back().place = m_cell;
        blocks.back().headerCell = m_header;
        return blocks.back();
    }
    openLeaf(m_lists.empty() ? Block::Paragraph : Block::ListItem);
    return blocks.back();
}

void DocumentBuilder::decode(const Slice &slice)
{
    TextArena &text = m_document.m_text;
    switch (slice.kind) {
    case Slice::Text:
        text.appendUtf8(m_bytes.data() + slice.offset, slice.length);
        break;
    case Slice::SoftBreak:
        text.append(u' ');
        break;
    case Slice::HardBreak:
        text.append(u'\n');
        break;
    case Slice::Entity:
        text.append(decodedEntity(m_bytes.sliced(slice.offset, slice.length)));
        break;
    case Slice::Replacement:
        text.append(u'\ufffd');
        break;
    }
}

void DocumentBuilder::addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
{
    Slice slice;
    const bool inside = text >= m_bytes.data() && text < m_bytes.data() + m_bytes.size();
    slice.offset = inside ? quint32(text - m_bytes.data()) : m_lastOffset;
    slice.length = inside ? size : 0;
    slice.style = m_style;
    switch (type) {
    case MD_TEXT_BR:
        slice.kind = Slice::HardBreak;
        break;
    case MD_TEXT_SOFTBR:
        slice.kind = Slice::SoftBreak;
        break;
    case MD_TEXT_NULLCHAR:
        slice.kind = Slice::Replacement;
        break;
    case MD_TEXT_ENTITY:
        slice.kind = Slice::Entity;
        break;
    default:
        slice.kind = inside ? Slice::Text : (size > 0 && *text == '\n' ? Slice::HardBreak : Slice::SoftBreak);
        break;
    }
    Block &block = leaf();
    if (block.sliceCount == 0) {
        m_cursor.moveTo(slice.offset);
        block.offset = slice.offset;
        block.line = m_cursor.line();
        block.lineStart = quint32(m_cursor.lineStart());
    }
    ++block.sliceCount;
    m_lastOffset = slice.offset + slice.length;
    slice.text = quint32(m_document.m_text.size());
    decode(slice);
    m_document.m_slices.push_back(slice);
}

} // namespace counteroffer
