// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callbranch.h"

#include "call/callevents.h"
#include "call/callgate.h"
#include "call/callreply.h"
#include "negotiation/spokenfigure.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CallBranch)
public:
    static QString say(TheirAnswer answer)
    {
        switch (answer) {
        case TheirAnswer::Yes:
            return tr("Thank you, I am glad to hear that. Would you send it to me in writing? I will read it "
                      "through once and give you my answer.");
        case TheirAnswer::No:
            return tr("I hear you, and I still want to find a way. Which part of it is fixed, and which part "
                      "could move?");
        case TheirAnswer::CannotGoHigher:
            return tr(
                "I understand. Is it the base that is fixed, or the whole? If it is the base, let us look "
                "at the equity, the sign-on and the date of the first review.");
        case TheirAnswer::WhatDoYouExpect:
            return tr("I would like to understand the role and the package first. What range have you set "
                      "aside for it?");
        case TheirAnswer::AnswerToday:
        case TheirAnswer::Figure:
            break;
        }
        return {};
    }
    static QString why(TheirAnswer answer)
    {
        switch (answer) {
        case TheirAnswer::Yes:
            return tr("A yes on the phone is a wish; a letter is an offer.");
        case TheirAnswer::No:
            return tr("A no is mostly said about one part. Asking which keeps the others open.");
        case TheirAnswer::CannotGoHigher:
            return tr("A band limits the base of one level. Other parts are mostly decided elsewhere.");
        case TheirAnswer::WhatDoYouExpect:
            return tr("The first figure pulls the rest of the talk toward it, and they know their range.");
        case TheirAnswer::AnswerToday:
            return tr("Many deadlines have no reason behind them, and a day is a small thing to grant.");
        case TheirAnswer::Figure:
            break;
        }
        return {};
    }
    //: %1 is the figure I asked for before
    static QString repeated(const QString &figure)
    {
        return tr("I'm still at %1. What would it take on your side to get there?").arg(figure);
    }
};

QString cardId(TheirAnswer answer)
{
    switch (answer) {
    case TheirAnswer::No:
        return u"final"_s;
    case TheirAnswer::CannotGoHigher:
        return u"top-of-band"_s;
    case TheirAnswer::WhatDoYouExpect:
        return u"expectations"_s;
    case TheirAnswer::AnswerToday:
        return u"today"_s;
    case TheirAnswer::Yes:
    case TheirAnswer::Figure:
        break;
    }
    return {};
}

const ReplyCard *cardFor(TheirAnswer answer, const Plan &plan)
{
    const QString id = cardId(answer);
    const auto found = std::find_if(plan.cards.cbegin(), plan.cards.cend(),
                                    [&id](const ReplyCard &card) { return !id.isEmpty() && card.id == id; });
    return found == plan.cards.cend() ? nullptr : &*found;
}

/// What the card says, without what leans on a claim that nobody can show.
QString lineOf(const ReplyCard &card, const Plan &plan)
{
    ScriptStep step;
    step.say = card.mine;
    step.linesStandAlone = true;
    return spokenText(step, plan).trimmed();
}

std::optional<QString> myFigure(const Plan &plan)
{
    const bool asked = std::any_of(plan.offer.rounds.cbegin(), plan.offer.rounds.cend(),
                                   [](const OfferRound &round) { return round.by == Speaker::Me; });
    if (!asked && !hasVisited(plan, StepKind::Ask)) {
        return std::nullopt;
    }
    const auto total = spokenTerm(plan, TermSet::Target, Component::Total);
    return total ? total : spokenTerm(plan, TermSet::Target, Component::Base);
}

Stage after(TheirAnswer answer)
{
    switch (answer) {
    case TheirAnswer::Yes:
        return Stage::Writing;
    case TheirAnswer::Figure:
        return Stage::Replies;
    case TheirAnswer::WhatDoYouExpect:
        return Stage::Questions;
    case TheirAnswer::No:
    case TheirAnswer::CannotGoHigher:
    case TheirAnswer::AnswerToday:
        break;
    }
    return Stage::Trade;
}

} // namespace

Branch branchOn(TheirAnswer answer, const Plan &plan, Component component)
{
    Branch branch;
    branch.answer = answer;
    branch.next = after(answer);
    branch.gate = answer == TheirAnswer::Yes;
    branch.say = answer == TheirAnswer::AnswerToday ? stallLine(plan) : Wording::say(answer);
    branch.why = Wording::why(answer);
    if (answer == TheirAnswer::Figure) {
        branch.say = nextLine(replyInCall(plan, component));
    }
    if (const ReplyCard *card = cardFor(answer, plan)) {
        const QString line = lineOf(*card, plan);
        branch.say = line.isEmpty() ? branch.say : line;
        branch.why = card->why.isEmpty() ? branch.why : card->why;
        branch.instruction = card->instruction;
    }
    if (const auto mine = answer == TheirAnswer::WhatDoYouExpect ? myFigure(plan) : std::nullopt) {
        branch.say = Wording::repeated(*mine);
        branch.why.clear();
        branch.next = Stage::Silence;
    }
    return branch;
}

QString nameOf(TheirAnswer answer)
{
    switch (answer) {
    case TheirAnswer::Yes:
        return u"yes"_s;
    case TheirAnswer::No:
        return u"no"_s;
    case TheirAnswer::Figure:
        return u"figure"_s;
    case TheirAnswer::CannotGoHigher:
        return u"cannot-go-higher"_s;
    case TheirAnswer::WhatDoYouExpect:
        return u"what-do-you-expect"_s;
    case TheirAnswer::AnswerToday:
        break;
    }
    return u"answer-today"_s;
}

} // namespace counteroffer
