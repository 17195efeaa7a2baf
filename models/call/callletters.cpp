// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callletters.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/plandeadlines.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CallLetters)
public:
    static QString name(LetterKind kind)
    {
        switch (kind) {
        case LetterKind::Ask:
            return tr("Ask");
        case LetterKind::Recap:
            return tr("Recap");
        case LetterKind::Stall:
            break;
        }
        return tr("Buy time");
    }
    //: Subject of an e-mail; %1 is the role, %2 the company
    static QString subject(const Plan &plan) { return tr("%1 at %2").arg(plan.role, plan.company); }
    static QString offer() { return tr("Your offer"); }
    static QString greeting() { return tr("Hello,"); }
    static QString thanks() { return tr("Thank you for the offer and for the time you have taken."); }
    static QString closing() { return tr("Kind regards"); }
    static QString part(Component component, EquityBasis basis)
    {
        switch (component) {
        case Component::Base:
            return tr("base salary a year");
        case Component::Equity:
            return basis == EquityBasis::Grant  ? tr("equity over four years")
                   : basis == EquityBasis::Year ? tr("equity a year")
                                                : tr("equity");
        case Component::Bonus:
            return tr("bonus, of base salary");
        case Component::SignOn:
            return tr("sign-on, once");
        case Component::Total:
            break;
        }
        return tr("in all, a year");
    }
    //: %1 is a figure, as "$250,000"
    static QString askTotal(const QString &figure)
    {
        return tr("I would like to join you, and I can say yes at %1 a year in all.").arg(figure);
    }
    static QString askBase(const QString &figure)
    {
        return tr("I would like to join you, and I can say yes at a base salary of %1.").arg(figure);
    }
    static QString noFigure()
    {
        return tr("I would like to join you, and I can say yes at ____ a year in all.");
    }
    //: %1 is a region or level
    static QString market(const QString &region)
    {
        return region.isEmpty()
                   ? tr("I ask for it because it is what this kind of work pays, and I have compared.")
                   : tr("I ask for it because it is what this kind of work pays (%1), and I have compared.")
                         .arg(region);
    }
    //: %1 is a sentence that the person can prove
    static QString reason(const QString &claim) { return tr("My reason is this: %1").arg(claim); }
    static QString askEnd() { return tr("Is that something you can put into the letter?"); }
    static QString recapStart() { return tr("Thank you for our call. This is how I have it:"); }
    static QString said() { return tr("said on the phone"); }
    static QString byEmail() { return tr("by e-mail"); }
    static QString inLetter() { return tr("in your letter"); }
    //: A line of a list: %1 is a figure, %2 what it is, %3 where it stands
    static QString line(const QString &figure, const QString &part, const QString &status)
    {
        return tr("- %1 %2 (%3)").arg(figure, part, status);
    }
    static QString open() { return tr("Still open:"); }
    static QString nothing() { return tr("No figure has been named yet."); }
    static QString recapEnd()
    {
        return tr(
            "If I have something wrong, please tell me. Otherwise I look forward to the letter with all "
            "of this in it.");
    }
    //: %1 is a day
    static QString stall(const QString &day)
    {
        return tr("I want to read it properly, and I will give you my answer by %1. If that day is a problem "
                  "for you, please tell me what fixes the date, and we will find a way.")
            .arg(day);
    }
};

constexpr int daysOfStall = 2; // working days

struct Part
{
    Component component;
    QString figure; ///< empty where it has not been named
    TermStatus status;
    bool expected; ///< the guide or the target knows such a part
};

