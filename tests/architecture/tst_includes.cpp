// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The arrows of ARCHITECTURE.md, read from the sources: which folder may include headers of which.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString sourceRoot()
{
    return QStringLiteral(COUNTEROFFER_SOURCE_DIR);
}

/// One `#include "folder/…"` of a source.
struct Include
{
    QString file;   ///< with its place below the project
    QString folder; ///< the one included from
};

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression line(uR"(^\s*#\s*include\s+\x22([a-z]+)/)"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(sourceRoot() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            includes.append({file.fileName(), u"unreadable"_s});
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = line.globalMatch(text); matches.hasNext();) {
            includes.append({file.fileName().mid(sourceRoot().size() + 1), matches.next().captured(1)});
        }
    }
    return includes;
}

QStringList foldersOf(const QString &folder)
{
    return QDir(sourceRoot() + u'/' + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheArrows_data();
    void followTheArrows();
    void everyFolderHasItsArrows();
    void modelsKnowNoWidgets_data();
    void modelsKnowNoWidgets();
};

void TestIncludes::followTheArrows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed"); // besides itself
    const QStringList values{u"base"_s, u"compensation"_s, u"guides"_s};
    const QStringList plans = values + QStringList{u"negotiation"_s};
    const QStringList all =
        plans + QStringList{u"editing"_s, u"tables"_s, u"market"_s, u"offersheet"_s, u"export"_s};
    QTest::newRow("base") << u"models/base"_s << QStringList();
    QTest::newRow("compensation") << u"models/compensation"_s << QStringList{u"base"_s};
    QTest::newRow("guides") << u"models/guides"_s << QStringList{u"base"_s, u"compensation"_s};
    QTest::newRow("negotiation") << u"models/negotiation"_s << values;
    QTest::newRow("export") << u"models/export"_s << QStringList{u"base"_s};
    QTest::newRow("offersheet") << u"models/offersheet"_s << plans + QStringList{u"export"_s};
    QTest::newRow("editing") << u"models/editing"_s << plans;
    QTest::newRow("tables") << u"models/tables"_s
                            << plans + QStringList{u"editing"_s, u"market"_s, u"export"_s};
    QTest::newRow("market") << u"models/market"_s << values;
    QTest::newRow("library") << u"models/library"_s << values;
    QTest::newRow("call models") << u"models/call"_s << plans + QStringList{u"editing"_s};
    QTest::newRow("rehearsal") << u"models/rehearsal"_s << plans + QStringList{u"editing"_s, u"call"_s};
    QTest::newRow("shared") << u"views/shared"_s << all;
    for (const QString &page : {u"browse"_s, u"prepare"_s, u"call"_s, u"sheet"_s}) {
        QTest::newRow(qPrintable(page))
            << u"views/"_s + page
            << all + QStringList{u"shared"_s} +
                   (page == u"call" ? QStringList{u"rehearsal"_s} : QStringList());
    }
    QTest::newRow("app") << u"app"_s << all + QStringList{u"library"_s, u"shared"_s, u"browse"_s,
                                                          u"prepare"_s, u"call"_s,   u"sheet"_s};
}

void TestIncludes::followTheArrows()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    allowed.append(folder.section(u'/', -1));
    const QList<Include> includes = includesBelow(folder);
    QVERIFY2(!includes.isEmpty(), qPrintable(folder));
    for (const Include &include : includes) {
        QVERIFY2(allowed.contains(include.folder),
                 qPrintable(include.file + u" includes "_s + include.folder));
    }
}

void TestIncludes::everyFolderHasItsArrows()
{
    const QSet<QString> known{u"base"_s,    u"compensation"_s, u"guides"_s,     u"negotiation"_s,
                              u"editing"_s, u"export"_s,       u"offersheet"_s, u"market"_s,
                              u"tables"_s,  u"library"_s,      u"shared"_s,     u"browse"_s,
                              u"prepare"_s, u"call"_s,         u"sheet"_s,      u"rehearsal"_s};
    for (const QString &folder : foldersOf(u"models"_s) + foldersOf(u"views"_s)) {
        QVERIFY2(known.contains(folder), qPrintable(folder));
    }
}

void TestIncludes::modelsKnowNoWidgets_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden"); // as a regular expression
    const QString drawing = u"QtWidgets|QtCharts|QtNetwork|QWidget|QApplication|QMessageBox|QChart|"
                            "QNetwork|QTcp|QUdp"_s;
    for (const QString &folder : foldersOf(u"models"_s)) {
        const bool mayUseSql = folder == u"library";
        QTest::newRow(qPrintable(folder))
            << u"models/"_s + folder << (mayUseSql ? drawing : drawing + u"|QSql(?!Driver)|QtSql"_s);
    }
}

void TestIncludes::modelsKnowNoWidgets()
{
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);
    const QRegularExpression line(uR"(^\s*#\s*include\s+<(%1))"_s.arg(forbidden),
                                  QRegularExpression::MultilineOption);
    QVERIFY(line.isValid());
    QDirIterator files(sourceRoot() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = line.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
