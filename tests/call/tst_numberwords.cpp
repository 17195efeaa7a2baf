// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callplan.h"
#include "call/capture.h"
#include "call/spokenentry.h"

#include <QTest>

#include <random>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

/// How a speller of this test says a number; the reader knows nothing of it.
enum Style { Plain = 0, Hyphens = 1, WithAnd = 2, Article = 4, Casual = 8 };

QString belowHundred(int number, int style)
{
    static const QStringList small{u"zero"_s,    u"one"_s,     u"two"_s,       u"three"_s,    u"four"_s,
                                   u"five"_s,    u"six"_s,     u"seven"_s,     u"eight"_s,    u"nine"_s,
                                   u"ten"_s,     u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s,
                                   u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    static const QStringList tens{QString(),  QString(),  u"twenty"_s,  u"thirty"_s, u"forty"_s,
                                  u"fifty"_s, u"sixty"_s, u"seventy"_s, u"eighty"_s, u"ninety"_s};
    if (number < 20) {
        return small[number];
    }
    const QString joint = style & Hyphens ? u"-"_s : u" "_s;
    return number % 10 == 0 ? tens[number / 10] : QString(tens[number / 10] + joint + small[number % 10]);
}

QString belowThousand(int number, int style)
{
    if (number < 100) {
        return belowHundred(number, style);
    }
    const int rest = number % 100;
    if ((style & Casual) && rest >= 10) {
        return belowHundred(number / 100, style) + u' ' + belowHundred(rest, style);
    }
    const bool article = (style & Article) && number / 100 == 1;
    const QString hundreds = (article ? u"a"_s : belowHundred(number / 100, style)) + u" hundred"_s;
    const QString joint = style & WithAnd ? u" and "_s : u" "_s;
    return rest == 0 ? hundreds : QString(hundreds + joint + belowHundred(rest, style));
}

std::optional<qint64> baseOf(const QString &entry)
{
    const auto figures = captureFigures(entry, Component::Base, callPlan(), american());
    return figures && figures->size() == 1 && figures->first().amount
               ? std::optional(figures->first().amount->minor / 100)
               : std::nullopt;
}

} // namespace

/// Numbers in words, by their properties: what is said in full is read exactly, whatever the style; nothing
/// is ever guessed in silence; and no words hurt.
class TestNumberWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberBelowAThousand_data();
    void everyNumberBelowAThousand();
    void thousands_data();
    void thousands();
    void casualHundreds();
    void millions();
    void percentages();
    void digitsStayAsTheyAre();
    void salad();
};

void TestNumberWords::everyNumberBelowAThousand_data()
{
    QTest::addColumn<int>("style");
    for (int style = 0; style < 8; ++style) {
        QTest::newRow(qPrintable(u"style %1"_s.arg(style))) << style;
    }
}

void TestNumberWords::everyNumberBelowAThousand()
{
    QFETCH(const int, style);
    for (int number = 10; number < 1000; ++number) { // as typed, "255" is thousands
        const QString words = belowThousand(number, style);
        QVERIFY2(baseOf(words) == number * 1000LL, qPrintable(words));
        QVERIFY2(baseOf(words + u" thousand"_s) == number * 1000LL, qPrintable(words));
        QVERIFY2(baseOf(words + u" k"_s) == number * 1000LL, qPrintable(words));
    }
}

void TestNumberWords::thousands_data()
{
    everyNumberBelowAThousand_data();
}

void TestNumberWords::thousands()
{
    QFETCH(const int, style);
    std::mt19937 random(20260302U + unsigned(style));
    for (int i = 0; i < 500; ++i) {
        const int above = 1 + int(random() % 999);
        const int below = 100 + int(random() % 900); // a smaller rest may mean hundreds: that is a choice
        const QString words =
            belowThousand(above, style) + u" thousand "_s + belowThousand(below, style & ~Casual);
        QVERIFY2(baseOf(words) == above * 1000LL + below, qPrintable(words));
    }
}

