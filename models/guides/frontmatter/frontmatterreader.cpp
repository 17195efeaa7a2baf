// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/frontmatter/frontmatterreader.h"

#include "guides/frontmatter/yamlreader.h"
#include "guides/grammar/amount.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// Where the text between the dashes lies in the file.
struct Fence
{
    qsizetype textBegin = 0;
    qsizetype textEnd = 0;
    qsizetype end = 0;
    int lines = 0; ///< of the text
};

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && bytes[from] != '\n' && bytes[from] != '\r') {
        ++from;
    }
    return from;
}

qsizetype nextLine(QByteArrayView bytes, qsizetype end)
{
    const bool pair = end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return std::min(bytes.size(), end + (pair ? 2 : 1));
}

bool isFenceLine(QByteArrayView bytes, qsizetype begin, bool closing)
{
    const QByteArrayView line = bytes.sliced(begin, lineEnd(bytes, begin) - begin);
    QByteArrayView text = line;
    while (text.endsWith(' ') || text.endsWith('\t')) {
        text.chop(1);
    }
    return text == "---" || (closing && text == "...");
}

std::optional<Fence> findFence(QByteArrayView bytes, qsizetype begin)
{
    if (begin >= bytes.size() || !isFenceLine(bytes, begin, false)) {
        return std::nullopt;
    }
    Fence fence;
    fence.textBegin = nextLine(bytes, lineEnd(bytes, begin));
    for (qsizetype line = fence.textBegin; line < bytes.size(); ++fence.lines) {
        const qsizetype end = lineEnd(bytes, line);
        if (isFenceLine(bytes, line, true)) {
            fence.textEnd = line;
            fence.end = nextLine(bytes, end);
            return fence;
        }
        line = nextLine(bytes, end);
    }
    return std::nullopt;
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return value.toDouble() == std::floor(value.toDouble()) ? QString::number(value.toInteger())
                                                                : QString::number(value.toDouble());
    }
    return value.toString().trimmed();
}

std::optional<Amount> amountOf(const QJsonValue &value)
{
    const QString text = textOf(value);
    const auto amount = scanAmount(text, 0);
    return amount && amount->whole.length == text.size() ? amount : std::nullopt;
}

std::optional<MoneyRange> moneyRange(const QJsonObject &row, const QString &low, const QString &high,
                                     Currency currency)
{
    auto lo = amountOf(row.value(low));
    auto hi = amountOf(row.value(high));
    lo = lo ? lo : hi;
    hi = hi ? hi : lo;
    const auto from = lo ? toStatedMoneyRange(*lo, currency) : std::nullopt;
    const auto to = hi ? toStatedMoneyRange(*hi, currency) : std::nullopt;
    if (!from || !to || from->lo.currency != to->hi.currency) {
        return std::nullopt;
    }
    return from->lo.minor <= to->hi.minor ? MoneyRange{from->lo, to->hi} : MoneyRange{to->hi, from->lo};
}

std::optional<Rate> rateOf(const QJsonValue &value)
{
    QString text = textOf(value);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    text += text.endsWith(u'%') ? QString() : u"%"_s;
    const auto amount = scanAmount(text, 0);
    const auto range = amount ? toRateRange(*amount) : std::nullopt;
    return range ? std::optional(range->lo) : std::nullopt;
}

std::optional<RateRange> bonusOf(const QJsonObject &row)
{
    if (const auto both = amountOf(row.value(u"bonus_pct")); both && both->kind == AmountKind::Percent) {
        return toRateRange(*both);
    }
    const auto one = rateOf(row.value(u"bonus_pct"));
    const auto low = rateOf(row.value(u"bonus_low"));
    const auto high = rateOf(row.value(u"bonus_high"));
    if (one) {
        return RateRange{*one, *one};
    }
    if (!low && !high) {
        return std::nullopt;
    }
    const RateRange range{low ? *low : *high, high ? *high : *low};
    return range.lo <= range.hi ? range : RateRange{range.hi, range.lo};
}

FrontMatterRow rowOf(const QJsonObject &object, int line)
{
    FrontMatterRow row;
    row.region = textOf(object.value(u"region"));
    row.currency = Currency::fromCode(textOf(object.value(u"currency"))).value_or(Currency());
    row.base = moneyRange(object, u"base_low"_s, u"base_high"_s, row.currency);
    row.stock = moneyRange(object, u"stock_low"_s, u"stock_high"_s, row.currency);
    row.total = moneyRange(object, u"total_comp_low"_s, u"total_comp_high"_s, row.currency);
    row.bonusPercent = bonusOf(object);
    row.line = line;
    return row;
}

