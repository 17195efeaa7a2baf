// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window SAMPLE [--large]: how long the program takes from its start to the first frame that shows
// rows, as a ratio to an empty QMainWindow in a process of its own, and how long the window's thread is away
// while guides are imported, searched and scrolled through.

#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "bench/benchguides.h"
#include "browse/browsepage.h"
#include "browse/searchpanel.h"
#include "library/guideimport.h"
#include "shared/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>
#include <QPaintEvent>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace counteroffer;
using namespace counteroffer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostFor4466 = 3.0;
constexpr double mostFor44660 = 3.5;
constexpr double longestGap = 16; // ms
constexpr int tick = 1;           // ms
constexpr int afterLoading = 700; // ms, in which the pages behind the first one are made
constexpr int betweenKeys = 40;   // ms, of somebody who types fast
constexpr int starts = 15;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Says on standard error how much of the processor this thread has had so far: where a start spends its
/// time.
void stage(const char *name)
{
    if (!qEnvironmentVariableIsSet("BENCH_STAGES")) {
        return;
    }
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    std::fprintf(stderr, "%-20s %8.2f ms\n", name, double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6);
}

/// Ends the process with the time of the first frame: since the parent started it, and since main() began.
class FirstFrame final : public QObject
{
public:
    FirstFrame(double begun, double mainBegun) : m_begun(begun), m_mainBegun(mainBegun)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && object->isWidgetType() && !m_waiting) {
            auto *widget = static_cast<QWidget *>(object); // NOLINT: said by isWidgetType()
            if (widget->isWindow() && showsRows(widget)) {
                m_waiting = true; // this event paints the frame; what comes after it is later
                QMetaObject::invokeMethod(
                    this, [this] { tell(); }, Qt::QueuedConnection);
            }
        }
        return QObject::eventFilter(object, event);
    }

private:
    static bool showsRows(const QWidget *window)
    {
        const QList<QTableView *> tables = window->findChildren<QTableView *>();
        if (tables.isEmpty()) {
            return true; // the empty window of the floor
        }
        for (const QTableView *table : tables) {
            if (table->isVisible() && table->model() != nullptr && table->model()->rowCount() > 20) {
                return true;
            }
        }
        return false;
    }
    void tell()
    {
        const double now = monotonicMs();
        stage("frame");
        out() << now - m_begun << ' ' << now - m_mainBegun << ' ' << memoryKiB("VmRSS") << '\n';
        out().flush();
        _exit(0);
    }

    double m_begun;
    double m_mainBegun;
    bool m_waiting = false;
};

int showEmpty(QApplication &application, double begun, double mainBegun)
{
    const FirstFrame frame(begun, mainBegun);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec() + int(application.closingDown());
}

int showLibrary(QApplication &application, const QString &library, double begun, double mainBegun)
{
    const FirstFrame frame(begun, mainBegun);
    stage("application");
    readFontsAhead();
    applyTheme(application);
    stage("theme");
    const auto workspace = Workspace::open(library, QLocale());
    if (!workspace) {
        qFatal("%s", qPrintable(errorSentence(workspace.error())));
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    stage("library");
    MainWindow window(workspace->get(), &settings);
    stage("window");
    window.show();
    stage("shown");
    return QApplication::exec();
}

struct Frame
{
    double sinceStart = 0;
    double sinceMain = 0;
    double memory = 0; // KiB
};

Frame firstFrame(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList(arguments)
                                                               << QString::number(monotonicMs(), 'f', 3));
    process.waitForFinished(60000);
    const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(u' ');
    if (words.size() != 3) {
        qFatal("%s", process.readAllStandardError().constData());
    }
    return {words.at(0).toDouble(), words.at(1).toDouble(), words.at(2).toDouble()};
}

