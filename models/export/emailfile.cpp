// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/emailfile.h"

#include <QLocale>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 76;
constexpr qsizetype encodedBytes = 42; // of an encoded word: 56 letters of base64, and the frame around them

// Line breaks and other controls have no place in a header.
QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c < u' ' || c == QChar(0x7f); });
    return line;
}

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c < u' ' || c > u'~') {
            return false;
        }
    }
    // What looks like an encoded word would be decoded.
    return !text.contains(u"=?"_s);
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

// Encoded words of whole characters, one a line.
QByteArray encodedWords(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray words;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype end = std::min(from + encodedBytes, bytes.size());
        while (end < bytes.size() && end > from && isContinuation(bytes[end])) {
            --end;
        }
        if (!words.isEmpty()) {
            words += "\r\n ";
        }
        words += "=?UTF-8?B?" + bytes.mid(from, end - from).toBase64() + "?=";
        from = end;
    }
    return words;
}

// Plain words, folded between words where the line is full.
QByteArray folded(const QByteArray &name, const QString &text)
{
    QByteArray header = name + ":";
    qsizetype column = header.size();
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (column + 1 + word.size() > longestLine && column > name.size() + 1) {
            header += "\r\n";
            column = 0;
        }
        header += ' ' + word.toLatin1();
        column += 1 + word.size();
    }
    return header + "\r\n";
}

QByteArray header(const QByteArray &name, const QString &text)
{
    const QString line = oneLine(text);
    const QStringList words = line.split(u' ');
    const bool fits = std::all_of(words.cbegin(), words.cend(),
                                  [](const QString &word) { return word.size() < longestLine - 12; });
    return isPlain(line) && fits ? folded(name, line) : name + ": " + encodedWords(line) + "\r\n";
}

QByteArray sender(const QString &name)
{
    const QString line = oneLine(name);
    if (line.isEmpty()) {
        return "From: Sender:;\r\n";
    }
    if (!isPlain(line) || line.size() > longestLine - 12) {
        return "From: " + encodedWords(line) + ":;\r\n";
    }
    QString quoted = line;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return "From: \"" + quoted.toLatin1() + "\":;\r\n";
}

// One line of the body in quoted-printable (RFC 2045 6.7): soft breaks keep lines short.
void appendQuotedPrintable(QByteArray &document, const QByteArray &line)
{
    constexpr char digits[] = "0123456789ABCDEF";
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        const bool blankAtEnd = (byte == ' ' || byte == '\t') && i + 1 == line.size();
        const bool plain = ((byte >= 33 && byte <= 126 && byte != '=') || byte == ' ' || byte == '\t') &&
                           !blankAtEnd && !(column == 0 && byte == '.');
        const qsizetype width = plain ? 1 : 3;
        if (column + width > longestLine - 1) {
            document += "=\r\n";
            column = 0;
        }
        if (plain) {
            document += char(byte);
        } else {
            document += '=';
            document += digits[byte >> 4U];
            document += digits[byte & 15U];
        }
        column += width;
    }
    document += "\r\n";
}

} // namespace

QByteArray emailDocument(const EmailText &email, const QDateTime &date)
{
    QByteArray document = sender(email.from);
    document +=
        "Date: " + QLocale::c()
                       .toString(date.toOffsetFromUtc(date.offsetFromUtc()), u"ddd, d MMM yyyy HH:mm:ss "_s)
                       .toLatin1();
    const int minutes = date.offsetFromUtc() / 60;
    document += minutes < 0 ? '-' : '+';
    document += QByteArray::number(std::abs(minutes) / 60).rightJustified(2, '0') +
                QByteArray::number(std::abs(minutes) % 60).rightJustified(2, '0') + "\r\n";
    document += header("Subject", email.subject);
    document += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    QString body = email.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        appendQuotedPrintable(document, line.toUtf8());
    }
    return document;
}

} // namespace counteroffer
