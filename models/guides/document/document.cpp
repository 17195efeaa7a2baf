// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/document.h"

#include "guides/document/documentbuilder.h"
#include "guides/document/entities.h"

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// Signs that turn or hide text: what a person would not see must not change what is read.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200b || u == 0x200e ||
           u == 0x200f || u == 0xfeff;
}

void appendUtf8(QString &text, const char *bytes, qsizetype length)
{
    uchar high = 0;
    for (qsizetype i = 0; i < length; ++i) {
        high |= uchar(bytes[i]);
    }
    const qsizetype before = text.size();
    if (high < 0x80) {
        text.append(QLatin1String(bytes, length));
        return;
    }
    text.append(QString::fromUtf8(bytes, length));
    for (qsizetype i = before; i < text.size(); ++i) {
        if (isHidden(text.at(i))) {
            text.removeIf(isHidden); // rare: once is enough
            break;
        }
    }
}

} // namespace

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
    document.m_insertions = shortTableRules(bytes, begin);
    if (!document.m_insertions.isEmpty()) {
        document.m_widened = withInsertions(bytes, document.m_insertions);
        bytes = document.m_widened;
    }
    DocumentBuilder builder(document, bytes);
    // A table may follow a line of text at once, which md4c does not see: it is read from the table's header
    // on.
    bool ok = true;
    qsizetype from = begin;
    for (const qsizetype start : tablesBehindText(bytes, begin)) {
        ok = ok && builder.parse(from, start, true);
        from = start;
    }
    ok = ok && builder.parse(from, bytes.size(), true);
    if (!ok) {
        builder.clear();
        document.m_tablesRefused = true;
        Q_UNUSED(builder.parse(begin, bytes.size(), false))
    }
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

void Document::append(MarkedText &text, const Block &block, bool withPlaces) const
{
    QString &out = text.prose.text;
    qint32 line = block.line;
    qint32 column = block.column;
    qsizetype at = block.offset;
    const auto last = size_t(block.firstSlice) + block.sliceCount;
    if (block.sliceCount > 0) {
        const Slice &end = m_slices[last - 1];
        out.reserve(out.size() + end.offset + end.length - block.offset);
    }
    for (size_t i = block.firstSlice; i < last; ++i) {
        const Slice &slice = m_slices[i];
        const qsizetype start = out.size();
        switch (slice.kind) {
        case Slice::Text:
            appendUtf8(out, m_bytes.data() + slice.offset, slice.length);
            break;
        case Slice::SoftBreak:
            out += u' ';
            continue;
        case Slice::HardBreak:
            out += u'\n';
            continue;
        case Slice::Entity:
            out += decodedEntity(m_bytes.sliced(slice.offset, slice.length));
            break;
        case Slice::Replacement:
            out += QChar::ReplacementCharacter;
            break;
        }
        if (slice.style != PlainStyle) {
            text.marks.append({{start, out.size() - start}, slice.style});
        }
        if (withPlaces) {
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
            text.prose.places.append({start, line, column});
            column +=
                charactersIn(m_bytes.sliced(slice.offset, slice.length)); // text never holds a line's end
            at = slice.offset + slice.length;
        }
    }
}

QString Document::text(const Block &block) const
{
    MarkedText text;
    append(text, block, false);
    return text.prose.text.trimmed();
}

MarkedText Document::marked(const Block &block) const
{
    MarkedText text;
    append(text, block, true);
    return text;
}

MarkedText Document::marked(size_t firstBlock, size_t endBlock) const
{
    MarkedText text;
    for (size_t i = firstBlock; i < endBlock && i < m_blocks.size(); ++i) {
        if (m_blocks[i].kind == Block::Rule) {
            continue;
        }
        if (!text.prose.text.isEmpty()) {
            text.prose.text += u"\n\n";
        }
        append(text, m_blocks[i], true);
    }
    return text;
}

QString Document::boldLead(const Block &block, bool *more) const
{
    QString text;
    const auto last = size_t(block.firstSlice) + block.sliceCount;
    size_t i = block.firstSlice;
    for (; i < last && m_slices[i].style & BoldStyle; ++i) {
        const Slice &slice = m_slices[i];
        if (slice.kind == Slice::Text) {
            appendUtf8(text, m_bytes.data() + slice.offset, slice.length);
        } else {
            text += slice.kind == Slice::Entity ? decodedEntity(m_bytes.sliced(slice.offset, slice.length))
                                                : u" "_s;
        }
    }
    *more = i < last;
    return text;
}

bool Document::beginsBold(const Block &block) const
{
    return block.sliceCount > 0 && (m_slices[block.firstSlice].style & BoldStyle) != 0;
}

} // namespace counteroffer
