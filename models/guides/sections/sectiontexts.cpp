// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/sections/sectiontexts.h"

#include "guides/grammar/words.h"
#include "guides/room.h"

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// The text of the block at which a section's content begins, without the label.
QStringView firstText(const Document &document, const OutlineSection &section)
{
    const auto &blocks = document.blocks();
    if (section.firstBlock >= section.endBlock) {
        return {};
    }
    const QStringView text = document.whole(blocks[section.firstBlock]);
    return text.sliced(std::min(section.inlineFrom, text.size())).trimmed();
}

/// How long the text of a section's blocks is at most, with a joint for each.
qsizetype lengthOf(const Document &document, const OutlineSection &section)
{
    qsizetype length = 0;
    for (size_t i = section.firstBlock; i < section.endBlock; ++i) {
        length += document.whole(document.blocks()[i]).size() + 3;
    }
    return length;
}

/// Whether a paragraph is a summary rather than prose: parts in a row, or one short line.
bool isSummary(QStringView text)
{
    return text.contains(u" | ") || text.contains(u" · ") || text.contains(u" + ") || text.size() < 160;
}

QString withoutBrackets(const QString &text)
{
    const bool whole = text.startsWith(u'[') && text.endsWith(u']') && placeOf(text, u'[', 1) < 0;
    return whole ? text.sliced(1, text.size() - 2).trimmed() : text;
}

} // namespace

std::optional<QString> readSummary(const Document &document, const std::vector<OutlineSection> &outline)
{
    for (const OutlineSection &section : outline) {
        if (section.section.kind != SectionKind::Dna) {
            continue;
        }
        const bool inlined = section.firstBlock == section.labelBlock;
        const QStringView text = firstText(document, section);
        if (!text.isEmpty() && (inlined || isSummary(text))) {
            return simplified(text);
        }
    }
    return std::nullopt;
}

std::optional<QString> readLevelMapping(const Document &document, const std::vector<OutlineSection> &outline)
{
    const auto &blocks = document.blocks();
    for (const OutlineSection &section : outline) {
        if (section.section.kind != SectionKind::LevelMapping) {
            continue;
        }
        QString lines;
        lines.reserve(lengthOf(document, section));
        bool any = false;
        int row = 0;
        for (size_t i = section.firstBlock; i < section.endBlock; ++i) {
            const Block &block = blocks[i];
            if (block.kind == Block::Rule) {
                continue;
            }
            const QStringView text =
                i == section.firstBlock ? firstText(document, section) : document.view(block);
            const bool sameRow = block.kind == Block::Cell && block.line == row;
            if (any && sameRow) { // cells of one row are one line
                lines += u" | "_s;
            } else if (any && !text.isEmpty()) {
                lines += u'\n';
            }
            appendSimplified(lines, text);
            any = any || !text.isEmpty();
            row = block.kind == Block::Cell ? block.line : 0;
        }
        if (any) {
            return lines;
        }
    }
    return std::nullopt;
}

QStringList readSources(const Document &document, const std::vector<OutlineSection> &outline)
{
    const auto &blocks = document.blocks();
    QStringList sources;
    for (const OutlineSection &section : outline) {
        if (section.section.kind != SectionKind::Sources) {
            continue;
        }
        makeRoom(sources, qsizetype(section.endBlock - section.firstBlock));
        for (size_t i = section.firstBlock; i < section.endBlock; ++i) {
            const Block &block = blocks[i];
            const bool item =
                block.kind == Block::ListItem || (block.kind == Block::Paragraph && block.item != 0);
            // Without a list, each line is a source; a closing note in italics is none.
            const bool line = block.kind == Block::Paragraph && sources.isEmpty();
            if (!(item || line || block.kind == Block::Cell)) {
                continue;
            }
            const QStringView text =
                i == section.firstBlock ? firstText(document, section) : document.view(block);
            for (qsizetype from = 0; from < text.size();) { // a source for each line that says something
                const qsizetype found = placeOf(text, u'\n', from);
                const qsizetype end = found < 0 ? text.size() : found;
                if (end > from) {
                    sources.append(withoutBrackets(simplified(text.sliced(from, end - from))));
                }
                from = end + 1;
            }
        }
    }
    return sources;
}

std::optional<Prose> readProse(const Document &document, const std::vector<OutlineSection> &outline,
                               SectionKind kind)
{
    const auto &blocks = document.blocks();
    for (const OutlineSection &section : outline) {
        if (section.section.kind != kind || section.firstBlock >= section.endBlock) {
            continue;
        }
        const quint32 quote = blocks[section.labelBlock].quote;
        Prose prose;
        for (size_t i = section.firstBlock; i < section.endBlock; ++i) {
            const Block &block = blocks[i];
            // A quoted label's text ends with its quote, a bold label's with a rule.
            if ((section.quoted && block.quote != quote) ||
                (block.kind == Block::Rule && section.level == 0)) {
                break;
            }
            if (block.kind == Block::Cell || block.kind == Block::Rule) {
                continue;
            }
            const qsizetype from = i == section.firstBlock ? section.inlineFrom : 0;
            if (!prose.text.isEmpty()) {
                prose.text += u"\n\n";
            }
            document.appendTo(prose, block, from);
        }
        if (!QStringView(prose.text).trimmed().isEmpty()) {
            return prose;
        }
    }
    return std::nullopt;
}

} // namespace counteroffer
