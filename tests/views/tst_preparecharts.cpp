// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/exitsdrawing.h"
#include "prepare/plancharts.h"
#include "prepare/roundrows.h"
#include "prepare/roundsdrawing.h"
#include "prepare/sensitivitydrawing.h"
#include "prepare/yearsdrawing.h"
#include "shared/chartpicture.h"
#include "shared/theme.h"
#include "views/sampleplan.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

YearTotal year(qint64 base, qint64 bonus, qint64 signOn, qint64 vested)
{
    YearTotal made;
    made.base = dollars(base);
    made.bonus = dollars(bonus);
    made.signOn = dollars(signOn);
    made.vested = dollars(vested);
    made.refreshed = dollars(0);
    made.total = dollars(base + bonus + signOn + vested);
    made.recurring = dollars(base + bonus + vested);
    return made;
}

// COMPENSATION F4's cases A and B, whose lead changes in year 3 (F5).
YearsChart twoOffers()
{
    YearsChart chart;
    chart.currency = Currency::known("USD");
    chart.offers = {{u"Their offer"_s,
                     TermSet::Offer,
                     {year(220000, 33000, 30000, 100000), year(220000, 33000, 0, 100000),
                      year(220000, 33000, 0, 100000), year(220000, 33000, 0, 100000)},
                     true},
                    {u"Example Works"_s,
                     std::nullopt,
                     {year(220000, 33000, 90000, 20000), year(220000, 33000, 60000, 60000),
                      year(220000, 33000, 0, 160000), year(220000, 33000, 0, 160000)},
                     false}};
    chart.crossover = 3;
    chart.remark = u"From year 3 on Example Works leads."_s;
    return chart;
}

ExitsChart exits()
{
    ExitsChart chart;
    chart.currency = Currency::known("USD");
    chart.points = {{dollars(0), dollars(0), dollars(0)},
                    {dollars(2500000000), dollars(0), dollars(21250)},
                    {dollars(3500000000), dollars(21250), dollars(61750)},
                    {dollars(5000000000), dollars(122500), dollars(122500)},
                    {dollars(8000000000), dollars(244000), dollars(244000)},
                    {dollars(15000000000), dollars(527500), dollars(527500)}};
    chart.leavesZero = dollars(3290123457);
    chart.today = dollars(5000000000);
    chart.equal = dollars(10660000000);
    chart.equalTo = u"staying"_s;
    return chart;
}

RoundsChart rounds()
{
    RoundsChart chart;
    chart.component = u"Total compensation, a year"_s;
    chart.currency = Currency::known("USD");
    chart.rounds = {{u"1"_s, dollars(295000), false},
                    {u"2"_s, dollars(382500), true},
                    {u"3"_s, dollars(330000), false},
                    {u"4"_s, dollars(352000), false}};
    chart.lines = {{TermSet::Floor, dollars(323000)}, {TermSet::Target, dollars(382500)}};
    return chart;
}

SensitivityChart sensitivity()
{
    SensitivityChart chart;
    chart.first = u"Their offer"_s;
    chart.second = u"Example Works"_s;
    chart.leads = u"As things are assumed, their offer leads."_s;
    chart.rows = {{u"Liquidity discount"_s,
                   u"0%"_s,
                   u"100%"_s,
                   {u"20%"_s, 0.2},
                   SensitivityChart::Value{u"62%"_s, 0.62}},
                  {u"Bonus paid out"_s,
                   u"0%"_s,
                   u"200%"_s,
                   {u"100%"_s, 0.5},
                   std::nullopt,
                   u"Their offer by $1"_s,
                   u"Example Works by $9"_s}};
    return chart;
}

std::unique_ptr<ChartDrawing> drawing(const QString &which, bool empty)
{
    const QLocale locale = american();
    const QString missing = u"Nothing yet."_s;
    if (which == u"years") {
        YearsChart chart = empty ? YearsChart() : twoOffers();
        chart.missing = empty ? missing : QString();
        return std::make_unique<YearsDrawing>(chart, locale);
    }
    if (which == u"exits") {
        ExitsChart chart = empty ? ExitsChart() : exits();
        chart.missing = empty ? missing : QString();
        return std::make_unique<ExitsDrawing>(chart, locale);
    }
    if (which == u"rounds") {
        RoundsChart chart = empty ? RoundsChart() : rounds();
        chart.missing = empty ? missing : QString();
        return std::make_unique<RoundsDrawing>(chart, locale);
    }
    SensitivityChart chart = empty ? SensitivityChart() : sensitivity();
    chart.missing = empty ? missing : QString();
    return std::make_unique<SensitivityDrawing>(chart);
}

ChartLook look(bool dark)
{
    return {themePalette(dark), QFont()};
}

QImage painted(const ChartDrawing &chart, const QSize &size, bool dark)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(themePalette(dark).color(QPalette::Window));
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(), size), look(dark));
    return image;
}

} // namespace

