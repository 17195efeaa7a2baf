// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidejson.h"
#include "guides/guidereader.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

QString sharedFolder()
{
    return QStringLiteral(COUNTEROFFER_SOURCE_DIR) + u"/../shared/corpus"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same values, numbers to the cent, texts by their words; null, [] and {} are one.
bool same(const QJsonValue &a, const QJsonValue &b)
{
    const auto empty = [](const QJsonValue &value) {
        return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty()) ||
               (value.isObject() && value.toObject().isEmpty());
    };
    if (empty(a) || empty(b)) {
        return empty(a) && empty(b);
    }
    if (a.isArray() && b.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        bool equal = left.size() == right.size();
        for (qsizetype i = 0; equal && i < left.size(); ++i) {
            equal = same(left.at(i), right.at(i));
        }
        return equal;
    }
    if (a.isObject() && b.isObject()) {
        const QJsonObject left = a.toObject();
        const QJsonObject right = b.toObject();
        bool equal = left.size() == right.size();
        for (auto it = left.constBegin(); equal && it != left.constEnd(); ++it) {
            equal = same(it.value(), right.value(it.key()));
        }
        return equal;
    }
    if (a.isDouble() && b.isDouble()) {
        return qAbs(a.toDouble() - b.toDouble()) < 0.005;
    }
    return a.isString() ? a.toString().simplified() == b.toString().simplified() : a == b;
}

/// What the expected row calls a field, as the reader's JSON does.
QJsonValue expectedField(const QJsonObject &row, const QString &field)
{
    QJsonObject extra = row.value(u"extra").toObject();
    if (field == u"equity_units") {
        return extra.value(u"equity_count");
    }
    if (field == u"extra") {
        extra.remove(u"equity_count"_s);
        return extra;
    }
    static const QHash<QString, QString> names{
        {u"bonus"_s, u"bonus_abs"_s},          {u"bonus_percent"_s, u"bonus_pct"_s},
        {u"sign_on"_s, u"signon"_s},           {u"equity_per_year"_s, u"equity_annual_stated"_s},
        {u"currencies"_s, u"cell_currency"_s}, {u"alternate"_s, u"alt"_s}};
    return row.value(names.value(field, field));
}

} // namespace

/// All guides of the corpus that may stand beside the project, against what is known of their tables.
class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreAsExpected();
    void sectionsCoverTheText();
    void everyGuideHasItsParts();

private:
    QStringList m_files;
};

void TestCorpus::initTestCase()
{
    QDirIterator it(sharedFolder() + u"/guides"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        m_files.append(it.next());
    }
    if (m_files.isEmpty()) {
        QSKIP("No corpus of guides stands beside the project; there is nothing to compare with.");
    }
}

void TestCorpus::rowsAreAsExpected()
{
    QFile expected(sharedFolder() + u"/expected.jsonl"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QStringList fields{u"region"_s,     u"level"_s,         u"title"_s,        u"currency"_s,
                             u"base"_s,       u"equity"_s,        u"equity_units"_s, u"equity_per_year"_s,
                             u"bonus"_s,      u"bonus_percent"_s, u"sign_on"_s,      u"total"_s,
                             u"currencies"_s, u"alternate"_s,     u"open_ended"_s,   u"extra"_s};
    int compared = 0;
    while (!expected.atEnd()) {
        const QJsonObject want = QJsonDocument::fromJson(expected.readLine()).object();
        const QString name = want.value(u"file").toString();
        const QString path = sharedFolder() + u"/guides/"_s + name;
        const QJsonObject got =
            QJsonDocument::fromJson(guideToJson(readGuide(bytesOf(path), path), name)).object();
        QVERIFY2(same(got.value(u"role"), want.value(u"role")), qPrintable(name));
        QVERIFY2(same(got.value(u"company"), want.value(u"company")), qPrintable(name));
        const QJsonArray wantRows = want.value(u"rows").toArray();
        const QJsonArray gotRows = got.value(u"compensation").toArray();
        QVERIFY2(gotRows.size() == wantRows.size(), qPrintable(name));
        for (qsizetype i = 0; i < wantRows.size(); ++i) {
            for (const QString &field : fields) {
                const bool ok = same(gotRows.at(i).toObject().value(field),
                                     expectedField(wantRows.at(i).toObject(), field));
                QVERIFY2(ok, qPrintable(u"%1, row %2: %3"_s.arg(name).arg(i + 1).arg(field)));
            }
        }
        ++compared;
    }
    QCOMPARE(compared, m_files.size());
}

void TestCorpus::sectionsCoverTheText()
{
    for (const QString &path : std::as_const(m_files)) {
        const QByteArray bytes = bytesOf(path);
        const Guide guide = readGuide(bytes, path);
        qsizetype end = 0;
        for (const Section &section : guide.sections) {
            QCOMPARE(section.begin, end);
            QVERIFY(section.end >= section.begin);
            end = section.end;
        }
        QCOMPARE(end, bytes.size());
    }
}

void TestCorpus::everyGuideHasItsParts()
{
    for (const QString &path : std::as_const(m_files)) {
        const Guide guide = readGuide(bytesOf(path), path);
        QVERIFY2(guide.strategy.has_value(), qPrintable(path));
        QVERIFY2(guide.levers.size() >= 3 && guide.levers.size() <= 8, qPrintable(path));
        QVERIFY2(!guide.sources.isEmpty(), qPrintable(path));
        QVERIFY2(guide.levelMapping.has_value(), qPrintable(path));
        const auto kinds = [&guide](SectionKind kind) {
            return std::count_if(guide.sections.begin(), guide.sections.end(),
                                 [kind](const Section &section) { return section.kind == kind; });
        };
        QVERIFY2(kinds(SectionKind::Dna) >= 1 && kinds(SectionKind::Sources) >= 1, qPrintable(path));
        for (const Diagnostic &diagnostic : guide.diagnostics) {
            QVERIFY(!diagnosticSentence(diagnostic).isEmpty() &&
                    !diagnosticSentence(diagnostic).contains(u'%' + u"1"_s));
        }
    }
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
