// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections that close a sheet: what is open, when, what it rests on; and the alternatives.

#include "negotiation/evaluation/planchecklist.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/plantotal.h"
#include "negotiation/script.h"
#include "negotiation/termtext.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 oldDays = 90;
constexpr qint64 veryOldDays = 180;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetClosing)
};

QStringList notInWriting(const Plan &plan)
{
    QStringList parts;
    const Terms &terms = plan.offer.terms;
    const auto take = [&](bool known, TermStatus status, Component component) {
        if (known && (status == TermStatus::Unsaid || status == TermStatus::Verbal)) {
            parts.append(partName(component));
        }
    };
    take(terms.base.value.has_value(), terms.base.status, Component::Base);
    take(terms.equity.value.has_value(), terms.equity.status, Component::Equity);
    take(terms.bonus.value.has_value(), terms.bonus.status, Component::Bonus);
    take(terms.signOn.value.has_value(), terms.signOn.status, Component::SignOn);
    return parts;
}

QStringList blanksOf(const Plan &plan)
{
    QStringList blanks;
    for (const ScriptStep &step : plan.script) {
        const QList<SpokenPiece> pieces = spokenPieces(step, plan);
        for (const SpokenPiece &piece : pieces) {
            if (piece.blank && !piece.setAside && !blanks.contains(piece.text)) {
                blanks.append(piece.text);
            }
        }
    }
    return blanks;
}

QString alternativeKind(AlternativeKind kind)
{
    switch (kind) {
    case AlternativeKind::Stay:
        return Wording::tr("Stay");
    case AlternativeKind::OtherOffer:
        return Wording::tr("Another offer");
    case AlternativeKind::WalkAway:
        return Wording::tr("Walk away");
    }
    return {};
}

void addAlternatives(SheetBuilder &to, const PlanFloor &floor)
{
    SheetTable table;
    table.columns = {{Wording::tr("Alternative"), {}, false, 28},
                     {Wording::tr("Worth, a year"), {}, true, 16},
                     {Wording::tr("By when"), {}, false, 18},
                     {Wording::tr("Note"), {}, false, 38}};
    const QList<PlanAlternative> &alternatives = to.plan().alternatives;
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        const PlanAlternative &alternative = alternatives[i];
        const auto worth = i < floor.worths.size() ? floor.worths[i].perYear : alternative.perYear;
        SheetTable::Row row;
        row.strong = !alternative.id.isEmpty() && alternative.id == floor.decidedBy;
        const QString kind = alternativeKind(alternative.kind);
        row.cells = {{alternative.name.isEmpty() ? kind : alternative.name, {}, false},
                     {to.amount(worth), {}, false},
                     {alternative.when, {}, false},
                     {alternative.notes, {}, true}};
        table.rows.append(row);
    }
    to.add(table);
}

QString floorSentence(const SheetBuilder &to, const PlanFloor &floor)
{
    const QString amount = to.amount(floor.inUse);
    switch (floor.source) {
    case FloorSource::None:
        return to.isBrief() ? QString() : Wording::tr("There is no floor yet.");
    case FloorSource::Override:
        return Wording::tr("The floor is your own: %1 a year. %2")
            .arg(amount, to.plan().floorOverride->reason);
    case FloorSource::Alternatives:
        return Wording::tr("The floor is what the best alternative is worth: %1 a year.").arg(amount);
    case FloorSource::Terms:
        return Wording::tr("The floor is the sum of its own parts: %1 a year.").arg(amount);
    }
    return {};
}

