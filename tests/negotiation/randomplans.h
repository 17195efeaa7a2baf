// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QRandomGenerator>

namespace counteroffer::test {

/// Plans that could be, from a seed: the same seed gives the same plan. Every field is filled now and then.
class RandomPlans final
{
public:
    explicit RandomPlans(quint32 seed) : m_random(seed) {}

    Plan next()
    {
        Plan plan;
        plan.id = text();
        plan.name = text();
        plan.person = text();
        plan.guidePath = text();
        plan.guideHash = text();
        plan.region = text();
        plan.level = text();
        plan.currency = currency();
        plan.equityBasis = EquityBasis(below(3));
        plan.facts = facts();
        plan.floor = terms();
        plan.target = terms();
        plan.stretch = terms();
        plan.offer = offer(0);
        plan.exit = exit();
        plan.ladder = {Component(below(componentCount)), maybe(money()), maybe(Rate{below(5000)}), below(9),
                       later()};
        plan.replies = {Component(below(componentCount)), maybe(money()), maybe(money()), maybe(money()),
                        later()};
        plan.packages.grantWeight = maybe(Rate{below(20000)});
        plan.packages.choices = {
            {text(), maybe(money()), {}, maybe(money()), PackagePart(below(3)), later()}};
        if (below(2)) {
            plan.floorOverride = FloorOverride{money(), text(), later()};
        }
        for (int i = below(4); i > 0; --i) {
            addEntries(plan, i);
        }
        plan.callStep = text();
        plan.unknown = later();
        return plan;
    }

private:
    void addEntries(Plan &plan, int number)
    {
        const QString id = QStringLiteral("entry-%1").arg(number);
        plan.alternatives.append({id, AlternativeKind(below(3)), text(), text(), maybe(money()),
                                  Rate{below(900)}, maybe(money()), maybe(Rate{below(10001)}), text(),
                                  below(2) == 1, text(), later()});
        plan.claims.append({id, text(), Proof(below(3)), text(), below(99), later()});
        plan.otherOffers.append(offer(number));
        plan.rates.append({currency(), currency(), 1 + below(2000000000), QDate(2026, 1 + below(12), 9)});
        plan.script.append(step(id));
        plan.cards.append({id, text(), text(), segments(), text(), text(), below(99), later()});
        plan.trades.append({id, text(), text(), below(2) == 1, later()});
        plan.questions.append({id, text(), text(), below(2) == 1, later()});
        plan.checklist.append({id, text(), below(2) == 1, later()});
        plan.deadlines.append({id, text(), time(), below(2) == 1, later()});
        plan.daysOff.append({QDate(2026, 1 + below(12), 1 + below(28)), text(), later()});
        plan.notes.insert(id, text());
        plan.callEvents.append({time(), text(), id, text(), later()});
        plan.rehearsals.append({time(),
                                text(),
                                below(90000),
                                Component(below(componentCount)),
                                maybe(money()),
                                maybe(money()),
                                maybe(money()),
                                below(101),
                                below(40),
                                {{text(), below(60) - 30, below(9), later()}},
                                later()});
    }

