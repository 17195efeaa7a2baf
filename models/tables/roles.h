// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace counteroffer {

/// The roles all our models share. DisplayRole is text for people; these are for machines.
enum ModelRole {
    RawRole =
        Qt::UserRole + 1, ///< what to sort and compare by: a number, a date, a text; invalid when unknown
    RangeLowRole,         ///< low end of the range in the cell, whole currency units (double, to draw)
    RangeHighRole,        ///< high end, the same
    ScaleLowRole,         ///< low end of the column's common scale for the cell's currency
    ScaleHighRole,        ///< high end, the same
    GuideIdRole,          ///< qint64, the library's id of the row's guide
    LineRole,             ///< int, line in the guide
    WarningRole,          ///< QString, a sentence: something to look at in this cell
    StepKindRole,         ///< int, StepKind
    SecretRole,           ///< bool, not to be read out
    ExportRole,           ///< QString, the cell in a file: numbers and dates as every program reads them
    ModelRoleEnd,
};

} // namespace counteroffer
