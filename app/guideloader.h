// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guideindex.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace counteroffer {

class GuideStore;
class GuideTableModel;

/// Keeps the models filled with what the library holds. A first page of guides is there at once; all of them,
/// and the problems of all of them once somebody looks, are read by a worker with a connection of its own.
class GuideLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideLoader)

public:
    /// @param guides, problems outlive it
    GuideLoader(const QString &libraryPath, GuideTableModel *guides, DiagnosticsModel *problems,
                QObject *parent = nullptr);
    ~GuideLoader() override; ///< waits for the worker

    /// Puts the first page into the model, which is all where there is no more: isComplete() tells. reload()
    /// brings the rest. @param version the library's state (guidesVersion), asked for before
    [[nodiscard]] Outcome<> begin(GuideStore &store, const QString &version);
    /// Reads all guides again: loaded() follows.
    void reload();
    /// Keeps the model of problems filled from now on. They are many: nobody waits for them at the start.
    void wantProblems();
    /// Whether the model holds all guides.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The state of the library that the model shows (guidesVersion).
    [[nodiscard]] QString version() const { return m_version; }

Q_SIGNALS:
    /// The models hold what the library held a moment ago.
    void loaded();
    void problemsLoaded();
    void failed(const counteroffer::Error &error);

private:
    struct Loaded
    {
        GuideIndexPtr guides;
        QString version;
        std::optional<Error> error;
    };
    struct LoadedProblems
    {
        ProblemList problems;
        std::optional<Error> error;
    };
    [[nodiscard]] static Loaded load(const QString &libraryPath);
    [[nodiscard]] static LoadedProblems loadProblems(const QString &libraryPath);
    void take(const Loaded &loaded);
    void readProblems();

    QString m_libraryPath;
    GuideTableModel *m_guides;
    DiagnosticsModel *m_problems;
    QFutureWatcher<Loaded> m_loading;
    QFutureWatcher<LoadedProblems> m_loadingProblems;
    QString m_version;
    bool m_complete = false;
    bool m_again = false;
    bool m_problemsWanted = false;
    bool m_problemsAgain = false;
};

} // namespace counteroffer
