// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Browse with real keys and clicks: the table, its filters, the guide's page, comparing, the market, the
// search.

#include "browse/browsepage.h"
#include "browse/choicebutton.h"
#include "browse/factsview.h"
#include "browse/figurestable.h"
#include "browse/filterpanel.h"
#include "browse/guidepanel.h"
#include "browse/guidestable.h"
#include "browse/paytab.h"
#include "browse/searchpanel.h"
#include "compensation/moneyinput.h"
#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "shared/chartframe.h"
#include "shared/eliding.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace counteroffer;

namespace {

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

// Guides of companies a to t; the later the letter, the more they pay. Those of even place are in pounds.
LoadedGuide guideOf(int place)
{
    const QString company = u"%1corp"_s.arg(QChar(char16_t(u'A' + place)));
    const QString sign = place % 2 == 0 ? u"£"_s : u"$"_s;
    const int low = 100 + place * 10;
    const QString text =
        u"# Data Engineer | %1 Global Negotiation Guide\n\n| Region | Base Salary | Equity (4yr) | Bonus | "
        u"Total Comp |\n"
        "|---|---|---|---|---|\n"
        "| North | %2%3K–%2%4K | %2%5K–%2%6K | 10% | %2%7K–%2%8K |\n"
        "| South | %2%3K–%2%3K | %2%5K–%2%5K | 10% | %2%7K–%2%7K |\n\n"
        "**Level Mapping:** L4 = Acorp 3 = Zcorp 9\n\n**Evidence & Sources**\n- <b>Own</b> survey, https://example.org/pay\n"_s
            .arg(company, sign)
            .arg(low)
            .arg(low + 50)
            .arg(40)
            .arg(80)
            .arg(low * 11 / 10 + 10)
            .arg((low + 50) * 11 / 10 + 20);
    const QByteArray bytes = text.toUtf8();
    const QString path = company.toLower() + u"/data-engineer.md"_s;
    return {place + 1, path, bytes, readGuide(bytes, path)};
}

GuideRecord recordOf(const LoadedGuide &guide)
{
    GuideRecord record = summarise(guide.guide, guide.path);
    record.id = guide.id;
    return record;
}

} // namespace

class TestBrowsePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatTheFirstFrameDoesWithout();
    void headSortsOverSeveralColumns();
    void sortingKeepsTheChosenGuideInSight();
    void filteringChoosesNothingElse();
    void lettersGoToACompany();
    void copiesTextAndCsv();
    void layoutComesBack();
    void emptyResultSaysWhatToDrop();
    void choicesAreTickedByKeys();
    void keptFiltersAreShownAgain();
    void payIsTypedAndRefused();
    void pinnedRolesAreCompared();
    void basisIsChosenByOneClick();
    void figureToLineAndBack();
    void levelsLinkToGuides();
    void sourcesAreEscapedAndLinked();
    void marketPlacesAnOffer();
    void hitsOpenTheirLine();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const QList<Widget *> all = m_page->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible() &&
                (widget->accessibleName() == name || widget->property("text").toString() == name)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] GuidesTable *table() const { return m_page->findChild<GuidesTable *>(); }
    [[nodiscard]] QString companyAt(int row) const
    {
        return table()->model()->index(row, GuideTableModel::CompanyColumn).data().toString();
    }
    void clickHead(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QHeaderView *head = table()->horizontalHeader();
        const QPoint place(head->sectionViewportPosition(column) + 8, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, modifiers, place);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void openTab(const QString &name) const
    {
        const QList<QTabWidget *> all = m_page->findChildren<QTabWidget *>();
        for (QTabWidget *tabs : all) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabText(i).startsWith(name)) {
                    tabs->setCurrentIndex(i);
                    return;
                }
            }
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<GuideTableModel> m_guides;
    std::unique_ptr<DiagnosticsModel> m_problems;
    std::unique_ptr<BrowsePage> m_page;
};

