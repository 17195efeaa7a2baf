// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QString>

#include <span>

namespace counteroffer {

// Enumerators by the names they have in the document: the numbers of an enum may change, names may not. A
// name that a version adds raises planFormatVersion, for an older program would have to refuse it.

template <typename E>
struct NamedValue
{
    E value;
    const char16_t *name;
};

/// The names of an enum, one for each of its values.
template <typename E>
[[nodiscard]] std::span<const NamedValue<E>> namesOf();

template <>
std::span<const NamedValue<Origin>> namesOf();
template <>
std::span<const NamedValue<TermStatus>> namesOf();
template <>
std::span<const NamedValue<PayPeriod>> namesOf();
template <>
std::span<const NamedValue<EquityBasis>> namesOf();
template <>
std::span<const NamedValue<UnitKind>> namesOf();
template <>
std::span<const NamedValue<Component>> namesOf();
template <>
std::span<const NamedValue<Speaker>> namesOf();
template <>
std::span<const NamedValue<AlternativeKind>> namesOf();
template <>
std::span<const NamedValue<Proof>> namesOf();
template <>
std::span<const NamedValue<StepKind>> namesOf();
template <>
std::span<const NamedValue<PackagePart>> namesOf();
template <>
std::span<const NamedValue<Clawback::Kind>> namesOf();

/// The name of a value.
template <typename E>
[[nodiscard]] QString nameOf(E value)
{
    for (const NamedValue<E> &entry : namesOf<E>()) {
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
    for (const NamedValue<E> &entry : namesOf<E>()) {
        if (name == QStringView(entry.name)) {
            value = entry.value;
            return true;
        }
    }
    return false;
}
[[nodiscard]] bool setByName(SlotRole &value, const QString &name);

} // namespace counteroffer
