// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/companynames.h"

#include <algorithm>

namespace counteroffer {

namespace {

bool standsAlone(const QString &text, qsizetype begin, qsizetype length)
{
    const qsizetype end = begin + length;
    return (begin == 0 || !text[begin - 1].isLetterOrNumber()) &&
           (end == text.size() || !text[end].isLetterOrNumber());
}

} // namespace

QList<NamedCompany> companiesIn(const QString &text, const QStringList &companies)
{
    QList<NamedCompany> all;
    for (const QString &company : companies) {
        if (company.isEmpty()) {
            continue;
        }
        for (qsizetype at = text.indexOf(company); at >= 0; at = text.indexOf(company, at + company.size())) {
            if (standsAlone(text, at, company.size())) {
                all.append({at, company.size(), company});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const NamedCompany &a, const NamedCompany &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.length > b.length;
    });
    QList<NamedCompany> apart;
    qsizetype end = 0;
    for (const NamedCompany &named : std::as_const(all)) {
        if (named.begin >= end) {
            apart.append(named);
            end = named.begin + named.length;
        }
    }
    return apart;
}

} // namespace counteroffer
