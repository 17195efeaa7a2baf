// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/calljournal.h"

#include "call/journalfile.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace counteroffer {

/// The thread that waits for the disk. It is handed values and asks nobody.
class CallJournal::Worker final
{
public:
    Worker(CallJournal *journal, QString path)
        : m_journal(journal), m_path(std::move(path)), m_thread([this] { run(); })
    {}
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void hand(std::optional<JournalEntry> entry)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting = std::move(entry);
            m_hasWork = true;
        }
        m_wake.notify_all();
    }
    bool waitUntilIdle(int milliseconds)
    {
        std::unique_lock lock(m_mutex);
        return m_idle.wait_for(lock, std::chrono::milliseconds(milliseconds),
                               [this] { return !m_hasWork && !m_busy; });
    }

private:
    void run()
    {
        m_number = highestJournalNumber(m_path);
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_hasWork || m_ending; });
            if (!m_hasWork) {
                return;
            }
            std::optional<JournalEntry> entry = std::move(m_waiting);
            m_waiting.reset();
            m_hasWork = false;
            m_busy = true;
            lock.unlock();
            work(std::move(entry));
            lock.lock();
            m_busy = false;
            m_idle.notify_all();
        }
    }
    void work(std::optional<JournalEntry> entry)
    {
        if (!entry) {
            removeJournal(m_path);
            return;
        }
        entry->number = ++m_number;
        const Outcome<> outcome = writeJournalEntry(m_path, *entry);
        if (outcome.ok() == !m_failing) {
            return;
        }
        m_failing = !outcome.ok();
        if (m_failing) {
            Q_EMIT m_journal->failed(outcome.error()); // queued: it is another thread's object
        } else {
            Q_EMIT m_journal->recovered();
        }
    }

    CallJournal *m_journal;
    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::optional<JournalEntry> m_waiting; ///< nothing, with m_hasWork: forget
    bool m_hasWork = false;
    bool m_busy = false;
    bool m_ending = false;
    bool m_failing = false;
    qint64 m_number = 0;
    std::thread m_thread; // last: it uses all of the above
};

CallJournal::CallJournal(const QString &path, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(this, path))
{}

CallJournal::~CallJournal() = default;

void CallJournal::write(const Plan &plan, const QString &typed)
{
    m_worker->hand(JournalEntry{plan, QDateTime::currentDateTimeUtc(), typed, 0});
}

void CallJournal::forget()
{
    m_worker->hand(std::nullopt);
}

bool CallJournal::flush(int milliseconds)
{
    return m_worker->waitUntilIdle(milliseconds);
}

std::optional<JournalEntry> CallJournal::last(const QString &path)
{
    return lastJournalEntry(path);
}

} // namespace counteroffer
