// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/whytactics.h"

#include "compensation/explanations.h"
#include "prepare/whyfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(WhyTactics)
};

/// A figure with its formula, or the reason why there is none.
template <typename T>
WhyFigure whyOrReason(const QString &name, const Figure<Explained<T>> &figure,
                      const std::function<QString(const T &)> &text, const QLocale &locale)
{
    if (figure) {
        return whyOf(name, text(figure->value), *figure, locale);
    }
    WhyFigure why;
    why.name = name;
    why.remark = arithmeticSentence(figure.error());
    return why;
}

WhyFigure whyMoney(const QString &name, const Figure<Explained<Money>> &figure, const QLocale &locale)
{
    return whyOrReason<Money>(
        name, figure, [&](const Money &money) { return moneyText(money, locale); }, locale);
}

WhyFigure reasonOnly(const QString &name, const QString &reason)
{
    WhyFigure why;
    why.name = name;
    why.remark = reason;
    return why;
}

void addSources(WhyFigure &why, const Plan &plan, Component component)
{
    setSource(why, InputName::Target, sourceOf(plan, TermSet::Target, component));
    setSource(why, InputName::Floor, sourceOf(plan, TermSet::Floor, component));
    for (const InputName band : {InputName::BandLow, InputName::BandHigh}) {
        setSource(why, band, guideSource(plan));
    }
}

WhyFigure whyOpening(const Plan &plan, const Money &opening, const Money &target, const QLocale &locale)
{
    const QString name = Wording::tr("The opening");
    if (plan.ladder.opening) {
        WhyFigure why;
        why.name = name;
        why.value = moneyText(opening, locale);
        why.formula = Wording::tr("Your own opening.");
        return why;
    }
    return whyMoney(name, explainedOpening(target, plan.ladder.premium.value_or(usualOpenerPremium)), locale);
}

WhyFigure whyNextAsk(const Reply &reply, const ReplyPoints &points, const QLocale &locale)
{
    const QString name = Wording::tr("The next ask");
    if (!points.opening || !points.target) {
        return reasonOnly(name, Wording::tr("There is no ladder to go down without a target and an opening "
                                            "above it."));
    }
    const int step = std::clamp(points.asksMade, 0, int(ladderSevenths.size()) - 1);
    WhyFigure why = whyMoney(name, explainedStep(*points.opening, *points.target, step), locale);
    if (!reply.nextAsk) {
        why.value.clear();
        why.remark = Wording::tr("Their figure is at this step of the ladder or above it: there is nothing "
                                 "higher to ask.");
        return why;
    }
    why.remark = Wording::tr("Step %1 of the ladder: the next one that has not been said.").arg(step + 1);
    if (points.floor && *reply.nextAsk == *points.floor) {
        why.remark += u' ' + Wording::tr("It is raised to the floor.");
    }
    why.value = moneyText(*reply.nextAsk, locale);
    return why;
}

WhyFigure whyThen(const Reply &reply, const ReplyPoints &points, const QLocale &locale)
{
    WhyFigure why;
    why.name = Wording::tr("What then");
    why.value = replyZoneText(reply.zone);
    why.formula = Wording::tr("Their figure is held against the floor first, then the opening, then the "
                              "target: the first that it falls below or reaches decides.");
    const auto add = [&](InputName name, const std::optional<Money> &money) {
        if (money) {
            why.inputs.append({inputNameText(name), moneyText(*money, locale), {}, 0});
        }
    };
    add(InputName::Theirs, reply.theirs);
    add(InputName::Floor, points.floor);
    add(InputName::Target, points.target);
    add(InputName::Opening, points.opening);
    return why;
}

WhyFigure whyGap(const QString &name, const Money &theirs, const std::optional<Money> &mine, InputName mark,
                 const QLocale &locale)
{
    if (!mine) {
        return reasonOnly(name, mark == InputName::Floor ? missingSentence({WhyNot::NoFloor, {}})
                                                         : missingSentence({WhyNot::NoTarget, {}}));
    }
    return whyMoney(name, explainedGap(theirs, *mine, mark), locale);
}

