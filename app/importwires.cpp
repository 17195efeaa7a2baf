// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importwires.h"

#include "app/importtext.h"
#include "app/settings.h"
#include "app/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

namespace counteroffer {

namespace {

constexpr int progressWidth = 220;

} // namespace

ImportWires::ImportWires(Workspace *workspace, Settings *settings, QMainWindow *window)
    : QObject(window),
      m_workspace(workspace),
      m_settings(settings),
      m_window(window),
      m_progress(new QProgressBar(window)),
      m_cancel(new QPushButton(tr("Cancel"), window))
{
    m_progress->setMaximumWidth(progressWidth);
    m_progress->hide();
    m_cancel->hide();
    connectImporter();
}

ImportWires::~ImportWires() = default;

void ImportWires::fillStatusBar()
{
    m_window->statusBar()->addPermanentWidget(m_progress);
    m_window->statusBar()->addPermanentWidget(m_cancel);
    m_progress->hide();
    m_cancel->hide();
}

void ImportWires::connectImporter()
{
    Importer *importer = m_workspace->importer();
    connect(importer, &Importer::started, this, [this] {
        m_progress->setRange(0, 0);
        m_progress->show();
        m_cancel->show();
    });
    connect(importer, &Importer::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(importer, &Importer::progressSaid, this, [this](const ImportProgress &progress) {
        //: Beside the percentage of an import; %1 files a second, %2 seconds
        m_progress->setFormat(
            progress.secondsLeft < 0
                ? QStringLiteral("%p%")
                : tr("%p% · %1/s · %2 s left").arg(qRound(progress.perSecond)).arg(progress.secondsLeft));
    });
    connect(importer, &Importer::finished, this, &ImportWires::imported);
    connect(m_cancel, &QPushButton::clicked, importer, &Importer::cancel);
    connect(m_workspace->watch(), &FolderWatch::tookUp, this, [this](const ImportReport &report) {
        Q_EMIT told(tr("A watched folder has changed. %1").arg(importText(report).sentence));
    });
}

void ImportWires::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Import guides"), m_settings->folder(), tr("Markdown (*.md *.markdown)"));
    if (!paths.isEmpty()) {
        m_settings->setFolder(QFileInfo(paths.first()).absolutePath());
        m_workspace->importer()->import(paths);
    }
}

void ImportWires::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(m_window, tr("Import a folder of guides"), m_settings->folder());
    if (!path.isEmpty()) {
        m_settings->setFolder(path);
        m_workspace->importer()->import({path});
    }
}

void ImportWires::imported(const ImportReport &report)
{
    m_progress->hide();
    m_cancel->hide();
    const ImportText words = importText(report);
    Q_EMIT told(words.sentence);
    if (!words.problems.isEmpty()) {
        Q_EMIT reportWanted();
    }
}

} // namespace counteroffer
