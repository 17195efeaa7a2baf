// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/plansaving.h"

#include "library/librarydatabase.h"
#include "library/sqlplanstore.h"
#include "negotiation/planjson.h"

#include <QCoreApplication>
#include <QUuid>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanShelf)
};

/// @return the name under which it is kept, empty where there was nothing to keep
Result<QString> keepTheirs(PlanStore &store, const QString &id, const QDateTime &known)
{
    auto stored = store.load(id);
    if (!stored || stored->entry.changed == known) {
        return QString();
    }
    StoredPlan theirs = std::move(stored).value();
    theirs.entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    //: the name of a plan that two windows changed at the same time; %1 is the plan's own
    theirs.entry.name = Wording::tr("%1 (of the other window)").arg(theirs.entry.name);
    auto plan = planFromJson(theirs.document, theirs.entry.name);
    if (plan) {
        plan->id = theirs.entry.id;
        plan->name = theirs.entry.name;
        theirs.document = planToJson(*plan);
    }
    if (const auto outcome = store.save(theirs); !outcome) {
        return failure(outcome.error());
    }
    return theirs.entry.name;
}

} // namespace

PlanSaved savePlan(PlanStore &store, const StoredPlan &plan, const QDateTime &known)
{
    PlanSaved saved;
    saved.entry = plan.entry;
    const auto theirs = keepTheirs(store, plan.entry.id, known);
    if (!theirs) {
        saved.error = theirs.error();
        return saved;
    }
    saved.theirs = *theirs;
    if (const auto outcome = store.save(plan); !outcome) {
        saved.error = outcome.error();
    }
    return saved;
}

PlanSaving savingInto(const QString &libraryPath)
{
    return [libraryPath](const StoredPlan &plan, const QDateTime &known) {
        LibraryOptions options;
        options.verify = false; // the window has opened it
        const auto library = LibraryDatabase::open(libraryPath, options);
        if (!library) {
            return PlanSaved{plan.entry, library.error(), {}};
        }
        SqlPlanStore store(**library);
        return savePlan(store, plan, known);
    };
}

} // namespace counteroffer