DataQuality qualityOf(const QString &text)
{
    const QString lower = text.toLower();
    return lower == u"high"     ? DataQuality::High
           : lower == u"medium" ? DataQuality::Medium
           : lower == u"low"    ? DataQuality::Low
                                : DataQuality::Unknown;
}

/// Keys that are known but do not fit, and keys that nobody knows: kept, and told.
void reportKeys(const QJsonObject &values, int line, Diagnostics &diagnostics)
{
    static const QStringList known{u"company"_s,
                                   u"company_display"_s,
                                   u"role"_s,
                                   u"role_display"_s,
                                   u"role_type"_s,
                                   u"last_updated"_s,
                                   u"data_quality"_s,
                                   u"salary_data_quarter"_s,
                                   u"next_review_due"_s,
                                   u"compensation"_s,
                                   u"level_mapping"_s,
                                   u"data_sources"_s,
                                   u"negotiation_dna_summary"_s};
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (!known.contains(it.key())) {
            diagnostics.append({Severity::Note, DiagnosticCode::FrontMatterUnknownKey, line, 1, {it.key()}});
        }
    }
    for (const auto &key : {u"last_updated"_s, u"next_review_due"_s}) {
        const QString text = textOf(values.value(key));
        if (!text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid()) {
            diagnostics.append({Severity::Warning, DiagnosticCode::FrontMatterBadDate, line, 1, {key, text}});
        }
    }
}

FrontMatter typed(const YamlMapping &yaml, int firstLine)
{
    const QJsonObject &values = yaml.values;
    const auto either = [&values](const QString &first, const QString &second) {
        const QString text = textOf(values.value(first));
        return text.isEmpty() ? textOf(values.value(second)) : text;
    };
    FrontMatter matter;
    matter.values = values;
    matter.company = either(u"company_display"_s, u"company"_s);
    matter.role = either(u"role_display"_s, u"role"_s);
    matter.specialty = textOf(values.value(u"role_type")).compare(u"specialty", Qt::CaseInsensitive) == 0;
    matter.lastUpdated = QDate::fromString(textOf(values.value(u"last_updated")), Qt::ISODate);
    matter.nextReviewDue = QDate::fromString(textOf(values.value(u"next_review_due")), Qt::ISODate);
    matter.quality = qualityOf(textOf(values.value(u"data_quality")));
    matter.salaryDataQuarter = textOf(values.value(u"salary_data_quarter"));
    matter.summary = textOf(values.value(u"negotiation_dna_summary"));
    const QJsonArray sources = values.value(u"data_sources").toArray();
    for (const auto &source : sources) {
        matter.sources.append(textOf(source));
    }
    const QJsonArray rows = values.value(u"compensation").toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        matter.compensation.append(rowOf(rows.at(i).toObject(), firstLine + yaml.compensationLines.value(i)));
    }
    return matter;
}

DiagnosticCode codeOf(YamlProblem problem)
{
    switch (problem) {
    case YamlProblem::Aliases:
        return DiagnosticCode::FrontMatterAliases;
    case YamlProblem::TooDeep:
        return DiagnosticCode::FrontMatterTooDeep;
    case YamlProblem::TooLarge:
        return DiagnosticCode::FrontMatterTooLarge;
    case YamlProblem::Syntax:
    case YamlProblem::None:
        break;
    }
    return DiagnosticCode::FrontMatterUnreadable;
}

} // namespace

FrontMatterPart readFrontMatter(QByteArrayView bytes, qsizetype begin, Diagnostics &diagnostics)
{
    FrontMatterPart part;
    part.end = begin;
    const auto fence = findFence(bytes, begin);
    if (!fence) {
        return part;
    }
    const YamlMapping yaml = readYaml(bytes.sliced(fence->textBegin, fence->textEnd - fence->textBegin));
    const QByteArrayView text = bytes.sliced(fence->textBegin, fence->textEnd - fence->textBegin).trimmed();
    if (yaml.problem != YamlProblem::None) {
        if (!text.isEmpty()) {
            diagnostics.append({Severity::Warning, codeOf(yaml.problem), yaml.problemLine + 1, 1, {}});
        }
        return part;
    }
    part.firstLine = 1;
    part.end = fence->end;
    part.frontMatter = typed(yaml, 1);
    part.frontMatter->lastLine = fence->lines + 2;
    reportKeys(yaml.values, part.firstLine, diagnostics);
    for (const QString &key : yaml.duplicateKeys) {
        diagnostics.append(
            {Severity::Warning, DiagnosticCode::FrontMatterDuplicateKey, part.firstLine, 1, {key}});
    }
    return part;
}

} // namespace counteroffer
