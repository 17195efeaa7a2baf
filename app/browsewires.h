// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "browse/filterpanel.h"
#include "market/ratetable.h"

#include <QObject>
#include <QPointer>

namespace counteroffer {

class BrowsePage;
class ImportsDialog;
class Workspace;

/// The wires between the Browse page and what the library keeps for it: filters by name, exchange rates,
/// decisions on equity, the search, reports of imports, watched folders.
class BrowseWires final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowseWires)

public:
    /// @param workspace, page outlive the wires
    BrowseWires(Workspace *workspace, BrowsePage *page, QObject *parent = nullptr);
    ~BrowseWires() override;

    /// Puts kept filters and rates onto the page; what fails is told.
    void begin();
    /// Shows a guide of the library on the page, with the person's decision on its equity.
    void showGuide(qint64 guideId);
    /// The reports of all imports and the watched folders.
    void showImports();

Q_SIGNALS:
    void failed(const counteroffer::Error &error);

private:
    void keepFilter(const QString &name, const GuideFilter &filter);
    void forgetFilter(const QString &name);
    void noteRate(const ExchangeRate &rate);
    void forgetRate(const ExchangeRate &rate);
    void chooseBasis(qint64 guideId, EquityBasis basis);
    void readFilters();
    void readRates();
    void connectImports();
    void watchFolder();
    void showRuns();
    void showWatched();

    Workspace *m_workspace;
    BrowsePage *m_page;
    QPointer<ImportsDialog> m_imports;
};

} // namespace counteroffer
