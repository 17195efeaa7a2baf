// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidejson.h"

#include "guides/jsonwriter.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

const char *layoutName(TableLayout layout)
{
    switch (layout) {
    case TableLayout::Region:
        return "region";
    case TableLayout::LevelByRegion:
        return "level-x-region";
    case TableLayout::ComponentByRegion:
        return "component-x-region";
    case TableLayout::LevelTitle:
        return "level-title";
    case TableLayout::LevelAndRegion:
        return "level-region";
    case TableLayout::None:
        break;
    }
    return "none";
}

constexpr std::array<const char *, componentCount> componentNames = {"base", "equity", "bonus", "sign_on",
                                                                     "total"};

std::optional<QString> codeOf(Currency currency)
{
    return currency.isNull() ? std::nullopt : std::optional(currency.code());
}

std::optional<QString> basisName(EquityBasis basis)
{
    return basis == EquityBasis::Grant  ? std::optional(u"grant"_s)
           : basis == EquityBasis::Year ? std::optional(u"year"_s)
                                        : std::nullopt;
}

std::optional<MoneyRange> rangeOf(const std::optional<StatedRange> &stated)
{
    return stated ? std::optional(stated->range) : std::nullopt;
}

[[maybe_unused]] void writeTexts(JsonWriter &json, const char *key, const QStringList &texts)
{
    json.key(key);
    json.beginArray();
    for (const QString &text : texts) {
        json.value(text);
    }
    json.endArray();
}

std::array<const std::optional<StatedRange> *, componentCount> componentsOf(const CompensationRow &row)
{
    return {&row.base, &row.equity, &row.bonus, &row.signOn, &row.total};
}

void writePeriod(JsonWriter &json, const EquityPeriod &period)
{
    const auto residual = [&json](const char *key, const std::optional<double> &value) {
        json.key(key);
        value ? json.value(*value) : json.null();
    };
    json.key("equity_period");
    json.beginObject();
    json.key("stated");
    json.value(basisName(period.stated));
    json.key("inferred");
    json.value(basisName(period.inferred));
    residual("residual_grant", period.residualGrant);
    residual("residual_year", period.residualYear);
    json.endObject();
}

void writeAlternates(JsonWriter &json, const CompensationRow &row)
{
    QList<Currency> currencies;
    for (const AlternateRange &alternate : row.alternates) {
        if (!currencies.contains(alternate.range.lo.currency)) {
            currencies.append(alternate.range.lo.currency);
        }
    }
    json.key("alternate");
    json.beginObject();
    for (const Currency currency : std::as_const(currencies)) {
        json.key(currency.code());
        json.beginObject();
        for (const AlternateRange &alternate : row.alternates) {
            if (alternate.range.lo.currency == currency) {
                json.key(componentNames.at(size_t(alternate.component)));
                json.value(std::optional(alternate.range));
            }
        }
        json.endObject();
    }
    json.endObject();
}

void writeOpenEnds(JsonWriter &json, const CompensationRow &row)
{
    json.key("open_ended");
    json.beginArray();
    const auto components = componentsOf(row);
    for (size_t i = 0; i < components.size(); ++i) {
        const bool rate = Component(i) == Component::Bonus && row.bonusPercentOpenEnded;
        if (rate || (*components.at(i) && (*components.at(i))->openEnded)) {
            json.value(QString::fromLatin1(componentNames.at(i)));
        }
    }
    json.endArray();
}

void writeRow(JsonWriter &json, const CompensationRow &row)
{
    const auto money = [&json](const char *key, const std::optional<StatedRange> &stated) {
        json.key(key);
        json.value(rangeOf(stated));
    };
    const auto text = [&json](const char *key, const std::optional<QString> &value) {
        json.key(key);
        json.value(value);
    };
    json.beginObject();
    text("region", row.region);
    text("level", row.level);
    text("title", row.title);
    text("currency", codeOf(row.currency));
    money("base", row.base);
    money("equity", row.equity);
    json.key("equity_units");
    json.value(row.equityUnits);
    json.key("equity_per_year");
    json.value(row.equityPerYear);
    writePeriod(json, row.equityPeriod);
    money("bonus", row.bonus);
    json.key("bonus_percent");
    json.value(row.bonusPercent);
    money("sign_on", row.signOn);
    money("total", row.total);
    json.key("currencies");
    json.beginObject();
    const auto components = componentsOf(row);
    for (size_t i = 0; i < components.size(); ++i) {
        const auto range = rangeOf(*components.at(i));
        if (range && range->lo.currency != row.currency && !range->lo.currency.isNull()) {
            text(componentNames.at(i), codeOf(range->lo.currency));
        }
    }
    json.endObject();
    writeAlternates(json, row);
    writeOpenEnds(json, row);
    json.key("extra");
    json.beginObject();
    for (const ExtraComponent &extra : row.extras) {
        json.key(extra.name);
        json.value(std::optional(extra.amount.range));
    }
    json.endObject();
    json.key("line");
    json.value(qint64(row.line));
    json.endObject();
}

} // namespace

QByteArray guideToJson(const Guide &guide, const QString &file)
{
    JsonWriter json;
    json.beginObject();
    json.key("file");
    json.value(file);
    json.key("company");
    json.value(guide.company);
    json.key("role");
    json.value(guide.role);
    json.key("signature");
    json.value(guide.signature);
    json.key("layout");
    json.value(QString::fromLatin1(layoutName(guide.layout)));
    json.key("summary");
    json.value(guide.summary);
    json.key("compensation");
    json.beginArray();
    for (const CompensationRow &row : guide.compensation) {
        writeRow(json, row);
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace counteroffer
