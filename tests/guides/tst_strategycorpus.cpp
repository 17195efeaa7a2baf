// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the guides whose strategies were read by hand, where the sample lies beside the project, and holds
// the reader to its promise: at least 98 in 100 bound figures are true, at least 90 in 100 true ones are
// bound.

#include "guides/guidejson.h"
#include "guides/guidereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

struct Tally
{
    int right = 0;
    int wrong = 0;   // another value, or one where there is none
    int missing = 0; // none where there is one; another value is that too
};

QString sharedFolder()
{
    return QStringLiteral(COUNTEROFFER_SOURCE_DIR) + u"/../shared/corpus"_s;
}

QJsonObject strategyOf(const QString &file)
{
    QFile guide(sharedFolder() + u"/guides/"_s + file);
    if (!guide.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray json = guideToJson(readGuide(guide.readAll(), file), file);
    return QJsonDocument::fromJson(json).object().value(u"strategy"_s).toObject();
}

// The offers claimed to be held, as a sorted list of totals.
QJsonValue heldTotals(const QJsonValue &competing)
{
    QList<QJsonArray> totals;
    const QJsonArray offers = competing.toArray();
    for (const QJsonValue &offer : offers) {
        const QJsonValue total = offer[u"total"_s];
        if (total.isArray() && !offer[u"conditional"_s].toBool()) {
            totals.append(total.toArray());
        }
    }
    std::sort(totals.begin(), totals.end(), [](const QJsonArray &a, const QJsonArray &b) {
        return std::pair(a[0].toDouble(), a[1].toDouble()) < std::pair(b[0].toDouble(), b[1].toDouble());
    });
    QJsonArray list;
    std::copy(totals.cbegin(), totals.cend(), std::back_inserter(list));
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list);
}

QJsonValue fieldOf(const QJsonObject &strategy, const QString &field)
{
    if (field == u"competing.totals"_s) {
        return heldTotals(strategy.value(u"competing"_s));
    }
    const qsizetype dot = field.indexOf(u'.');
    const QJsonValue value =
        dot < 0 ? strategy.value(field) : strategy.value(field.left(dot))[field.mid(dot + 1)];
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

void compare(const QJsonObject &expected, const QJsonObject &read, const QString &field, Tally &tally)
{
    const QJsonValue wanted = fieldOf(expected, field);
    const QJsonValue got = fieldOf(read, field);
    const QJsonArray others = expected.value(u"alt"_s)[field].toArray();
    if (got.isNull() && (wanted.isNull() || others.contains(QJsonValue(QJsonValue::Null)))) {
        return;
    }
    if (got == wanted || others.contains(got)) {
        ++tally.right;
        return;
    }
    qInfo().noquote() << expected.value(u"file"_s).toString() << field << "is" << got << "and should be"
                      << wanted;
    tally.wrong += got.isNull() ? 0 : 1;
    tally.missing += wanted.isNull() ? 0 : 1;
}

} // namespace

class TestStrategyCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPrecisionAndRecall();
};

void TestStrategyCorpus::keepsPrecisionAndRecall()
{
    QFile expected(sharedFolder() + u"/strategy.jsonl"_s);
    if (!expected.open(QIODevice::ReadOnly)) {
        QSKIP("The sample of guides read by hand does not lie beside the project.");
    }
    const QStringList fields = {u"target.base"_s,          u"target.equity"_s,    u"target.equity_count"_s,
                                u"target.bonus_percent"_s, u"target.sign_on"_s,   u"target.total"_s,
                                u"floor.base"_s,           u"floor.equity"_s,     u"floor.sign_on"_s,
                                u"floor.total"_s,          u"competing.totals"_s, u"company_counter"_s,
                                u"initial_offer"_s};
    Tally tally;
    int guides = 0;
    while (!expected.atEnd()) {
        const QJsonObject one = QJsonDocument::fromJson(expected.readLine()).object();
        if (one.isEmpty()) {
            continue;
        }
        ++guides;
        const QJsonObject read = strategyOf(one.value(u"file"_s).toString());
        for (const QString &field : fields) {
            compare(one, read, field, tally);
        }
    }
    QVERIFY(guides > 0);
    QVERIFY(tally.right > guides);
    QVERIFY2(tally.right * 100 >= (tally.right + tally.wrong) * 98,
             "Less than 98 in 100 bound figures are true.");
    QVERIFY2(tally.right * 100 >= (tally.right + tally.missing) * 90,
             "Less than 90 in 100 true figures are bound.");
}

QTEST_GUILESS_MAIN(TestStrategyCorpus)
#include "tst_strategycorpus.moc"
