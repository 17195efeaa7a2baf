// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browsewires.h"

#include "app/workspace.h"
#include "browse/browsepage.h"
#include "browse/importsdialog.h"
#include "market/ratetext.h"

#include <QFileDialog>
#include <QJsonDocument>

namespace counteroffer {

namespace {

std::optional<ExchangeRate> rateOf(const StoredRate &stored)
{
    const auto billionths = parseRateBillionths(stored.rate, QLocale::c());
    return billionths ? std::optional(ExchangeRate{stored.base, stored.quote, *billionths, stored.dated})
                      : std::nullopt;
}

bool sameDay(const StoredRate &stored, const ExchangeRate &rate)
{
    return stored.base == rate.from && stored.quote == rate.to && stored.dated == rate.day;
}

} // namespace

BrowseWires::BrowseWires(Workspace *workspace, BrowsePage *page, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_page(page)
{
    connect(page, &BrowsePage::filterKept, this, &BrowseWires::keepFilter);
    connect(page, &BrowsePage::filterForgotten, this, &BrowseWires::forgetFilter);
    connect(page, &BrowsePage::rateNoted, this, &BrowseWires::noteRate);
    connect(page, &BrowsePage::rateForgotten, this, &BrowseWires::forgetRate);
    connect(page, &BrowsePage::basisChosen, this, &BrowseWires::chooseBasis);
    connect(page, &BrowsePage::guideSelected, this, &BrowseWires::showGuide);
    connect(page, &BrowsePage::searchWanted, workspace->search(), &GuideSearch::search);
    connect(workspace->search(), &GuideSearch::found, page, &BrowsePage::showSearchResult);
    connect(workspace->search(), &GuideSearch::failed, this, &BrowseWires::failed);
}

BrowseWires::~BrowseWires() = default;

void BrowseWires::begin()
{
    readFilters();
    readRates();
}

void BrowseWires::showGuide(qint64 guideId)
{
    const auto guide = m_workspace->load(guideId);
    if (!guide) {
        Q_EMIT failed(guide.error());
        return;
    }
    const auto decision = m_workspace->overrides()->find({guide->contentHash, guide->path});
    m_page->showGuide(*guide, decision && *decision ? (*decision)->basis : EquityBasis::Unknown);
}

void BrowseWires::readFilters()
{
    const auto stored = m_workspace->filters()->filters();
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    QList<NamedFilter> filters;
    for (const StoredFilter &filter : *stored) {
        filters.append({filter.name, guideFilterFromJson(QJsonDocument::fromJson(filter.document).object())});
    }
    m_page->setNamedFilters(filters);
}

void BrowseWires::keepFilter(const QString &name, const GuideFilter &filter)
{
    const QByteArray document = QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact);
    if (const auto kept = m_workspace->filters()->save({name, document, QDateTime::currentDateTimeUtc()});
        !kept) {
        Q_EMIT failed(kept.error());
    }
    readFilters();
}

void BrowseWires::forgetFilter(const QString &name)
{
    if (const auto gone = m_workspace->filters()->remove(name); !gone) {
        Q_EMIT failed(gone.error());
    }
    readFilters();
}

void BrowseWires::readRates()
{
    const auto stored = m_workspace->rates()->rates();
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    QList<ExchangeRate> rates;
    for (const StoredRate &each : *stored) {
        if (const auto rate = rateOf(each)) {
            rates.append(*rate);
        }
    }
    m_page->setRates(RateTable(rates));
}

void BrowseWires::noteRate(const ExchangeRate &rate)
{
    StoredRate noted{0, rate.from, rate.to, rateBillionthsText(rate.billionths, QLocale::c()), rate.day, {}};
    const auto stored = m_workspace->rates()->rates();
    for (qsizetype i = 0; stored && i < stored->size(); ++i) {
        noted.id = sameDay(stored->at(i), rate) ? stored->at(i).id : noted.id;
    }
    if (const auto kept = m_workspace->rates()->save(noted); !kept) {
        Q_EMIT failed(kept.error());
    }
    readRates();
}

void BrowseWires::forgetRate(const ExchangeRate &rate)
{
    const auto stored = m_workspace->rates()->rates();
    for (qsizetype i = 0; stored && i < stored->size(); ++i) {
        if (!sameDay(stored->at(i), rate)) {
            continue;
        }
        if (const auto gone = m_workspace->rates()->remove(stored->at(i).id); !gone) {
            Q_EMIT failed(gone.error());
        }
    }
    readRates();
}

void BrowseWires::chooseBasis(qint64 guideId, EquityBasis basis)
{
    const auto guide = m_workspace->load(guideId);
    if (!guide) {
        Q_EMIT failed(guide.error());
        return;
    }
    const GuideKey key{guide->contentHash, guide->path};
    const auto kept = basis == EquityBasis::Unknown
                          ? m_workspace->overrides()->remove(key)
                          : m_workspace->overrides()->save({key, basis, QDateTime::currentDateTimeUtc()});
    if (!kept) {
        Q_EMIT failed(kept.error());
    }
}

void BrowseWires::showImports()
{
    if (m_imports == nullptr) {
        m_imports = new ImportsDialog(m_workspace->locale(), m_page->window());
        m_imports->setAttribute(Qt::WA_DeleteOnClose);
        connectImports();
    }
    showRuns();
    showWatched();
    m_imports->show();
    m_imports->raise();
    m_imports->activateWindow();
}

void BrowseWires::showRuns()
{
    if (m_imports == nullptr) {
        return;
    }
    const auto runs = m_workspace->importRuns();
    if (runs) {
        m_imports->setRuns(*runs);
    } else {
        Q_EMIT failed(runs.error());
    }
}

void BrowseWires::connectImports()
{
    connect(m_workspace->importer(), &Importer::finished, m_imports, [this] { showRuns(); });
    connect(m_workspace->watch(), &FolderWatch::tookUp, m_imports, [this] { showRuns(); });
    connect(m_imports, &ImportsDialog::runWanted, this, [this](qint64 run) {
        const auto files = m_workspace->importedFiles(run);
        if (files) {
            m_imports->setFiles(*files);
        } else {
            Q_EMIT failed(files.error());
        }
    });
    connect(m_imports, &ImportsDialog::guideWanted, m_page, &BrowsePage::selectGuide);
    connect(m_imports, &ImportsDialog::watchWanted, this, &BrowseWires::watchFolder);
    const auto told = [this](const Outcome<> &outcome) {
        if (!outcome) {
            Q_EMIT failed(outcome.error());
        }
        showWatched();
    };
    connect(m_imports, &ImportsDialog::watchSwitched, this, [this, told](const QString &path, bool active) {
        told(m_workspace->watch()->setActive(path, active));
    });
    connect(m_imports, &ImportsDialog::watchForgotten, this,
            [this, told](const QString &path) { told(m_workspace->watch()->remove(path)); });
    connect(m_workspace->watch(), &FolderWatch::foldersChanged, m_imports, [this] { showWatched(); });
}

void BrowseWires::showWatched()
{
    QList<WatchEntry> entries;
    const QList<WatchedFolder> folders = m_workspace->watch()->folders();
    for (const WatchedFolder &folder : folders) {
        entries.append({folder.path, folder.active});
    }
    if (m_imports != nullptr) {
        m_imports->setWatched(entries);
    }
}

void BrowseWires::watchFolder()
{
    auto *dialog = new QFileDialog(m_imports, tr("Watch a folder of guides"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto added = m_workspace->watch()->add(path); !added) {
            Q_EMIT failed(added.error());
        }
        showWatched();
    });
    dialog->open();
}

} // namespace counteroffer
