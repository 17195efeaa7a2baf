// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/callwires.h"

#include "app/settings.h"
#include "app/workspace.h"
#include "base/daytext.h"
#include "call/callevents.h"
#include "call/callpage.h"
#include "export/emailfile.h"
#include "export/filewriting.h"
#include "offersheet/plandates.h"
#include "shared/filewriter.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QWindow>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize smallSize(440, 640);

// Not hidden: the keys of a hidden menu are dead, and undo is needed most here.
void flatten(QWidget *bar, bool flat)
{
    bar->setMaximumHeight(flat ? 0 : QWIDGETSIZE_MAX);
}

/// A window is never smaller than its page was when the layouts last looked, and each of them keeps what it
/// has seen: they look now, from the inside out.
void lookAgain(const QMainWindow *window, QWidget *page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QList<QWidget *> inside = page->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->layout() != nullptr) {
            widget->layout()->invalidate();
            widget->updateGeometry();
        }
    }
    for (QWidget *widget = page; widget != window; widget = widget->parentWidget()) {
        widget->layout()->invalidate();
        widget->updateGeometry();
    }
    window->layout()->activate();
}

} // namespace

CallWires::CallWires(QMainWindow *window, CallPage *page, Workspace *workspace, Settings *settings)
    : QObject(window), m_window(window), m_page(page), m_workspace(workspace), m_settings(settings)
{
    page->setTypeSize(settings->callType());
    connect(page, &CallPage::typeSizeChanged, this,
            [settings](int percent) { settings->setCallType(percent); });
    connect(page, &CallPage::typedChanged, workspace->callKeeper(), &CallKeeper::setTyped);
    connect(page, &CallPage::emailWanted, this, &CallWires::saveEmail);
    connect(page, &CallPage::calendarWanted, this, &CallWires::saveCalendar);
    page->offerFiles();
    connect(page, &CallPage::onTopWanted, this, &CallWires::setOnTop);
    connect(page, &CallPage::compactWanted, this, &CallWires::setCompact);
    // A menu of its own: whoever looks for a key finds it there, and the palette finds the command.
    auto *menu = new QMenu(tr("&Call"), window);
    menu->addActions(page->actions());
    const QList<QAction *> menus = window->menuBar()->actions();
    window->menuBar()->insertMenu(menus.isEmpty() ? nullptr : menus.last(), menu);
}

CallWires::~CallWires() = default;

void CallWires::setShown(bool shown)
{
    m_workspace->callKeeper()->setCallShown(shown);
}

bool CallWires::showRecovered()
{
    const auto &call = m_workspace->recoveredCall();
    if (!call || m_workspace->editor()->plan().id != call->planId) {
        return false;
    }
    if (callTimes(m_workspace->editor()->plan().callEvents, call->at).ended) {
        return false; // what was kept is in the plan; there is no call to go back to
    }
    const QString time = dayAndTime(call->at, m_workspace->locale());
    m_page->showRecovered(
        tr("The program ended during the call. Everything until %1 is here, and you are at the same step.")
            .arg(time),
        call->typed);
    return true;
}

QByteArray CallWires::geometry() const
{
    return m_large.isEmpty() ? m_window->saveGeometry() : m_large;
}

void CallWires::save(const QString &title, const QString &what, const QString &suffix,
                     const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(m_window, title, m_settings->folder(), u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    //: The name of a file: %1 is the plan's name, %2 what the file is
    const QString words = tr("%1 – %2").arg(m_workspace->editor()->plan().name, what);
    dialog->selectFile(fileNameFor(words, suffix, what));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        m_settings->setFolder(QFileInfo(path).absolutePath());
        writeInWorker(m_page, path, bytes, [page = m_page, path](const Outcome<> &outcome) {
            page->showFileOutcome(outcome ? tr("Written to %1").arg(path)
                                          : QString(u"⚠ "_s + errorSentence(outcome.error())));
        });
    });
    dialog->open();
}

void CallWires::saveEmail(const Letter &letter)
{
    const EmailText text{m_workspace->editor()->plan().person, letter.subject, letter.body};
    save(tr("Save the e-mail"), letterName(letter.kind), u"eml"_s,
         emailDocument(text, QDateTime::currentDateTime()));
}

void CallWires::saveCalendar()
{
    // The same dates by the same names as from the menu, so that a calendar does not hold them twice.
    const QList<CalendarEvent> events = planDates(m_workspace->editor()->plan());
    save(tr("Save the dates"), tr("dates"), u"ics"_s,
         calendarDocument(events, QDateTime::currentDateTimeUtc()));
}

void CallWires::setOnTop(bool onTop)
{
    Qt::WindowFlags flags = m_window->windowFlags();
    flags.setFlag(Qt::WindowStaysOnTopHint, onTop);
    // setWindowFlags would hide the window and show another one: in a call nothing may flash, and no key go
    // lost.
    m_window->overrideWindowFlags(flags);
    if (QWindow *window = m_window->windowHandle()) {
        window->setFlags(flags);
    }
}

void CallWires::setCompact(bool compact)
{
    flatten(m_window->menuBar(), compact);
    flatten(m_window->statusBar(), compact);
    const QList<QToolBar *> bars = m_window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly);
    for (QToolBar *bar : bars) {
        flatten(bar, compact);
    }
    // The pages behind must not hold the window large.
    const QSizePolicy::Policy policy = compact ? QSizePolicy::Ignored : QSizePolicy::Preferred;
    const QList<QWidget *> pages =
        m_page->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *other : pages) {
        if (other != m_page) {
            other->setSizePolicy(policy, policy);
        }
    }
    if (compact) {
        m_large = m_window->saveGeometry();
        m_window->showNormal();
        lookAgain(m_window, m_page);
        m_window->resize(smallSize);
    } else if (!m_large.isEmpty()) {
        m_window->restoreGeometry(m_large);
        m_large.clear();
    }
}

} // namespace counteroffer
