// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planshelf.h"

#include "app/exporting.h"
#include "editing/planeditor.h"
#include "negotiation/planjson.h"

#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace counteroffer {

namespace {

constexpr int retryDelay = 5000; // ms, after a save that failed
constexpr int saveDelay = 300;   // ms: within a second of typing, and not at every key

} // namespace

PlanShelf::PlanShelf(PlanEditor *editor, PlanStore *store, QObject *parent)
    : QObject(parent), m_editor(editor), m_store(store), m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(saveDelay);
    connect(m_delay, &QTimer::timeout, this, &PlanShelf::flush);
    connect(editor, &PlanEditor::changed, this, &PlanShelf::later);
}

PlanShelf::~PlanShelf()
{
    if (m_dirty) {
        (void)write(); // nobody is left to tell; flush() before has told
    }
}

void PlanShelf::later()
{
    m_dirty = true;
    if (!m_held && !m_delay->isActive()) { // not restarted: steady typing must not put saving off for ever
        m_delay->start(saveDelay);
    }
}

void PlanShelf::setHeld(bool held)
{
    m_held = held;
    if (held) {
        m_delay->stop();
    } else if (m_dirty) {
        later();
    }
}

Outcome<> PlanShelf::flush()
{
    m_delay->stop();
    if (!m_dirty) {
        return Done{};
    }
    const auto outcome = write();
    if (!outcome) {
        if (!m_held) {
            m_delay->start(retryDelay);
        }
        Q_EMIT saveFailed(outcome.error());
    }
    return outcome;
}

/// Another window has written the open plan since this one read it: what it wrote stays, under another name.
Outcome<> PlanShelf::keepTheirs()
{
    auto stored = m_store->load(m_entry.id);
    if (!stored || stored->entry.changed == m_entry.changed) {
        return Done{};
    }
    StoredPlan theirs = std::move(stored).value();
    theirs.entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    //: the name of a plan that two windows changed at the same time; %1 is the plan's own
    theirs.entry.name = tr("%1 (of the other window)").arg(theirs.entry.name);
    auto plan = planFromJson(theirs.document, theirs.entry.name);
    if (plan) {
        plan->id = theirs.entry.id;
        plan->name = theirs.entry.name;
        theirs.document = planToJson(*plan);
    }
    const auto outcome = m_store->save(theirs);
    if (outcome) {
        Q_EMIT keptTheirs(theirs.entry.name);
        Q_EMIT plansChanged();
    }
    return outcome;
}

Outcome<> PlanShelf::write()
{
    if (auto outcome = keepTheirs(); !outcome) {
        return outcome;
    }
    const Plan &plan = m_editor->plan();
    PlanEntry entry = m_entry;
    entry.name = plan.name;
    entry.changed = QDateTime::currentDateTimeUtc();
    const auto outcome = m_store->save({entry, planToJson(plan)});
    if (outcome) {
        const bool renamed = m_entry.name != entry.name; // what is stored, not what was tried
        m_entry = entry;
        m_dirty = false;
        Q_EMIT stored();
        if (renamed) {
            Q_EMIT plansChanged();
        }
    }
    return outcome;
}

Outcome<> PlanShelf::add(Plan plan)
{
    if (auto outcome = flush(); !outcome) {
        return outcome;
    }
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PlanEntry entry{plan.id, plan.name, now, now, false, std::nullopt};
    if (auto outcome = m_store->save({entry, planToJson(plan)}); !outcome) {
        return outcome;
    }
    m_entry = entry;
    m_editor->open(plan);
    Q_EMIT plansChanged();
    return Done{};
}

Outcome<> PlanShelf::open(const QString &id)
{
    if (id == m_editor->plan().id) {
        return Done{};
    }
    if (auto outcome = flush(); !outcome) {
        return outcome;
    }
    auto stored = m_store->load(id);
    if (!stored) {
        return failure(stored.error());
    }
    auto plan = planFromJson(stored->document, stored->entry.name);
    if (!plan) {
        return failure(plan.error());
    }
    plan->id = id;
    m_entry = stored->entry;
    m_editor->open(*plan);
    return Done{};
}

Result<Plan> PlanShelf::planOfFile(const QString &path)
{
    auto plan = openPlanOrSheet(path);
    if (plan && plan->name.trimmed().isEmpty()) {
        plan->name = QFileInfo(path).completeBaseName();
    }
    return plan;
}

Outcome<> PlanShelf::addFile(const QString &path)
{
    const auto plan = planOfFile(path);
    return plan ? add(*plan) : Outcome<>(failure(plan.error()));
}

Outcome<> PlanShelf::duplicateOpen()
{
    Plan copy = m_editor->plan();
    //: %1 is the name of a plan
    copy.name = tr("Copy of %1").arg(copy.name);
    return add(copy);
}

Outcome<> PlanShelf::restore(const QString &id)
{
    m_undo.clear(); // the step that this takes back must not be taken back once more
    return takeFromBin(id);
}

void PlanShelf::othersWrote()
{
    if (m_editor->isOpen() && !m_dirty) {
        const auto stored = m_store->load(m_entry.id);
        if (stored && stored->entry.changed != m_entry.changed) {
            if (auto plan = planFromJson(stored->document, stored->entry.name)) {
                plan->id = m_entry.id;
                m_entry = stored->entry;
                m_editor->open(*plan);
            }
        }
    }
    Q_EMIT plansChanged();
}

QList<PlanEntry> PlanShelf::plans()
{
    QList<PlanEntry> shown;
    const auto all = entries();
    if (!all) {
        Q_EMIT listFailed(all.error());
        return shown;
    }
    for (const PlanEntry &entry : *all) {
        if (!entry.archived && !entry.deleted) {
            shown.append(entry);
        }
    }
    return shown;
}

Result<QList<PlanEntry>> PlanShelf::entries() const
{
    return m_store->list();
}

} // namespace counteroffer
