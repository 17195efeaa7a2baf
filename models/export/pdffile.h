// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace counteroffer {

/// The objects of a PDF as our own writer makes it: a classic table of references, no object streams. Any
/// bytes may be given; what is not understood is simply not found. Bounded in time and memory.
class PdfFile final
{
public:
    /// Nothing where the bytes are no such PDF. `bytes` are shared, not copied.
    [[nodiscard]] static std::optional<PdfFile> open(const QByteArray &bytes);

    /// An object's value, without a stream that may follow it; empty where there is none.
    [[nodiscard]] QByteArrayView object(int number) const;
    /// The stream behind an object's dictionary, unpacked, of at most `most` bytes.
    [[nodiscard]] std::optional<QByteArray> stream(int number, qsizetype most) const;
    /// A dictionary's value, followed to its object where it is a reference; empty where there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView dictionary, QByteArrayView key) const;

    [[nodiscard]] QByteArrayView trailer() const { return m_trailer; }
    [[nodiscard]] qsizetype tableOffset() const { return m_table; }

private:
    explicit PdfFile(const QByteArray &bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool readTable(qsizetype offset);
    [[nodiscard]] qsizetype readSection(qsizetype at);

    QByteArray m_bytes;
    QByteArrayView m_trailer; ///< of the last update
    qsizetype m_table = 0;
    QHash<int, qsizetype> m_offsets;
};

/// The text of a key's value in a dictionary ("<<…>>"), as it stands there; empty where there is none.
[[nodiscard]] QByteArrayView pdfValue(QByteArrayView dictionary, QByteArrayView key);
/// The elements of an array ("[…]"), as they stand there.
[[nodiscard]] QList<QByteArrayView> pdfElements(QByteArrayView array);
/// The number of the object that "12 0 R" refers to.
[[nodiscard]] std::optional<int> pdfReference(QByteArrayView value);
/// The text of a string, "(…)" or "<…>".
[[nodiscard]] QString pdfText(QByteArrayView value);
/// A text as a string that any reader understands.
[[nodiscard]] QByteArray pdfString(const QString &text);

} // namespace counteroffer
