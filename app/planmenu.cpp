// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planmenu.h"

#include "app/planfile.h"
#include "app/sampleplan.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "base/workers.h"
#include "negotiation/planjson.h"
#include "shared/filewriter.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenu>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// A plan's name as that of a file: what no file system takes is left out.
QString fileName(const QString &name)
{
    static const QRegularExpression bad(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString cleaned = QString(name).replace(bad, u" "_s).simplified();
    return (cleaned.isEmpty() ? u"plan"_s : cleaned) + planFileSuffix();
}

} // namespace

PlanMenu::PlanMenu(Workspace *workspace, Settings *settings, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_settings(settings),
      m_window(window),
      m_menu(new QMenu(tr("&Plan"), window)),
      m_archived(new QMenu(tr("Arch&ived plans"), m_menu))
{
    build();
    buildUndo();
    connect(workspace->editor(), &PlanEditor::opened, this, &PlanMenu::enable);
    connect(workspace->shelf(), &PlanShelf::plansChanged, this, &PlanMenu::enable);
    connect(workspace->shelf(), &PlanShelf::undoFailed, this, &PlanMenu::failed);
    connect(workspace->shelf(), &PlanShelf::listFailed, this, &PlanMenu::failed);
    connect(m_archived, &QMenu::aboutToShow, this, &PlanMenu::fillArchived);
    enable();
}

PlanMenu::~PlanMenu() = default;

void PlanMenu::build()
{
    m_menu->addAction(tr("&New plan from the chosen guide"), QKeySequence::New, this, [this] {
        Q_EMIT aboutToSwitch();
        Q_EMIT newPlanWanted();
    });
    m_ofOpenPlan.append(m_menu->addAction(tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                                          this, &PlanMenu::duplicate));
    m_menu->addSeparator();
    m_menu->addAction(tr("&Open from a file…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), this,
                      &PlanMenu::chooseFile);
    m_ofOpenPlan.append(
        m_menu->addAction(tr("&Save to a file…"), QKeySequence::Save, this, &PlanMenu::chooseTarget));
    m_menu->addSeparator();
    m_ofOpenPlan.append(m_menu->addAction(tr("&Archive"), this, &PlanMenu::archive));
    m_menu->addMenu(m_archived);
    m_ofOpenPlan.append(m_menu->addAction(tr("&Delete"), this, &PlanMenu::remove));
    m_menu->addSeparator();
    m_sample = m_menu->addAction(tr("&Remove the sample plan"), this, &PlanMenu::removeSample);
}

// Undo goes through what was done last: inside the plan, or to plans as a whole.
void PlanMenu::buildUndo()
{
    QUndoStack *inside = m_workspace->editor()->undoStack();
    QUndoStack *whole = m_workspace->shelf()->undoStack();
    for (QUndoStack *stack : {inside, whole}) {
        m_undo.addStack(stack);
        connect(stack, &QUndoStack::indexChanged, this, [this, stack] {
            if (stack->canUndo() || stack->canRedo()) {
                m_undo.setActiveStack(stack);
            }
        });
    }
    m_undo.setActiveStack(inside);
    QAction *undo = m_undo.createUndoAction(m_window, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_undo.createRedoAction(m_window, tr("&Redo"));
    // Both that people know; QKeySequence::Redo is one or the other by platform, and one key twice is
    // ambiguous.
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_undoActions = {undo, redo};
}

void PlanMenu::undo()
{
    m_undo.undo();
}

bool PlanMenu::isPlanFile(const QString &path)
{
    return path.endsWith(planFileSuffix(), Qt::CaseInsensitive) ||
           path.endsWith(u".pdf"_s, Qt::CaseInsensitive); // a sheet that carries its plan
}

void PlanMenu::enable()
{
    const bool open = m_workspace->editor()->isOpen();
    for (QAction *action : std::as_const(m_ofOpenPlan)) {
        action->setEnabled(open);
    }
    const QList<PlanEntry> plans = m_workspace->shelf()->plans();
    m_sample->setVisible(std::any_of(plans.cbegin(), plans.cend(),
                                     [](const PlanEntry &plan) { return plan.id == samplePlanId(); }));
    const auto all = m_workspace->shelf()->entries();
    m_archived->setEnabled(all && std::any_of(all->cbegin(), all->cend(), [](const PlanEntry &plan) {
                               return plan.archived && !plan.deleted;
                           }));
}

void PlanMenu::fillArchived()
{
    m_archived->clear();
    const auto all = m_workspace->shelf()->entries();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    for (const PlanEntry &plan : *all) {
        if (!plan.archived || plan.deleted) {
            continue;
        }
        m_archived->addAction(QString(plan.name).replace(u'&', u"&&"_s), this, [this, id = plan.id] {
            Q_EMIT aboutToSwitch();
            auto outcome = m_workspace->shelf()->setArchived(id, false);
            outcome = outcome ? m_workspace->shelf()->open(id) : outcome;
            if (!outcome) {
                Q_EMIT failed(outcome.error());
            }
        });
    }
}

void PlanMenu::duplicate()
{
    Q_EMIT aboutToSwitch();
    if (const auto outcome = m_workspace->shelf()->duplicateOpen(); !outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    Q_EMIT said(tr("This is the copy, “%1”.").arg(m_workspace->editor()->plan().name));
}

void PlanMenu::archive()
{
    Q_EMIT aboutToSwitch();
    const QString name = m_workspace->editor()->plan().name;
    if (const auto outcome = m_workspace->shelf()->setArchived(m_workspace->editor()->plan().id, true);
        !outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    Q_EMIT saidUndoable(tr("Archived “%1”. It is under Plan, Archived plans.").arg(name));
}

void PlanMenu::remove()
{
    Q_EMIT aboutToSwitch();
    const QString name = m_workspace->editor()->plan().name;
    if (const auto outcome = m_workspace->shelf()->removeOpen(); !outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    Q_EMIT saidUndoable(tr("Deleted “%1”.").arg(name));
}

void PlanMenu::removeSample()
{
    Q_EMIT aboutToSwitch();
    if (const auto outcome = m_workspace->shelf()->remove(samplePlanId()); !outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    Q_EMIT saidUndoable(tr("The sample plan is gone."));
}

void PlanMenu::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a plan or an offer sheet"), m_settings->folder(),
                                   tr("Plans and offer sheets (*%1 *.pdf)").arg(planFileSuffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanMenu::openFile);
    dialog->open();
}

void PlanMenu::openFile(const QString &path)
{
    // In a worker: a sheet may be large, and its disk far away.
    auto *reading = new QFutureWatcher<Result<Plan>>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, path] {
        takeFile(path, reading->result());
        reading->deleteLater();
    });
    reading->setFuture(QtConcurrent::run(workers(), &PlanShelf::planOfFile, path));
}

void PlanMenu::takeFile(const QString &path, const Result<Plan> &plan)
{
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    Q_EMIT aboutToSwitch();
    if (const auto outcome = m_workspace->shelf()->add(*plan); !outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_settings->setFolder(QFileInfo(path).absolutePath());
    Q_EMIT said(tr("Opened “%1”. It is in the library now; the file stays as it is.")
                    .arg(m_workspace->editor()->plan().name));
}

void PlanMenu::chooseTarget()
{
    Q_EMIT aboutToSwitch();
    auto *dialog = new QFileDialog(m_window, tr("Save the plan"), m_settings->folder(),
                                   tr("Plans (*%1)").arg(planFileSuffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(planFileSuffix().mid(1));
    dialog->selectFile(fileName(m_workspace->editor()->plan().name));
    connect(dialog, &QFileDialog::fileSelected, this, &PlanMenu::saveFile);
    dialog->open();
}

void PlanMenu::saveFile(const QString &path)
{
    writeInWorker(this, path, planToJson(m_workspace->editor()->plan()),
                  [this, path](const Outcome<> &outcome) {
                      if (!outcome) {
                          Q_EMIT failed(outcome.error());
                          return;
                      }
                      m_settings->setFolder(QFileInfo(path).absolutePath());
                      Q_EMIT said(tr("Saved to %1.").arg(path));
                  });
}

} // namespace counteroffer
