// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/evaluationwriter.h"

#include "negotiation/document/names.h"
#include "negotiation/evaluation/evaluationjson.h"

namespace counteroffer {

void EvaluationWriter::text(const char *key, const QString &value)
{
    m_json.key(key);
    m_json.value(value);
}

void EvaluationWriter::truth(const char *key, bool value)
{
    m_json.key(key);
    m_json.value(value);
}

void EvaluationWriter::number(const char *key, qint64 value)
{
    m_json.key(key);
    m_json.value(value);
}

void EvaluationWriter::amount(const char *key, const std::optional<Money> &value)
{
    m_json.key(key);
    if (value) {
        m_json.value(*value);
    } else {
        m_json.null();
    }
}

void EvaluationWriter::range(const char *key, const std::optional<MoneyRange> &value)
{
    m_json.key(key);
    m_json.value(value);
}

// value / parts in digits, without a double on the way.
void EvaluationWriter::decimal(qint64 value, qint64 parts)
{
    const qint64 whole = value / parts;
    const qint64 rest = std::abs(value % parts);
    QByteArray digits = QByteArray::number(whole);
    if (whole == 0 && value < 0) {
        digits.prepend('-');
    }
    if (rest != 0) {
        QByteArray decimals = QByteArray::number(parts + rest).sliced(1); // with its leading zeros
        while (decimals.endsWith('0')) {
            decimals.chop(1);
        }
        digits += '.' + decimals;
    }
    m_json.raw(digits);
}

void EvaluationWriter::percent(const char *key, const std::optional<Rate> &value)
{
    m_json.key(key);
    if (value) {
        decimal(value->basisPoints, 100);
    } else {
        m_json.null();
    }
}

void EvaluationWriter::percent(const char *key, const std::optional<Ratio> &value)
{
    m_json.key(key);
    if (value) {
        decimal(value->millionths, 10'000);
    } else {
        m_json.null();
    }
}

void EvaluationWriter::price(const char *key, const UnitPrice &value)
{
    m_json.key(key);
    decimal(value.millionths, 1'000'000);
}

void EvaluationWriter::missing(const char *key, const Missing &why)
{
    m_json.key(key);
    m_json.beginObject();
    text("missing", missingName(why.code));
    text("message", missingSentence(why));
    m_json.endObject();
}

const char *setKey(TermSet set)
{
    switch (set) {
    case TermSet::Floor:
        return "floor";
    case TermSet::Target:
        return "target";
    case TermSet::Stretch:
        return "stretch";
    case TermSet::Offer:
        break;
    }
    return "offer";
}

QString componentName(Component component)
{
    return nameOf(component);
}

QByteArray evaluationToJson(const Plan &plan, QDate today)
{
    EvaluationWriter out;
    out.json().beginObject();
    out.text("plan", plan.name);
    out.text("company", plan.company);
    out.text("role", plan.role);
    out.text("region", plan.region);
    out.text("currency", plan.currency.code());
    out.text("equity_basis", nameOf(plan.equityBasis));
    writeTerms(out, plan);
    writeYears(out, plan);
    writeFloor(out, plan);
    writePositions(out, plan);
    writeTactics(out, plan);
    writeOffers(out, plan);
    writeExits(out, plan);
    writeFindings(out, plan, today);
    out.json().endObject();
    return out.json().result() + '\n';
}

} // namespace counteroffer
