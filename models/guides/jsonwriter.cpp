// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/jsonwriter.h"

#include <cmath>

namespace counteroffer {

void JsonWriter::separate()
{
    if (!m_first) {
        m_out += ", ";
    }
    m_first = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_first = false;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\": ";
    m_first = true;
}

void JsonWriter::key(const QString &name)
{
    value(name);
    m_out += ": ";
    m_first = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20 || c == 0x7f) {
                m_out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            } else {
                m_out += c;
            }
            break;
        }
    }
    m_out += '"';
}

void JsonWriter::value(bool truth)
{
    separate();
    m_out += truth ? "true" : "false";
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    m_out += std::isfinite(number) ? QByteArray::number(number, 'g', 6) : QByteArray("null");
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::decimal(qint64 value, qint64 parts)
{
    separate();
    if (value < 0) {
        m_out += '-';
    }
    const quint64 size = value < 0 ? 0 - quint64(value) : quint64(value);
    m_out += QByteArray::number(size / quint64(parts));
    if (const quint64 rest = size % quint64(parts); rest != 0) {
        QByteArray digits = QByteArray::number(rest + quint64(parts)).sliced(1);
        while (digits.endsWith('0')) {
            digits.chop(1);
        }
        m_out += '.' + digits;
    }
}

void JsonWriter::value(const Money &money)
{
    decimal(money.minor, money.currency.minorPerUnit());
}

void JsonWriter::value(const std::optional<MoneyRange> &range)
{
    if (!range) {
        null();
        return;
    }
    beginArray();
    value(range->lo);
    value(range->hi);
    endArray();
}

void JsonWriter::value(const std::optional<RateRange> &range)
{
    if (!range) {
        null();
        return;
    }
    beginArray();
    decimal(range->lo.basisPoints, 100);
    decimal(range->hi.basisPoints, 100);
    endArray();
}

void JsonWriter::value(const std::optional<CountRange> &range)
{
    if (!range) {
        null();
        return;
    }
    beginArray();
    value(range->lo);
    value(range->hi);
    endArray();
}

void JsonWriter::value(const std::optional<QString> &text)
{
    if (text) {
        value(*text);
    } else {
        null();
    }
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_out += json;
}

} // namespace counteroffer
