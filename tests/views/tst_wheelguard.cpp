// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace counteroffer;

namespace {

// As a mouse sends it: an event of our own would not travel on to the parent.
void wheelDown(QWidget *widget)
{
    QWidget *window = widget->window();
    const QPointF at = widget->mapTo(window, widget->rect().center());
    QTest::wheelEvent(window->windowHandle(), at, QPoint(0, -120));
}

} // namespace

class TestWheelGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsPastABoxWithoutFocus();
    void turnsABoxWithFocus();
};

void TestWheelGuard::scrollsPastABoxWithoutFocus()
{
    QScrollArea area;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("one"), QStringLiteral("two")});
    guardWheel(box);
    column->addWidget(box);
    content->setMinimumHeight(2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    area.setFocus();
    QVERIFY(!box->hasFocus());
    wheelDown(box);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(area.verticalScrollBar()->value() > 0);
}

void TestWheelGuard::turnsABoxWithFocus()
{
    QComboBox box;
    box.addItems({QStringLiteral("one"), QStringLiteral("two")});
    guardWheel(&box);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    box.setFocus();
    wheelDown(&box);
    QCOMPARE(box.currentIndex(), 1);
    QVERIFY2((box.focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus, "the wheel must not take the focus");
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
