// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of figures: the head with its tiles, their offer, the targets.

#include "compensation/moneytext.h"
#include "compensation/position.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/offergap.h"
#include "negotiation/plantotal.h"
#include "negotiation/termtext.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetFigures)
};

QString joined(const QStringList &parts, const QString &separator = u" · "_s)
{
    QStringList some;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty()) {
            some.append(part);
        }
    }
    return some.join(separator);
}

SheetTiles::Tile totalTile(const SheetBuilder &to, TermSet set)
{
    const PlanTotal total = planTotal(to.plan(), set);
    SheetTiles::Tile tile;
    tile.mark = set;
    tile.label = termSetName(set);
    tile.figure = to.amount(total.yearly);
    if (!total.yearly) {
        tile.note = Wording::tr("not known yet");
    } else if (!total.missing.isEmpty()) {
        tile.note = Wording::tr("so far, a year");
    } else {
        tile.note = Wording::tr("a year");
    }
    return tile;
}

SheetTiles tilesOf(const SheetBuilder &to)
{
    SheetTiles tiles;
    tiles.tiles.append(totalTile(to, TermSet::Offer));
    tiles.tiles.append(totalTile(to, TermSet::Target));
    if (const auto gap = offerGap(to.plan(), Component::Total).toTarget) {
        tiles.tiles.append(
            {Wording::tr("Offer against target"), to.difference(gap), Wording::tr("a year"), {}});
    }
    if (const auto floor =
            to.isPrivate() ? amountOf(to.plan(), TermSet::Floor, Component::Total) : std::nullopt) {
        tiles.tiles.append(
            {termSetName(TermSet::Floor), to.amount(floor), Wording::tr("a year"), TermSet::Floor});
    }
    if (const auto deadline = to.plan().offer.deadline) {
        SheetTiles::Tile tile{Wording::tr("Answer due"), {}, {}, {}};
        tile.figure = to.dayInTable(*deadline);
        tile.note = to.clock(*deadline);
        tiles.tiles.append(tile);
    }
    return tiles;
}

// The range and the marks of one row of the targets table, on a scale of their own.
std::optional<SheetBand> bandOf(const std::optional<MoneyRange> &range,
                                const QList<std::pair<TermSet, std::optional<Money>>> &figures)
{
    if (!range || range->lo.currency != range->hi.currency) {
        return std::nullopt;
    }
    double low = double(range->lo.minor);
    double high = double(range->hi.minor);
    for (const auto &figure : figures) {
        if (figure.second && figure.second->currency == range->lo.currency) {
            low = std::min(low, double(figure.second->minor));
            high = std::max(high, double(figure.second->minor));
        }
    }
    if (high <= low) {
        return std::nullopt;
    }
    const auto place = [&](const Money &money) { return (double(money.minor) - low) / (high - low); };
    SheetBand band{place(range->lo), place(range->hi), {}};
    for (const auto &figure : figures) {
        if (figure.second && figure.second->currency == range->lo.currency) {
            band.marks.append({figure.first, place(*figure.second)});
        }
    }
    return band;
}

std::optional<Money> moneyOf(const Plan &plan, TermSet set, TermRow row)
{
    switch (row) {
    case TermRow::Base:
        return plan.terms(set).base.value;
    case TermRow::Equity:
        return amountOf(plan, set, Component::Equity);
    case TermRow::SignOn:
        return plan.terms(set).signOn.value;
    case TermRow::Total: // of the floor the one that counts; a sum that lacks a part is in no range
        return lackingIn(plan, set).isEmpty() ? amountOf(plan, set, Component::Total) : std::nullopt;
    case TermRow::FirstYear:
        return planTotal(plan, set).firstYear;
    case TermRow::Bonus:
        break;
    }
    return std::nullopt;
}

std::optional<MoneyRange> rangeOf(const Plan &plan, TermRow row)
{
    switch (row) {
    case TermRow::Base:
        return plan.facts.base;
    case TermRow::Equity:
        return plan.facts.equity;
    case TermRow::SignOn:
        return plan.facts.signOn;
    case TermRow::Total:
        return plan.facts.total;
    default:
        return std::nullopt;
    }
}

QList<TermSet> shownSets(const SheetBuilder &to)
{
    QList<TermSet> sets;
    if (to.isPrivate()) {
        sets.append(TermSet::Floor);
    }
    sets.append(TermSet::Target);
    const Terms &stretch = to.plan().stretch;
    if (to.isPrivate() && (stretch.base.value || stretch.equity.value || stretch.total.value ||
                           stretch.bonus.value || stretch.signOn.value)) {
        sets.append(TermSet::Stretch);
    }
    sets.append(TermSet::Offer);
    return sets;
}

