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
    m_store->setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::guideTable() const
{
    return m_store->value(u"browse/table"_s).toByteArray();
}

void Settings::setGuideTable(const QByteArray &state)
{
    m_store->setValue(u"browse/table"_s, state);
}

int Settings::page() const
{
    return m_store->value(u"window/page"_s, 0).toInt();
}

void Settings::setPage(int page)
{
    m_store->setValue(u"window/page"_s, page);
}

QString Settings::planId() const
{
    return m_store->value(u"plan/id"_s).toString();
}

void Settings::setPlanId(const QString &id)
{
    m_store->setValue(u"plan/id"_s, id);
}

QPageSize::PageSizeId Settings::paper() const
{
    const QString name = m_store->value(u"sheet/paper"_s).toString();
    return name == u"letter" ? QPageSize::Letter : name == u"a4" ? QPageSize::A4 : usualPaper();
}

void Settings::setPaper(QPageSize::PageSizeId paper)
{
    m_store->setValue(u"sheet/paper"_s, paper == QPageSize::Letter ? u"letter"_s : u"a4"_s);
}

int Settings::callType() const
{
    return m_store->value(u"call/type"_s, 100).toInt();
}

void Settings::setCallType(int percent)
{
    m_store->setValue(u"call/type"_s, percent);
}

QString Settings::folder() const
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_store->value(u"folder"_s, home).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_store->setValue(u"folder"_s, folder);
}

} // namespace counteroffer
