// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/figure.h"

#include "compensation/moneytext.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
public:
    static QString of(Formula formula)
    {
        switch (formula) {
        case Formula::YearTotal:
            return tr("base + bonus + sign-on + what vests + refreshers");
        case Formula::Floor:
            return tr("(four-year value × (1 + risk) + forfeited) ÷ 4, for the best alternative");
        case Formula::ZoneWidth:
            return tr("high end of the band − floor");
        case Formula::Penetration:
            return tr("(amount − low end) ÷ (high end − low end)");
        case Formula::RequiredExit:
            return tr("gap ÷ (years × equity) ÷ (1 − dilution) for each round × valuation");
        case Formula::PackageWorth:
            return tr("4 × base × (1 + bonus) + grant × its weight + sign-on × its weight");
        default:
            return ofTactics(formula);
        }
    }

    static QString of(InputName name)
    {
        switch (name) {
        case InputName::Base:
            return tr("base");
        case InputName::Bonus:
            return tr("bonus");
        case InputName::SignOn:
            return tr("sign-on");
        case InputName::Vested:
            return tr("what vests");
        case InputName::Refreshed:
            return tr("refreshers");
        case InputName::FourYearValue:
            return tr("four-year value");
        case InputName::Risk:
            return tr("risk");
        case InputName::Forfeited:
            return tr("forfeited");
        case InputName::Floor:
            return tr("floor");
        case InputName::Amount:
            return tr("amount");
        case InputName::BandLow:
            return tr("low end");
        default:
            return ofMore(name);
        }
    }

private:
    static QString ofTactics(Formula formula)
    {
        switch (formula) {
        case Formula::SolvedBase:
            return tr("(worth − grant × its weight − sign-on × its weight) ÷ (4 × (1 + bonus))");
        case Formula::SolvedGrant:
            return tr("(worth − 4 × base × (1 + bonus) − sign-on × its weight) ÷ the grant's weight");
        case Formula::SolvedSignOn:
            return tr("(worth − 4 × base × (1 + bonus) − grant × its weight) ÷ the sign-on's weight");
        case Formula::Opening:
            return tr("target × (1 + premium)");
        case Formula::LadderStep:
            return tr("target + (opening − target) × sevenths left ÷ 7");
        case Formula::Concession:
            return tr("the ask before − this ask");
        case Formula::OverFloor:
            return tr("their figure − floor");
        case Formula::OverTarget:
            return tr("their figure − target");
        case Formula::ExitConverted:
            return tr(
                "count × (exit ÷ shares at the exit − strike), at least 0; shares at the exit = all shares ÷ "
                "(1 − dilution) for each round");
        case Formula::ExitPreferred:
            return tr(
                "count × ((exit − preference) ÷ (shares at the exit × (1 − preferred)) − strike), at least "
                "0; shares at the exit = all shares ÷ (1 − dilution) for each round");
        case Formula::GrantExit:
            return tr("grant × exit ÷ valuation × (1 − dilution) for each round");
        case Formula::Lead:
            return tr("four years of the first − four years of the second");
        default:
            return {};
        }
    }

    static QString ofMore(InputName name)
    {
        switch (name) {
        case InputName::BandHigh:
            return tr("high end");
        case InputName::Gap:
            return tr("gap");
        case InputName::Equity:
            return tr("equity");
        case InputName::Years:
            return tr("years");
        case InputName::Rounds:
            return tr("rounds");
        case InputName::Dilution:
            return tr("dilution");
        case InputName::Valuation:
            return tr("valuation");
        case InputName::Grant:
            return tr("grant");
        case InputName::GrantWeight:
            return tr("weight of the grant");
        case InputName::SignOnWeight:
            return tr("weight of the sign-on");
        case InputName::Worth:
            return tr("worth");
        default:
            return ofTactics(name);
        }
    }

    static QString ofExits(InputName name)
    {
        switch (name) {
        case InputName::Exit:
            return tr("exit");
        case InputName::Preference:
            return tr("preference");
        case InputName::PreferredShare:
            return tr("preferred");
        case InputName::AllShares:
            return tr("all shares");
        case InputName::Count:
            return tr("count");
        case InputName::Strike:
            return tr("strike");
        case InputName::FirstSum:
            return tr("four years of the first");
        case InputName::SecondSum:
            return tr("four years of the second");
        default:
            return {};
        }
    }

    static QString ofTactics(InputName name)
    {
        switch (name) {
        case InputName::Target:
            return tr("target");
        case InputName::Premium:
            return tr("premium");
        case InputName::Opening:
            return tr("opening");
        case InputName::SeventhsLeft:
            return tr("sevenths left");
        case InputName::StepBefore:
            return tr("the ask before");
        case InputName::Ask:
            return tr("this ask");
        case InputName::Theirs:
            return tr("their figure");
        default:
            return ofExits(name);
        }
    }
};

struct ValueText
{
    const QLocale &locale;

    QString operator()(const Money &money) const { return moneyText(money, locale); }
    QString operator()(Rate rate) const { return rateText(rate, locale); }
    QString operator()(Ratio ratio) const { return ratioPercentText(ratio, locale); }
    QString operator()(const UnitPrice &price) const { return unitPriceText(price, locale); }
    QString operator()(qint64 count) const { return locale.toString(count); }
};

} // namespace

QString formulaText(Formula formula)
{
    return Wording::of(formula);
}

QString inputNameText(InputName name)
{
    return Wording::of(name);
}

QString inputValueText(const InputValue &value, const QLocale &locale)
{
    return std::visit(ValueText{locale}, value);
}

} // namespace counteroffer
