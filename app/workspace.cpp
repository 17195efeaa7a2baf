// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "negotiation/builtinscript.h"
#include "negotiation/planstart.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace counteroffer {

using namespace Qt::StringLiterals;

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
      m_shelf(std::make_unique<PlanShelf>(&m_editor, &m_planStore)),
      m_importer(std::make_unique<Importer>(m_database->path())),
      m_builtInScript(bundledScript())
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &libraryPath, const QLocale &locale)
{
    auto database = LibraryDatabase::open(libraryPath);
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
        const auto records = m_guideStore.records();
        const auto unread = m_guideStore.unreadCount();
        if (records && records->isEmpty() && unread && *unread == 0) {
            // Five small files: quicker than a worker's start, and the first window already shows them.
            const ImportReport report = importGuides(*m_database, {bundledGuidesFolder()});
            if (report.stopped) {
                return failure(*report.stopped);
            }
        }
        m_importer->maintain();
    }
    return reload();
}

Outcome<> Workspace::reload()
{
    const auto records = m_guideStore.records();
    if (!records) {
        return failure(records.error());
    }
    m_guides.setRecords(*records);
    QList<GuideProblem> problems;
    for (const GuideRecord &record : *records) {
        if (record.errors + record.warnings + record.notes == 0) {
            continue;
        }
        if (const auto diagnostics = m_guideStore.diagnostics(record.id)) {
            for (const Diagnostic &diagnostic : *diagnostics) {
                problems.append({record.id, record.company, record.role, diagnostic});
            }
        }
    }
    m_problems.setProblems(problems);
    return Done{};
}

Result<LoadedGuide> Workspace::load(qint64 guideId)
{
    const int row = m_guides.rowOf(guideId);
    auto bytes = m_guideStore.bytes(guideId);
    if (!bytes) {
        return failure(bytes.error());
    }
    auto guide = m_guideStore.guide(guideId);
    if (!guide) {
        return failure(guide.error());
    }
    return LoadedGuide{guideId, row < 0 ? QString() : m_guides.record(row).path, *bytes, *guide};
}

std::optional<LoadedGuide> Workspace::guideOfPlan()
{
    const QString path = m_editor.plan().guidePath;
    for (int row = 0; m_editor.isOpen() && row < m_guides.rowCount(); ++row) {
        if (m_guides.record(row).path == path) {
            auto guide = load(m_guides.record(row).id);
            return guide ? std::optional(*guide) : std::nullopt;
        }
    }
    return std::nullopt;
}

Outcome<> Workspace::startPlan(qint64 guideId, int row)
{
    const auto guide = load(guideId);
    if (!guide) {
        return failure(guide.error());
    }
    return m_shelf->add(counteroffer::startPlan(guide->guide, guide->path, row, m_builtInScript));
}

} // namespace counteroffer
