// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace counteroffer::test {

namespace {

// "**Label**" alone on its line, or "**Label:** text", either also as the start of a quote.
const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern(uR"(^(?:>\s*)?\*\*(?:([^*]+?):\*\*\s*(.*)|([^*]+?)\*\*\s*)$)"_s);
    return pattern;
}

QStringList takeFrontMatter(QStringList *lines)
{
    const QString fence = u"---"_s;
    if (lines->isEmpty() || lines->constFirst() != fence)
        return {};
    const qsizetype end = lines->indexOf(fence, 1);
    if (end < 0)
        return {};
    const QStringList block = lines->sliced(1, end - 1);
    *lines = lines->sliced(end + 1);
    return block;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.trimmed().split(u'|');
    if (cells.size() < 3)
        return {};
    cells = cells.sliced(1, cells.size() - 2);
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isRuler(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        return !cell.isEmpty() &&
               std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u'-' || c == u':'; });
    });
}

void takeLine(const QString &line, GuideText *guide)
{
    static const QRegularExpression heading(uR"(^#{1,6}\s+(.*)$)"_s);
    if (const auto match = heading.match(line); match.hasMatch()) {
        if (guide->title.isEmpty())
            guide->title = match.captured(1).trimmed();
        return;
    }
    if (line.startsWith(u'|')) {
        const QStringList cells = cellsOf(line);
        if (!isRuler(cells))
            guide->table.append(cells);
        return;
    }
    if (const auto match = labelPattern().match(line); match.hasMatch()) {
        const bool alone = match.hasCaptured(3);
        guide->sections.append({alone ? match.captured(3) : match.captured(1), match.captured(2)});
        return;
    }
    if (!guide->sections.isEmpty())
        guide->sections.last().text += u'\n' + line;
}

} // namespace

QStringList GuideText::labels() const
{
    QStringList all;
    for (const LabelledText &section : sections)
        all.append(section.label);
    return all;
}

QString GuideText::textUnder(QStringView label) const
{
    for (const LabelledText &section : sections) {
        if (section.label == label)
            return section.text;
    }
    return {};
}

GuideText cutGuide(const QString &markdown)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    GuideText guide;
    QStringList lines = QString(markdown).remove(comment).split(u'\n');
    guide.frontMatter = takeFrontMatter(&lines);
    for (const QString &line : std::as_const(lines))
        takeLine(line, &guide);
    for (LabelledText &section : guide.sections)
        section.text = section.text.trimmed();
    return guide;
}

QStringList numberedItems(const QString &text)
{
    static const QRegularExpression number(uR"(^\d+\.\s+)"_s);
    QStringList items;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = number.match(line); match.hasMatch())
            items.append(line.sliced(match.capturedLength()));
        else if (!items.isEmpty())
            items.last() += u'\n' + line;
    }
    return items;
}

QStringList figures(const QString &text)
{
    static const QRegularExpression itemCount(uR"(\(\d\))"_s);
    // One end, then further ends behind a dash or a slash; "+" at the end means "and more".
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\p{N}.,])(?<![\p{L}\p{N}]-)\$?\d+(?:[.,]\d+)*(?:[KMB%x]|)\+?)"
        uR"((?:[-–/]\$?\d+(?:[.,]\d+)*(?:[KMB%x]|)\+?)*(?![\p{L}\p{N}]))"_s);
    QStringList found;
    auto matches = pattern.globalMatch(QString(text).remove(itemCount));
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

QStringList distinct(const QStringList &figures)
{
    QStringList once = figures;
    once.removeDuplicates();
    return once;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression pattern(uR"((?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}'’]*|\[[^\]]*\]|[|\n])"_s);
    QStringList words;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString word = matches.next().captured().toLower();
        words.append(word.front().isLetter() ? word : QString());
    }
    return words;
}

QStringList longestCommonRun(const QStringList &ours, const QStringList &theirs)
{
    // lengths[j + 1]: how many words end alike at our current word and at theirs[j].
    std::vector<qsizetype> lengths(static_cast<std::size_t>(theirs.size()) + 1, 0);
    qsizetype longest = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        for (qsizetype j = theirs.size() - 1; j >= 0; --j) {
            const auto at = static_cast<std::size_t>(j);
            const bool alike = !ours.at(i).isEmpty() && ours.at(i) == theirs.at(j);
            lengths[at + 1] = alike ? lengths[at] + 1 : 0;
            if (lengths[at + 1] > longest) {
                longest = lengths[at + 1];
                end = i + 1;
            }
        }
    }
    return ours.sliced(end - longest, longest);
}

} // namespace counteroffer::test
