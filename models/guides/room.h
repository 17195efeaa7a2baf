// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>

namespace counteroffer {

/// Makes room for `more` elements behind those that are there, and at least for as many again:
/// QList::reserve() alone takes exactly what it is told, so that a text of many small tables would copy all
/// rows for each.
template <typename T>
void makeRoom(QList<T> &list, qsizetype more)
{
    const qsizetype needed = list.size() + more;
    if (list.capacity() < needed) {
        list.reserve(std::max(needed, 2 * list.size()));
    }
}

} // namespace counteroffer
