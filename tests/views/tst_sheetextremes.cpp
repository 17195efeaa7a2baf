// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both audiences, both lengths, both papers, with the most that a plan may hold: nothing cut, nothing lost,
// nothing alone at the edge of a page.

#include "guides/guidereader.h"
#include "negotiation/planstart.h"
#include "offersheet/richplan.h"
#include "offersheet/sheetwriter.h"
#include "shared/theme.h"
#include "sheet/sheetchart.h"
#include "sheet/sheetpages.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

const QDate printed(2026, 5, 25);

QLocale american()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QLocale egyptian()
{
    return {QLocale::Arabic, QLocale::Egypt};
}

// Twelve offers from people who write in many ways, and figures of ten digits.
Plan crowded()
{
    Plan plan = richPlan();
    const QStringList names{u"شركة البيانات المحدودة"_s,
                            u"חברת הנדסה"_s,
                            u"株式会社例示システム開発"_s,
                            u"\U0001f680 Rakete & Söhne"_s,
                            u"Инженерная компания «Север»"_s,
                            u"บริษัทตัวอย่าง"_s,
                            u"<b>Bold</b> & Sons"_s,
                            u"Ж"_s,
                            u"A company with a name that goes on and on, Ltd. & Co. of Somewhere"_s,
                            QString(70, u'W'),
                            u"=cmd|x"_s,
                            u"Zoë"_s};
    for (const QString &name : names) {
        Offer offer;
        offer.id = u"o%1"_s.arg(plan.otherOffers.size());
        offer.name = name;
        offer.terms.base = {marked(2145000000), Origin::Typed, 0};
        offer.terms.bonus = {Rate{1275}, Origin::Typed, 0};
        offer.terms.equity = {marked(1300000000 + plan.otherOffers.size()), Origin::Typed, 0};
        offer.terms.signOn = {marked(999999999), Origin::Typed, 0};
        offer.deadline = QDateTime(printed.addDays(9), QTime(12, 0), QTimeZone::utc());
        offer.notes = u"What was said about it, at some length. "_s.repeated(6);
        plan.otherOffers.append(offer);
        PlanAlternative alternative;
        alternative.id = u"x"_s + offer.id;
        alternative.kind = AlternativeKind::OtherOffer;
        alternative.name = name;
        alternative.offerId = offer.id;
        alternative.notes = offer.notes;
        plan.alternatives.append(alternative);
        plan.questions.append(Question{u"x"_s + offer.id, name + u"؟"_s, name, true});
    }
    plan.person = u"أليكس مثال"_s;
    plan.company = u"株式会社例示"_s;
    plan.region = u"תל אביב"_s;
    plan.role = u"Инженер полевых испытаний с очень длинным названием должности в одной строке"_s;
    plan.cards[0].mine = {ScriptSegment{SlotRole::None, u"مرحبا، أود أن أتحدث عن الراتب. "_s.repeated(20), {}}};
    plan.script[1].say = {ScriptSegment{SlotRole::None, QString(900, u'W'), {}}};
    return plan;
}

QString longestGuide()
{
    QString longest;
    QDirIterator files(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/guides"), {u"*.md"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    for (qint64 size = 0; files.hasNext();) {
        const QFileInfo info(files.next());
        if (info.size() > size) {
            size = info.size();
            longest = info.filePath();
        }
    }
    return longest;
}

SheetContent contentOf(const Plan &plan, const SheetOptions &options, const Guide *guide,
                       const QLocale &locale)
{
    const auto made = checkedSheet(plan, guide, printed, options, locale);
    return made ? *made : SheetContent();
}

QString squeezed(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || c == QChar::LineSeparator; });
}

QImage painted(const SheetPages &pages, int page, qreal scale = 1)
{
    QImage image((pages.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

/// The columns of a picture that hold ink, as their first and last one, within a band of rows.
std::pair<int, int> inkBetween(const QImage &image, int top, int bottom)
{
    std::pair<int, int> ink{image.width(), -1};
    for (int y = std::max(0, top); y < std::min(bottom, image.height()); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                ink = {std::min(ink.first, x), std::max(ink.second, x)};
            }
        }
    }
    return ink;
}

SheetContent oneLine(SheetLine::Kind kind, const QString &text)
{
    SheetLine line;
    line.kind = kind;
    line.runs = {{text, SheetRun::Plain}};
    SheetContent content;
    content.blocks = {{std::nullopt, line}};
    return content;
}

} // namespace

Q_DECLARE_METATYPE(counteroffer::SheetOptions)

class TestSheetExtremes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHold_data();
    void pagesHold();
    void nothingIsLost_data();
    void nothingIsLost();
    void noEntryStandsAlone();
    void figuresInTilesAreNotBroken();
    void linesBeginWhereTheyAreRead_data();
    void linesBeginWhereTheyAreRead();
    void alwaysLight();

