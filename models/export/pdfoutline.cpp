// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfoutline.h"

#include "export/pdffile.h"

namespace counteroffer {

namespace {

// Collects new versions of objects, and writes them with their table.
class Update
{
public:
    explicit Update(const QByteArray &pdf) : m_bytes(pdf)
    {
        if (!m_bytes.endsWith('\n')) {
            m_bytes += '\n';
        }
    }
    void add(int number, const QByteArray &value)
    {
        m_table += QByteArray::number(number) + " 1\n" +
                   QByteArray::number(m_bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += QByteArray::number(number) + " 0 obj\n" + value + "\nendobj\n";
    }
    [[nodiscard]] QByteArray finished(int size, QByteArrayView root, QByteArrayView info, qsizetype previous)
    {
        const QByteArray start = QByteArray::number(m_bytes.size());
        m_bytes += "xref\n" + m_table + "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " +
                   info.toByteArray() + "\n/Root " + root.toByteArray() + "\n/Prev " +
                   QByteArray::number(previous) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QByteArray m_table;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

// A dictionary's text with more keys before its end.
QByteArray with(QByteArrayView dictionary, const QByteArray &keys)
{
    QByteArrayView text = dictionary.trimmed();
    // An object's text goes on behind its dictionary; of ours the dictionary ends where "endobj" begins.
    if (const qsizetype end = text.indexOf("endobj"); end >= 0) {
        text = text.first(end).trimmed();
    }
    return text.endsWith(">>") ? text.chopped(2).toByteArray() + keys + ">>" : QByteArray();
}

void addBookmarks(Update &update, int first, const QList<PdfBookmark> &bookmarks,
                  const QList<QByteArrayView> &pages)
{
    const int count = int(bookmarks.size());
    update.add(first, "<</Type /Outlines /First " + reference(first + 1) + " /Last " +
                          reference(first + count) + " /Count " + QByteArray::number(count) + ">>");
    for (int i = 0; i < count; ++i) {
        const PdfBookmark &bookmark = bookmarks[i];
        const QByteArray page =
            pages[std::clamp<qsizetype>(bookmark.page, 0, pages.size() - 1)].toByteArray();
        QByteArray item = "<</Title " + pdfString(bookmark.title) + " /Parent " + reference(first);
        if (i > 0) {
            item += " /Prev " + reference(first + i);
        }
        if (i + 1 < count) {
            item += " /Next " + reference(first + i + 2);
        }
        update.add(first + 1 + i, item + " /Dest [" + page + " /XYZ null " +
                                      QByteArray::number(bookmark.bottom, 'f', 1) + " null]>>");
    }
}

} // namespace

QByteArray withDetails(const QByteArray &pdf, const PdfDetails &details)
{
    const auto file = PdfFile::open(pdf);
    if (!file) {
        return pdf;
    }
    const QByteArrayView root = pdfValue(file->trailer(), "/Root");
    const QByteArrayView info = pdfValue(file->trailer(), "/Info");
    const int size = pdfValue(file->trailer(), "/Size").toInt();
    const QByteArrayView catalog = file->value(file->trailer(), "/Root");
    const QList<QByteArrayView> pages = pdfElements(file->value(file->value(catalog, "/Pages"), "/Kids"));
    const auto rootNumber = pdfReference(root);
    const auto infoNumber = pdfReference(info);
    QByteArray keys = "/ViewerPreferences <</DisplayDocTitle true>>\n";
    if (!details.language.isEmpty()) {
        keys += "/Lang " + pdfString(details.language) + '\n';
    }
    const bool outline = !details.bookmarks.isEmpty() && !pages.isEmpty();
    if (outline) {
        keys += "/Outlines " + reference(size) + "\n/PageMode /UseOutlines\n";
    }
    const QByteArray newCatalog = with(catalog, keys);
    const QByteArray newInfo =
        with(file->value(file->trailer(), "/Info"),
             details.author.isEmpty() ? QByteArray() : "/Author " + pdfString(details.author) + '\n');
    if (!rootNumber || !infoNumber || size <= 0 || newCatalog.isEmpty() || newInfo.isEmpty()) {
        return pdf;
    }
    Update update(pdf);
    update.add(*infoNumber, newInfo);
    update.add(*rootNumber, newCatalog);
    if (outline) {
        addBookmarks(update, size, details.bookmarks, pages);
    }
    const int added = outline ? 1 + int(details.bookmarks.size()) : 0;
    return update.finished(size + added, root, info, file->tableOffset());
}

} // namespace counteroffer
