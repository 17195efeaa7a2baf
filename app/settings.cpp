// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <memory>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// Where people print on Letter: the United States, Canada and some of their neighbours.
QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

// Named by us: without an organisation QSettings knows no place of its own and reports an error for ever.
QString usualFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"settings.ini"_s);
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(std::make_unique<QSettings>(file.isEmpty() ? usualFile() : file, QSettings::IniFormat))
{}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(u"window/geometry"_s, geometry);
}

QByteArray Settings::guideTable() const
{
    return m_store->value(u"browse/table"_s).toByteArray();
}

void Settings::setGuideTable(const QByteArray &state)
{
    keep(u"browse/table"_s, state);
}

QByteArray Settings::prepareState() const
{
    return m_store->value(u"prepare/state"_s).toByteArray();
}

void Settings::setPrepareState(const QByteArray &state)
{
    keep(u"prepare/state"_s, state);
}

int Settings::page() const
{
    return m_store->value(u"window/page"_s, 0).toInt();
}

void Settings::setPage(int page)
{
    keep(u"window/page"_s, page);
}

QString Settings::planId() const
{
    return m_store->value(u"plan/id"_s).toString();
}

void Settings::setPlanId(const QString &id)
{
    keep(u"plan/id"_s, id);
}

QPageSize::PageSizeId Settings::paper() const
{
    const QString name = m_store->value(u"sheet/paper"_s).toString();
    return name == u"letter" ? QPageSize::Letter : name == u"a4" ? QPageSize::A4 : usualPaper();
}

void Settings::setPaper(QPageSize::PageSizeId paper)
{
    keep(u"sheet/paper"_s, paper == QPageSize::Letter ? u"letter"_s : u"a4"_s);
}

// Sections are remembered by what is left out: one that a later version brings is there from the beginning.
SheetOptions Settings::sheetOptions() const
{
    SheetOptions options;
    // A sheet to share is asked for each time: what is remembered must not decide who reads what.
    options.length = m_store->value(u"sheet/length"_s).toString() == u"one-page" ? SheetLength::OnePage
                                                                                 : SheetLength::Full;
    const QStringList hidden = m_store->value(u"sheet/without"_s).toStringList();
    options.sections.removeIf(
        [&](SheetSection section) { return hidden.contains(sheetSectionName(section)); });
    return options;
}

void Settings::setSheetOptions(const SheetOptions &options)
{
    QStringList hidden;
    const QList<SheetSection> all = allSheetSections();
    for (const SheetSection section : all) {
        if (!options.sections.contains(section)) {
            hidden.append(sheetSectionName(section));
        }
    }
    keep(u"sheet/length"_s, options.length == SheetLength::OnePage ? u"one-page"_s : u"full"_s);
    keep(u"sheet/without"_s, hidden);
}

int Settings::callType() const
{
    return m_store->value(u"call/type"_s, 100).toInt();
}

void Settings::setCallType(int percent)
{
    keep(u"call/type"_s, percent);
}

QString Settings::folder() const
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_store->value(u"folder"_s, home).toString();
}

void Settings::setFolder(const QString &folder)
{
    keep(u"folder"_s, folder);
}

// Qt writes a changed store to the disk and waits for that, in the window's thread: what is as it was, is let
// alone.
void Settings::keep(const QString &key, const QVariant &value)
{
    if (m_store->value(key, QString()) != value) {
        m_store->setValue(key, value);
    }
}

} // namespace counteroffer
