// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/ratetable.h"
#include "tables/guidefilter.h"
#include "tables/guideindex.h"

namespace counteroffer {

/// Which part of a filter to drop, and how many guides that brings back.
struct Widening
{
    FilterPart part = FilterPart::Text;
    int gained = 0;

    bool operator==(const Widening &) const = default;
};

/// Applies a filter to many records by numbers worked out once: for each record it keeps which parts refuse
/// it, and a change of one part looks at that part only.
class GuideSieve
{
public:
    void setGuides(const GuideIndexPtr &guides);
    /// @param today by which ages are told
    void setFilter(const GuideFilter &filter, const RateTable &rates, QDate today);

    [[nodiscard]] bool accepts(int record) const { return m_refusals[record] == 0; }
    [[nodiscard]] int accepted() const;
    /// Guides that are not shown only because the library holds a newer one for the same role.
    [[nodiscard]] int olderHidden() const;
    /// The one part whose removal brings the most guides back; nothing where no single one brings any.
    [[nodiscard]] std::optional<Widening> bestWidening() const;

    /// All companies, and all places by regionKey(), most guides first, then by name.
    [[nodiscard]] const QList<FilterChoice> &companies() const { return m_guides->companies().sorted; }
    [[nodiscard]] const QList<FilterChoice> &regions() const { return m_guides->regions().sorted; }
    [[nodiscard]] const QList<FilterChoice> &currencies() const { return m_guides->currencies().sorted; }

private:
    void sift(FilterPart part);
    void siftOlder();
    [[nodiscard]] bool refusesPay(const GuideRecord &record) const;
    [[nodiscard]] bool refuses(FilterPart part, const GuideRecord &record) const;

    GuideIndexPtr m_guides = noGuides();
    QList<quint16> m_refusals; // a bit for each part, and one for older guides
    GuideFilter m_filter;
    RateTable m_rates;
    QDate m_today;
};

} // namespace counteroffer
