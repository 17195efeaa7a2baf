// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"

#include <QElapsedTimer>

#include <functional>

namespace counteroffer {

/// Says how far an import is: some times a second at most, with its rate and the time left.
class ImportClock final
{
public:
    ImportClock(int total, const std::function<void(const ImportProgress &)> &say);

    void advance(int files);
    /// The last word, whenever the one before was.
    void end();

private:
    void speak();

    const std::function<void(const ImportProgress &)> &m_say;
    ImportProgress m_progress;
    QElapsedTimer m_begun;
    qint64 m_spoken = 0; // ms since m_begun
};

} // namespace counteroffer
