// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/sheetwriter.h"

#include "negotiation/planjson.h"
#include "offersheet/plansecrets.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

#include <algorithm>

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
};

// In the sheet's order.
constexpr SectionWriter writers[] = {
    {SheetSection::Offer, writeOffer},
    {SheetSection::Targets, writeTargets},
    {SheetSection::Range, writeRange},
    {SheetSection::Years, writeYears},
    {SheetSection::Alternatives, writeAlternatives},
    {SheetSection::Script, writeScript},
    {SheetSection::Levers, writeLevers},
    {SheetSection::ReplyTable, writeReplyTable},
    {SheetSection::Replies, writeReplies},
    {SheetSection::Tactics, writeTactics},
    {SheetSection::OpenTerms, writeOpenTerms},
    {SheetSection::Dates, writeDates},
    {SheetSection::Checklist, writeChecklist},
    {SheetSection::Claims, writeClaims},
    {SheetSection::Notes, writeNotes},
    {SheetSection::Assumed, writeAssumed},
    {SheetSection::Sources, writeSources},
};

// The one page for the call has what decides the call first; what has no room is left out from the end.
constexpr SheetSection briefOrder[] = {
    SheetSection::Targets,    SheetSection::Alternatives, SheetSection::Script,
    SheetSection::ReplyTable, SheetSection::Tactics,      SheetSection::OpenTerms,
    SheetSection::Dates,      SheetSection::Levers,       SheetSection::Replies};

const SectionWriter &writerOf(SheetSection section)
{
    return *std::find_if(std::begin(writers), std::end(writers),
                         [section](const SectionWriter &writer) { return writer.section == section; });
}

QList<SheetSection> orderOf(SheetLength length)
{
    return length == SheetLength::Full ? allSheetSections()
                                       : QList<SheetSection>(std::begin(briefOrder), std::end(briefOrder));
}

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
    const QList<SheetSection> order = orderOf(options.length);
    for (const SheetSection section : order) {
        const bool allowed = sheet.kind == SheetKind::Private || !isPrivateSection(section);
        if (allowed && options.sections.contains(section)) {
            builder.begin(section);
            writerOf(section).write(builder);
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
