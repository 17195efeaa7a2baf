// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/capture.h"

#include "call/callreply.h"
#include "compensation/moneytext.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
public:
    static QString of(const CaptureProblem &problem)
    {
        switch (problem.code) {
        case CaptureError::Empty:
            return tr("Type a figure, as 255 or 40k sign-on.");
        case CaptureError::NoFigure:
            return tr(
                "There is no figure in it. Type one, as 255 or 40k sign-on, or write the words into the "
                "notes.");
        case CaptureError::TwoFigures:
            return tr("There are two figures in it. Type one, or name them: base 255 and sign-on 40.");
        case CaptureError::RangeNamed:
            return tr("That is a range. Type its low end: it is all that they have offered.");
        case CaptureError::CountOnly:
            return tr(
                "That is a number of shares, and no money until you know their price. Write it into the "
                "notes and ask for the price.");
        case CaptureError::ShareOfBase:
            return tr("That is a share of base salary. Name the bonus, or type an amount.");
        case CaptureError::Unclear:
            return tr("The words make no number that can be relied on. Type it in digits, as 255.");
        case CaptureError::Ambiguous:
            return tr("The words can mean more than one figure. Choose the one they said.");
        case CaptureError::NotReadable:
            break;
        }
        return inputSentence(problem.input);
    }
    //: %1 is a figure, %2 a part of pay ("the base")
    static QString choice(const QString &figure, const QString &part)
    {
        return tr("%1 for %2").arg(figure, part);
    }
    static QString taken(const CapturedFigure &figure, const QLocale &locale)
    {
        QStringList sentences;
        if (figure.asSaid && figure.amount) {
            //: %1 is the amount as they said it, %2 the same as the plan counts it
            sentences.append(tr("%1 as said comes to %2 as your plan counts it.")
                                 .arg(moneyText(*figure.asSaid, locale), moneyText(*figure.amount, locale)));
        }
        if (figure.currencyAssumed && figure.amount && !figure.amount->currency.isNull()) {
            //: %1 is a currency code
            sentences.append(tr("Taken in %1, the plan's currency.").arg(figure.amount->currency.code()));
        }
        if (figure.otherCurrency && figure.amount) {
            sentences.append(tr("%1 is not the plan's currency: without a rate there is nothing to compare.")
                                 .arg(figure.amount->currency.code()));
        }
        return sentences.join(QChar(u' '));
    }
};

} // namespace

QString captureSentence(const CaptureProblem &problem)
{
    return Wording::of(problem);
}

QString choiceText(const QList<CapturedFigure> &figures, const QLocale &locale)
{
    QStringList texts;
    for (const CapturedFigure &figure : figures) {
        const QString value = figure.amount ? moneyText(*figure.amount, locale)
                              : figure.rate ? rateText(*figure.rate, locale)
                                            : figure.words;
        texts.append(Wording::choice(value, spokenComponent(figure.component)));
    }
    return texts.join(u" + "_s);
}

QString assumptionSentence(const CapturedFigure &figure, const QLocale &locale)
{
    return Wording::taken(figure, locale);
}

} // namespace counteroffer
