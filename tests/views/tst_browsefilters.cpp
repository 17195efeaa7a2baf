// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each part of the filter and the table's own menus, driven by keys and mouse as a person does.

#include "browse/browsepage.h"
#include "browse/choicebutton.h"
#include "browse/filterpanel.h"
#include "browse/guidestable.h"
#include "shared/eliding.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;

namespace {

constexpr int count = 24;

/// Guides that differ in everything one can filter by.
QList<GuideRecord> variedGuides()
{
    const QStringList regions{u"North"_s, u"South"_s, u"West"_s};
    const QDate today = QDate::currentDate();
    QList<GuideRecord> records;
    for (int i = 0; i < count; ++i) {
        GuideRecord record;
        record.id = i + 1;
        record.company = u"Company %1"_s.arg(QChar(char16_t(u'A' + i % 6)));
        record.role = u"Role %1"_s.arg(i);
        record.family = RoleFamily(1 + i % (roleFamilyCount - 1));
        record.currency = i % 4 == 0 ? Currency::known("EUR") : Currency::known("USD");
        record.total = MoneyRange{*Money::units(100000 + i * 10000, record.currency),
                                  *Money::units(150000 + i * 10000, record.currency)};
        record.regions = {{regions[i % 3], {}, record.currency, record.total}};
        record.lastUpdated = today.addDays(-20 * i);
        record.quality = DataQuality(i % 4);
        record.equityStated = i % 2 == 0 ? EquityBasis::Year : EquityBasis::Unknown;
        record.equityInferred = i % 3 == 0 ? EquityBasis::Year : EquityBasis::Grant;
        record.warnings = i % 5 == 0 ? 1 : 0;
        records.append(record);
    }
    records[23].company = records[17].company; // the same role twice, this one the older
    records[23].role = records[17].role;
    markOlderTwins(records);
    return records;
}

} // namespace

class TestBrowseFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choicesByKeys_data();
    void choicesByKeys();
    void listsByKeys_data();
    void listsByKeys();
    void payBetween();
    void payComesBackInItsCurrency();
    void partsCombine();
    void olderOnesTheNewerOfWhichIsShown();
    void keptByItsName();
    void columnsAreChosenAtTheHead();
    void sortedOverSeveralColumnsByTheMenu();
    void copiedAsCsvByTheMenu();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const QList<Widget *> all = m_page->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName().startsWith(name) || widget->property("text").toString() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] FilterPanel *panel() const { return m_page->findChild<FilterPanel *>(); }
    [[nodiscard]] GuidesTable *table() const { return m_page->findChild<GuidesTable *>(); }
    [[nodiscard]] int shown() const { return table()->model()->rowCount(); }
    /// What the count above the table says.
    [[nodiscard]] QString counted() const
    {
        const QList<ElidingLabel *> all = m_page->findChildren<ElidingLabel *>();
        for (const ElidingLabel *label : all) {
            if (label->fullText().startsWith(u"Guides: "_s)) {
                return label->fullText();
            }
        }
        return {};
    }
    /// How many of the guides a filter should leave.
    [[nodiscard]] int expected() const
    {
        GuideListProxy proxy(m_guides.get());
        proxy.setFilter(panel()->filter());
        return proxy.rowCount();
    }
    /// Opens a menu as the menu key or the right button does.
    [[nodiscard]] QMenu *menuAt(QWidget *widget, QPoint place) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *actionOf(const QMenu *menu, const QString &text)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == text) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<GuideTableModel> m_guides;
    std::unique_ptr<DiagnosticsModel> m_problems;
    std::unique_ptr<BrowsePage> m_page;
};

void TestBrowseFilters::init()
{
    m_page.reset();
    m_guides = std::make_unique<GuideTableModel>(QLocale(QLocale::English, QLocale::UnitedStates));
    m_problems = std::make_unique<DiagnosticsModel>();
    m_guides->setRecords(variedGuides());
    m_page = std::make_unique<BrowsePage>(m_guides.get(), m_problems.get(),
                                          QLocale(QLocale::English, QLocale::UnitedStates));
    m_page->resize(1280, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(panel() != nullptr); // made after the first frame
    QCOMPARE(shown(), count - 1);    // the older of two is behind the newer
    QCOMPARE(counted(), u"Guides: 23 of 24 · older: 1"_s);
}

void TestBrowseFilters::choicesByKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FilterPart>("part");
    QTest::newRow("company") << u"Company"_s << FilterPart::Company;
    QTest::newRow("family") << u"Role family"_s << FilterPart::Family;
    QTest::newRow("region") << u"Region"_s << FilterPart::Region;
    QTest::newRow("currency") << u"Currency"_s << FilterPart::Currency;
    QTest::newRow("quality") << u"Quality"_s << FilterPart::Quality;
    QTest::newRow("basis") << u"Equity basis"_s << FilterPart::EquityBasis;
}

