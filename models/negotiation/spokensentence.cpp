// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/spokensentence.h"

#include "negotiation/sentences.h"
#include "negotiation/slotnames.h"
#include "negotiation/spokenfigure.h"

namespace counteroffer {

namespace {

QString textOf(const ScriptSegment &segment, const QList<ScriptSegment> &line, const Plan &plan)
{
    if (segment.role == SlotRole::None) {
        return segment.text;
    }
    if (segment.role == SlotRole::Blank) {
        return segment.filled.isEmpty() ? segment.text : segment.filled;
    }
    const auto figure = spokenFigure(segment.role, line, plan);
    return figure ? *figure : QString(u'{' + slotName(segment.role) + u'}');
}

} // namespace

QList<SpokenSentence> sentencesOf(const ScriptStep &step, const Plan &plan)
{
    QString text;
    QList<qsizetype> starts;
    for (const ScriptSegment &segment : step.say) {
        starts.append(text.size());
        text += textOf(segment, step.say, plan);
    }
    starts.append(text.size());
    QList<SpokenSentence> sentences;
    const QList<TextSpan> spans = sentenceSpans(text);
    for (const TextSpan span : spans) {
        SpokenSentence sentence;
        sentence.firstSegment = -1;
        for (int i = 0; i < step.say.size(); ++i) {
            const qsizetype from = std::max(starts.at(i), span.start);
            const qsizetype to = std::min(starts.at(i + 1), span.end());
            if (from >= to) {
                continue;
            }
            ScriptSegment segment = step.say.at(i);
            if (segment.role == SlotRole::None) {
                segment.text = text.sliced(from, to - from);
            } else if (from > starts.at(i)) {
                continue; // a slot belongs to the sentence it begins in
            }
            sentence.firstSegment = sentence.firstSegment < 0 ? i : sentence.firstSegment;
            sentence.lastSegment = i;
            sentence.starts.append(sentence.text.size());
            sentence.text += segment.role == SlotRole::None ? segment.text : textOf(segment, step.say, plan);
            sentence.segments.append(segment);
        }
        if (!sentence.segments.isEmpty()) {
            sentences.append(sentence);
        }
    }
    return sentences;
}

} // namespace counteroffer
