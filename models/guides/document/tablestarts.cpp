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
    return only && std::find(line.begin(), line.end(), '|') != line.end() &&
           std::find(line.begin(), line.end(), '-') != line.end();
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

namespace {

/// Adds the dashes that the cells of a rule line lack.
void widenRule(QList<Insertion> &insertions, QByteArrayView line, qsizetype start)
{
    constexpr qsizetype fewestSigns = 3;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype run = at;
        while (run < line.size() && (line[run] == '-' || line[run] == ':')) {
            ++run;
        }
        if (run > at && run - at < fewestSigns) {
            const bool colon = line[at] == ':';
            const qsizetype before =
                insertions.isEmpty() ? 0 : insertions.last().before + insertions.last().count;
            insertions.append({start + at + (colon ? 1 : 0), fewestSigns - (run - at), before});
        }
        at = std::max(run, at + 1);
    }
}

} // namespace

TableLines tableLines(QByteArrayView bytes, qsizetype begin)
{
    constexpr qsizetype most = 64; // each is a parse of its own; guides have one or two
    TableLines found;
    QByteArrayView beforeLast;
    QByteArrayView last;
    qsizetype lastStart = begin;
    for (qsizetype start = begin; start < bytes.size();) {
        const qsizetype end = lineEnd(bytes, start);
        const QByteArrayView line = bytes.sliced(start, end - start);
        const char first = line.isEmpty() ? 'x' : line[0];
        const bool maybe = first == '|' || first == '-' || first == ':' || first == ' ';
        if (maybe && isRuleLine(line)) {
            if (last.contains('|')) {
                widenRule(found.insertions, line, start);
            }
            if (first == '|' && found.behindText.size() < most && isRow(last) && !isBlank(beforeLast) &&
                !isRow(beforeLast) && beforeLast[0] != '>') {
                found.behindText.append(lastStart);
            }
        }
        beforeLast = last;
        last = line;
        lastStart = start;
        start = end + 1;
    }
    return found;
}

QByteArray withInsertions(QByteArrayView bytes, const QList<Insertion> &insertions)
{
    QByteArray out;
    out.reserve(bytes.size() + insertions.size() * 2);
    qsizetype from = 0;
    for (const Insertion &insertion : insertions) {
        out.append(bytes.sliced(from, insertion.offset - from));
        out.append(insertion.count, '-');
        from = insertion.offset;
    }
    out.append(bytes.sliced(from));
    return out;
}

} // namespace counteroffer
