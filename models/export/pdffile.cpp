// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdffile.h"

#include <zlib.h>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qsizetype endOfFile = 2048; // where "startxref" is looked for
constexpr int mostUpdates = 16;       // of one file
constexpr int mostObjects = 1 << 20;
constexpr qsizetype entrySize = 20; // of the table of references
constexpr qsizetype inflateStep = 1 << 16;

std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype most)
{
    z_stream state{};
    if (inflateInit(&state) != Z_OK) {
        return std::nullopt;
    }
    QByteArray packedBytes = packed.toByteArray(); // zlib wants to write to what it only reads
    QByteArray bytes;
    state.next_in = reinterpret_cast<Bytef *>(packedBytes.data());
    state.avail_in = uInt(packedBytes.size());
    int status = Z_OK;
    while (status == Z_OK && bytes.size() <= most) {
        const qsizetype before = bytes.size();
        bytes.resize(before + inflateStep);
        state.next_out = reinterpret_cast<Bytef *>(bytes.data() + before);
        state.avail_out = uInt(inflateStep);
        status = inflate(&state, Z_NO_FLUSH);
        bytes.resize(bytes.size() - qsizetype(state.avail_out));
        if (status == Z_OK && bytes.size() == before) {
            break; // nothing more to read, nothing more to write: cut off
        }
    }
    inflateEnd(&state);
    return status == Z_STREAM_END && bytes.size() <= most ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::optional<PdfFile> PdfFile::open(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf("startxref");
    if (!bytes.startsWith("%PDF-") || end < 0 || end < bytes.size() - endOfFile) {
        return std::nullopt;
    }
    bool ok = false;
    const QByteArray number = bytes.mid(end + 9, 32).trimmed();
    const qsizetype offset = number.left(number.indexOf('\n')).trimmed().toLongLong(&ok);
    PdfFile file(bytes);
    if (!ok || !file.readTable(offset)) {
        return std::nullopt;
    }
    return file;
}

// The newest table first: what it says of an object holds.
bool PdfFile::readTable(qsizetype offset)
{
    m_table = offset;
    for (int update = 0; update < mostUpdates; ++update) {
        if (offset <= 0 || offset >= m_bytes.size() ||
            !QByteArrayView(m_bytes).sliced(offset).startsWith("xref")) {
            return false;
        }
        const qsizetype end = readSection(offset + 4);
        if (end < 0) {
            return false;
        }
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(end + 7);
        if (update == 0) {
            m_trailer = rest;
        }
        bool ok = false;
        const qsizetype previous = pdfValue(rest, "/Prev").toLongLong(&ok);
        if (!ok) {
            return !pdfValue(m_trailer, "/Root").isEmpty();
        }
        offset = previous;
    }
    return false;
}

/// @return where "trailer" stands, -1 where the table is not understood
qsizetype PdfFile::readSection(qsizetype at)
{
    const QByteArrayView bytes(m_bytes);
    while (true) {
        while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ')) {
            ++at;
        }
        if (bytes.sliced(std::min(at, bytes.size())).startsWith("trailer")) {
            return at;
        }
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const QList<QByteArray> head =
            lineEnd < 0 || lineEnd - at > 40
                ? QList<QByteArray>()
                : bytes.sliced(at, lineEnd - at).trimmed().toByteArray().split(' ');
        bool firstOk = false;
        bool countOk = false;
        const int first = head.size() == 2 ? head[0].toInt(&firstOk) : 0;
        const int count = head.size() == 2 ? head[1].toInt(&countOk) : 0;
        at = lineEnd + 1;
        if (!firstOk || !countOk || first < 0 || count < 0 || first > mostObjects || count > mostObjects ||
            count * entrySize > bytes.size() - at) {
            return -1;
        }
        for (int i = 0; i < count; ++i, at += entrySize) {
            const qsizetype offset = bytes.sliced(at, 10).toLongLong();
            if (bytes[at + 17] == 'n' && offset > 0 && !m_offsets.contains(first + i)) {
                m_offsets.insert(first + i, offset);
            }
        }
    }
}

QByteArrayView PdfFile::object(int number) const
{
    const qsizetype offset = m_offsets.value(number, -1);
    if (offset < 0 || offset >= m_bytes.size()) {
        return {};
    }
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(offset);
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    return text.startsWith(head) ? text.sliced(head.size()) : QByteArrayView();
}

QByteArrayView PdfFile::value(QByteArrayView dictionary, QByteArrayView key) const
{
    const QByteArrayView found = pdfValue(dictionary, key);
    const auto reference = pdfReference(found);
    return reference ? object(*reference) : found;
}

std::optional<QByteArray> PdfFile::stream(int number, qsizetype most) const
{
    const QByteArrayView text = object(number);
    bool ok = false;
    const QByteArrayView lengthText =
        value(text, "/Length").first(std::min<qsizetype>(20, value(text, "/Length").size()));
    const QByteArray digits = lengthText.trimmed().toByteArray();
    const auto digitsEnd =
        std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c < '0' || c > '9'; });
    const qsizetype length = digits.left(digitsEnd - digits.cbegin()).toLongLong(&ok);
    const qsizetype keyword = text.indexOf("stream");
    if (!ok || length < 0 || keyword < 0) {
        return std::nullopt;
    }
    qsizetype from = keyword + 6;
    from += from < text.size() && text[from] == '\r' ? 1 : 0;
    from += from < text.size() && text[from] == '\n' ? 1 : 0;
    if (length > text.size() - from) {
        return std::nullopt;
    }
    const QByteArrayView packed = text.sliced(from, length);
    if (pdfValue(text, "/Filter").isEmpty()) {
        return length <= most ? std::optional(packed.toByteArray()) : std::nullopt;
    }
    return pdfValue(text, "/Filter") == "/FlateDecode" ? inflated(packed, most) : std::nullopt;
}

} // namespace counteroffer