void TestBrowsePage::init()
{
    m_guides = std::make_unique<GuideTableModel>(english());
    m_problems = std::make_unique<DiagnosticsModel>();
    QList<GuideRecord> records;
    for (int place = 0; place < 20; ++place) {
        records.append(recordOf(guideOf(place)));
    }
    m_guides->setRecords(records);
    m_page = std::make_unique<BrowsePage>(m_guides.get(), m_problems.get(), english());
    connect(m_page.get(), &BrowsePage::guideSelected, m_page.get(),
            [this](qint64 id) { m_page->showGuide(guideOf(int(id) - 1)); });
    m_page->resize(1280, 400); // lower than twenty rows
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->findChild<GuidePanel *>() != nullptr); // made after the first frame
}

void TestBrowsePage::cleanup()
{
    m_page.reset();
}

// What is chosen, planned and rated before the first frame is shown by the panels that come after it.
void TestBrowsePage::whatTheFirstFrameDoesWithout()
{
    BrowsePage page(m_guides.get(), m_problems.get(), english());
    page.setRates(RateTable());
    page.showGuide(guideOf(3));
    QCOMPARE(page.findChild<GuidePanel *>(), nullptr);
    page.complete();
    const auto *panel = page.findChild<GuidePanel *>();
    QVERIFY(panel != nullptr);
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(guideOf(3).guide.role));
    page.complete(); // once is enough
    QCOMPARE(page.findChildren<GuidePanel *>().size(), 1);
    BrowsePage asked(m_guides.get(), m_problems.get(), english());
    asked.focusSearch();
    QVERIFY(asked.findChild<GuidePanel *>() != nullptr);
}

void TestBrowsePage::headSortsOverSeveralColumns()
{
    clickHead(GuideTableModel::TotalColumn);
    QCOMPARE(companyAt(0), u"Acorp"_s); // pounds and dollars are as many: GBP is first by its name
    QCOMPARE(companyAt(9), u"Scorp"_s);
    QCOMPARE(companyAt(10), u"Bcorp"_s);
    clickHead(GuideTableModel::TotalColumn);
    QCOMPARE(companyAt(0), u"Scorp"_s);
    clickHead(GuideTableModel::CurrencyColumn);
    clickHead(GuideTableModel::CompanyColumn, Qt::ShiftModifier);
    clickHead(GuideTableModel::CompanyColumn, Qt::ShiftModifier);
    QCOMPARE(companyAt(0), u"Scorp"_s);
    QCOMPARE(companyAt(10), u"Tcorp"_s);
    clickHead(GuideTableModel::CompanyColumn, Qt::ShiftModifier); // a third time takes it away
    QCOMPARE(companyAt(0), u"Acorp"_s);
}

void TestBrowsePage::sortingKeepsTheChosenGuideInSight()
{
    QSignalSpy chosen(m_page.get(), &BrowsePage::guideSelected);
    clickRow(1);
    QCOMPARE(m_page->selectedGuide(), 2);
    for (int i = 0; i < 2; ++i) {
        clickHead(GuideTableModel::CompanyColumn);
        const QModelIndex current = table()->currentIndex();
        QCOMPARE(current.data(GuideIdRole).toLongLong(), 2);
        QVERIFY(table()->selectionModel()->isSelected(current));
        QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(current)));
    }
    QCOMPARE(chosen.size(), 1);
}

void TestBrowsePage::filteringChoosesNothingElse()
{
    clickRow(2);
    QCOMPARE(m_page->selectedGuide(), 3);
    QSignalSpy chosen(m_page.get(), &BrowsePage::guideSelected);
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"ccorp"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->currentIndex().data(GuideIdRole).toLongLong(), 3);
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"dcorp"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!table()->selectionModel()->hasSelection());
    table()->setFocus(); // which puts the cursor on a row, but chooses nothing
    QCOMPARE(m_page->selectedGuide(), 3);
    m_page->focusFilter();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 20);
    QCOMPARE(table()->currentIndex().data(GuideIdRole).toLongLong(), 3);
    QCOMPARE(chosen.size(), 0);
}