/// The charts of Prepare, apart from any page.
class TestPrepareCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsSaid_data();
    void everyFigureIsSaid();
    void drawsWithinItsArea_data();
    void drawsWithinItsArea();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void yearsSayWhatTheyLack();
    void roundsStandInOnePeriod();
    void columnsBeginAtZero();
    void equalHeightsForEqualPay();
    void hatchTellsWhatCannotBeSold();
    void labelsAreSpread_data();
    void labelsAreSpread();
    void axisUnits_data();
    void axisUnits();
};

void TestPrepareCharts::everyFigureIsSaid_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("said");
    QTest::newRow("years") << u"years"_s << 8 + 8 * 3 + 3
                           << u"Example Works, year 3: equity $160,000."_s; // 3 sign-ons
    QTest::newRow("exits") << u"exits"_s << 7 << u"The exit that equals staying: $10.66B."_s;
    QTest::newRow("rounds") << u"rounds"_s << 6 << u"2: you asked for $382,500."_s;
    QTest::newRow("sensitivity")
        << u"sensitivity"_s << 2
        << u"Bonus paid out is 100%, tried from 0% to 200%. Nothing turns: the order stays. Ahead over four years at 0%: Their offer by $1; at 200%: Example Works by $9."_s;
}

void TestPrepareCharts::everyFigureIsSaid()
{
    QFETCH(QString, which);
    QFETCH(int, count);
    QFETCH(QString, said);
    const auto chart = drawing(which, false);
    const QList<ChartFigure> figures = chart->figures(QRectF(0, 0, 600, 260), look(false));
    QCOMPARE(figures.size(), count);
    QStringList texts;
    for (const ChartFigure &figure : figures) {
        texts.append(figure.text);
        QVERIFY2(QRectF(-1, -1, 602, 262).contains(figure.place), qPrintable(figure.text));
        QVERIFY(figure.place.width() > 0 && figure.place.height() > 0);
    }
    QVERIFY2(texts.contains(said), qPrintable(texts.join(u'\n')));
    QVERIFY(!chart->title().isEmpty());
}

void TestPrepareCharts::drawsWithinItsArea_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    for (const QString &which : {u"years"_s, u"exits"_s, u"rounds"_s, u"sensitivity"_s}) {
        for (const bool dark : {false, true}) {
            for (const int points : {10, 14}) {
                QTest::addRow("%s, %s, size %d", qPrintable(which), dark ? "dark" : "light", points)
                    << which << dark << points;
            }
        }
    }
}

// Nothing is cut: what is painted with room around it is what is painted without.
void TestPrepareCharts::drawsWithinItsArea()
{
    QFETCH(QString, which);
    QFETCH(bool, dark);
    QFETCH(int, points);
    constexpr int margin = 60;
    const auto chart = drawing(which, false);
    ChartLook chosen = look(dark);
    chosen.font.setPointSize(points);
    const QSize size(480, int(chart->comfortableHeight(chosen)));
    const QColor paper = chosen.palette.color(QPalette::Window);
    QImage image(size + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    chart->paint(painter, QRectF(QPointF(margin, margin), size), chosen);
    painter.end();
    const QRect inside = QRect(QPoint(margin, margin), size).adjusted(-2, -2, 2, 2);
    bool drawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != paper.rgb()) {
                QVERIFY2(inside.contains(x, y), qPrintable(u"%1, %2"_s.arg(x - margin).arg(y - margin)));
                drawn = true;
            }
        }
    }
    QVERIFY(drawn);
}

void TestPrepareCharts::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("which");
    for (const QString &which : {u"years"_s, u"exits"_s, u"rounds"_s, u"sensitivity"_s}) {
        QTest::newRow(qPrintable(which)) << which;
    }
}

void TestPrepareCharts::saysWhatIsMissing()
{
    QFETCH(QString, which);
    const auto chart = drawing(which, true);
    QCOMPARE(chart->missing(), u"Nothing yet."_s);
    QVERIFY(drawing(which, false)->missing().isEmpty());
    // The frame does not paint it then, but a drawing of nothing must not be a crash either.
    QVERIFY(!painted(*chart, {300, 200}, false).isNull());
    QVERIFY(chart->figures(QRectF(0, 0, 300, 200), look(false)).isEmpty());
}

// An offer that names no equity is drawn, and nobody says that it is behind.
void TestPrepareCharts::yearsSayWhatTheyLack()
{
    Plan plan;
    plan.company = u"Example Works"_s;
    plan.currency = Currency::known("USD");
    plan.equityBasis = EquityBasis::Year;
    plan.facts.equity = MoneyRange{dollars(40000), dollars(90000)};
    plan.offer.terms.base = {dollars(200000), Origin::Typed, 0};
    plan.offer.terms.equity = {dollars(60000), Origin::Typed, 0};
    Offer other;
    other.id = u"other"_s;
    other.name = u"The other"_s;
    other.terms.base = {dollars(230000), Origin::Typed, 0};
    plan.otherOffers = {other};
    const YearsChart chart = yearsChartOf(plan);
    QCOMPARE(chart.offers.size(), 2);
    QVERIFY(!chart.crossover);
    QVERIFY2(chart.remark.contains(u"do not name the same parts (equity), so who leads cannot be said."_s),
             qPrintable(chart.remark));
    QVERIFY2(chart.remark.contains(u"Not in the columns of “The other”, as no figure is known: equity."_s),
             qPrintable(chart.remark));
    QVERIFY(sensitivityChartOf(plan, QLocale::c()).rows.isEmpty());
    plan.otherOffers[0].terms.equity = {dollars(0), Origin::Typed, 0};
    QVERIFY2(!yearsChartOf(plan).remark.contains(u"equity"_s), qPrintable(yearsChartOf(plan).remark));
    QVERIFY(!sensitivityChartOf(plan, QLocale::c()).rows.isEmpty());
}

