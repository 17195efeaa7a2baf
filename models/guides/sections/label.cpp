// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/sections/label.h"

#include "guides/grammar/wordtable.h"

#include <array>

namespace counteroffer {

namespace {

/// The words of a label that tell its kind, as bits.
enum Word : quint32 {
    NegotiationWord = 1U << 0,
    DnaWord = 1U << 1,
    NegotiateWord = 1U << 2,
    StrategyWord = 1U << 3,
    RetentionWord = 1U << 4,
    ScriptWord = 1U << 5,
    SignWord = 1U << 6,
    LeversWord = 1U << 7,
    LevelWord = 1U << 8,
    MappingWord = 1U << 9,
    EvidenceWord = 1U << 10,
    CompensationWord = 1U << 11,
    BenchmarkWord = 1U << 12,
    UpWord = 1U << 13,
    TotalWord = 1U << 14,
    LevelingWord = 1U << 15,
    SalaryWord = 1U << 16,
    LeverWord = 1U << 17,
    OtherWord = 1U << 31,
};

quint32 wordOf(QStringView word)
{
    static constexpr WordTable known(std::array<KnownWord<quint32>, 37>{{
        {u"negotiation", NegotiationWord},
        {u"dna", DnaWord},
        {u"negotiate", NegotiateWord},
        {u"strategy", StrategyWord},
        {u"retention", RetentionWord},
        {u"script", ScriptWord},
        {u"scripts", ScriptWord},
        {u"sign", SignWord},
        {u"signing", SignWord},
        {u"levers", LeversWord},
        {u"lever", LeverWord},
        {u"level", LevelWord},
        {u"levels", LevelWord},
        {u"leveling", LevelingWord},
        {u"levelling", LevelingWord},
        {u"mapping", MappingWord},
        {u"mappings", MappingWord},
        {u"map", MappingWord},
        {u"equivalence", MappingWord},
        {u"equivalency", MappingWord},
        {u"equivalents", MappingWord},
        {u"equivalent", MappingWord},
        {u"evidence", EvidenceWord},
        {u"source", EvidenceWord},
        {u"sources", EvidenceWord},
        {u"references", EvidenceWord},
        {u"citations", EvidenceWord},
        {u"compensation", CompensationWord},
        {u"benchmark", BenchmarkWord},
        {u"benchmarks", BenchmarkWord},
        {u"table", BenchmarkWord},
        {u"overview", BenchmarkWord},
        {u"up", UpWord},
        {u"total", TotalWord},
        {u"salary", SalaryWord},
        {u"bands", BenchmarkWord},
        {u"data", BenchmarkWord},
    }});
    const quint32 *bit = known.find(word);
    return bit == nullptr ? OtherWord : *bit;
}

/// All words of a label, the first of them, and how many there are.
struct Words
{
    quint32 all = 0;
    quint32 first = 0;
    int count = 0;

    [[nodiscard]] bool has(quint32 bits) const { return (all & bits) == bits; }
};

Words wordsOf(QStringView label)
{
    Words words;
    for (qsizetype at = 0; at < label.size();) {
        qsizetype end = at;
        while (end < label.size() && label[end].isLetterOrNumber()) {
            ++end;
        }
        if (end > at) {
            const quint32 word = wordOf(label.sliced(at, end - at));
            words.all |= word;
            words.first = words.count++ == 0 ? word : words.first;
        }
        at = end + 1;
    }
    return words;
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
    const Words words = wordsOf(label);
    if (words.has(NegotiationWord | DnaWord) || (words.count == 1 && words.has(DnaWord))) {
        return SectionKind::Dna;
    }
    const bool plain = words.count == 2 && words.first == NegotiationWord &&
                       (words.has(StrategyWord) || words.has(ScriptWord));
    if (words.has(NegotiateWord | UpWord | StrategyWord) ||
        (words.first == NegotiateWord && words.has(UpWord)) || plain) {
        return SectionKind::Strategy;
    }
    if (words.has(RetentionWord) && (words.has(ScriptWord) || words.has(SignWord))) {
        return SectionKind::Retention;
    }
    if (words.has(LeversWord) || (words.has(LeverWord) && readLeverLabel(label).named)) {
        return SectionKind::Levers;
    }
    if (((words.has(LevelWord) || words.has(LevelingWord)) && words.has(MappingWord)) ||
        (words.count == 1 && words.has(LevelingWord))) {
        return SectionKind::LevelMapping;
    }
    if (words.has(EvidenceWord)) {
        return SectionKind::Sources;
    }
    if (words.first == CompensationWord || (words.first == TotalWord && words.has(CompensationWord)) ||
        (words.has(BenchmarkWord) && (words.has(CompensationWord) || words.has(SalaryWord)))) {
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
        const bool maybe = word < label.size() && (label[word].unicode() | 0x20) == lead.front().unicode();
        word += maybe && beginsWith(label.sliced(word), lead) ? lead.size() : 0;
    }
    if (beginsWith(label.sliced(word), u"lever")) {
        const qsizetype number = skipSigns(label, word + 5);
        end = skipDigits(label, number);
        if (end > number && number > word + 5) {
            lever.numbered = lever.named = true;
            at = skipSigns(label, end);
        }
    }
    QStringView title = trimmed(label.sliced(std::min(at, label.size())));
    while (title.endsWith(u':') || title.endsWith(u'—') || title.endsWith(u'–') || title.endsWith(u'-')) {
        title = title.chopped(1).trimmed();
    }
    lever.title = title;
    return lever;
}

} // namespace counteroffer
