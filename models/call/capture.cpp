// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/capture.h"

#include "call/captureguess.h"
#include "call/capturetokens.h"
#include "call/capturewords.h"
#include "call/spokenentry.h"

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

using Read = Result<CapturedFigure, CaptureProblem>;

constexpr qint64 bonusBelow = 100; // a bare number below it is a percentage where a bonus is meant

/// The amount in the currency the plan uses there, else in the one that was named.
Input<Money> readAmount(const QString &number, Component component, const Plan &plan, const QLocale &locale,
                        CapturedFigure &figure)
{
    const Currency expected = currencyForCapture(plan, component);
    const auto named = parseMoney(number, locale, Currency(), BareNumber::Thousands);
    figure.currencyAssumed = named && named->currency.isNull();
    auto amount = parseMoney(number, locale, expected, BareNumber::Thousands);
    if (!amount && amount.error() == InputError::OtherCurrency) {
        figure.otherCurrency = named.ok();
        return named;
    }
    return amount;
}

/// Brings an amount that was said for some length of time to the plan's own: a year, or the grant's four
/// years.
std::optional<Money> inPlanPeriod(const Money &amount, Component component, const FigurePart &part,
                                  const Plan &plan)
{
    if (component == Component::SignOn) {
        return amount; // is paid once, whatever stands beside it
    }
    const bool byGrant = component == Component::Equity && equityBasisForCapture(plan) == EquityBasis::Grant;
    const qint64 kept = byGrant ? 4 : 1; // years
    if (part.overYears > 0) {
        const bool known =
            component != Component::Equity || equityBasisForCapture(plan) != EquityBasis::Unknown;
        return known ? scaled(amount, kept, part.overYears) : amount;
    }
    if (part.period) {
        return scaled(amount, kept * periodsInYear(*part.period), 1);
    }
    return amount;
}

Read readRate(const FigurePart &part, CapturedFigure figure, Component component, const QLocale &locale)
{
    if (component != Component::Bonus) {
        return failure(CaptureProblem{CaptureError::ShareOfBase, {}, part.words});
    }
    const auto rate = parseRate(part.number, locale);
    if (!rate) {
        return failure(CaptureProblem{CaptureError::NotReadable, rate.error(), part.words});
    }
    figure.component = Component::Bonus;
    figure.rate = *rate;
    return figure;
}

bool isPercentage(const FigurePart &part, Component component, const QLocale &locale)
{
    if (part.number.endsWith(u'%')) {
        return true;
    }
    const auto bare = component == Component::Bonus ? parseCount(part.number, locale)
                                                    : Input<qint64>(failure(InputError::Empty));
    return bare && *bare < bonusBelow && part.number.back().isDigit();
}

Read readPart(const FigurePart &part, std::optional<Component> chosen, const Plan &plan,
              const QLocale &locale)
{
    CapturedFigure figure;
    figure.words = part.words;
    const std::optional<Component> told = part.component ? part.component : chosen;
    if (isPercentage(part, told.value_or(Component::Base), locale)) {
        figure.guessed = !told;
        return readRate(part, figure, told.value_or(Component::Bonus), locale);
    }
    figure.guessed = !told;
    figure.component = told.value_or(Component::Base);
    auto amount = readAmount(part.number, figure.component, plan, locale, figure);
    if (amount && !told) {
        figure.component = nearestComponent(*amount, plan);
        amount = readAmount(part.number, figure.component, plan, locale, figure);
    }
    if (!amount) {
        return failure(CaptureProblem{CaptureError::NotReadable, amount.error(), part.words});
    }
    figure.amount = inPlanPeriod(*amount, figure.component, part, plan);
    if (!figure.amount || isTooLarge(*figure.amount)) {
        return failure(CaptureProblem{CaptureError::NotReadable, InputError::TooLarge, part.words});
    }
    if (*figure.amount != *amount) {
        figure.asSaid = *amount;
    }
    return figure;
}

/// The figures of an entry in digits. @param words as they were typed
Result<QList<CapturedFigure>, CaptureProblem> figuresIn(const QString &entry, const QString &words,
                                                        std::optional<Component> chosen, const Plan &plan,
                                                        const QLocale &locale)
{
    const auto parts = figureParts(entry);
    if (!parts) {
        return failure(parts.error());
    }
    QList<CapturedFigure> figures;
    for (const FigurePart &part : *parts) {
        auto figure = readPart(part, chosen, plan, locale);
        if (!figure) {
            return failure(figure.error());
        }
        const bool again = std::any_of(figures.cbegin(), figures.cend(), [&](const CapturedFigure &other) {
            return other.component == figure->component;
        });
        if (again) {
            return failure(CaptureProblem{CaptureError::TwoFigures, {}, words});
        }
        figures.append(std::move(figure).value());
    }
    if (figures.size() == 1) {
        figures.first().words = words;
    }
    return figures;
}

/// Whether a reading that parts two figures at an "and" stands to reason: both of them are named.
bool isNamed(const QList<CapturedFigure> &figures)
{
    return std::none_of(figures.cbegin(), figures.cend(),
                        [](const CapturedFigure &figure) { return figure.guessed; });
}

/// The same figures, whatever words they were read from.
bool sameFigures(const QList<CapturedFigure> &one, const QList<CapturedFigure> &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const CapturedFigure &a, const CapturedFigure &b) {
                          return a.component == b.component && a.amount == b.amount && a.rate == b.rate;
                      });
}

} // namespace

Result<QList<CapturedFigure>, CaptureProblem>
captureFigures(const QString &entry, std::optional<Component> chosen, const Plan &plan, const QLocale &locale)
{
    const QString words = entry.trimmed();
    if (words.isEmpty()) {
        return failure(CaptureProblem{CaptureError::Empty, {}, {}});
    }
    const QStringList readings = spokenReadings(words, locale.decimalPoint());
    if (readings.isEmpty()) {
        return failure(CaptureProblem{CaptureError::Unclear, {}, words});
    }
    auto first = figuresIn(readings.first(), words, chosen, plan, locale);
    if (readings.size() == 1) {
        return first;
    }
    QList<QList<CapturedFigure>> choices;
    for (const QString &reading : readings) {
        const auto figures = figuresIn(reading, words, chosen, plan, locale);
        const bool parted = reading.contains(u" & "_s);
        if (!figures || (parted && !isNamed(*figures)) ||
            std::any_of(choices.cbegin(), choices.cend(),
                        [&](const auto &known) { return sameFigures(known, *figures); })) {
            continue;
        }
        choices.append(*figures);
    }
    if (choices.size() > 1) {
        return failure(CaptureProblem{CaptureError::Ambiguous, {}, words, choices});
    }
    if (choices.size() == 1) {
        return choices.first();
    }
    return first;
}

OfferRound roundOf(const CapturedFigure &figure, Speaker by, const QString &step, const QDateTime &at)
{
    OfferRound round;
    round.at = at;
    round.component = figure.component;
    round.amount = figure.amount;
    round.rate = figure.rate;
    round.words = figure.words;
    round.by = by;
    round.step = step;
    return round;
}

} // namespace counteroffer
