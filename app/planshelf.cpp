// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planshelf.h"

#include "editing/planeditor.h"
#include "negotiation/planjson.h"

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

Outcome<> PlanShelf::write()
{
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

Outcome<> PlanShelf::removeOpen()
{
    if (auto outcome = flush(); !outcome) {
        return outcome;
    }
    const QString id = m_editor->plan().id;
    if (auto outcome = m_store->softDelete(id, QDateTime::currentDateTimeUtc()); !outcome) {
        return outcome;
    }
    m_editor->close();
    m_entry = {};
    Q_EMIT plansChanged();
    return Done{};
}

Outcome<> PlanShelf::restore(const QString &id)
{
    if (auto outcome = m_store->restore(id, QDateTime::currentDateTimeUtc()); !outcome) {
        return outcome;
    }
    Q_EMIT plansChanged();
    return open(id);
}

QList<PlanEntry> PlanShelf::plans() const
{
    QList<PlanEntry> shown;
    const auto all = m_store->list();
    if (!all) {
        return shown;
    }
    for (const PlanEntry &entry : *all) {
        if (!entry.archived && !entry.deleted) {
            shown.append(entry);
        }
    }
    return shown;
}

} // namespace counteroffer
