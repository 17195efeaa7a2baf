// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/diagnostic.h"

#include <QList>
#include <QStringList>

namespace counteroffer {

/// One problem of one guide: a row of the problem lists.
struct GuideProblem
{
    qint64 guideId = 0;
    QString company;
    QString role;
    Diagnostic diagnostic;

    bool operator==(const GuideProblem &) const = default;
};

/// Many problems with what their list is filtered and sorted by, worked out once; where there are very many,
/// in a worker.
struct ProblemList
{
    QList<GuideProblem> problems; ///< worst first; those of one severity as they were given
    QStringList companies;        ///< each once, without regard to case
    QStringList codes;            ///< the names of the kinds there are, each once
    QList<int> companyOf;         ///< of each problem, its place in `companies`
    QList<int> codeOf;            ///< the same in `codes`
    QList<int> roleOf;            ///< the same in the order of all roles

    /// @param given in the order that those of one severity keep
    [[nodiscard]] static ProblemList of(const QList<GuideProblem> &given);

    bool operator==(const ProblemList &) const = default;
};

} // namespace counteroffer
