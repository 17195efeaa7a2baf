// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_sheet GUIDE [ROUNDS]: how long the full sheet of a guide's plan takes as a PDF file, against the
// floor of Qt writing as many pages of plain text; and how long the preview takes after an edit.

#include "guides/guidereader.h"
#include "negotiation/planstart.h"
#include "offersheet/sheetwriter.h"
#include "sheet/sheetfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 900; // pixels

double medianMs(int rounds, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

// As many pages of text as people write in a plain document, the way Qt prints one.
void writePlainText(const QString &path, int pages)
{
    QPdfWriter writer(path);
    QTextDocument document;
    QString text;
    constexpr int linesOnAPage = 56;
    for (int line = 0; line < pages * linesOnAPage; ++line) {
        text += u"A line of plain text that is about as long as the lines of a sheet are, number %1.\n"_s.arg(
            line);
    }
    document.setPlainText(text);
    document.print(&writer);
}

void paintFirstPage(const SheetPages &pages)
{
    const qreal scale = previewWidth / pages.pageSize().width();
    QImage image((pages.pageSize() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, 0);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QGuiApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() < 2 || !file.open(QIODevice::ReadOnly)) {
        out << "usage: bench_sheet GUIDE [ROUNDS]\n";
        return 2;
    }
    const int rounds = std::max(1, arguments.value(2, u"15"_s).toInt());
    const Guide guide = readGuide(file.readAll(), file.fileName());
    if (guide.compensation.isEmpty()) {
        out << "The guide has no table of compensation.\n";
        return 2;
    }
    Plan plan = startPlan(guide, file.fileName(), 0, {});
    const QTemporaryDir folder;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QDate day(2026, 3, 2);
    int pages = 0;
    const auto exportSheet = [&] {
        const auto content = checkedSheet(plan, &guide, day, {}, locale);
        const auto written =
            writeSheet({*content, locale, QPageSize::A4, planForSheet(plan, SheetKind::Private),
                        folder.filePath(u"sheet.pdf"_s)});
        pages = written ? written->pages : 0;
    };
    exportSheet(); // fonts are found once
    const double sheet = medianMs(rounds, exportSheet);
    const double floor = medianMs(rounds, [&] { writePlainText(folder.filePath(u"text.pdf"_s), pages); });
    const double preview = medianMs(rounds, [&] {
        plan.target.base.value =
            Money{plan.target.base.value.value_or(Money{0, plan.currency}).minor + 100000, plan.currency};
        const auto content = checkedSheet(plan, &guide, day, {}, locale);
        paintFirstPage(SheetPages(*content, locale, QPageSize::A4));
    });
    out << "sheet of " << pages << " pages: " << sheet << " ms; as much plain text " << floor << " ms, ratio "
        << sheet / floor << "\npreview after an edit: " << preview << " ms\n";
    return 0;
}