void TestBrowsePage::lettersGoToACompany()
{
    clickRow(0);
    QTest::keyClick(table(), 'm');
    QCOMPARE(m_page->selectedGuide(), 13);
}

void TestBrowsePage::copiesTextAndCsv()
{
    clickRow(0);
    clickRow(1, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // the head, two rows, the end
    QVERIFY(lines[1].startsWith(u"Acorp\tData Engineer\t"_s));
    const QByteArray csv = copied->data(u"text/csv"_s);
    QVERIFY2(csv.contains("\r\nBcorp,Data Engineer,131000,196000,USD,"), csv.constData());
}

void TestBrowsePage::layoutComesBack()
{
    clickHead(GuideTableModel::TotalColumn);
    clickHead(GuideTableModel::TotalColumn);
    table()->setColumnHidden(GuideTableModel::QualityColumn, true);
    table()->setColumnWidth(GuideTableModel::RoleColumn, 77);
    table()->horizontalHeader()->moveSection(0, 3);
    QTest::mouseClick(find<QPushButton>(u"Filters"_s), Qt::LeftButton);
    const QByteArray state = m_page->tableState();
    BrowsePage other(m_guides.get(), m_problems.get(), english());
    other.restoreTableState(state);
    const auto *restored = other.findChild<GuidesTable *>();
    QCOMPARE(restored->model()->index(0, 0).data().toString(), u"Scorp"_s);
    QVERIFY(restored->isColumnHidden(GuideTableModel::QualityColumn));
    QCOMPARE(restored->columnWidth(GuideTableModel::RoleColumn), 77);
    QCOMPARE(restored->horizontalHeader()->visualIndex(0), 3);
    other.complete();
    QVERIFY(!other.findChild<FilterPanel *>()->isVisibleTo(&other));
    other.restoreTableState("no state of ours");
    QCOMPARE(restored->columnWidth(GuideTableModel::RoleColumn), 77);
}

void TestBrowsePage::emptyResultSaysWhatToDrop()
{
    GuideFilter filter;
    filter.currencies = {u"GBP"_s};
    filter.companies = {u"Bcorp"_s};
    m_page->findChild<FilterPanel *>()->setFilter(filter);
    QVERIFY(!table()->isVisible());
    auto *drop = find<QPushButton>(u"Drop the filter “Company”"_s); // ten come back, against one
    QVERIFY(drop != nullptr);
    QTest::mouseClick(drop, Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 10);
    QVERIFY(table()->isVisible());
    QCOMPARE(m_page->findChild<FilterPanel *>()->filter().currencies, QStringList{u"GBP"_s});
}

void TestBrowsePage::choicesAreTickedByKeys()
{
    const auto *panel = m_page->findChild<FilterPanel *>();
    auto *button = panel->findChild<ChoiceButton *>();
    QTest::keyClick(button->focusProxy(), Qt::Key_Space);
    QVERIFY(button->isOpen());
    auto *entry = button->findChild<QLineEdit *>();
    QTest::keyClicks(entry, u"kcorp"_s);
    auto *list = button->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(panel->filter().companies, QStringList{u"Kcorp"_s});
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(panel->filter().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 20);
}

void TestBrowsePage::keptFiltersAreShownAgain()
{
    GuideFilter filter;
    filter.text = u"corp"_s;
    filter.mostAge = 90;
    m_page->setNamedFilters({{u"Mine"_s, filter}});
    auto *names = find<ElidingComboBox>(u"Kept filters"_s);
    QVERIFY(names != nullptr);
    QCOMPARE(names->currentIndex(), -1);
    QTest::keyClick(names, Qt::Key_Down);
    const auto *panel = m_page->findChild<FilterPanel *>();
    QCOMPARE(panel->filter(), filter);
    QCOMPARE(names->currentText(), u"Mine"_s);
    QCOMPARE(table()->model()->rowCount(), 0); // the guides do not say their age
    QTest::mouseClick(find<QPushButton>(u"Clear all filters"_s), Qt::LeftButton);
    QCOMPARE(names->currentIndex(), -1);
    QCOMPARE(table()->model()->rowCount(), 20);
}

void TestBrowsePage::payIsTypedAndRefused()
{
    auto *from = find<QLineEdit>(u"Total pay from"_s);
    from->setFocus();
    QTest::keyClicks(from, u"300"_s);
    const auto *panel = m_page->findChild<FilterPanel *>();
    QVERIFY(panel->filter().payFrom.has_value());
    QCOMPARE(panel->filter().payFrom->minor, 300'000'00);
    QCOMPARE(from->text(), u"300"_s); // what is typed stays as it is typed
    QTest::keyClicks(from, u"x"_s);
    QVERIFY(!panel->filter().payFrom);
    const QList<QLabel *> labels = panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == inputSentence(InputError::NotANumber);
    }));
}

