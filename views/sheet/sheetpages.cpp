// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpages.h"

#include "export/pdfattachment.h"
#include "export/pdfoutline.h"
#include "sheet/sheetlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int pdfDpi = 1200;
constexpr int pointsPerInch = 72;

// Author and language also where archives look for them.
QByteArray metadata(const QString &title, const QString &author, const QString &language)
{
    const QString creator = author.isEmpty()
                                ? QString()
                                : u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(
                                      author.toHtmlEscaped());
    const QString body =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s +
        title.toHtmlEscaped() + u"</rdf:li></rdf:Alt></dc:title>"_s + creator +
        u"<dc:language><rdf:Bag><rdf:li>"_s + language +
        u"</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s;
    return body.toUtf8();
}

} // namespace

SheetPages::SheetPages(const SheetContent &content, const QLocale &locale, QPageSize::PageSizeId paper)
    : m_locale(locale),
      m_paper(paper),
      m_title(content.title),
      m_author(content.author),
      m_layout(std::make_unique<Layout>(content, locale, pageSize() * sheetUnits))
{}

SheetPages::~SheetPages() = default;
SheetPages::SheetPages(SheetPages &&) noexcept = default;
SheetPages &SheetPages::operator=(SheetPages &&) noexcept = default;

int SheetPages::count() const
{
    return m_layout->pages();
}

int SheetPages::leftOut() const
{
    return m_layout->leftOut();
}

QSizeF SheetPages::pageSize() const
{
    return QPageSize::size(m_paper, QPageSize::Point);
}

QRectF SheetPages::textArea() const
{
    const QRectF body = m_layout->body();
    return {body.topLeft() / sheetUnits, body.size() / sheetUnits};
}

void SheetPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / sheetUnits, 1 / sheetUnits);
    m_layout->paint(painter, page);
    painter.restore();
}

QList<SheetBox> SheetPages::boxes() const
{
    QList<SheetBox> boxes;
    for (const FlowFragment &fragment : m_layout->fragments()) {
        const QRectF area(fragment.area.topLeft() / sheetUnits, fragment.area.size() / sheetUnits);
        boxes.append({fragment.page, area, fragment.item->text(fragment.first, fragment.last),
                      fragment.item->isHeading(), fragment.first > 0});
    }
    return boxes;
}

QByteArray SheetPages::toPdf(const QByteArray &plan) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setPageSize(QPageSize(m_paper));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_title);
    writer.setCreator(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    writer.setDocumentXmpMetadata(metadata(m_title, m_author, m_locale.bcp47Name()));
    if (!plan.isEmpty()) {
        writer.addFileAttachment(attachedPlanName(), plan, u"application/json"_s);
    }
    if (!print(writer, m_title)) {
        return {};
    }
    PdfDetails details{m_author, m_locale.bcp47Name(), {}};
    const QList<SheetBox> all = boxes();
    for (const SheetBox &box : all) {
        if (box.heading) {
            details.bookmarks.append({box.text, box.page, pageSize().height() - box.area.top() + 6});
        }
    }
    return withDetails(bytes, details);
}

Outcome<> SheetPages::print(QPagedPaintDevice &device, const QString &name, PageSpan span) const
{
    const Failure<Error> failed = failure(Error{ErrorCode::PrintFailed, name, {}});
    QPainter painter;
    if (!painter.begin(&device)) {
        return failed;
    }
    const QSizeF paper = device.pageLayout().pageSize().size(QPageSize::Point);
    const qreal fits =
        std::min({1.0, paper.width() / pageSize().width(), paper.height() / pageSize().height()});
    const qreal scale = fits * device.logicalDpiX() / pointsPerInch;
    const int first = std::clamp(span.first, 0, count() - 1);
    const int last = span.last < 0 ? count() - 1 : std::clamp(span.last, first, count() - 1);
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage()) {
            return failed;
        }
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
    }
    if (!painter.end()) {
        return failed;
    }
    return Done{};
}

} // namespace counteroffer
