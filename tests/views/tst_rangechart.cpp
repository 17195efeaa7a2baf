// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/chartframe.h"
#include "shared/marks.h"
#include "shared/rangechartdrawing.h"
#include "shared/rangechartitem.h"
#include "shared/rangechartview.h"
#include "shared/theme.h"
#include "views/sampleplan.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QValueAxis>

using namespace counteroffer;
using namespace counteroffer::test;

namespace {

RangeChart twoRegions()
{
    RangeChart chart;
    chart.currency = Currency::known("USD");
    chart.bars = {{QStringLiteral("North"), dollarRange(200000, 300000), true},
                  {QStringLiteral("South"), dollarRange(180000, 260500), false}};
    chart.markers = {{TermSet::Floor, dollars(210000), false},
                     {TermSet::Target, dollars(290000), false},
                     {TermSet::Offer, dollars(240000), true}};
    return chart;
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestRangeChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsFloatFromLowToHigh();
    void axisHoldsEverythingAndSaysItsUnit();
    void millionsForLargeFigures();
    void regionsOfOneNameStayApart();
    void namesAreNoHtml();
    void namesAreWholeInLargeType_data();
    void namesAreWholeInLargeType();
    void marksAreSeen_data();
    void marksAreSeen();
    void emptySaysSo();
    void leftOutIsSaid();
    void describesItself();
    void shapesDiffer();
    void printsAsVectorsWithText();
};

void TestRangeChart::barsFloatFromLowToHigh()
{
    RangeChartItem item(american(), themePalette(false), QApplication::font());
    item.setContent(twoRegions());
    QCOMPARE(item.series().size(), 1);
    const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(item.series().constFirst());
    QVERIFY(series != nullptr);
    const QList<QBarSet *> sets = series->barSets();
    QCOMPARE(sets.size(), 3);
    // Category axes run from the bottom: the last region is the first value.
    QCOMPARE(sets[0]->at(0), 180.0);
    QCOMPARE(sets[0]->at(1), 200.0);
    QCOMPARE(sets[1]->at(0), 80.5); // South is not the plan's region
    QCOMPARE(sets[1]->at(1), 0.0);
    QCOMPARE(sets[2]->at(0), 0.0);
    QCOMPARE(sets[2]->at(1), 100.0);
    QCOMPARE(sets[0]->color().alpha(), 0);
}

void TestRangeChart::axisHoldsEverythingAndSaysItsUnit()
{
    RangeChartItem item(american(), themePalette(false), QApplication::font());
    RangeChart chart = twoRegions();
    chart.markers.append({TermSet::Offer, dollars(90000), false});
    item.setContent(chart);
    const auto *values = qobject_cast<QValueAxis *>(item.axes(Qt::Horizontal).value(0));
    QVERIFY(values != nullptr);
    QVERIFY(values->min() <= 90 && values->max() >= 300);
    QVERIFY2(values->titleText().contains(QLatin1String("USD")), qPrintable(values->titleText()));
    QVERIFY(values->titleText().contains(QLatin1String("thousand")));
    chart.markers.clear();
    item.setContent(chart); // now the axis need not reach down
    values = qobject_cast<QValueAxis *>(item.axes(Qt::Horizontal).value(0));
    QVERIFY(values->min() > 90);
    QVERIFY2(values->titleText().contains(american().toString(values->min(), 'f', 0)),
             "says where it begins");
    QCOMPARE(item.axes(Qt::Horizontal).size(), 1);
}

void TestRangeChart::millionsForLargeFigures()
{
    RangeChartItem item(american(), themePalette(false), QApplication::font());
    RangeChart chart;
    const Currency yen = Currency::known("JPY");
    chart.currency = yen;
    chart.bars = {
        {QStringLiteral("Kita"), {*Money::units(20000000, yen), *Money::units(31500000, yen)}, false}};
    item.setContent(chart);
    const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(item.series().constFirst());
    QCOMPARE(series->barSets().constFirst()->at(0), 20.0);
    const auto *values = qobject_cast<QValueAxis *>(item.axes(Qt::Horizontal).value(0));
    QVERIFY2(values->titleText().contains(QLatin1String("JPY million")), qPrintable(values->titleText()));
}

void TestRangeChart::regionsOfOneNameStayApart()
{
    RangeChartItem item(american(), themePalette(false), QApplication::font());
    RangeChart chart = twoRegions();
    chart.bars[1].name = chart.bars[0].name;
    item.setContent(chart);
    const auto *names = qobject_cast<QBarCategoryAxis *>(item.axes(Qt::Vertical).value(0));
    QVERIFY(names != nullptr);
    QCOMPARE(names->count(), 2);
}

void TestRangeChart::namesAreNoHtml()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("red.png"));
    QImage red(60, 60, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));
    RangeChart chart = twoRegions();
    chart.bars[0].name = QStringLiteral("R&D <img src=\"%1\">").arg(path);
    chart.bars[1].name = QStringLiteral("<img src=\"%1\">").arg(QUrl::fromLocalFile(path).toString());
    const RangeChartDrawing drawing(chart, QStringLiteral("Pay"), american());
    const ChartLook look{themePalette(false), QApplication::font()};
    QImage image(1200, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter, image.rect(), look);
    painter.end();
    QCOMPARE(pixelsOf(image, Qt::red), 0);
}

