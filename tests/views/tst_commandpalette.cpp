// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;

namespace {

QList<PaletteEntry> entries()
{
    return {{u"Export PDF"_s, u"Ctrl+E"_s, u"action:1"_s},
            {u"Acme, Data Engineer"_s, u"guide"_s, u"guide:7"_s},
            {u"Data Works, Product Manager"_s, u"guide"_s, u"guide:8"_s}};
}

QStringList found(const PaletteModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row).data(PaletteModel::IdRole).toString());
    }
    return ids;
}

} // namespace

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void enterDoesTheFirst();
    void arrowsGoOn();
    void nothingFoundDoesNothing();
};

void TestCommandPalette::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << u""_s << QStringList{u"action:1"_s, u"guide:7"_s, u"guide:8"_s};
    QTest::newRow("beginnings first") << u"DATA"_s << QStringList{u"guide:8"_s, u"guide:7"_s};
    QTest::newRow("all words") << u"man dat"_s << QStringList{u"guide:8"_s};
    QTest::newRow("none") << u"xyz"_s << QStringList{};
}

void TestCommandPalette::finds()
{
    QFETCH(QString, words);
    QFETCH(QStringList, ids);
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(entries());
    model.setWords(words);
    QCOMPARE(found(model), ids);
}

void TestCommandPalette::enterDoesTheFirst()
{
    CommandPalette palette(entries());
    palette.show();
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"acme"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"guide:7"_s);
    QVERIFY(!palette.isVisible());
}

void TestCommandPalette::arrowsGoOn()
{
    CommandPalette palette(entries());
    palette.show();
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *field = palette.findChild<QLineEdit *>();
    for (const Qt::Key key :
         {Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return}) {
        QTest::keyClick(field, key);
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"guide:7"_s);
}

void TestCommandPalette::nothingFoundDoesNothing()
{
    CommandPalette palette(entries());
    palette.show();
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"xyz"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(palette.isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
