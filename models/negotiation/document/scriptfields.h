// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/document/figurecodecs.h"

namespace counteroffer {

// The parts of script, tactics and lists, with the names they have in the document (PLAN-FORMAT.md).

template <typename Archive, Is<ScriptSegment> V>
void fields(Archive &archive, V &segment)
{
    archive(u"kind", segment.role);
    archive(u"text", segment.text);
    archive(u"choices", segment.choices);
    archive(u"filled", segment.filled);
    archive(u"claim", segment.claim);
    archive.rest(segment.unknown);
}

template <typename Archive, Is<ScriptStep> V>
void fields(Archive &archive, V &step)
{
    archive(u"id", step.id);
    archive(u"kind", step.kind);
    archive(u"title", step.title);
    archive(u"say", step.say);
    archive(u"instruction", step.instruction);
    archive(u"why", step.why);
    archive.usually(u"guide_line", step.guideLine, 0);
    archive.usually(u"lines_stand_alone", step.linesStandAlone, false);
    archive.usually(u"secret", step.secret, false);
    archive.rest(step.unknown);
}

template <typename Archive, Is<ReplyCard> V>
void fields(Archive &archive, V &card)
{
    archive(u"id", card.id);
    archive(u"title", card.title);
    archive(u"theirs", card.theirs);
    archive(u"mine", card.mine);
    archive(u"instruction", card.instruction);
    archive(u"why", card.why);
    archive.usually(u"guide_line", card.guideLine, 0);
    archive.rest(card.unknown);
}

template <typename Archive, Is<Claim> V>
void fields(Archive &archive, V &claim)
{
    archive(u"id", claim.id);
    archive(u"text", claim.text);
    archive(u"proof", claim.proof);
    archive(u"evidence", claim.evidence);
    archive.usually(u"guide_line", claim.guideLine, 0);
    archive.rest(claim.unknown);
}

template <typename Archive, Is<LadderSettings> V>
void fields(Archive &archive, V &ladder)
{
    archive.usually(u"component", ladder.component, Component::Total);
    archive(u"opening", ladder.opening);
    archive(u"premium", ladder.premium, multipleLimits);
    archive.usually(u"asks_made", ladder.asksMade, 0);
    archive.rest(ladder.unknown);
}

template <typename Archive, Is<ReplySettings> V>
void fields(Archive &archive, V &replies)
{
    archive.usually(u"component", replies.component, Component::Total);
    archive(u"from", replies.from);
    archive(u"to", replies.to);
    archive(u"step", replies.step);
    archive.rest(replies.unknown);
}

template <typename Archive, Is<PackageChoice> V>
void fields(Archive &archive, V &choice)
{
    archive(u"name", choice.name);
    archive(u"base", choice.base);
    archive(u"grant", choice.grant);
    archive(u"sign_on", choice.signOn);
    archive(u"solved", choice.solved);
    archive.rest(choice.unknown);
}

template <typename Archive, Is<PackageSettings> V>
void fields(Archive &archive, V &packages)
{
    archive(u"grant_weight", packages.grantWeight, multipleLimits);
    archive(u"sign_on_weight", packages.signOnWeight, multipleLimits);
    archive(u"choices", packages.choices);
    archive.rest(packages.unknown);
}

template <typename Archive, Is<TradeSlot> V>
void fields(Archive &archive, V &trade)
{
    archive(u"id", trade.id);
    archive(u"give", trade.give);
    archive(u"get", trade.get);
    archive.usually(u"used", trade.used, false);
    archive.rest(trade.unknown);
}

template <typename Archive, Is<Question> V>
void fields(Archive &archive, V &question)
{
    archive(u"id", question.id);
    archive(u"text", question.text);
    archive(u"answer", question.answer);
    archive.usually(u"asked", question.asked, false);
    archive.rest(question.unknown);
}

template <typename Archive, Is<ChecklistItem> V>
void fields(Archive &archive, V &item)
{
    archive(u"id", item.id);
    archive(u"text", item.text);
    archive.usually(u"done", item.done, false);
    archive.rest(item.unknown);
}

template <typename Archive, Is<Deadline> V>
void fields(Archive &archive, V &deadline)
{
    archive(u"id", deadline.id);
    archive(u"what", deadline.what);
    archive(u"at", deadline.at);
    archive.usually(u"done", deadline.done, false);
    archive.rest(deadline.unknown);
}

template <typename Archive, Is<DayOff> V>
void fields(Archive &archive, V &off)
{
    archive(u"day", off.day);
    archive(u"name", off.name);
    archive.rest(off.unknown);
}

template <typename Archive, Is<CallEvent> V>
void fields(Archive &archive, V &event)
{
    archive(u"at", event.at);
    archive(u"kind", event.kind);
    archive(u"step", event.step);
    archive(u"text", event.text);
    archive.rest(event.unknown);
}

template <typename Archive, Is<ScoreLine> V>
void fields(Archive &archive, V &line)
{
    archive(u"reason", line.reason);
    archive.usually(u"points", line.points, qint64(0));
    archive.usually(u"turn", line.turn, 0);
    archive.rest(line.unknown);
}

template <typename Archive, Is<RehearsalRecord> V>
void fields(Archive &archive, V &record)
{
    archive(u"at", record.at);
    archive(u"temperament", record.temperament);
    archive.usually(u"seed", record.seed, qint64(0));
    archive(u"component", record.component);
    archive(u"opening", record.opening);
    archive(u"cap", record.cap);
    archive(u"agreed", record.agreed);
    archive.usually(u"score", record.score, 0);
    archive.usually(u"turns", record.turns, 0);
    archive(u"lines", record.lines);
    archive.rest(record.unknown);
}

} // namespace counteroffer