void addOtherOffers(SheetBuilder &to)
{
    const Plan &plan = to.plan();
    if (plan.otherOffers.isEmpty()) {
        return;
    }
    const OffersSideBySide compared = offersSideBySide(plan);
    to.line(SheetLine::Subheading, Wording::tr("Offers side by side"));
    SheetTable table;
    table.columns = {{Wording::tr("Offer"), {}, false, 23},   {Wording::tr("Base salary"), {}, true, 13},
                     {Wording::tr("Bonus"), {}, true, 9},     {Wording::tr("Equity, a year"), {}, true, 13},
                     {Wording::tr("Sign-on"), {}, true, 12},  {Wording::tr("Four years"), {}, true, 14},
                     {Wording::tr("Answer by"), {}, true, 16}};
    QList<Offer> offers{plan.offer};
    offers.append(plan.otherOffers);
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const Offer &offer = offers[i];
        const bool known = i < compared.offers.size();
        const auto years = known ? compared.offers[i].years : std::nullopt;
        const QString deadline = offer.deadline ? to.dayInTable(*offer.deadline) : u"—"_s;
        SheetTable::Row row;
        row.strong = i == 0;
        row.cells = {{known ? compared.offers[i].name : offer.name, {}, false},
                     {to.amount(offer.terms.base.value), {}, false},
                     {to.rate(offer.terms.bonus.value), {}, false},
                     {to.amount(yearOfEquity(plan, offer.terms)), {}, false},
                     {to.amount(offer.terms.signOn.value), {}, false},
                     {to.amount(years ? std::optional(years->totals.sum) : std::nullopt), {}, false},
                     {deadline, {}, false}};
        table.rows.append(row);
    }
    to.add(table);
    for (const ComparedOffer &offer : compared.offers) {
        if (offer.years && !offer.years->missing.isEmpty()) {
            //: Below the table of offers: %1 is an offer, %2 names parts ("equity, bonus")
            to.line(SheetLine::Small,
                    Wording::tr("%1: not in its four years, as nobody has named it yet: %2.")
                        .arg(offer.id.isEmpty() ? termSetName(TermSet::Offer) : offer.name,
                             partNames(offer.years->missing)));
        }
    }
}

void addAssumedParts(SheetBuilder &to)
{
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Stretch}) {
        for (int i = 0; i < termRowCount; ++i) {
            const auto row = TermRow(i);
            const Terms &terms = to.plan().terms(set);
            const Origin origin = row == TermRow::Base     ? terms.base.origin
                                  : row == TermRow::Equity ? terms.equity.origin
                                  : row == TermRow::Bonus  ? terms.bonus.origin
                                  : row == TermRow::SignOn ? terms.signOn.origin
                                                           : Origin::None;
            if (origin == Origin::GuideRange) {
                //: On the sheet, where a figure comes from: %1 "Target", %2 "Bonus, share of base", %3 a
                //: sentence
                to.line(SheetLine::Bullet, Wording::tr("%1 · %2. %3")
                                               .arg(termSetName(set), termRowName(to.plan(), row),
                                                    originSentence(to.plan(), set, row)));
            }
        }
    }
}

} // namespace

void writeAlternatives(SheetBuilder &to)
{
    const PlanFloor floor = planFloor(to.plan());
    if (!to.isBrief()) {
        addAlternatives(to, floor);
    }
    to.line(SheetLine::Body, floorSentence(to, floor));
    if (to.isBrief()) {
        return;
    }
    addOtherOffers(to);
    for (const Offer &offer : to.plan().otherOffers) {
        if (!offer.notes.isEmpty()) {
            to.line(SheetLine::Small, offer.name + u": "_s + offer.notes);
        }
    }
}

