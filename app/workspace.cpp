// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "app/sampleplan.h"
#include "library/guideimport.h"
#include "library/librarystate.h"
#include "library/sql.h"
#include "negotiation/builtinscript.h"
#include "negotiation/planstart.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenLooksForOthers = 1000; // ms
constexpr int longestWithoutWindow = 500;   // ms

} // namespace

QString bundledGuidesFolder()
{
    return u":/guides"_s;
}

BuiltInScript bundledScript()
{
    QFile file(u":/resources/script/builtin-script.md"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there); // it is linked in
    return there ? readBuiltInScript(file.readAll()) : BuiltInScript();
}

QString usualLibraryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"library.sqlite"_s);
}

Workspace::Workspace(std::unique_ptr<LibraryDatabase> database, const QLocale &locale)
    : m_database(std::move(database)),
      m_locale(locale),
      m_guideStore(*m_database),
      m_planStore(*m_database),
      m_guides(locale),
      m_loader(m_database->path(), &m_guides, &m_problems),
      m_filters(*m_database),
      m_rates(*m_database),
      m_overrides(*m_database),
      m_watchStore(*m_database),
      m_shelf(std::make_unique<PlanShelf>(&m_editor, &m_planStore)),
      m_importer(std::make_unique<Importer>(m_database->path())),
      m_watch(std::make_unique<FolderWatch>(m_importer.get(), &m_watchStore)),
      m_search(std::make_unique<GuideSearch>(m_database->path())),
      m_builtInScript(bundledScript())
{
    connect(&m_loader, &GuideLoader::loaded, this, &Workspace::guidesLoaded);
    connect(&m_loader, &GuideLoader::failed, this, &Workspace::failed);
    connect(&m_loader, &GuideLoader::loaded, m_search.get(), &GuideSearch::repeat);
    connect(m_importer.get(), &Importer::finished, &m_loader, &GuideLoader::reload);
    connect(m_importer.get(), &Importer::reread, &m_loader, &GuideLoader::reload);
    connect(m_importer.get(), &Importer::damageFound, this, &Workspace::failed);
    connect(m_watch.get(), &FolderWatch::tookUp, &m_loader, &GuideLoader::reload);
    m_shelf->saveInWorker(savingInto(m_database->path()));
    // What our own worker wrote is no news of another window.
    connect(m_shelf.get(), &PlanShelf::stored, this, [this] { m_plansChanged = m_shelf->lastStored(); });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rest.start(); // windowIsUp() looks whether it was asked before
        windowIsUp();
    });
    connect(&m_others, &QTimer::timeout, this, &Workspace::lookForOthers);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &libraryPath, const QLocale &locale)
{
    LibraryOptions options;
    options.verify = false; // the whole file is long: the importer's queue looks it over
    options.verifyPlans = true;
    auto database = LibraryDatabase::open(libraryPath, options);
    if (!database) {
        return failure(database.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database).value(), locale));
    if (auto outcome = workspace->begin(); !outcome) {
        return failure(outcome.error());
    }
    return workspace;
}

Outcome<> Workspace::begin()
{
    const QString journal = callJournalPath(m_database->path());
    if (!m_database->isReadOnly()) {
        m_recovered = CallKeeper::recover(journal, m_planStore);
    }
    m_keeper = std::make_unique<CallKeeper>(&m_editor, m_shelf.get(), journal);
    if (!m_database->isReadOnly()) {
        if (auto outcome = bringInBundledGuides(); !outcome) {
            return outcome;
        }
    }
    lookForOthers();
    m_others.start(betweenLooksForOthers);
    m_rest.start(longestWithoutWindow);
    const auto version = guidesVersion(m_database->connection());
    return version ? m_loader.begin(m_guideStore, *version) : failure(version.error());
}

void Workspace::windowIsUp()
{
    if (!m_rest.isActive()) {
        return;
    }
    m_rest.stop();
    if (!m_loader.isComplete()) {
        m_loader.reload();
    }
    if (!m_database->isReadOnly()) {
        m_importer->maintain();
        if (const auto outcome = m_watch->begin(); !outcome) {
            Q_EMIT failed(outcome.error());
        }
    }
}

Outcome<> Workspace::bringInBundledGuides()
{
    const auto any = SqlStatement(m_database->connection(), u"SELECT 1 FROM guide_source LIMIT 1"_s).first();
    if (!any || *any) {
        return Done{};
    }
    // Five small files: quicker than a worker's start, and the first window already shows them.
    const ImportReport report = importGuides(*m_database, {bundledGuidesFolder()});
    if (report.stopped) {
        return failure(*report.stopped);
    }
    const auto plans = m_planStore.list();
    return plans && plans->isEmpty() ? storeSamplePlan(m_planStore) : Outcome<>(Done{});
}

/// Another window, or the command line, may have the same library open. SQLite tells for next to nothing
/// whether any other connection has written; our own workers count as such, and bring nothing new.
void Workspace::lookForOthers()
{
    const SqlConnection &connection = m_database->connection();
    const auto version = SqlStatement(connection, u"PRAGMA data_version"_s).first();
    if (!version || !*version || (*version)->toInt() == m_dataVersion) {
        return;
    }
    const bool first = m_dataVersion == 0;
    m_dataVersion = (*version)->toInt();
    const auto plans = plansChanged(connection);
    if (plans && *plans != std::exchange(m_plansChanged, *plans) && !first) {
        m_shelf->othersWrote();
    }
    const auto guides = guidesVersion(connection);
    if (guides && !first && *guides != m_loader.version() && !m_importer->isBusy()) {
        m_loader.reload();
    }
}

Result<LoadedGuide> Workspace::load(qint64 guideId)
{
    return m_guideStore.load(guideId);
}

std::optional<LoadedGuide> Workspace::guideOfPlan()
{
    m_guideNote.clear();
    if (!m_editor.isOpen()) {
        return std::nullopt;
    }
    const Plan &plan = m_editor.plan();
    const auto found = m_guideStore.find({plan.guidePath, plan.guideHash, plan.company, plan.role});
    if (!found || !*found) {
        return std::nullopt;
    }
    auto guide = load((*found)->id);
    if (!guide) {
        return std::nullopt;
    }
    if ((*found)->by == FoundBy::Content) {
        m_guideNote = tr("The guide of “%1” is now at “%2”.").arg(plan.name, guide->path);
    } else if ((*found)->by == FoundBy::Role) {
        m_guideNote =
            tr("The guide that “%1” began with is no longer in the library. The one shown is for the "
               "same role: “%2”.")
                .arg(plan.name, guide->path);
    }
    return std::move(guide).value();
}

Outcome<> Workspace::startPlan(qint64 guideId, int row)
{
    const auto guide = load(guideId);
    if (!guide) {
        return failure(guide.error());
    }
    Plan plan = counteroffer::startPlan(guide->guide, guide->path, row, m_builtInScript);
    plan.guideHash = guide->contentHash;
    const auto decision = m_overrides.find({guide->contentHash, guide->path});
    if (!decision) {
        return failure(decision.error());
    }
    if (*decision) { // what the person decided for this guide goes before what its sums say
        plan.equityBasis = (*decision)->basis;
    }
    return m_shelf->add(plan);
}

} // namespace counteroffer
