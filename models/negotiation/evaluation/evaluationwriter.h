// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/jsonwriter.h"
#include "negotiation/evaluation/planfigure.h"
#include "negotiation/plan.h"

#include <QDate>

#include <optional>

namespace counteroffer {

/// Writes the parts of an evaluation: JsonWriter with the words that all parts share.
class EvaluationWriter final
{
public:
    [[nodiscard]] JsonWriter &json() { return m_json; }

    void text(const char *key, const QString &value);
    void truth(const char *key, bool value);
    void number(const char *key, qint64 value);
    void amount(const char *key, const std::optional<Money> &value);
    void range(const char *key, const std::optional<MoneyRange> &value);
    void percent(const char *key, const std::optional<Rate> &value);
    /// In per cent, with at most four decimals.
    void percent(const char *key, const std::optional<Ratio> &value);
    void price(const char *key, const UnitPrice &value);
    /// The figure's absence under `key`.
    void missing(const char *key, const Missing &why);

private:
    void decimal(qint64 value, qint64 parts);

    JsonWriter m_json;
};

[[nodiscard]] const char *setKey(TermSet set);
[[nodiscard]] QString componentName(Component component);

// One function for each part; each writes its key and value.
void writeTerms(EvaluationWriter &out, const Plan &plan);
void writeYears(EvaluationWriter &out, const Plan &plan);
void writeFloor(EvaluationWriter &out, const Plan &plan);
void writePositions(EvaluationWriter &out, const Plan &plan);
void writeTactics(EvaluationWriter &out, const Plan &plan);
void writeOffers(EvaluationWriter &out, const Plan &plan);
void writeExits(EvaluationWriter &out, const Plan &plan);
void writeFindings(EvaluationWriter &out, const Plan &plan, QDate today);

} // namespace counteroffer