void TestBrowsePage::pinnedRolesAreCompared()
{
    clickRow(0);
    QTest::keyClick(table(), Qt::Key_Insert);
    QVERIFY(!find<QPushButton>(u"Compare"_s)->isEnabled());
    clickRow(1);
    QTest::keyClick(table(), Qt::Key_Insert);
    clickRow(3);
    QTest::keyClick(table(), Qt::Key_Insert);
    QTest::keyClick(table(), Qt::Key_Insert); // twice is once
    QTest::mouseClick(find<QPushButton>(u"Compare"_s), Qt::LeftButton);
    const auto *frame = find<ChartFrame>(u"Total pay of the pinned roles"_s);
    QVERIFY(frame != nullptr);
    QCOMPARE(frame->figures().size(), 3);
    QVERIFY2(frame->figures()[1].text.contains(u"rate"_s), qPrintable(frame->figures()[1].text));
    m_page->setRates(
        RateTable({{Currency::known("GBP"), Currency::known("USD"), 1'250'000'000, QDate(2026, 1, 1)}}));
    QVERIFY2(frame->figures()[1].text.contains(u"Converted"_s), qPrintable(frame->figures()[1].text));
    QVERIFY(!frame->drawing()->note().isEmpty());
    // The same beside it as a table, which leads to the guides by the keyboard.
    auto *figures = find<FiguresTable>(u"The pinned roles in figures"_s);
    QVERIFY(figures != nullptr);
    QCOMPARE(figures->model()->rowCount(), 3);
    figures->setCurrentIndex(figures->model()->index(1, 0));
    QTest::keyClick(figures, Qt::Key_Return);
    QCOMPARE(m_page->selectedGuide(), 2);
    QTest::keyClick(figures, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Bcorp, Data Engineer"_s));
    QTest::mouseClick(find<QPushButton>(u"Unpin Bcorp, Data Engineer"_s), Qt::LeftButton);
    QTRY_COMPARE(frame->figures().size(), 2);
}

void TestBrowsePage::basisIsChosenByOneClick()
{
    clickRow(0);
    openTab(u"Pay"_s);
    const auto *pay = m_page->findChild<PayTab *>();
    const QString before = pay->chart()->description();
    QSignalSpy chosen(m_page.get(), &BrowsePage::basisChosen);
    QTest::mouseClick(find<QPushButton>(u"per year"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].value<EquityBasis>(), EquityBasis::Year);
    QVERIFY(pay->chart()->description() != before);
    QTest::mouseClick(find<QPushButton>(u"by the sums"_s), Qt::LeftButton);
    QCOMPARE(chosen[1][1].value<EquityBasis>(), EquityBasis::Unknown);
    QCOMPARE(pay->chart()->description(), before);
    m_page->showGuide(guideOf(0), EquityBasis::Year);
    QVERIFY(find<QPushButton>(u"per year"_s)->isChecked());
}

void TestBrowsePage::figureToLineAndBack()
{
    clickRow(0);
    openTab(u"Pay"_s);
    auto *figures = find<QTableView>(u"Compensation by region"_s);
    figures->setCurrentIndex(figures->model()->index(1, 1));
    QTest::keyClick(figures, Qt::Key_Return);
    auto *text = find<QTextBrowser>(u"Text of the guide"_s);
    QVERIFY2(text != nullptr, "the text is in front");
    QVERIFY(text->textCursor().selectedText().contains(u"South"_s));
    auto *back = find<QPushButton>(u"Show in the table"_s);
    QVERIFY(back->isEnabled());
    figures->setCurrentIndex(figures->model()->index(0, 1));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(figures->isVisible());
    QCOMPARE(figures->currentIndex().row(), 1);
}

void TestBrowsePage::levelsLinkToGuides()
{
    clickRow(4);
    openTab(u"Levels"_s);
    auto *levels = find<FactsView>(u"Levels and those of other companies"_s);
    QVERIFY(levels->toPlainText().contains(u"Acorp"_s));
    QVERIFY(levels->toHtml().contains(u"guide:1"_s));
    QVERIFY2(!levels->toHtml().contains(u"guide:26"_s), "there is no guide of Zcorp");
    Q_EMIT levels->anchorClicked(QUrl(u"guide:1"_s));
    QCOMPARE(m_page->selectedGuide(), 1);
}

void TestBrowsePage::sourcesAreEscapedAndLinked()
{
    clickRow(0);
    openTab(u"Sources"_s);
    auto *sources = find<FactsView>(u"Sources, age and quality"_s);
    QVERIFY(sources->toHtml().contains(u"href=\"https://example.org/pay\""_s));
    QSignalSpy web(m_page.get(), &BrowsePage::webLinkClicked);
    Q_EMIT sources->anchorClicked(QUrl(u"https://example.org/pay"_s));
    Q_EMIT sources->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    Q_EMIT sources->anchorClicked(QUrl(u"javascript:1"_s));
    QCOMPARE(web.size(), 1);
}

void TestBrowsePage::marketPlacesAnOffer()
{
    clickRow(1); // in dollars
    openTab(u"Market"_s);
    const auto *frame = find<ChartFrame>(u"Total pay over all companies: Data Engineer"_s);
    QVERIFY(frame != nullptr);
    QCOMPARE(frame->figures().size(), 3 + 10);
    auto *offer = find<QLineEdit>(u"An offer's total to place"_s);
    QTest::keyClicks(offer, u"200"_s);
    QCOMPARE(frame->figures().size(), 3 + 10 + 1);
    QVERIFY(frame->figures().last().text.contains(u"$200,000"_s));
    QVERIFY(frame->drawing()->note().contains(u"GBP"_s));
    auto *figures = find<FiguresTable>(u"The market in figures"_s);
    QVERIFY(figures != nullptr);
    QCOMPARE(figures->model()->rowCount(), 10);
    QVERIFY(figures->height() > 10 * figures->rowHeight(0)); // the page scrolls, not the table
    figures->setCurrentIndex(figures->model()->index(9, 0));
    QTest::keyClick(figures, Qt::Key_Return);
    QCOMPARE(m_page->selectedGuide(), 20);
}

void TestBrowsePage::hitsOpenTheirLine()
{
    m_page->focusSearch();
    QSignalSpy asked(m_page.get(), &BrowsePage::searchWanted);
    QTest::keyClicks(QApplication::focusWidget(), u"north"_s);
    QCOMPARE(asked.size(), 5);
    const SearchHit hit{7, u"In the North they pay."_s, {{7, 5}}, 5};
    m_page->showSearchResult({u"nort"_s, {7}, {hit}}); // late: other words stand in the field
    auto *list = find<QListView>(u"Guides found"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    m_page->showSearchResult({u"north"_s, {7, 8}, {hit}});
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Gcorp, Data Engineer"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(m_page->selectedGuide(), 7);
    auto *text = find<QTextBrowser>(u"Text of the guide"_s);
    QVERIFY(text != nullptr && text->textCursor().selectedText().contains(u"North"_s));
}

QTEST_MAIN(TestBrowsePage)
#include "tst_browsepage.moc"
