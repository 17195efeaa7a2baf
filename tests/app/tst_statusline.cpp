// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"

#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

} // namespace

class TestStatusLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsDoneGoesByItself();
    void whatIsReadStays();
    void whatIsDoneGoesWithItsPage();
    void troubleStays();
    void troubleComesBackBehindWhatPasses();
    void oneOfAKindButTrouble();
    void anOfferIsTakenOnce();
    void anOfferThatNoLongerHolds();
    void aLongOneIsShownWhole();
    void aStatusBarStaysLow();
    void reachedByTheKeyboard();

private:
    [[nodiscard]] QTimer *timer() const { return m_line->findChild<QTimer *>(); }
    [[nodiscard]] QPushButton *button() const { return m_line->findChild<QPushButton *>(); }
    [[nodiscard]] QToolButton *cross() const { return m_line->findChild<QToolButton *>(); }
    /// As if its time had passed, with the mouse elsewhere or on it.
    void letTimePass(bool read = false) const
    {
        m_line->setAttribute(Qt::WA_UnderMouse, read);
        timer()->start(0);
    }

    std::unique_ptr<StatusLine> m_line;
};

void TestStatusLine::init()
{
    m_line = std::make_unique<StatusLine>();
    m_line->resize(500, 30);
    m_line->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
}

void TestStatusLine::whatIsDoneGoesByItself()
{
    QVERIFY(m_line->sentence().isEmpty());
    QVERIFY(!cross()->isVisible());
    m_line->say(u"Started “A”."_s);
    QCOMPARE(m_line->sentence(), u"Started “A”."_s);
    QVERIFY(cross()->isVisible());
    QVERIFY(timer()->isActive());
    QVERIFY(timer()->interval() >= 5000);
    QVERIFY(StatusLine::milliseconds(QString(200, u'x')) > StatusLine::milliseconds(u"Short."_s));
    letTimePass();
    QTRY_VERIFY(m_line->sentence().isEmpty());
    QVERIFY(!cross()->isVisible());
}

void TestStatusLine::whatIsReadStays()
{
    m_line->say(u"Started “A”."_s);
    letTimePass(true);
    QTRY_VERIFY(timer()->interval() >= 5000); // another while
    QCOMPARE(m_line->sentence(), u"Started “A”."_s);
    letTimePass();
    QTRY_VERIFY(m_line->sentence().isEmpty());
}

void TestStatusLine::whatIsDoneGoesWithItsPage()
{
    m_line->say(u"Saved."_s);
    m_line->turnPage();
    QVERIFY(m_line->sentence().isEmpty());
    QVERIFY(!timer()->isActive());
}

void TestStatusLine::troubleStays()
{
    m_line->keep(StatusLine::Kind::Trouble, u"The disk is full."_s);
    QVERIFY(!timer()->isActive());
    m_line->turnPage();
    QCOMPARE(m_line->sentence(), u"The disk is full."_s);
    QVERIFY(!button()->isVisible());
    QTest::mouseClick(cross(), Qt::LeftButton);
    QVERIFY(m_line->sentence().isEmpty());
}

void TestStatusLine::troubleComesBackBehindWhatPasses()
{
    m_line->keep(StatusLine::Kind::Trouble, u"The disk is full."_s);
    m_line->say(u"Copied."_s);
    QCOMPARE(m_line->sentence(), u"Copied."_s);
    letTimePass();
    QTRY_COMPARE(m_line->sentence(), u"The disk is full."_s);
    m_line->say(u"Copied."_s);
    QTest::mouseClick(cross(), Qt::LeftButton); // what is seen is what goes
    QCOMPARE(m_line->sentence(), u"The disk is full."_s);
}

void TestStatusLine::oneOfAKindButTrouble()
{
    m_line->keep(StatusLine::Kind::Trouble, u"One."_s);
    m_line->keep(StatusLine::Kind::Trouble, u"Two."_s);
    m_line->keep(StatusLine::Kind::Trouble, u"One."_s); // said again: it is in front, once
    m_line->offer(StatusLine::Kind::Import, u"Imported: 1."_s, u"Report…"_s, [] {});
    m_line->offer(StatusLine::Kind::Import, u"Imported: 2."_s, u"Report…"_s, [] {});
    QStringList seen;
    while (!m_line->sentence().isEmpty()) {
        seen.append(m_line->sentence());
        QTest::mouseClick(cross(), Qt::LeftButton);
    }
    QCOMPARE(seen, (QStringList{u"Imported: 2."_s, u"One."_s, u"Two."_s}));
}

void TestStatusLine::anOfferIsTakenOnce()
{
    int taken = 0;
    m_line->offer(StatusLine::Kind::Undo, u"Deleted “A”."_s, u"Undo"_s, [&taken] { ++taken; });
    QVERIFY(button()->isVisible());
    QCOMPARE(button()->text(), u"Undo"_s);
    m_line->say(u"Copied."_s);
    QVERIFY(!button()->isVisible()); // it is not the answer to what is said now
    m_line->turnPage();
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(taken, 1);
    QVERIFY(m_line->sentence().isEmpty());
    QVERIFY(!button()->isVisible());
}

void TestStatusLine::anOfferThatNoLongerHolds()
{
    m_line->keep(StatusLine::Kind::Trouble, u"The disk is full."_s);
    m_line->offer(StatusLine::Kind::Undo, u"Deleted “A”."_s, u"Undo"_s, [] {});
    m_line->withdraw(StatusLine::Kind::Undo);
    QCOMPARE(m_line->sentence(), u"The disk is full."_s);
    QVERIFY(!button()->isVisible());
}

void TestStatusLine::aLongOneIsShownWhole()
{
    m_line->say(u"Short."_s);
    const int width = m_line->minimumSizeHint().width();
    const int low = m_line->minimumSizeHint().height();
    QVERIFY(low < 2 * m_line->findChild<QToolButton *>()->sizeHint().height());
    m_line->say(u"A sentence of many words that goes on. "_s.repeated(8));
    QCOMPARE(m_line->minimumSizeHint().width(), width); // the window may stay as narrow as it is
    const auto *label = m_line->findChild<QLabel *>();
    QTRY_VERIFY(m_line->minimumSizeHint().height() > low);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    m_line->say(u"Short."_s);
    QCOMPARE(m_line->minimumSizeHint().height(), low);
}

void TestStatusLine::aStatusBarStaysLow()
{
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    auto *line = new StatusLine;
    window.statusBar()->addWidget(line, 1);
    window.resize(1000, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    line->say(u"A sentence that fits. "_s.repeated(3));
    const int most = 2 * line->findChild<QToolButton *>()->sizeHint().height();
    QTRY_VERIFY(window.statusBar()->height() < most);
}

void TestStatusLine::reachedByTheKeyboard()
{
    bool taken = false;
    m_line->offer(StatusLine::Kind::Undo, u"Deleted “A”."_s, u"Undo"_s, [&taken] { taken = true; });
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Tab);
    QVERIFY(cross()->focusPolicy() & Qt::TabFocus);
    QVERIFY(!cross()->accessibleName().isEmpty());
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(taken);
    m_line->keep(StatusLine::Kind::Trouble, u"The disk is full."_s);
    QTest::keyClick(cross(), Qt::Key_Space);
    QVERIFY(m_line->sentence().isEmpty());
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
