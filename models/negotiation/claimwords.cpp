// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/claimwords.h"

#include <QRegularExpression>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool has(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool makesClaim(QStringView sentence)
{
    static const QRegularExpression condition(uR"(^\s*(?:if|should|when|once|unless)\b)"_s, caseless);
    static const QRegularExpression otherOffer(
        uR"(\b(?:competing|rival|other|another|outside|counter|liquid)[\s-]+offers?\b)"_s, caseless);
    static const QRegularExpression holds(
        uR"(\b(?:I\s+(?:also\s+|currently\s+)?(?:have|hold|got|received)|I['’]ve(?:\s+\w+)?|I['’]m\s+holding|I\s+am\s+holding)\b[^.;?]*\boffers?\b)"_s,
        caseless);
    static const QRegularExpression done(
        uR"(\bI(?:['’]ve|\s+have)?\s+(?:also\s+|personally\s+|already\s+)?(?:built|led|shipped|designed|delivered|published|optimi[sz]ed|scaled|deployed|managed|worked|contributed|trained|implemented|developed|architected|operated|spent|written|wrote|ran|reduced|cut|saved|grew|launched|founded|owned|improved|increased)\b)"_s,
        caseless);
    static const QRegularExpression record(
        uR"(\bmy\s+(?:\w+[\s-]+){0,3}(?:experience|background|track\s+record|expertise|publications?|patents?|clearance)\b)"_s,
        caseless);
    if (sentence.trimmed().endsWith(u'?') || has(condition, sentence)) {
        return false;
    }
    return has(otherOffer, sentence) || has(holds, sentence) || has(done, sentence) || has(record, sentence);
}

bool pointsBack(QStringView sentence)
{
    static const QRegularExpression back(
        uR"(^\W*(?:(?:under|below|above|beneath|with|at|for|from|beyond|given|to|on|in)\s+)?(?:less\s+than\s+)?(?:that|this|those|these|it|they|them|there)\b|^\W*(?:anything|nothing|less|lower|otherwise)\b|^\W*if\s+we\s+end\b|^\W*(?:together|combined|in\s+total|altogether)\b)"_s,
        caseless);
    return has(back, sentence);
}

} // namespace counteroffer
