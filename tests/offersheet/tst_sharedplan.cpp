// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planjson.h"
#include "offersheet/marked.h"
#include "offersheet/planmarkdown.h"
#include "offersheet/plansecrets.h"
#include "offersheet/sharedplan.h"
#include "offersheet/sheetwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <functional>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestSharedPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentHoldsNoSecret();
    void documentHasNoOtherKeys();
    void keepsWhatMayBeShared();
    void markdownHoldsNoSecret();
    void privateSheetHoldsThem();
    void aPartialOfferIsNotCompared();
    void secretInWords_data();
    void secretInWords();
    void publicFiguresAreNoSecret();
    void checkRefusesAPrivateSheetAsShared();
    void checkRefusesWhatSomebodyTyped();
};

void TestSharedPlan::documentHoldsNoSecret()
{
    const QByteArray json = planForSheet(markedPlan(), SheetKind::Shared);
    for (const QString &mark : secretMarks()) {
        QVERIFY2(!json.contains(mark.toUtf8()), qPrintable(mark + u" in\n"_s + QString::fromUtf8(json)));
    }
    QVERIFY(!QString::fromUtf8(json).contains(u"secretrival"_s, Qt::CaseInsensitive));
    QVERIFY(planFromJson(json, u"shared"_s).ok()); // a plan all the same
    QVERIFY(planForSheet(markedPlan(), SheetKind::Private).contains("SECRET"));
}

// Whatever a plan learns to hold later: a key that is not named here does not leave.
void TestSharedPlan::documentHasNoOtherKeys()
{
    const QSet<QString> known{
        u"counteroffer_plan"_s, u"name"_s, u"person"_s, u"guide"_s, u"company"_s, u"role"_s, u"region"_s,
        u"level"_s, u"currency"_s, u"equity_basis"_s, u"facts"_s, u"target"_s, u"offer"_s, u"rates"_s,
        u"script"_s, u"cards"_s, u"questions"_s, u"deadlines"_s,
        // below them
        u"base"_s, u"equity"_s, u"bonus"_s, u"bonus_amount"_s, u"sign_on"_s, u"total"_s, u"claimed_target"_s,
        u"open_ended"_s, u"equity_period"_s, u"stated"_s, u"inferred"_s, u"spoken_equity_basis"_s, u"line"_s,
        u"low"_s, u"high"_s, u"minor"_s, u"basis_points"_s, u"origin"_s, u"status"_s, u"period"_s, u"terms"_s,
        u"deadline"_s, u"rounds"_s, u"at"_s, u"by"_s, u"component"_s, u"amount"_s, u"rate"_s, u"id"_s,
        u"kind"_s, u"title"_s, u"say"_s, u"text"_s, u"guide_line"_s, u"theirs"_s, u"mine"_s, u"asked"_s,
        u"what"_s, u"done"_s, u"from"_s, u"to"_s};
    QStringList others;
    const std::function<void(const QJsonValue &, const QString &)> walk = [&](const QJsonValue &value,
                                                                              const QString &path) {
        if (value.isArray()) {
            const QJsonArray entries = value.toArray();
            for (const QJsonValue &entry : entries) {
                walk(entry, path);
            }
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key())) {
                others.append(path + u'/' + it.key());
            }
            walk(it.value(), path + u'/' + it.key());
        }
    };
    walk(QJsonDocument::fromJson(planForSheet(markedPlan(), SheetKind::Shared)).object(), {});
    QCOMPARE(others, QStringList());
    walk(QJsonDocument::fromJson(planForSheet(markedPlan(), SheetKind::Private)).object(), {});
    QVERIFY2(others.size() > 40, "the whole plan has many more"); // so the walk does see them
}

void TestSharedPlan::keepsWhatMayBeShared()
{
    const Plan whole = markedPlan();
    const SharedPlan shared(whole);
    QCOMPARE(shared.plan().target.base, whole.target.base);
    QCOMPARE(shared.plan().offer.terms.base, whole.offer.terms.base);
    QCOMPARE(shared.plan().offer.deadline, whole.offer.deadline);
    QCOMPARE(shared.plan().guidePath, u"works-engineer.md"_s);
    QStringList titles;
    for (const ScriptStep &step : shared.plan().script) {
        titles.append(step.title);
    }
    QCOMPARE(titles, QStringList({u"The ask"_s, u"Close"_s}));
    QCOMPARE(spokenText(shared.plan().script.first(), shared.plan()).simplified(),
             u"I would like $205K in base."_s);
    QCOMPARE(shared.plan().cards.size(), 1);
    QCOMPARE(shared.plan().questions.size(), 1);
    QCOMPARE(shared.plan().deadlines.size(), 1);
    QCOMPARE(shared.leftOut(), 7); // five steps, a card, a question
}

