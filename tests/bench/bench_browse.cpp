// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_browse SAMPLE: how long it takes to sort a large table, to filter it at a keystroke, and to have a
// guide's chart and text on screen after it was selected; each beside a floor that is measured in the same
// run.

#include "bench/benchguides.h"
#include "browse/browsepage.h"
#include "browse/problemspanel.h"
#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "shared/theme.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTableView>
#include <QTextDocument>
#include <QTextStream>

#include <algorithm>

using namespace counteroffer;
using namespace counteroffer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;
constexpr double mostSort = 100;  // ms
constexpr double mostKey = 10;    // ms at manyGuides
constexpr double mostSelect = 50; // ms
constexpr double mostFrame = 16;  // ms that the window may be away
bool missed = false;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

// Of the processor, in ms: what else the machine does meanwhile is not counted.
double medianMs(const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        times.append(timeOf(work).processor);
    }
    return median(times);
}

void tell(const QString &what, double ms, double floor, double most)
{
    out() << what << ": " << ms << " ms, floor " << floor << " ms, ratio " << ms / floor << ", at most "
          << most << (ms <= most ? " ms\n" : " ms: MISSED\n");
    out().flush();
    missed = missed || ms > most;
}

QList<LoadedGuide> guidesOf(const QString &sample)
{
    QList<LoadedGuide> guides;
    const QStringList files = guidesBelow(sample);
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            guides.append({guides.size() + 1, path, bytes, readGuide(bytes, path)});
        }
    }
    return guides;
}

QList<GuideRecord> recordsOf(const QList<LoadedGuide> &guides, int count)
{
    QList<GuideRecord> base;
    for (const LoadedGuide &guide : guides) {
        base.append(summarise(guide.guide, guide.path));
    }
    QList<GuideRecord> records;
    for (int i = 0; i < count; ++i) {
        GuideRecord record = base[i % base.size()];
        record.id = i + 1;
        record.company += u" %1"_s.arg(i / base.size());
        if (record.total) { // other figures, so that nothing is sorted already
            record.total->hi.minor += (qint64(i) * 7919 % 10007) * 100;
        }
        records.append(record);
    }
    return records;
}

void benchSort(const QList<GuideRecord> &records)
{
    GuideTableModel model{QLocale()};
    GuideListProxy list(&model);
    model.setRecords(records);
    QList<qint64> numbers;
    for (const GuideRecord &record : records) {
        numbers.append(record.total ? record.total->hi.minor : 0);
    }
    const double floor = medianMs([&numbers] {
        QList<qint64> sorted = numbers;
        std::sort(sorted.begin(), sorted.end());
    });
    const QList<SortKey> total{{GuideTableModel::TotalColumn, Qt::AscendingOrder},
                               {GuideTableModel::CompanyColumn, Qt::AscendingOrder}};
    bool down = false;
    tell(u"sort of %1 rows by total, then company"_s.arg(records.size()), medianMs([&] {
             QList<SortKey> keys = total;
             keys[0].order = down ? Qt::DescendingOrder : Qt::AscendingOrder;
             down = !down;
             list.setOrder(keys);
         }),
         floor, mostSort);
    tell(u"the same with all keys worked out anew"_s, medianMs([&] {
             list.setOrder({});
             list.setRates({}, {});
             list.setOrder(total);
         }),
         floor, mostSort);
}

void benchFilter(const QList<GuideRecord> &records, double most)
{
    GuideTableModel model{QLocale()};
    GuideListProxy list(&model);
    list.setOrder({{GuideTableModel::CompanyColumn, Qt::AscendingOrder}});
    model.setRecords(records);
    QStringList texts;
    for (const GuideRecord &record : records) {
        texts.append(record.company.toCaseFolded());
    }
    const double floor = medianMs([&texts] {
        volatile int found = 0;
        for (const QString &text : std::as_const(texts)) {
            found = found + (text.contains(u"eng"_s) ? 1 : 0);
        }
    });
    const QStringList typed{u"e"_s, u"en"_s, u"eng"_s, u"engi"_s, u"engi r"_s, u"engi re"_s, u""_s};
    int key = 0;
    tell(u"a keystroke in the filter of %1 rows"_s.arg(records.size()), medianMs([&] {
             GuideFilter filter;
             filter.text = typed[key++ % typed.size()];
             list.setFilter(filter);
         }),
         floor, most);
}