private:
    Plan m_ofLongest;
    Guide m_longest;
    bool m_hasLongest = false;
};

void TestSheetExtremes::initTestCase()
{
    const QString path = longestGuide();
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        m_longest = readGuide(file.readAll(), path);
        m_ofLongest = startPlan(m_longest, path, 0, {});
        m_hasLongest = !m_longest.compensation.isEmpty();
    }
}

void TestSheetExtremes::pagesHold_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<SheetOptions>("options");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QLocale>("locale");
    for (const QString &which : {u"rich"_s, u"crowded"_s, u"bare"_s, u"longest guide"_s}) {
        for (const SheetKind kind : {SheetKind::Private, SheetKind::Shared}) {
            for (const SheetLength length : {SheetLength::Full, SheetLength::OnePage}) {
                for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
                    for (const QLocale &locale : {american(), egyptian()}) {
                        SheetOptions options;
                        options.kind = kind;
                        options.length = length;
                        const QString name =
                            which + (kind == SheetKind::Shared ? u", shared"_s : u", private"_s) +
                            (length == SheetLength::OnePage ? u", one page"_s : u", full"_s) +
                            (paper == QPageSize::A4 ? u", A4, "_s : u", Letter, "_s) + locale.name();
                        QTest::newRow(qPrintable(name)) << which << options << paper << locale;
                    }
                }
            }
        }
    }
}

void TestSheetExtremes::pagesHold()
{
    QFETCH(QString, which);
    QFETCH(SheetOptions, options);
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QLocale, locale);
    if (which == u"longest guide" && !m_hasLongest) {
        QSKIP("The folder of guides beside the project is not here.");
    }
    const Guide rich = richGuide();
    const Guide *guide = which == u"longest guide" ? &m_longest : which == u"bare" ? nullptr : &rich;
    const Plan plan = which == u"rich"      ? richPlan()
                      : which == u"crowded" ? crowded()
                      : which == u"bare"    ? Plan()
                                            : m_ofLongest;
    const SheetContent content = contentOf(plan, options, guide, locale);
    QVERIFY(!content.blocks.isEmpty());
    const SheetPages pages(content, locale, paper);
    QVERIFY(options.length == SheetLength::Full || pages.count() == 1);
    const QRectF body = pages.textArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    const QList<SheetBox> boxes = pages.boxes();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QVERIFY2(body.contains(boxes[i].area), qPrintable(boxes[i].text));
        if (boxes[i].heading && pages.leftOut() == 0) {
            QVERIFY2(i + 1 < boxes.size() && boxes[i + 1].page == boxes[i].page, qPrintable(boxes[i].text));
        }
    }
    for (int page = 0; page < pages.count(); ++page) {
        const QImage image = painted(pages, page);
        const auto ink = inkBetween(image, 0, image.height());
        QVERIFY2(ink.first >= int(body.left()) - 1 && ink.second <= int(body.right()) + 1,
                 qPrintable(u"page %1: ink from %2 to %3"_s.arg(page).arg(ink.first).arg(ink.second)));
        QVERIFY(inkBetween(image, 0, int(body.top()) - 1).second < 0); // nothing above the body
        // Below it the footer alone, and nothing below that.
        QVERIFY(inkBetween(image, image.height() - 16, image.height()).second < 0);
    }
}

void TestSheetExtremes::nothingIsLost_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("left to right") << american() << QPageSize::A4;
    QTest::newRow("right to left") << egyptian() << QPageSize::Letter;
}

// Every word of the content stands on a page, in its order.
void TestSheetExtremes::nothingIsLost()
{
    QFETCH(QLocale, locale);
    QFETCH(QPageSize::PageSizeId, paper);
    const Guide guide = richGuide();
    const SheetContent content = contentOf(crowded(), {}, &guide, locale);
    QString all;
    const SheetPages pages(content, locale, paper);
    const QList<SheetBox> boxes = pages.boxes();
    for (const SheetBox &box : boxes) {
        all += squeezed(box.text).remove(u'|') + u'\n';
    }
    const QString joined = QString(all).remove(u'\n');
    qsizetype from = 0;
    for (const SheetBlock &block : content.blocks) {
        if (const auto *line = std::get_if<SheetLine>(&block.content)) {
            const QString words = squeezed(line->text()).remove(u'|');
            const qsizetype at = joined.indexOf(words, from);
            QVERIFY2(at >= 0, qPrintable(line->text()));
            from = at;
        } else if (const auto *table = std::get_if<SheetTable>(&block.content)) {
            for (const SheetTable::Row &row : table->rows) {
                for (const SheetCell &cell : row.cells) {
                    const QString words = squeezed(cell.text).remove(u'|');
                    QVERIFY2(joined.indexOf(words, from) >= 0 || words.size() > 60, qPrintable(cell.text));
                }
            }
        }
    }
}

