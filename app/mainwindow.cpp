// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/browsewires.h"
#include "app/callwires.h"
#include "app/exportmenu.h"
#include "app/importwires.h"
#include "app/palettewires.h"
#include "app/planbar.h"
#include "app/planmenu.h"
#include "app/samplebar.h"
#include "app/statusline.h"
#include "app/workspace.h"
#include "browse/browsepage.h"
#include "call/callpage.h"
#include "prepare/preparepage.h"
#include "shared/linkopening.h"
#include "sheet/sheetpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenPages = 150; // ms, from the first frame to the pages behind it

void openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace

MainWindow::MainWindow(Workspace *workspace, Settings *settings, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_bar(new PlanBar(this)),
      m_sample(new SampleBar(workspace)),
      m_pages(new QStackedWidget),
      m_browse(new BrowsePage(workspace->guides(), workspace->problems(), workspace->locale())),
      m_wires(new BrowseWires(workspace, m_browse, this)),
      m_palette(new PaletteWires(workspace, this)),
      m_export(new ExportMenu(
          workspace, settings, [this] { return sheetPage(); }, this)),
      m_status(new StatusLine),
      m_plans(new PlanMenu(workspace, settings, this)),
      m_imports(new ImportWires(workspace, settings, this))
{
    setWindowTitle(tr("Counteroffer"));
    setAcceptDrops(true);
    addToolBar(Qt::TopToolBarArea, m_bar);
    m_pages->addWidget(m_browse);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sample);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    buildMenus();
    buildStatus();
    connectPages();
    connectPlan();
    connectImport();
    restore();
    m_idle.setSingleShot(true);
    m_idle.setInterval(betweenPages);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::makeNextPage);
}

MainWindow::~MainWindow() = default;

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !std::exchange(m_painted, true)) {
        QMetaObject::invokeMethod(m_workspace, &Workspace::windowIsUp, Qt::QueuedConnection);
        m_idle.start();
    }
    return handled;
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Import guides…"), QKeySequence(Qt::CTRL | Qt::Key_O), m_imports,
                    &ImportWires::chooseFiles);
    file->addAction(tr("Import a &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), m_imports,
                    &ImportWires::chooseFolder);
    file->addSeparator();
    file->addAction(tr("Imports and &watched folders…"), m_wires, &BrowseWires::showImports);
    file->addAction(tr("E&xchange rates…"), m_browse, &BrowsePage::showRates);
    file->addSeparator();
    file->addMenu(m_export);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_plans->undoActions());
    edit->addSeparator();
    edit->addAction(tr("&Filter guides"), QKeySequence::Find, this, [this] {
        showPage(Browse);
        m_browse->focusFilter();
    });

    edit->addAction(tr("Find guides, plans, &commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), m_palette,
                    &PaletteWires::open);
    edit->addAction(tr("&Search in all guides"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this,
                    [this] {
                        showPage(Browse);
                        m_browse->focusSearch();
                    });

    menuBar()->addMenu(m_plans->menu());
    m_bar->setPlanMenu(m_plans->menu());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_bar->pageActions());

    view->addSeparator();
    QMenu *sort = view->addMenu(tr("&Sort guides by"));
    const QAbstractItemModel *guides = m_workspace->guides();
    for (int column = 0; column < guides->columnCount(); ++column) {
        sort->addAction(guides->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), this,
                        [this, column] {
                            showPage(Browse);
                            m_browse->sortBy(column);
                        });
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Counteroffer"), this, &MainWindow::about);
}

void MainWindow::buildStatus()
{
    statusBar()->addWidget(m_status, 1);
    m_imports->fillStatusBar();
    if (m_workspace->isReadOnly()) {
        say(Error{ErrorCode::DatabaseReadOnly, m_workspace->libraryPath(), {}});
    }
}

