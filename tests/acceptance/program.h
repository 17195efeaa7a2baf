// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "browse/browsepage.h"
#include "browse/problemspanel.h"

#include <QTest>

#include <memory>

namespace counteroffer::test {

/// The whole program but main(): a library and settings in a folder, and the window over them.
class Program final
{
public:
    explicit Program(const QString &folder) : settings(folder + QStringLiteral("/settings.ini"))
    {
        auto opened = Workspace::open(folder + QStringLiteral("/library.sqlite"),
                                      QLocale(QLocale::English, QLocale::UnitedStates));
        if (!opened) {
            qFatal("%s", qPrintable(errorSentence(opened.error())));
        }
        workspace = std::move(opened).value();
        window = std::make_unique<MainWindow>(workspace.get(), &settings);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("The window does not become active.");
        }
        // A person is slower than the panels that Browse makes after its first frame.
        const auto *browse = window->findChild<BrowsePage *>();
        if (browse->isVisible() &&
            !QTest::qWaitFor([browse] { return browse->findChild<ProblemsPanel *>() != nullptr; })) {
            qFatal("Browse is not completed.");
        }
    }
    ~Program() { window.reset(); }
    Q_DISABLE_COPY_MOVE(Program)

    /// The widget of a kind that is seen and carries this accessible name, else this text; null for none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const QList<Widget *> widgets = window->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->isVisible() &&
                (widget->accessibleName() == name || widget->property("text").toString() == name)) {
                return widget;
            }
        }
        return nullptr;
    }
    /// A key to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }

    Settings settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace counteroffer::test