    int below(int end) { return m_random.bounded(end); }
    QString text()
    {
        static const QStringList texts{QString(), QStringLiteral("a"), QStringLiteral("“Fünf” \\ \"x\"\n\t"),
                                       QStringLiteral("円 🙂"), QStringLiteral("{target.base}")};
        return texts[below(int(texts.size()))];
    }
    template <typename T>
    std::optional<T> maybe(const T &value)
    {
        return below(2) ? std::optional(value) : std::nullopt;
    }
    QJsonObject later()
    {
        return below(3)
                   ? QJsonObject()
                   : QJsonObject{{QStringLiteral("later"), QJsonObject{{QStringLiteral("a"), below(9)}}}};
    }
    Currency currency()
    {
        return below(5) == 0 ? Currency() : Currency::all()[below(int(Currency::all().size()))];
    }
    Money money() { return {qint64(m_random.generate64() % 1'000'000'000'000'000), currency()}; }
    UnitPrice price() { return {below(1'000'000'000), currency()}; }
    Rate rate() { return {below(90'000)}; }
    std::optional<MoneyRange> range()
    {
        const Money low = money();
        return maybe(MoneyRange{low, Money{low.minor + below(1000), low.currency}});
    }
    GuideFacts facts()
    {
        GuideFacts facts;
        facts.base = range();
        facts.total = range();
        facts.claimedFloor = range();
        facts.bonus = maybe(RateRange{Rate{below(500)}, Rate{500 + below(500)}});
        facts.openEnded = {Component(below(componentCount))};
        facts.equityPeriod.inferred = EquityBasis(below(3));
        facts.equityPeriod.residualYear = maybe(m_random.generateDouble());
        facts.spokenEquityBasis = EquityBasis(below(3));
        facts.line = below(500);
        return facts;
    }
    template <typename T>
    Term<T> term(const T &value)
    {
        return below(3) == 0
                   ? Term<T>()
                   : Term<T>{value, Origin(below(5)), below(99), TermStatus(below(4)), PayPeriod(below(4))};
    }
    VestingSchedule schedule()
    {
        if (below(2)) {
            return PeriodicVesting{48, 1 + 2 * below(2), below(2) * 12};
        }
        return AnnualVesting{{{Rate{4000}, 1}, {Rate{3000}, 2}, {Rate{3000}, 12}}};
    }
    EquityUnits units()
    {
        return {UnitKind(below(3)),
                maybe(qint64(below(90000))),
                maybe(price()),
                maybe(price()),
                maybe(price()),
                maybe(qint64(below(900'000'000))),
                maybe(money()),
                maybe(Rate{below(9999)}),
                later()};
    }
    Terms terms()
    {
        Terms some{term(money()), term(money()), term(rate()), term(money()), term(money())};
        some.equityBasis = EquityBasis(below(3));
        some.unknown = later();
        Conditions &conditions = some.conditions;
        conditions.payout = maybe(rate());
        conditions.firstYearMonths = maybe(qint64(below(13)));
        conditions.raise = maybe(Rate{below(500) - 200});
        conditions.laterSignOn = below(2) ? QList{money()} : QList<Money>();
        conditions.clawback = maybe(Clawback{Clawback::Kind(below(2)), below(48)});
        conditions.vesting = maybe(schedule());
        conditions.refreshers =
            below(2) ? QList{Refresher{money(), below(4), 1 + below(5)}} : QList<Refresher>();
        conditions.units = units();
        conditions.unknown = later();
        return some;
    }
    QDateTime time()
    {
        return QDateTime::fromMSecsSinceEpoch(qint64(m_random.bounded(2000000000)) * 1000 + below(1000),
                                              Qt::UTC);
    }
    Offer offer(int number)
    {
        Offer offer{
            QStringLiteral("offer-%1").arg(number), text(), terms(), maybe(time()), {}, text(), later()};
        for (int i = below(3); i > 0; --i) {
            offer.rounds.append({time(), Component(below(componentCount)), maybe(money()), maybe(rate()),
                                 text(), Speaker(below(2)), text(), later()});
        }
        return offer;
    }
    ExitAssumptions exit()
    {
        return {maybe(money()),
                below(20),
                Rate{below(9999)},
                {money(), money()},
                maybe(Rate{below(10001)}),
                maybe(Rate{below(900)}),
                maybe(Rate{below(900)}),
                later()};
    }
    QList<ScriptSegment> segments()
    {
        QList<ScriptSegment> segments;
        for (int i = below(5); i > 0; --i) {
            segments.append({SlotRole(below(int(SlotRole::Blank) + 1)), text(),
                             below(2) ? QStringList{QStringLiteral("b"), text()} : QStringList(), text(),
                             text(), later()});
        }
        return segments;
    }
    ScriptStep step(const QString &id)
    {
        return {id,
                StepKind(below(int(StepKind::Recap) + 1)),
                text(),
                segments(),
                text(),
                text(),
                below(99),
                below(2) == 1,
                below(2) == 1,
                later()};
    }

    QRandomGenerator m_random;
};

} // namespace counteroffer::test
