// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/callkeeper.h"

#include "app/planshelf.h"
#include "editing/planeditor.h"
#include "negotiation/planjson.h"

namespace counteroffer {

QString callJournalPath(const QString &libraryPath)
{
    return libraryPath + QStringLiteral(".call");
}

CallKeeper::CallKeeper(PlanEditor *editor, PlanShelf *shelf, const QString &path, QObject *parent)
    : QObject(parent), m_editor(editor), m_shelf(shelf), m_journal(path)
{
    connect(editor, &PlanEditor::changed, this, &CallKeeper::keep);
    connect(shelf, &PlanShelf::stored, this, [this] {
        if (m_typed.isEmpty()) {
            m_journal.forget(); // the library has all of it now
        }
    });
    connect(&m_journal, &CallJournal::failed, this, [this](const Error &error) {
        m_failing = true;
        updateHold();
        Q_EMIT failed(error);
    });
    connect(&m_journal, &CallJournal::recovered, this, [this] {
        m_failing = false;
        updateHold();
    });
}

CallKeeper::~CallKeeper()
{
    m_shelf->setHeld(false);
}

void CallKeeper::setCallShown(bool shown)
{
    m_shown = shown;
    updateHold();
}

void CallKeeper::setTyped(const QString &text)
{
    m_typed = text;
    keep();
}

void CallKeeper::updateHold()
{
    m_shelf->setHeld(m_shown && !m_failing);
}

void CallKeeper::keep()
{
    if (m_shown && m_editor->isOpen()) {
        m_journal.write(m_editor->plan(), m_typed);
    }
}

std::optional<RecoveredCall> CallKeeper::recover(const QString &path, PlanStore &store)
{
    const auto entry = CallJournal::last(path);
    if (!entry) {
        return std::nullopt;
    }
    const auto stored = store.load(entry->plan.id);
    const QByteArray document = planToJson(entry->plan);
    // In the same millisecond the journal has the later one: what the library took last, it forgot or holds
    // too.
    const bool differs = stored && stored->document != document;
    const bool newer = stored && !stored->entry.deleted &&
                       ((differs && stored->entry.changed <= entry->at) ||
                        (!entry->typed.isEmpty() && stored->entry.changed < entry->at));
    if (!newer) {
        return std::nullopt;
    }
    StoredPlan plan = *stored;
    plan.document = document;
    plan.entry.name = entry->plan.name;
    plan.entry.changed = entry->at;
    if (!store.save(plan)) {
        return std::nullopt; // the journal stays, and the next start tries again
    }
    return RecoveredCall{plan.entry.id, plan.entry.name, entry->at, entry->typed};
}

} // namespace counteroffer
