// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/binder.h"

#include <algorithm>
#include <array>

namespace counteroffer::strategy {

namespace {

// The parts of an ask or a floor that have a place of their own.
enum Slot : quint8 { BaseSlot, EquitySlot, CountSlot, RateSlot, BonusSlot, SignOnSlot, TotalSlot, slotCount };
using Slots = std::array<int, slotCount>; // the figure bound to each; -1 for none

constexpr Slots noFigures = {-1, -1, -1, -1, -1, -1, -1};

class Binder final
{
public:
    Binder(Work &work, const Prose &prose, Strategy &strategy, Diagnostics &diagnostics)
        : m_work(work), m_prose(prose), m_strategy(strategy), m_diagnostics(diagnostics)
    {}

    void run();

private:
    [[nodiscard]] const RawFigure &raw(int figure) const
    {
        return m_work.tokens.figures[std::size_t(figure)];
    }
    [[nodiscard]] Reading &reading(int figure) { return m_work.readings[std::size_t(figure)]; }
    [[nodiscard]] int count() const { return int(m_work.readings.size()); }

    void findMainCurrency();
    void sortRegions();
    void inheritParts();
    [[nodiscard]] Part inheritedBy(int figure) const;
    [[nodiscard]] bool isLike(int figure, int other) const;
    [[nodiscard]] bool isSumInParentheses(int figure);
    [[nodiscard]] bool isAtLeast(int figure, int other) const;
    [[nodiscard]] bool opensParts(int figure);
    [[nodiscard]] int slotOf(int figure);
    [[nodiscard]] Slots choose(Act act, int region);
    [[nodiscard]] Slots chooseOpening(const Slots &target);
    void fill(const Slots &chosen, StrategyTarget &target);
    void fill(const Slots &chosen, StrategyFloor &floor);
    void bindRoles(const Slots &chosen, bool isFloor);
    void bindRole(int figure, FigureRole role);
    void bindCompany();
    void bindRegions();
    void noteUnbound(const Slots &target, const Slots &floor);

