// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy/strategyreader.h"
#include "guides/strategy/tokens.h"

#include <vector>

namespace counteroffer::strategy {

/// Who says a figure, to which end.
enum class Act : quint8 {
    None,
    Ask,
    Floor,
    WalkAway,   ///< a line below which one leaves; the floor only where nothing is called one (rule 24)
    Rival,      ///< an offer claimed to be held
    MaybeRival, ///< "if you hold one": not claimed (rule 34)
    Counter,    ///< what the company is expected to answer
    Initial,    ///< what the company offers first
    Other,      ///< a trigger, a later step, a remark: read, and known to be none of the above
};

/// How strong an ask is: the lowest wins, then the first (rule 15).
enum class Rank : quint8 { Target, Opening, Reply };

/// What a figure is an amount of. Excluded: surely none of the components (rules 19, 20, 22, 35).
enum class Part : quint8 { None, Base, Equity, Count, Bonus, SignOn, Total, Excluded };

/// A figure with all that the words around it say.
struct Reading
{
    Act act = Act::None;
    Rank rank = Rank::Target;
    Part part = Part::None;
    EquityBasis basis = EquityBasis::Unknown;
    bool overYears = false;  ///< a sum of several years, whatever the part
    bool alternate = false;  ///< a second value behind a slash: a conversion or another region's (rule 8)
    bool conversion = false; ///< the same amount in another currency, in parentheses
    bool read = false;       ///< readActs has come by
    int sentence = 0;
    int region = 0; ///< 0 is the main one; further ones count up as they are named
    Currency currency;
};

/// A word that speaks of an offer held ("offer from", "competing").
struct RivalCue
{
    int token = 0;
    int sentence = 0;
    bool conditional = false;
};

/// The text in work: its tokens and one reading for each of its figures.
struct Work
{
    QStringView text;
    const StrategyContext &context;
    Tokens tokens;
    std::vector<Reading> readings;
    std::vector<QString> regionNames; ///< by Reading::region; the first may be empty
    std::vector<RivalCue> rivalCues;  ///< where the text speaks of an offer held

    [[nodiscard]] QStringView textOf(const Token &token) const { return text.mid(token.start, token.length); }
};

/// Fills in act, rank, sentence and region: the cue words, from left to right (rules 14, 15, 23–34).
void readActs(Work &work);
/// Fills in part, basis, alternate and conversion: the noun a figure belongs to (rules 8, 17–22).
void readParts(Work &work);

/// Takes the figures of the first sentence that names pay for the ask where no word of asking stands.
void claimUnclaimedAsk(Work &work);

/// Gives the second values behind slashes to the regions whose currency they carry, unless they are
/// conversions: all in one ratio, or in a currency that no region has (rule 8).
void giveAlternatesToRegions(Work &work);
/// The currency a figure states, else the one of its surroundings (rules 7, 9).
[[nodiscard]] Currency currencyOf(const Amount &amount, const StrategyContext &context);
/// An offer claimed to be held, and its figure; -1 where it has none.
struct Rival
{
    CompetingOffer offer;
    int figure = -1;
};
/// The offers claimed to be held, in the order of the text (rules 32–34).
[[nodiscard]] std::vector<Rival> readRivals(const Work &work, const QList<Placeholder> &placeholders);
/// How much of the text is a script (rule 4).
[[nodiscard]] Quoted quotedOf(const Work &work);
/// The figure as money in its currency; nothing for percentages, counts and what does not fit.
[[nodiscard]] std::optional<MoneyRange> moneyOf(const Work &work, int figure);

} // namespace counteroffer::strategy
