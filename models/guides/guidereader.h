// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QByteArrayView>
#include <QStringView>

namespace counteroffer {

/// Reads one guide. Pure: no file, no locale, no clock; the same bytes give the same values.
///
/// @param bytes the file's content; UTF-8, with or without a byte-order mark. Bytes that are not UTF-8 are
///              read as replacement characters and reported.
/// @param path  only used to name company and role ("…/COMPANY/ROLE.md") where the text does not.
/// @return all that could be read. Never fails: what is odd stands in Guide::diagnostics.
[[nodiscard]] Guide readGuide(QByteArrayView bytes, QStringView path);

} // namespace counteroffer
