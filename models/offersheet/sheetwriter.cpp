// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/sheetwriter.h"

#include "negotiation/planjson.h"
#include "offersheet/plansecrets.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)
};

struct SectionWriter
{
    SheetSection section;
    void (*write)(SheetBuilder &);
    bool brief; ///< has a place on the one page for the call
};

// In the sheet's order; the one page says first what is said first.
constexpr SectionWriter writers[] = {
    {SheetSection::Offer, writeOffer, false},
    {SheetSection::Targets, writeTargets, true},
    {SheetSection::Range, writeRange, false},
    {SheetSection::Years, writeYears, false},
    {SheetSection::Alternatives, writeAlternatives, true},
    {SheetSection::Script, writeScript, true},
    {SheetSection::Levers, writeLevers, true},
    {SheetSection::Replies, writeReplies, true},
    {SheetSection::Tactics, writeTactics, true},
    {SheetSection::OpenTerms, writeOpenTerms, true},
    {SheetSection::Dates, writeDates, true},
    {SheetSection::Checklist, writeChecklist, false},
    {SheetSection::Claims, writeClaims, false},
    {SheetSection::Notes, writeNotes, false},
    {SheetSection::Assumed, writeAssumed, false},
    {SheetSection::Sources, writeSources, false},
};

// Words that people wrote. Figures that are computed are checked where they come from: by chance one may
// equal a secret one.
struct Words
{
    QString prose;
    QString all;
};

void collect(Words &words, const SheetBlock &block)
{
    if (block.section == SheetSection::Sources) {
        return; // the guide's own words, which anybody can read there
    }
    if (const auto *line = std::get_if<SheetLine>(&block.content)) {
        const bool computed = block.section == SheetSection::Assumed || line->kind == SheetLine::Caution;
        words.all += line->text() + u'\n';
        words.prose += computed ? QString() : line->text() + u'\n';
    } else if (const auto *table = std::get_if<SheetTable>(&block.content)) {
        for (const SheetTable::Row &row : table->rows) {
            for (const SheetCell &cell : row.cells) {
                words.all += cell.text + u'\n';
            }
        }
    } else if (const auto *tiles = std::get_if<SheetTiles>(&block.content)) {
        for (const SheetTiles::Tile &tile : tiles->tiles) {
            words.all += tile.label + u'\n' + tile.figure + u'\n' + tile.note + u'\n';
        }
    }
}

bool showsPrivateMark(const SheetBlock &block)
{
    const auto isPrivate = [](TermSet set) { return set == TermSet::Floor || set == TermSet::Stretch; };
    if (const auto *chart = std::get_if<RangeChart>(&block.content)) {
        return std::any_of(chart->markers.cbegin(), chart->markers.cend(),
                           [&](const RangeChart::Marker &marker) { return isPrivate(marker.set); });
    }
    if (const auto *chart = std::get_if<YearsOnPaper>(&block.content)) {
        return std::any_of(chart->sets.cbegin(), chart->sets.cend(),
                           [&](const YearsOnPaper::Set &set) { return isPrivate(set.set); });
    }
    if (const auto *table = std::get_if<SheetTable>(&block.content)) {
        return std::any_of(
            table->columns.cbegin(), table->columns.cend(),
            [&](const SheetTable::Column &column) { return column.mark && isPrivate(*column.mark); });
    }
    if (const auto *tiles = std::get_if<SheetTiles>(&block.content)) {
        return std::any_of(tiles->tiles.cbegin(), tiles->tiles.cend(),
                           [&](const SheetTiles::Tile &tile) { return tile.mark && isPrivate(*tile.mark); });
    }
    return false;
}

} // namespace

SheetContent sheetContent(const OfferSheet &sheet, const SheetOptions &options, const QLocale &locale)
{
    SheetBuilder builder(sheet, options, locale);
    writeSheetHead(builder);
    for (const SectionWriter &writer : writers) {
        const bool allowed = sheet.kind == SheetKind::Private || !isPrivateSection(writer.section);
        const bool fits = writer.brief || options.length == SheetLength::Full;
        if (allowed && fits && options.sections.contains(writer.section)) {
            builder.begin(writer.section);
            writer.write(builder);
        }
    }
    return builder.content();
}

Outcome<> checkTellsNoSecret(const SheetContent &content, const Plan &whole)
{
    if (content.options.kind == SheetKind::Private) {
        return Done{};
    }
    Words words;
    words.all = content.title + u'\n' + content.author + u'\n' + content.footer + u'\n';
    words.prose = words.all;
    for (const SheetBlock &block : content.blocks) {
        if ((block.section && isPrivateSection(*block.section)) || showsPrivateMark(block)) {
            return failure(Error{ErrorCode::SheetTellsSecret, content.title,
                                 Wording::tr("It holds a part that only a private sheet may have.")});
        }
        collect(words, block);
    }
    PlanSecrets secrets = secretsOf(whole);
    auto told = secretIn(words.prose, secrets);
    if (!told) {
        secrets.amounts.clear();
        secrets.rates.clear();
        told = secretIn(words.all, secrets);
    }
    if (told) {
        return failure(Error{ErrorCode::SheetTellsSecret, content.title,
                             Wording::tr("It says “%1”. Take that out of what is shared, or export the "
                                         "private sheet.")
                                 .arg(told->left(80))});
    }
    return Done{};
}

Result<SheetContent> checkedSheet(const Plan &whole, const Guide *guide, QDate date,
                                  const SheetOptions &options, const QLocale &locale)
{
    const OfferSheet sheet = options.kind == SheetKind::Private ? offerSheet(whole, guide, date)
                                                                : offerSheet(SharedPlan(whole), guide, date);
    SheetContent content = sheetContent(sheet, options, locale);
    if (const auto outcome = checkTellsNoSecret(content, whole); !outcome) {
        return failure(outcome.error());
    }
    return content;
}

QByteArray planForSheet(const Plan &whole, SheetKind kind)
{
    return planToJson(kind == SheetKind::Private ? whole : SharedPlan(whole).plan());
}

} // namespace counteroffer
