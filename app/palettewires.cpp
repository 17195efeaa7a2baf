// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/palettewires.h"

#include "app/workspace.h"
#include "shared/commandpalette.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// The commands of a menu and of those below it; names below say where they are from.
void collect(const QMenu *menu, const QString &before, QList<QAction *> &actions, QStringList &names)
{
    const QList<QAction *> all = menu->actions();
    for (QAction *action : all) {
        QString name = action->text();
        name.remove(u'&').remove(u'…');
        if (action->menu() != nullptr) {
            collect(action->menu(), before + name + u": ", actions, names);
        } else if (!action->isSeparator() && action->isEnabled() && !name.isEmpty()) {
            actions.append(action);
            names.append(before + name);
        }
    }
}

} // namespace

PaletteWires::PaletteWires(Workspace *workspace, QMainWindow *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{}

PaletteWires::~PaletteWires() = default;

void PaletteWires::open()
{
    QList<QAction *> actions;
    QStringList names;
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->menu() != nullptr) {
            collect(menu->menu(), {}, actions, names);
        }
    }
    QList<PaletteEntry> entries;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        entries.append({names[i], actions[i]->shortcut().toString(QKeySequence::NativeText),
                        u"action:"_s + QString::number(i)});
    }
    const QList<PlanEntry> plans = m_workspace->shelf()->plans();
    for (const PlanEntry &plan : plans) {
        entries.append({plan.name, tr("plan"), QString(u"plan:"_s + plan.id)});
    }
    for (const GuideRecord &record : m_workspace->guides()->records()) {
        entries.append({QString(record.company + u", " + record.role), tr("guide"),
                        QString(u"guide:"_s + QString::number(record.id))});
    }
    auto *palette = new CommandPalette(entries, m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this,
            [this, actions](const QString &id) { done(id, actions); });
    palette->open();
}

void PaletteWires::done(const QString &id, const QList<QAction *> &actions)
{
    const QString value = id.section(u':', 1);
    if (id.startsWith(u"action:"_s)) {
        actions.at(value.toInt())->trigger();
    } else if (id.startsWith(u"plan:"_s)) {
        Q_EMIT planWanted(value);
    } else {
        Q_EMIT guideWanted(value.toLongLong());
    }
}

} // namespace counteroffer
