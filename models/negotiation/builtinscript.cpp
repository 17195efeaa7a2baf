// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/builtinscript.h"

#include "negotiation/slotnames.h"

#include <QHash>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// `text` and `blank` are names of the plan document alone.
std::optional<SlotRole> knownSlot(QStringView name)
{
    const auto role = slotOfName(name);
    return role == SlotRole::None || role == SlotRole::Blank ? std::nullopt : role;
}

StepKind kindOf(const QString &id)
{
    static const QHash<QString, StepKind> kinds = {
        {u"open"_s, StepKind::Open},           {u"questions"_s, StepKind::Questions},
        {u"read-back"_s, StepKind::Questions}, {u"ask"_s, StepKind::Ask},
        {u"silence"_s, StepKind::Silence},     {u"sign-on"_s, StepKind::SignOn},
        {u"trade"_s, StepKind::Trade},         {u"floor"_s, StepKind::Floor},
        {u"close"_s, StepKind::Close},         {u"writing"_s, StepKind::Close},
        {u"recap"_s, StepKind::Recap},
    };
    return kinds.value(id, StepKind::Reply);
}

QList<ScriptSegment> segmentsOf(const QString &line)
{
    QList<ScriptSegment> segments;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype open = line.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : line.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : line.sliced(open + 1, close - open - 1);
        const auto known = knownSlot(name);
        if (close < 0) {
            segments.append({SlotRole::None, line.sliced(at), {}});
            break;
        }
        const qsizetype wordsEnd = known ? open : close + 1;
        if (wordsEnd > at) {
            segments.append({SlotRole::None, line.sliced(at, wordsEnd - at), {}});
        }
        if (known) {
            segments.append({*known, name, {}});
        }
        at = close + 1;
    }
    return segments;
}

QString unquoted(QStringView line)
{
    const auto isQuote = [](QChar c) { return c == u'"' || c == u'“' || c == u'”'; };
    if (line.size() >= 2 && isQuote(line.front()) && isQuote(line.back())) {
        line = line.sliced(1, line.size() - 2);
    }
    return line.toString();
}

void addSay(ScriptStep &step, const QString &lead, QStringView line)
{
    if (!step.say.isEmpty()) {
        step.say.append({SlotRole::None, u"\n"_s, {}});
    }
    if (!lead.isEmpty()) {
        step.say.append({SlotRole::None, lead, {}});
    }
    step.say.append(segmentsOf(unquoted(line)));
}

ScriptStep stepOf(const QString &heading)
{
    const qsizetype bar = heading.indexOf(u'|');
    ScriptStep step;
    step.id = heading.mid(3, bar < 0 ? -1 : bar - 3).trimmed();
    step.title = bar < 0 ? step.id : heading.sliced(bar + 1).trimmed();
    step.kind = kindOf(step.id);
    step.linesStandAlone = true;
    return step;
}

void addLine(ScriptStep &step, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return;
    }
    const QString key = text.first(colon);
    const QStringView rest = QStringView(text).sliced(colon + 1).trimmed();
    if (key == u"Say") {
        addSay(step, {}, rest);
    } else if (key.startsWith(u"If ")) {
        addSay(step, key + u": "_s, rest);
    } else if (key == u"Do") {
        step.instruction = rest.toString();
    } else if (key == u"Why") {
        step.why = rest.toString();
    }
}

ReplyCard cardOf(const QString &heading)
{
    const ScriptStep named = stepOf(heading);
    ReplyCard card;
    card.id = named.id;
    card.title = named.title;
    return card;
}

void addLine(ReplyCard &card, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString key = text.first(std::max<qsizetype>(0, colon));
    const QStringView rest = QStringView(text).sliced(colon + 1).trimmed();
    if (key == u"They say") {
        card.theirs = unquoted(rest);
    } else if (key == u"I say") {
        card.mine = segmentsOf(unquoted(rest));
    } else if (key == u"Do") {
        card.instruction = rest.toString();
    } else if (key == u"Why") {
        card.why = rest.toString();
    }
}

} // namespace

BuiltInScript readBuiltInScript(const QByteArray &markdown)
{
    enum class Part { None, Steps, Cards };
    BuiltInScript script;
    Part part = Part::None;
    const QList<QByteArray> lines = markdown.split('\n');
    for (const QByteArray &raw : lines) {
        const QString text = QString::fromUtf8(raw).trimmed();
        if (text.startsWith(u"# ")) {
            part = text == u"# Steps" ? Part::Steps : text == u"# If they say" ? Part::Cards : Part::None;
        } else if (part == Part::Steps && text.startsWith(u"## ")) {
            script.steps.append(stepOf(text));
        } else if (part == Part::Cards && text.startsWith(u"## ")) {
            script.cards.append(cardOf(text));
        } else if (part == Part::Steps && !script.steps.isEmpty() && !text.isEmpty()) {
            addLine(script.steps.last(), text);
        } else if (part == Part::Cards && !script.cards.isEmpty() && !text.isEmpty()) {
            addLine(script.cards.last(), text);
        }
    }
    return script;
}

} // namespace counteroffer
