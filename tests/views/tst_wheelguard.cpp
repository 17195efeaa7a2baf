// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace counteroffer;

namespace {

/// @return whether the widget took the event; one that is not taken travels on to what scrolls
bool wheelDown(QWidget *widget)
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), QPoint(0, -120), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
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
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *other = new QLineEdit;
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("one"), QStringLiteral("two")});
    guardWheel(box);
    column->addWidget(other);
    column->addWidget(box);
    page.show();
    other->setFocus();
    QVERIFY(!box->hasFocus());
    QVERIFY(!wheelDown(box));
    QCOMPARE(box->currentIndex(), 0);
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
    QVERIFY(wheelDown(&box));
    QCOMPARE(box.currentIndex(), 1);
    QVERIFY2((box.focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus, "the wheel must not take the focus");
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
