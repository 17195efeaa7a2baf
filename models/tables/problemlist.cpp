// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/problemlist.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace counteroffer {

namespace {

/// Names that recur, in the order in which people look for them.
struct Places
{
    QStringList names;
    QList<int> of; ///< of each problem

    template <typename NameOf>
    static Places find(const QList<GuideProblem> &problems, NameOf nameOf)
    {
        QSet<QString> seen;
        for (const GuideProblem &problem : problems) {
            seen.insert(nameOf(problem));
        }
        Places places;
        places.names = QStringList(seen.cbegin(), seen.cend());
        std::sort(places.names.begin(), places.names.end(), [](const QString &a, const QString &b) {
            const int order = a.compare(b, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        });
        QHash<QString, int> placeOf;
        for (int i = 0; i < places.names.size(); ++i) {
            placeOf.insert(places.names.at(i), i);
        }
        places.of.reserve(problems.size());
        for (const GuideProblem &problem : problems) {
            places.of.append(placeOf.value(nameOf(problem)));
        }
        return places;
    }
};

} // namespace

ProblemList ProblemList::of(const QList<GuideProblem> &given)
{
    ProblemList list;
    list.problems.reserve(given.size());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        for (const GuideProblem &problem : given) {
            if (problem.diagnostic.severity == severity) {
                list.problems.append(problem);
            }
        }
    }
    Places companies = Places::find(list.problems, [](const GuideProblem &each) { return each.company; });
    Places codes = Places::find(list.problems, [](const GuideProblem &each) -> QString {
        return diagnosticName(each.diagnostic.code);
    });
    Places roles = Places::find(list.problems, [](const GuideProblem &each) { return each.role; });
    list.companies = std::move(companies.names);
    list.companyOf = std::move(companies.of);
    list.codes = std::move(codes.names);
    list.codeOf = std::move(codes.of);
    list.roleOf = std::move(roles.of);
    return list;
}

} // namespace counteroffer