WhyFigure whyInBand(const Reply &reply, const ReplyPoints &points, const QLocale &locale)
{
    const QString name = Wording::tr("Where it lies in the guide's band");
    if (!points.band) {
        return reasonOnly(name, missingSentence({WhyNot::NoBand, {}}));
    }
    return whyOrReason<Ratio>(
        name, explainedPenetration(reply.theirs, *points.band),
        [&](Ratio ratio) { return ratioPercentText(ratio, locale); }, locale);
}

Money partOf(const Package &package, PackagePart part)
{
    return part == PackagePart::Base    ? package.base
           : part == PackagePart::Grant ? package.grant
                                        : package.signOn;
}

Component componentOf(PackagePart part)
{
    return part == PackagePart::Base    ? Component::Base
           : part == PackagePart::Grant ? Component::Equity
                                        : Component::SignOn;
}

// Where what a package is worked out from came from.
void addPackageSources(WhyFigure &why, const Plan &plan, const Package &package, const Package &target)
{
    const auto add = [&](InputName name, PackagePart part) {
        if (partOf(package, part) == partOf(target, part)) {
            setSource(why, name, sourceOf(plan, TermSet::Target, componentOf(part)));
        }
    };
    add(InputName::Base, PackagePart::Base);
    add(InputName::Grant, PackagePart::Grant);
    add(InputName::SignOn, PackagePart::SignOn);
    setSource(why, InputName::Bonus, sourceOf(plan, TermSet::Target, Component::Bonus));
}

QString partName(PackagePart part)
{
    return part == PackagePart::Base    ? Wording::tr("Base, a year")
           : part == PackagePart::Grant ? Wording::tr("Whole grant")
                                        : Wording::tr("Sign-on");
}

bool isOwn(const Plan &plan, qsizetype row, PackagePart part)
{
    if (row >= plan.packages.choices.size()) {
        return false;
    }
    const PackageChoice &choice = plan.packages.choices[row];
    return part == PackagePart::Base    ? choice.base.has_value()
           : part == PackagePart::Grant ? choice.grant.has_value()
                                        : choice.signOn.has_value();
}

} // namespace

WhyFigure whyLadder(const Plan &plan, int step, LadderPart part, const QLocale &locale)
{
    const Component component = plan.ladder.component;
    const QString name = part == LadderPart::Ask ? Wording::tr("Ask %1").arg(step + 1)
                                                 : Wording::tr("Given with ask %1").arg(step + 1);
    const auto opening = openingOf(plan, component);
    const auto ladder = ladderOf(plan);
    if (!opening || !ladder) {
        return reasonOnly(name, missingSentence(opening ? ladder.error() : opening.error()));
    }
    const Money target = *amountOf(plan, TermSet::Target, component); // openingOf needed it too
    WhyFigure why;
    if (part == LadderPart::Given) {
        why = whyMoney(name, explainedConcession(ladder->steps, step), locale);
        why.remark = Wording::tr("Each step gives half of what the one before gave (4 : 2 : 1).");
    } else if (step == 0) {
        why = whyOpening(plan, *opening, target, locale);
    } else {
        why = whyMoney(name, explainedStep(*opening, target, step), locale);
    }
    addSources(why, plan, component);
    return why;
}

WhyFigure whyRangeOpener(const Plan &plan, const QLocale &locale)
{
    const QString name = Wording::tr("If they want a range");
    const auto ladder = ladderOf(plan);
    if (!ladder) {
        return reasonOnly(name, missingSentence(ladder.error()));
    }
    if (!ladder->rangeOpener) {
        return reasonOnly(name, missingSentence({WhyNot::NoTarget, {}}));
    }
    const MoneyRange &range = *ladder->rangeOpener;
    WhyFigure why =
        whyMoney(name, explainedOpening(range.lo, plan.ladder.premium.value_or(usualOpenerPremium)), locale);
    why.value = moneyRangeText(range, locale);
    why.remark = Wording::tr("From the target up, never one that begins below it.");
    addSources(why, plan, plan.ladder.component);
    return why;
}

