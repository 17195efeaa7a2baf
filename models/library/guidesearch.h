// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "guides/searchresult.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace counteroffer {

/// Searches the guides as somebody types, in a thread with a connection of its own. The latest text wins: one
/// that was typed over before its turn came is never searched for, and its answer never comes.
class GuideSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideSearch)

public:
    explicit GuideSearch(const QString &libraryPath, QObject *parent = nullptr);
    ~GuideSearch() override; ///< waits for the search that runs

    /// Asks for the guides that hold all words of `text`, the last one as the beginning of a word. Any text
    /// may be given. One without a word is answered at once, with nothing.
    void search(const QString &text);
    /// Asks the last question again: the guides are others now.
    void repeat();
    [[nodiscard]] QString text() const { return m_asked; }

Q_SIGNALS:
    void found(const counteroffer::SearchResult &result);
    void failed(const counteroffer::Error &error);

private:
    class Worker;
    void ask();
    void answer(const QString &text, const SearchResult &result, const std::optional<Error> &error);

    QThread m_thread;
    Worker *m_worker; // lives in m_thread
    QString m_asked;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace counteroffer
