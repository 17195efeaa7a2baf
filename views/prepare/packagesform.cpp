// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/evaluation/plantactics.h"
#include "prepare/edittable.h"
#include "prepare/fieldkinds.h"
#include "prepare/plancache.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"
#include "prepare/replytables.h"
#include "prepare/whytactics.h"

#include <QCoreApplication>
#include <QLabel>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

using Packages = std::shared_ptr<PlanCache<PlanFigure<PlanPackages>>>;

QStringList partNames()
{
    return {Wording::tr("base"), Wording::tr("grant"), Wording::tr("sign-on")};
}

// A person's first change of a proposed package makes all of them the person's own.
void own(Plan &plan, const Packages &packages)
{
    if (!plan.packages.choices.isEmpty() || !packages->now()) {
        return;
    }
    const QList<SolvedPackage> proposed = packages->now()->packages;
    for (const SolvedPackage &package : proposed) {
        PackageChoice choice;
        choice.name = package.name;
        choice.solved = package.solved;
        if (package.package) {
            choice.base = package.package->base;
            choice.grant = package.package->grant;
            choice.signOn = package.package->signOn;
        }
        plan.packages.choices.append(choice);
    }
}

PlanColumn moneyColumn(const QString &head, const Packages &packages, const QLocale &locale,
                       Money Package::*shown, std::optional<Money> PackageChoice::*part, PackagePart which)
{
    PlanColumn made;
    made.head = head;
    made.step = Wording::tr("Change a package: %1").arg(head);
    made.text = [=](const Plan & /*plan*/, qsizetype row) {
        const SolvedPackage &package = packages->now()->packages[row];
        return package.package ? amountText((*package.package).*shown, locale) : QString();
    };
    made.take = [=](Plan &plan, qsizetype row, const QString &entry) {
        std::optional<Money> amount;
        const QString problem = takeMoney(amount, entry, locale, plan.currency);
        if (!problem.isEmpty()) {
            return problem;
        }
        own(plan, packages);
        PackageChoice &choice = plan.packages.choices[row];
        if (choice.solved == which) {
            return Wording::tr(
                "This part is worked out so that the package is worth the same. Choose another part "
                "to work out first.");
        }
        choice.*part = amount;
        return QString();
    };
    made.warning = [=](const Plan & /*plan*/, qsizetype row) {
        const SolvedPackage &package = packages->now()->packages[row];
        return package.missing && package.solved == which ? missingSentence(*package.missing) : QString();
    };
    return made;
}

PlanColumn solvedColumn(const Packages &packages)
{
    PlanColumn made;
    made.head = Wording::tr("Worked out");
    made.figure = false;
    made.step = Wording::tr("Choose what is worked out");
    made.choices = partNames();
    made.text = [packages](const Plan & /*plan*/, qsizetype row) {
        return partNames().value(int(packages->now()->packages[row].solved));
    };
    made.take = [packages](Plan &plan, qsizetype row, const QString &entry) {
        const auto part = partNames().indexOf(entry);
        if (part < 0) {
            return Wording::tr("Choose one of: %1.").arg(partNames().join(u", "_s));
        }
        own(plan, packages);
        plan.packages.choices[row].solved = PackagePart(part);
        return QString();
    };
    return made;
}

PlanColumn nameColumn(const Packages &packages)
{
    PlanColumn made;
    made.head = Wording::tr("Package");
    made.figure = false;
    made.step = Wording::tr("Rename a package");
    made.text = [packages](const Plan & /*plan*/, qsizetype row) {
        return packages->now()->packages[row].name;
    };
    made.take = [packages](Plan &plan, qsizetype row, const QString &entry) {
        own(plan, packages);
        plan.packages.choices[row].name = entry;
        return QString();
    };
    return made;
}

} // namespace

PlanForm *makePackagesForm(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    const Packages packages = planCache<PlanFigure<PlanPackages>>(context->editor(), packagesOf);
    auto *form = new PlanForm(context->editor(), Wording::tr("Packages of equal worth to you"));
    PlanField grant = rateField(PlanField{Wording::tr("A unit of grant counts"),
                                          u"tactics-grant-weight"_s,
                                          Wording::tr("Change the weight of the grant"),
                                          {},
                                          {},
                                          {},
                                          u"100%"_s,
                                          {}},
                                locale, 0, 1000, [](auto &plan) { return &plan.packages.grantWeight; });
    grant.unit = [](const Plan & /*plan*/) { return Wording::tr("of one of salary"); };
    form->addField(grant);
    PlanField signOn = rateField(PlanField{Wording::tr("A unit of sign-on counts"),
                                           u"tactics-signon-weight"_s,
                                           Wording::tr("Change the weight of the sign-on"),
                                           {},
                                           {},
                                           {},
                                           u"100%"_s,
                                           {}},
                                 locale, 0, 1000, [](auto &plan) { return &plan.packages.signOnWeight; });
    signOn.unit = grant.unit;
    form->addField(signOn);
    form->addNote([packages](const Plan & /*plan*/) {
        const auto &all = packages->now();
        return all ? QString() : missingSentence(all.error());
    });
    PlanRows rows;
    rows.name = u"packages"_s;
    rows.ids = [packages](const Plan & /*plan*/) {
        QStringList ids;
        const auto &all = packages->now();
        for (qsizetype i = 0; all && i < all->packages.size(); ++i) {
            ids.append(QString::number(i));
        }
        return ids;
    };
    rows.columns = {nameColumn(packages),
                    moneyColumn(Wording::tr("Base, a year"), packages, locale, &Package::base,
                                &PackageChoice::base, PackagePart::Base),
                    moneyColumn(Wording::tr("Whole grant"), packages, locale, &Package::grant,
                                &PackageChoice::grant, PackagePart::Grant),
                    moneyColumn(Wording::tr("Sign-on"), packages, locale, &Package::signOn,
                                &PackageChoice::signOn, PackagePart::SignOn),
                    solvedColumn(packages)};
    auto *list = new PlanList(context, Wording::tr("Packages"), rows, {});
    list->table()->giveRoomTo(0);
    form->addWide(list);
    list->setWhy([=](const QModelIndex &index) {
        const auto &all = packages->now();
        const Plan &plan = context->editor()->plan();
        if (!all || index.row() >= all->packages.size()) {
            return WhyFigure();
        }
        switch (index.column()) {
        case 0:
            return whyPackageWorth(plan, *all, locale);
        case 1:
            return whyPackagePart(plan, *all, index.row(), PackagePart::Base, locale);
        case 2:
            return whyPackagePart(plan, *all, index.row(), PackagePart::Grant, locale);
        case 3:
            return whyPackagePart(plan, *all, index.row(), PackagePart::SignOn, locale);
        default:
            return WhyFigure();
        }
    });
    return form;
}

} // namespace counteroffer