QString replyZoneText(ReplyZone zone)
{
    switch (zone) {
    case ReplyZone::Unplaced:
        break;
    case ReplyZone::BelowFloor:
        return Wording::tr("below the floor: buy a day, or leave");
    case ReplyZone::BelowTarget:
        return Wording::tr("go down the ladder, or trade");
    case ReplyZone::AtTarget:
        return Wording::tr("at the target: take it, in writing");
    case ReplyZone::AtOpening:
        return Wording::tr("at the opening or above: take it");
    }
    return {};
}

WhyFigure whyReply(const Plan &plan, const Reply &reply, ReplyPart part, const QLocale &locale)
{
    const ReplyPoints points = replyPointsOf(plan, plan.replies.component);
    WhyFigure why;
    switch (part) {
    case ReplyPart::Theirs:
        why.name = Wording::tr("A figure that they may return");
        why.value = moneyText(reply.theirs, locale);
        why.formula = Wording::tr("One step after another between the two ends set above the table; without "
                                  "any, from a twentieth below the floor up to the opening.");
        return why;
    case ReplyPart::ToFloor:
        why = whyGap(Wording::tr("To the floor"), reply.theirs, points.floor, InputName::Floor, locale);
        break;
    case ReplyPart::ToTarget:
        why = whyGap(Wording::tr("To the target"), reply.theirs, points.target, InputName::Target, locale);
        break;
    case ReplyPart::InBand:
        why = whyInBand(reply, points, locale);
        break;
    case ReplyPart::NextAsk:
        why = whyNextAsk(reply, points, locale);
        break;
    case ReplyPart::Then:
        why = whyThen(reply, points, locale);
        break;
    }
    addSources(why, plan, plan.replies.component);
    return why;
}

WhyFigure whyPackageWorth(const Plan &plan, const PlanPackages &packages, const QLocale &locale)
{
    WhyFigure why = whyOf(Wording::tr("Worth of each package to you"),
                          moneyText(packages.worth.value, locale), packages.worth, locale);
    why.remark = Wording::tr("Worked out for the target; the other packages are made to be worth as much.");
    addPackageSources(why, plan, packages.reference, packages.reference);
    return why;
}

WhyFigure whyPackagePart(const Plan &plan, const PlanPackages &packages, qsizetype row, PackagePart part,
                         const QLocale &locale)
{
    const SolvedPackage &solved = packages.packages.at(row);
    //: %1 is a package's name, %2 "Whole grant"
    const QString name = Wording::tr("%1: %2").arg(solved.name, partName(part));
    if (!solved.package) {
        return reasonOnly(name, solved.missing ? missingSentence(*solved.missing) : QString());
    }
    if (solved.solved == part) {
        const auto explained = explainedPart(*solved.package, part, packages.worth.value, packages.weights);
        WhyFigure why = whyOf(name, moneyText(explained.value, locale), explained, locale);
        addPackageSources(why, plan, *solved.package, packages.reference);
        why.remark = Wording::tr("Worked out so that the package is worth as much as the target.");
        return why;
    }
    WhyFigure why;
    why.name = name;
    why.value = moneyText(partOf(*solved.package, part), locale);
    const Money target = partOf(packages.reference, part);
    const WhySource source = sourceOf(plan, TermSet::Target, componentOf(part));
    why.inputs.append({Wording::tr("the target's"), moneyText(target, locale), source.sentence, source.line});
    if (isOwn(plan, row, part)) {
        why.formula = Wording::tr("Your own figure for this package.");
    } else if (partOf(*solved.package, part) == target) {
        why.formula = Wording::tr("As the target has it.");
    } else {
        why.formula = Wording::tr("Proposed: the target's, moved by a twentieth.");
    }
    return why;
}

} // namespace counteroffer
