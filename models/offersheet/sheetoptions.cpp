// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/sheetoptions.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetOptions)
};

struct SectionEntry
{
    SheetSection section;
    const char *name;
    const char *title;
    bool isPrivate = false;
};

constexpr SectionEntry entries[] = {
    {SheetSection::Offer, "offer", QT_TRANSLATE_NOOP("SheetOptions", "Their offer")},
    {SheetSection::Targets, "targets", QT_TRANSLATE_NOOP("SheetOptions", "Targets")},
    {SheetSection::Range, "range", QT_TRANSLATE_NOOP("SheetOptions", "Total compensation by region")},
    {SheetSection::Years, "years", QT_TRANSLATE_NOOP("SheetOptions", "Four years")},
    {SheetSection::Alternatives, "alternatives", QT_TRANSLATE_NOOP("SheetOptions", "Alternatives and floor"),
     true},
    {SheetSection::Script, "script", QT_TRANSLATE_NOOP("SheetOptions", "What to say")},
    {SheetSection::Levers, "levers", QT_TRANSLATE_NOOP("SheetOptions", "Levers")},
    {SheetSection::ReplyTable, "reply-table", QT_TRANSLATE_NOOP("SheetOptions", "If they return a figure"),
     true},
    {SheetSection::Replies, "replies", QT_TRANSLATE_NOOP("SheetOptions", "If they say…")},
    {SheetSection::Tactics, "tactics", QT_TRANSLATE_NOOP("SheetOptions", "Concessions and trades"), true},
    {SheetSection::OpenTerms, "open-terms", QT_TRANSLATE_NOOP("SheetOptions", "Open terms and questions")},
    {SheetSection::Dates, "dates", QT_TRANSLATE_NOOP("SheetOptions", "Dates")},
    {SheetSection::Checklist, "checklist", QT_TRANSLATE_NOOP("SheetOptions", "Checklist"), true},
    {SheetSection::Claims, "claims", QT_TRANSLATE_NOOP("SheetOptions", "Claims and proof"), true},
    {SheetSection::Notes, "notes", QT_TRANSLATE_NOOP("SheetOptions", "Notes"), true},
    {SheetSection::Assumed, "assumed", QT_TRANSLATE_NOOP("SheetOptions", "What was assumed")},
    {SheetSection::Sources, "sources", QT_TRANSLATE_NOOP("SheetOptions", "Sources")},
};
static_assert(std::size(entries) == sheetSectionCount);

const SectionEntry &entryOf(SheetSection section)
{
    return entries[int(section)];
}

} // namespace

QList<SheetSection> allSheetSections()
{
    QList<SheetSection> sections;
    for (const SectionEntry &entry : entries) {
        sections.append(entry.section);
    }
    return sections;
}

bool isPrivateSection(SheetSection section)
{
    return entryOf(section).isPrivate;
}

QString sheetSectionName(SheetSection section)
{
    return QString::fromLatin1(entryOf(section).name);
}

std::optional<SheetSection> sheetSectionOfName(const QString &name)
{
    for (const SectionEntry &entry : entries) {
        if (name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0) {
            return entry.section;
        }
    }
    return std::nullopt;
}

QString sheetSectionTitle(SheetSection section)
{
    return Wording::tr(entryOf(section).title);
}

} // namespace counteroffer
