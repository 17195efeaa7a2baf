// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planfigure.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanFigure)
public:
    static QString of(WhyNot code)
    {
        switch (code) {
        case WhyNot::NoBase:
            return tr("The base salary is not known. Enter it.");
        case WhyNot::BasisUndecided:
            return tr("Say whether the equity is a year's worth or a four-year grant.");
        case WhyNot::RateMissing:
            return tr("The amounts are in different currencies. Enter a rate between them.");
        case WhyNot::NoAlternative:
            return tr("No alternative with a figure is listed. Enter what you would do instead.");
        case WhyNot::NoFloor:
            return tr("There is no floor yet. List your alternatives, or set one.");
        case WhyNot::NoTarget:
            return tr("There is no target yet. Enter its base salary.");
        case WhyNot::NoBand:
            return tr("The guide gives no range for this.");
        default:
            return ofEquity(code);
        }
    }

private:
    static QString ofEquity(WhyNot code)
    {
        switch (code) {
        case WhyNot::NoUnits:
            return tr(
                "The number of shares or options is not known. Ask for it, and whether they are options.");
        case WhyNot::UnitsUnpriced:
            return tr("A count alone is no amount. Enter the preferred price, the strike of options, and the "
                      "number "
                      "of all shares, fully diluted.");
        case WhyNot::NoValuation:
            return tr("The company's valuation is not known. Enter it.");
        case WhyNot::NoEquity:
            return tr("There is no equity to look at. Enter its amount or count.");
        case WhyNot::NoBonus:
            return tr("The bonus is not known. Enter it, or 0 % where there is none.");
        default:
            return {};
        }
    }
};

} // namespace

QString missingSentence(const Missing &missing)
{
    return missing.code == WhyNot::Arithmetic && missing.arithmetic ? arithmeticSentence(*missing.arithmetic)
                                                                    : Wording::of(missing.code);
}

QString missingName(WhyNot code)
{
    switch (code) {
    case WhyNot::NoBase:
        return QStringLiteral("no-base");
    case WhyNot::BasisUndecided:
        return QStringLiteral("basis-undecided");
    case WhyNot::RateMissing:
        return QStringLiteral("rate-missing");
    case WhyNot::NoAlternative:
        return QStringLiteral("no-alternative");
    case WhyNot::NoFloor:
        return QStringLiteral("no-floor");
    case WhyNot::NoTarget:
        return QStringLiteral("no-target");
    case WhyNot::NoBand:
        return QStringLiteral("no-band");
    case WhyNot::NoUnits:
        return QStringLiteral("no-units");
    case WhyNot::UnitsUnpriced:
        return QStringLiteral("units-unpriced");
    case WhyNot::NoValuation:
        return QStringLiteral("no-valuation");
    case WhyNot::NoEquity:
        return QStringLiteral("no-equity");
    case WhyNot::NoBonus:
        return QStringLiteral("no-bonus");
    case WhyNot::Arithmetic:
        return QStringLiteral("arithmetic");
    }
    return {};
}

} // namespace counteroffer
