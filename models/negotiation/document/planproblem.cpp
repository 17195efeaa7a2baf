// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/planproblem.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanProblem)
public:
    static QString of(PlanProblemCode code)
    {
        switch (code) {
        case PlanProblemCode::NotJson:
            return tr("The file is cut off or damaged. Open a copy that was saved before.");
        case PlanProblemCode::NotAPlan:
            return tr("It is no plan of Counteroffer. Choose a file that Counteroffer saved.");
        case PlanProblemCode::Newer:
            return tr("A newer Counteroffer saved it. Open it with that version.");
        case PlanProblemCode::TooLarge:
            return tr("It is too large for a plan. Choose a file that Counteroffer saved.");
        case PlanProblemCode::WrongType:
            return tr(
                "What stands there is of the wrong kind. Correct it, or remove it to leave it unknown.");
        case PlanProblemCode::UnknownName:
            return tr("The name that stands there is none of those that can. Correct it, or remove it.");
        case PlanProblemCode::UnknownCurrency:
            return tr("There is no such currency. Write its three letters as ISO 4217 has them.");
        default:
            return ofFigures(code);
        }
    }

private:
    static QString ofFigures(PlanProblemCode code)
    {
        switch (code) {
        case PlanProblemCode::Negative:
            return tr("The figure is below zero. Write one of at least 0, or remove it to leave it unknown.");
        case PlanProblemCode::TooHigh:
            return tr("The figure is higher than it can be. Correct it, or remove it to leave it unknown.");
        case PlanProblemCode::RangeReversed:
            return tr("The low end is above the high end. Exchange the two.");
        case PlanProblemCode::DateInvalid:
            return tr("The date is none of the calendar. Write it as 2026-05-31, or remove it.");
        case PlanProblemCode::DuplicateId:
            return tr("Two entries have the same id. Give one of them another.");
        default:
            return {};
        }
    }
};

} // namespace

QString problemSentence(const PlanProblem &problem)
{
    const QString sentence =
        problem.arithmetic ? arithmeticSentence(*problem.arithmetic) : Wording::of(problem.code);
    if (problem.path.isEmpty()) {
        return sentence;
    }
    //: %1 is a place in a file, "offer.terms.base"; %2 a whole sentence about what is wrong there
    return Wording::tr("At %1: %2").arg(problem.path, sentence);
}

QString Place::path() const
{
    const QString before = parent == nullptr ? QString() : parent->path();
    if (index >= 0) {
        return before + u'[' + QString::number(index) + u']';
    }
    if (before.isEmpty()) {
        return key.toString();
    }
    return key.isEmpty() ? before : QString(before + u'.' + key);
}

} // namespace counteroffer
