// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// A company's name that stands in a text.
struct NamedCompany
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString company;

    bool operator==(const NamedCompany &) const = default;
};

/// Where the companies are named in a text: whole words, in their own case (for many names are words too),
/// the longest of two that begin at one place. In the text's order, never overlapping.
[[nodiscard]] QList<NamedCompany> companiesIn(const QString &text, const QStringList &companies);

} // namespace counteroffer
