// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"
#include "negotiation/rangechart.h"
#include "offersheet/sheetoptions.h"
#include "offersheet/yearsonpaper.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace counteroffer {

/// A stretch of a line of one weight.
struct SheetRun
{
    enum Style {
        Plain,
        Strong,
        Figure, ///< a figure of the plan inside a line to say
        Blank,  ///< to be filled in by hand
        Quiet,
    };
    QString text;
    Style style = Plain;

    bool operator==(const SheetRun &) const = default;
};

/// A line or a paragraph, and what it is for.
struct SheetLine
{
    enum Kind {
        Kicker, ///< small, above the title
        Title,
        Subtitle,
        Facts,      ///< who, when, from what
        Heading,    ///< of a section
        Subheading, ///< of a step
        Body,
        Say, ///< to be spoken
        Small,
        Bullet,
        Open,    ///< with an empty box to tick
        Done,    ///< with a ticked one
        Remark,  ///< small, about the line above it, which has a sign
        Caution, ///< something to look at
    };
    Kind kind = Body;
    QList<SheetRun> runs;
    bool keepWithNext = false;

    [[nodiscard]] QString text() const;
    bool operator==(const SheetLine &) const = default;
};

/// Where figures lie in the guide's range, on a scale from 0 to 1 that holds all of them.
struct SheetBand
{
    struct Mark
    {
        TermSet set{};
        double at = 0;

        bool operator==(const Mark &) const = default;
    };
    double low = 0;
    double high = 1;
    QList<Mark> marks;

    bool operator==(const SheetBand &) const = default;
};

struct SheetCell
{
    QString text;
    std::optional<SheetBand> band;
    bool quiet = false;

    bool operator==(const SheetCell &) const = default;
};

struct SheetTable
{
    struct Column
    {
        QString head;
        std::optional<TermSet> mark;
        bool figure = false; ///< aligned at the far side
        int share = 10;      ///< of the width, beside the others'

        bool operator==(const Column &) const = default;
    };
    struct Row
    {
        QList<SheetCell> cells;
        bool strong = false;

        bool operator==(const Row &) const = default;
    };
    QList<Column> columns;
    QList<Row> rows;

    bool operator==(const SheetTable &) const = default;
};

/// The few figures that are found at a glance.
struct SheetTiles
{
    struct Tile
    {
        QString label;
        QString figure;
        QString note;
        std::optional<TermSet> mark;

        bool operator==(const Tile &) const = default;
    };
    QList<Tile> tiles;

    bool operator==(const SheetTiles &) const = default;
};

/// One thing on the sheet, in the section it belongs to; the head belongs to none.
struct SheetBlock
{
    std::optional<SheetSection> section;
    std::variant<SheetLine, SheetTable, SheetTiles, RangeChart, YearsOnPaper> content;

    bool operator==(const SheetBlock &) const = default;
};

/// All words and figures of a sheet, in reading order: layout, Markdown and checks add none.
struct SheetContent
{
    SheetOptions options;
    QString title;  ///< in the document's properties
    QString author; ///< may be empty
    QString footer;
    QList<SheetBlock> blocks;

    bool operator==(const SheetContent &) const = default;
};

} // namespace counteroffer
