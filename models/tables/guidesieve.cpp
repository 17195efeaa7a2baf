// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guidesieve.h"

#include "tables/recordtext.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

constexpr quint16 olderBit = 1U << 15U;

constexpr quint16 bitOf(FilterPart part)
{
    return quint16(1U << unsigned(part));
}

} // namespace

void GuideSieve::setGuides(const GuideIndexPtr &guides)
{
    m_guides = guides;
    m_refusals.fill(0, m_guides->records().size());
    for (int part = 0; part < filterPartCount; ++part) {
        if (m_filter.isSet(FilterPart(part))) {
            sift(FilterPart(part));
        }
    }
    siftOlder();
}

void GuideSieve::siftOlder()
{
    for (qsizetype i = 0; i < m_refusals.size(); ++i) {
        const bool refused = m_guides->records()[i].newerTwin && !m_filter.older;
        m_refusals[i] = refused ? quint16(m_refusals[i] | olderBit) : quint16(m_refusals[i] & ~olderBit);
    }
}

int GuideSieve::olderHidden() const
{
    return int(std::count(m_refusals.cbegin(), m_refusals.cend(), olderBit));
}

void GuideSieve::setFilter(const GuideFilter &filter, const RateTable &rates, QDate today)
{
    const GuideFilter before = std::exchange(m_filter, filter);
    const bool otherRates = m_rates != rates;
    const bool otherDay = m_today != today;
    m_rates = rates;
    m_today = today;
    const std::array<bool, filterPartCount> changed{
        before.text != filter.text,
        before.companies != filter.companies,
        before.families != filter.families,
        before.regions != filter.regions,
        before.currencies != filter.currencies,
        before.payFrom != filter.payFrom || before.payTo != filter.payTo || otherRates,
        before.mostAge != filter.mostAge || otherDay,
        before.qualities != filter.qualities,
        before.confidences != filter.confidences,
        before.problems != filter.problems,
    };
    for (int part = 0; part < filterPartCount; ++part) {
        if (changed[size_t(part)]) {
            sift(FilterPart(part));
        }
    }
    if (before.older != filter.older) {
        siftOlder();
    }
}

void GuideSieve::sift(FilterPart part)
{
    const quint16 bit = bitOf(part);
    const auto apply = [&](auto refuse) {
        for (qsizetype i = 0; i < m_refusals.size(); ++i) {
            quint16 &refusals = m_refusals[i];
            refusals = refuse(i) ? quint16(refusals | bit) : quint16(refusals & ~bit);
        }
    };
    if (!m_filter.isSet(part)) {
        apply([](qsizetype) { return false; });
    } else if (part == FilterPart::Text) {
        QList<QStringMatcher> words;
        const QStringList typed = m_filter.text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : typed) {
            words.append(QStringMatcher(word));
        }
        apply([&](qsizetype i) {
            return !std::all_of(words.cbegin(), words.cend(), [&](const QStringMatcher &word) {
                return word.indexIn(m_guides->words()[i].words) >= 0;
            });
        });
    } else if (part == FilterPart::Company || part == FilterPart::Currency) {
        const bool company = part == FilterPart::Company;
        const QBitArray wanted = company ? m_guides->companies().wanted(m_filter.companies)
                                         : m_guides->currencies().wanted(m_filter.currencies);
        apply([&](qsizetype i) {
            const int number = company ? m_guides->words()[i].company : m_guides->words()[i].currency;
            return number < 0 || !wanted.testBit(number);
        });
    } else if (part == FilterPart::Region) {
        const QBitArray wanted = m_guides->regions().wanted(m_filter.regions);
        apply([&](qsizetype i) {
            return std::none_of(m_guides->words()[i].regions.cbegin(), m_guides->words()[i].regions.cend(),
                                [&wanted](int number) { return wanted.testBit(number); });
        });
    } else {
        apply([&](qsizetype i) { return refuses(part, m_guides->records()[i]); });
    }
}

bool GuideSieve::refuses(FilterPart part, const GuideRecord &record) const
{
    switch (part) {
    case FilterPart::Family:
        return !m_filter.families.contains(record.family);
    case FilterPart::Pay:
        return refusesPay(record);
    case FilterPart::Age: {
        const auto days = ageInDays(record, m_today);
        return !days || *days > *m_filter.mostAge;
    }
    case FilterPart::Quality:
        return !m_filter.qualities.contains(record.quality);
    case FilterPart::EquityBasis:
        return !m_filter.confidences.contains(basisConfidence(record));
    case FilterPart::Problems:
        return (record.errors + record.warnings > 0) != (m_filter.problems == GuideFilter::Problems::With);
    default:
        return false; // looked at by number
    }
}

// Another currency is compared by the person's rate, and refused without one: never by its face value.
bool GuideSieve::refusesPay(const GuideRecord &record) const
{
    if (!record.total) {
        return true;
    }
    if (m_filter.payFrom) {
        const auto high = m_rates.converted(record.total->hi, m_filter.payFrom->currency);
        if (!high || high->minor < m_filter.payFrom->minor) {
            return true;
        }
    }
    if (m_filter.payTo) {
        const auto low = m_rates.converted(record.total->lo, m_filter.payTo->currency);
        return !low || low->minor > m_filter.payTo->minor;
    }
    return false;
}

int GuideSieve::accepted() const
{
    return int(std::count(m_refusals.cbegin(), m_refusals.cend(), 0));
}

std::optional<Widening> GuideSieve::bestWidening() const
{
    std::array<int, filterPartCount> gained{};
    for (const quint16 refusals : m_refusals) {
        for (int part = 0; part < filterPartCount; ++part) {
            gained[size_t(part)] += refusals == bitOf(FilterPart(part)) ? 1 : 0;
        }
    }
    const auto *best = std::max_element(gained.cbegin(), gained.cend());
    if (*best == 0) {
        return std::nullopt;
    }
    return Widening{FilterPart(best - gained.cbegin()), *best};
}

} // namespace counteroffer
