// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csv.h"

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// "-5000" and "+12.5" are figures, whatever a spreadsheet does with "-5000+cmd".
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        text = text.mid(1);
    }
    bool digits = false;
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.' && !point) {
            point = true;
        } else if (c >= u'0' && c <= u'9') {
            digits = true;
        } else {
            return false;
        }
    }
    return digits;
}

// The signs that make a spreadsheet compute, also in their wide forms; blanks before them do not hold it
// back.
bool beginsLikeFormula(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return !text.isEmpty(); // a lone tab or line break
    }
    return u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(trimmed.front()) || text.front() == u'\t' ||
           text.front() == u'\r' || text.front() == u'\n';
}

bool needsQuotes(QStringView text)
{
    for (const QChar c : text) {
        // A semicolon or a tab parts fields where the locale's decimal sign is a comma.
        if (c == u'"' || c == u',' || c == u';' || c < u' ') {
            return true;
        }
    }
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

} // namespace

QString csvField(const QString &text)
{
    QString field = text;
    field.replace(QChar::Null, QChar::ReplacementCharacter);
    if (beginsLikeFormula(field) && !isPlainNumber(field)) {
        field.prepend(u'\'');
    }
    if (needsQuotes(field)) {
        field.replace(u'"', u"\"\""_s);
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray csvDocument(const QList<QStringList> &rows)
{
    QString document;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) {
                document += u',';
            }
            document += csvField(row[i]);
        }
        document += u"\r\n"_s;
    }
    return document.toUtf8();
}

} // namespace counteroffer