    Work &m_work;
    const Prose &m_prose;
    Strategy &m_strategy;
    Diagnostics &m_diagnostics;
    Currency m_main;
    bool m_firmAsk = false; ///< an ask that is no mere reply exists
};

// The currency of the first ask, else of the first floor: further regions' figures differ from it.
void Binder::findMainCurrency()
{
    for (const Act wanted : {Act::Ask, Act::Floor, Act::Counter, Act::Initial}) {
        for (int i = 0; i < count(); ++i) {
            const Reading &one = reading(i);
            if (one.act == wanted && one.region == 0 && one.part != Part::Excluded &&
                raw(i).amount.kind == AmountKind::Money) {
                m_main = one.currency;
                return;
            }
        }
    }
}

// A figure in another region's currency belongs there even where the region is not named again, and one in
// the main currency comes back from a region that has its own (rules 8, 14).
void Binder::sortRegions()
{
    const QList<Currency> &regional = m_work.context.regionCurrencies;
    int mainSentence = -1;
    for (int i = 0; i < count(); ++i) {
        Reading &one = reading(i);
        if (raw(i).amount.kind != AmountKind::Money || one.alternate) {
            continue;
        }
        if (one.region == 0 && one.currency == m_main && mainSentence < 0) {
            mainSentence = one.sentence;
        }
        if (one.region > 0 && one.currency == m_main) {
            const auto foreign = std::find_if(
                m_work.readings.cbegin(), m_work.readings.cbegin() + i, [&one, this](const Reading &other) {
                    return other.region == one.region && other.currency != m_main;
                });
            if (foreign != m_work.readings.cbegin() + i && foreign->sentence != one.sentence) {
                one.region = 0;
            }
        } else if (one.region == 0 && one.currency != m_main && one.sentence != mainSentence &&
                   regional.contains(one.currency) && (one.act == Act::Ask || one.act == Act::Floor)) {
            one.region = -1;
        }
    }
}

// "$200K base + $80K equity ($310K)": the sum of what stands before (rule 25).
bool Binder::isSumInParentheses(int figure)
{
    const int at = raw(figure).token;
    if (figure < 2 || !m_work.tokens.at(at - 1).is(Mark::Open)) {
        return false;
    }
    const Reading &one = reading(figure);
    return reading(figure - 1).act == one.act && reading(figure - 2).act == one.act &&
           reading(figure - 1).sentence == one.sentence && reading(figure - 2).sentence == one.sentence &&
           reading(figure - 1).part != reading(figure - 2).part;
}

// "$350K ($220K base + $80K equity …)": the total, its parts follow.
bool Binder::opensParts(int figure)
{
    const int at = raw(figure).token;
    if (figure + 2 >= count() || !m_work.tokens.at(at + 1).is(Mark::Open) || raw(figure + 1).token > at + 4) {
        return false;
    }
    const Part first = reading(figure + 1).part;
    const Part second = reading(figure + 2).part;
    return first != Part::None && first != Part::Excluded && first != Part::Total && second != Part::None &&
           second != Part::Excluded && first != second &&
           reading(figure + 2).sentence == reading(figure).sentence;
}

// A bare figure is of the part that was last spoken of, if that was one alone, or the total if that was among
// them (rule 25, 30).
Part Binder::inheritedBy(int figure) const
{
    int single = -1;
    int total = -1;
    bool mixed = false;
    int sentence = -1;
    for (int i = figure - 1; i >= 0; --i) {
        const Reading &other = m_work.readings[std::size_t(i)];
        const bool said = other.act == Act::Ask || other.act == Act::Counter || other.act == Act::Floor;
        if (!said || other.region != 0 || other.alternate || other.conversion ||
            other.part == Part::Excluded || other.part == Part::None ||
            raw(i).amount.kind != AmountKind::Money) {
            continue;
        }
        if (sentence >= 0 && other.sentence != sentence) {
            break;
        }
        sentence = other.sentence;
        total = other.part == Part::Total ? i : total;
        mixed = mixed || (single >= 0 && m_work.readings[std::size_t(single)].part != other.part);
        single = i;
    }
    if (total >= 0) {
        return isLike(figure, total) ? Part::Total : Part::None;
    }
    return single >= 0 && !mixed && isLike(figure, single) ? m_work.readings[std::size_t(single)].part
                                                           : Part::None;
}

// Whether a figure can be of the same kind as another: of its currency, and between half of it and a quarter
// more. A floor of half the ask is another component.
bool Binder::isLike(int figure, int other) const
{
    const auto own = moneyOf(m_work, figure);
    const auto model = moneyOf(m_work, other);
    return own && model && raw(other).amount.kind == AmountKind::Money &&
           own->lo.currency == model->lo.currency && own->hi.minor >= model->lo.minor / 2 &&
           own->lo.minor <= model->hi.minor + model->hi.minor / 4;
}

void Binder::inheritParts()
{
    for (int i = 0; i < count(); ++i) {
        Reading &one = reading(i);
        if (one.part != Part::None || raw(i).amount.kind != AmountKind::Money || one.conversion ||
            one.alternate) {
            continue;
        }
        if (isSumInParentheses(i) || opensParts(i)) {
            one.part = Part::Total;
        } else if (one.act == Act::Ask && i > 0 && reading(i - 1).act == Act::Rival &&
                   reading(i - 1).part == Part::Total && reading(i - 1).sentence == one.sentence) {
            one.part = Part::Total; // "a competing offer at $200K TC, I'm targeting $210K"
        } else if (one.act == Act::Floor || one.act == Act::WalkAway ||
                   (one.act == Act::Ask && one.rank == Rank::Opening)) {
            one.part = inheritedBy(i);
        }
    }
}

int Binder::slotOf(int figure)
{
    const bool money = raw(figure).amount.kind == AmountKind::Money;
    switch (reading(figure).part) {
    case Part::Base:
        return money ? BaseSlot : -1;
    case Part::Equity:
        return money ? EquitySlot : -1;
    case Part::Count:
        return CountSlot;
    case Part::Bonus:
        return money ? BonusSlot : raw(figure).amount.kind == AmountKind::Percent ? RateSlot : -1;
    case Part::SignOn:
        return money ? SignOnSlot : -1;
    case Part::Total:
        return money ? TotalSlot : -1;
    default:
        return -1;
    }
}

Slots Binder::choose(Act act, int region)
{
    Slots chosen = noFigures;
    for (int i = 0; i < count(); ++i) {
        const Reading &one = reading(i);
        const int slot =
            one.act == act && one.region == region && !one.conversion && !one.alternate ? slotOf(i) : -1;
        if (slot < 0 || (act == Act::Ask && m_firmAsk && one.rank == Rank::Reply)) {
            continue;
        }
        int &held = chosen[std::size_t(slot)];
        if (held < 0 || (act == Act::Ask && one.rank < reading(held).rank)) {
            held = i;
        }
    }
    return chosen;
}

// What is opened with where the target is another amount.
Slots Binder::chooseOpening(const Slots &target)
{
    Slots chosen = noFigures;
    for (int i = 0; i < count(); ++i) {
        const Reading &one = reading(i);
        const int slot = one.act == Act::Ask && one.rank == Rank::Opening && one.region == 0 &&
                                 !one.conversion && !one.alternate
                             ? slotOf(i)
                             : -1;
        if ((slot == BaseSlot || slot == TotalSlot) && target[std::size_t(slot)] != i &&
            chosen[std::size_t(slot)] < 0) {
            chosen[std::size_t(slot)] = i;
        }
    }
    return chosen;
}

void Binder::fill(const Slots &chosen, StrategyTarget &target)
{
    const auto money = [&](Slot slot) {
        return chosen[slot] < 0 ? std::nullopt : moneyOf(m_work, chosen[slot]);
    };
    target.base = money(BaseSlot);
    target.equity = money(EquitySlot);
    target.bonus = money(BonusSlot);
    target.signOn = money(SignOnSlot);
    target.total = money(TotalSlot);
    if (chosen[EquitySlot] >= 0) {
        target.equityBasis = reading(chosen[EquitySlot]).basis;
    }
    if (chosen[CountSlot] >= 0) {
        target.equityCount = toCountRange(raw(chosen[CountSlot]).amount);
    }
    if (chosen[RateSlot] >= 0) {
        target.bonusPercent = toRateRange(raw(chosen[RateSlot]).amount);
    }
}

void Binder::fill(const Slots &chosen, StrategyFloor &floor)
{
    StrategyTarget all;
    fill(chosen, all);
    floor = {all.base, all.equity, all.signOn, all.total, all.equityBasis, all.equityCount, all.bonus};
}

void Binder::bindRole(int figure, FigureRole role)
{
    const TextSpan span = raw(figure).span;
    m_strategy.figures.append({role, span, placeAt(m_prose, span.start).line});
}

void Binder::bindRoles(const Slots &chosen, bool isFloor)
{
    struct Pair
    {
        Slot slot;
        FigureRole role;
    };
    constexpr Pair asks[] = {
        {BaseSlot, FigureRole::TargetBase},         {EquitySlot, FigureRole::TargetEquity},
        {CountSlot, FigureRole::TargetEquityCount}, {RateSlot, FigureRole::TargetBonusPercent},
        {SignOnSlot, FigureRole::TargetSignOn},     {TotalSlot, FigureRole::TargetTotal}};
    constexpr Pair floors[] = {{BaseSlot, FigureRole::FloorBase},
                               {EquitySlot, FigureRole::FloorEquity},
                               {SignOnSlot, FigureRole::FloorSignOn},
                               {TotalSlot, FigureRole::FloorTotal}};
    const auto bind = [&](const Pair &pair) {
        if (chosen[pair.slot] >= 0) {
            bindRole(chosen[pair.slot], pair.role);
        }
    };
    if (isFloor) {
        std::for_each(std::begin(floors), std::end(floors), bind);
    } else {
        std::for_each(std::begin(asks), std::end(asks), bind);
    }
}

// The first component named is the figure (rule 30); percentages are no amounts.
void Binder::bindCompany()
{
    for (int i = 0; i < count(); ++i) {
        const Reading &one = reading(i);
        const bool usable = raw(i).amount.kind == AmountKind::Money && one.region == 0 && !one.alternate &&
                            !one.conversion && one.part != Part::Excluded;
        if (usable && one.act == Act::Counter && !m_strategy.companyCounter) {
            m_strategy.companyCounter = moneyOf(m_work, i);
            bindRole(i, FigureRole::CompanyCounter);
        } else if (usable && one.act == Act::Initial && !m_strategy.initialOffer) {
            m_strategy.initialOffer = moneyOf(m_work, i);
            bindRole(i, FigureRole::InitialOffer);
        }
    }
}

void Binder::bindRegions()
{
    for (int region = 1; region < int(m_work.regionNames.size()); ++region) {
        const Slots asks = choose(Act::Ask, region);
        const Slots floors = choose(Act::Floor, region);
        RegionalStrategy regional;
        regional.region = m_work.regionNames[std::size_t(region)];
        fill(asks, regional.target);
        fill(floors, regional.floor);
        for (const Slots &chosen : {asks, floors}) {
            for (const int figure : chosen) {
                if (figure >= 0 && regional.currency.isNull() &&
                    raw(figure).amount.kind == AmountKind::Money) {
                    regional.currency = reading(figure).currency;
                }
            }
        }
        if (asks != noFigures || floors != noFigures) {
            m_strategy.otherRegions.append(regional);
        }
    }
}

void Binder::noteUnbound(const Slots &target, const Slots &floor)
{
    for (int i = 0; i < count(); ++i) {
        const Reading &one = reading(i);
        const bool spoken = one.act == Act::Ask || one.act == Act::Floor || one.act == Act::WalkAway;
        const bool bare = spoken && one.part == Part::None;
        const bool idle = one.act == Act::None && slotOf(i) >= 0;
        const bool bound = std::find(target.begin(), target.end(), i) != target.end() ||
                           std::find(floor.begin(), floor.end(), i) != floor.end();
        if ((bare || idle) && !bound && !one.alternate && !one.conversion) {
            const TextSpan span = raw(i).span;
            const TextPlace place = placeAt(m_prose, span.start);
            m_diagnostics.append({Severity::Note,
                                  DiagnosticCode::StrategyFigureUnbound,
                                  place.line,
                                  place.column,
                                  {m_work.text.mid(span.start, span.length).toString()}});
        }
    }
}

void Binder::run()
{
    findMainCurrency();
    sortRegions();
    inheritParts();
    giveAlternatesToRegions(m_work);
    m_firmAsk = std::any_of(m_work.readings.cbegin(), m_work.readings.cend(), [](const Reading &one) {
        return one.act == Act::Ask && one.region == 0 && one.rank != Rank::Reply &&
               one.part != Part::Excluded;
    });
    const Slots asks = choose(Act::Ask, 0);
    Slots floors = choose(Act::Floor, 0);
    const Slots walks = choose(Act::WalkAway, 0);
    if (floors == noFigures) {
        floors = walks;
    } else {
        fill(walks, m_strategy.walkAway);
    }
    m_strategy.currency = m_main;
    fill(asks, m_strategy.target);
    fill(floors, m_strategy.floor);
    fill(chooseOpening(asks), m_strategy.opening);
    bindRoles(asks, false);
    bindRoles(floors, true);
    bindCompany();
    bindRegions();
    noteUnbound(asks, floors);
}

} // namespace

void bindFigures(Work &work, const Prose &prose, Strategy &strategy, Diagnostics &diagnostics)
{
    Binder(work, prose, strategy, diagnostics).run();
}

} // namespace counteroffer::strategy
