// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/filewriting.h"
#include "shared/chartframe.h"
#include "shared/chartpicture.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

/// Columns beside each other, each a figure.
class Columns final : public ChartDrawing
{
public:
    Columns(int count, const QString &note, const QString &missing)
        : m_count(count), m_note(note), m_missing(missing)
    {}
    [[nodiscard]] QString title() const override { return u"Columns / all"_s; }
    [[nodiscard]] QString missing() const override { return m_missing; }
    [[nodiscard]] QString note() const override { return m_note; }
    [[nodiscard]] qreal comfortableHeight(const ChartLook & /*look*/) const override { return 120; }
    void paint(QPainter &painter, const QRectF &area, const ChartLook & /*look*/) const override
    {
        for (int i = 0; i < m_count; ++i) {
            painter.fillRect(place(i, area), QColor(0, 0, 255));
        }
    }
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook & /*look*/) const override
    {
        QList<ChartFigure> all;
        for (int i = 0; i < m_count; ++i) {
            all.append({place(i, area), u"Column %1"_s.arg(i)});
        }
        return all;
    }

private:
    [[nodiscard]] QRectF place(int column, const QRectF &area) const
    {
        const qreal width = area.width() / m_count;
        return {area.left() + column * width + 10, area.top() + 10, width - 20, area.height() - 20};
    }

    int m_count;
    QString m_note;
    QString m_missing;
};

std::unique_ptr<ChartFrame> frameOf(int columns, const QString &note = {}, const QString &missing = {})
{
    auto frame = std::make_unique<ChartFrame>();
    frame->setDrawing(std::make_unique<Columns>(columns, note, missing));
    frame->resize(400, frame->height());
    frame->show();
    frame->activateWindow();
    frame->setFocus();
    return frame;
}

} // namespace

class TestChartFrame final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoFromFigureToFigure();
    void figuresAreKnownToScreenReaders();
    void hoverShowsTheFigure();
    void aChosenFigureIsDrawn();
    void nothingToDrawIsSaid();
    void noteHasRoom();
    void copiesAPicture();
    void savesPictures();
    void unwritablePlaceIsSaid();
    void ownKeysWinOverTheWindow();
    void menuOffersAll();
    void fewerFiguresLeaveNoneChosen();
};

void TestChartFrame::keysGoFromFigureToFigure()
{
    const auto frame = frameOf(3);
    QCOMPARE(frame->currentFigure(), -1);
    const QList<std::pair<Qt::Key, int>> steps{
        {Qt::Key_Right, 0}, {Qt::Key_Down, 1}, {Qt::Key_Right, 2},   {Qt::Key_Right, 2}, {Qt::Key_Left, 1},
        {Qt::Key_Home, 0},  {Qt::Key_Up, 0},   {Qt::Key_Escape, -1}, {Qt::Key_Left, 2},  {Qt::Key_End, 2},
    };
    for (const auto &step : steps) {
        QTest::keyClick(frame.get(), step.first);
        QCOMPARE(frame->currentFigure(), step.second);
    }
}

void TestChartFrame::figuresAreKnownToScreenReaders()
{
    const auto frame = frameOf(3);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(frame.get());
    QVERIFY(access != nullptr);
    QCOMPARE(access->text(QAccessible::Name), u"Columns / all"_s);
    QCOMPARE(access->childCount(), 3);
    QCOMPARE(access->child(1)->text(QAccessible::Name), u"Column 1"_s);
    QCOMPARE(access->indexOfChild(access->child(2)), 2);
    QCOMPARE(access->child(0)->parent(), access);
    QVERIFY(access->child(3) == nullptr);
    QTest::keyClick(frame.get(), Qt::Key_Right);
    QTest::keyClick(frame.get(), Qt::Key_Right);
    QVERIFY(access->child(1)->state().selected);
    QVERIFY(!access->child(0)->state().selected);
    QCOMPARE(access->focusChild(), access->child(1));
    QVERIFY(QRect(frame->mapToGlobal(QPoint()), frame->size()).contains(access->child(1)->rect()));
}

void TestChartFrame::hoverShowsTheFigure()
{
    const auto frame = frameOf(2);
    QSignalSpy shown(frame.get(), &ChartFrame::figureShown);
    QTest::mouseMove(frame.get(), frame->figures()[1].place.center().toPoint());
    QTRY_COMPARE(frame->currentFigure(), 1);
    QCOMPARE(shown.size(), 1);
    QTest::mouseMove(frame.get(), QPoint(200, 2));
    QTRY_COMPARE(frame->currentFigure(), -1);
    QCOMPARE(shown.size(), 1);
}

