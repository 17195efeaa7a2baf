// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/plaintooltips.h"

#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

constexpr int tall = 600; // of the picture

} // namespace

class TestPlainToolTips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWordsAsTheyAre_data();
    void showsWordsAsTheyAre();
    void showsWordsOfCells();

private:
    static void ask(QWidget *widget, QPoint place)
    {
        QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
    }
    /// How high the tip that is shown is; 0 for none.
    [[nodiscard]] static int height()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *widget : all) {
            if (widget->isVisible() && widget->inherits("QTipLabel")) {
                return widget->height();
            }
        }
        return 0;
    }
    [[nodiscard]] QString picture() const
    {
        return u"<img src=\"%1\">"_s.arg(QUrl::fromLocalFile(m_folder.filePath(u"tall.png"_s)).toString());
    }

    QTemporaryDir m_folder;
};

void TestPlainToolTips::initTestCase()
{
    keepToolTipsPlain(*qApp);
    QImage image(10, tall, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_folder.filePath(u"tall.png"_s)));
}

void TestPlainToolTips::showsWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"North"_s;
    QTest::newRow("a sign") << u"1 < 2 & 3"_s;
    QTest::newRow("marks of HTML") << u"<b>North</b>"_s;
    QTest::newRow("a picture") << picture();
    QTest::newRow("two lines") << u"<i>North\nSouth"_s;
}

void TestPlainToolTips::showsWordsAsTheyAre()
{
    QFETCH(QString, words);
    QLabel label(u"label"_s);
    label.resize(100, 30);
    label.show();
    label.setToolTip(words);
    ask(&label, {5, 5});
    QVERIFY(QToolTip::isVisible());
    const QString shown = QToolTip::text();
    if (Qt::mightBeRichText(words)) {
        QVERIFY2(shown.contains(u"&lt;"), qPrintable(shown));
        QVERIFY2(!shown.contains(u"<img"), qPrintable(shown));
    } else {
        QCOMPARE(shown, words);
    }
    QVERIFY2(height() > 0 && height() < tall / 2, qPrintable(QString::number(height())));
    QToolTip::hideText();
}

void TestPlainToolTips::showsWordsOfCells()
{
    QListWidget list;
    auto *item = new QListWidgetItem(u"North"_s, &list);
    item->setToolTip(picture());
    list.resize(200, 100);
    list.show();
    ask(list.viewport(), list.visualItemRect(item).center());
    QVERIFY2(QToolTip::text().contains(u"&lt;img"), qPrintable(QToolTip::text()));
    QVERIFY2(height() < tall / 2, qPrintable(QString::number(height())));
}

QTEST_MAIN(TestPlainToolTips)
#include "tst_plaintooltips.moc"