SheetTable::Row targetsRow(const SheetBuilder &to, TermRow row, const QList<TermSet> &sets)
{
    SheetTable::Row made;
    made.strong = row == TermRow::Total;
    made.cells.append({termRowName(to.plan(), row), {}, false});
    const QString guide = guideRangeText(to.plan(), row, to.locale());
    made.cells.append({guide.isEmpty() ? u"—"_s : guide, {}, false});
    QList<std::pair<TermSet, std::optional<Money>>> figures;
    for (const TermSet set : sets) {
        const auto total = row == TermRow::Total ? amountOf(to.plan(), set, Component::Total) : std::nullopt;
        const QString text = total ? to.amount(total) : termText(to.plan(), set, row, to.locale());
        made.cells.append({text.isEmpty() ? u"—"_s : text, {}, text.isEmpty()});
        figures.append({set, moneyOf(to.plan(), set, row)});
    }
    SheetCell band;
    band.band = bandOf(rangeOf(to.plan(), row), figures);
    const auto target = moneyOf(to.plan(), TermSet::Target, row);
    const auto range = rangeOf(to.plan(), row);
    if (band.band && target && range && range->lo != range->hi) {
        if (const auto place = penetration(*target, *range)) {
            band.text = ratioPercentText(*place, to.locale(), 0);
        }
    }
    made.cells.append(band);
    return made;
}

bool hasRow(const SheetTable::Row &row)
{
    for (qsizetype i = 1; i + 1 < row.cells.size(); ++i) {
        if (row.cells[i].text != u"—") {
            return true;
        }
    }
    return false;
}

QString statusName(TermStatus status)
{
    switch (status) {
    case TermStatus::Unsaid:
        return {};
    case TermStatus::Verbal:
        return Wording::tr("said");
    case TermStatus::Email:
        return Wording::tr("in an e-mail");
    case TermStatus::Letter:
        return Wording::tr("in the letter");
    }
    return {};
}

// A sum that lacks a part stands in the table like the others: what it lacks is said below.
void addLacking(SheetBuilder &to, const QList<TermSet> &sets)
{
    for (const TermSet set : sets) {
        const QList<Component> lacking = lackingIn(to.plan(), set);
        if (!lacking.isEmpty()) {
            //: Below the table of targets: %1 is "Their offer", %2 names parts ("equity, bonus")
            to.line(SheetLine::Small,
                    Wording::tr("%1 so far: not in its total, as nobody has named it yet: %2.")
                        .arg(termSetName(set), partNames(lacking)));
        }
    }
}

void addRounds(SheetBuilder &to)
{
    SheetTable table;
    table.columns = {{Wording::tr("When"), {}, false, 22},
                     {Wording::tr("Who"), {}, false, 10},
                     {Wording::tr("Part"), {}, false, 18},
                     {Wording::tr("Figure"), {}, true, 18}};
    if (to.isPrivate()) {
        table.columns.append({Wording::tr("In their words"), {}, false, 32});
    }
    for (const OfferRound &round : to.plan().offer.rounds) {
        SheetTable::Row row;
        row.cells.append({to.dayInTable(round.at) + u", "_s + to.clock(round.at), {}, false});
        row.cells.append({round.by == Speaker::They ? Wording::tr("They") : Wording::tr("I"), {}, false});
        row.cells.append({offeredPartName(to.plan(), round.component), {}, false});
        row.cells.append(
            {round.rate ? to.rate(round.rate) : to.amount(roundAmountOf(to.plan(), to.plan().offer, round)),
             {},
             false});
        if (to.isPrivate()) {
            row.cells.append({round.words, {}, true});
        }
        table.rows.append(row);
    }
    to.add(table);
}

SheetTable::Row offerRow(const SheetBuilder &to, const QString &name, Component component, TermStatus status)
{
    const Plan &plan = to.plan();
    const OfferGap gap = offerGap(plan, component);
    const bool bonus = component == Component::Bonus;
    const auto row = component == Component::Base     ? TermRow::Base
                     : component == Component::Equity ? TermRow::Equity
                     : bonus                          ? TermRow::Bonus
                     : component == Component::SignOn ? TermRow::SignOn
                                                      : TermRow::Total;
    const auto points = [&](const std::optional<Rate> &rate) {
        return rate ? (rate->basisPoints > 0   ? u"+"_s
                       : rate->basisPoints < 0 ? u"−"_s
                                               : u"±"_s) +
                          to.rate(Rate{std::abs(rate->basisPoints)})
                    : u"—"_s;
    };
    const QString figure = termText(plan, TermSet::Offer, row, to.locale());
    SheetTable::Row made;
    made.strong = component == Component::Total;
    made.cells = {{name, {}, false},
                  {figure.isEmpty() ? u"—"_s : figure, {}, figure.isEmpty()},
                  {bonus ? points(gap.rateToTarget) : to.difference(gap.toTarget), {}, false}};
    if (to.isPrivate()) {
        made.cells.append({bonus ? points(gap.rateToFloor) : to.difference(gap.toFloor), {}, false});
    }
    made.cells.append({statusName(status), {}, true});
    return made;
}

} // namespace

