// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/planmigration.h"

#include <QJsonArray>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// In version 1 a whole step leaned on a claim or not; which sentence made it was not kept.
void moveClaim(QJsonObject &step, QJsonArray &claims)
{
    const bool leans = step.take(u"claim").toBool();
    QJsonArray say = step[u"say"].toArray();
    if (!leans || say.isEmpty()) {
        return;
    }
    const QString id = u"claim-"_s + step[u"id"].toString();
    QString text;
    for (qsizetype i = 0; i < say.size(); ++i) {
        QJsonObject segment = say.at(i).toObject();
        text += segment[u"text"].toString();
        segment[u"claim"] = id;
        say[i] = segment;
    }
    step[u"say"] = say;
    claims.append(QJsonObject{{u"id"_s, id},
                              {u"text"_s, text},
                              {u"proof"_s, u"guide-says"_s},
                              {u"guide_line"_s, step[u"guide_line"].toInt()}});
}

} // namespace

QJsonObject migratedFromVersion1(QJsonObject plan)
{
    QJsonObject offer;
    const QJsonValue terms = plan.take(u"offer");
    const QJsonValue rounds = plan.take(u"rounds");
    if (!terms.isUndefined()) {
        offer[u"terms"] = terms;
    }
    if (!rounds.isUndefined()) {
        offer[u"rounds"] = rounds;
    }
    if (!offer.isEmpty()) {
        plan[u"offer"] = offer;
    }
    if (plan[u"script"].isArray()) {
        QJsonArray steps = plan[u"script"].toArray();
        QJsonArray claims;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps.at(i).isObject()) {
                QJsonObject step = steps.at(i).toObject();
                moveClaim(step, claims);
                steps[i] = step;
            }
        }
        plan[u"script"] = steps;
        plan[u"claims"] = claims;
    }
    return plan;
}

} // namespace counteroffer