void MainWindow::connectPages()
{
    connect(m_bar, &PlanBar::pageWanted, this, &MainWindow::showPage);
    connect(m_bar, &PlanBar::planWanted, this, &MainWindow::openPlan);
    connect(m_browse, &BrowsePage::said, this, [this](const QString &sentence) { say(sentence); });
    connect(m_palette, &PaletteWires::planWanted, this, &MainWindow::openPlan);
    connect(m_palette, &PaletteWires::guideWanted, this, [this](qint64 guideId) {
        showPage(Browse);
        m_browse->selectGuide(guideId);
    });
    connect(m_export, &ExportMenu::sheetWanted, this, [this] { showPage(Sheet); });
    connect(m_export, &ExportMenu::said, this, [this](const QString &sentence) { say(sentence); });
    connect(m_export, &ExportMenu::failed, this, [this](const Error &error) { say(error); });
    connect(m_export, &ExportMenu::written, this, [this](const QString &sentence, const QString &path) {
        m_status->offer(StatusLine::Kind::File, sentence, tr("Open folder"), [path] { openFolderOf(path); });
    });
    connect(m_wires, &BrowseWires::failed, this, [this](const Error &error) { say(error); });
    connect(m_browse, &BrowsePage::planWanted, this, &MainWindow::startPlan);
    connect(m_browse, &BrowsePage::importWanted, m_imports, &ImportWires::chooseFolder);
    connect(m_browse, &BrowsePage::webLinkClicked, this, [this](const QUrl &url) { openLink(url, this); });
    connect(m_workspace->callKeeper(), &CallKeeper::failed, this, [this](const Error &error) { say(error); });
}

/// Pages are made when they are first shown, or a moment after the first frame: it need not wait for them.
QWidget *MainWindow::page(int which)
{
    switch (which) {
    case Prepare:
        return preparePage();
    case Call:
        return callPage();
    case Sheet:
        return sheetPage();
    default:
        return m_browse;
    }
}

PreparePage *MainWindow::preparePage()
{
    if (m_prepare == nullptr) {
        m_prepare = new PreparePage(m_workspace->editor(), m_workspace->locale());
        m_pages->addWidget(m_prepare);
        m_prepare->restoreState(m_settings->prepareState());
        m_prepare->setGuide(m_guideOfPlan);
        connect(m_plans, &PlanMenu::aboutToSwitch, m_prepare, &PreparePage::commitEdits);
        connect(m_prepare, &PreparePage::browseWanted, this, [this] { showPage(Browse); });
        connect(m_prepare, &PreparePage::guideLineWanted, this, &MainWindow::showGuideLine);
    }
    return m_prepare;
}

CallPage *MainWindow::callPage()
{
    if (m_call == nullptr) {
        m_call = new CallPage(m_workspace->editor(), m_workspace->builtInScript(), m_workspace->locale());
        m_pages->addWidget(m_call);
        m_callWires = new CallWires(this, m_call, m_workspace, m_settings);
        connect(m_call, &CallPage::browseWanted, this, [this] { showPage(Browse); });
        connect(m_call, &CallPage::guideLineWanted, this, &MainWindow::showGuideLine);
    }
    return m_call;
}

SheetPage *MainWindow::sheetPage()
{
    if (m_sheet == nullptr) {
        m_sheet = new SheetPage(m_workspace->editor(), m_workspace->locale());
        m_pages->addWidget(m_sheet);
        m_sheet->setPaper(m_settings->paper());
        m_sheet->setOptions(m_settings->sheetOptions());
        m_sheet->setGuide(m_guideOfPlan);
        connectSheet();
    }
    return m_sheet;
}

void MainWindow::makeNextPage()
{
    if (m_workspace->importer()->isBusy()) {
        m_idle.start(); // its progress is drawn meanwhile, and both cores are at work
        return;
    }
    for (int next = Browse; next < PageCount; ++next) {
        const int made = m_pages->count();
        page(next);
        if (m_pages->count() > made || (next == Prepare && m_prepare->makeNextStep())) {
            m_idle.start(); // one at a time: what the person does meanwhile comes first
            return;
        }
    }
}

void MainWindow::connectSheet()
{
    connect(m_sheet, &SheetPage::browseWanted, this, [this] { showPage(Browse); });
    connect(m_sheet, &SheetPage::exportWanted, m_export, &ExportMenu::askForPdf);
    connect(m_sheet, &SheetPage::printWanted, m_export, &ExportMenu::print);
    connect(m_sheet, &SheetPage::optionsChanged, this, [this] {
        m_settings->setPaper(m_sheet->paper());
        m_settings->setSheetOptions(m_sheet->options());
    });
    connect(m_sheet, &SheetPage::folderWanted, this, [](const QString &path) { openFolderOf(path); });
}