void TestNumberWords::casualHundreds()
{
    for (int number = 110; number < 1000; ++number) {
        if (number % 100 < 10) {
            continue;
        }
        for (const int style : {int(Casual), Casual | Hyphens}) {
            const QString words = belowThousand(number, style);
            QVERIFY2(baseOf(words) == number * 1000LL, qPrintable(words));
            QVERIFY2(baseOf(words + u" grand"_s) == number * 1000LL, qPrintable(words));
        }
    }
}

void TestNumberWords::millions()
{
    for (int tenths = 1; tenths < 100; ++tenths) {
        const QString words = belowHundred(tenths / 10, 0) + u" point "_s + belowHundred(tenths % 10, 0);
        const qint64 value = tenths * 100000LL;
        QVERIFY2(baseOf(words + u" million"_s) == value, qPrintable(words));
        const QString typed = QString::number(tenths / 10) + u'.' + QString::number(tenths % 10) + u'm';
        QCOMPARE(baseOf(words + u" million"_s), baseOf(typed));
    }
}

void TestNumberWords::percentages()
{
    for (int percent = 1; percent < 100; ++percent) {
        const auto figures = captureFigures(belowHundred(percent, Hyphens) + u" percent"_s, std::nullopt,
                                            callPlan(), american());
        QVERIFY(figures && figures->size() == 1);
        QCOMPARE(figures->first().rate, std::optional(Rate{percent * 100}));
        QCOMPARE(figures->first().component, Component::Bonus);
    }
}

void TestNumberWords::digitsStayAsTheyAre()
{
    for (const QString &entry :
         {u"255"_s, u"$1.2m"_s, u"40k sign-on"_s, u"b255 and 15%"_s, u"400k over 4 years"_s,
          u"two-year vesting"_s, u"  a  260 "_s, u"that one is 255"_s}) {
        QCOMPARE(spokenReadings(entry, u"."_s), QStringList{entry});
    }
}

void TestNumberWords::salad()
{
    const QStringList words{u"two"_s,     u"fifty"_s,   u"five"_s,    u"hundred"_s, u"thousand"_s,
                            u"million"_s, u"and"_s,     u"a"_s,       u"half"_s,    u"point"_s,
                            u"oh"_s,      u"twelve"_s,  u"percent"_s, u"k"_s,       u"base"_s,
                            u"sign-on"_s, u"equity"_s,  u"fifties"_s, u"three"_s,   u"years"_s,
                            u"-"_s,       u","_s,       u"255"_s,     u"1.2m"_s,    u"something"_s,
                            u"zero"_s,    u"quarter"_s, u"options"_s, u"$"_s,       u"forty-five"_s};
    std::mt19937 random(7);
    for (int i = 0; i < 6000; ++i) {
        QStringList entry;
        const int length = 1 + int(random() % 9);
        for (int word = 0; word < length; ++word) {
            entry.append(words[qsizetype(random() % unsigned(words.size()))]);
        }
        const QString text = entry.join(u' ');
        const auto figures = captureFigures(text, std::nullopt, callPlan(), american());
        if (figures) {
            QVERIFY2(!figures->isEmpty(), qPrintable(text));
            for (const CapturedFigure &figure : *figures) {
                QVERIFY2(figure.amount.has_value() != figure.rate.has_value(), qPrintable(text));
                QVERIFY2(!figure.amount || figure.amount->minor >= 0, qPrintable(text));
            }
        } else if (figures.error().code == CaptureError::Ambiguous) {
            const auto &choices = figures.error().choices;
            QVERIFY2(choices.size() > 1, qPrintable(text));
            QSet<QString> texts;
            for (const QList<CapturedFigure> &choice : choices) {
                texts.insert(choiceText(choice, american()));
            }
            QCOMPARE(texts.size(), choices.size()); // each says something else
        }
    }
}

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