void TestRangeChart::namesAreWholeInLargeType_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {9, 11, 14, 18}) {
        QTest::addRow("%d points", points) << points;
    }
}

void TestRangeChart::namesAreWholeInLargeType()
{
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    QGraphicsScene scene;
    auto *item = new RangeChartItem(american(), themePalette(false), font);
    scene.addItem(item);
    item->setFont(font);
    item->setContent(twoRegions());
    item->resize(26.0 * points, item->comfortableHeight()); // as narrow as beside the others at 1024
    item->layout()->activate();
    const auto *values = qobject_cast<QValueAxis *>(item->axes(Qt::Horizontal).value(0));
    const qreal title = QFontMetricsF(values->titleFont()).horizontalAdvance(values->titleText());
    QVERIFY2(title < item->plotArea().width(), qPrintable(values->titleText()));
    QVERIFY(values->titleText().contains(QStringLiteral("from")));
    QStringList names;
    const QList<QGraphicsItem *> all = scene.items();
    for (QGraphicsItem *each : all) {
        if (const auto *text = dynamic_cast<QGraphicsTextItem *>(each)) {
            names.append(text->toPlainText());
        }
    }
    QVERIFY2(names.contains(QStringLiteral("North")) && names.contains(QStringLiteral("South")),
             qPrintable(names.join(u'|')));
}

void TestRangeChart::marksAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRangeChart::marksAreSeen()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark);
    const auto drawn = [&](const RangeChart &chart) {
        QGraphicsScene scene;
        auto *item = new RangeChartItem(american(), palette, QApplication::font());
        scene.addItem(item);
        item->setContent(chart);
        item->resize(600, item->comfortableHeight());
        QImage image(600, int(item->size().height()), QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QPainter painter(&image);
        scene.render(&painter, QRectF(image.rect()), item->rect());
        return image;
    };
    RangeChart plain = twoRegions();
    plain.markers.clear();
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Offer}) {
        const QColor color = markColor(set, palette);
        QCOMPARE(pixelsOf(drawn(plain), color), 0);
        QVERIFY2(pixelsOf(drawn(twoRegions()), color) > 20, qPrintable(color.name()));
    }
    QVERIFY(pixelsOf(drawn(plain), chosenBandColor(palette)) > 500);
    QVERIFY(pixelsOf(drawn(plain), bandColor(palette)) > 500);
}

void TestRangeChart::emptySaysSo()
{
    RangeChartView view(american());
    view.show();
    view.setContent({});
    QVERIFY(!view.frame()->drawing()->missing().isEmpty());
    QVERIFY(view.frame()->figures().isEmpty());
    QVERIFY(view.frame()->height() > 0);
    view.setContent(twoRegions());
    QVERIFY(view.frame()->drawing()->missing().isEmpty());
    QCOMPARE(view.frame()->figures().size(), 5);
}

void TestRangeChart::leftOutIsSaid()
{
    RangeChartView view(american());
    view.show();
    RangeChart chart = twoRegions();
    chart.leftOut = {QStringLiteral("Overseas")};
    view.setContent(chart);
    QVERIFY(view.frame()->drawing()->note().contains(QLatin1String("Overseas")));
    QVERIFY(view.frame()->description().contains(QLatin1String("Overseas")));
}

void TestRangeChart::describesItself()
{
    RangeChartView view(american());
    view.setContent(twoRegions());
    const QString words = view.frame()->description();
    for (const auto *word : {"North", "South", "300", "Floor", "Target", "290", "offer", "240"}) {
        QVERIFY2(words.contains(QLatin1String(word), Qt::CaseInsensitive),
                 qPrintable(words + QLatin1String(word)));
    }
}

void TestRangeChart::shapesDiffer()
{
    // Apart without colours: no shape covers the corners that another covers.
    const auto inside = [](TermSet set, QPointF point) { return markShape(set, {}, 20).contains(point); };
    const QPointF foot(-8, 9);
    QVERIFY(inside(TermSet::Floor, foot));
    QVERIFY(!inside(TermSet::Target, foot));
    QVERIFY(!inside(TermSet::Offer, foot));
    const QPointF shoulder(5.5, -5.5);
    QVERIFY(!inside(TermSet::Floor, shoulder));
    QVERIFY(!inside(TermSet::Target, shoulder));
    QVERIFY(inside(TermSet::Offer, shoulder));
}

void TestRangeChart::printsAsVectorsWithText()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext (package poppler-utils) is not installed.");
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    {
        QGraphicsScene scene;
        auto *item =
            new RangeChartItem(american(), themePalette(false), QFont(QStringLiteral("Liberation Sans"), 10));
        scene.addItem(item);
        item->setContent(twoRegions());
        item->resize(600, item->comfortableHeight());
        QPdfWriter writer(path);
        QPainter painter(&writer);
        scene.render(&painter, QRectF(0, 0, 6000, 3000), item->rect());
    }
    const QString text = pdfText(path);
    for (const auto *word : {"North", "South", "200", "300", "260.5", "Target 290", "Floor 210", "USD"}) {
        QVERIFY2(text.contains(QLatin1String(word)),
                 qPrintable(QLatin1String(word) + QLatin1String(" in\n") + text));
    }
    QProcess images;
    images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    images.waitForFinished();
    QCOMPARE(images.readAllStandardOutput().count('\n'), 2); // its two head lines: no picture
}

QTEST_MAIN(TestRangeChart)
#include "tst_rangechart.moc"
