// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/sections/leverreader.h"

#include "guides/grammar/words.h"
#include "guides/sections/label.h"
#include "guides/sections/spokentext.h"
#include "guides/strategy/placeholders.h"

#include <algorithm>

namespace counteroffer {

namespace {

/// How a section begins its levers. One section uses one way.
enum class LeverStyle { None, Heading, OrderedItem, NumberedBold, BulletItem, Bold };

LeverStyle styleOf(const Document &document, const Block &block)
{
    if (block.kind == Block::Heading) {
        return LeverStyle::Heading;
    }
    if (block.kind == Block::Cell || block.kind == Block::Rule || !document.beginsBold(block)) {
        return LeverStyle::None;
    }
    if (block.kind == Block::ListItem) {
        return block.ordered ? LeverStyle::OrderedItem : LeverStyle::BulletItem;
    }
    if (block.kind != Block::Paragraph || block.item != 0 || block.quote != 0) {
        return LeverStyle::None;
    }
    return readLeverLabel(document.view(block)).numbered ? LeverStyle::NumberedBold : LeverStyle::Bold;
}

/// The style of the section: the first in the order of LeverStyle that occurs in it at all.
LeverStyle styleOfSection(const Document &document, const OutlineSection &section)
{
    LeverStyle best = LeverStyle::None;
    const size_t first =
        readLeverLabel(section.section.label).named ? section.labelBlock : section.firstBlock;
    for (size_t i = first; i < section.endBlock; ++i) {
        const LeverStyle style = styleOf(document, document.blocks()[i]);
        if (style != LeverStyle::None && (best == LeverStyle::None || style < best)) {
            best = style;
        }
    }
    return best;
}

class LeverReader
{
public:
    LeverReader(const Document &document, const OutlineSection &section)
        : m_document(document), m_section(section), m_style(styleOfSection(document, section))
    {}

    QList<Lever> read()
    {
        m_levers.reserve(8); // most sections have fewer
        const bool labelIsLever = readLeverLabel(m_section.section.label).named;
        for (size_t i = labelIsLever ? m_section.labelBlock : m_section.firstBlock; i < m_section.endBlock;
             ++i) {
            const Block &block = m_document.blocks()[i];
            if (m_style != LeverStyle::None && styleOf(m_document, block) == m_style) {
                begin(block);
            } else if (m_open && block.kind != Block::Cell && block.kind != Block::Rule) {
                go(block);
            }
        }
        finish();
        return std::move(m_levers);
    }

    /// How many of them call themselves a lever.
    [[nodiscard]] int named() const { return m_named; }

private:
    static bool namesLever(QStringView title)
    {
        for (qsizetype at = 0; title.size() - at >= 6; ++at) {
            const bool here = title[at] == u' ' && beginsWith(title.sliced(at), u" lever");
            if (here && (at + 6 == title.size() || title[at + 6] == u' ')) {
                return true;
            }
        }
        return beginsWith(title, u"lever ");
    }

    void begin(const Block &block)
    {
        finish();
        const QStringView text = m_document.whole(block);
        qsizetype split = block.kind == Block::Heading ? text.size() : m_document.leadingBold(block);
        if (block.kind == Block::Heading) { // "#### Lever 1: Title — "script"" on one line
            const qsizetype quote = text.indexOf(u" \"");
            const qsizetype curly = text.indexOf(u'“');
            const qsizetype open = quote < 0 ? curly : curly < 0 ? quote : std::min(quote, curly);
            split = open > 0 && text.size() - open > 40 ? open : split;
        }
        const LeverLabel label = readLeverLabel(text.first(split));
        m_named += label.named || namesLever(label.title);
        m_open = true;
        m_lever.title = label.title.toString();
        m_lever.line = block.line;
        m_lever.script = spokenText(text.sliced(split), false);
    }

    void go(const Block &block)
    {
        if (!m_lever.script) {
            m_lever.script = spokenText(m_document.whole(block), block.quote != 0);
        }
    }

    void finish()
    {
        if (m_open && !m_lever.title.isEmpty()) {
            if (m_lever.script) {
                m_lever.placeholders = findPlaceholders(*m_lever.script);
            }
            m_levers.append(std::move(m_lever));
        }
        m_lever = {};
        m_open = false;
    }

    const Document &m_document;
    const OutlineSection &m_section;
    LeverStyle m_style;
    Lever m_lever;
    QList<Lever> m_levers;
    int m_named = 0;
    bool m_open = false;
};

} // namespace

QList<Lever> readLevers(const Document &document, const std::vector<OutlineSection> &outline)
{
    QList<Lever> levers;
    for (const OutlineSection &section : outline) {
        if (section.section.kind == SectionKind::Levers) {
            QList<Lever> found = LeverReader(document, section).read();
            if (levers.isEmpty()) {
                levers = std::move(found);
            } else {
                levers += found;
            }
        }
    }
    if (!levers.isEmpty()) {
        return levers;
    }
    // No section is called so: the one with the most items that are levers by their name or by their script.
    constexpr qsizetype fewest = 3;
    qsizetype best = 0;
    for (const OutlineSection &section : outline) {
        const SectionKind kind = section.section.kind;
        if (kind != SectionKind::Company && kind != SectionKind::Other) {
            continue;
        }
        LeverReader reader(document, section);
        const QList<Lever> found = reader.read();
        const auto spoken = std::count_if(found.begin(), found.end(),
                                          [](const Lever &lever) { return lever.script.has_value(); });
        const qsizetype weight = reader.named() > 0 ? spoken + reader.named() : spoken >= fewest ? spoken : 0;
        if (weight > best) {
            best = weight;
            levers = found;
        }
    }
    return levers;
}

} // namespace counteroffer
