// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/spokenreply.h"

#include "compensation/ladder.h"
#include "compensation/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace counteroffer {

namespace {

// What is said aloud is in the language of the script, and so are the figures in it.
QLocale scriptLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SpokenReply)
public:
    static QString part(Component component)
    {
        switch (component) {
        case Component::Base:
            return tr("the base");
        case Component::Equity:
            return tr("the equity");
        case Component::Bonus:
            return tr("the bonus");
        case Component::SignOn:
            return tr("the sign-on");
        case Component::Total:
            break;
        }
        return tr("the whole package");
    }
    //: The last two of a list: "the bonus and the equity"
    static QString both(const QString &first, const QString &second)
    {
        return tr("%1 and %2").arg(first, second);
    }
    //: A list that goes on: "the base, the bonus"
    static QString list(const QString &first, const QString &second)
    {
        return tr("%1, %2").arg(first, second);
    }
    /// The part that a difference is asked from when `component` cannot move.
    static QString otherParts(Component component)
    {
        switch (component) {
        case Component::Base:
            return tr("the sign-on or the equity");
        case Component::Equity:
            return tr("the base or the sign-on");
        case Component::Bonus:
        case Component::SignOn:
            return tr("the base or the equity");
        case Component::Total:
            break;
        }
        return tr("the sign-on, the start date or the first review");
    }
    static QString line(NextMove move, Component component, const QString &figure)
    {
        const QString name = part(component);
        switch (move) {
        case NextMove::Listen:
            return tr("Thank you. Could you tell me how you came to that figure?");
        case NextMove::Counter:
            //: %1 is a part of pay ("the base"), %2 the figure asked for
            return tr("Thank you for that. To say yes I would need %1 at %2. Can you get there?")
                .arg(name, figure);
        case NextMove::Trade:
            //: %1 is a part of pay ("the base"), %2 other parts ("the sign-on or the equity")
            return tr("If %1 has to stay where it is, what could %2 do about the difference?")
                .arg(name, otherParts(component));
        case NextMove::BuyADay:
            return tr("Thank you for going through it with me. I want to think it over properly, and I will "
                      "call you tomorrow.");
        case NextMove::AskInWriting:
            return tr("Thank you, I am glad to hear that. Would you put it into a letter with every part in "
                      "it?");
        }
        return {};
    }
};

} // namespace

NextMove nextMove(ReplyZone zone, bool canAsk)
{
    switch (zone) {
    case ReplyZone::Unplaced:
        return NextMove::Listen;
    case ReplyZone::BelowFloor:
        return canAsk ? NextMove::Counter : NextMove::BuyADay;
    case ReplyZone::BelowTarget:
        return canAsk ? NextMove::Counter : NextMove::Trade;
    case ReplyZone::AtTarget:
    case ReplyZone::AtOpening:
        return NextMove::AskInWriting;
    }
    return NextMove::Listen;
}

QString spokenReply(NextMove move, Component component, const std::optional<Money> &ask,
                    const std::optional<Rate> &rate)
{
    const QString figure = ask    ? compactMoneyText(sayable(*ask), scriptLocale())
                           : rate ? rateText(*rate, scriptLocale())
                                  : QString();
    return Wording::line(move, component, figure);
}

Money sayable(const Money &ask)
{
    const auto spoken = spokenAmount(ask);
    return spoken ? *spoken : ask;
}

QString spokenComponent(Component component)
{
    return Wording::part(component);
}

QString spokenComponents(const QList<Component> &components)
{
    QString text;
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QString name = Wording::part(components[i]);
        text = i == 0                       ? name
               : i + 1 == components.size() ? Wording::both(text, name)
                                            : Wording::list(text, name);
    }
    return text;
}

} // namespace counteroffer
