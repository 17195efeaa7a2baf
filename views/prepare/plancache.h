// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/planeditor.h"

#include <functional>
#include <memory>
#include <optional>

namespace counteroffer {

/// Something worked out from the open plan, once for all the cells that show a part of it.
template <typename T>
class PlanCache final
{
public:
    /// @param editor outlives the cache
    PlanCache(const PlanEditor *editor, std::function<T(const Plan &)> compute)
        : m_editor(editor), m_compute(std::move(compute))
    {}

    [[nodiscard]] const T &now()
    {
        if (!m_value || m_revision != m_editor->revision()) {
            m_revision = m_editor->revision();
            m_value = m_compute(m_editor->plan());
        }
        return *m_value;
    }

private:
    const PlanEditor *m_editor;
    std::function<T(const Plan &)> m_compute;
    quint64 m_revision = 0;
    std::optional<T> m_value;
};

template <typename T>
[[nodiscard]] std::shared_ptr<PlanCache<T>> planCache(const PlanEditor *editor,
                                                      std::function<T(const Plan &)> compute)
{
    return std::make_shared<PlanCache<T>>(editor, std::move(compute));
}

} // namespace counteroffer