void MainWindow::connectPlan()
{
    PlanEditor *editor = m_workspace->editor();
    connect(editor, &PlanEditor::opened, this, &MainWindow::planOpened);
    connect(editor, &PlanEditor::changed, this, [this, editor] { m_browse->showPlan(&editor->plan()); });
    connect(m_workspace->shelf(), &PlanShelf::plansChanged, this, &MainWindow::refreshPlans);
    connect(m_workspace->shelf(), &PlanShelf::keptTheirs, this, [this](const QString &name) {
        m_status->keep(StatusLine::Kind::Trouble,
                       tr("Another window changed this plan too. What it wrote is kept as “%1”.").arg(name));
    });
    connect(m_workspace->shelf(), &PlanShelf::saveFailed, this, [this](const Error &error) { say(error); });
    connect(m_plans, &PlanMenu::newPlanWanted, this, &MainWindow::newPlan);
    connect(m_plans, &PlanMenu::said, this, [this](const QString &sentence) { say(sentence); });
    connect(m_plans, &PlanMenu::failed, this, [this](const Error &error) { say(error); });
    connect(m_plans, &PlanMenu::saidUndoable, this, [this](const QString &sentence) {
        m_status->offer(StatusLine::Kind::Undo, sentence, tr("Undo"), [this] { m_plans->undo(); });
    });
    connect(m_sample, &SampleBar::openWanted, this, [this](const QString &id) {
        openPlan(id);
        showPage(Prepare);
    });
    connect(m_sample, &SampleBar::removeWanted, m_plans, &PlanMenu::removeSample);
    // After another step the button would take back that one.
    for (const QUndoStack *stack : {editor->undoStack(), m_workspace->shelf()->undoStack()}) {
        connect(stack, &QUndoStack::indexChanged, this,
                [this] { m_status->withdraw(StatusLine::Kind::Undo); });
    }
}

void MainWindow::connectImport()
{
    connect(m_workspace, &Workspace::guidesLoaded, this, &MainWindow::guidesLoaded);
    connect(m_workspace, &Workspace::failed, this, [this](const Error &error) { say(error); });
    connect(m_browse, &BrowsePage::problemsWanted, m_workspace, &Workspace::wantProblems);
    connect(m_imports, &ImportWires::reportWanted, m_wires, &BrowseWires::showImports);
    connect(m_imports, &ImportWires::told, this, [this](const QString &sentence) {
        m_status->offer(StatusLine::Kind::Import, sentence, tr("Report…"),
                        [this] { m_wires->showImports(); });
    });
}

void MainWindow::restore()
{
    resize(1280, 800);
    restoreGeometry(m_settings->windowGeometry());
    m_wires->begin();
    m_browse->restoreTableState(m_settings->guideTable());
    const auto &recovered = m_workspace->recoveredCall();
    if (const QString id = recovered ? recovered->planId : m_settings->planId(); !id.isEmpty()) {
        if (const auto outcome = m_workspace->shelf()->open(id); !outcome) {
            m_settings->setPlanId({}); // deleted, or of another library
            if (outcome.error().code != ErrorCode::PlanMissing) {
                say(outcome.error());
            }
        }
    }
    refreshPlans();
    planOpened();
    const auto guide = m_workspace->guideOfPlan();
    if (guide) {
        m_browse->selectGuide(guide->id);
    } else {
        selectFirstGuide();
    }
    if (recovered) {
        (void)callPage(); // makes its wires too
        showPage(m_callWires->showRecovered() ? int(Call) : m_settings->page());
    } else {
        showPage(m_settings->page());
    }
}

void MainWindow::selectFirstGuide()
{
    if (m_workspace->guides()->rowCount() > 0) {
        m_browse->selectGuide(m_workspace->guides()->record(0).id);
    }
}

void MainWindow::showPage(int wanted)
{
    const int shown = wanted >= 0 && wanted < PageCount ? wanted : Browse;
    if (m_shown != shown) {
        m_status->turnPage();
    }
    m_shown = Page(shown);
    m_pages->setCurrentWidget(page(shown));
    m_sample->setPageFits(shown == Browse || shown == Prepare);
    m_bar->setPage(shown);
    if (m_callWires != nullptr) {
        m_callWires->setShown(shown == Call);
    }
    switch (Page(shown)) { // the keyboard goes where the page's work is done
    case Browse:
        m_browse->focusTable();
        break;
    case Prepare:
        m_prepare->focusWork();
        break;
    case Call:
        m_call->focusSteps();
        break;
    case Sheet:
        m_sheet->focusPreview();
        break;
    case PageCount:
        break;
    }
}

void MainWindow::planOpened()
{
    const PlanEditor *editor = m_workspace->editor();
    const auto guide = m_workspace->guideOfPlan();
    const auto values = guide ? std::optional(guide->guide) : std::nullopt;
    m_guideOfPlan = values;
    if (m_prepare != nullptr) {
        m_prepare->setGuide(values);
    }
    if (m_sheet != nullptr) {
        m_sheet->setGuide(values);
    }
    m_browse->showPlan(editor->isOpen() ? &editor->plan() : nullptr);
    m_export->setPlanOpen(editor->isOpen());
    refreshPlans();
    m_status->withdraw(StatusLine::Kind::Plan);
    if (const QString note = m_workspace->guideOfPlanNote(); !note.isEmpty()) {
        m_status->keep(StatusLine::Kind::Plan, note);
    }
}

