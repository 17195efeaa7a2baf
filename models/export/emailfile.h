// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace counteroffer {

/// An e-mail that a person looks at, addresses and sends with their own mail program.
struct EmailText
{
    QString from; ///< the sender's name; no address is known. May be empty
    QString subject;
    QString body; ///< plain text

    bool operator==(const EmailText &) const = default;
};

/// The e-mail as a draft (RFC 5322 and MIME): ASCII lines of at most 76 characters, the subject in encoded
/// words where it needs them (RFC 2047), the body UTF-8 in quoted-printable. Nothing in a text can start a
/// header of its own. The sender is a group without an address (RFC 6854), as the program knows none.
/// @param date of writing, in the person's own time zone
[[nodiscard]] QByteArray emailDocument(const EmailText &email, const QDateTime &date);

} // namespace counteroffer
