// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/sections/outline.h"

#include "guides/grammar/words.h"
#include "guides/sections/label.h"

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 120; // longer bold text is emphasis, no label

/// A block as a label: its text, and where text behind an inline label begins.
struct Label
{
    QStringView text; ///< of the document, or of `made`: most labels turn out to be none, and need no copy
    QString made;     ///< where the text is not as it stands in the document
    SectionKind kind = SectionKind::Other;
    qsizetype contentFrom = -1; ///< in the block's text; -1 when the block holds nothing but the label
    bool colon = false;
};

qsizetype skipJoint(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at].isSpace() || text[at] == u':')) {
        ++at;
    }
    return at;
}

std::optional<Label> boldLabel(const Document &document, const Block &block)
{
    Label label;
    const BoldLead lead = document.boldLead(block);
    label.made = lead.made;
    QStringView text = trimmed(lead.text);
    if (text.isEmpty() || text.size() > longestLabel) {
        return std::nullopt;
    }
    label.colon = text.endsWith(u':');
    while (text.endsWith(u':')) {
        text = text.chopped(1).trimmed();
    }
    label.text = text;
    label.kind = kindOfLabel(label.text);
    if (lead.more && label.kind == SectionKind::Other) {
        label.contentFrom = 0; // emphasis at a paragraph's start: what follows does not matter
    } else if (lead.more) {
        const QStringView whole = document.whole(block);
        const qsizetype bold = document.leadingBold(block);
        const qsizetype from = skipJoint(whole, bold);
        label.colon = label.colon || placeOf(whole.sliced(bold, from - bold), u':') >= 0;
        label.contentFrom = from < whole.size() ? from : -1;
    }
    return label.text.isEmpty() ? std::nullopt : std::optional(label);
}

class OutlineReader
{
public:
    explicit OutlineReader(const Document &document) : m_document(document) {}

    std::vector<OutlineSection> read()
    {
        const auto &blocks = m_document.blocks();
        m_sections.reserve(16); // more than most guides have
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (const auto label = labelAt(i)) {
                open(i, *label);
            }
        }
        close(blocks.size(), m_document.bytes().size());
        cover();
        markCompany();
        for (OutlineSection &section : m_sections) {
            section.section.begin = m_document.fileOffset(section.section.begin);
            section.section.end = m_document.fileOffset(section.section.end);
        }
        return std::move(m_sections);
    }

