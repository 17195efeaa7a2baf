// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "offersheet/offersheet.h"
#include "offersheet/sheetcontent.h"

#include <QLocale>

namespace counteroffer {

/// Collects the blocks of a sheet, for the functions that each write one section.
class SheetBuilder final
{
public:
    SheetBuilder(const OfferSheet &sheet, const SheetOptions &options, const QLocale &locale);

    [[nodiscard]] const OfferSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const Plan &plan() const { return m_sheet.plan; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] bool isPrivate() const { return m_sheet.kind == SheetKind::Private; }
    /// One page for the call: what is not needed while talking is left out.
    [[nodiscard]] bool isBrief() const { return m_content.options.length == SheetLength::OnePage; }

    /// Begins a section; its heading is written with its first block, so that an empty one leaves no trace.
    void begin(SheetSection section, const QString &title = {});
    void line(SheetLine::Kind kind, const QString &text, bool keepWithNext = false);
    void line(SheetLine::Kind kind, const QList<SheetRun> &runs, bool keepWithNext = false);
    void add(const SheetTable &table);
    void add(const SheetTiles &tiles);
    void add(const RangeChart &chart);
    void add(const YearsOnPaper &chart);

    /// An amount without its currency where that is the plan's; "—" where it is not known.
    [[nodiscard]] QString amount(const std::optional<Money> &money) const;
    /// The same with a sign, for a difference.
    [[nodiscard]] QString difference(const std::optional<Money> &money) const;
    [[nodiscard]] QString rate(const std::optional<Rate> &rate) const;
    // Days and times (daytext.h), those of a moment in the person's own time zone.
    [[nodiscard]] QString day(QDate date) const;
    [[nodiscard]] QString dayInTable(const QDateTime &utc) const;
    [[nodiscard]] QString clock(const QDateTime &utc) const;
    [[nodiscard]] QString moment(const QDateTime &utc) const;

    void name(const QString &title, const QString &author, const QString &footer);
    [[nodiscard]] SheetContent content() const { return m_content; }

private:
    void append(const SheetBlock &block);

    const OfferSheet &m_sheet;
    QLocale m_locale;
    SheetContent m_content;
    std::optional<SheetSection> m_section;
    QString m_pendingHeading;
};

// One function for each section; each begins it and writes nothing where there is nothing to say.
void writeSheetHead(SheetBuilder &to);
void writeOffer(SheetBuilder &to);
void writeTargets(SheetBuilder &to);
void writeRange(SheetBuilder &to);
void writeYears(SheetBuilder &to);
void writeAlternatives(SheetBuilder &to);
void writeScript(SheetBuilder &to);
void writeLevers(SheetBuilder &to);
void writeReplyTable(SheetBuilder &to);
void writeReplies(SheetBuilder &to);
void writeTactics(SheetBuilder &to);
void writeOpenTerms(SheetBuilder &to);
void writeDates(SheetBuilder &to);
void writeChecklist(SheetBuilder &to);
void writeClaims(SheetBuilder &to);
void writeNotes(SheetBuilder &to);
void writeAssumed(SheetBuilder &to);
void writeSources(SheetBuilder &to);

} // namespace counteroffer
