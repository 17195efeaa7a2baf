// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/tablestarts.h"

#include <algorithm>
#include <cstring>

namespace counteroffer {

namespace {

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const void *found = std::memchr(bytes.data() + from, '\n', size_t(bytes.size() - from));
    return found == nullptr ? bytes.size() : static_cast<const char *>(found) - bytes.data();
}

/// "|---|:--:|": nothing but dashes, colons and pipes, with a pipe and a dash at least.
bool isRuleLine(QByteArrayView line)
{
    const bool only = std::all_of(line.begin(), line.end(), [](char c) {
        return c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t' || c == '\r';
    });
    return only && line.contains('|') && line.contains('-');
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

bool isRow(QByteArrayView line)
{
    return line.trimmed().startsWith('|');
}

} // namespace

QList<qsizetype> tablesBehindText(QByteArrayView bytes, qsizetype begin)
{
    constexpr qsizetype most = 64; // each is a parse of its own; guides have one or two
    QList<qsizetype> starts;
    QByteArrayView beforeLast;
    QByteArrayView last;
    qsizetype lastStart = begin;
    for (qsizetype start = begin; start < bytes.size() && starts.size() < most;) {
        const qsizetype end = lineEnd(bytes, start);
        const QByteArrayView line = bytes.sliced(start, end - start);
        if (!line.isEmpty() && line[0] == '|' && isRow(last) && isRuleLine(line) && !isBlank(beforeLast) &&
            !isRow(beforeLast) && beforeLast[0] != '>') {
            starts.append(lastStart);
        }
        beforeLast = last;
        last = line;
        lastStart = start;
        start = end + 1;
    }
    return starts;
}

} // namespace counteroffer
