// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpages.h"

#include "shared/theme.h"
#include "sheet/sheetdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <cerrno>

namespace counteroffer {

namespace {

constexpr int layoutDpi = 96;
constexpr int pdfDpi = 1200;
constexpr qreal sideMargin = 68; // 18 mm
constexpr qreal topMargin = 60;
constexpr qreal bottomMargin = 76; // the footer stands in it

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetPages)
public:
    //: Title of the PDF; %1 is the role, %2 the company
    static QString title() { return tr("Offer sheet: %1, %2"); }
    //: Footer of a page; %1 is the page, %2 the number of pages
    static QString page() { return tr("Page %1 of %2"); }
};

// What the layout measures with, whatever the screen is.
QPaintDevice *layoutDevice()
{
    static QImage image = [] {
        QImage blank(1, 1, QImage::Format_ARGB32);
        const int perMeter = qRound(layoutDpi / 0.0254);
        blank.setDotsPerMeterX(perMeter);
        blank.setDotsPerMeterY(perMeter);
        return blank;
    }();
    return &image;
}

Error writeError(const QString &path, const QSaveFile &file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString()};
}

} // namespace

SheetPages::SheetPages(const OfferSheet &sheet, const QLocale &locale, QPageSize::PageSizeId paper)
    : m_paper(paper),
      m_title(Wording::title().arg(sheet.plan.role, sheet.plan.company)),
      m_footer(sheet.plan.name),
      m_locale(locale),
      m_document(sheetDocument(sheet, locale, pageSize().width() - 2 * sideMargin))
{
    m_document->documentLayout()->setPaintDevice(layoutDevice());
    m_document->setPageSize(
        QSizeF(pageSize().width() - 2 * sideMargin, pageSize().height() - topMargin - bottomMargin));
    keepHeadingsWithText(*m_document);
}

SheetPages::~SheetPages() = default;
SheetPages::SheetPages(SheetPages &&) noexcept = default;
SheetPages &SheetPages::operator=(SheetPages &&) noexcept = default;

int SheetPages::count() const
{
    return m_document->pageCount();
}

QSizeF SheetPages::pageSize() const
{
    return QPageSize::size(m_paper, QPageSize::Inch) * layoutDpi;
}

void SheetPages::paint(QPainter &painter, int page) const
{
    const QSizeF body = m_document->pageSize();
    painter.save();
    painter.translate(sideMargin, topMargin - page * body.height());
    const QRectF clip(0, page * body.height(), body.width(), body.height());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = themePalette(false);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();

    painter.save();
    QFont font = m_document->defaultFont();
    font.setPixelSize(11);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    painter.setFont(font);
    painter.setPen(quietText(themePalette(false)));
    const QRectF footer(sideMargin, pageSize().height() - bottomMargin + 24, body.width(), 20);
    const QString number = Wording::page().arg(m_locale.toString(page + 1), m_locale.toString(count()));
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, number);
    const QFontMetricsF metrics(font, layoutDevice());
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_footer, Qt::ElideRight, body.width() * 0.75));
    painter.restore();
}

QByteArray SheetPages::toPdf() const
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
    QPainter painter(&writer);
    painter.scale(qreal(pdfDpi) / layoutDpi, qreal(pdfDpi) / layoutDpi);
    for (int page = 0; page < count(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paint(painter, page);
    }
    painter.end();
    return bytes;
}

Outcome<> writePdf(const SheetPages &pages, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(Error{ErrorCode::FileIsFolder, path, {}});
    }
    if (!info.absoluteDir().exists()) {
        return failure(Error{ErrorCode::FolderMissing, info.absolutePath(), {}});
    }
    if (info.exists() && !info.isFile()) { // a device or a pipe would be replaced by a file
        return failure(Error{ErrorCode::FileUnwritable, path, {}});
    }
    const QByteArray bytes = pages.toPdf();
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(writeError(path, file));
    }
    return Done{};
}

} // namespace counteroffer
