// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/currency.h"

#include <QStringView>

#include <optional>

namespace counteroffer {

/// Signs that several currencies share. `meant` decides which one it is.
enum class SignFamily : quint8 {
    Exact,     ///< one currency alone: "€", "HK$", "PLN"
    Dollar,    ///< "$": dollars and pesos
    Pound,     ///< "£"
    YenOrYuan, ///< "¥"
    Krone,     ///< "kr"
    Rupee,     ///< "Rs"
    Dirham,    ///< "Dh"
};

/// How a text states a currency: by a sign, a code, or both ("CAD $").
struct CurrencySign
{
    SignFamily family = SignFamily::Exact;
    Currency
        currency; ///< what the sign means by itself ("$" is USD); null where it cannot be known ("¥", "kr")

    bool operator==(const CurrencySign &) const = default;
};

/// A sign found in a text, and how many UTF-16 code units it takes.
struct ScannedSign
{
    CurrencySign sign;
    qsizetype length = 0;
};

/// Whether a shared sign may stand for this currency ("$" for CAD); an exact one only for its own.
[[nodiscard]] bool mayMean(const CurrencySign &sign, Currency currency);
/// The currency that a sign means where `context` (a region's tag, the row's own) is expected: the context
/// when the sign may stand for it, else what the sign means by itself; null when neither decides.
[[nodiscard]] Currency meant(const CurrencySign &sign, Currency context);

/// Every sign and code begins with a letter, with "$", or beyond ASCII, where dashes and quotes (U+2000-206F)
/// are the signs that amounts mostly have beside them.
[[nodiscard]] inline bool mayBeginSign(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'$' || (u < 0x80 ? c.isLetter() : u < 0x2000 || u > 0x206f);
}

/// scanSign() for a position within the text whose character may begin one.
[[nodiscard]] std::optional<ScannedSign> scanSignAt(QStringView text, qsizetype position, Currency expected);
/// A currency's code or sign that begins at `position`: "HK$", "EUR", "RMB", "kr". Codes are upper case.
/// Words must end there ("EURO" is none). Bare letters that are few currencies' sign ("P", "Kz") count only
/// for `expected`.
[[nodiscard]] inline std::optional<ScannedSign> scanSign(QStringView text, qsizetype position,
                                                         Currency expected = {})
{
    if (position < 0 || position >= text.size() || !mayBeginSign(text[position])) {
        return std::nullopt; // hardly any character can: this much is asked in place
    }
    return scanSignAt(text, position, expected);
}
/// Whether a code also is an English word or a name in capitals ("ALL", "TRY"): beside a small bare number it
/// is no currency.
[[nodiscard]] bool readsAsWord(QStringView code);

} // namespace counteroffer
