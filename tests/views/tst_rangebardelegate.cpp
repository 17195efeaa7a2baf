// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/marks.h"
#include "shared/rangebardelegate.h"
#include "shared/theme.h"
#include "tables/roles.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <optional>

using namespace counteroffer;

namespace {

constexpr int cellWidth = 300;
constexpr int cellHeight = 24;

// Where the bar's colour stands in the painted cell: first and last column.
struct Bar
{
    int left = 0;
    int right = 0;
    [[nodiscard]] int length() const { return right - left + 1; }
};

std::optional<Bar> paintedBar(const QVariant &low, const QVariant &high, double scaleLow = 100,
                              double scaleHigh = 500)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, low, RangeLowRole);
    model.setData(index, high, RangeHighRole);
    model.setData(index, scaleLow, ScaleLowRole);
    model.setData(index, scaleHigh, ScaleHighRole);
    const RangeBarDelegate delegate({RangeLowRole, RangeHighRole, ScaleLowRole, ScaleHighRole});
    // The cell stands inside a larger picture: what is painted beside it would be seen.
    QImage image(cellWidth + 40, cellHeight + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.palette = themePalette(false);
    option.rect = QRect(20, 20, cellWidth, cellHeight);
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, index);
    painter.end();
    const QRgb color = chosenBandColor(option.palette).rgb();
    std::optional<Bar> found;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == color) {
                found = found ? Bar{found->left, x} : Bar{x, x};
                break;
            }
        }
    }
    return found;
}

} // namespace

class TestRangeBarDelegate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInsideItsCell_data();
    void staysInsideItsCell();
    void longerRangeIsLonger();
    void oneScalePlacesBars();
    void singleValueIsSeen();
    void unknownIsNoBar();
};

void TestRangeBarDelegate::staysInsideItsCell_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("whole scale") << 100.0 << 500.0;
    QTest::newRow("left end") << 100.0 << 120.0;
    QTest::newRow("right end") << 480.0 << 500.0;
    QTest::newRow("single value at the right end") << 500.0 << 500.0;
}

void TestRangeBarDelegate::staysInsideItsCell()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const auto bar = paintedBar(low, high);
    QVERIFY(bar);
    QVERIFY2(bar->left >= 20, qPrintable(QString::number(bar->left)));
    // The figures stand to its right.
    const int figures = QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("1,000K–1,000K"));
    QVERIFY2(bar->right <= 20 + cellWidth - figures - spacing::small,
             qPrintable(QString::number(bar->right)));
}

void TestRangeBarDelegate::longerRangeIsLonger()
{
    const auto narrow = paintedBar(200.0, 300.0);
    const auto wide = paintedBar(200.0, 400.0);
    QVERIFY(narrow && wide);
    QVERIFY2(std::abs(wide->length() - 2 * narrow->length()) <= 3,
             qPrintable(QStringLiteral("%1 and %2").arg(narrow->length()).arg(wide->length())));
}

void TestRangeBarDelegate::oneScalePlacesBars()
{
    const auto first = paintedBar(100.0, 200.0);
    const auto second = paintedBar(200.0, 300.0);
    QVERIFY(first && second);
    // The second begins where the first ends.
    QVERIFY2(std::abs(second->left - first->right) <= 3,
             qPrintable(QStringLiteral("%1 and %2").arg(first->right).arg(second->left)));
}

void TestRangeBarDelegate::singleValueIsSeen()
{
    const auto bar = paintedBar(300.0, 300.0);
    QVERIFY(bar);
    QVERIFY(bar->length() >= 2);
    const auto onlyOne = paintedBar(300.0, 300.0, 300, 300); // a scale of one value
    QVERIFY(onlyOne);
}

void TestRangeBarDelegate::unknownIsNoBar()
{
    QVERIFY(!paintedBar(QVariant(), QVariant()));
}

QTEST_MAIN(TestRangeBarDelegate)
#include "tst_rangebardelegate.moc"
