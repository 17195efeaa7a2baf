// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace counteroffer {

/// Whether the person can stand behind a claim of the script.
enum class Proof {
    GuideSays, ///< the guide's claim: nobody has looked at it yet
    Mine,      ///< mine, and I can show it
    NotSure,
};

/// Something the script asserts about the person. Lines that lean on it are said only when it is proven.
struct Claim
{
    QString id = {};
    QString text = {}; ///< the sentence that makes it
    Proof proof = Proof::GuideSays;
    QString evidence = {}; ///< what can be shown ("their letter of 3 May")
    int guideLine = 0;
    QJsonObject unknown = {};

    [[nodiscard]] bool isProven() const { return proof == Proof::Mine; }
    bool operator==(const Claim &) const = default;
};

} // namespace counteroffer
