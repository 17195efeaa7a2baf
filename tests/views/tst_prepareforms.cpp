// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planoffers.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/planjson.h"
#include "views/preparehand.h"

#include <QDateEdit>
#include <QUndoStack>

#include <memory>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// What the forms of Prepare take, and what they refuse: typed into the real form, read from the plan.
class TestPrepareForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFigureForAnotherPeriod();
    void howFirmEachFigureIs();
    void anotherFigureIsAsFirm();
    void aRateWithItsDay();
    void badRatesAreRefused();
    void whenAndHowLikelyAnAlternativeIs();
    void discountsGiveTheWorthToday();
    void daysOffAreNoWorkingDays();
    void everyChangeIsUndone();
    void badEntriesAreRefused_data();
    void badEntriesAreRefused();
    void badCellsAreRefused_data();
    void badCellsAreRefused();
    void whatIsTakenCanBeReadAgain_data();
    void whatIsTakenCanBeReadAgain();

private:
    void chooseVesting(const QString &option) const;

    std::unique_ptr<PrepareHand> m_hand;
};

void TestPrepareForms::init()
{
    m_hand = std::make_unique<PrepareHand>(fullPlan());
    QVERIFY(QTest::qWaitForWindowActive(&m_hand->page));
}

void TestPrepareForms::cleanup()
{
    m_hand.reset();
}

