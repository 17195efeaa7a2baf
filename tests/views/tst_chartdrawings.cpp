// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/filewriting.h"
#include "shared/chartpicture.h"
#include "shared/comparedrawing.h"
#include "shared/marketdrawing.h"
#include "shared/paystackdrawing.h"
#include "shared/rangechartdrawing.h"
#include "shared/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace counteroffer;

namespace {

using Make = std::function<std::unique_ptr<ChartDrawing>()>;

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

Money dollars(qint64 whole)
{
    return Money::units(whole, Currency::known("USD")).value_or(Money());
}

MoneyRange span(qint64 low, qint64 high)
{
    return {dollars(low), dollars(high)};
}

PayStack stack()
{
    PayStack pay;
    pay.currency = Currency::known("USD");
    pay.basis = EquityBasis::Year;
    const PayParts low{dollars(200000), dollars(20000), dollars(50000), dollars(270000)};
    const PayParts high{dollars(250000), dollars(50000), dollars(90000), dollars(390000)};
    pay.rows = {{u"North"_s, low, high, span(265000, 380000), {}, 5}, {u"South"_s, low, high, {}, {}, 6}};
    return pay;
}

Market market(int entries)
{
    Market shown;
    shown.question = {RoleFamily::DataEngineer, {}, Currency::known("USD"), dollars(210000)};
    for (int i = 0; i < entries; ++i) {
        const MoneyRange total = span(150000 + i * 1000, 190000 + i * 1200);
        shown.entries.append(
            {i, u"Company %1"_s.arg(i), u"Data Engineer"_s, {}, total, dollars(170000 + i * 1100), i == 0});
    }
    if (entries > 0) {
        shown.firstQuartile = dollars(175000);
        shown.median = dollars(180000);
        shown.thirdQuartile = dollars(185000);
        shown.below = entries;
        shown.inside = 0;
    }
    return shown;
}

Comparison comparison()
{
    return compareRoles({{1, u"A, Data Engineer, North"_s, span(200000, 300000)},
                         {2, u"B, Data Engineer, South"_s, span(210000, 280000)},
                         {3, u"C, Data Engineer"_s,
                          MoneyRange{{100, Currency::known("GBP")}, {200, Currency::known("GBP")}}}},
                        {});
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestChartDrawings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_data();
    void all();
    void nothingIsSaid_data();
    void nothingIsSaid();
    void manyCompaniesStayReadable();
    void figuresSayTheAmounts();
};

void TestChartDrawings::all_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("figures");
    const auto row = [](const char *name, int figures, const Make &make) {
        QTest::newRow(name) << make << figures;
    };
    row("pay stack", 2 * 6 + 1, [] { return std::make_unique<PayStackDrawing>(stack(), english()); });
    row("market", 3 + 12 + 1, [] { return std::make_unique<MarketDrawing>(market(12), english()); });
    row("range", 3 + 2, [] {
        RangeChart chart;
        chart.currency = Currency::known("USD");
        for (const QString &name : {u"North"_s, u"South"_s, u"West"_s}) {
            chart.bars.append({name, span(200000, 300000), false});
        }
        chart.markers = {{TermSet::Floor, dollars(210000), false}, {TermSet::Target, dollars(290000), false}};
        return std::make_unique<RangeChartDrawing>(chart, u"Total pay"_s, english());
    });
    row("compare", 3, [] { return std::make_unique<CompareDrawing>(comparison(), english()); });
}

// In light and dark, large and small: every figure has its place within the picture, and something is there.
void TestChartDrawings::all()
{
    QFETCH(Make, make);
    QFETCH(int, figures);
    const auto drawing = make();
    QVERIFY(drawing->missing().isEmpty());
    QVERIFY(!drawing->title().isEmpty());
    QFont large = QApplication::font();
    large.setPointSize(14);
    for (const bool dark : {false, true}) {
        for (const QFont &font : {QApplication::font(), large}) {
            const ChartLook look{themePalette(dark), font};
            const QSizeF size(480, drawing->comfortableHeight(look));
            const QRectF area(QPointF(30, 20), size);
            const QList<ChartFigure> all = drawing->figures(area, look);
            QCOMPARE(all.size(), figures);
            for (const ChartFigure &figure : all) {
                QVERIFY2(area.adjusted(-3, -3, 3, 3).contains(figure.place), qPrintable(figure.text));
                QVERIFY2(!figure.place.isEmpty() && !figure.text.isEmpty(), qPrintable(figure.text));
            }
            const QImage image = chartImage(*drawing, size, look, 1);
            QImage blank(image.size(), image.format());
            blank.fill(look.palette.color(QPalette::Base));
            int drawn = 0;
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3) {
                    drawn += image.pixel(x, y) != blank.pixel(x, y) ? 1 : 0;
                }
            }
            QVERIFY(drawn > image.width() * image.height() / 9 / 50);
        }
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    const ChartLook look{themePalette(false), QApplication::font()};
    QVERIFY(writeWhole(path, chartSvgBytes(*drawing, {480, drawing->comfortableHeight(look)}, look)).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY2(!svg.contains("<image"), "vectors, no picture");
    QVERIFY(svg.contains("<text"));
}

void TestChartDrawings::nothingIsSaid_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("no base salary", [] { return std::make_unique<PayStackDrawing>(PayStack(), english()); });
    row("no company", [] { return std::make_unique<MarketDrawing>(market(0), english()); });
    row("no rate", [] {
        Market empty = market(0);
        empty.withoutRate = {Currency::known("GBP")};
        empty.leftOut = 4;
        return std::make_unique<MarketDrawing>(empty, english());
    });
    row("nothing pinned", [] { return std::make_unique<CompareDrawing>(Comparison(), english()); });
    row("pinned without totals", [] {
        return std::make_unique<CompareDrawing>(compareRoles({{1, u"A"_s, {}}, {2, u"B"_s, {}}}, {}),
                                                english());
    });
}

void TestChartDrawings::nothingIsSaid()
{
    QFETCH(Make, make);
    const auto drawing = make();
    QVERIFY(drawing->missing().endsWith(u'.'));
}

void TestChartDrawings::manyCompaniesStayReadable()
{
    const MarketDrawing drawing(market(300), english());
    const ChartLook look{themePalette(false), QApplication::font()};
    const qreal height = drawing.comfortableHeight(look);
    QVERIFY(height < 2500);
    const QList<ChartFigure> figures = drawing.figures(QRectF(0, 0, 480, height), look);
    QCOMPARE(figures.size(), 304);
    QVERIFY(figures[3].place.bottom() <= figures[4].place.top() + 0.01);
}

void TestChartDrawings::figuresSayTheAmounts()
{
    const ChartLook look{themePalette(false), QApplication::font()};
    const QRectF area(0, 0, 480, 300);
    const PayStackDrawing pay(stack(), english());
    QVERIFY(pay.figures(area, look).at(1).text.contains(u"$20,000"_s));
    QVERIFY(pay.figures(area, look).at(6).text.contains(u"$265,000–380,000"_s));
    const CompareDrawing compare(comparison(), english());
    const QString second = compare.figures(area, look).at(1).text;
    QVERIFY2(second.contains(u"+$10,000"_s) && second.contains(u"−$20,000"_s), qPrintable(second));
    QVERIFY(compare.figures(area, look).at(2).text.contains(u"GBP"_s));
    PayStack undecided = stack();
    undecided.equityUndecided = true;
    QVERIFY(PayStackDrawing(undecided, english()).note() != pay.note());
}

QTEST_MAIN(TestChartDrawings)
#include "tst_chartdrawings.moc"