// Lists of many lengths, so that the edge of a page falls on every entry once.
void TestSheetExtremes::noEntryStandsAlone()
{
    SheetOptions options;
    options.sections = {SheetSection::OpenTerms};
    for (int count = 30; count < 75; ++count) {
        Plan plan;
        for (int i = 0; i < count; ++i) {
            plan.questions.append(Question{u"q%1"_s.arg(i), u"Question number %1?"_s.arg(i)});
        }
        const SheetPages pages(contentOf(plan, options, nullptr, american()), american(), QPageSize::A4);
        QList<int> onPage(pages.count());
        const QList<SheetBox> boxes = pages.boxes();
        for (const SheetBox &box : boxes) {
            onPage[box.page] += box.text.startsWith(u"Question") ? 1 : 0;
        }
        for (const int entries : std::as_const(onPage)) {
            QVERIFY2(entries != 1, qPrintable(u"%1 entries"_s.arg(count)));
        }
    }
}

void TestSheetExtremes::figuresInTilesAreNotBroken()
{
    Plan plan = richPlan();
    plan.alternatives[0].perYear = Money{1234567890125, Currency::known("USD")};
    const SheetContent content = contentOf(plan, {}, nullptr, american());
    const SheetPages wide(content, american(), QPageSize::A4);
    const SheetPages usual(contentOf(richPlan(), {}, nullptr, american()), american(), QPageSize::A4);
    const auto tilesOf = [](const SheetPages &pages) {
        const QList<SheetBox> boxes = pages.boxes();
        return *std::find_if(boxes.cbegin(), boxes.cend(),
                             [](const SheetBox &box) { return box.text.contains(u"Answer due"_s); });
    };
    QVERIFY(tilesOf(wide).text.contains(u"12,345,678,901.25"_s));
    QVERIFY(tilesOf(wide).area.height() <= tilesOf(usual).area.height()); // smaller, not on two lines
}

void TestSheetExtremes::linesBeginWhereTheyAreRead_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<SheetLine::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    const QString arabic = u"كم عدد الأسهم؟"_s;
    QTest::newRow("English title") << american() << SheetLine::Title << u"Engineer"_s << false;
    QTest::newRow("Arabic title on an English sheet") << american() << SheetLine::Title << arabic << false;
    QTest::newRow("English heading on an Arabic sheet")
        << egyptian() << SheetLine::Heading << u"Sources"_s << true;
    QTest::newRow("Arabic words on an English sheet") << american() << SheetLine::Say << arabic << true;
    QTest::newRow("Arabic entry") << egyptian() << SheetLine::Open << arabic << true;
    QTest::newRow("English words on an Arabic sheet") << egyptian() << SheetLine::Say << u"I ask."_s << false;
}

void TestSheetExtremes::linesBeginWhereTheyAreRead()
{
    QFETCH(QLocale, locale);
    QFETCH(SheetLine::Kind, kind);
    QFETCH(QString, text);
    QFETCH(bool, right);
    const SheetPages pages(oneLine(kind, text), locale, QPageSize::A4);
    const QRectF area = pages.boxes().constFirst().area;
    // The words alone: a heading's rule runs along the whole width below them.
    const auto ink = inkBetween(painted(pages, 0), int(area.top()), int(area.top() + area.height() * 0.65));
    QVERIFY(ink.second > ink.first);
    QCOMPARE((ink.first + ink.second) / 2 > int(area.center().x()), right);
    QVERIFY2(right ? ink.second > area.right() - 8 : ink.first < area.left() + 8,
             qPrintable(u"%1 to %2"_s.arg(ink.first).arg(ink.second)));
}

void TestSheetExtremes::alwaysLight()
{
    const Guide guide = richGuide();
    const SheetContent content = contentOf(richPlan(), {}, &guide, american());
    const RangeChart chart = rangeChartOf(richPlan(), &guide);
    const QImage before = painted(SheetPages(content, american(), QPageSize::A4), 0);
    const QByteArray picture = chartPng(chart, u"Chart"_s, american());
    const QPalette light = QGuiApplication::palette();
    QGuiApplication::setPalette(themePalette(true));
    const QImage after = painted(SheetPages(content, american(), QPageSize::A4), 0);
    const QByteArray pictureInDark = chartPng(chart, u"Chart"_s, american());
    QGuiApplication::setPalette(light);
    QCOMPARE(after, before);
    QCOMPARE(pictureInDark, picture);
    QCOMPARE(after.pixelColor(2, 2), QColor(Qt::white));
}

QTEST_MAIN(TestSheetExtremes)
#include "tst_sheetextremes.moc"
