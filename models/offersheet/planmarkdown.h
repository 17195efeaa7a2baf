// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "offersheet/sheetcontent.h"

#include <QByteArray>
#include <QLocale>

namespace counteroffer {

/// A sheet's words and tables as Markdown (CommonMark with tables), UTF-8; charts become tables. What people
/// wrote stays text: signs that Markdown would read are escaped.
[[nodiscard]] QByteArray sheetMarkdown(const SheetContent &content, const QLocale &locale);

} // namespace counteroffer
