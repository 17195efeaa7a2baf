// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/headerword.h"

#include "guides/grammar/wordtable.h"

#include <QList>

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

// Whole words, singular; an "s" at the end is let through.
constexpr WordTable words(std::array<KnownWord<HeaderKind>, 67>{{
    {u"region", HeaderKind::Region},
    {u"location", HeaderKind::Region},
    {u"city", HeaderKind::Region},
    {u"citie", HeaderKind::Region},
    {u"office", HeaderKind::Region},
    {u"market", HeaderKind::Region},
    {u"country", HeaderKind::Region},
    {u"geography", HeaderKind::Region},
    {u"geo", HeaderKind::Region},
    {u"hub", HeaderKind::Region},
    {u"site", HeaderKind::Region},
    {u"metro", HeaderKind::Region},
    {u"level", HeaderKind::Level},
    {u"grade", HeaderKind::Level},
    {u"band", HeaderKind::Level},
    {u"seniority", HeaderKind::Level},
    {u"title", HeaderKind::Title},
    {u"role", HeaderKind::Title},
    {u"position", HeaderKind::Title},
    {u"component", HeaderKind::ComponentName},
    {u"element", HeaderKind::ComponentName},
    {u"total", HeaderKind::Total},
    {u"tc", HeaderKind::Total},
    {u"tcc", HeaderKind::Total},
    {u"ctc", HeaderKind::Total},
    {u"ote", HeaderKind::Total},
    {u"all-in", HeaderKind::Total},
    {u"earning", HeaderKind::Total},
    {u"base", HeaderKind::Base},
    {u"salary", HeaderKind::Base},
    {u"salarie", HeaderKind::Base},
    {u"fixed", HeaderKind::Base},
    {u"sign-on", HeaderKind::SignOn},
    {u"signing", HeaderKind::SignOn},
    {u"signon", HeaderKind::SignOn},
    {u"sign", HeaderKind::SignOn},
    {u"joining", HeaderKind::SignOn},
    {u"welcome", HeaderKind::SignOn},
    {u"stock", HeaderKind::Equity},
    {u"rsu", HeaderKind::Equity},
    {u"rsa", HeaderKind::Equity},
    {u"gsu", HeaderKind::Equity},
    {u"psu", HeaderKind::Equity},
    {u"equity", HeaderKind::Equity},
    {u"option", HeaderKind::Equity},
    {u"share", HeaderKind::Equity},
    {u"iso", HeaderKind::Equity},
    {u"nso", HeaderKind::Equity},
    {u"esop", HeaderKind::Equity},
    {u"espp", HeaderKind::Equity},
    {u"vsop", HeaderKind::Equity},
    {u"bspce", HeaderKind::Equity},
    {u"emi", HeaderKind::Equity},
    {u"sar", HeaderKind::Equity},
    {u"phantom", HeaderKind::Equity},
    {u"warrant", HeaderKind::Equity},
    {u"lti", HeaderKind::Equity},
    {u"ltip", HeaderKind::Equity},
    {u"long-term", HeaderKind::Equity},
    {u"token", HeaderKind::Equity},
    {u"unit", HeaderKind::Equity},
    {u"bonu", HeaderKind::Bonus}, // "bonus" less its "s"
    {u"incentive", HeaderKind::Bonus},
    {u"variable", HeaderKind::Bonus},
    {u"commission", HeaderKind::Bonus},
    {u"sti", HeaderKind::Bonus},
    {u"aip", HeaderKind::Bonus},
}});

// What makes a column a pay of its own, beside the yearly one of its kind.
constexpr WordTable specialWords(std::array<KnownWord<bool>, 14>{{
    {u"retention", true},
    {u"refresh", true},
    {u"refresher", true},
    {u"relocation", true},
    {u"referral", true},
    {u"milestone", true},
    {u"spot", true},
    {u"premium", true},
    {u"profit", true},
    {u"pnl", true},
    {u"p&l", true},
    {u"stipend", true},
    {u"allowance", true},
    {u"ramp", true},
}});

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'&';
}

