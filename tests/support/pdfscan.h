// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace counteroffer::test {

/// All that a PDF's bytes hold, for tests that look for what must not be in it: the bytes themselves, every
/// stream unpacked (pages, fonts, attachments, metadata), and every string in hexadecimal read as bytes. It
/// knows nothing of the writer, and counts what it could not unpack.
struct PdfScan
{
    QByteArray all;
    int streams = 0;
    int unpacked = 0;

    explicit PdfScan(const QByteArray &pdf) : all(pdf)
    {
        for (qsizetype at = nextStream(pdf, 0); at >= 0; at = nextStream(pdf, at)) {
            ++streams;
            const qsizetype end = pdf.indexOf("endstream", at);
            const qsizetype head = pdf.lastIndexOf("obj", at);
            if (!pdf.mid(head, at - head).contains("/FlateDecode")) {
                ++unpacked; // stands there as it is
                continue;
            }
            QByteArray packed = pdf.mid(at, end - at);
            packed.prepend(QByteArray("\0\1\0\0", 4)); // the length that qUncompress expects; it grows
            const QByteArray content = qUncompress(packed);
            unpacked += content.isEmpty() ? 0 : 1;
            all += '\n' + content;
        }
        appendHexadecimal();
    }

    /// Whether a word stands in it: as UTF-8, Latin-1 or UTF-16, as PDFs write texts.
    [[nodiscard]] bool holds(const QString &word) const
    {
        QByteArray wide;
        for (const QChar c : word) {
            wide += char(c.unicode() >> 8U);
            wide += char(c.unicode() & 255U);
        }
        return all.contains(word.toUtf8()) || all.contains(word.toLatin1()) || all.contains(wide);
    }

private:
    static qsizetype nextStream(const QByteArray &pdf, qsizetype from)
    {
        qsizetype at = pdf.indexOf("stream", from);
        while (at > 3 && pdf.mid(at - 3, 3) == "end") {
            at = pdf.indexOf("stream", at + 6);
        }
        if (at < 0) {
            return -1;
        }
        at += 6;
        at += at < pdf.size() && pdf[at] == '\r' ? 1 : 0;
        return at + (at < pdf.size() && pdf[at] == '\n' ? 1 : 0);
    }
    void appendHexadecimal()
    {
        const QByteArray bytes = all;
        for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at + 1)) {
            const qsizetype end = bytes.indexOf('>', at);
            const QByteArray inside = end < 0 ? QByteArray() : bytes.mid(at + 1, end - at - 1);
            const bool hexadecimal =
                inside.size() > 3 && std::all_of(inside.cbegin(), inside.cend(), [](char c) {
                    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                });
            if (hexadecimal) {
                all += '\n' + QByteArray::fromHex(inside);
            }
        }
    }
};

} // namespace counteroffer::test
