// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the pictures of the README: take_screenshots FOLDER. The window is the program's own, on a library in
// a temporary folder, at a fixed size, font and locale, so that two machines draw the same.

#include "app/mainwindow.h"
#include "app/workspace.h"
#include "browse/browsepage.h"
#include "negotiation/offergap.h"
#include "shared/theme.h"
#include "sheet/sheetpage.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1280, 800);
constexpr int bodyPoints = 10;
constexpr int smallest = 0; // of a PNG's "qualities": packed best
constexpr auto shownRole = u"CoE Inference Platform Engineer";

qint64 shownGuide(const GuideTableModel *guides)
{
    for (int row = 0; row < guides->rowCount(); ++row) {
        if (guides->record(row).role == shownRole) {
            return guides->record(row).id;
        }
    }
    return 0;
}

// What has been said so far in the pictured call.
void hearAnOffer(PlanEditor *editor)
{
    OfferRound round;
    round.at = QDateTime(QDate(2026, 3, 2), QTime(15, 4), Qt::UTC);
    round.component = Component::Base;
    round.amount = Money::units(240000, editor->plan().currency);
    round.words = u"240k"_s;
    editor->change(u"They said 240k"_s, {}, [&](Plan &plan) {
        takeRound(plan, round);
        plan.callStep = plan.script.size() > 1 ? plan.script[1].id : QString();
    });
}

// In 256 colours, a third of the bytes: of each of the commonest coarse tones its commonest colour, so that a
// small mark keeps its hue beside much grey.
QImage fewColors(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    struct Tone
    {
        int pixels = 0;
        int most = 0;
        QRgb color = 0;
    };
    QHash<QRgb, Tone> tones;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color) {
        Tone &tone = tones[color.key() & 0xf0f0f0];
        tone.pixels += color.value();
        if (color.value() > tone.most) {
            tone.most = color.value();
            tone.color = color.key();
        }
    }
    QList<Tone> commonest(tones.cbegin(), tones.cend());
    std::sort(commonest.begin(), commonest.end(),
              [](const Tone &a, const Tone &b) { return a.pixels > b.pixels; });
    QList<QRgb> table;
    for (qsizetype i = 0; i < std::min<qsizetype>(256, commonest.size()); ++i) {
        table.append(commonest[i].color);
    }
    return image.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

bool take(MainWindow &window, int page, const QString &path)
{
    window.showPage(page);
    QTest::qWait(800); // layouts, what is made after a first frame, and the preview's delay
    return fewColors(window.grab().toImage().convertToFormat(QImage::Format_RGB32))
        .save(path, "PNG", smallest);
}

int takeAll(QApplication &application, const QString &folder)
{
    const QTemporaryDir home;
    const auto workspace = Workspace::open(home.filePath(u"library.sqlite"_s), QLocale());
    if (!workspace) {
        QTextStream(stderr) << errorSentence(workspace.error()) << '\n';
        return 1;
    }
    Settings settings(home.filePath(u"settings.ini"_s));
    settings.setPaper(QPageSize::A4);
    const qint64 guide = shownGuide((*workspace)->guides());
    if (!(*workspace)->startPlan(guide, 0)) {
        return 1;
    }
    const QString plan = (*workspace)->editor()->plan().id;
    hearAnOffer((*workspace)->editor());
    settings.setPlanId(plan);
    bool saved = true;
    for (const bool dark : {false, true}) {
        QApplication::setPalette(themePalette(dark));
        MainWindow window(workspace->get(), &settings);
        window.resize(windowSize);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.browsePage()->complete();
        window.browsePage()->selectGuide(guide);
        const QString end = dark ? u"-dark.png"_s : u".png"_s;
        saved = take(window, MainWindow::Browse, folder + u"/browse"_s + end) && saved;
        saved = take(window, MainWindow::Prepare, folder + u"/prepare"_s + end) && saved;
        if (!dark) {
            saved = take(window, MainWindow::Call, folder + u"/call"_s + end) && saved;
            saved = take(window, MainWindow::Sheet, folder + u"/sheet"_s + end) && saved;
            window.sheetPage()->exportTo(folder + u"/sheet.pdf"_s);
            saved = QTest::qWaitFor([&] { return !window.sheetPage()->isExporting(); }, 20000) && saved;
        }
    }
    application.processEvents();
    return saved ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    applyTheme(application);
    QFont font(u"Noto Sans"_s, bodyPoints);
    font.setStyleStrategy(QFont::NoSubpixelAntialias); // coloured edges belong to one kind of screen
    QApplication::setFont(font);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "take_screenshots FOLDER\n";
        return 2;
    }
    return takeAll(application, arguments[1]);
}
