// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/englishplurals.h"

#include <QCoreApplication>

#include <cstring>

namespace counteroffer {

EnglishPlurals::EnglishPlurals()
{
    QCoreApplication::installTranslator(this);
}

EnglishPlurals::~EnglishPlurals() = default;

QString EnglishPlurals::translate(const char * /*context*/, const char *source, const char * /*remark*/,
                                  int n) const
{
    if (n < 0 || source == nullptr || std::strstr(source, "(s)") == nullptr) {
        return {};
    }
    return QString::fromUtf8(source).replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
}

} // namespace counteroffer