void compareStarts(const QString &library, int guides, double most)
{
    QList<double> ratios;
    QList<double> ratiosOfMain;
    QList<double> empty;
    QList<double> full;
    QList<double> memory;
    for (int i = 0; i < starts; ++i) {
        const Frame floor = firstFrame({u"--empty"_s});
        const Frame window = firstFrame({u"--show"_s, library});
        empty.append(floor.sinceStart);
        full.append(window.sinceStart);
        ratios.append(window.sinceStart / floor.sinceStart);
        ratiosOfMain.append(window.sinceMain / floor.sinceMain);
        memory.append(window.memory - floor.memory);
    }
    out() << "first frame with rows of " << guides << ": " << median(full) << " ms, empty window "
          << median(empty) << " ms, ratio " << median(ratios) << " (at most " << most << "; since main() "
          << median(ratiosOfMain) << "), " << qint64(median(memory)) << " KiB more\n";
    out().flush();
}

/// The program's application, which knows the event that took longest: where a gap comes from. Set
/// BENCH_STAGES to have it said.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0 || !m_isTiming) {
            return QApplication::notify(receiver, event); // another thread's, or a part of one that is timed
        }
        const QObject *owner = receiver->parent();
        const QString name =
            u"%1 to %2 of %3"_s.arg(int(event->type()))
                .arg(QLatin1StringView(receiver->metaObject()->className()),
                     QLatin1StringView(owner == nullptr ? "nobody" : owner->metaObject()->className()));
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const double took = double(timer.nsecsElapsed()) / 1e6;
        if (took > longestGap / 2) {
            m_slow.append(u"  %1 ms: event %2"_s.arg(took, 0, 'f', 1).arg(name));
        }
        return taken;
    }
    void begin()
    {
        m_slow.clear();
        m_isTiming = qEnvironmentVariableIsSet("BENCH_STAGES");
    }
    void tell()
    {
        m_isTiming = false;
        for (const QString &line : std::as_const(m_slow)) {
            out() << line << '\n';
        }
    }

private:
    QStringList m_slow;
    int m_depth = 0;
    bool m_isTiming = false;
};

TimedApplication *application()
{
    return static_cast<TimedApplication *>(qApp); // NOLINT: main() makes no other
}

