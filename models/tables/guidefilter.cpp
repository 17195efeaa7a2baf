// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guidefilter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(GuideFilter)
};

template <typename E>
QJsonArray numbers(const QList<E> &values)
{
    QJsonArray array;
    for (const E value : values) {
        array.append(int(value));
    }
    return array;
}

template <typename E>
QList<E> enums(const QJsonValue &value, int count)
{
    QList<E> values;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const int number = entry.toInt(-1);
        if (number >= 0 && number < count) {
            values.append(E(number));
        }
    }
    return values;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString()) {
            list.append(entry.toString());
        }
    }
    return list;
}

// As text: a double of JSON would round large amounts.
QJsonObject moneyJson(const Money &money)
{
    return {{u"minor"_s, QString::number(money.minor)}, {u"currency"_s, money.currency.code()}};
}

std::optional<Money> moneyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    bool whole = false;
    const qint64 minor = object.value(u"minor"_s).toString().toLongLong(&whole);
    const auto currency = Currency::fromCode(object.value(u"currency"_s).toString());
    return whole && currency ? std::optional(Money{minor, *currency}) : std::nullopt;
}

} // namespace

bool GuideFilter::isSet(FilterPart part) const
{
    switch (part) {
    case FilterPart::Text:
        return !text.simplified().isEmpty();
    case FilterPart::Company:
        return !companies.isEmpty();
    case FilterPart::Family:
        return !families.isEmpty();
    case FilterPart::Region:
        return !regions.isEmpty();
    case FilterPart::Currency:
        return !currencies.isEmpty();
    case FilterPart::Pay:
        return payFrom || payTo;
    case FilterPart::Age:
        return mostAge.has_value();
    case FilterPart::Quality:
        return !qualities.isEmpty();
    case FilterPart::EquityBasis:
        return !confidences.isEmpty();
    case FilterPart::Problems:
        return problems != Problems::Any;
    }
    return false;
}

bool GuideFilter::isEmpty() const
{
    for (int part = 0; part < filterPartCount; ++part) {
        if (isSet(FilterPart(part))) {
            return false;
        }
    }
    return !older;
}

void GuideFilter::clear(FilterPart part)
{
    switch (part) {
    case FilterPart::Text:
        text.clear();
        break;
    case FilterPart::Company:
        companies.clear();
        break;
    case FilterPart::Family:
        families.clear();
        break;
    case FilterPart::Region:
        regions.clear();
        break;
    case FilterPart::Currency:
        currencies.clear();
        break;
    case FilterPart::Pay:
        payFrom.reset();
        payTo.reset();
        break;
    case FilterPart::Age:
        mostAge.reset();
        break;
    case FilterPart::Quality:
        qualities.clear();
        break;
    case FilterPart::EquityBasis:
        confidences.clear();
        break;
    case FilterPart::Problems:
        problems = Problems::Any;
        break;
    }
}

QString filterPartName(FilterPart part)
{
    switch (part) {
    case FilterPart::Text:
        return Wording::tr("Text");
    case FilterPart::Company:
        return Wording::tr("Company");
    case FilterPart::Family:
        return Wording::tr("Role family");
    case FilterPart::Region:
        return Wording::tr("Region");
    case FilterPart::Currency:
        return Wording::tr("Currency");
    case FilterPart::Pay:
        return Wording::tr("Total pay");
    case FilterPart::Age:
        return Wording::tr("Age of data");
    case FilterPart::Quality:
        return Wording::tr("Quality");
    case FilterPart::EquityBasis:
        return Wording::tr("Equity basis");
    case FilterPart::Problems:
        return Wording::tr("Problems");
    }
    return {};
}

QJsonObject toJson(const GuideFilter &filter)
{
    QJsonObject json{
        {u"text"_s, filter.text},
        {u"companies"_s, QJsonArray::fromStringList(filter.companies)},
        {u"families"_s, numbers(filter.families)},
        {u"regions"_s, QJsonArray::fromStringList(filter.regions)},
        {u"currencies"_s, QJsonArray::fromStringList(filter.currencies)},
        {u"qualities"_s, numbers(filter.qualities)},
        {u"equityBasis"_s, numbers(filter.confidences)},
        {u"problems"_s, int(filter.problems)},
        {u"older"_s, filter.older},
    };
    if (filter.payFrom) {
        json.insert(u"payFrom"_s, moneyJson(*filter.payFrom));
    }
    if (filter.payTo) {
        json.insert(u"payTo"_s, moneyJson(*filter.payTo));
    }
    if (filter.mostAge) {
        json.insert(u"mostAge"_s, *filter.mostAge);
    }
    return json;
}

GuideFilter guideFilterFromJson(const QJsonObject &json)
{
    GuideFilter filter;
    filter.text = json.value(u"text"_s).toString();
    filter.companies = strings(json.value(u"companies"_s));
    filter.families = enums<RoleFamily>(json.value(u"families"_s), roleFamilyCount);
    filter.regions = strings(json.value(u"regions"_s));
    filter.currencies = strings(json.value(u"currencies"_s));
    filter.payFrom = moneyFrom(json.value(u"payFrom"_s));
    filter.payTo = moneyFrom(json.value(u"payTo"_s));
    if (const QJsonValue age = json.value(u"mostAge"_s); age.isDouble() && age.toInt(-1) >= 0) {
        filter.mostAge = age.toInt();
    }
    filter.qualities = enums<DataQuality>(json.value(u"qualities"_s), int(DataQuality::Low) + 1);
    filter.older = json.value(u"older"_s).toBool();
    filter.confidences = enums<BasisConfidence>(json.value(u"equityBasis"_s), basisConfidenceCount);
    const int problems = json.value(u"problems"_s).toInt();
    filter.problems = problems >= 0 && problems <= int(GuideFilter::Problems::Without)
                          ? GuideFilter::Problems(problems)
                          : GuideFilter::Problems::Any;
    return filter;
}

} // namespace counteroffer