void benchSelect(const QList<LoadedGuide> &guides, int tab)
{
    GuideTableModel model{QLocale()};
    DiagnosticsModel problems;
    model.setRecords(recordsOf(guides, manyGuides));
    BrowsePage page(&model, &problems, QLocale());
    page.resize(1280, 760);
    page.show();
    page.showGuideAt(guides.first().id, tab > 0 ? 1 : 0);
    page.showGuide(guides.first());
    QApplication::processEvents();
    qsizetype next = 0;
    const double floor = medianMs([&] {
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(guides[next++ % guides.size()].bytes));
        document.setTextWidth(500);
        (void)document.size();
    });
    next = 0;
    QImage image(page.size(), QImage::Format_ARGB32_Premultiplied);
    tell(tab > 0 ? u"selecting a guide, with its text in front"_s
                 : u"selecting a guide, with its pay in front"_s,
         medianMs([&] {
             const LoadedGuide &guide = guides[next++ * 17 % guides.size()];
             page.showGuide({guide.id, guide.path, guide.bytes, readGuide(guide.bytes, guide.path)});
             QApplication::processEvents();
             page.render(&image);
         }),
         floor, mostSelect);
}

// What the window's thread does: the list itself was put together in a worker. The floor is a pass over all
// problems.
void benchProblems(const QList<LoadedGuide> &guides)
{
    QList<GuideProblem> all;
    for (int i = 0; i < tenfoldGuides; ++i) {
        const LoadedGuide &guide = guides[i % guides.size()];
        const QString company = guide.guide.company + u" %1"_s.arg(i / guides.size());
        for (const Diagnostic &diagnostic : guide.guide.diagnostics) {
            all.append({i + 1, company, guide.guide.role, diagnostic});
        }
    }
    const ProblemList list = ProblemList::of(all);
    DiagnosticsModel model;
    ProblemsPanel panel(&model);
    panel.resize(700, 600);
    panel.show();
    model.setList(list);
    QApplication::processEvents();
    const double floor = medianMs([&list] {
        volatile int lines = 0;
        for (const GuideProblem &problem : list.problems) {
            lines = lines + problem.diagnostic.line;
        }
    });
    const QString count = QString::number(all.size());
    tell(u"a list of %1 problems shown"_s.arg(count), medianMs([&] {
             model.setList(list);
             QApplication::processEvents();
         }),
         floor, mostFrame);
    auto *severity = panel.findChild<QComboBox *>();
    int choice = 0;
    tell(u"one severity of them chosen"_s, medianMs([&] {
             severity->setCurrentIndex(++choice % severity->count());
             QApplication::processEvents();
         }),
         floor, mostFrame);
    severity->setCurrentIndex(0);
    auto *table = panel.findChild<QTableView *>();
    int column = 0;
    tell(u"sorted by another column"_s, medianMs([&] {
             table->sortByColumn(++column % DiagnosticsModel::ColumnCount, Qt::AscendingOrder);
             QApplication::processEvents();
         }),
         floor, mostSort);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application);
    if (argc < 2) {
        out() << "usage: bench_browse SAMPLE\n";
        return 2;
    }
    const QList<LoadedGuide> guides = guidesOf(QString::fromLocal8Bit(argv[1]));
    if (guides.isEmpty()) {
        out() << "There are no guides in this folder.\n";
        return 2;
    }
    benchSort(recordsOf(guides, tenfoldGuides));
    benchFilter(recordsOf(guides, manyGuides), mostKey);
    benchFilter(recordsOf(guides, tenfoldGuides), mostKey * 10);
    benchSelect(guides, 0);
    benchSelect(guides, 1);
    benchProblems(guides);
    return missed ? 1 : 0;
}
