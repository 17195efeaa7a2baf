// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/document.h"

#include "guides/document/documentbuilder.h"
#include "guides/document/linecursor.h"

#include <algorithm>
#include <utility>

namespace counteroffer {

qsizetype MarkedText::leadingBold() const
{
    qsizetype end = 0;
    for (const Mark &mark : marks) {
        if (!(mark.style & BoldStyle) || mark.span.start != end) {
            break;
        }
        end = mark.span.end();
    }
    return end;
}

Document Document::read(QByteArrayView bytes, qsizetype begin)
{
    Document document;
    TableLines tables = tableLines(bytes, begin);
    if (!tables.insertions.isEmpty()) {
        document.m_insertions = std::move(tables.insertions);
        document.m_widened = withInsertions(bytes, document.m_insertions);
        bytes = document.m_widened;
        tables = tableLines(bytes, begin); // where they begin has moved
    }
    // md4c 0.4.8 looks one byte past a link that is cut off by the end, and goes on from there if it finds a
    // ")": a line end of our own keeps it inside.
    const bool isCut = !bytes.isEmpty() && bytes.back() != '\n' && bytes.back() != '\r';
    if (isCut) {
        document.m_widened = bytes.toByteArray();
        document.m_widened.append('\n');
        bytes = document.m_widened;
    }
    DocumentBuilder builder(document, bytes);
    // A table may follow a line of text at once, which md4c does not see: it is read from the table's header
    // on.
    bool ok = true;
    qsizetype from = begin;
    for (const qsizetype start : std::as_const(tables.behindText)) {
        ok = ok && builder.parse(from, start, true);
        from = start;
    }
    ok = ok && builder.parse(from, bytes.size(), true);
    if (!ok) {
        builder.clear();
        document.m_tablesRefused = true;
        Q_UNUSED(builder.parse(begin, bytes.size(), false))
    }
    document.m_bytes.chop(isCut ? 1 : 0); // the line end that is ours
    return document;
}

qsizetype Document::fileOffset(qsizetype offset) const
{
    const auto after = std::upper_bound(m_insertions.begin(), m_insertions.end(), offset,
                                        [](qsizetype wanted, const Insertion &insertion) {
                                            return wanted <= insertion.offset + insertion.before;
                                        });
    if (after == m_insertions.begin()) {
        return offset;
    }
    const Insertion &last = *std::prev(after);
    return offset - last.before - std::min(last.count, offset - last.offset - last.before);
}

int Document::columnOf(const Block &block) const
{
    return block.line == 0
               ? 0
               : charactersIn(m_bytes.sliced(block.lineStart, block.offset - block.lineStart)) + 1;
}

void Document::appendTo(Prose &prose, const Block &block, qsizetype from) const
{
    const QStringView text = whole(block);
    const qsizetype base = prose.text.size();
    const auto last = size_t(block.firstSlice) + block.sliceCount;
    TextPlace first; // of what stands at `from`
    qint32 line = block.line;
    qint32 column = columnOf(block);
    qsizetype at = block.offset;
    for (size_t i = block.firstSlice; i < last; ++i) {
        const Slice &slice = m_slices[i];
        if (slice.kind == Slice::SoftBreak || slice.kind == Slice::HardBreak) {
            continue;
        }
        for (; at < slice.offset; ++at) { // from the block's place on: no walk over the whole file
            const char c = m_bytes[at];
            const bool pair = c == '\r' && at + 1 < m_bytes.size() && m_bytes[at + 1] == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                ++line;
                column = 1;
            } else if ((c & 0xc0) != 0x80) {
                ++column;
            }
        }
        const qsizetype start = slice.text - textBegin(block.firstSlice);
        if (start <= from) {
            first = {base, line, column + int(from - start)};
        } else {
            if (first.line > 0) {
                prose.places.append(std::exchange(first, {}));
            }
            prose.places.append({base + start - from, line, column});
        }
        column += charactersIn(m_bytes.sliced(slice.offset, slice.length)); // text never holds a line's end
        at = slice.offset + slice.length;
    }
    if (first.line > 0) {
        prose.places.append(first);
    }
    prose.text += text.sliced(std::min(from, text.size()));
}

MarkedText Document::marked(const Block &block) const
{
    MarkedText text;
    appendTo(text.prose, block, 0);
    const auto last = size_t(block.firstSlice) + block.sliceCount;
    for (size_t i = block.firstSlice; i < last; ++i) {
        const Slice &slice = m_slices[i];
        if (slice.style != PlainStyle && slice.kind != Slice::SoftBreak && slice.kind != Slice::HardBreak) {
            const qsizetype start = slice.text - textBegin(block.firstSlice);
            text.marks.append({{start, textBegin(i + 1) - slice.text}, slice.style});
        }
    }
    return text;
}

qsizetype Document::leadingBold(const Block &block) const
{
    const auto last = size_t(block.firstSlice) + block.sliceCount;
    qsizetype end = textBegin(block.firstSlice);
    for (size_t i = block.firstSlice; i < last; ++i) {
        const Slice &slice = m_slices[i];
        const bool empty = textBegin(i + 1) == slice.text; // hidden signs alone
        const bool broken = slice.kind == Slice::SoftBreak || slice.kind == Slice::HardBreak;
        if (broken || (!empty && !(slice.style & BoldStyle))) {
            break;
        }
        end = textBegin(i + 1);
    }
    return end - textBegin(block.firstSlice);
}

BoldLead Document::boldLead(const Block &block) const
{
    const auto last = size_t(block.firstSlice) + block.sliceCount;
    size_t i = block.firstSlice;
    bool plain = true; // no sign that reads as a space in a label
    for (; i < last && m_slices[i].style & BoldStyle; ++i) {
        plain = plain && m_slices[i].kind != Slice::HardBreak && m_slices[i].kind != Slice::Replacement;
    }
    BoldLead lead;
    lead.more = i < last;
    lead.text = m_text.view(textBegin(block.firstSlice), textBegin(i));
    if (!plain) {
        lead.made = lead.text.toString();
        lead.made.replace(u'\n', u' ').replace(QChar::ReplacementCharacter, u' ');
        lead.text = lead.made;
    }
    return lead;
}

bool Document::beginsBold(const Block &block) const
{
    return block.sliceCount > 0 && (m_slices[block.firstSlice].style & BoldStyle) != 0;
}

} // namespace counteroffer
