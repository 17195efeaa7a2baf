// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarybackup.h"
#include "library/librarysupport.h"
#include "library/sqlbrowsestores.h"

#include <QTemporaryDir>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestBrowseStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_library.reset(); }
    void filtersByName();
    void ratesKeepTheirDigits();
    void overridesFollowTheText();
    void watchedFolders();
    void readOnlyTakesNothing();
    void allOutliveAStart();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDatabase> m_library;
};

void TestBrowseStores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = openLibrary(m_folder->filePath(u"library.db"_s));
    QVERIFY(m_library);
}

void TestBrowseStores::filtersByName()
{
    SqlFilterStore store(*m_library);
    const StoredFilter remote{u"Remote, \"mine\""_s, QByteArray("{\"a\":\0}", 7), moment(1)};
    const StoredFilter empty{u"A"_s, {}, moment(2)};
    QVERIFY(store.save(remote));
    QVERIFY(store.save(empty));
    QCOMPARE(store.filters()->size(), 2);
    QCOMPARE(store.filters()->at(0).name, u"A"_s);
    QVERIFY(store.filters()->at(0).document.isEmpty());
    QCOMPARE(store.filters()->at(1), remote);
    const StoredFilter changed{remote.name, "{}", moment(3)};
    QVERIFY(store.save(changed));
    QCOMPARE(store.filters()->at(1), changed);
    QVERIFY(store.remove(u"A"_s));
    QVERIFY(store.remove(u"A"_s)); // twice is no error
    QCOMPARE(*store.filters(), QList<StoredFilter>{changed});
}

void TestBrowseStores::ratesKeepTheirDigits()
{
    SqlRateStore store(*m_library);
    const Currency euro = Currency::known("EUR");
    const Currency dollar = Currency::known("USD");
    StoredRate rate{0, euro, dollar, u"1.080000000000000001"_s, QDate(2026, 2, 28), u"the bank's page"_s};
    const auto id = store.save(rate);
    QVERIFY(id);
    rate.id = *id;
    QCOMPARE(*store.rates(), QList<StoredRate>{rate});
    const auto newer = store.save({0, euro, dollar, u"1.1"_s, QDate(2026, 3, 1), {}});
    QVERIFY(newer);
    QCOMPARE(store.rates()->constFirst().id, *newer); // the newest day first
    rate.rate = u"1.09"_s;
    QCOMPARE(*store.save(rate), rate.id);
    QCOMPARE(store.rates()->size(), 2);
    QCOMPARE(store.rates()->at(1), rate);
    QVERIFY(store.remove(*newer));
    QCOMPARE(*store.rates(), QList<StoredRate>{rate});
}

void TestBrowseStores::overridesFollowTheText()
{
    SqlOverrideStore store(*m_library);
    const GuideKey guide{u"hash-1"_s, u"/a.md"_s};
    QVERIFY(!*store.find(guide));
    const EquityOverride decision{guide, EquityBasis::Grant, moment(1)};
    QVERIFY(store.save(decision));
    QCOMPARE(**store.find(guide), decision);
    // The file moved: the text is the same.
    QCOMPARE(**store.find({u"hash-1"_s, u"/elsewhere.md"_s}), decision);
    // The file changed: the answer says that it was given to another text.
    const auto older = *store.find({u"hash-2"_s, u"/a.md"_s});
    QVERIFY(older);
    QCOMPARE(older->guide.contentHash, u"hash-1"_s);
    // Decided anew for the new text, which comes before.
    const EquityOverride again{{u"hash-2"_s, u"/a.md"_s}, EquityBasis::Year, moment(2)};
    QVERIFY(store.save(again));
    QCOMPARE(**store.find(again.guide), again);
    QCOMPARE(**store.find(guide), decision);
    QVERIFY(!*store.find({u"hash-3"_s, u"/b.md"_s}));
    QCOMPARE(store.overrides()->size(), 2);
    QVERIFY(store.remove(again.guide)); // and nothing older comes out behind it
    QVERIFY(!*store.find(again.guide));
}

void TestBrowseStores::watchedFolders()
{
    SqlWatchStore store(*m_library);
    QVERIFY(store.save({u"/b"_s, true, moment(1)}));
    QVERIFY(store.save({u"/a"_s, true, moment(2)}));
    QVERIFY(store.save({u"/b"_s, false, moment(3)}));
    QCOMPARE(*store.folders(),
             (QList<WatchedFolder>{{u"/a"_s, true, moment(2)}, {u"/b"_s, false, moment(1)}}));
    QVERIFY(store.remove(u"/a"_s));
    QCOMPARE(store.folders()->size(), 1);
}

void TestBrowseStores::readOnlyTakesNothing()
{
    LibraryOptions options;
    options.readOnly = true;
    const auto library = openLibrary(m_library->path(), options);
    QVERIFY(library);
    const auto refused = [](const Outcome<> &outcome) {
        return !outcome && outcome.error().code == ErrorCode::DatabaseReadOnly;
    };
    QVERIFY(refused(SqlFilterStore(*library).save({u"a"_s, {}, {}})));
    QVERIFY(refused(SqlFilterStore(*library).remove(u"a"_s)));
    QCOMPARE(SqlRateStore(*library).save({}).error().code, ErrorCode::DatabaseReadOnly);
    QVERIFY(refused(SqlRateStore(*library).remove(1)));
    QVERIFY(refused(SqlOverrideStore(*library).save({})));
    QVERIFY(refused(SqlOverrideStore(*library).remove({})));
    QVERIFY(refused(SqlWatchStore(*library).save({})));
    QVERIFY(refused(SqlWatchStore(*library).remove({})));
    QVERIFY(SqlFilterStore(*library).filters());
}

void TestBrowseStores::allOutliveAStart()
{
    QVERIFY(SqlFilterStore(*m_library).save({u"a"_s, "{}", moment(1)}));
    QVERIFY(SqlRateStore(*m_library).save({0, {}, {}, u"1"_s, QDate(2026, 1, 1), {}}));
    QVERIFY(SqlOverrideStore(*m_library).save({{u"h"_s, u"p"_s}, EquityBasis::Year, moment(1)}));
    QVERIFY(SqlWatchStore(*m_library).save({u"/a"_s, true, moment(1)}));
    const QString path = m_library->path();
    m_library.reset();
    m_library = openLibrary(path);
    QCOMPARE(SqlFilterStore(*m_library).filters()->size(), 1);
    QCOMPARE(SqlRateStore(*m_library).rates()->size(), 1);
    QCOMPARE(SqlOverrideStore(*m_library).overrides()->size(), 1);
    QCOMPARE(SqlWatchStore(*m_library).folders()->size(), 1);
}

QTEST_GUILESS_MAIN(TestBrowseStores)
#include "tst_browsestores.moc"
