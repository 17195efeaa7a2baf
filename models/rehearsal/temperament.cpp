// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/temperament.h"

#include "compensation/moneytext.h"

#include <QCoreApplication>

#include <array>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr RateRange between(int low, int high)
{
    return {Rate::percent(low), Rate::percent(high)};
}

// One row each: this table is the whole of their character.
constexpr std::array<Character, temperamentCount> characters = {{
    {Temperament::Fair, between(84, 92), between(98, 108), Rate::percent(50), Rate::percent(50),
     Rate::percent(25), Rate::percent(20), 8, 0, 0, false, false},
    {Temperament::Stalling, between(85, 92), between(97, 107), Rate::percent(45), Rate::percent(50),
     Rate::percent(20), Rate::percent(15), 10, 2, 0, true, false},
    {Temperament::Hard, between(80, 88), between(92, 102), Rate::percent(30), Rate::percent(45),
     Rate::percent(15), Rate::percent(5), 6, 0, 0, true, false},
    {Temperament::Charming, between(82, 90), between(98, 110), Rate::percent(40), Rate::percent(45),
     Rate::percent(20), Rate::percent(0), 9, 0, 0, true, true},
    {Temperament::Deadline, between(85, 93), between(97, 106), Rate::percent(40), Rate::percent(50),
     Rate::percent(20), Rate::percent(15), 7, 0, 3, false, false},
}};

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Temperament)
public:
    static QString name(Temperament temperament)
    {
        switch (temperament) {
        case Temperament::Fair:
            return tr("Fair");
        case Temperament::Stalling:
            return tr("Stalling");
        case Temperament::Hard:
            return tr("Hard");
        case Temperament::Charming:
            return tr("Charming");
        case Temperament::Deadline:
            break;
        }
        return tr("In a hurry");
    }
    static QString first(bool asks)
    {
        return asks ? tr("Asks what you expect before naming a figure.") : tr("Names a figure first.");
    }
    static QString opening(const QString &range) { return tr("Opens at %1 of your target.").arg(range); }
    static QString cap(const QString &range)
    {
        return tr("Cannot pay more than a hidden cap, somewhere at %1 of your target.").arg(range);
    }
    //: %1 and the others are shares of the room that is left
    static QString room(const QString &reason, const QString &trade, const QString &silence,
                        const QString &ask)
    {
        return tr("Of the room that is left they give %1 for a reason you can show, %2 for something in "
                  "return, "
                  "%3 for a silence after a figure, and %4 for a figure alone.")
            .arg(reason, trade, silence, ask);
    }
    static QString patience(int turns)
    {
        return tr("Says a last word after %n turn(s) of yours.", nullptr, turns);
    }
    static QString stalls(int every)
    {
        return tr("Has to ask somebody every %n turn(s), and gives nothing then.", nullptr, every);
    }
    static QString presses(int at)
    {
        return tr("Wants an answer today from turn %n on; a day can be had by asking.", nullptr, at);
    }
    static QString charms() { return tr("Answers a figure without a reason with praise instead of money."); }
    static QString always()
    {
        return tr(
            "Believes no claim that you cannot show, and takes any figure that is not above the offer.");
    }
};

QString rangeText(const RateRange &range)
{
    return rateRangeText(range, QLocale());
}

} // namespace

const Character &characterOf(Temperament temperament)
{
    return characters[size_t(temperament)];
}

QString temperamentName(Temperament temperament)
{
    return Wording::name(temperament);
}

QStringList rulesOf(Temperament temperament)
{
    const Character &character = characterOf(temperament);
    const QLocale locale;
    QStringList rules{
        Wording::first(character.asksFirst), Wording::opening(rangeText(character.opening)),
        Wording::cap(rangeText(character.cap)),
        Wording::room(rateText(character.forReason, locale), rateText(character.forTrade, locale),
                      rateText(character.forSilence, locale), rateText(character.forAsking, locale))};
    if (character.charms) {
        rules.append(Wording::charms());
    }
    if (character.stallsEvery > 0) {
        rules.append(Wording::stalls(character.stallsEvery));
    }
    if (character.pressesAt > 0) {
        rules.append(Wording::presses(character.pressesAt));
    }
    rules.append(Wording::patience(character.patience));
    rules.append(Wording::always());
    return rules;
}

QString nameOf(Temperament temperament)
{
    switch (temperament) {
    case Temperament::Fair:
        return u"fair"_s;
    case Temperament::Stalling:
        return u"stalling"_s;
    case Temperament::Hard:
        return u"hard"_s;
    case Temperament::Charming:
        return u"charming"_s;
    case Temperament::Deadline:
        break;
    }
    return u"deadline"_s;
}

std::optional<Temperament> temperamentOf(const QString &name)
{
    for (const Character &character : characters) {
        if (nameOf(character.temperament) == name) {
            return character.temperament;
        }
    }
    return std::nullopt;
}

} // namespace counteroffer
