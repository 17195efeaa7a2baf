// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/linkopening.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

} // namespace

class TestLinkOpening final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init();
    void cleanupTestCase();
    void onlyTheWeb_data();
    void onlyTheWeb();
    void saysWhereItLeads_data();
    void saysWhereItLeads();
    void opensWhenToldTo();

private:
    [[nodiscard]] QMessageBox *question() const { return m_window.findChild<QMessageBox *>(); }

    QWidget m_window;
    QList<QUrl> m_opened;
};

void TestLinkOpening::init()
{
    delete question();
    m_opened.clear();
    m_window.show();
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s}) {
        QDesktopServices::setUrlHandler(scheme, this, "opened");
    }
}

void TestLinkOpening::cleanupTestCase()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s}) {
        QDesktopServices::unsetUrlHandler(scheme);
    }
}

void TestLinkOpening::onlyTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("asked");
    QTest::newRow("https") << u"https://example.org/a"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("capitals") << u"HTTPS://example.org"_s << true;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a path") << u"/etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"//example.org/a"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>1</script>"_s << false;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << false;
    QTest::newRow("another program's") << u"steam://run/1"_s << false;
    QTest::newRow("resource") << u"qrc:/guides/a.md"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestLinkOpening::onlyTheWeb()
{
    QFETCH(QString, address);
    QFETCH(bool, asked);
    openLink(QUrl(address), &m_window);
    QCOMPARE(question() != nullptr, asked);
    QVERIFY(m_opened.isEmpty());
}

void TestLinkOpening::saysWhereItLeads_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("never"); // among the words shown
    QTest::newRow("plain") << u"https://example.org/pay?a=b"_s << u"example.org"_s << u"%"_s;
    QTest::newRow("another host as a name")
        << u"https://bank.example@evil.example/"_s << u"evil.example"_s << u"Host: bank"_s;
    QTest::newRow("signs that look alike")
        << u"https://ex\u0430mple.org/"_s << u"xn--exmple-4nf.org"_s << QString(QChar(0x0430));
    QTest::newRow("turned round") << u"https://example.org/\u202Egpj.exe"_s << u"example.org"_s
                                  << QString(QChar(0x202E));
    QTest::newRow("turned round, written out")
        << u"https://example.org/%E2%80%AEgpj.exe"_s << u"example.org"_s << QString(QChar(0x202E));
    QTest::newRow("a line of its own")
        << u"https://example.org/%0AHost:%20other"_s << u"example.org"_s << u"\nHost: other"_s;
}

void TestLinkOpening::saysWhereItLeads()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(QString, never);
    const QString shown = linkText(QUrl(address));
    QVERIFY2(shown.startsWith(u"Host: "_s + host + u'\n'), qPrintable(shown));
    QVERIFY2(!shown.contains(never), qPrintable(shown));
    QVERIFY(linkText(QUrl(address + QString(5000, u'x'))).size() < 600);
}

void TestLinkOpening::opensWhenToldTo()
{
    const QUrl url(u"https://example.org/a"_s);
    openLink(url, &m_window);
    QVERIFY(question()->informativeText().contains(url.toString()));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(question()->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_opened.isEmpty());
    openLink(url, &m_window);
    QAbstractButton *open = nullptr;
    const QList<QAbstractButton *> buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        open = question()->buttonRole(button) == QMessageBox::AcceptRole ? button : open;
    }
    QVERIFY(open != nullptr);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(m_opened, QList<QUrl>{url});
}

QTEST_MAIN(TestLinkOpening)
#include "tst_linkopening.moc"