void writeOpenTerms(SheetBuilder &to)
{
    const Plan &plan = to.plan();
    if (const QString unnamed = partNames(planTotal(plan, TermSet::Offer).missing); !unnamed.isEmpty()) {
        to.line(SheetLine::Open, Wording::tr("They have not named these parts yet: %1.").arg(unnamed));
    }
    if (const QStringList parts = notInWriting(plan); !parts.isEmpty()) {
        to.line(SheetLine::Open, Wording::tr("Not in writing yet: %1.").arg(parts.join(u", "_s)));
    }
    for (const Question &question : plan.questions) {
        if (to.isBrief() && question.asked) {
            continue;
        }
        to.line(question.asked ? SheetLine::Done : SheetLine::Open, question.text,
                to.isPrivate() && !question.answer.isEmpty());
        if (to.isPrivate() && !question.answer.isEmpty()) {
            to.line(SheetLine::Remark, Wording::tr("Their answer: %1").arg(question.answer));
        }
    }
    if (const QStringList blanks = blanksOf(plan); !blanks.isEmpty() && !to.isBrief()) {
        to.line(SheetLine::Open,
                Wording::tr("To be filled in before the call: %1.").arg(blanks.join(u", "_s)));
    }
}

void writeDates(SheetBuilder &to)
{
    if (const auto deadline = to.plan().offer.deadline) {
        to.line(SheetLine::Open, Wording::tr("%1: they want an answer.").arg(to.moment(*deadline)));
    }
    for (const Deadline &deadline : to.plan().deadlines) {
        if (!(to.isBrief() && deadline.done)) {
            //: A date on the sheet: %1 is the day and time, %2 what happens then
            to.line(deadline.done ? SheetLine::Done : SheetLine::Open,
                    deadline.at.isValid() ? Wording::tr("%1: %2").arg(to.moment(deadline.at), deadline.what)
                                          : deadline.what);
        }
    }
}

void writeChecklist(SheetBuilder &to)
{
    const QList<ReadyItem> items = checklistOf(to.plan());
    for (const ReadyItem &item : items) {
        to.line(item.done ? SheetLine::Done : SheetLine::Open, item.text, !item.missing.isEmpty());
        if (!item.done) {
            to.line(SheetLine::Remark, item.missing);
        }
    }
}

void writeAssumed(SheetBuilder &to)
{
    to.line(SheetLine::Body, equityBasisSentence(to.plan(), to.locale()));
    QStringList said;
    for (const PlanWarning &warning : to.sheet().warnings) {
        const QString sentence = warningSentence(warning, to.plan(), to.locale());
        if (!said.contains(sentence)) {
            said.append(sentence);
            to.line(SheetLine::Caution, sentence);
        }
    }
    addAssumedParts(to);
}

void writeSources(SheetBuilder &to)
{
    const OfferSheet &sheet = to.sheet();
    if (!sheet.guideName.isEmpty()) {
        to.line(SheetLine::Body, sheet.plan.facts.line > 0
                                     ? Wording::tr("Guide: %1, table line %2.")
                                           .arg(sheet.guideName, QString::number(sheet.plan.facts.line))
                                     : Wording::tr("Guide: %1.").arg(sheet.guideName));
    }
    if (sheet.updated && sheet.date.isValid()) {
        const qint64 age = sheet.updated->daysTo(sheet.date);
        to.line(SheetLine::Body, Wording::tr("Its data are of %1, %2 days before this sheet.")
                                     .arg(to.day(*sheet.updated), to.locale().toString(age)));
        if (age > veryOldDays) {
            to.line(SheetLine::Caution,
                    Wording::tr("That is more than half a year: check the figures before you lean on them."));
        } else if (age > oldDays) {
            to.line(SheetLine::Caution,
                    Wording::tr("That is more than three months: newer figures may be about."));
        }
    } else if (sheet.quarter.isEmpty()) {
        to.line(SheetLine::Body, Wording::tr("The guide does not say of when its data are."));
    }
    if (!sheet.quarter.isEmpty()) {
        //: On the sheet; %1 is a quarter as the guide writes it ("2025-Q4")
        to.line(SheetLine::Body, Wording::tr("Its pay data are of the quarter %1.").arg(sheet.quarter));
    }
    for (const QString &source : sheet.sources) {
        to.line(SheetLine::Bullet, source);
    }
    to.line(SheetLine::Small, Wording::tr("Pay is gross. This sheet is no tax or legal advice."));
}

} // namespace counteroffer
