// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// Where in the call a step stands. The order here is the order of a call.
enum class StepKind {
    Open,
    Questions,
    Ask,
    Silence,
    Lever,
    SignOn,
    Retention,
    Reply,
    Trade,
    Floor,
    Close,
    Recap
};

/// The figure a slot of the script speaks: whose terms, which component. Changing the plan rewrites the slot.
enum class SlotRole {
    None, ///< plain text
    TargetBase,
    TargetEquity,
    TargetBonus,
    TargetSignOn,
    TargetTotal,
    FloorBase,
    FloorEquity,
    FloorSignOn,
    FloorTotal,
    StretchBase,
    StretchTotal,
    OfferBase,
    OfferEquity,
    OfferBonus,
    OfferSignOn,
    OfferTotal,
    TargetEquityPeriod, ///< "a year", "over four years": what the target's equity figure is for
    OfferEquityPeriod,
    Company,
    Role,
    Region,
    Blank, ///< something the guide leaves to the reader: `text` is the placeholder, verbatim
};

/// A stretch of a step's text: plain words, or a slot. `text` of a slot is what the guide had in its place.
struct ScriptSegment
{
    SlotRole role = SlotRole::None;
    QString text;
    QStringList choices; ///< of a Blank that is a choice of names
    QString filled = {}; ///< of a Blank: what the person chose or wrote in its place
    QString claim = {};  ///< id of the claim that the sentence of this stretch leans on
    QJsonObject unknown = {};

    bool operator==(const ScriptSegment &) const = default;
};

/// One step of the walk through the call: what to say, and where it comes from.
struct ScriptStep
{
    QString id; ///< stable within the plan: notes and the call's place refer to it
    StepKind kind = StepKind::Ask;
    QString title;
    QList<ScriptSegment> say;
    QString instruction; ///< what to do without a word ("Count to ten"), with {slots}; may be empty
    QString why;         ///< why the line works, or the guide's advice about it; may be empty
    int guideLine = 0;   ///< 0 for the built-in script
    bool linesStandAlone =
        false;           ///< a line of `say` whose slot has no value is left out, not shown with a gap
    bool secret = false; ///< for the person's eyes: never to be read out (the floor)
    QJsonObject unknown = {};

    bool operator==(const ScriptStep &) const = default;
};

struct Plan;

/// Whether a line of the step leans on something that the person has to be able to show.
[[nodiscard]] bool leansOnClaim(const ScriptStep &step);

/// Whether a line of the step is set aside: it leans on a claim that is not proven.
[[nodiscard]] bool hasSetAside(const ScriptStep &step, const Plan &plan);

/// A stretch of a spoken line as it is shown: `figure` where it came from a slot, `blank` where the slot has
/// no value yet and the person has to fill it.
struct SpokenPiece
{
    QString text;
    SlotRole role = SlotRole::None;
    bool blank = false;
    bool setAside = false; ///< of a sentence that leans on a claim which is not proven: not to be said

    bool operator==(const SpokenPiece &) const = default;
};

/// The step's line with the plan's figures in its slots.
[[nodiscard]] QList<SpokenPiece> spokenPieces(const ScriptStep &step, const Plan &plan);
/// What of it is to be said, as one text: without what is set aside.
[[nodiscard]] QString spokenText(const ScriptStep &step, const Plan &plan);

/// What to do at the step, with the plan's figures in place of its {slots}. Where the plan has no figure, or
/// the floor is not to be seen, the figure's name stands for it.
[[nodiscard]] QString instructionText(const ScriptStep &step, const Plan &plan, bool showFloor = true);

} // namespace counteroffer
