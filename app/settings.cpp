// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QLocale>
#include <QMutexLocker>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

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

Settings::Settings(const QString &file) : m_file(file.isEmpty() ? usualFile() : file)
{
    m_writer.setMaxThreadCount(1);
    const QSettings store(m_file, QSettings::IniFormat);
    const QStringList keys = store.allKeys();
    for (const QString &key : keys) {
        m_values.insert(key, store.value(key));
    }
}

Settings::~Settings()
{
    m_writer.waitForDone();
    if (!m_failed.isEmpty()) {
        write();
    }
}

QVariant Settings::value(const QString &key, const QVariant &usual) const
{
    return m_values.value(key, usual);
}

QByteArray Settings::windowGeometry() const
{
    return value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(u"window/geometry"_s, geometry);
}

QByteArray Settings::guideTable() const
{
    return value(u"browse/table"_s).toByteArray();
}

void Settings::setGuideTable(const QByteArray &state)
{
    keep(u"browse/table"_s, state);
}

QByteArray Settings::prepareState() const
{
    return value(u"prepare/state"_s).toByteArray();
}

void Settings::setPrepareState(const QByteArray &state)
{
    keep(u"prepare/state"_s, state);
}

int Settings::page() const
{
    return value(u"window/page"_s, 0).toInt();
}

void Settings::setPage(int page)
{
    keep(u"window/page"_s, page);
}

QString Settings::planId() const
{
    return value(u"plan/id"_s).toString();
}

void Settings::setPlanId(const QString &id)
{
    keep(u"plan/id"_s, id);
}

QPageSize::PageSizeId Settings::paper() const
{
    const QString name = value(u"sheet/paper"_s).toString();
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
    options.length =
        value(u"sheet/length"_s).toString() == u"one-page" ? SheetLength::OnePage : SheetLength::Full;
    const QStringList hidden = value(u"sheet/without"_s).toStringList();
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
    return value(u"call/type"_s, 100).toInt();
}

void Settings::setCallType(int percent)
{
    keep(u"call/type"_s, percent);
}

QString Settings::folder() const
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return value(u"folder"_s, home).toString();
}

void Settings::setFolder(const QString &folder)
{
    keep(u"folder"_s, folder);
}

void Settings::keep(const QString &key, const QVariant &value)
{
    if (m_values.value(key, QString()) == value) {
        return;
    }
    m_values.insert(key, value);
    const QMutexLocker lock(&m_mutex);
    const bool waiting = !m_unwritten.isEmpty();
    m_unwritten.insert(key, value);
    if (!waiting) {
        m_writer.start([this] { write(); });
    }
}

// In the writer's thread. Qt puts all of it into one file at once and waits for the disk; what is set
// meanwhile makes a round of its own.
void Settings::write()
{
    QVariantMap values;
    {
        const QMutexLocker lock(&m_mutex);
        values = std::exchange(m_failed, {});
        values.insert(std::exchange(m_unwritten, {}));
    }
    QSettings store(m_file, QSettings::IniFormat);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        store.setValue(value.key(), value.value());
    }
    store.sync();
    if (store.status() == QSettings::NoError) {
        return;
    }
    // A disk may be full for a moment: the next write, or the last one, tries again. What was set since is
    // newer.
    const QMutexLocker lock(&m_mutex);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!m_unwritten.contains(value.key())) {
            m_failed.insert(value.key(), value.value());
        }
    }
}

} // namespace counteroffer