/// A plan is about one row of the guide: the one chosen in Browse. Where nobody has chosen, it is asked
/// there.
void MainWindow::newPlan()
{
    m_browse->complete(); // a key may be quicker than the page
    if (m_browse->selectedGuide() > 0 && !m_browse->isRowChosen()) {
        showPage(Browse);
        m_browse->askForRow();
        say(tr("For which region or level is the plan? Choose it at the lower right, then press “Start a "
               "plan”."));
        return;
    }
    startPlan(m_browse->selectedGuide(), std::max(0, m_browse->selectedRow()));
}

void MainWindow::startPlan(qint64 guideId, int row)
{
    if (const auto outcome = m_workspace->startPlan(guideId, row); !outcome) {
        say(outcome.error());
        return;
    }
    showPage(Prepare);
    say(tr("Started “%1”. Everything you type is saved.").arg(m_workspace->editor()->plan().name));
}

void MainWindow::openPlanFile(const QString &path)
{
    m_plans->openFile(path);
    showPage(Prepare);
}

/// What is still being typed belongs to the plan that is open now.
void MainWindow::commitEdits()
{
    if (m_prepare != nullptr) {
        m_prepare->commitEdits();
    }
}

void MainWindow::openPlan(const QString &id)
{
    commitEdits();
    if (const auto outcome = m_workspace->shelf()->open(id); !outcome) {
        say(outcome.error());
        refreshPlans();
    }
}

void MainWindow::guidesLoaded()
{
    const qint64 selected = m_browse->selectedGuide();
    planOpened(); // its guide may have come, changed or gone
    if (selected > 0) {
        m_wires->showGuide(selected); // it stays chosen, in whatever filter; its text may be another
        return;
    }
    if (const auto guide = m_workspace->guideOfPlan()) {
        m_browse->selectGuide(guide->id);
    } else {
        selectFirstGuide();
    }
}

void MainWindow::showGuideLine(int line)
{
    if (const auto guide = m_workspace->guideOfPlan()) {
        m_browse->showGuideAt(guide->id, line);
        showPage(Browse);
    } else {
        say(tr("The guide of this plan is no longer in the library."));
    }
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::say(const Error &error)
{
    m_status->keep(StatusLine::Kind::Trouble, QStringLiteral("⚠ ") + errorSentence(error));
}

void MainWindow::refreshPlans()
{
    const QString open = m_workspace->editor()->plan().id;
    m_bar->setPlans(m_workspace->shelf()->plans(), open);
    m_settings->setPlanId(open);
    //: Title of the window; %1 is the open plan's name
    setWindowTitle(open.isEmpty() ? tr("Counteroffer")
                                  : tr("%1 – Counteroffer").arg(m_workspace->editor()->plan().name));
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Counteroffer"),
        tr("<p><b>Counteroffer %1</b></p><p>Prepare and hold a pay negotiation. Everything stays on "
           "this machine.</p><p>Free software under the GNU General Public License, version 3 or "
           "later.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setWindowGeometry(m_callWires != nullptr ? m_callWires->geometry() : saveGeometry());
    m_settings->setGuideTable(m_browse->tableState());
    m_settings->setPage(m_shown);
    commitEdits();
    if (m_prepare != nullptr) {
        m_settings->setPrepareState(m_prepare->state());
    }
    if (const auto outcome = m_workspace->shelf()->flush(); !outcome) {
        // Closing now would lose edits: the window stays until they are saved or given up knowingly.
        QMessageBox box(QMessageBox::Warning, tr("Not saved"), errorSentence(outcome.error()),
                        QMessageBox::Retry | QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setTextFormat(Qt::PlainText);
        const int answer = box.exec();
        if (answer == QMessageBox::Cancel ||
            (answer == QMessageBox::Retry && !m_workspace->shelf()->flush())) {
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    QStringList plans;
    for (const QString &path : std::as_const(paths)) {
        if (PlanMenu::isPlanFile(path)) {
            plans.append(path);
        }
    }
    for (const QString &path : std::as_const(plans)) {
        paths.removeAll(path);
        openPlanFile(path);
    }
    if (!paths.isEmpty()) {
        m_workspace->importer()->import(paths);
    }
    if (!paths.isEmpty() || !plans.isEmpty()) {
        event->acceptProposedAction();
    }
}

} // namespace counteroffer
