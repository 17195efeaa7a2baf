// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidesearch.h"

#include "library/librarydatabase.h"
#include "library/searchsentence.h"
#include "library/sqlguidestore.h"

namespace counteroffer {

/// Lives in the thread, and holds the connection that only that thread may use.
class GuideSearch::Worker final : public QObject
{
public:
    explicit Worker(QString libraryPath) : m_path(std::move(libraryPath)) {}

    [[nodiscard]] Result<SearchResult> search(const QString &text)
    {
        if (!m_library) {
            LibraryOptions options;
            options.readOnly = true;
            options.verify = false;
            auto opened = LibraryDatabase::open(m_path, options);
            if (!opened) {
                return failure(opened.error());
            }
            m_library = std::move(opened).value();
        }
        return SqlGuideStore(*m_library).search(text);
    }

private:
    QString m_path;
    std::unique_ptr<LibraryDatabase> m_library;
};

GuideSearch::GuideSearch(const QString &libraryPath, QObject *parent)
    : QObject(parent), m_worker(new Worker(libraryPath))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

GuideSearch::~GuideSearch()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait(); // the worker goes with it, in its own thread
    } else {
        delete m_worker; // nobody searched
    }
}

void GuideSearch::search(const QString &text)
{
    m_asked = text;
    m_again = false;
    if (searchWords(text).words.isEmpty()) {
        SearchResult nothing;
        nothing.text = text;
        Q_EMIT found(nothing);
        return;
    }
    ask();
}

void GuideSearch::repeat()
{
    if (searchWords(m_asked).words.isEmpty()) {
        return;
    }
    m_again = m_busy;
    ask();
}

void GuideSearch::ask()
{
    if (m_busy) {
        return; // asked when the answer comes that is under way
    }
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    m_busy = true;
    const QString text = m_asked;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, text] {
        const auto result = worker->search(text);
        const SearchResult value = result ? *result : SearchResult();
        const std::optional<Error> error = result ? std::nullopt : std::optional(result.error());
        QMetaObject::invokeMethod(this, [this, text, value, error] { answer(text, value, error); });
    });
}

void GuideSearch::answer(const QString &text, const SearchResult &result, const std::optional<Error> &error)
{
    m_busy = false;
    const bool latest = text == m_asked && !std::exchange(m_again, false);
    if (latest && error) {
        Q_EMIT failed(*error);
    } else if (latest) {
        Q_EMIT found(result);
    } else if (!searchWords(m_asked).words.isEmpty()) {
        ask();
    }
}

} // namespace counteroffer
