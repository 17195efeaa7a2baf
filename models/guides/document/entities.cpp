// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/document/entities.h"

namespace counteroffer {

QString decodedEntity(QByteArrayView entity)
{
    struct Named
    {
        const char *name;
        char16_t sign;
    };
    constexpr Named known[] = {
        {"&amp;", u'&'},   {"&lt;", u'<'},       {"&gt;", u'>'},    {"&quot;", u'"'},   {"&apos;", u'\''},
        {"&nbsp;", 0xa0},  {"&ndash;", u'–'},    {"&mdash;", u'—'}, {"&hellip;", u'…'}, {"&euro;", u'€'},
        {"&pound;", u'£'}, {"&yen;", u'¥'},      {"&cent;", u'¢'},  {"&middot;", u'·'}, {"&asymp;", u'≈'},
        {"&lsquo;", u'‘'}, {"&rsquo;", u'’'},    {"&ldquo;", u'“'}, {"&rdquo;", u'”'},  {"&dollar;", u'$'},
        {"&vert;", u'|'},  {"&thinsp;", 0x2009}, {"&bull;", u'•'},  {"&times;", u'×'},  {"&plus;", u'+'},
    };
    for (const Named &named : known) {
        if (entity == QByteArrayView(named.name)) {
            return QString(QChar(named.sign));
        }
    }
    if (entity.size() > 3 && entity[1] == '#') {
        const bool hex = entity[2] == 'x' || entity[2] == 'X';
        const QByteArrayView digits = entity.sliced(hex ? 3 : 2, entity.size() - (hex ? 4 : 3));
        bool ok = false;
        const uint code = digits.toByteArray().toUInt(&ok, hex ? 16 : 10);
        if (ok && code >= 0x20 && code <= 0x10ffff && !QChar::isSurrogate(code)) {
            const char32_t sign = code;
            return QString::fromUcs4(&sign, 1);
        }
        return QString(QChar::ReplacementCharacter);
    }
    return QString::fromUtf8(entity);
}

} // namespace counteroffer
