// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfattachment.h"
#include "export/pdffile.h"
#include "export/pdfoutline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

// A PDF of the shape that Qt writes, with one attachment.
QByteArray smallPdf(const QByteArray &plan, const QByteArray &name = "plan.counteroffer",
                    bool lieAboutLength = false)
{
    const QByteArray packed = qCompress(plan).mid(4);
    const QByteArray length = QByteArray::number(lieAboutLength ? packed.size() + 100000 : packed.size());
    const QList<QByteArray> objects{
        "<<\n/Title (x)\n>>",
        "<<\n/Type /Catalog\n/Pages 3 0 R\n/Names 5 0 R\n>>",
        "<<\n/Type /Pages\n/Kids \n[\n4 0 R\n]\n/Count 1\n>>",
        "<<\n/Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]\n>>",
        "<</EmbeddedFiles 6 0 R>>",
        "<</Names[(" + name + ")7 0 R\n]>>",
        "<<\n/F (" + name + ")\n/EF <</F 8 0 R>>\n/Type/Filespec\n>>",
        "<<\n/Filter /FlateDecode\n/Length 9 0 R\n>>\nstream\n" + packed + "\nendstream",
        length,
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 10\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<<\n/Size 10 \n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" + start +
           "\n%%EOF\n";
}

} // namespace

class TestPdfFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlan();
    void refuses_data();
    void refuses();
    void brokenAnywhere();
    void updateKeepsThePlanAndAddsDetails();
    void updateLeavesOtherFilesAlone();
    void values();
    void deepNesting();
};

void TestPdfFile::findsThePlan()
{
    const QByteArray plan = "{\"counteroffer_plan\": 2}";
    const auto found = planInPdf(smallPdf(plan), u"a.pdf"_s);
    QVERIFY(found.ok());
    QCOMPARE(*found, plan);
}

void TestPdfFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("{\"counteroffer_plan\": 2}");
    QTest::newRow("only a head") << QByteArray("%PDF-1.4\n");
    QTest::newRow("table elsewhere") << QByteArray("%PDF-1.4\nstartxref\n999999\n%%EOF");
    QTest::newRow("negative place") << QByteArray("%PDF-1.4\nstartxref\n-5\n%%EOF");
    QTest::newRow("table of itself") << QByteArray(
        "%PDF-1.4\nxref\n0 0\ntrailer\n<</Root 1 0 R /Prev 9>>\nstartxref\n9\n%%EOF");
    QTest::newRow("another attachment") << smallPdf("{}", "notes.txt");
    QTest::newRow("length beyond the end") << smallPdf("{}", "plan.counteroffer", true);
    QTest::newRow("more than a plan holds") << smallPdf(QByteArray(largestAttachedPlan + 1, ' '));
    QTest::newRow("huge count") << QByteArray(
        "%PDF-1.4\nxref\n0 2000000000\ntrailer\n<<>>\nstartxref\n9\n%%EOF");
}

void TestPdfFile::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto found = planInPdf(bytes, u"a.pdf"_s);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::SheetWithoutPlan);
    QCOMPARE(found.error().subject, u"a.pdf"_s);
}

void TestPdfFile::brokenAnywhere()
{
    const QByteArray plan = "{\"counteroffer_plan\": 2, \"name\": \"a plan\"}";
    const QByteArray whole = withDetails(smallPdf(plan), {u"A"_s, u"en"_s, {{u"B"_s, 0, 700}}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        Q_UNUSED(planInPdf(whole.left(size), u"cut"_s)) // no crash, no endless loop
    }
    QRandomGenerator random(20260521);
    int found = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = whole;
        for (int change = 0; change < 1 + round % 4; ++change) {
            bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
        }
        const auto result = planInPdf(bytes, u"changed"_s);
        Q_UNUSED(withDetails(bytes, {u"A"_s, u"en"_s, {{u"B"_s, 0, 700}}}))
        QVERIFY(!result.ok() || result->size() <= largestAttachedPlan);
        found += result.ok() ? 1 : 0;
    }
    QVERIFY(found > 0); // most changes hit what does not matter
}

void TestPdfFile::updateKeepsThePlanAndAddsDetails()
{
    const QByteArray plan = "{\"counteroffer_plan\": 2}";
    const QByteArray pdf = withDetails(
        smallPdf(plan), {u"Zoë 北"_s, u"de-DE"_s, {{u"Targets"_s, 0, 700}, {u"Sources"_s, 0, 90}}});
    QVERIFY(planInPdf(pdf, u"a"_s).ok());
    const auto file = PdfFile::open(pdf);
    QVERIFY(file.has_value());
    const QByteArrayView info = file->value(file->trailer(), "/Info");
    QCOMPARE(pdfText(pdfValue(info, "/Author")), u"Zoë 北"_s);
    QCOMPARE(pdfText(pdfValue(info, "/Title")), u"x"_s); // what was there stays
    const QByteArrayView root = file->value(file->trailer(), "/Root");
    QCOMPARE(pdfText(pdfValue(root, "/Lang")), u"de-DE"_s);
    const QByteArrayView outlines = file->value(root, "/Outlines");
    QCOMPARE(pdfValue(outlines, "/Count").toByteArray(), QByteArray("2"));
    const QByteArrayView first = file->value(outlines, "/First");
    QCOMPARE(pdfText(pdfValue(first, "/Title")), u"Targets"_s);
    QCOMPARE(pdfText(pdfValue(file->value(first, "/Next"), "/Title")), u"Sources"_s);
}

void TestPdfFile::updateLeavesOtherFilesAlone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("no pdf"), QByteArray("%PDF-1.7\nstartxref\n12\n%%EOF\n")}) {
        QCOMPARE(withDetails(bytes, {u"A"_s, u"en"_s, {}}), bytes);
    }
}

void TestPdfFile::values()
{
    const QByteArray dictionary =
        "<</A (a \\) /B 1) /B [1 0 R (x) <41>] /C<</B 7>>/D 12 0 R /E 12 0 /F true>>";
    QCOMPARE(pdfValue(dictionary, "/B").toByteArray(), QByteArray("[1 0 R (x) <41>]"));
    QCOMPARE(pdfElements(pdfValue(dictionary, "/B")).size(), 3);
    QCOMPARE(pdfReference(pdfValue(dictionary, "/D")), std::optional(12));
    QVERIFY(pdfValue(dictionary, "/Z").isEmpty());
    QCOMPARE(pdfText("(a \\) b)"), u"a ) b"_s);
}

void TestPdfFile::deepNesting()
{
    const QByteArray deep = "<</A " + QByteArray(100000, '[') + QByteArray(100000, ']') + ">>";
    QVERIFY(pdfValue(deep, "/A").isEmpty());
}

QTEST_GUILESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
