// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/importsdialog.h"

#include "base/daytext.h"
#include "shared/eliding.h"
#include "shared/theme.h"
#include "tables/importfilesmodel.h"
#include "tables/roles.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

/// Files with which nothing happened are many and dull.
class FilesProxy final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setQuiet(bool quiet)
    {
        m_quiet = quiet;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const int outcome = sourceModel()->index(row, 0, parent).data(ImportFilesModel::OutcomeRole).toInt();
        return !m_quiet || outcome != int(ImportOutcome::Unchanged);
    }

private:
    bool m_quiet = true;
};

} // namespace

ImportsDialog::ImportsDialog(const QLocale &locale, QWidget *parent)
    : QDialog(parent),
      m_locale(locale),
      m_run(new ElidingComboBox(20)),
      m_summary(new QLabel),
      m_quiet(new QCheckBox(tr("Leave out unchanged files"))),
      m_model(new ImportFilesModel(this)),
      m_proxy(new FilesProxy(this)),
      m_table(new QTableView),
      m_watched(new QListWidget)
{
    setWindowTitle(tr("Imports and watched folders"));
    auto *tabs = new QTabWidget;
    tabs->addTab(buildReport(), tr("Imports"));
    tabs->addTab(buildWatched(), tr("Watched folders"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(760, 460);
    setRuns({});
}

ImportsDialog::~ImportsDialog() = default;

QWidget *ImportsDialog::buildReport()
{
    m_run->setAccessibleName(tr("Import"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_quiet->setChecked(true);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(RawRole);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Files of the import"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportFilesModel::SentenceColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ImportFilesModel::FileColumn, 260);
    m_table->sortByColumn(ImportFilesModel::OutcomeColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_run);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_quiet);
    connect(m_run, &QComboBox::currentIndexChanged, this, &ImportsDialog::showRun);
    connect(m_quiet, &QCheckBox::toggled, this,
            [this](bool quiet) { static_cast<FilesProxy *>(m_proxy)->setQuiet(quiet); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(GuideIdRole).toLongLong(); id > 0) {
            Q_EMIT guideWanted(id);
        }
    });
    return page;
}

QWidget *ImportsDialog::buildWatched()
{
    auto *why =
        new QLabel(tr("What is new, changed or gone in a watched folder is taken up by itself. A folder that "
                      "is not ticked is remembered but not looked at."));
    why->setWordWrap(true);
    m_watched->setAccessibleName(tr("Watched folders"));
    auto *add = new QPushButton(tr("Watch a folder…"));
    auto *forget = new QPushButton(tr("Watch no longer"));
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addWidget(forget);
    line->addStretch();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(why);
    column->addWidget(m_watched, 1);
    column->addLayout(line);
    connect(add, &QPushButton::clicked, this, &ImportsDialog::watchWanted);
    connect(forget, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_watched->currentItem()) {
            Q_EMIT watchForgotten(item->text());
        }
    });
    connect(m_watched, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_showing) {
            Q_EMIT watchSwitched(item->text(), item->checkState() == Qt::Checked);
        }
    });
    return page;
}

QString ImportsDialog::runText(const ImportRun &run) const
{
    const QString day = dayAndTime(run.started, m_locale);
    const QString words = run.watched ? tr("%1, watched: %2") : QStringLiteral("%1: %2");
    QStringList paths = run.paths;
    paths.replaceInStrings(QRegularExpression(QStringLiteral("^:/.*")), tr("the guides of the program"));
    return words.arg(day, paths.join(QStringLiteral(", ")));
}

void ImportsDialog::setRuns(const QList<ImportRun> &runs)
{
    const QSignalBlocker quiet(m_run);
    m_runs = runs;
    m_run->clear();
    for (const ImportRun &run : std::as_const(m_runs)) {
        m_run->addItem(runText(run));
    }
    m_run->setEnabled(!m_runs.isEmpty());
    setFiles({});
    if (m_runs.isEmpty()) {
        m_summary->setText(tr("Nothing has been imported yet. Import a folder, or drop one on the window."));
    } else {
        showRun(0);
    }
}

void ImportsDialog::showRun(int index)
{
    if (index < 0 || index >= m_runs.size()) {
        return;
    }
    const ImportRun &run = m_runs[index];
    QStringList counts;
    for (int outcome = 0; outcome < importOutcomeCount; ++outcome) {
        if (const int count = run.count(ImportOutcome(outcome)); count > 0) {
            counts.append(tr("%1: %2").arg(importOutcomeName(ImportOutcome(outcome))).arg(count));
        }
    }
    QString words = counts.isEmpty() ? tr("No file was looked at.") : counts.join(QStringLiteral(" · "));
    if (run.stopped) {
        words += u'\n' + errorSentence(*run.stopped);
    } else if (!run.finished.isValid()) {
        words += u'\n' + tr("The program ended before this import did; what it had imported stays.");
    }
    m_summary->setText(words);
    Q_EMIT runWanted(run.id);
}

void ImportsDialog::setFiles(const QList<ImportedFile> &files)
{
    m_model->setFiles(files);
    m_table->resizeColumnToContents(ImportFilesModel::OutcomeColumn);
}

void ImportsDialog::setWatched(const QList<WatchEntry> &folders)
{
    m_showing = true;
    m_watched->clear();
    for (const WatchEntry &folder : folders) {
        auto *item = new QListWidgetItem(folder.path, m_watched);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(folder.active ? Qt::Checked : Qt::Unchecked);
    }
    m_showing = false;
}

} // namespace counteroffer
