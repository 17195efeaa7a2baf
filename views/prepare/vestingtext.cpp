// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/vestingtext.h"

#include "compensation/decimaltext.h"
#include "compensation/moneyinput.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Vesting)
};

constexpr int basisPointDigits = 2;

} // namespace

QString annualVestingText(const AnnualVesting &schedule, const QLocale &locale)
{
    QStringList years;
    for (const AnnualVesting::Year &year : schedule.years) {
        years.append(decimalText(magnitude(year.share.basisPoints), basisPointDigits, 0, locale));
    }
    return years.join(u'/');
}

QString takeAnnualVesting(AnnualVesting &schedule, const QString &entry, const QLocale &locale)
{
    static const QRegularExpression between(QStringLiteral("\\s*[/;]\\s*|\\s+"));
    AnnualVesting read;
    const QStringList years = entry.trimmed().split(between, Qt::SkipEmptyParts);
    for (const QString &year : years) {
        const auto share = parseRate(year, locale);
        if (!share) {
            return Wording::tr("Type the share of each year, such as 40/30/20/10.");
        }
        const int parts = schedule.years.value(read.years.size()).parts;
        read.years.append({*share, std::max(1, parts)});
    }
    if (read.years.isEmpty()) {
        return Wording::tr("Type the share of each year, such as 40/30/20/10.");
    }
    schedule = read;
    return {};
}

} // namespace counteroffer