private:
    [[nodiscard]] std::optional<Label> labelAt(size_t index) const
    {
        const Block &block = m_document.blocks()[index];
        if (block.kind == Block::Heading) {
            Label label;
            label.text = m_document.view(block);
            if (!isSimple(label.text)) {
                label.made = label.text.toString().simplified();
                label.text = label.made;
            }
            label.kind = kindOfLabel(label.text);
            return label.text.isEmpty() || staysWithin(block, label) ? std::nullopt : std::optional(label);
        }
        if (block.kind != Block::Paragraph || block.item != 0 || !m_document.beginsBold(block)) {
            return std::nullopt;
        }
        const auto label = boldLabel(m_document, block);
        if (!label) {
            return std::nullopt;
        }
        const bool known = label->kind != SectionKind::Other;
        const bool alone = label->contentFrom < 0;
        if (current() == SectionKind::Sources && label->kind == SectionKind::Compensation && label->colon) {
            return std::nullopt; // a group of sources
        }
        // Such a label's kind is that of levers, unless another word in it says more.
        const bool maybe = label->kind == SectionKind::Levers || label->kind == SectionKind::Dna ||
                           label->kind == SectionKind::Strategy || label->kind == SectionKind::Retention;
        const bool lever = maybe && readLeverLabel(label->text).named;
        if (known && !lever) {
            return alone || label->colon ? label : std::nullopt;
        }
        if (lever) { // a lever in bold opens the levers, and is the first of them
            return current() == SectionKind::Levers || current() == SectionKind::Company ||
                           !m_sections.empty()
                       ? std::nullopt
                       : label;
        }
        const bool plain = alone && !label->colon && block.quote == 0 && !endsSentence(label->text);
        return plain && !isLeverBefore(index, *label) ? label : std::nullopt;
    }

    static bool endsSentence(QStringView text)
    {
        return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'"') || text.endsWith(u'”');
    }

    [[nodiscard]] SectionKind current() const
    {
        return m_sections.empty() ? SectionKind::Other : m_sections.back().section.kind;
    }

    /// A heading inside a section that goes on beneath it: a lever, a scenario, a group of sources.
    [[nodiscard]] bool staysWithin(const Block &block, const Label &label) const
    {
        if (m_sections.empty()) {
            return false;
        }
        const OutlineSection &open = m_sections.back();
        const SectionKind kind = open.section.kind;
        if (kind == SectionKind::Levers) {
            const LeverLabel lever = readLeverLabel(label.text);
            if (lever.named || (lever.numbered && label.kind == SectionKind::Other)) {
                return true;
            }
        }
        if (kind == SectionKind::Sources && label.kind == SectionKind::Compensation) {
            return open.level > 0 && block.level > open.level; // "Compensation Data" among the sources
        }
        const bool deeper = open.level > 0 && block.level > open.level && label.kind == SectionKind::Other;
        return deeper &&
               (kind == SectionKind::Levers || kind == SectionKind::Strategy || kind == SectionKind::Sources);
    }

    /// In a section of levers a bold line is a lever when it is numbered or a quote follows.
    [[nodiscard]] bool isLeverBefore(size_t index, const Label &label) const
    {
        const auto &blocks = m_document.blocks();
        const bool quote = index + 1 < blocks.size() && blocks[index + 1].quote != 0 &&
                           blocks[index + 1].quote != blocks[index].quote &&
                           !m_document.beginsBold(blocks[index + 1]);
        return readLeverLabel(label.text).numbered || (current() == SectionKind::Levers && quote);
    }

    void open(size_t index, const Label &label)
    {
        const Block &block = m_document.blocks()[index];
        const qsizetype begin = block.lineStart;
        close(index, begin);
        OutlineSection next;
        next.section.kind = label.kind;
        next.section.label = label.text.toString();
        next.section.line = block.line;
        next.section.begin = begin;
        next.labelBlock = index;
        next.firstBlock = label.contentFrom < 0 ? index + 1 : index;
        next.inlineFrom = std::max<qsizetype>(label.contentFrom, 0);
        next.quoted = block.quote != 0;
        next.level = block.kind == Block::Heading ? block.level : 0;
        m_sections.push_back(std::move(next));
    }

    void close(size_t block, qsizetype byte)
    {
        if (!m_sections.empty()) {
            m_sections.back().endBlock = block;
            m_sections.back().section.end = byte;
        }
    }

    /// What stands before the first label belongs to a section too.
    void cover()
    {
        if (m_sections.empty()) {
            OutlineSection all;
            all.section.line = 1;
            all.section.end = m_document.bytes().size();
            all.endBlock = m_document.blocks().size();
            m_sections.push_back(all);
        }
        m_sections.front().section.begin = 0;
        m_sections.front().firstBlock =
            std::min(m_sections.front().firstBlock, m_sections.front().labelBlock + 1);
    }

    /// The company's own section: the first "… Premium", else the first of its own label between the level
    /// mapping and the levers.
    void markCompany()
    {
        OutlineSection *chosen = nullptr;
        SectionKind before = SectionKind::Other;
        for (OutlineSection &candidate : m_sections) {
            Section &section = candidate.section;
            if (section.kind == SectionKind::Levers || section.kind == SectionKind::Strategy) {
                break;
            }
            const bool own = section.kind == SectionKind::Other && candidate.labelBlock > 0;
            const bool premium = own && section.label.endsWith(u"premium", Qt::CaseInsensitive) &&
                                 !section.label.startsWith(u"why", Qt::CaseInsensitive);
            if (premium) {
                chosen = &candidate;
                break;
            }
            if (own && chosen == nullptr && before == SectionKind::LevelMapping) {
                chosen = &candidate;
            }
            before = section.kind == SectionKind::Other ? before : section.kind;
        }
        if (chosen != nullptr) {
            chosen->section.kind = SectionKind::Company;
        }
    }

    const Document &m_document;
    std::vector<OutlineSection> m_sections;
};

} // namespace

std::vector<OutlineSection> readOutline(const Document &document)
{
    return OutlineReader(document).read();
}

} // namespace counteroffer
