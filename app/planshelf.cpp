// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planshelf.h"

#include "app/exporting.h"
#include "editing/planeditor.h"
#include "negotiation/planjson.h"

#include <QFileInfo>
#include <QTimer>
#include <QUuid>
#include <QtConcurrentRun>

#include <utility>

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
    connect(m_delay, &QTimer::timeout, this, &PlanShelf::saveSoon);
    m_worker.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PlanShelf::workerDone);
    connect(editor, &PlanEditor::changed, this, &PlanShelf::later);
}

PlanShelf::~PlanShelf()
{
    m_watcher.disconnect(this);
    (void)endOfWorker();
    if (m_dirty) {
        (void)write(); // nobody is left to tell; flush() before has told
    }
}

void PlanShelf::later()
{
    ++m_changes;
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
    (void)endOfWorker(); // what went wrong there is tried again
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

StoredPlan PlanShelf::snapshot() const
{
    const Plan &plan = m_editor->plan();
    PlanEntry entry = m_entry;
    entry.name = plan.name;
    entry.changed = QDateTime::currentDateTimeUtc();
    return {entry, planToJson(plan)};
}

Outcome<> PlanShelf::write()
{
    m_sent = m_changes;
    return take(savePlan(*m_store, snapshot(), m_entry.changed));
}

/// The delay is over. While the worker still writes what was before, it is over once more a little later.
void PlanShelf::saveSoon()
{
    if (!m_saving) {
        (void)flush(); // saveFailed() tells
        return;
    }
    if (!m_dirty) {
        return;
    }
    if (m_running) {
        m_delay->start(saveDelay);
        return;
    }
    m_sent = m_changes;
    m_running = QtConcurrent::run(&m_worker, [saving = m_saving, plan = snapshot(), known = m_entry.changed] {
        return saving(plan, known);
    });
    m_watcher.setFuture(*m_running);
}

/// What the worker was given, or this thread wrote, is stored or not.
Outcome<> PlanShelf::take(const PlanSaved &saved)
{
    if (!saved.theirs.isEmpty()) {
        Q_EMIT keptTheirs(saved.theirs);
        Q_EMIT plansChanged();
    }
    if (saved.error) {
        return failure(*saved.error);
    }
    const bool renamed = m_entry.name != saved.entry.name; // what is stored, not what was tried
    m_entry = saved.entry;
    m_dirty = m_changes != m_sent;
    if (!m_dirty) {
        Q_EMIT stored();
    }
    if (renamed) {
        Q_EMIT plansChanged();
    }
    return Done{};
}

/// Takes what the worker has done, and waits for it where it is not through.
Outcome<> PlanShelf::endOfWorker()
{
    if (!m_running) {
        return Done{};
    }
    const QFuture<PlanSaved> running = *std::exchange(m_running, std::nullopt);
    return take(running.result());
}

void PlanShelf::workerDone()
{
    if (!m_running || !m_running->isFinished()) {
        return; // somebody could not wait and has taken it
    }
    if (const auto outcome = endOfWorker(); !outcome) {
        if (!m_held) {
            m_delay->start(retryDelay);
        }
        Q_EMIT saveFailed(outcome.error());
    } else if (m_dirty && !m_held && !m_delay->isActive()) {
        m_delay->start(saveDelay);
    }
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