void writeSheetHead(SheetBuilder &to)
{
    const Plan &plan = to.plan();
    const QString where = joined({plan.company, plan.region, plan.level});
    to.name(joined({Wording::tr("Offer sheet"), plan.role, plan.company}, u" – "_s), plan.person,
            joined({plan.role, plan.company, plan.region}));
    to.line(SheetLine::Kicker, to.isPrivate() ? Wording::tr("Offer sheet · private, for your eyes only")
                                              : Wording::tr("Offer sheet"));
    to.line(SheetLine::Title, plan.role.isEmpty() ? Wording::tr("No role named") : plan.role);
    to.line(SheetLine::Subtitle, where);
    QStringList facts{plan.person};
    if (to.sheet().date.isValid()) {
        facts.append(to.day(to.sheet().date));
    }
    if (to.sheet().updated) {
        facts.append(Wording::tr("guide's data of %1").arg(to.day(*to.sheet().updated)));
    }
    if (!plan.currency.isNull()) {
        facts.append(Wording::tr("amounts in %1, gross").arg(plan.currency.code()));
    }
    to.line(SheetLine::Facts, joined(facts));
    to.add(tilesOf(to));
}

void writeOffer(SheetBuilder &to)
{
    const Plan &plan = to.plan();
    const Terms &terms = plan.offer.terms;
    if (!terms.base.value && !terms.equity.value && !terms.bonus.value && !terms.signOn.value &&
        !terms.total.value && plan.offer.rounds.isEmpty()) {
        to.line(SheetLine::Body, Wording::tr("They have named no figure yet."));
        return;
    }
    SheetTable table;
    table.columns = {{Wording::tr("Part"), {}, false, 32},
                     {termSetName(TermSet::Offer), TermSet::Offer, true, 18},
                     {Wording::tr("Against target"), TermSet::Target, true, 18}};
    if (to.isPrivate()) {
        table.columns.append({Wording::tr("Against floor"), TermSet::Floor, true, 18});
    }
    table.columns.append({Wording::tr("How firm"), {}, false, 16});
    const auto name = [&](TermRow row) { return termRowName(plan, row); };
    table.rows = {offerRow(to, name(TermRow::Base), Component::Base, terms.base.status),
                  offerRow(to, name(TermRow::Equity), Component::Equity, terms.equity.status),
                  offerRow(to, name(TermRow::Bonus), Component::Bonus, terms.bonus.status),
                  offerRow(to, name(TermRow::SignOn), Component::SignOn, terms.signOn.status),
                  offerRow(to, name(TermRow::Total), Component::Total, terms.total.status)};
    to.add(table);
    const QString unnamed = partNames(offerGap(plan, Component::Total).unnamed);
    if (!unnamed.isEmpty() && planTotal(plan, TermSet::Offer).yearly) {
        //: %1 are parts of pay, parted by commas
        to.line(SheetLine::Small,
                Wording::tr("The total is what they have named so far. Without %1 it cannot be compared.")
                    .arg(unnamed));
    }
    if (!plan.offer.rounds.isEmpty()) {
        to.line(SheetLine::Subheading, Wording::tr("What was said, in order"));
        addRounds(to);
    }
    if (to.isPrivate() && !plan.offer.notes.isEmpty()) {
        to.line(SheetLine::Small, Wording::tr("Your note: %1").arg(plan.offer.notes));
    }
}

void writeTargets(SheetBuilder &to)
{
    const QList<TermSet> sets = shownSets(to);
    SheetTable table;
    const QString code =
        to.plan().currency.isNull() ? Wording::tr("currency not known") : to.plan().currency.code();
    //: Head of the first column of the targets table; %1 is the code of a currency
    table.columns = {{Wording::tr("Amounts in %1").arg(code), {}, false, 32},
                     {Wording::tr("Guide"), {}, true, 19}};
    for (const TermSet set : sets) {
        table.columns.append({termSetName(set), set, true, 12});
    }
    table.columns.append({Wording::tr("In the guide's range"), {}, true, 22});
    for (int i = 0; i < termRowCount; ++i) {
        const SheetTable::Row row = targetsRow(to, TermRow(i), sets);
        if (hasRow(row)) {
            table.rows.append(row);
        }
    }
    if (table.rows.isEmpty()) {
        to.line(SheetLine::Body, Wording::tr("There are no figures yet: neither the guide's nor yours."));
        return;
    }
    to.add(table);
    addLacking(to, sets);
    if (!to.isBrief()) {
        to.line(SheetLine::Small,
                Wording::tr("The percentage says where the target lies in the guide's range: %1 is "
                            "its low end, %2 its high end.")
                    .arg(to.rate(Rate{0}), to.rate(Rate::percent(100))));
    }
}

} // namespace counteroffer
