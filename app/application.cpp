// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/englishplurals.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "shared/plaintooltips.h"
#include "shared/theme.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QTextStream>

#include <cstdio>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};

void nameApplication()
{
    QCoreApplication::setApplicationName(u"counteroffer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTEROFFER_VERSION));
}

int runWindow(int &argc, char **argv, const Invocation &invocation, QTextStream &err)
{
    if (!hasDisplay()) {
        err << Wording::tr("There is no display to open a window on. The verbs of counteroffer --help work "
                           "without one.")
            << '\n';
        return Trouble;
    }
    QApplication application(argc, argv);
    const EnglishPlurals language;
    readFontsAhead();
    QGuiApplication::setDesktopFileName(u"counteroffer"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/resources/icons/counteroffer.svg"_s));
    applyTheme(application);
    keepToolTipsPlain(application);
    const QString path = invocation.libraryPath.isEmpty() ? usualLibraryPath() : invocation.libraryPath;
    const auto workspace = Workspace::open(path, QLocale());
    if (!workspace) {
        err << errorSentence(workspace.error()) << '\n';
        err.flush();
        QMessageBox::critical(nullptr, Wording::tr("Counteroffer"), errorSentence(workspace.error()));
        return Trouble;
    }
    Settings settings;
    MainWindow window(workspace->get(), &settings);
    window.show();
    if (!invocation.paths.isEmpty()) {
        window.openPlanFile(invocation.paths.first());
    }
    return QApplication::exec();
}

// An answer that did not reach its reader is no success.
int finished(int status, QTextStream &out, QTextStream &err)
{
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0) {
        return status;
    }
    err << Wording::tr("The answer could not be written to standard output. Make room there and try again.")
        << '\n';
    return Trouble;
}

} // namespace

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runApplication(int &argc, char **argv)
{
    nameApplication();
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const Invocation invocation = parseArguments(arguments);
    if (invocation.verb == Verb::Window) {
        return runWindow(argc, argv, invocation, err);
    }
    if (invocation.verb == Verb::Sheet || invocation.verb == Verb::Export) {
        // Fonts and charts need the widgets' application, but no display: say so before Qt looks for one.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        const EnglishPlurals language;
        return finished(runVerb(invocation, QLocale(), {out, err}), out, err);
    }
    const QCoreApplication application(argc, argv);
    const EnglishPlurals language;
    return finished(runVerb(invocation, QLocale(), {out, err}), out, err);
}

} // namespace counteroffer
