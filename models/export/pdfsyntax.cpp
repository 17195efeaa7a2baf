// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdffile.h"

#include <QStringDecoder>

namespace counteroffer {

namespace {

constexpr int deepest = 32;            // dictionaries in dictionaries
constexpr qsizetype longest = 1 << 20; // bytes of one value

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return isSpace(c) || c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '/' ||
           c == '%';
}

// Walks over values without making anything of them; -1 is "not understood".
class Walker
{
public:
    explicit Walker(QByteArrayView text) : m_text(text.first(std::min(text.size(), longest))) {}

    [[nodiscard]] qsizetype afterSpace(qsizetype at) const
    {
        while (at < m_text.size() && isSpace(m_text[at])) {
            ++at;
        }
        return at;
    }
    [[nodiscard]] bool has(qsizetype at, char c) const { return at < m_text.size() && m_text[at] == c; }

    [[nodiscard]] qsizetype afterValue(qsizetype at, int depth = 0) const
    {
        at = afterSpace(at);
        if (at >= m_text.size() || depth > deepest) {
            return -1;
        }
        switch (m_text[at]) {
        case '(':
            return afterString(at + 1);
        case '<':
            return has(at + 1, '<') ? afterMany(at + 2, '>', depth) : afterHex(at + 1);
        case '[':
            return afterMany(at + 1, ']', depth);
        case '/':
            return afterWord(at + 1);
        default:
            return isDelimiter(m_text[at]) ? -1 : afterReference(at);
        }
    }

private:
    [[nodiscard]] qsizetype afterString(qsizetype at) const
    {
        int open = 1;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] == '\\') {
                ++at;
            } else if (m_text[at] == '(') {
                ++open;
            } else if (m_text[at] == ')' && --open == 0) {
                return at + 1;
            }
        }
        return -1;
    }
    [[nodiscard]] qsizetype afterHex(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf('>', at);
        return end < 0 ? -1 : end + 1;
    }
    // To the end of an array (one sign) or of a dictionary (two of them).
    [[nodiscard]] qsizetype afterMany(qsizetype at, char end, int depth) const
    {
        while (true) {
            at = afterSpace(at);
            if (has(at, end)) {
                return end == ']' ? at + 1 : has(at + 1, end) ? at + 2 : -1;
            }
            at = afterValue(at, depth + 1);
            if (at < 0) {
                return -1;
            }
        }
    }
    [[nodiscard]] qsizetype afterWord(qsizetype at) const
    {
        while (at < m_text.size() && !isDelimiter(m_text[at])) {
            ++at;
        }
        return at;
    }
    // A number may be the first of "12 0 R".
    [[nodiscard]] qsizetype afterReference(qsizetype at) const
    {
        const qsizetype end = afterWord(at);
        if (!isNumber(at, end)) {
            return end;
        }
        const qsizetype second = afterSpace(end);
        const qsizetype secondEnd = afterWord(second);
        const qsizetype letter = afterSpace(secondEnd);
        return isNumber(second, secondEnd) && has(letter, 'R') && afterWord(letter) == letter + 1 ? letter + 1
                                                                                                  : end;
    }
    [[nodiscard]] bool isNumber(qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9') {
                return false;
            }
        }
        return from < to;
    }

    QByteArrayView m_text;
};

QByteArray stringBytes(QByteArrayView text)
{
    if (text.startsWith('<')) {
        return QByteArray::fromHex(text.sliced(1).toByteArray());
    }
    QByteArray bytes;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size()) {
            ++i;
        }
        bytes += text[i];
    }
    return bytes;
}

} // namespace

QByteArrayView pdfValue(QByteArrayView dictionary, QByteArrayView key)
{
    const Walker walker(dictionary);
    qsizetype at = walker.afterSpace(0);
    if (!walker.has(at, '<') || !walker.has(at + 1, '<')) {
        return {};
    }
    at += 2;
    while (true) {
        const qsizetype name = walker.afterSpace(at);
        const qsizetype nameEnd = walker.has(name, '/') ? walker.afterValue(name) : -1;
        const qsizetype value = nameEnd < 0 ? -1 : walker.afterSpace(nameEnd);
        const qsizetype end = value < 0 ? -1 : walker.afterValue(value);
        if (end < 0) {
            return {};
        }
        if (dictionary.sliced(name, nameEnd - name) == key) {
            return dictionary.sliced(value, end - value);
        }
        at = end;
    }
}

QList<QByteArrayView> pdfElements(QByteArrayView array)
{
    QList<QByteArrayView> elements;
    const Walker walker(array);
    qsizetype at = walker.afterSpace(0);
    if (!walker.has(at, '[')) {
        return elements;
    }
    for (++at;;) {
        const qsizetype from = walker.afterSpace(at);
        at = walker.has(from, ']') ? -1 : walker.afterValue(from);
        if (at < 0) {
            return elements;
        }
        elements.append(array.sliced(from, at - from));
    }
}

std::optional<int> pdfReference(QByteArrayView value)
{
    bool ok = false;
    const qsizetype blank = value.indexOf(' ');
    const int number = blank > 0 && value.endsWith('R') ? value.first(blank).toInt(&ok) : 0;
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

QString pdfText(QByteArrayView value)
{
    const QByteArray bytes = stringBytes(value);
    if (bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16BE);
        return decoder.decode(QByteArrayView(bytes).sliced(2));
    }
    return QString::fromLatin1(bytes);
}

QByteArray pdfString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text) {
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

} // namespace counteroffer