void TestBrowseFilters::choicesByKeys()
{
    QFETCH(QString, name);
    QFETCH(FilterPart, part);
    ChoiceButton *choice = nullptr;
    const QList<ChoiceButton *> all = panel()->findChildren<ChoiceButton *>();
    for (ChoiceButton *button : all) {
        if (button->focusProxy()->accessibleName().startsWith(name + u": "_s)) {
            choice = button;
        }
    }
    QVERIFY(choice != nullptr);
    choice->focusProxy()->setFocus();
    QTest::keyClick(choice->focusProxy(), Qt::Key_Space);
    QVERIFY(choice->isOpen());
    auto *list = choice->findChild<QListView *>();
    if (part == FilterPart::Family) {
        QCOMPARE(list->model()->rowCount(), roleFamilyCount - 1); // the 13 and the signature roles
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(panel()->filter().isSet(part));
    const int one = shown();
    QCOMPARE(one, expected());
    QVERIFY(one > 0 && one < count - 1);
    QVERIFY2(counted().startsWith(u"Guides: %1 of 24"_s.arg(one)), qPrintable(counted()));
    QTest::keyClick(list, Qt::Key_Down); // a second one widens it
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(shown() > one);
    QCOMPARE(shown(), expected());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!choice->isOpen());
    const QString said = choice->focusProxy()->accessibleName(); // what is chosen
    QVERIFY2(said.contains(u", "_s), qPrintable(said));
}

void TestBrowseFilters::listsByKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FilterPart>("part");
    QTest::newRow("age") << u"Age of data"_s << FilterPart::Age;
    QTest::newRow("problems") << u"Problems"_s << FilterPart::Problems;
}

void TestBrowseFilters::listsByKeys()
{
    QFETCH(QString, name);
    QFETCH(FilterPart, part);
    auto *box = find<ElidingComboBox>(name);
    QVERIFY(box != nullptr);
    box->setFocus();
    QSet<int> seen;
    for (int i = 1; i < box->count(); ++i) {
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(panel()->filter().isSet(part));
        QCOMPARE(shown(), expected());
        QVERIFY(shown() > 0 && shown() < count);
        seen.insert(shown());
    }
    QVERIFY(seen.size() > 1);
    QTest::keyClick(box, Qt::Key_Home);
    QVERIFY(!panel()->filter().isSet(part));
    QCOMPARE(shown(), count - 1);
}

void TestBrowseFilters::payBetween()
{
    auto *from = find<QLineEdit>(u"Total pay from"_s);
    auto *to = find<QLineEdit>(u"Total pay to"_s);
    from->setFocus();
    QTest::keyClicks(from, u"250"_s);
    QCOMPARE(shown(), expected());
    const int above = shown();
    QTest::keyClick(from, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), to);
    QTest::keyClicks(to, u"260k"_s);
    QCOMPARE(panel()->filter().payTo->minor, 260'000'00);
    QCOMPARE(shown(), expected());
    QVERIFY(shown() > 0 && shown() < above);
    auto *currency = find<ElidingComboBox>(u"Currency of the pay"_s);
    currency->setFocus();
    QTest::keyClick(currency, Qt::Key_Down);
    QCOMPARE(panel()->filter().payFrom->currency, Currency::known("EUR"));
    QCOMPARE(shown(), expected());
}

// At the next start the first guides that are there may all be in another currency.
void TestBrowseFilters::payComesBackInItsCurrency()
{
    GuideFilter filter;
    filter.payFrom = Money::units(120000, Currency::known("EUR"));
    panel()->setFilter(filter);
    const QByteArray state = m_page->tableState();
    QList<GuideRecord> dollars = variedGuides();
    dollars.removeIf([](const GuideRecord &record) { return record.currency == Currency::known("EUR"); });
    GuideTableModel guides{QLocale(QLocale::English, QLocale::UnitedStates)};
    guides.setRecords(dollars);
    BrowsePage next(&guides, m_problems.get(), QLocale(QLocale::English, QLocale::UnitedStates));
    next.restoreTableState(state);
    next.complete();
    auto *filters = next.findChild<FilterPanel *>();
    QCOMPARE(filters->filter(), filter);
    next.focusFilter();
    const QList<QLineEdit *> lines = filters->findChildren<QLineEdit *>();
    const auto text = std::find_if(lines.cbegin(), lines.cend(), [](const QLineEdit *line) {
        return line->accessibleName() == u"Filter guides"_s;
    });
    (*text)->setText(u"role"_s);
    QCOMPARE(filters->filter().payFrom, filter.payFrom);
    guides.setRecords(variedGuides());
    (*text)->setText(u"company"_s);
    QCOMPARE(filters->filter().payFrom, filter.payFrom);
}

