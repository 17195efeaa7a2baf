// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bytecode.h"

namespace counteroffer {

namespace {

constexpr int bitsOfByte = 7; // the eighth says that another byte follows
constexpr quint64 lowBits = 0x7f;
constexpr quint64 follows = 0x80;
constexpr int bitsOfNumber = 64;

} // namespace

void ByteWriter::number(quint64 value)
{
    while (value > lowBits) {
        m_bytes.append(char((value & lowBits) | follows));
        value >>= bitsOfByte;
    }
    m_bytes.append(char(value));
}

void ByteWriter::signedNumber(qint64 value)
{
    // The sign goes to the lowest bit, so that small negative numbers stay short.
    const auto bits = quint64(value);
    number(value < 0 ? ~(bits << 1) : bits << 1);
}

void ByteWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    number(quint64(utf8.size()));
    m_bytes.append(utf8);
}

QString TextPool::text(QByteArrayView utf8)
{
    if (utf8.isEmpty()) {
        return {};
    }
    const auto known = m_texts.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_texts.constEnd()) {
        return *known;
    }
    return *m_texts.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; m_ok && shift < bitsOfNumber && m_at < m_bytes.size(); shift += bitsOfByte) {
        const auto byte = quint64(uchar(m_bytes.at(m_at++)));
        value |= (byte & lowBits) << shift;
        if (byte < follows) {
            return value;
        }
    }
    m_ok = false;
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 bits = number();
    return qint64((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

QString ByteReader::text()
{
    return QString::fromUtf8(utf8());
}

QString ByteReader::text(TextPool &pool)
{
    return pool.text(utf8());
}

QByteArrayView ByteReader::utf8()
{
    const quint64 size = number();
    if (!m_ok || size > quint64(m_bytes.size() - m_at)) {
        m_ok = false;
        return {};
    }
    const QByteArrayView text = m_bytes.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return text;
}

} // namespace counteroffer