QStringView singular(QStringView word)
{
    return word.size() > 3 && (word.back() == u's' || word.back() == u'S') ? word.chopped(1) : word;
}

template <typename Visit>
void eachWord(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!isPart(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isPart(text[end])) {
            ++end;
        }
        visit(text.sliced(at, end - at));
        at = end;
    }
}

HeaderKind kindOf(QStringView word)
{
    const HeaderKind *kind = words.find(word);
    kind = kind == nullptr ? words.find(singular(word)) : kind;
    return kind == nullptr ? HeaderKind::Other : *kind;
}

/// The power of ten that a tag such as "($K)", "(USD, thousands)" or "(in 000s)" gives the numbers below.
int scaleOf(QStringView text)
{
    int scale = 0;
    const qsizetype open = placeOf(text, u'(');
    eachWord(open < 0 ? QStringView() : text.sliced(open), [&scale](QStringView word) {
        if (isWord(word, u"k") || isWord(word, u"thousands") || isWord(word, u"thousand") ||
            isWord(word, u"000s") || isWord(word, u"000")) {
            scale = 3;
        } else if (isWord(word, u"m") || isWord(word, u"millions") || isWord(word, u"mn")) {
            scale = 6;
        } else if (isWord(word, u"lpa") || isWord(word, u"lakhs") || isWord(word, u"lakh")) {
            scale = 5;
        }
    });
    return scale;
}

/// "Bonus %", "Bonus (percent)": the unit of the numbers below. "Bonus (10%)" has its own figure.
bool saysPercent(QStringView text)
{
    const qsizetype sign = placeOf(text, u'%');
    return (sign >= 0 && (sign == 0 || !text[sign - 1].isDigit())) ||
           text.contains(u"percent", Qt::CaseInsensitive);
}

} // namespace

Header readHeader(QStringView all)
{
    Header header;
    header.text = all;
    header.period = periodIn(all);
    header.scale = scaleOf(all);
    bool cash = false;
    eachWord(all, [&](QStringView word) {
        // Only in front: "Retention RSU" is a pay of its own, "RSU (with refreshers)" is the equity.
        header.special = header.special ||
                         (header.kind == HeaderKind::Other && specialWords.find(singular(word)) != nullptr);
        cash = cash || isWord(word, u"cash");
        HeaderKind kind = kindOf(word);
        if (kind == HeaderKind::Other &&
            std::find(word.begin(), word.end(), u'-') != word.end()) { // "RSU-Grant", "4-Year-RSU"
            const auto parts = word.split(u'-');
            for (const QStringView part : parts) {
                kind = kind == HeaderKind::Other ? kindOf(part) : kind;
            }
        }
        // "Total Equity", "Total Bonus" speak of that part, not of the sum.
        const bool sum = header.kind == HeaderKind::Total && !header.secondary &&
                         beginsWith(all, u"total ") && word.data() == all.data() + 6;
        if (header.kind == HeaderKind::Other ||
            (sum && (kind == HeaderKind::Equity || kind == HeaderKind::Bonus || kind == HeaderKind::Base))) {
            header.kind = kind;
        }
    });
    if (isWord(all, u"currency") || isWord(all, u"ccy") || isWord(all, u"local currency")) {
        header.kind = HeaderKind::Currency;
    }
    header.rate = header.kind == HeaderKind::Bonus && saysPercent(all);
    header.secondary = header.kind == HeaderKind::Total && cash;
    // "w/ Premium", "with bonus": a variant of what stands before it in the table.
    header.special =
        header.special || beginsWith(all, u"w/") || beginsWith(all, u"with ") || beginsWith(all, u"incl");
    return header;
}

bool isRowName(HeaderKind kind)
{
    return kind == HeaderKind::Region || kind == HeaderKind::Level || kind == HeaderKind::Title ||
           kind == HeaderKind::ComponentName;
}

} // namespace counteroffer