/// Measures how long the window's thread is away: the longest time between two ticks of a timer of one
/// millisecond, beyond that millisecond. (A timer without an interval would keep a core busy that the workers
/// need.)
class Gaps final : public QObject
{
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.append(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - tick));
            m_since.start();
        });
    }
    void begin()
    {
        m_gaps.clear();
        application()->begin();
        m_since.start();
        m_timer.start(tick);
    }
    void end(const QString &name)
    {
        m_timer.stop();
        out() << "window's thread during " << name << ": longest away " << percentile(m_gaps, 100)
              << " ms, 99th percentile " << percentile(m_gaps, 99) << " ms (at most " << longestGap << ")\n";
        application()->tell();
        out().flush();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

void waitFor(const std::function<bool()> &done)
{
    while (!done()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// Lets the window do what it does in its own time.
void settle(QObject *context, int duration = afterLoading)
{
    bool later = false;
    QTimer::singleShot(duration, context, [&later] { later = true; });
    waitFor([&later] { return later; });
}

void measureGaps(const QString &guides, const QString &library)
{
    const auto workspace = Workspace::open(library, QLocale());
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(workspace->get(), &settings);
    window.show();
    waitFor([&] { return (*workspace)->isComplete() && !(*workspace)->importer()->isBusy(); });
    Gaps gaps;
    settle(&gaps); // what is made behind the first frame is measured by measureOpening()
    bool loaded = false;
    QObject::connect(workspace->get(), &Workspace::guidesLoaded, &gaps, [&loaded] { loaded = true; });
    gaps.begin();
    (*workspace)->importer()->import({guides});
    waitFor([&] { return !(*workspace)->importer()->isBusy(); });
    gaps.end(u"import"_s);
    gaps.begin();
    waitFor([&] { return loaded; });
    for (int i = 0; i < 20; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    gaps.end(u"showing what was imported"_s);

    QList<double> times;
    window.findChild<BrowsePage *>()->focusSearch();
    auto *field = window.findChild<SearchPanel *>()->findChild<QLineEdit *>();
    gaps.begin();
    const QStringList texts{u"remote senior"_s, u"vesting cliff"_s, u"equity base"_s, u"negotiat"_s,
                            u"“sign-on\"("_s};
    for (const QString &text : texts) {
        for (qsizetype end = 1; end <= text.size(); ++end) {
            bool answered = false;
            QElapsedTimer timer;
            timer.start();
            const auto connection = QObject::connect((*workspace)->search(), &GuideSearch::found, &gaps, [&] {
                times.append(double(timer.nsecsElapsed()) / 1e6);
                answered = true;
            });
            field->setText(text.first(end));
            waitFor([&answered] { return answered; });
            QObject::disconnect(connection);
        }
    }
    gaps.end(u"search"_s);
    out() << "results of a keystroke: median " << median(times) << " ms (at most 10), 99th percentile "
          << percentile(times, 99) << " ms (at most 50)\n";

    auto *table = window.findChild<QTableView *>();
    window.findChild<BrowsePage *>()->focusFilter();
    auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    gaps.begin();
    for (const QString &text : {u"engineer senior"_s, u"san francisco"_s, u"usd"_s}) {
        for (qsizetype end = 0; end <= text.size(); ++end) {
            filter->setText(text.first(end));
            settle(&gaps, betweenKeys);
        }
    }
    gaps.end(u"filtering"_s);
    filter->clear();
    gaps.begin();
    for (int i = 0; i < 200; ++i) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * i / 200);
        QApplication::processEvents();
    }
    gaps.end(u"scrolling"_s);
}

/// From the first frame on, which shows one screen of rows, until all guides are in the table.
void measureOpening(const QString &library, int guides)
{
    const auto workspace = Workspace::open(library, QLocale());
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Gaps gaps;
    bool loaded = false;
    QObject::connect(workspace->get(), &Workspace::guidesLoaded, &gaps, [&loaded] { loaded = true; });
    MainWindow window(workspace->get(), &settings);
    window.show();
    QApplication::processEvents();
    gaps.begin();
    waitFor([&loaded] { return loaded; });
    settle(&gaps);
    gaps.end(u"taking in %1 guides after the first frame"_s.arg(guides));
}

QString importedLibrary(const QString &sample, const QTemporaryDir &folder, int guides)
{
    const QString path = folder.filePath(QString::number(guides));
    writeGuides(sample, path, guides);
    const QString library = folder.filePath(u"%1.sqlite"_s.arg(guides));
    const auto database = LibraryDatabase::open(library);
    if (!database || importGuides(**database, {path}).stopped) {
        qFatal("The library could not be made.");
    }
    return library;
}

} // namespace

int main(int argc, char **argv)
{
    const double mainBegun = monotonicMs();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--empty"_L1) {
        return showEmpty(application, arguments.constLast().toDouble(), mainBegun);
    }
    if (arguments.value(1) == "--show"_L1) {
        return showLibrary(application, arguments.at(2), arguments.constLast().toDouble(), mainBegun);
    }
    if (arguments.size() < 2) {
        out() << "bench_window SAMPLE [--large]\n";
        return 2;
    }
    applyTheme(application);
    const QTemporaryDir folder;
    const QString &sample = arguments.at(1);
    compareStarts(importedLibrary(sample, folder, manyGuides), manyGuides, mostFor4466);
    if (arguments.contains("--large"_L1)) {
        const QString library = importedLibrary(sample, folder, tenfoldGuides);
        compareStarts(library, tenfoldGuides, mostFor44660);
        measureOpening(library, tenfoldGuides);
    }
    measureGaps(folder.filePath(QString::number(manyGuides)), folder.filePath(u"fresh.sqlite"_s));
    return 0;
}
