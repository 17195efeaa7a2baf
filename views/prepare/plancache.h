// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <functional>
#include <memory>
#include <optional>

namespace counteroffer {

/// Something worked out from the whole plan, once for all the cells that show a part of it.
template <typename T>
class PlanCache final
{
public:
    explicit PlanCache(std::function<T(const Plan &)> compute) : m_compute(std::move(compute)) {}

    [[nodiscard]] const T &of(const Plan &plan)
    {
        if (!m_value || plan != m_plan) {
            m_plan = plan;
            m_value = m_compute(plan);
        }
        return *m_value;
    }

private:
    std::function<T(const Plan &)> m_compute;
    Plan m_plan;
    std::optional<T> m_value;
};

template <typename T>
[[nodiscard]] std::shared_ptr<PlanCache<T>> planCache(std::function<T(const Plan &)> compute)
{
    return std::make_shared<PlanCache<T>>(std::move(compute));
}

} // namespace counteroffer
