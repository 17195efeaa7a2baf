// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/rehearsal.h"

#include "call/capture.h"
#include "call/captureguess.h"
#include "call/wholewords.h"

#include <QCoreApplication>
#include <QHash>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalWords)
public:
    //: Words by which a typed turn is understood, in small letters, parted by bars
    static QString trade() { return tr("if|in return|in exchange|provided|instead|against"); }
    static QString writing() { return tr("in writing|e-mail|email|letter|write it|send it|written"); }
    static QString time()
    {
        return tr("tomorrow|think about it|think it over|some time|a day|two days|next week");
    }
    static QString yes()
    {
        return tr("i accept|deal|i'll take it|i will take it|agreed|i'll sign|i will sign|yes");
    }
    static QString no() { return tr("i decline|goodbye|i'm out|no thanks|no, thank you"); }
};

bool holds(const QString &text, const QString &phrases)
{
    return wholeWords(phrases).match(text).hasMatch();
}

MyAct actOf(const QString &text)
{
    if (text.isEmpty()) {
        return MyAct::Quiet;
    }
    if (holds(text, Wording::writing())) {
        return MyAct::AskInWriting;
    }
    if (holds(text, Wording::time())) {
        return MyAct::BuyTime;
    }
    if (text.endsWith(u'?')) {
        return MyAct::Ask;
    }
    if (holds(text, Wording::trade())) {
        return MyAct::Trade;
    }
    if (holds(text, Wording::no())) {
        return MyAct::Leave;
    }
    return holds(text, Wording::yes()) ? MyAct::Accept : MyAct::Reason;
}

} // namespace

std::optional<RehearsalSubject> rehearsalSubject(const Plan &plan)
{
    for (const Component component : {Component::Base, Component::Total}) {
        if (const auto target = amountOf(plan, TermSet::Target, component); target && target->minor > 0) {
            const auto floor = amountOf(plan, TermSet::Floor, component);
            const bool same = floor && floor->currency == target->currency;
            return RehearsalSubject{component, *target, same ? floor : std::nullopt};
        }
    }
    return std::nullopt;
}

Rehearsal::Rehearsal(const RehearsalSetup &setup)
    : m_setup(setup), m_recruiter(setup), m_first(m_recruiter.begin())
{}

void Rehearsal::take(const MyTurn &turn)
{
    if (!isOver()) {
        const TheirTurn answer = m_recruiter.answer(turn);
        m_exchanges.append({turn, answer});
    }
}

void Rehearsal::undo()
{
    if (m_exchanges.isEmpty()) {
        return;
    }
    const QList<Exchange> kept = m_exchanges.first(m_exchanges.size() - 1);
    *this = Rehearsal(m_setup);
    for (const Exchange &exchange : kept) {
        take(exchange.mine);
    }
}

bool isUnclear(const QString &words, const Plan &plan, const QLocale &locale)
{
    const auto figures = captureFigures(words, std::nullopt, plan, locale);
    return !figures &&
           (figures.error().code == CaptureError::Ambiguous || figures.error().code == CaptureError::Unclear);
}

MyTurn readTurn(const QString &words, std::optional<MyAct> chosen, bool proven,
                const RehearsalSubject &subject, const Plan &plan, const QLocale &locale)
{
    MyTurn turn;
    turn.words = words.trimmed();
    turn.proven = proven;
    const auto figures = captureFigures(turn.words, std::nullopt, plan, locale);
    if (figures) {
        for (const CapturedFigure &figure : *figures) {
            const bool meant =
                figure.component == subject.component || (figure.guessed && figures->size() == 1);
            if (meant && figure.amount && figure.amount->currency == subject.target.currency) {
                turn.figure = figure.amount;
            }
        }
    }
    const MyAct read = actOf(turn.words);
    turn.act = chosen.value_or(read);
    if (turn.figure && turn.act != MyAct::Trade && turn.act != MyAct::Leave && !turn.words.endsWith(u'?')) {
        turn.act = read == MyAct::Trade ? MyAct::Trade : MyAct::Name;
    }
    return turn;
}

} // namespace counteroffer
