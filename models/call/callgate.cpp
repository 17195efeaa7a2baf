// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callgate.h"

#include "call/callbranch.h"
#include "call/callevents.h"
#include "call/callreply.h"
#include "call/captureguess.h"
#include "negotiation/evaluation/plandeadlines.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/offergap.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

bool isKnown(const Terms &terms)
{
    return terms.base.value || terms.equity.value || terms.bonus.value || terms.signOn.value ||
           terms.total.value;
}

bool isBelow(const std::optional<Money> &theirs, const std::optional<Money> &mine)
{
    return theirs && mine && theirs->currency == mine->currency && theirs->minor < mine->minor;
}

bool isBelowFloor(const Plan &plan)
{
    if (const auto gap = totalGap(plan, TermSet::Floor).gap) {
        return gap->minor < 0; // the whole decides: less of one part may be made up by another
    }
    const Terms &terms = plan.offer.terms;
    const bool bonus =
        terms.bonus.value && plan.floor.bonus.value && *terms.bonus.value < *plan.floor.bonus.value;
    return bonus || isBelow(terms.base.value, plan.floor.base.value) ||
           isBelow(amountOf(plan, TermSet::Offer, Component::Equity),
                   amountOf(plan, TermSet::Floor, Component::Equity)) ||
           isBelow(terms.signOn.value, plan.floor.signOn.value);
}

bool isBelowAlternative(const Plan &plan)
{
    const auto total = wholeOffer(plan);
    const auto best = total ? bestAlternative(plan, total->currency) : std::nullopt;
    return best && isBelow(total, best->perYear);
}

bool isUnderDeadline(const Plan &plan, const QDateTime &now, const QLocale &locale)
{
    const QList<CallEvent> events = eventsOfCall(plan.callEvents);
    const bool pressed = std::any_of(events.cbegin(), events.cend(), [](const CallEvent &event) {
        return event.kind == QLatin1StringView(callevent::answer) &&
               event.text == nameOf(TheirAnswer::AnswerToday);
    });
    if (pressed || !plan.offer.deadline) {
        return pressed;
    }
    const QDate day = plan.offer.deadline->toTimeZone(now.timeZone()).date();
    return *plan.offer.deadline >= now &&
           businessDaysTo(now.date(), day, workCalendarOf(plan, locale.weekdays())) <= 1;
}

template <typename T>
bool lacksLetter(const Term<T> &term)
{
    return term.value && term.status != TermStatus::Letter;
}

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CallGate)
public:
    static QString of(GateReason reason)
    {
        switch (reason) {
        case GateReason::NothingOffered:
            return tr("They have not named a figure yet.");
        case GateReason::NoFloor:
            return tr("Your plan has no floor: there is nothing to check this offer against.");
        case GateReason::BelowFloor:
            return tr("This is below your floor.");
        case GateReason::BelowAlternative:
            return tr("One of your alternatives pays more.");
        case GateReason::PartsUnsaid:
            return tr("They have not named every part yet.");
        case GateReason::UnderDeadline:
            return tr("They are pressing you for time.");
        case GateReason::NotInWriting:
            return tr("Not all of it is in writing.");
        }
        return {};
    }
    //: %1 is an alternative's name
    static QString alternative(const QString &name) { return tr("“%1” pays more.").arg(name); }
    static QString stall()
    {
        return tr(
            "You should have an answer that you can rely on, and I cannot give you one within the hour. "
            "May I call you tomorrow at this time?");
    }
};

} // namespace

QList<GateReason> gateReasons(const Plan &plan, const QDateTime &now, const QLocale &locale)
{
    QList<GateReason> reasons;
    const auto addIf = [&reasons](bool holds, GateReason reason) {
        if (holds) {
            reasons.append(reason);
        }
    };
    const Terms &terms = plan.offer.terms;
    const bool offered = isKnown(terms);
    addIf(!offered, GateReason::NothingOffered);
    addIf(!isKnown(plan.floor) && !planFloor(plan).inUse, GateReason::NoFloor);
    const bool below = isBelowFloor(plan);
    addIf(below, GateReason::BelowFloor);
    addIf(!below && isBelowAlternative(plan),
          GateReason::BelowAlternative); // one of the two is enough to read
    addIf(offered && !planTotal(plan, TermSet::Offer).missing.isEmpty(), GateReason::PartsUnsaid);
    addIf(isUnderDeadline(plan, now, locale), GateReason::UnderDeadline);
    addIf(lacksLetter(terms.base) || lacksLetter(terms.equity) || lacksLetter(terms.bonus) ||
              lacksLetter(terms.signOn) || lacksLetter(terms.total),
          GateReason::NotInWriting);
    return reasons;
}

QString gateSentence(GateReason reason, const Plan &plan, bool figures)
{
    if (reason == GateReason::BelowAlternative && figures) {
        const auto total = wholeOffer(plan);
        const auto best = total ? bestAlternative(plan, total->currency) : std::nullopt;
        if (best && !best->name.isEmpty()) {
            return Wording::alternative(best->name);
        }
    }
    return Wording::of(reason);
}

QString nameOf(GateReason reason)
{
    switch (reason) {
    case GateReason::NothingOffered:
        return u"nothing-offered"_s;
    case GateReason::NoFloor:
        return u"no-floor"_s;
    case GateReason::BelowFloor:
        return u"below-floor"_s;
    case GateReason::BelowAlternative:
        return u"below-alternative"_s;
    case GateReason::PartsUnsaid:
        return u"parts-unsaid"_s;
    case GateReason::UnderDeadline:
        return u"under-deadline"_s;
    case GateReason::NotInWriting:
        break;
    }
    return u"not-in-writing"_s;
}

QString stallLine(const Plan &plan)
{
    for (const ReplyCard &card : plan.cards) {
        if (card.id == "today"_L1) {
            ScriptStep step;
            step.say = card.mine;
            step.linesStandAlone = true;
            if (const QString line = spokenText(step, plan).trimmed(); !line.isEmpty()) {
                return line;
            }
        }
    }
    return Wording::stall();
}

} // namespace counteroffer
