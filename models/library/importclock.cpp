// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importclock.h"

namespace counteroffer {

namespace {

constexpr qint64 pause = 50;     // ms between two words
constexpr qint64 learning = 300; // ms before a rate says anything

} // namespace

ImportClock::ImportClock(int total, const std::function<void(const ImportProgress &)> &say) : m_say(say)
{
    m_progress.total = total;
    m_begun.start();
}

void ImportClock::advance(int files)
{
    m_progress.done += files;
    if (m_spoken == 0 || m_begun.elapsed() - m_spoken >= pause) {
        speak();
    }
}

void ImportClock::end()
{
    speak();
}

void ImportClock::speak()
{
    if (!m_say) {
        return;
    }
    const qint64 elapsed = m_begun.elapsed();
    m_spoken = std::max<qint64>(1, elapsed);
    if (elapsed >= learning && m_progress.done > 0) {
        m_progress.perSecond = double(m_progress.done) * 1000 / double(elapsed);
        const double left = double(m_progress.total - m_progress.done) / m_progress.perSecond;
        m_progress.secondsLeft = qRound(left);
    }
    m_say(m_progress);
}

} // namespace counteroffer
