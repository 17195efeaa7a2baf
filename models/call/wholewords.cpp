// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/wholewords.h"

#include <QHash>

namespace counteroffer {

const QRegularExpression &wholeWords(const QString &phrases)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto pattern = known.find(phrases);
    if (pattern == known.end()) {
        pattern =
            known.insert(phrases, QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(phrases),
                                                     QRegularExpression::CaseInsensitiveOption |
                                                         QRegularExpression::UseUnicodePropertiesOption));
    }
    return *pattern;
}

} // namespace counteroffer
