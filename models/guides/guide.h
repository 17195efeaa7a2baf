// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/compensationrow.h"
#include "guides/diagnostic.h"
#include "guides/strategy.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counteroffer {

enum class DataQuality { Unknown, High, Medium, Low };

/// A compensation entry of the front matter; the table below it wins where they differ.
struct FrontMatterRow
{
    QString region;
    Currency currency;
    std::optional<MoneyRange> base;
    std::optional<MoneyRange> stock;
    std::optional<RateRange> bonusPercent;
    std::optional<MoneyRange> total;
    int line = 0;

    bool operator==(const FrontMatterRow &) const = default;
};

/// The YAML block at a guide's start. `values` holds all of it, unknown keys too, as JSON values.
struct FrontMatter
{
    QJsonObject values;
    QString company;        ///< company_display, else company
    QString role;           ///< role_display, else role
    bool specialty = false; ///< role_type: specialty
    QDate lastUpdated;
    QDate nextReviewDue;
    DataQuality quality = DataQuality::Unknown;
    QString salaryDataQuarter; ///< "2025-Q4"
    QStringList sources;
    QString summary;
    QList<FrontMatterRow> compensation;
    int lastLine = 0; ///< of the closing ---

    bool operator==(const FrontMatter &) const = default;
};

enum class SectionKind {
    Dna,
    Compensation,
    LevelMapping,
    Company, ///< the one that is the company's own, often "… Premium"
    Levers,
    Strategy,
    Retention,
    Sources,
    Other,
};

/// A stretch of the guide under one label. The sections together cover the text: all of it is readable.
struct Section
{
    SectionKind kind = SectionKind::Other;
    QString label;
    int line = 0;        ///< of the label
    qsizetype begin = 0; ///< byte offset in the file of the section's first byte
    qsizetype end = 0;   ///< byte offset behind its last byte

    bool operator==(const Section &) const = default;
};

/// All that a guide says, as values. Text fields are free of Markdown's marks.
struct Guide
{
    QString company;
    QString role;
    bool signature = false; ///< the company's signature role, as the guide itself says
    TableLayout layout = TableLayout::None;
    std::optional<QString> summary; ///< the one-line Negotiation DNA
    QList<CompensationRow> compensation;
    std::optional<QString> levelMapping;
    QList<Section> sections;
    QList<Lever> levers;
    std::optional<Strategy> strategy;
    std::optional<RetentionScript> retention;
    QStringList sources;
    std::optional<FrontMatter> frontMatter;
    Diagnostics diagnostics;

    bool operator==(const Guide &) const = default;
};

} // namespace counteroffer
