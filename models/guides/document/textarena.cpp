// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/textarena.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace counteroffer {

namespace {

bool isHidden(char16_t u)
{
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200b || u == 0x200e ||
           u == 0x200f || u == 0xfeff;
}

bool continues(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// Widens ASCII from `at` on, eight bytes at a time (in the compilers' own vectors); returns where it ends.
/// Writes up to eight units, of which those behind the ASCII do not count: never more than there are bytes.
const uchar *widenAscii(const uchar *at, const uchar *end, char16_t *&out)
{
    using Bytes [[gnu::vector_size(8)]] = uchar;
    using Units [[gnu::vector_size(16)]] = quint16;
    constexpr quint64 highBits = 0x8080808080808080U;
    const uchar *const begin = at;
    while (end - at >= 16) { // twice as many where all of them are ASCII
        const quint64 high = (qFromUnaligned<quint64>(at) | qFromUnaligned<quint64>(at + 8)) & highBits;
        if (high != 0) {
            break;
        }
        Bytes bytes[2];
        std::memcpy(bytes, at, sizeof bytes);
        const Units units[2] = {__builtin_convertvector(bytes[0], Units),
                                __builtin_convertvector(bytes[1], Units)};
        std::memcpy(out, units, sizeof units);
        at += 16;
        out += 16;
    }
    while (end - at >= 8 || (at < end && end - begin >= 8)) {
        if (const qsizetype lacking = 8 - (end - at); lacking > 0) {
            at -= lacking; // the last few: once more with those before them, which are ASCII
            out -= lacking;
        }
        Bytes bytes;
        std::memcpy(&bytes, at, sizeof bytes);
        const Units units = __builtin_convertvector(bytes, Units);
        std::memcpy(out, &units, sizeof units);
        const quint64 high = qFromLittleEndian<quint64>(at) & highBits;
        const int ascii = high == 0 ? 8 : std::countr_zero(high) / 8;
        at += ascii;
        out += ascii;
        if (ascii < 8) {
            return at;
        }
    }
    while (at < end && *at < 0x80) {
        *out++ = *at++;
    }
    return at;
}

/// Decodes well-formed text of the basic plane, which is all but emoji and broken files; returns where the
/// first other sign stands. `out` has room for a unit for each byte.
const uchar *decodeBasicPlane(const uchar *at, const uchar *end, char16_t *&out)
{
    while ((at = widenAscii(at, end, out)) < end) {
        const uchar first = *at;
        if (first >= 0xc2 && first < 0xe0 && end - at >= 2 && continues(at[1])) {
            *out++ = char16_t((first & 0x1f) << 6 | (at[1] & 0x3f));
            at += 2;
            continue;
        }
        if (first < 0xe0 || first > 0xef || end - at < 3 || !continues(at[1]) || !continues(at[2])) {
            return at;
        }
        const int unit = (first & 0x0f) << 12 | (at[1] & 0x3f) << 6 | (at[2] & 0x3f);
        if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) {
            return at;
        }
        *out = char16_t(unit);
        out += isHidden(*out) ? 0 : 1;
        at += 3;
    }
    return at;
}

} // namespace

void TextArena::reserve(qsizetype units)
{
    if (units <= m_capacity) {
        return;
    }
    auto larger = std::make_unique_for_overwrite<char16_t[]>(size_t(units));
    std::copy_n(m_units.get(), m_size, larger.get());
    m_units = std::move(larger);
    m_capacity = units;
}

void TextArena::append(QStringView text)
{
    std::copy_n(text.utf16(), text.size(), room(text.size()));
    m_size += text.size();
}

void TextArena::appendUtf8(const char *bytes, qsizetype length)
{
    char16_t *const begin = room(length);
    char16_t *out = begin;
    const auto *first = reinterpret_cast<const uchar *>(bytes);
    if (decodeBasicPlane(first, first + length, out) == first + length) {
        m_size += out - begin;
        return;
    }
    QString text = QString::fromUtf8(bytes, length);
    text.removeIf([](QChar c) { return isHidden(c.unicode()); });
    append(text);
}

} // namespace counteroffer
