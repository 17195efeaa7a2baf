// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/sections/label.h"

#include <array>

namespace counteroffer {

namespace {

/// Small letters, digits and single spaces: a label without its pictures and punctuation.
QString folded(QStringView label)
{
    QString out;
    for (const QChar c : label) {
        const bool part = c.isLetterOrNumber() || c == u'&';
        if (part) {
            out += c.toLower();
        } else if (!out.isEmpty() && out.back() != u' ') {
            out += u' ';
        }
    }
    return out.trimmed();
}

bool hasWord(const QString &folded, QStringView word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || folded.at(at - 1) == u' ') && (end == folded.size() || folded.at(end) == u' ')) {
            return true;
        }
    }
    return false;
}

qsizetype skipSigns(QStringView label, qsizetype at)
{
    while (at < label.size() && !label[at].isLetterOrNumber() && label[at] != u'"' && label[at] != u'“' &&
           label[at] != u'[' && label[at] != u'(' && label[at] != u'$' && label[at] != u'+' &&
           label[at] != u'#') {
        ++at;
    }
    return at;
}

qsizetype skipDigits(QStringView label, qsizetype at)
{
    while (at < label.size() && label[at].isDigit()) {
        ++at;
    }
    return at;
}

} // namespace

SectionKind kindOfLabel(QStringView label)
{
    const QString text = folded(label);
    if (hasWord(text, u"negotiation dna") || text == u"dna") {
        return SectionKind::Dna;
    }
    if (hasWord(text, u"negotiate up strategy") || text.startsWith(u"negotiate up") ||
        text == u"negotiation strategy" || text == u"negotiation script") {
        return SectionKind::Strategy;
    }
    if (hasWord(text, u"retention") && (hasWord(text, u"script") || hasWord(text, u"sign on"))) {
        return SectionKind::Retention;
    }
    if (hasWord(text, u"levers") || readLeverLabel(label).named) {
        return SectionKind::Levers;
    }
    if ((hasWord(text, u"level") || hasWord(text, u"levels") || hasWord(text, u"leveling") ||
         hasWord(text, u"levelling")) &&
        (hasWord(text, u"mapping") || hasWord(text, u"equivalence") || hasWord(text, u"equivalency") ||
         hasWord(text, u"map") || text == u"leveling" || hasWord(text, u"equivalents"))) {
        return SectionKind::LevelMapping;
    }
    if (hasWord(text, u"evidence") || hasWord(text, u"sources") || text == u"references" ||
        text == u"citations") {
        return SectionKind::Sources;
    }
    if (text.startsWith(u"compensation") || text.startsWith(u"total compensation") ||
        text.startsWith(u"salary bench") || hasWord(text, u"compensation benchmarks") ||
        hasWord(text, u"compensation table")) {
        return SectionKind::Compensation;
    }
    return SectionKind::Other;
}

LeverLabel readLeverLabel(QStringView label)
{
    LeverLabel lever;
    qsizetype at = skipSigns(label, 0);
    qsizetype end = skipDigits(label, at);
    // "2. **Lever 2 — Title**": a number of the list, then the lever's own.
    if (end > at && end < label.size() && (label[end] == u'.' || label[end] == u')' || label[end] == u':')) {
        lever.numbered = true;
        at = skipSigns(label, end);
    }
    qsizetype word = at;
    for (const QStringView lead :
         {QStringView(u"global "), QStringView(u"key "), QStringView(u"negotiation ")}) {
        word += label.sliced(word).startsWith(lead, Qt::CaseInsensitive) ? lead.size() : 0;
    }
    if (label.sliced(word).startsWith(u"lever", Qt::CaseInsensitive)) {
        const qsizetype number = skipSigns(label, word + 5);
        end = skipDigits(label, number);
        if (end > number && number > word + 5) {
            lever.numbered = lever.named = true;
            at = skipSigns(label, end);
        }
    }
    QStringView title = label.sliced(std::min(at, label.size())).trimmed();
    while (title.endsWith(u':') || title.endsWith(u'—') || title.endsWith(u'–') || title.endsWith(u'-')) {
        title = title.chopped(1).trimmed();
    }
    lever.title = title.toString();
    return lever;
}

} // namespace counteroffer