void TestPrepareForms::aFigureForAnotherPeriod()
{
    m_hand->page.showStep(PreparePage::Situation);
    m_hand->type(u"Base salary"_s, u"75"_s);
    m_hand->choose(u"Base is stated for"_s, u"an hour"_s);
    const Term<Money> &base = m_hand->plan().offer.terms.base;
    QCOMPARE(base.period, PayPeriod::Hour);
    QCOMPARE(base.value, std::optional(dollars(156'000)));              // 75 for 2,080 hours
    QCOMPARE(m_hand->field(u"Base salary"_s)->line()->text(), u"75"_s); // as it was said
    m_hand->type(u"Base salary"_s, u"80"_s);
    QCOMPARE(base.value, std::optional(dollars(166'400)));
    QCOMPARE(base.period, PayPeriod::Hour);
    m_hand->choose(u"Base is stated for"_s, u"a month"_s);
    QCOMPARE(base.value, std::optional(dollars(960)));
    m_hand->choose(u"Base is stated for"_s, u"a year"_s);
    QCOMPARE(base.value, std::optional(dollars(80)));
}

void TestPrepareForms::howFirmEachFigureIs()
{
    m_hand->page.showStep(PreparePage::Situation);
    QCoreApplication::processEvents();
    PlanList *list = m_hand->list(u"How firm each figure is"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->model()->rowCount(), 4); // base, equity, bonus, sign-on: no total was stated
    QVERIFY(list->model()->setData(list->model()->index(2, 2), u"in the letter"_s, Qt::EditRole));
    QCOMPARE(m_hand->plan().offer.terms.bonus.status, TermStatus::Letter);
    QCOMPARE(m_hand->plan().offer.terms.base.status, TermStatus::Unsaid);
    QVERIFY(!list->model()->setData(list->model()->index(0, 2), u"perhaps"_s, Qt::EditRole));
    m_hand->list(u"Offers"_s)->setCurrentRow(1); // the other offer has two figures
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->setData(list->model()->index(1, 2), u"in an e-mail"_s, Qt::EditRole));
    QCOMPARE(m_hand->plan().otherOffers.first().terms.equity.status, TermStatus::Email);
    QCOMPARE(m_hand->plan().offer.terms.equity.status, TermStatus::Unsaid);
}

void TestPrepareForms::anotherFigureIsAsFirm()
{
    m_hand->page.showStep(PreparePage::Situation);
    m_hand->editor.change(u"x"_s, {}, [](Plan &plan) { plan.offer.terms.base.status = TermStatus::Email; });
    m_hand->type(u"Base salary"_s, u"191k"_s);
    QCOMPARE(m_hand->plan().offer.terms.base.value, std::optional(dollars(191'000)));
    QCOMPARE(m_hand->plan().offer.terms.base.status, TermStatus::Email);
    QCOMPARE(m_hand->plan().offer.terms.base.origin, Origin::Typed);
}

void TestPrepareForms::aRateWithItsDay()
{
    m_hand->page.showStep(PreparePage::Situation);
    m_hand->type(u"Base salary"_s, u"GBP 150k"_s);
    QCOMPARE(m_hand->plan().offer.terms.base.value, Money::units(150'000, Currency::known("GBP")));
    QVERIFY(!yearsOf(m_hand->plan(), TermSet::Offer).ok()); // two currencies and no rate
    auto *rate = m_hand->page.findChild<QLineEdit *>(u"rate"_s);
    auto *day = m_hand->page.findChild<QDateEdit *>();
    QVERIFY(rate != nullptr && day != nullptr);
    QCOMPARE(m_hand->choice(u"From currency"_s)->currentText(), u"GBP"_s); // what the plan lacks is offered
    QCOMPARE(m_hand->choice(u"To currency"_s)->currentText(), u"USD"_s);
    day->setDate(QDate(2026, 5, 4));
    rate->setFocus();
    QTest::keyClicks(rate, u"1.27"_s);
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(m_hand->plan().rates.size(), 1);
    const ExchangeRate expected{Currency::known("GBP"), Currency::known("USD"), 1'270'000'000,
                                QDate(2026, 5, 4)};
    QCOMPARE(m_hand->plan().rates.first(), expected);
    QVERIFY(yearsOf(m_hand->plan(), TermSet::Offer).ok());
    PlanList *rates = m_hand->list(u"Exchange rates"_s);
    QCOMPARE(rates->model()->rowCount(), 1);
    m_hand->typeCell(u"Exchange rates"_s, 0, 2, u"1.3"_s);
    QCOMPARE(m_hand->plan().rates.first().billionths, 1'300'000'000);
    day->setDate(QDate(2026, 5, 1)); // an older one does not count before the newer
    QTest::keyClicks(rate, u"1.2"_s);
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(m_hand->plan().rates.size(), 2);
    QCOMPARE(m_hand->plan().rates.last().billionths, 1'300'000'000);
}

void TestPrepareForms::badRatesAreRefused()
{
    m_hand->page.showStep(PreparePage::Situation);
    const Plan before = m_hand->plan();
    auto *rate = m_hand->page.findChild<QLineEdit *>(u"rate"_s);
    QVERIFY(rate != nullptr);
    for (const QString &entry : {u"0"_s, u"-1"_s, u"much"_s, u""_s, u"12345678901"_s}) {
        rate->setText(entry);
        QTest::keyClick(rate, Qt::Key_Return);
        QVERIFY2(!rate->accessibleDescription().isEmpty(), qPrintable(entry));
        QCOMPARE(m_hand->plan(), before);
    }
    m_hand->choose(u"To currency"_s, m_hand->choice(u"From currency"_s)->currentText());
    rate->setText(u"1.2"_s);
    QTest::keyClick(rate, Qt::Key_Return);
    QVERIFY(!rate->accessibleDescription().isEmpty());
    QCOMPARE(m_hand->plan(), before);
}

void TestPrepareForms::whenAndHowLikelyAnAlternativeIs()
{
    m_hand->page.showStep(PreparePage::Alternatives);
    QCoreApplication::processEvents();
    m_hand->type(u"Can be had by"_s, u"30 June"_s); // the first is chosen
    m_hand->type(u"How likely"_s, u"80"_s);
    m_hand->list(u"Alternatives"_s)->setCurrentRow(1);
    QCOMPARE(m_hand->field(u"How likely"_s)->line()->text(), QString());
    m_hand->type(u"How likely"_s, u"25"_s);
    m_hand->type(u"Notes on it"_s, u"asked twice"_s);
    QCOMPARE(m_hand->plan().alternatives[0].when, u"30 June"_s);
    QCOMPARE(m_hand->plan().alternatives[0].probability, std::optional(Rate::percent(80)));
    QCOMPARE(m_hand->plan().alternatives[1].probability, std::optional(Rate::percent(25)));
    QCOMPARE(m_hand->plan().alternatives[1].notes, u"asked twice"_s);
    m_hand->list(u"Alternatives"_s)->setCurrentRow(0);
    QCOMPARE(m_hand->field(u"Can be had by"_s)->line()->text(), u"30 June"_s);
}

void TestPrepareForms::discountsGiveTheWorthToday()
{
    // COMPENSATION V13: base 220,000 + 15 %, grant 400,000 evenly, sign-on 30,000; cash 5 %, equity 12 %.
    Plan plan = samplePlan();
    plan.target = {};
    plan.target.base = {dollars(220'000), Origin::Typed};
    plan.target.bonus = {Rate::percent(15), Origin::Typed};
    plan.target.equity = {dollars(100'000), Origin::Typed};
    plan.target.signOn = {dollars(30'000), Origin::Typed};
    m_hand->editor.open(plan);
    m_hand->page.showStep(PreparePage::Targets);
    PlanList *figures = m_hand->list(u"The figures of each"_s);
    QCOMPARE(figures->model()->index(1, 7).data().toString(), QString());
    m_hand->type(u"Discount, cash a year"_s, u"5"_s);
    m_hand->type(u"Discount, equity a year"_s, u"12%"_s);
    QCOMPARE(m_hand->plan().exit.cashRate, std::optional(Rate::percent(5)));
    QCOMPARE(figures->model()->index(1, 7).data().toString(), u"1,252,292"_s);
}

void TestPrepareForms::daysOffAreNoWorkingDays()
{
    m_hand->page.showStep(PreparePage::Ready);
    m_hand->type(u"Days off"_s, u"2026-12-25 Christmas, 2027-01-01"_s);
    QCOMPARE(m_hand->plan().daysOff.size(), 2);
    QCOMPARE(m_hand->plan().daysOff[0].day, QDate(2026, 12, 25));
    QCOMPARE(m_hand->plan().daysOff[0].name, u"Christmas"_s);
    QVERIFY(m_hand->plan().daysOff[1].name.isEmpty());
    m_hand->type(u"Days off"_s, QString());
    QVERIFY(m_hand->plan().daysOff.isEmpty());
}

void TestPrepareForms::everyChangeIsUndone()
{
    const Plan before = m_hand->plan();
    aFigureForAnotherPeriod();
    howFirmEachFigureIs();
    whenAndHowLikelyAnAlternativeIs();
    m_hand->page.showStep(PreparePage::Targets);
    m_hand->type(u"Discount, cash a year"_s, u"5"_s);
    while (m_hand->editor.undoStack()->canUndo()) {
        QVERIFY(!m_hand->editor.undoStack()->undoText().isEmpty());
        m_hand->editor.undoStack()->undo();
    }
    QCOMPARE(m_hand->plan(), before);
}

void TestPrepareForms::chooseVesting(const QString &option) const
{
    m_hand->page.showStep(PreparePage::Situation);
    m_hand->choose(u"Vesting"_s, option);
}

void TestPrepareForms::badEntriesAreRefused_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("vesting");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *name, int step, const QString &field, const QString &entry,
                        const QString &vesting = {}) {
        QTest::newRow(name) << step << vesting << field << entry;
    };
    const int situation = PreparePage::Situation;
    const int targets = PreparePage::Targets;
    const int replies = PreparePage::Replies;
    const QString byYear = u"by the year"_s;
    const QString byMonth = u"by the month or quarter"_s;
    row("a schedule of 99.99 %", situation, u"Share of each year"_s, u"25/25/25/24.99"_s, byYear);
    row("a schedule of 100.01 %", situation, u"Share of each year"_s, u"25/25/25/25.01"_s, byYear);
    row("a schedule with a negative year", situation, u"Share of each year"_s, u"50/60/-10/0"_s, byYear);
    row("a schedule in words", situation, u"Share of each year"_s, u"evenly"_s, byYear);
    row("a cliff longer than the term", situation, u"Cliff"_s, u"49"_s, byMonth);
    row("a term that the period does not divide", situation, u"Every"_s, u"5"_s, byMonth);
    row("a term of no months", situation, u"Over"_s, u"0"_s, byMonth);
    row("a negative salary", situation, u"Base salary"_s, u"-200k"_s);
    row("an absurd salary", situation, u"Base salary"_s, u"9e99"_s);
    row("a salary past all money", situation, u"Base salary"_s, u"9999999999999999"_s);
    row("a salary in words", situation, u"Base salary"_s, u"a lot"_s);
    row("a bonus over 100 %", situation, u"Bonus"_s, u"101"_s);
    row("a negative bonus", situation, u"Bonus"_s, u"-5%"_s);
    row("first year of 13 months", situation, u"First year's bonus for"_s, u"13"_s);
    row("a raise over 100 %", situation, u"Raise"_s, u"101%"_s);
    row("no share", situation, u"Count"_s, u"0"_s);
    row("half a share", situation, u"Count"_s, u"1.5"_s);
    row("preferred shares of all", situation, u"Preferred shares"_s, u"100%"_s);
    row("a negative strike", situation, u"Preferred price"_s, u"-1"_s);
    row("an answer by no day", situation, u"Answer until"_s, u"2026-02-30"_s);
    row("a negative floor", PreparePage::Alternatives, u"Your own figure instead"_s, u"-1"_s);
    row("more than certain", PreparePage::Alternatives, u"How likely"_s, u"101"_s);
    row("less than impossible", PreparePage::Alternatives, u"How likely"_s, u"-1"_s);
    row("dilution of everything", targets, u"Dilution by each"_s, u"100%"_s);
    row("too many rounds", targets, u"Rounds until then"_s, u"21"_s);
    row("a discount over 100 %", targets, u"Discount, cannot be sold"_s, u"120%"_s);
    row("a discount of cash over 100 %", targets, u"Discount, cash a year"_s, u"120%"_s);
    row("a negative discount of equity", targets, u"Discount, equity a year"_s, u"-5%"_s);
    row("a negative valuation", targets, u"Valuation today"_s, u"-5B"_s);
    row("a list of exits with a word", targets, u"Exits to look at"_s, u"1B; soon"_s);
    row("a day off that is none", PreparePage::Ready, u"Days off"_s, u"2026-12-25 Christmas, soon"_s);
    row("a premium over 100 %", replies, u"Or above the target by"_s, u"150%"_s);
    row("a low end above the high one", replies, u"From"_s, u"900k"_s);
    row("a high end below the low one", replies, u"To"_s, u"100k"_s);
    row("a step of nothing", replies, u"In steps of"_s, u"0"_s);
    row("a negative step", replies, u"In steps of"_s, u"-10k"_s);
}

// What is typed key by key may pass through entries that are taken; what counts is that the last one is not.
void TestPrepareForms::badEntriesAreRefused()
{
    QFETCH(int, step);
    QFETCH(QString, vesting);
    QFETCH(QString, field);
    QFETCH(QString, entry);
    m_hand->page.showStep(step);
    QCoreApplication::processEvents();
    if (!vesting.isEmpty()) {
        chooseVesting(vesting);
    }
    if (step == PreparePage::Replies) {
        m_hand->type(u"From"_s, u"200k"_s);
        m_hand->type(u"To"_s, u"300k"_s);
        m_hand->field(u"To"_s)->line()->clearFocus(); // Escape takes back what was typed since then
    }
    const Plan before = m_hand->plan();
    FieldEdit *edit = m_hand->field(field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->line()->setFocus();
    edit->line()->selectAll();
    edit->line()->insert(entry); // as pasted
    QCOMPARE(m_hand->plan(), before);
    const QString sentence = edit->line()->accessibleDescription();
    QVERIFY2(sentence.size() > 10, qPrintable(sentence));
    bool seen = false;
    const QList<QLabel *> labels = edit->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        seen = seen || (label->isVisible() && label->text().contains(sentence));
    }
    QVERIFY2(seen, qPrintable(sentence)); // beside the entry, not only for a screen reader
    QTest::keyClick(edit->line(), Qt::Key_Escape);
    QCOMPARE(m_hand->plan(), before);
    QVERIFY(!edit->line()->text().contains(entry));
}

void TestPrepareForms::badCellsAreRefused_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *name, int step, const QString &list, int column, const QString &entry) {
        QTest::newRow(name) << step << list << column << entry;
    };
    const QString alternatives = u"Alternatives"_s;
    row("a negative alternative", PreparePage::Alternatives, alternatives, 2, u"-1"_s);
    row("a risk below -100 %", PreparePage::Alternatives, alternatives, 3, u"-101%"_s);
    row("a risk over 1,000 %", PreparePage::Alternatives, alternatives, 3, u"1001%"_s);
    row("a negative loss", PreparePage::Alternatives, alternatives, 4, u"-60k"_s);
    row("a date that is none", PreparePage::Ready, u"Dates"_s, 1, u"2026-13-01"_s);
    row("a package in words", PreparePage::Replies, u"Packages"_s, 1, u"much"_s);
}

void TestPrepareForms::badCellsAreRefused()
{
    QFETCH(int, step);
    QFETCH(QString, list);
    QFETCH(int, column);
    QFETCH(QString, entry);
    m_hand->page.showStep(step);
    QCoreApplication::processEvents();
    const Plan before = m_hand->plan();
    PlanList *table = m_hand->list(list);
    QVERIFY(table != nullptr);
    table->table()->setFocus();
    table->table()->setCurrentIndex(table->model()->index(0, column));
    QTest::keyClick(table->table(), Qt::Key_F2);
    auto *line = table->table()->findChild<QLineEdit *>();
    QVERIFY(line != nullptr);
    line->selectAll();
    line->insert(entry);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_hand->plan(), before);
    const QStringList warnings = m_hand->warnings();
    const bool said = std::any_of(warnings.cbegin(), warnings.cend(), [&](const QString &sentence) {
        return sentence.contains(entry) && sentence.size() > entry.size() + 30;
    });
    QVERIFY2(said, qPrintable(warnings.join(u'\n')));
}

void TestPrepareForms::whatIsTakenCanBeReadAgain_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("entry");
    const int situation = PreparePage::Situation;
    const int targets = PreparePage::Targets;
    QTest::newRow("salary") << situation << u"Base salary"_s << u"999999999999999"_s;
    QTest::newRow("equity") << situation << u"Equity, as money"_s << u"999999999999999"_s;
    QTest::newRow("bonus") << situation << u"Bonus"_s << u"100"_s;
    QTest::newRow("sign-on") << situation << u"Sign-on, year 2"_s << u"999999999999999"_s;
    QTest::newRow("count") << situation << u"Count"_s << u"1000000000000"_s;
    QTest::newRow("shares") << situation << u"All shares, fully diluted"_s << u"1000000000000"_s;
    QTest::newRow("price") << situation << u"Preferred price"_s << u"999999999"_s;
    QTest::newRow("preferred") << situation << u"Preferred shares"_s << u"99%"_s;
    QTest::newRow("payout") << situation << u"Bonus paid out"_s << u"1000%"_s;
    QTest::newRow("raise") << situation << u"Raise"_s << u"-100%"_s;
    QTest::newRow("likely") << int(PreparePage::Alternatives) << u"How likely"_s << u"100"_s;
    QTest::newRow("floor") << int(PreparePage::Alternatives) << u"Your own figure instead"_s
                           << u"999999999999999"_s;
    QTest::newRow("valuation") << targets << u"Valuation today"_s << u"999999999999999"_s;
    QTest::newRow("dilution") << targets << u"Dilution by each"_s << u"99%"_s;
    QTest::newRow("rounds") << targets << u"Rounds until then"_s << u"20"_s;
    QTest::newRow("discount") << targets << u"Discount, cannot be sold"_s << u"100%"_s;
    QTest::newRow("cash") << targets << u"Discount, cash a year"_s << u"100%"_s;
    QTest::newRow("days off") << int(PreparePage::Ready) << u"Days off"_s
                              << u"2026-12-25 Christmas, 2027-01-01"_s;
    QTest::newRow("premium") << int(PreparePage::Replies) << u"Or above the target by"_s << u"100%"_s;
    QTest::newRow("weight") << int(PreparePage::Replies) << u"A unit of grant counts"_s << u"1000%"_s;
}

// The greatest entries that forms take: a plan that could be saved and not opened again would be lost.
void TestPrepareForms::whatIsTakenCanBeReadAgain()
{
    QFETCH(int, step);
    QFETCH(QString, field);
    QFETCH(QString, entry);
    m_hand->page.showStep(step);
    QCoreApplication::processEvents();
    const Plan before = m_hand->plan();
    FieldEdit *edit = m_hand->field(field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->line()->setFocus();
    edit->line()->selectAll();
    edit->line()->insert(entry);
    QVERIFY(m_hand->plan() != before);
    const auto read = planFromJson(planToJson(m_hand->plan()), u"test"_s);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(errorSentence(read.error())));
    QCOMPARE(*read, m_hand->plan());
}

QTEST_MAIN(TestPrepareForms)
#include "tst_prepareforms.moc"
