// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidereader.h"

#include "guides/document/document.h"
#include "guides/frontmatter/frontmatterreader.h"
#include "guides/grammar/eightunits.h"
#include "guides/sections/leverreader.h"
#include "guides/sections/sectiontexts.h"
#include "guides/strategy/strategyreader.h"
#include "guides/tables/compensationreader.h"
#include "guides/titlereader.h"

#include <algorithm>
#include <cstring>

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

/// Whether the text says SIGNATURE ROLE in capitals anywhere.
bool marksSignature(QByteArrayView bytes)
{
    using Bytes [[gnu::vector_size(16)]] = uchar;
    constexpr QByteArrayView mark("SIGNATURE ROLE");
    const auto first = uchar(mark[0]);
    const auto second = uchar(mark[1]);
    const qsizetype last = bytes.size() - mark.size(); // where it may begin at the latest
    for (qsizetype at = 0; at <= last; at += 16) {
        if (last - at >= 16) { // sixteen places at once, by the first two letters
            Bytes here;
            Bytes next;
            std::memcpy(&here, bytes.data() + at, sizeof here);
            std::memcpy(&next, bytes.data() + at + 1, sizeof next);
            if (!isAny(UnitMask((here == first) & (next == second)))) {
                continue;
            }
        }
        for (qsizetype i = at; i <= std::min(last, at + 15); ++i) {
            if (bytes.sliced(i, mark.size()) == mark) {
                return true;
            }
        }
    }
    return false;
}

/// Whether signs are there that turn the direction of text (U+202A-E, U+2066-9): a page then shows other
/// words than are read.
bool turnsText(QByteArrayView bytes)
{
    if (bytes.size() < 3) {
        return false;
    }
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const last = at + bytes.size() - 2;
    while (at < last) {
        at = static_cast<const uchar *>(std::memchr(at, 0xe2, size_t(last - at)));
        if (at == nullptr) {
            return false;
        }
        if ((at[1] == 0x80 && at[2] >= 0xaa && at[2] <= 0xae) ||
            (at[1] == 0x81 && at[2] >= 0xa6 && at[2] <= 0xa9)) {
            return true;
        }
        ++at;
    }
    return false;
}

/// One guide on its way from bytes to values; each step adds to the guide what it knows.
class Reading
{
public:
    Reading(QByteArrayView bytes, QStringView path) : m_bytes(bytes), m_names(namesOf(path)) {}

    Guide read()
    {
        check();
        const qsizetype begin = m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        const FrontMatterPart front = readFrontMatter(m_bytes, begin, m_guide.diagnostics);
        m_guide.frontMatter = front.frontMatter;
        const Document document = Document::read(m_bytes, front.end);
        name(document);
        pay(document);
        speak(document);
        tidy();
        return std::move(m_guide);
    }

private:
    void check()
    {
        constexpr qsizetype largestMiB = 64;
        if (m_bytes.size() > largestMiB * 1024 * 1024) {
            report(Severity::Error, DiagnosticCode::TooLarge, {QString::number(largestMiB)});
            m_bytes = m_bytes.first(largestMiB * 1024 * 1024);
        }
        if (!m_bytes.isValidUtf8()) {
            report(Severity::Warning, DiagnosticCode::NotUtf8);
        }
        if (turnsText(m_bytes)) {
            report(Severity::Warning, DiagnosticCode::HiddenCharacters);
        }
    }

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

    /// Sections, levers, strategy: what there is to say.
    void speak(const Document &document)
    {
        std::vector<OutlineSection> outline = readOutline(document);
        m_guide.summary = readSummary(document, outline);
        if (!m_guide.summary && m_guide.frontMatter && !m_guide.frontMatter->summary.isEmpty()) {
            m_guide.summary = m_guide.frontMatter->summary;
        }
        m_guide.levelMapping = readLevelMapping(document, outline);
        m_guide.levers = readLevers(document, outline);
        m_guide.sources = readSources(document, outline);
        const StrategyContext context = contextOf();
        if (const auto prose = readProse(document, outline, SectionKind::Strategy)) {
            m_guide.strategy = readStrategy(*prose, context, m_guide.diagnostics);
        }
        if (const auto prose = readProse(document, outline, SectionKind::Retention)) {
            m_guide.retention = readRetention(*prose, context, m_guide.diagnostics);
        }
        m_guide.sections.reserve(qsizetype(outline.size()));
        for (OutlineSection &section : outline) { // no more needed
            m_guide.sections.append(std::move(section.section));
        }
        m_guide.signature = m_guide.signature || (m_guide.frontMatter && m_guide.frontMatter->specialty) ||
                            marksSignature(m_bytes);
    }

    [[nodiscard]] StrategyContext contextOf() const
    {
        StrategyContext context;
        for (const CompensationRow &row : m_guide.compensation) {
            if (row.region && !context.regions.contains(*row.region)) {
                context.regions.append(*row.region);
                context.regionCurrencies.append(row.currency);
            }
        }
        context.firstRegion = context.regions.value(0);
        context.company = m_guide.company;
        context.rowCurrency =
            m_guide.compensation.isEmpty() ? Currency() : m_guide.compensation.first().currency;
        return context;
    }

    /// Places in the order of the file, and no more of them than a person could read.
    void tidy()
    {
        constexpr qsizetype most = 1000;
        Diagnostics &all = m_guide.diagnostics;
        const auto before = [](const Diagnostic &a, const Diagnostic &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        };
        if (!std::is_sorted(all.cbegin(), all.cend(), before)) {
            std::stable_sort(all.begin(), all.end(), before);
        }
        if (all.size() > most) {
            const QString more = QString::number(all.size() - most);
            all.resize(most);
            report(Severity::Warning, DiagnosticCode::TooManyProblems, {more});
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
