// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/icalendar.h"

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 75; // bytes without the line break, RFC 5545 3.1

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

// A line longer than 75 bytes goes on after CR LF and a blank; never inside a character.
void appendLine(QByteArray &document, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (bytes.size() - from > room) {
        qsizetype end = from + room;
        while (end > from && isContinuation(bytes[end])) {
            --end;
        }
        document += bytes.mid(from, end - from) + "\r\n ";
        from = end;
        room = longestLine - 1; // the blank counts
    }
    document += bytes.mid(from) + "\r\n";
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',') {
            result += u'\\';
            result += c;
        } else if (c == u'\n') {
            result += u"\\n"_s;
        } else if (c >= u' ' || c == u'\t') {
            result += c; // other controls have no place in a text, RFC 5545 3.3.11
        }
    }
    return result;
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

void appendEvent(QByteArray &document, const CalendarEvent &event, const QDateTime &stamp)
{
    appendLine(document, u"BEGIN:VEVENT"_s);
    appendLine(document, u"UID:"_s + escaped(event.uid));
    appendLine(document, u"DTSTAMP:"_s + utc(stamp));
    if (event.wholeDay) {
        appendLine(document, u"DTSTART;VALUE=DATE:"_s + event.at.date().toString(u"yyyyMMdd"_s));
        appendLine(document, u"DTEND;VALUE=DATE:"_s + event.at.date().addDays(1).toString(u"yyyyMMdd"_s));
    } else {
        appendLine(document, u"DTSTART:"_s + utc(event.at));
    }
    appendLine(document, u"SUMMARY:"_s + escaped(event.summary));
    if (!event.description.isEmpty()) {
        appendLine(document, u"DESCRIPTION:"_s + escaped(event.description));
    }
    appendLine(document, u"TRANSP:TRANSPARENT"_s); // a deadline takes no time of the day
    if (event.remindMinutesBefore > 0) {
        appendLine(document, u"BEGIN:VALARM"_s);
        appendLine(document, u"ACTION:DISPLAY"_s);
        appendLine(document, u"DESCRIPTION:"_s + escaped(event.summary));
        appendLine(document, u"TRIGGER:-PT%1M"_s.arg(event.remindMinutesBefore));
        appendLine(document, u"END:VALARM"_s);
    }
    appendLine(document, u"END:VEVENT"_s);
}

} // namespace

QByteArray calendarDocument(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    QByteArray document;
    appendLine(document, u"BEGIN:VCALENDAR"_s);
    appendLine(document, u"VERSION:2.0"_s);
    appendLine(document, u"PRODID:-//Counteroffer//Counteroffer//EN"_s);
    appendLine(document, u"CALSCALE:GREGORIAN"_s);
    for (const CalendarEvent &event : events) {
        if (event.at.isValid()) {
            appendEvent(document, event, stamp);
        }
    }
    appendLine(document, u"END:VCALENDAR"_s);
    return document;
}

} // namespace counteroffer