void TestPrepareCharts::roundsStandInOnePeriod()
{
    Plan plan;
    plan.currency = Currency::known("USD");
    plan.equityBasis = EquityBasis::Year;
    plan.target.equity = {dollars(90000), Origin::Typed, 0};
    plan.offer.terms.equityBasis = EquityBasis::Grant;
    OfferRound round;
    round.component = Component::Equity;
    round.amount = dollars(260000);
    plan.offer.rounds = {round};
    const RoundsChart chart = roundsChartOf(plan, plan.offer);
    QCOMPARE(chart.rounds.size(), 1);
    QCOMPARE(chart.rounds[0].amount, dollars(65000));
    QCOMPARE(chart.lines.size(), 1);
    QCOMPARE(chart.lines[0].amount, dollars(90000));
}

void TestPrepareCharts::columnsBeginAtZero()
{
    const YearsDrawing chart(twoOffers(), american());
    const QList<ChartFigure> figures = chart.figures(QRectF(0, 0, 600, 260), look(false));
    // The first column is all of its parts on top of each other; its base salary stands on the ground.
    QCOMPARE(figures[1].place.bottom(), figures[0].place.bottom());
    const double share = figures[1].place.height() / figures[0].place.height();
    QVERIFY2(std::abs(share - 220.0 / 383.0) < 0.001, qPrintable(QString::number(share)));
}

void TestPrepareCharts::equalHeightsForEqualPay()
{
    const YearsDrawing chart(twoOffers(), american());
    const QList<ChartFigure> figures = chart.figures(QRectF(0, 0, 600, 260), look(false));
    QList<double> bases;
    for (const ChartFigure &figure : figures) {
        if (figure.text.contains(u": base ")) {
            bases.append(figure.place.height());
        }
    }
    QCOMPARE(bases.size(), 8);
    for (const double height : bases) {
        QVERIFY(std::abs(height - bases.first()) < 0.001);
    }
}

void TestPrepareCharts::hatchTellsWhatCannotBeSold()
{
    YearsChart chart = twoOffers();
    const QImage hatched = painted(YearsDrawing(chart, american()), {600, 260}, false);
    chart.offers[0].illiquid = false;
    QVERIFY(painted(YearsDrawing(chart, american()), {600, 260}, false) != hatched);
}

void TestPrepareCharts::labelsAreSpread_data()
{
    QTest::addColumn<QList<qreal>>("wanted");
    QTest::addColumn<QList<qreal>>("places");
    QTest::newRow("apart already") << QList<qreal>{0, 20, 40} << QList<qreal>{0, 20, 40};
    QTest::newRow("too near") << QList<qreal>{10, 12} << QList<qreal>{10, 20};
    QTest::newRow("pushed off the end") << QList<qreal>{88, 92} << QList<qreal>{80, 90};
    QTest::newRow("above the top") << QList<qreal>{-30, 50} << QList<qreal>{0, 50};
    QTest::newRow("none") << QList<qreal>{} << QList<qreal>{};
}

void TestPrepareCharts::labelsAreSpread()
{
    QFETCH(QList<qreal>, wanted);
    QFETCH(QList<qreal>, places);
    QCOMPARE(spreadLabels(wanted, 10, 0, 100), places);
}

void TestPrepareCharts::axisUnits_data()
{
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("figure");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("unit");
    QTest::newRow("units") << 900.0 << 450.0 << u"450"_s << u"USD"_s;
    QTest::newRow("thousands") << 400000.0 << 382500.0 << u"382.5"_s << u"USD thousand"_s;
    QTest::newRow("millions") << 4000000.0 << 1500000.0 << u"1.5"_s << u"USD million"_s;
    QTest::newRow("billions") << 15e9 << 10.66e9 << u"10.7"_s << u"USD billion"_s;
    QTest::newRow("a whole figure has no decimal") << 400000.0 << 300000.0 << u"300"_s << u"USD thousand"_s;
}

void TestPrepareCharts::axisUnits()
{
    QFETCH(double, high);
    QFETCH(double, figure);
    QFETCH(QString, label);
    QFETCH(QString, unit);
    const AmountAxis axis(0, high, 4, american());
    QCOMPARE(axis.label(figure), label);
    QCOMPARE(axis.unitName(Currency::known("USD")), unit);
    QVERIFY(axis.high() >= high);
    QCOMPARE(axis.position(axis.low(), 10, 20), 10.0);
    QCOMPARE(axis.position(axis.high(), 10, 20), 20.0);
}

QTEST_MAIN(TestPrepareCharts)
#include "tst_preparecharts.moc"
