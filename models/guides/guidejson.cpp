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

void writeTexts(JsonWriter &json, const char *key, const QStringList &texts)
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

void writeStrategyTarget(JsonWriter &json, const StrategyTarget &target)
{
    json.beginObject();
    json.key("base");
    json.value(target.base);
    json.key("equity");
    json.value(target.equity);
    json.key("equity_basis");
    json.value(basisName(target.equityBasis));
    json.key("equity_count");
    json.value(target.equityCount);
    json.key("bonus");
    json.value(target.bonus);
    json.key("bonus_percent");
    json.value(target.bonusPercent);
    json.key("sign_on");
    json.value(target.signOn);
    json.key("total");
    json.value(target.total);
    json.endObject();
}

void writeStrategyFloor(JsonWriter &json, const StrategyFloor &floor)
{
    json.beginObject();
    json.key("base");
    json.value(floor.base);
    json.key("equity");
    json.value(floor.equity);
    json.key("sign_on");
    json.value(floor.signOn);
    json.key("total");
    json.value(floor.total);
    json.endObject();
}

void writeStrategy(JsonWriter &json, const Strategy &strategy)
{
    json.beginObject();
    json.key("text");
    json.value(strategy.text);
    json.key("quoted");
    json.value(strategy.quoted == Quoted::All    ? u"all"_s
               : strategy.quoted == Quoted::Part ? u"part"_s
                                                 : u"none"_s);
    json.key("currency");
    json.value(codeOf(strategy.currency));
    json.key("target");
    writeStrategyTarget(json, strategy.target);
    json.key("floor");
    writeStrategyFloor(json, strategy.floor);
    json.key("competing");
    json.beginArray();
    for (const CompetingOffer &offer : strategy.competing) {
        json.beginObject();
        json.key("employer");
        json.value(offer.employer);
        json.key("total");
        json.value(offer.total);
        json.key("conditional");
        json.value(offer.conditional);
        json.endObject();
    }
    json.endArray();
    json.key("company_counter");
    json.value(strategy.companyCounter);
    json.key("initial_offer");
    json.value(strategy.initialOffer);
    QStringList placeholders;
    for (const Placeholder &placeholder : strategy.placeholders) {
        placeholders.append(placeholder.text);
    }
    writeTexts(json, "placeholders", placeholders);
    json.key("line");
    json.value(qint64(strategy.line));
    json.endObject();
}

void writeSections(JsonWriter &json, const Guide &guide)
{
    json.key("sections");
    json.beginArray();
    for (const Section &section : guide.sections) {
        json.beginObject();
        json.key("label");
        json.value(section.label);
        json.key("line");
        json.value(qint64(section.line));
        json.endObject();
    }
    json.endArray();
    json.key("levers");
    json.beginArray();
    for (const Lever &lever : guide.levers) {
        json.beginObject();
        json.key("title");
        json.value(lever.title);
        json.key("script");
        json.value(lever.script);
        json.key("line");
        json.value(qint64(lever.line));
        json.endObject();
    }
    json.endArray();
}

void writeDiagnostics(JsonWriter &json, const Diagnostics &diagnostics)
{
    json.key("diagnostics");
    json.beginArray();
    for (const Diagnostic &diagnostic : diagnostics) {
        json.beginObject();
        json.key("severity");
        json.value(severityName(diagnostic.severity));
        json.key("code");
        json.value(diagnosticName(diagnostic.code));
        json.key("line");
        json.value(qint64(diagnostic.line));
        json.key("column");
        json.value(qint64(diagnostic.column));
        json.key("message");
        json.value(diagnosticSentence(diagnostic));
        json.endObject();
    }
    json.endArray();
}

void writeSpeech(JsonWriter &json, const Guide &guide)
{
    json.key("strategy");
    guide.strategy ? writeStrategy(json, *guide.strategy) : json.null();
    json.key("retention");
    if (guide.retention) {
        json.beginObject();
        json.key("text");
        json.value(guide.retention->text);
        json.key("range");
        json.value(guide.retention->ask);
        json.endObject();
    } else {
        json.null();
    }
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
    json.key("level_mapping");
    json.value(guide.levelMapping);
    writeSections(json, guide);
    writeSpeech(json, guide);
    writeTexts(json, "sources", guide.sources);
    json.key("front_matter");
    if (guide.frontMatter) {
        json.raw(QJsonDocument(guide.frontMatter->values).toJson(QJsonDocument::Compact));
    } else {
        json.null();
    }
    writeDiagnostics(json, guide.diagnostics);
    json.endObject();
    return json.result();
}

} // namespace counteroffer