void TestSharedPlan::markdownHoldsNoSecret()
{
    SheetOptions options;
    options.kind = SheetKind::Shared;
    const auto content = checkedSheet(markedPlan(), nullptr, QDate(2026, 5, 25), options, QLocale::c());
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(errorSentence(content.error())));
    const QString text = QString::fromUtf8(sheetMarkdown(*content, QLocale::c()));
    for (const QString &mark : secretMarks()) {
        QVERIFY2(!text.contains(mark), qPrintable(mark + u" in\n"_s + text));
    }
    QVERIFY2(!text.contains(u"floor"_s, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY(text.contains(u"205000"_s) || text.contains(u"205,000"_s));
}

void TestSharedPlan::privateSheetHoldsThem()
{
    const auto content = checkedSheet(markedPlan(), nullptr, QDate(2026, 5, 25), {},
                                      QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(content.ok());
    const QString text =
        QString::fromUtf8(sheetMarkdown(*content, QLocale(QLocale::English, QLocale::UnitedStates)));
    for (const auto &words : {u"SECRET note of a step"_s, u"SECRET note of a page"_s, u"Secretrival"_s,
                              u"171,113"_s, u"271,717"_s, u"SECRET give"_s, u"SECRET item"_s,
                              u"SECRET evidence"_s, u"SECRET answer"_s, u"SECRET Other Company"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
    }
}

void TestSharedPlan::aPartialOfferIsNotCompared()
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    Plan plan;
    plan.currency = Currency::known("USD");
    plan.equityBasis = EquityBasis::Year;
    const auto typed = [&](qint64 whole) {
        return Term<Money>{Money{whole * 100, plan.currency}, Origin::Typed, 0};
    };
    plan.floor.base = typed(220000);
    plan.floorOverride = FloorOverride{Money{32300000, plan.currency}, QStringLiteral("what I need"), {}};
    plan.target.base = typed(250000);
    plan.target.equity = typed(95000);
    plan.offer.terms.base = typed(240000);
    const auto text = [&] {
        const auto content = checkedSheet(plan, nullptr, QDate(2026, 5, 25), {}, american);
        return content.ok() ? QString::fromUtf8(sheetMarkdown(*content, american)) : QString();
    };
    const QString partial = text();
    QVERIFY(partial.contains(u"−10,000"_s) && partial.contains(u"+20,000"_s)); // the base against its own
    QVERIFY2(!partial.contains(u"83,000"_s) && !partial.contains(u"105,000"_s), qPrintable(partial));
    QVERIFY2(partial.contains(u"Without equity it cannot be compared"_s), qPrintable(partial));
    plan.offer.terms.equity = typed(70000);
    const QString whole = text(); // 310,000 against 323,000 and 345,000
    QVERIFY2(whole.contains(u"−13,000"_s) && whole.contains(u"−35,000"_s), qPrintable(whole));
    QVERIFY(!whole.contains(u"cannot be compared"_s));
}

void TestSharedPlan::secretInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tells");
    QTest::newRow("plain") << u"171113"_s << true;
    QTest::newRow("grouped") << u"not below $171,113 please"_s << true;
    QTest::newRow("points") << u"171.113 EUR"_s << true;
    QTest::newRow("with k") << u"171.113k"_s << true;
    QTest::newRow("stretch in k") << u"271.717K"_s << true;
    QTest::newRow("millions") << u"0.171113M"_s << true;
    QTest::newRow("apostrophe") << u"171'113"_s << true;
    QTest::newRow("name in a sentence") << u"As for SECRETRIVAL, well."_s << true;
    QTest::newRow("name inside a word") << u"The secretrivalry of teams."_s << false;
    QTest::newRow("a note, spaced") << u"see:  secret   note of a step!"_s << true;
    QTest::newRow("target") << u"I ask for 205,000."_s << false;
    QTest::newRow("longer number") << u"number 1711130 of 9"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("plain words") << u"Let us talk about the team."_s << false;
}

void TestSharedPlan::secretInWords()
{
    QFETCH(QString, text);
    QFETCH(bool, tells);
    const auto told = secretIn(text, secretsOf(markedPlan()));
    QVERIFY2(told.has_value() == tells, qPrintable(told.value_or(u"nothing"_s)));
}

void TestSharedPlan::publicFiguresAreNoSecret()
{
    Plan plan = markedPlan();
    plan.floor.base.value = marked(160000); // the low end of the guide's range
    plan.script[4].say = {ScriptSegment{SlotRole::None, u"The guide begins at 160,000."_s, {}}};
    const SharedPlan shared(plan);
    QVERIFY(std::any_of(shared.plan().script.cbegin(), shared.plan().script.cend(),
                        [](const ScriptStep &step) { return step.title == u"Typed words"; }));
}

void TestSharedPlan::checkRefusesAPrivateSheetAsShared()
{
    const Plan plan = markedPlan();
    OfferSheet sheet = offerSheet(plan, nullptr, QDate(2026, 5, 25));
    sheet.kind = SheetKind::Shared; // a slip in the program: the values are the private ones
    SheetOptions options;
    for (const SheetSection section :
         {SheetSection::Targets, SheetSection::Range, SheetSection::Script, SheetSection::Offer}) {
        options.sections = {section};
        const auto outcome = checkTellsNoSecret(sheetContent(sheet, options, QLocale::c()), plan);
        if (section == SheetSection::Offer || section == SheetSection::Targets) {
            continue; // nothing private is in these once the kind is shared
        }
        QVERIFY2(!outcome.ok(), qPrintable(sheetSectionName(section)));
        QCOMPARE(outcome.error().code, ErrorCode::SheetTellsSecret);
    }
}

void TestSharedPlan::checkRefusesWhatSomebodyTyped()
{
    Plan plan = markedPlan();
    plan.person = u"Alex, floor 171,113"_s;
    SheetOptions options;
    options.kind = SheetKind::Shared;
    const auto content = checkedSheet(plan, nullptr, QDate(2026, 5, 25), options, QLocale::c());
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ErrorCode::SheetTellsSecret);
    options.kind = SheetKind::Private;
    QVERIFY(checkedSheet(plan, nullptr, QDate(2026, 5, 25), options, QLocale::c()).ok());
}

QTEST_GUILESS_MAIN(TestSharedPlan)
#include "tst_sharedplan.moc"
