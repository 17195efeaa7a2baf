// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guideloader.h"

#include "base/workers.h"
#include "library/librarydatabase.h"
#include "library/librarystate.h"
#include "library/sqlguidestore.h"
#include "tables/guidetablemodel.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace counteroffer {

namespace {

// More rows than a window shows on any screen.
constexpr int firstPage = 100;

Result<std::unique_ptr<LibraryDatabase>> openForReading(const QString &libraryPath)
{
    LibraryOptions options;
    options.readOnly = true;
    options.verify = false;
    return LibraryDatabase::open(libraryPath, options);
}

} // namespace

GuideLoader::GuideLoader(const QString &libraryPath, GuideTableModel *guides, DiagnosticsModel *problems,
                         QObject *parent)
    : QObject(parent), m_libraryPath(libraryPath), m_guides(guides), m_problems(problems)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] { take(m_loading.result()); });
    connect(&m_loadingProblems, &QFutureWatcherBase::finished, this, [this] {
        const LoadedProblems loaded = m_loadingProblems.result();
        if (loaded.error) {
            Q_EMIT failed(*loaded.error);
        } else {
            m_problems->setList(loaded.problems);
            Q_EMIT problemsLoaded();
        }
        if (std::exchange(m_problemsAgain, false)) {
            readProblems();
        }
    });
}

GuideLoader::~GuideLoader()
{
    m_loading.disconnect(this);
    m_loadingProblems.disconnect(this);
    m_loading.waitForFinished();
    m_loadingProblems.waitForFinished();
}

Outcome<> GuideLoader::begin(GuideStore &store, const QString &version)
{
    auto records = store.firstRecords(firstPage + 1);
    if (!records) {
        return failure(records.error());
    }
    m_complete = records->size() <= firstPage;
    if (m_complete) {
        markOlderTwins(*records);
        m_version = version;
    }
    m_guides->setRecords(*records);
    return Done{};
}

void GuideLoader::reload()
{
    if (m_loading.isRunning()) {
        m_again = true;
        return;
    }
    m_loading.setFuture(QtConcurrent::run(workers(), load, m_libraryPath));
}

void GuideLoader::wantProblems()
{
    if (!m_problemsWanted) {
        m_problemsWanted = true;
        readProblems();
    }
}

void GuideLoader::readProblems()
{
    if (m_loadingProblems.isRunning()) {
        m_problemsAgain = true;
        return;
    }
    m_loadingProblems.setFuture(QtConcurrent::run(workers(), loadProblems, m_libraryPath));
}

void GuideLoader::take(const Loaded &loaded)
{
    if (std::exchange(m_again, false)) {
        reload(); // what was read is older than what was asked for
        return;
    }
    if (loaded.error) {
        Q_EMIT failed(*loaded.error);
        return;
    }
    const bool changed = !m_complete || m_version != loaded.version || m_version.isEmpty();
    m_version = loaded.version;
    m_complete = true;
    if (changed) {
        GuideIndexPtr old = m_guides->guides();
        m_guides->setGuides(loaded.guides);
        // The old ones go where they came from: letting go of many thousands takes its time too.
        workers()->start([let = std::move(old)] {});
        if (m_problemsWanted) {
            readProblems();
        }
    }
    Q_EMIT this->loaded();
}

GuideLoader::Loaded GuideLoader::load(const QString &libraryPath)
{
    Loaded loaded;
    const auto library = openForReading(libraryPath);
    if (!library) {
        loaded.error = library.error();
        return loaded;
    }
    // Asked before: what is written in between is read once more, and never missed.
    const auto version = guidesVersion((*library)->connection());
    auto records = SqlGuideStore(**library).records();
    if (!version || !records) {
        loaded.error = version ? records.error() : version.error();
        return loaded;
    }
    loaded.version = *version;
    loaded.guides = indexOf(*records);
    return loaded;
}

GuideLoader::LoadedProblems GuideLoader::loadProblems(const QString &libraryPath)
{
    LoadedProblems loaded;
    const auto library = openForReading(libraryPath);
    if (!library) {
        loaded.error = library.error();
        return loaded;
    }
    const auto all = SqlGuideStore(**library).allDiagnostics();
    if (!all) {
        loaded.error = all.error();
        return loaded;
    }
    QList<GuideProblem> problems;
    for (const GuideDiagnostics &guide : *all) {
        for (const Diagnostic &diagnostic : guide.diagnostics) {
            problems.append({guide.guide, guide.company, guide.role, diagnostic});
        }
    }
    loaded.problems = ProblemList::of(problems);
    return loaded;
}

} // namespace counteroffer