QList<Part> partsOf(const Plan &plan, const QLocale &locale)
{
    const Terms &terms = plan.offer.terms;
    const auto money = [&](Component component, const Term<Money> &term, bool expected) {
        return Part{component, term.value ? moneyText(*term.value, locale) : QString(), term.status,
                    expected};
    };
    const bool total = terms.total.value && !terms.base.value;
    QList<Part> parts;
    parts.append(money(Component::Base, terms.base, true));
    parts.append({Component::Bonus, terms.bonus.value ? rateText(*terms.bonus.value, locale) : QString(),
                  terms.bonus.status, plan.facts.bonus.has_value() || plan.target.bonus.value.has_value()});
    parts.append(money(Component::Equity, terms.equity,
                       plan.facts.equity.has_value() || plan.target.equity.value.has_value()));
    parts.append(money(Component::SignOn, terms.signOn, plan.target.signOn.value.has_value()));
    if (total) {
        parts.append(money(Component::Total, terms.total, true));
    }
    return parts;
}

QString statusText(TermStatus status)
{
    return status == TermStatus::Letter  ? Wording::inLetter()
           : status == TermStatus::Email ? Wording::byEmail()
                                         : Wording::said();
}

QString recapBody(const Plan &plan, const QLocale &locale)
{
    const EquityBasis basis = plan.offer.terms.equityBasis == EquityBasis::Unknown
                                  ? plan.equityBasis
                                  : plan.offer.terms.equityBasis;
    QStringList said;
    QStringList open;
    const QList<Part> parts = partsOf(plan, locale);
    for (const Part &part : parts) {
        const QString name = Wording::part(part.component, basis);
        if (!part.figure.isEmpty()) {
            said.append(Wording::line(part.figure, name, statusText(part.status)));
        } else if (part.expected) {
            open.append(QString(QStringLiteral("- ") + name));
        }
    }
    QStringList body{Wording::recapStart(), QString()};
    body.append(said.isEmpty() ? QStringList(Wording::nothing()) : said);
    if (!open.isEmpty()) {
        body.append({QString(), Wording::open()});
        body.append(open);
    }
    body.append({QString(), Wording::recapEnd()});
    return body.join(u'\n');
}

bool hasFigure(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// One reason, and without a figure: the ask has one already.
QString reasonOf(const Plan &plan)
{
    for (const Claim &claim : plan.claims) {
        if (claim.isProven() && !claim.text.trimmed().isEmpty() && !hasFigure(claim.text)) {
            return Wording::reason(claim.text.trimmed());
        }
    }
    return Wording::market(plan.region);
}

QString askBody(const Plan &plan, const QLocale &locale)
{
    const PlanTotal total = planTotal(plan, TermSet::Target);
    const auto &base = plan.target.base.value;
    const QString ask = total.yearly && total.missing.isEmpty()
                            ? Wording::askTotal(moneyText(*total.yearly, locale))
                        : base ? Wording::askBase(moneyText(*base, locale))
                               : Wording::noFigure();
    return QStringList{Wording::thanks(), ask, reasonOf(plan), Wording::askEnd()}.join(u' ');
}

QString stallBody(const Plan &plan, const QDateTime &now, const QLocale &locale)
{
    const QDate day = plusBusinessDays(now.date(), daysOfStall, workCalendarOf(plan, locale.weekdays()));
    return QString(Wording::thanks() + u' ' + Wording::stall(locale.toString(day, QLocale::LongFormat)));
}

} // namespace

Letter letterOf(LetterKind kind, const Plan &plan, const QDateTime &now, const QLocale &locale)
{
    Letter letter;
    letter.kind = kind;
    letter.subject =
        plan.role.isEmpty() || plan.company.isEmpty() ? Wording::offer() : Wording::subject(plan);
    const QString body = kind == LetterKind::Ask     ? askBody(plan, locale)
                         : kind == LetterKind::Recap ? recapBody(plan, locale)
                                                     : stallBody(plan, now, locale);
    letter.body =
        QStringList{Wording::greeting(), QString(), body, QString(), Wording::closing(), plan.person}
            .join(u'\n')
            .trimmed() +
        u'\n';
    return letter;
}

QString letterName(LetterKind kind)
{
    return Wording::name(kind);
}

} // namespace counteroffer