void TestChartFrame::aChosenFigureIsDrawn()
{
    const auto frame = frameOf(2);
    const QImage before = frame->grab().toImage();
    frame->setCurrentFigure(0);
    QVERIFY(frame->grab().toImage() != before);
    frame->setCurrentFigure(-1);
    QCOMPARE(frame->grab().toImage(), before);
}

void TestChartFrame::nothingToDrawIsSaid()
{
    const auto frame = frameOf(2, {}, u"There is no pay to draw."_s);
    QVERIFY(frame->figures().isEmpty());
    QVERIFY(frame->description().contains(u"no pay"_s));
    QTest::keyClick(frame.get(), Qt::Key_Right);
    QCOMPARE(frame->currentFigure(), -1);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(frame.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->image().isNull());
    QVERIFY(frame->height() < 120);
}

void TestChartFrame::noteHasRoom()
{
    const auto plain = frameOf(2);
    const auto noted =
        frameOf(2, u"Two of them are left out, for nobody knows their currency. "_s.repeated(4));
    QVERIFY(noted->height() > plain->height() + 2 * noted->fontMetrics().height());
    const int wide = noted->height();
    noted->resize(200, wide);
    QTRY_VERIFY(noted->height() > wide);
    QVERIFY(noted->figures()[0].place.bottom() < wide);
}

void TestChartFrame::copiesAPicture()
{
    const auto frame = frameOf(2);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(frame.get(), Qt::Key_C, Qt::ControlModifier);
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() >= 2 * frame->width());
    int blue = 0;
    for (int x = 0; x < image.width(); ++x) {
        blue += image.pixelColor(x, image.height() / 2) == QColor(0, 0, 255) ? 1 : 0;
    }
    QVERIFY(blue > image.width() / 2);
}

void TestChartFrame::savesPictures()
{
    const QTemporaryDir folder;
    const Columns chart(3, u"A note & more."_s, {});
    const ChartLook look{themePalette(true), QGuiApplication::font()};
    const QString png = folder.filePath(u"chart.png"_s);
    QVERIFY(writeWhole(png, chartPngBytes(chart, {300, 100}, look)).ok());
    const QImage image(png);
    QCOMPARE(QSizeF(image.size()), pictureSize(chart, {300, 100}, look) * 2);
    QCOMPARE(image.pixelColor(1, 1), look.palette.color(QPalette::Base));
    const QString svg = folder.filePath(u"chart.svg"_s);
    QVERIFY(writeWhole(svg, chartSvgBytes(chart, {300, 100}, look)).ok());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString words;
    bool pictures = false;
    while (!xml.atEnd()) {
        xml.readNext();
        words += xml.isCharacters() ? xml.text().toString() : QString();
        pictures = pictures || xml.name() == u"image";
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(words.contains(u"A note & more."_s) && words.contains(u"Columns / all"_s));
    QVERIFY(!pictures);
}

void TestChartFrame::unwritablePlaceIsSaid()
{
    ChartFrame frame;
    frame.resize(300, 200);
    frame.setDrawing(std::make_unique<Columns>(1, QString(), QString()));
    frame.show();
    QSignalSpy said(&frame, &ChartFrame::said);
    frame.savePng();
    auto *dialog = frame.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(u"/nowhere/at/all.png"_s);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().contains(u"/nowhere/at"), qPrintable(said[0][0].toString()));
    dialog->close();
}

void TestChartFrame::ownKeysWinOverTheWindow()
{
    QWidget window;
    auto *frame = new ChartFrame(&window);
    frame->setDrawing(std::make_unique<Columns>(2, QString(), QString()));
    QAction other;
    other.setShortcut(QKeySequence::Copy);
    window.addAction(&other);
    QSignalSpy taken(&other, &QAction::triggered);
    window.show();
    window.activateWindow();
    frame->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(frame, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(taken.size(), 0);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestChartFrame::menuOffersAll()
{
    const auto frame = frameOf(2);
    frame->setCurrentFigure(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), frame->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(frame.get(), &event);
    auto *menu = frame->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Column 1"_s);
    menu->close();
}

void TestChartFrame::fewerFiguresLeaveNoneChosen()
{
    const auto frame = frameOf(3);
    frame->setCurrentFigure(2);
    frame->setDrawing(std::make_unique<Columns>(2, QString(), QString()));
    QCOMPARE(frame->currentFigure(), -1);
    frame->setDrawing(nullptr);
    QVERIFY(frame->figures().isEmpty());
    QTest::keyClick(frame.get(), Qt::Key_End);
    QCOMPARE(frame->currentFigure(), -1);
}

QTEST_MAIN(TestChartFrame)
#include "tst_chartframe.moc"
