// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/document/valuenames.h"

#include <QString>

namespace counteroffer {

/// The name of a value.
template <typename E>
[[nodiscard]] QString nameOf(E value)
{
    static_assert(!valueNames<E>.empty(), "an enum of the document has names");
    for (const NamedValue<E> &entry : valueNames<E>) {
        if (entry.value == value) {
            return QString::fromUtf16(entry.name);
        }
    }
    return {};
}
[[nodiscard]] QString nameOf(SlotRole value);

/// Sets `value` to the one of that name; false, and nothing set, where there is none.
template <typename E>
[[nodiscard]] bool setByName(E &value, const QString &name)
{
    static_assert(!valueNames<E>.empty(), "an enum of the document has names");
    for (const NamedValue<E> &entry : valueNames<E>) {
        if (name == QStringView(entry.name)) {
            value = entry.value;
            return true;
        }
    }
    return false;
}
[[nodiscard]] bool setByName(SlotRole &value, const QString &name);

} // namespace counteroffer
