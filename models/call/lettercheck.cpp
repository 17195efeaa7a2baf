// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/lettercheck.h"

#include "call/callreply.h"
#include "call/captureguess.h"
#include "call/letterfigures.h"
#include "call/wholewords.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(LetterCheck)
public:
    //: Words that begin a reason, in small letters, parted by bars
    static QString reasons()
    {
        return tr("because|since|given that|due to|based on|in light of|my reason|as i have|considering");
    }
    //: Words of an apology, in small letters, parted by bars
    static QString apologies()
    {
        return tr("sorry|apologise|apologize|apologies|apology|i'm afraid|i am afraid|i hate to|forgive|"
                  "excuse me|unfortunately|i know this is a lot|if it's not too much|if it is not too much");
    }
    static QString of(const LetterIssue &issue)
    {
        switch (issue.code) {
        case LetterIssueCode::TooLong:
            //: %1 is a number of words
            return tr("It has %1 words. Under 150 are read to the end.").arg(issue.found);
        case LetterIssueCode::NoFigure:
            return tr("It asks for nothing yet: name one figure.");
        case LetterIssueCode::SeveralFigures:
            return tr("It names several figures (%1). One is easy to pass on.").arg(issue.found);
        case LetterIssueCode::NoReason:
            return tr("It gives no reason: one is enough.");
        case LetterIssueCode::SeveralReasons:
            return tr("It gives several reasons (%1). The weakest one is the one they answer.")
                .arg(issue.found);
        case LetterIssueCode::Apology:
            return tr("“%1” apologises for asking. Leave it out.").arg(issue.found);
        case LetterIssueCode::OtherFigure:
            return tr("%1 is no figure of your plan.").arg(issue.found);
        case LetterIssueCode::TellsFloor:
            return tr("%1 is a figure that only you should know.").arg(issue.found);
        case LetterIssueCode::BlankLeft:
            return tr("There is a blank left in it.");
        }
        return {};
    }
};

int wordCount(const QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"(\S*\w\S*)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count;
}

/// The phrases of a list that stand in a text as words, in the order of the text, each time they do.
QStringList phrasesIn(const QString &text, const QString &phrases)
{
    const QRegularExpression &pattern = wholeWords(phrases);
    QString plain = text;
    plain.replace(u'’', u'\'');
    QStringList found;
    for (auto matches = pattern.globalMatch(plain); matches.hasNext();) {
        found.append(matches.next().captured());
    }
    return found;
}

/// What may be told: target, stretch, their offer, and what was said in the call.
QList<LetterFigure> openFigures(const Plan &plan)
{
    QList<LetterFigure> figures;
    const auto add = [&figures](const std::optional<Money> &money, const std::optional<Rate> &rate) {
        if (money || rate) {
            figures.append({money, rate, {}});
        }
    };
    for (const TermSet set : {TermSet::Target, TermSet::Stretch, TermSet::Offer}) {
        for (int i = 0; i < componentCount; ++i) {
            add(amountOf(plan, set, Component(i)), {});
        }
        const PlanTotal total = planTotal(plan, set);
        add(total.firstYear, {});
        add(total.bonus, {});
        add({}, plan.terms(set).bonus.value);
        // Equity is told as it was stated, as a year's worth or as the four years of a grant.
        add(plan.terms(set).equity.value, {});
        add(total.equity, {});
        add(total.equity ? scaled(*total.equity, 4, 1) : std::nullopt, {});
    }
    for (const OfferRound &round : plan.offer.rounds) {
        add(round.amount, round.rate);
        add(roundAmountOf(plan, plan.offer, round), {});
    }
    return figures;
}

QList<LetterFigure> secretFigures(const Plan &plan)
{
    QList<LetterFigure> figures;
    for (int i = 0; i < componentCount; ++i) {
        if (const auto amount = amountOf(plan, TermSet::Floor, Component(i))) {
            figures.append({amount, {}, {}});
        }
    }
    if (plan.floorOverride) {
        figures.append({plan.floorOverride->perYear, {}, {}});
    }
    for (const PlanAlternative &alternative : plan.alternatives) {
        if (alternative.perYear) {
            figures.append({alternative.perYear, {}, {}});
        }
    }
    return figures;
}

bool isAmong(const LetterFigure &figure, const QList<LetterFigure> &known)
{
    return std::any_of(known.cbegin(), known.cend(), [&figure](const LetterFigure &other) {
        if (figure.rate || !figure.amount || !other.amount) {
            return figure.rate && figure.rate == other.rate;
        }
        // A figure without a currency is meant in whichever fits.
        return figure.amount->minor == other.amount->minor &&
               (figure.amount->currency.isNull() || figure.amount->currency == other.amount->currency);
    });
}

QList<LetterIssue> figureIssues(LetterKind kind, const QList<LetterFigure> &figures, const Plan &plan)
{
    QList<LetterIssue> issues;
    if (kind == LetterKind::Ask) {
        QStringList texts;
        for (const LetterFigure &figure : figures) {
            texts.append(figure.text);
        }
        if (texts.isEmpty()) {
            issues.append({LetterIssueCode::NoFigure, {}});
        } else if (texts.size() > 1) {
            issues.append({LetterIssueCode::SeveralFigures, texts.join(QStringLiteral(", "))});
        }
    }
    const QList<LetterFigure> open = openFigures(plan);
    const QList<LetterFigure> secret = secretFigures(plan);
    for (const LetterFigure &figure : figures) {
        if (!isAmong(figure, open)) {
            issues.append(
                {isAmong(figure, secret) ? LetterIssueCode::TellsFloor : LetterIssueCode::OtherFigure,
                 figure.text});
        }
    }
    return issues;
}

} // namespace

QList<LetterIssue> checkLetter(LetterKind kind, const QString &text, const Plan &plan, const QLocale &locale)
{
    QList<LetterIssue> issues;
    const int words = wordCount(text);
    if (kind != LetterKind::Recap && words >= tooManyWords) {
        issues.append({LetterIssueCode::TooLong, QString::number(words)});
    }
    const QList<LetterFigure> figures = figuresIn(text, plan.currency, locale);
    issues.append(figureIssues(kind, figures, plan));
    if (kind == LetterKind::Ask) {
        const QStringList reasons = phrasesIn(text, Wording::reasons());
        if (reasons.isEmpty()) {
            issues.append({LetterIssueCode::NoReason, {}});
        } else if (reasons.size() > 1) {
            issues.append({LetterIssueCode::SeveralReasons, reasons.join(QStringLiteral(", "))});
        }
    }
    const QStringList apologies = phrasesIn(text, Wording::apologies());
    for (const QString &apology : apologies) {
        issues.append({LetterIssueCode::Apology, apology});
    }
    if (text.contains(QStringLiteral("____"))) {
        issues.append({LetterIssueCode::BlankLeft, {}});
    }
    std::stable_sort(issues.begin(), issues.end(),
                     [](const LetterIssue &a, const LetterIssue &b) { return a.code < b.code; });
    return issues;
}

QString letterIssueSentence(const LetterIssue &issue)
{
    return Wording::of(issue);
}

} // namespace counteroffer