void TestBrowseFilters::partsCombine()
{
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"company"_s);
    auto *age = find<ElidingComboBox>(u"Age of data"_s);
    age->setFocus();
    QTest::keyClick(age, Qt::Key_Down);
    const int young = shown();
    auto *problems = find<ElidingComboBox>(u"Problems"_s);
    problems->setFocus();
    QTest::keyClick(problems, Qt::Key_Down);
    QVERIFY(shown() > 0 && shown() < young);
    QCOMPARE(shown(), expected());
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"company b"_s);
    QCOMPARE(shown(), 0); // of them none is left, and it says which part to drop
    QVERIFY(!table()->isVisible());
    auto *drop = find<QPushButton>(u"Drop the filter “Age of data”"_s); // which brings the most back
    QVERIFY(drop != nullptr && drop->isVisible());
    drop->setFocus();
    QTest::keyClick(drop, Qt::Key_Space);
    QVERIFY(shown() > 0);
    QVERIFY(!panel()->filter().isSet(FilterPart::Age));
    QVERIFY(panel()->filter().isSet(FilterPart::Problems) && panel()->filter().isSet(FilterPart::Text));
    auto *clear = find<QPushButton>(u"Clear all filters"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(panel()->filter().isEmpty());
    QCOMPARE(shown(), count - 1);
}

void TestBrowseFilters::olderOnesTheNewerOfWhichIsShown()
{
    auto *older = find<QCheckBox>(u"Older guides too"_s);
    older->setFocus();
    QTest::keyClick(older, Qt::Key_Space);
    QCOMPARE(shown(), count);
    QCOMPARE(counted(), u"Guides: 24"_s);
}

void TestBrowseFilters::keptByItsName()
{
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"company b"_s);
    const GuideFilter filter = panel()->filter();
    QSignalSpy kept(m_page.get(), &BrowsePage::filterKept);
    QTest::mouseClick(find<QPushButton>(u"Keep…"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"  Bs  only "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][0].toString(), u"Bs only"_s);
    QCOMPARE(kept[0][1].value<GuideFilter>(), filter);
    m_page->setNamedFilters({{u"Bs only"_s, filter}});
    auto *names = find<ElidingComboBox>(u"Kept filters"_s);
    QCOMPARE(names->currentText(), u"Bs only"_s); // it is the one that is shown
    QSignalSpy forgotten(m_page.get(), &BrowsePage::filterForgotten);
    QTest::mouseClick(find<QPushButton>(u"Forget"_s), Qt::LeftButton);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten[0][0].toString(), u"Bs only"_s);
}

void TestBrowseFilters::columnsAreChosenAtTheHead()
{
    QHeaderView *head = table()->horizontalHeader();
    const QMenu *menu = menuAt(head->viewport(), {head->sectionViewportPosition(0) + 5, 5});
    QVERIFY(menu != nullptr);
    const QString name =
        m_guides->headerData(GuideTableModel::QualityColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    QAction *quality = actionOf(menu, name);
    QVERIFY(quality != nullptr && quality->isChecked());
    quality->trigger();
    QVERIFY(table()->isColumnHidden(GuideTableModel::QualityColumn));
    const QByteArray state = m_page->tableState();
    menu = menuAt(head->viewport(), {head->sectionViewportPosition(0) + 5, 5});
    actionOf(menu, u"Usual columns"_s)->trigger();
    QVERIFY(!table()->isColumnHidden(GuideTableModel::QualityColumn));
    m_page->restoreTableState(state); // as at the next start
    QVERIFY(table()->isColumnHidden(GuideTableModel::QualityColumn));
}

void TestBrowseFilters::sortedOverSeveralColumnsByTheMenu()
{
    QHeaderView *head = table()->horizontalHeader();
    const auto at = [head](int column) { return QPoint(head->sectionViewportPosition(column) + 5, 5); };
    actionOf(menuAt(head->viewport(), at(GuideTableModel::CurrencyColumn)), u"Sort descending"_s)->trigger();
    actionOf(menuAt(head->viewport(), at(GuideTableModel::TotalColumn)), u"Then descending by this"_s)
        ->trigger();
    const auto text = [this](int row, int column) {
        return table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(0, GuideTableModel::CurrencyColumn), u"USD"_s);
    QCOMPARE(text(shown() - 1, GuideTableModel::CurrencyColumn), u"EUR"_s);
    QCOMPARE(text(0, GuideTableModel::RoleColumn), u"Role 22"_s); // the highest pay, by number
    QCOMPARE(text(shown() - 1, GuideTableModel::RoleColumn), u"Role 0"_s);
}

void TestBrowseFilters::copiedAsCsvByTheMenu()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20}, table()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(table(), &event);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    actionOf(menu, u"Copy as CSV"_s)->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), count); // the head, and all that are shown
    QVERIFY2(lines[1].startsWith(u"Company A,Role 0,100000,150000,EUR,"_s), qPrintable(lines[1]));
}

QTEST_MAIN(TestBrowseFilters)
#include "tst_browsefilters.moc"
