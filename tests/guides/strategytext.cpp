// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strategytext.h"

using namespace Qt::StringLiterals;

namespace counteroffer {

namespace {

QString plain(qint64 minor, Currency currency)
{
    return QString::number(minor / currency.minorPerUnit());
}

void add(QStringList &parts, const char *name, const std::optional<MoneyRange> &range,
         const QString &tail = {})
{
    if (range) {
        const QString lo = plain(range->lo.minor, range->lo.currency);
        const QString hi = plain(range->hi.minor, range->hi.currency);
        const QString unit = range->lo.currency.code() == u"USD"_s ? QString() : range->lo.currency.code();
        parts.append(QString::fromLatin1(name) + u' ' + unit + (lo == hi ? lo : QString(lo + u'-' + hi)) +
                     tail);
    }
}

QString basisMark(EquityBasis basis)
{
    return basis == EquityBasis::Year ? u"/yr"_s : basis == EquityBasis::Grant ? u"/grant"_s : QString();
}

} // namespace

QStringList summaryOf(const StrategyTarget &target, const StrategyFloor &floor)
{
    QStringList parts;
    add(parts, "base", target.base);
    add(parts, "equity", target.equity, basisMark(target.equityBasis));
    if (target.equityCount) {
        parts.append(u"count "_s + QString::number(target.equityCount->lo));
    }
    if (target.bonusPercent) {
        const auto [lo, hi] = *target.bonusPercent;
        parts.append(u"bonus% "_s + QString::number(lo.basisPoints) +
                     (lo == hi ? QString() : QString(u'-' + QString::number(hi.basisPoints))));
    }
    add(parts, "bonus", target.bonus);
    add(parts, "sign-on", target.signOn);
    add(parts, "total", target.total);
    add(parts, "floor.base", floor.base);
    add(parts, "floor.equity", floor.equity, basisMark(floor.equityBasis));
    add(parts, "floor.bonus", floor.bonus);
    add(parts, "floor.sign-on", floor.signOn);
    add(parts, "floor.total", floor.total);
    return parts;
}

QString summaryOf(const Strategy &strategy)
{
    QStringList parts = summaryOf(strategy.target, strategy.floor);
    add(parts, "walk.base", strategy.walkAway.base);
    add(parts, "walk.total", strategy.walkAway.total);
    for (const CompetingOffer &offer : strategy.competing) {
        QStringList one;
        const QString name = offer.employer.value_or(u"?"_s);
        add(one, "", offer.total);
        parts.append((offer.conditional ? u"maybe "_s : u"rival "_s) + name + one.join(u' '));
    }
    add(parts, "counter", strategy.companyCounter);
    add(parts, "initial", strategy.initialOffer);
    return parts.join(u"; "_s);
}

StrategyContext contextOf(const QString &regions)
{
    StrategyContext context;
    for (const QString &entry : regions.split(u',', Qt::SkipEmptyParts)) {
        const QStringList pair = entry.trimmed().split(u'=');
        context.regions.append(pair.value(0));
        context.regionCurrencies.append(Currency::fromCode(pair.value(1)).value_or(Currency()));
    }
    context.firstRegion = context.regions.value(0);
    context.company = u"Globex Robotics"_s;
    context.rowCurrency = context.regionCurrencies.value(0);
    return context;
}

Strategy readText(const QString &text, const QString &regions)
{
    Diagnostics diagnostics;
    return readStrategy({text, {{0, 7, 3}}}, contextOf(regions), diagnostics).value_or(Strategy());
}

} // namespace counteroffer
