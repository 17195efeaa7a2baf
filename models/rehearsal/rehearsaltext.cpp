// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/rehearsal.h"

#include "compensation/moneytext.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalTurns)
public:
    static QString act(MyAct act)
    {
        switch (act) {
        case MyAct::Ask:
            return tr("Ask a question");
        case MyAct::Name:
            return tr("Name a figure");
        case MyAct::Reason:
            return tr("Give a reason");
        case MyAct::Trade:
            return tr("Offer a trade");
        case MyAct::Quiet:
            return tr("Stay quiet");
        case MyAct::AskInWriting:
            return tr("Ask for it in writing");
        case MyAct::BuyTime:
            return tr("Ask for a day");
        case MyAct::Accept:
            return tr("Accept");
        case MyAct::Leave:
            break;
        }
        return tr("Decline and end");
    }
    /// Two ways to say each, by turns, so that a talk does not sound like a list.
    static QString line(const TheirTurn &turn, bool other, const QString &offer)
    {
        switch (turn.act) {
        case TheirAct::AskExpectation:
            return tr("Good to hear you. Before we go into the details: what do you have in mind?");
        case TheirAct::Offer:
            return tr("We would like to offer you %1.").arg(offer);
        case TheirAct::Raise:
            return other ? tr("Let me see. I can go to %1.").arg(offer)
                         : tr("I hear you. We could do %1.").arg(offer);
        case TheirAct::Hold:
            return other ? tr("We are at %1, and that is where I see it.").arg(offer)
                         : tr("That is a good offer for this level: %1.").arg(offer);
        case TheirAct::Stall:
            return other ? tr("That is for the board to say. For now it is %1.").arg(offer)
                         : tr("I have to take that upstairs. Until then it stays at %1.").arg(offer);
        case TheirAct::Press:
            return tr("The paperwork closes this evening. I need your answer to %1 today.").arg(offer);
        case TheirAct::Charm:
            return other
                       ? tr("The team already talks as if you were here. And with %1 you would be part of it "
                            "from the start.")
                             .arg(offer)
                       : tr("Everybody was so taken with you! Think of what this will be in a few years; %1 "
                            "is "
                            "only the beginning.")
                             .arg(offer);
        case TheirAct::Quiet:
            return QStringLiteral("…");
        case TheirAct::DoubtClaim:
            return tr("Is that something you could show me? Without it we stay at %1.").arg(offer);
        case TheirAct::Explain:
            return tr("It comes from the level and from what the team pays. At the moment that is %1.")
                .arg(offer);
        case TheirAct::GrantTime:
            return tr("All right, take the time you need. Tell me by the day after tomorrow.");
        case TheirAct::PutInWriting:
            return tr("Of course. I will send you a letter with %1 in it.").arg(offer);
        case TheirAct::LastWord:
            return tr("%1 is as far as I can go. It is that or nothing.").arg(offer);
        case TheirAct::Agree:
            return tr("%1: I can do that.").arg(offer);
        case TheirAct::Close:
            break;
        }
        return tr("Thank you for talking it through.");
    }
};

} // namespace

QString spokenTurn(const TheirTurn &turn, int number, const QLocale &locale)
{
    return Wording::line(turn, number % 2 != 0, turn.offer ? moneyText(*turn.offer, locale) : QString());
}

QString actName(MyAct act)
{
    return Wording::act(act);
}

} // namespace counteroffer
