// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

enum class SheetKind { Private, Shared };
enum class SheetLength { Full, OnePage };

/// What a sheet may hold, in its order. The head (title, who, when, the figures at a glance) always is there.
enum class SheetSection {
    Offer,
    Targets,
    Range,
    Years,
    Alternatives, ///< private
    Script,
    Levers,
    ReplyTable, ///< private: it begins below the floor and goes up to the opening
    Replies,
    Tactics, ///< private: ladder, trades
    OpenTerms,
    Dates,
    Checklist, ///< private
    Claims,    ///< private
    Notes,     ///< private
    Assumed,
    Sources,
};
inline constexpr int sheetSectionCount = 17;

/// All sections, in the sheet's order.
[[nodiscard]] QList<SheetSection> allSheetSections();
/// Whether a sheet to share has the section at all.
[[nodiscard]] bool isPrivateSection(SheetSection section);
/// Its name in settings and on the command line: "open-terms".
[[nodiscard]] QString sheetSectionName(SheetSection section);
[[nodiscard]] std::optional<SheetSection> sheetSectionOfName(const QString &name);
/// Its heading, for people.
[[nodiscard]] QString sheetSectionTitle(SheetSection section);

/// How a sheet is wanted.
struct SheetOptions
{
    SheetKind kind = SheetKind::Private;
    SheetLength length = SheetLength::Full;
    QList<SheetSection> sections = allSheetSections(); ///< wanted ones, in any order

    bool operator==(const SheetOptions &) const = default;
};

} // namespace counteroffer
