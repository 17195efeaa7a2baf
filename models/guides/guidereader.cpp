// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"

#include "guides/document/document.h"
#include "guides/frontmatter/frontmatterreader.h"
#include "guides/tables/compensationreader.h"
#include "guides/titlereader.h"

namespace counteroffer {

namespace {

/// The names of the file and of its folder: ".../COMPANY/ROLE.md".
struct PathNames
{
    QStringView folder;
    QStringView file;
};

PathNames namesOf(QStringView path)
{
    PathNames names;
    const qsizetype slash = path.lastIndexOf(u'/');
    names.file = path.sliced(slash + 1);
    if (const qsizetype dot = names.file.lastIndexOf(u'.'); dot > 0) {
        names.file = names.file.first(dot);
    }
    const QStringView before = path.first(std::max<qsizetype>(slash, 0));
    names.folder = before.sliced(before.lastIndexOf(u'/') + 1);
    return names;
}

/// One guide on its way from bytes to values; each step adds to the guide what it knows.
class Reading
{
public:
    Reading(QByteArrayView bytes, QStringView path) : m_bytes(bytes), m_names(namesOf(path)) {}

    Guide read()
    {
        const qsizetype begin = m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        const FrontMatterPart front = readFrontMatter(m_bytes, begin, m_guide.diagnostics);
        m_guide.frontMatter = front.frontMatter;
        const Document document = Document::read(m_bytes, front.end);
        name(document);
        pay(document);
        return std::move(m_guide);
    }

private:
    void name(const Document &document)
    {
        if (const auto title = readTitle(document, m_names.folder)) {
            m_guide.role = title->role;
            m_guide.company = title->company;
            m_guide.signature = title->signature;
            return;
        }
        report(Severity::Warning, DiagnosticCode::NoTitle);
        if (m_guide.frontMatter) {
            m_guide.role = m_guide.frontMatter->role;
            m_guide.company = m_guide.frontMatter->company;
        }
        m_guide.role = m_guide.role.isEmpty() ? wordsOfSlug(m_names.file) : m_guide.role;
        m_guide.company = m_guide.company.isEmpty() ? wordsOfSlug(m_names.folder) : m_guide.company;
    }

    void pay(const Document &document)
    {
        const FrontMatter *front = m_guide.frontMatter ? &*m_guide.frontMatter : nullptr;
        CompensationPart part = readCompensation(document, front, m_guide.diagnostics);
        m_guide.layout = part.layout;
        m_guide.compensation = std::move(part.rows);
        if (document.tablesRefused()) {
            report(Severity::Error, DiagnosticCode::TablesTooWide);
        }
        if (!m_guide.compensation.isEmpty() && front != nullptr) {
            compareFrontMatter(*front, m_guide.compensation, m_guide.diagnostics);
        } else if (front != nullptr && !front->compensation.isEmpty()) {
            m_guide.compensation = rowsOfFrontMatter(*front);
            m_guide.layout = TableLayout::Region;
            report(Severity::Warning, DiagnosticCode::RowsFromFrontMatter);
        } else if (m_guide.compensation.isEmpty()) {
            report(Severity::Error, DiagnosticCode::NoCompensationTable);
        }
    }

    void report(Severity severity, DiagnosticCode code, const QStringList &arguments = {})
    {
        m_guide.diagnostics.append({severity, code, 0, 0, arguments});
    }

    QByteArrayView m_bytes;
    PathNames m_names;
    Guide m_guide;
};

} // namespace

Guide readGuide(QByteArrayView bytes, QStringView path)
{
    return Reading(bytes, path).read();
}

} // namespace counteroffer
